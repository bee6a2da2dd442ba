"""Mentions: the places where an article's text names a record that it is a source for."""

from __future__ import annotations

import re
from itertools import chain
from typing import Any

from django.db import transaction

from articles.models import Article, Citation, Mention
from catalog.models import Actor, Drama, Network, Role

NAMED: tuple[Any, ...] = (Actor, Drama, Network, Role)
SHORTEST = 2


@transaction.atomic
def link_mentions(*, article: Article) -> int:
    """Make the article's mentions those of the records that its sentences are cited for: by name or alias, whole
    words, the longest first; a name that two records bear links to neither. Returns how many there are."""
    bearers = names_of(article)
    wanted: dict[tuple[int, int], int] = {}
    if bearers:
        names = sorted(bearers, key=len, reverse=True)
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
        wanted = {match.span(): bearers[match[0]] for match in pattern.finditer(article.text)}
    present = {(span.start or 0, span.end or 0): span for span in article.spans.all()}
    for place, span in present.items():
        if wanted.get(place) != span.record_id:
            span.delete()
    new = []
    for (start, end), record_id in wanted.items():
        there = present.get((start, end))
        if there is None or there.record_id != record_id:
            mention = Mention(article=article, record_id=record_id)
            mention.anchor(text=article.text, start=start, end=end)
            new.append(mention)
    Mention.objects.bulk_create(new)
    return len(wanted)


def names_of(article: Article) -> dict[str, int]:
    """Name → id of the one cited record that bears it."""
    cited = Citation.objects.filter(
        evidence__article=article, record__type__in=[kind._meta.model_name for kind in NAMED]
    )
    wanted = set(cited.values_list("record", flat=True))
    names: dict[str, int] = {}
    ambiguous: set[str] = set()
    records = [kind._default_manager.current().filter(pk__in=wanted).prefetch_related("aliases") for kind in NAMED]
    for record in chain.from_iterable(records):
        for name, _ in record.search_names():
            if len(name) >= SHORTEST and names.setdefault(name, record.pk) != record.pk:
                ambiguous.add(name)
    return {name: pk for name, pk in names.items() if name not in ambiguous}
