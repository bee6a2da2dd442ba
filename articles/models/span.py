"""Places in an article's text, after the W3C Web Annotation model (TextQuoteSelector beside offsets)."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from catalog.models import Actor, Record

from .article import Article

CONTEXT = 40
"""Code points of `prefix` and `suffix`."""


class Span(models.Model):
    """`text[start:end] == exact`, in Unicode code points. Both ends are null where the article's present text
    no longer says it; `exact`, `prefix` and `suffix` keep what it said."""

    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    exact = models.TextField()
    prefix = models.CharField(max_length=CONTEXT, blank=True)
    suffix = models.CharField(max_length=CONTEXT, blank=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(start__isnull=True, end__isnull=True)
                | Q(start__isnull=False, end__isnull=False, start__lt=F("end")),
                name="%(class)s_range",
            )
        ]

    def __str__(self) -> str:
        return self.exact if len(self.exact) <= 80 else self.exact[:79] + "…"

    def anchor(self, *, text: str, start: int, end: int) -> None:
        """Point the span at `text[start:end]`."""
        self.start, self.end, self.exact = start, end, text[start:end]
        self.prefix, self.suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


class Evidence(Span):
    """The sentence, two at most, that says something."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="evidence")

    class Meta(Span.Meta):
        verbose_name_plural = "evidence"
        constraints = [
            *Span.Meta.constraints,
            models.UniqueConstraint(fields=["article", "start", "end"], name="evidence_identity"),
        ]


class Mention(Span):
    """A span that names a record."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="spans")
    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="mentions")

    class Meta(Span.Meta):
        constraints = [
            *Span.Meta.constraints,
            models.UniqueConstraint(fields=["article", "start", "end"], name="mention_identity"),
        ]


class Accepted(models.TextChoices):
    EDITOR = "editor", _("editor")
    SOFTWARE = "software", _("software")


class QuoteQuerySet(models.QuerySet["Quote"]):
    def public(self) -> Self:
        """Those whose article readers may see. Exists, so that a list walks the key and stops: joined, all articles
        are read and their quotes sorted."""
        return self.filter(Exists(Article.objects.public().order_by().filter(pk=OuterRef("article"))))


class Quote(Span):
    """Words that somebody said; `speaker` is null where nobody is named (a line on a poster)."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="quotes")
    speaker = models.ForeignKey(Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="quotes_said")
    language = models.CharField(max_length=8, default="en")
    translated = models.BooleanField(default=False)
    accepted_by = models.CharField(max_length=8, choices=Accepted)

    objects = QuoteQuerySet.as_manager()

    class Meta(Span.Meta):
        constraints = [
            *Span.Meta.constraints,
            models.UniqueConstraint(fields=["article", "start", "end"], name="quote_identity"),
            models.CheckConstraint(condition=Q(accepted_by__in=["editor", "software"]), name="quote_accepted_by"),
        ]

    def get_absolute_url(self) -> str:
        return f"{self.article.get_absolute_url()}#quote-{self.pk}"
