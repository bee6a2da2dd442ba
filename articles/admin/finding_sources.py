"""From a record's field to a source: articles that name the record, or a source outside the newsroom."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Article, Citation, Evidence, Mention, Outlet
from articles.reading.citable_fields import fields_of
from articles.review import cite_outside
from catalog import search

from .linked import record_url
from .pages import Pages, need, record_or_404

MOST = 20


class OutsideForm(forms.Form):
    """A source outside the newsroom; `outlet` by its name."""

    field = forms.ChoiceField(label=gettext_lazy("Field"), required=False)
    value = forms.CharField(
        label=gettext_lazy("Value that it states"),
        required=False,
        max_length=500,
        help_text=gettext_lazy("Empty: what the record says."),
    )
    stance = forms.ChoiceField(label=gettext_lazy("The sentence"), choices=Citation.Stance.choices)
    address = forms.URLField(
        label=gettext_lazy("Address"), max_length=500, assume_scheme="https", widget=forms.URLInput(attrs={"size": 60})
    )
    title = forms.CharField(label=gettext_lazy("Title"), max_length=300, widget=forms.TextInput(attrs={"size": 60}))
    quotation = forms.CharField(
        label=gettext_lazy("Quotation"),
        help_text=gettext_lazy("The sentence that says it, word for word; two at most."),
        widget=forms.Textarea(attrs={"rows": 4, "cols": 60}),
    )
    read_on = forms.DateField(
        label=gettext_lazy("Read on"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    outlet = forms.CharField(
        label=gettext_lazy("Outlet"),
        required=False,
        max_length=120,
        help_text=gettext_lazy("As it is listed here."),
        widget=forms.TextInput(attrs={"list": "outlets"}),
    )
    author = forms.CharField(label=gettext_lazy("Author"), required=False, max_length=120)

    def __init__(self, *args: Any, record: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["field"].choices = [(one.name, one.label) for one in fields_of(record)]  # type: ignore[attr-defined]

    def clean_outlet(self) -> Outlet | None:
        name = self.cleaned_data["outlet"].strip()
        if not name:
            return None
        found = Outlet.objects.filter(name__iexact=name).first()
        if found is None:
            raise ValidationError(_("There is no outlet of this name; leave it empty."))
        return found


class FindingSources(Pages):
    def own_urls(self) -> list[URLPattern]:
        return [self.at("find/<key:record_id>/", self.find_view, "find"), *super().own_urls()]

    def find_view(self, request: HttpRequest, record_id: int) -> HttpResponse:
        need(request, "articles.add_citation")
        record = record_or_404(record_id)
        name = request.GET.get("field", "")
        first = {"field": name, "read_on": timezone.localdate(), "stance": Citation.Stance.SUPPORTS}
        form = OutsideForm(request.POST or None, record=record, initial=first)
        if form.is_valid():
            try:
                made = cite_outside(record=record, by=request.user, **form.cleaned_data)
            except ValidationError as error:
                for field, said in getattr(error, "message_dict", {"": error.messages}).items():
                    form.add_error(field if field in form.fields else None, said)
            else:
                messages.success(request, _("Cited: “%s”.") % made.evidence)
                return HttpResponseRedirect(f"{record_url(record)}#sources")
        query = request.GET.get("q", "").strip()
        return self.page(
            request, "find_source.html", _("Find a source"), record=record, address=record_url(record), form=form,
            field=name, query=query, articles=_searched(query) if query else _naming(record),
            outlets=Outlet.objects.values_list("name", flat=True)[:200],
        )  # fmt: skip


def _naming(record: Any) -> list[Article]:
    """Articles that name the record or what it belongs to, or support it already; the newest first."""
    about = [record.pk, *(getattr(record, f"{name}_id") for name in record.parents)]
    named = Mention.objects.filter(record__in=about).values_list("article", flat=True)
    cited = Evidence.objects.filter(citations__record__in=about).values_list("article", flat=True)
    keys = {key for found in (named, cited) for key in found.order_by("-article").distinct()[:MOST]}
    return list(_brief().filter(pk__in=keys).order_by("-pk")[:MOST])


def _searched(query: str) -> list[Article]:
    keys = [hit.record_id for hit in search.find(query, types=["article"], limit=MOST)]
    rows = _brief().in_bulk(keys)
    return [rows[key] for key in keys if key in rows]


def _brief() -> Any:
    return Article.objects.current().filter(listed=True).without_text()
