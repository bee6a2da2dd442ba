"""Articles that tell one story: what is decided of it once holds for all of them."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .article import Article


class Story(models.Model):
    """What one or more articles tell."""

    created = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name_plural = _("stories")

    def __str__(self) -> str:
        return f"story {self.pk}"


class Telling(models.Model):
    """An article's place in a story, with the fingerprint by which its retellings are known."""

    article = models.OneToOneField(Article, on_delete=models.CASCADE, primary_key=True, related_name="telling")
    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="tellings")
    fingerprint = models.JSONField(editable=False)
    told = models.DateField(null=True, db_index=True)
    """The article's own day, where it tells one."""
    joined = models.DateField(db_index=True)
    """The day of its import."""

    def __str__(self) -> str:
        return f"{self.article} ({self.story})"
