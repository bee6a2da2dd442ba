"""Mentions: the places where an article's text names a record that it is a source for, or that its author links to."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import chain
from typing import Any

from django.db import transaction

from articles.extraction.markdown import links
from articles.models import Article, Mention
from catalog.models import Actor, Drama, Network, Record, Role

NAMED: tuple[Any, ...] = (Actor, Drama, Network, Role)
SHORTEST = 2
ADDRESS = re.compile(
    r"(?:/[a-z]{2})?/(?:dramas|actors|roles|scenes|networks|articles)/(?P<page>\d{1,18})-[^/?#]*/?(?:#[a-z]+-(?P<part>\d{1,18}))?"
)


@transaction.atomic
def link_mentions(*, article: Article) -> int:
    """Make the article's mentions those of the records that its body links to, and of those that its sentences are
    cited for: by name or alias, whole words, the longest first; a name that two records bear links to neither.
    Returns how many there are."""
    bearers = names_of(article)
    wanted = linked_records(article.body)
    linked = sorted(wanted)
    if bearers:
        names = sorted(bearers, key=len, reverse=True)
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
        for match in pattern.finditer(article.text):
            before = bisect_left(linked, (match.end(), 0)) - 1
            if before < 0 or linked[before][1] <= match.start():
                wanted[match.span()] = bearers[match[0]]
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


def linked_records(body: str) -> dict[tuple[int, int], int]:
    """Place in the text → id of the record whose page the body links to there; one query."""
    addressed = {(start, end): pk for start, end, href in links(body) if (pk := _addressed(href))}
    there = set(Record.objects.filter(pk__in=set(addressed.values())).values_list("pk", flat=True))
    return {place: pk for place, pk in addressed.items() if pk in there}


def _addressed(href: str) -> int | None:
    """The id in the address of a record's page, or of its place on another's (`#role-5`)."""
    match = ADDRESS.fullmatch(href)
    return int(match["part"] or match["page"]) if match else None


def names_of(article: Article) -> dict[str, int]:
    """Name → id of the one cited record that bears it."""
    cited = Record.objects.current().filter(citations__evidence__article=article).order_by().values("pk")
    names: dict[str, int] = {}
    ambiguous: set[str] = set()
    bearers = (model.objects.filter(pk__in=cited).prefetch_related("aliases").order_by("pk") for model in NAMED)
    for record in chain.from_iterable(bearers):
        for name, _ in record.search_names():
            if len(name) >= SHORTEST and names.setdefault(name, record.pk) != record.pk:
                ambiguous.add(name)
    return {name: pk for name, pk in names.items() if name not in ambiguous}
