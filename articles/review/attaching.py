"""An editor puts a sentence under a field of a record."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.extraction.text.sentences import Sentence, split
from articles.models import Accepted, Article, Citation, Evidence
from articles.reading.agreement import DATES, NUMBERS
from articles.reading.facts import citable, is_many, stated
from catalog.edtf import parse

from .disputes import look
from .mentions import link_mentions

MOST = 2
"""Sentences that one piece of evidence holds."""


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    """The article's sentences in their order; choosing is by their place in this."""
    return split(article.text) if article.text.strip() else ()


def run_of(*, article: Article, chosen: list[int]) -> tuple[int, int]:
    """Start and end, in code points, of the chosen sentences. Raises ValidationError (`sentences`)."""
    every = sentences_of(article)
    places = sorted(set(chosen))
    if not places:
        raise ValidationError({"sentences": _("Choose the sentence that says it.")})
    if len(places) > MOST or places[-1] - places[0] >= MOST:
        raise ValidationError({"sentences": _("Choose one sentence, or two that follow each other.")})
    if places[0] < 0 or places[-1] >= len(every):
        raise ValidationError({"sentences": _("The article has no such sentence.")})
    return every[places[0]].start, every[places[-1]].end


@transaction.atomic
def attach(
    *, article: Article, start: int, end: int, record: Any, field: str, value: str = "", stance: str, by: Any
) -> Citation:
    """Cite `article.text[start:end]` (code points) for `field` of `record` (as what it is), which it says is `value`;
    empty: what the record says now. Raises ValidationError that names `field`, `value`, `stance` or `sentences`."""
    if not 0 <= start < end <= len(article.text):
        raise ValidationError({"sentences": _("The article has no such sentence.")})
    value = checked(record=record, field=field, value=value)
    evidence = Evidence.objects.filter(article=article, start=start, end=end).first() or Evidence(article=article)
    if evidence.pk is None:
        evidence.anchor(text=article.text, start=start, end=end)
        evidence.save()
    if evidence.citations.filter(record_id=record.pk, field=field, value=value).exists():
        raise ValidationError({"sentences": _("This sentence is cited for the same value already.")})
    made = Citation(evidence=evidence, record_id=record.pk, field=field, value=value, stance=stance, by=by)
    made.accepted_by = Accepted.EDITOR
    made.full_clean()
    made.save()
    look(record_id=record.pk, field=field)
    link_mentions(article=article)
    return made


def checked(*, record: Any, field: str, value: str) -> str:
    """The value as a citation states it. Raises ValidationError that names `field` or `value`."""
    if field not in citable(record):
        raise ValidationError({"field": _("This record has no such field.")})
    value = " ".join(value.split())
    if field == "":
        return ""
    if not value:
        present = stated(record, field)
        if len(present) != 1:
            many = is_many(record, field) if "." not in field else False
            raise ValidationError(
                {"value": _("Say which of them it names.") if many else _("Say what value it states.")}
            )
        value = present[0]
    if field in DATES:
        try:
            return str(parse(value))
        except ValueError as error:
            raise ValidationError({"value": str(error)}) from None
    if field in NUMBERS and not any(letter.isdigit() for letter in value):
        raise ValidationError({"value": _("A number is expected.")})
    if len(value) > 500:
        raise ValidationError({"value": _("At most 500 characters.")})
    return value
