"""Other names of records."""

from __future__ import annotations

from typing import Any

from articles.extraction import findings
from catalog.models import Alias, Record, Role
from catalog.names import fold

from ..acceptance import Acceptance
from ..choices import ALIAS_OF
from ..linking import Unlinkable, character


def alias(do: Acceptance, fact: findings.Alias) -> Record:
    """A name whose folded form the record has already, as name or alias, is only cited."""
    record = _record(do, fact)
    rows = [{"name": row.name, "kind": row.kind} for row in record.aliases.all()]
    names = [name for name, _ in record.search_names()]
    if fact.name not in names:
        same = fold(fact.name)
        do.respect(
            record, f"“{fact.name}”", lambda data: same in {fold(row["name"]) for row in data["owned"]["aliases"]}
        )
        kind = fact.form if fact.form in Alias.Kind.values else Alias.Kind.ROMANISATION
        record = do.change(record, aliases=[*rows, {"name": fact.name, "kind": kind}])
    do.cite(record, "aliases", fact.name)
    return record


def _record(do: Acceptance, fact: findings.Alias) -> Any:
    if fact.of == "character" and ("role", fact.canonical) not in do.choices:
        cited = Role.objects.current().filter(citations__evidence__article=do.suggestion.article).distinct()
        record: Record | None = character(name=fact.canonical, roles=list(cited.prefetch_related("aliases")))
    else:
        record = do.named(ALIAS_OF[fact.of], fact.canonical)
    if record is None:
        raise Unlinkable(f"No record bears the name “{fact.canonical}” yet.")
    if fold(fact.name) == "":
        raise Unlinkable("The name is empty.")
    return record
