"""What a search found, as its page tells it: the words of the query marked where readers may read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from articles.reading.told import told_of
from catalog.names import keys
from catalog.reading.hits import Found, records_of
from catalog.search import Hit, excerpt, marked


def groups_shown(hits: Mapping[str, Sequence[Hit]], words: str) -> dict[str, list[Found]]:
    """The records of `hits` by kind, each with heading, other name and excerpt for `words`."""
    shown = {kind: records_of(few) for kind, few in hits.items()}
    found = [each for few in shown.values() for each in few]
    told = told_of(each.record for each in found)
    for each in found:
        record = each.record
        each.title = marked(words if each.tier == "text" else "", each.heading)
        each.alias = _alias(record, words, each.tier)
        each.excerpt = excerpt(words, told.get(record.pk, ()))
    return {kind: few for kind, few in shown.items() if few}


def _alias(record: object, words: str, tier: str) -> str:
    """The other name by which the record was found, empty where it was not by one."""
    if tier not in ("alias", "key"):
        return ""
    names = [alias.name for alias in record.aliases.all()]  # type: ignore[attr-defined]
    wanted = keys(words)
    return next((name for name in names if wanted & keys(name)), "")
