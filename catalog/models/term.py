"""Terms of the reference data: genres and kinds of scene."""

from __future__ import annotations

from django.db import models
from django.utils.translation import get_language

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
        return self.name_ko if self.name_ko and get_language() == "ko" else self.name


class Genre(Term):
    pass


class SceneKind(Term):
    pass
