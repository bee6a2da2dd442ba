"""Terms of the reference data: genres and kinds of scene."""

from __future__ import annotations

from django.db import models
from django.urls import reverse

from .local import is_korean
from .plain_json import validate_words


class Term(models.Model):
    """A word of a controlled vocabulary with its Korean name and the words by which a text says it."""

    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=60)
    name_ko = models.CharField("Korean name", max_length=60, blank=True)
    words = models.JSONField(default=list, blank=True, validators=[validate_words])

    class Meta:
        abstract = True
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def local_name(self) -> str:
        """The name in the language of the page."""
        return self.name_ko if self.name_ko and is_korean() else self.name


class Genre(Term):
    def get_absolute_url(self) -> str:
        return reverse("genre", args=[self.slug])


class SceneKind(Term):
    def get_absolute_url(self) -> str:
        return reverse("kind", args=[self.slug])
