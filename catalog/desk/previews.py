"""Links to what is not public, made and revoked on the record's form."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from catalog import writes
from catalog.models import PreviewLink, Revision, Status
from catalog.writes.preview import LONGEST

from .panels import Panels
from .writing import clean_refusal, editor

MOST = 20
"""Links and pending versions shown."""


class PreviewForm(forms.Form):
    days = forms.IntegerField(min_value=1, max_value=LONGEST, initial=7, label=gettext_lazy("Days"))
    revision = forms.ModelChoiceField(
        Revision.objects.none(),
        required=False,
        label=gettext_lazy("What it shows"),
        empty_label=gettext_lazy("the record as it stands"),
    )

    def __init__(self, *args: Any, record: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        pending = Revision.objects.filter(record_id=record.pk, state=Revision.State.PENDING)
        field: Any = self.fields["revision"]
        field.queryset = pending.defer("data").order_by("-pk")
        self.pending = pending.exists()
        field.label_from_instance = lambda each: _("the pending change of %s") % f"{each.at:%Y-%m-%d %H:%M}"


class Previews(Panels):
    """For model admins of records."""

    model: Any
    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        opts = self.model._meta
        name = f"{opts.app_label}_{opts.model_name}"
        view = self.admin_site.admin_view
        own = [
            path("<key:object_id>/preview/", view(self.preview_view), name=f"{name}_preview"),
            path(
                "<key:object_id>/preview/<key:link>/revoke/",
                view(self.preview_revoke_view),
                name=f"{name}_preview_revoke",
            ),
        ]
        return [*own, *super().get_urls()]  # type: ignore[misc]

    def has_preview_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        may_see: bool = self.has_view_or_change_permission(request, obj)  # type: ignore[attr-defined]
        has_page = bool(self.model.parents) or self.model._meta.model_name in ("actor", "drama", "article")
        return has_page and may_see and request.user.has_perm("catalog.preview_record")

    def panels(self, request: HttpRequest, record: Any) -> dict[str, Any]:
        found = super().panels(request, record)
        if record.status != Status.WITHDRAWN and self.has_preview_permission(request, record):
            links = PreviewLink.objects.valid().filter(record=record.pk).select_related("made_by")[:MOST]
            shown = [(link, request.build_absolute_uri(reverse("preview", args=[link.token]))) for link in links]
            form = PreviewForm(record=record, auto_id="preview_%s")
            if shown or not record.is_visible or form.pending:
                found |= {"preview_links": shown, "preview_form": form}
        return found

    @method_decorator(require_POST)
    def preview_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Make a link."""
        record = self._previewable(request, object_id)
        form = PreviewForm(request.POST, record=record)
        if form.is_valid():
            try:
                clean_refusal(
                    lambda: writes.make_preview_link(record=record, by=editor(request), **form.cleaned_data),
                    PreviewLink,
                )
                messages.success(request, _("The link is made: copy it from the list of preview links."))
            except ValidationError as error:
                messages.error(request, " ".join(error.messages))
        else:
            told = [f"{form[name].label}: {' '.join(map(str, said))}" for name, said in form.errors.items()]
            messages.error(request, " ".join(told))
        return self._to_form(record)

    @method_decorator(require_POST)
    def preview_revoke_view(self, request: HttpRequest, object_id: int, link: int) -> HttpResponse:
        """Close a link."""
        record = self._previewable(request, object_id)
        found = PreviewLink.objects.filter(pk=link, record=record.pk).first()
        if found is None:
            raise Http404
        writes.revoke_preview_link(link=found, by=editor(request))
        messages.success(request, _("The link opens nothing any more."))
        return self._to_form(record)

    def _previewable(self, request: HttpRequest, object_id: int) -> Any:
        record = self.get_object(request, str(object_id))  # type: ignore[attr-defined]
        if not self.has_preview_permission(request, record):
            raise PermissionDenied
        if record is None:
            raise Http404
        return record

    def _to_form(self, record: Any) -> HttpResponse:
        opts = self.model._meta
        return HttpResponseRedirect(reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[record.pk]))
