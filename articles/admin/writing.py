"""Writing in the article form: what an edit would cost is told before it is saved, by form, restore or approval."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from articles.ingest import Losses, Outlook, outlook, revise, told
from articles.models import Article
from catalog.desk.history import asked_parts
from catalog.desk.record_admin import MainForm
from catalog.models import Revision

LET_GO = "let_go"
"""Name under which a form says that the losses it was shown are accepted."""
NOT_AGAIN = (LET_GO, "csrfmiddlewaretoken")
MOST_TOLD = 5


class ArticleForm(MainForm):
    outlook: Outlook | None = None
    only_shown = False
    """A preview saves nothing, so nothing is asked."""

    class Meta:
        widgets: ClassVar[Any] = {"standfirst": forms.Textarea(attrs={"rows": 2, "cols": 90})}

    def clean(self) -> Any:
        cleaned = super().clean()
        if self.instance.pk and "body" in self.cleaned_data and not self.only_shown:
            stored = Article.objects.only("text").get(pk=self.instance.pk)
            self.outlook = outlook(article=stored, body=self.cleaned_data["body"])
            if self.outlook.losses and self.data.get(LET_GO) != self.outlook.token:
                raise ValidationError({"body": told(self.outlook)}, code="losses")
        return cleaned


class Writing:
    """For the admin of articles."""

    model: Any
    admin_site: Any

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)  # type: ignore[misc]
        for placing in (form.outlook.reworded if form.outlook else [])[:MOST_TOLD]:
            moved = {"old": str(placing.span), "new": placing.said}
            messages.info(request, _("A source follows its sentence: “%(old)s” is now “%(new)s”.") % moved)

    def restore_view(self, request: HttpRequest, object_id: int, number: int) -> HttpResponse:
        """As for any record; but where sources would lose their sentence, this is asked first."""
        parts = asked_parts(request)
        if request.method == "POST" and (not parts or ("body",) in parts):
            article = self._viewed(request, object_id)  # type: ignore[attr-defined]
            if not self.may_restore(request, article):  # type: ignore[attr-defined]
                raise PermissionDenied
            old = Revision.objects.filter(record_id=article.pk, number=number).first()
            seen = old and outlook(article=article, body=old.data["fields"].get("body", ""))
            if seen and seen.losses and request.POST.get(LET_GO) != seen.token:
                return self._ask(request, article, _("Restore version %s?") % number, seen)
        return super().restore_view(request, object_id, number)  # type: ignore[misc]

    def writer(self, request: HttpRequest) -> Any:
        token = request.POST.get(LET_GO, "")
        return lambda record, **values: revise(article=record, let_go=token, **values)

    def pending_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """As for any record; but where sources would lose their sentence by the approval, this is asked first."""
        try:
            return super().pending_view(request, object_id)  # type: ignore[misc]
        except Losses as lost:
            article = Article.objects.get(pk=object_id)
            return self._ask(request, article, _("Approve the pending version of %s?") % article, lost.outlook)

    def _ask(self, request: HttpRequest, article: Article, title: str, seen: Outlook) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.model._meta,
            "original": article,
            "outlook": seen,
            "posted": [(name, each) for name, sent in request.POST.lists() if name not in NOT_AGAIN for each in sent],
        }
        return TemplateResponse(request, "admin/scenebook/restore_losses.html", context)
