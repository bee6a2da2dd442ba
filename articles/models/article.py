from __future__ import annotations

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from catalog.models import Live, PartialDateField, Record, RecordQuerySet, record_link
from catalog.models.plain_json import validate_words

from .outlet import Outlet


class ArticleQuerySet(RecordQuerySet):
    def listed(self) -> Self:
        """Public ones that have a place in lists: not those that only hold a quotation."""
        return self.public().filter(listed=True)

    def narrowed(self, *, outlet: int | None = None, year: int | None = None) -> Self:
        """Those of an outlet (its key) and of a year; what is empty does not narrow."""
        found = self.filter(outlet=outlet) if outlet else self
        return found.filter(dated_first__year=year) if year else found

    def without_text(self) -> Self:
        """For lists and cards: leaves the long columns in the database."""
        return self.defer("raw", "body", "text").select_related("outlet")


class Article(Live, Record):
    """A text and where it came from. `raw` is as received, `body` Markdown, `text` its plain text, in which
    all evidence counts. `source_ref` and `content_hash` (SHA-256 of the bytes, hex) key the import."""

    class Rights(models.TextChoices):
        OWN = "own", _("own")
        LICENSED = "licensed", _("licensed")
        QUOTES = "quotes", _("quotations only")

    record_ptr = record_link("as_article")
    title = models.CharField(max_length=300)
    standfirst = models.CharField(
        max_length=400,
        blank=True,
        help_text=_("One or two sentences that say why to read on; not for what others wrote."),
    )
    outlet = models.ForeignKey(Outlet, on_delete=models.PROTECT, null=True, blank=True, related_name="articles")
    author = models.CharField(max_length=120, blank=True)
    credits = models.JSONField("picture and source credits", default=list, blank=True, validators=[validate_words])
    source_ref = models.CharField(max_length=300, null=True, blank=True, unique=True)
    source_url = models.URLField("address", max_length=500, blank=True)
    content_hash = models.CharField(max_length=64, blank=True, editable=False)
    dated = PartialDateField()
    read_on = models.DateField(_("read on"), null=True, blank=True, editable=False)
    """The day on which an editor read a source outside the newsroom."""
    language = models.CharField(max_length=8, default="en")
    raw = models.TextField(blank=True, editable=False)
    body = models.TextField(blank=True, help_text="Markdown")
    text = models.TextField(blank=True, editable=False)
    rights = models.CharField(max_length=8, choices=Rights, default=Rights.QUOTES)
    listed = models.BooleanField(default=True)

    objects: ClassVar[Any] = ArticleQuerySet.as_manager()
    bookkeeping = Record.bookkeeping | {"text"}
    mergeable = False

    class Meta(Live.Meta):
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="article_has_title"),
            models.CheckConstraint(condition=Q(rights__in=["own", "licensed", "quotes"]), name="article_rights"),
            models.CheckConstraint(
                condition=Q(dated_first__lte=F("dated_last")) | Q(dated_first__isnull=True), name="article_dated_range"
            ),
        ]
        indexes = [
            *Live.Meta.indexes,
            models.Index(
                fields=["-dated_first", "-record_ptr"], condition=Q(live_from__isnull=False), name="article_dated_live"
            ),
            models.Index(fields=["content_hash"], name="article_content"),
            models.Index(fields=["outlet", "-live_from", "-record_ptr"], name="article_outlet_live"),
            models.Index(fields=["dated_first", "record_ptr"], name="article_dated"),
            models.Index(fields=["outlet", "-record_ptr"], name="article_outlet_id"),
            models.Index(fields=["language", "-record_ptr"], name="article_language_id"),
            models.Index(fields=["rights", "-record_ptr"], name="article_rights_id"),
            models.Index(fields=["-record_ptr"], condition=Q(listed=False), name="article_unlisted"),
        ]

    @property
    def shows_body(self) -> bool:
        """Whether readers may see the whole text, by its rights."""
        return self.rights != self.Rights.QUOTES

    def prepare(self) -> None:
        from articles.extraction.markdown import plain_text

        super().prepare()
        self.text = plain_text(self.body)

    def make_label(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("article", args=[self.pk, self.slug])

    def search_text(self) -> str:
        return f"{self.standfirst} {self.text}" if self.shows_body else self.text
