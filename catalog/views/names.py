"""All names of a record, each with the sentences that use it."""

from __future__ import annotations

from typing import Any

from articles.reading.sources import SourceBook

from .fact import Entry, Fact


def other_names(record: Any, book: SourceBook) -> list[Fact]:
    """Aliases by kind, as facts; citations name them by value or as `aliases.<name>`."""
    by_value = book.values(record, "aliases")
    by_field = {key.casefold(): found for key, found in book.under(record, "aliases.").items()}
    facts: dict[str, Fact] = {}
    for alias in record.aliases.all():
        key = alias.name.casefold()
        fact = facts.setdefault(alias.kind, Fact(alias.get_kind_display()))
        language = "ko" if alias.kind == alias.Kind.NATIVE else ""
        fact.entries.append(Entry(alias.name, by_value.get(key) or by_field.get(key), language=language))
    return list(facts.values())
