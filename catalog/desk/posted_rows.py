"""The rows of a formset as a browser sent them, so that some can come and go before the formset is built."""

from __future__ import annotations

import re
from typing import Any

from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from catalog.reading.numbers import whole_number

KEY = "id"


class PostedRows:
    """`rows` is what was sent for each row: name of a field → texts, and → files."""

    def __init__(self, data: Any, files: Any, prefix: str) -> None:
        self.prefix = prefix
        self._own = re.compile(rf"{re.escape(prefix)}-(\d+)-(.+)", re.DOTALL)
        total = _number(data.get(f"{prefix}-TOTAL_FORMS"))
        self.rows: list[dict[str, list[Any]]] = [{} for _ in range(total)]
        self.files: list[dict[str, list[Any]]] = [{} for _ in range(total)]
        for source, target in ((data, self.rows), (files or {}, self.files)):
            for name, place, field in self._named(source):
                if place < total:
                    target[place][field] = _texts(source, name)

    def forget(self, known: set[str]) -> bool:
        """Rows whose key is not among those `known` become new ones, so that nothing typed in them is lost. Returns
        whether there were any."""
        gone = [row for row in self.rows if _key(row) and _key(row) not in known]
        for row in gone:
            row[KEY] = [""]
        return bool(gone)

    def drop_dead(self) -> None:
        """Without the rows that are to go and are there no more: no page would show a box for them."""
        pairs = list(zip(self.rows, self.files, strict=True))
        alive = [pair for pair in pairs if _key(pair[0]) or "DELETE" not in pair[0]]
        self.rows, self.files = [row for row, _ in alive], [files for _, files in alive]

    def written(self, data: Any, files: Any) -> tuple[QueryDict, MultiValueDict[str, Any]]:
        """Copies of what was sent with these rows in it: those that are there already first, as formsets want it."""
        made = QueryDict(mutable=True)
        kept: MultiValueDict[str, Any] = MultiValueDict()
        for source, target in ((data, made), (files or {}, kept)):
            own = {name for name, _, _ in self._named(source)}
            for name in source:
                if name not in own:
                    target.setlist(name, _texts(source, name))
        pairs = sorted(zip(self.rows, self.files, strict=True), key=lambda pair: not _key(pair[0]))
        for place, pair in enumerate(pairs):
            for row, target in zip(pair, (made, kept), strict=True):
                for field, values in row.items():
                    target.setlist(f"{self.prefix}-{place}-{field}", values)
        made[f"{self.prefix}-TOTAL_FORMS"] = str(len(pairs))
        made[f"{self.prefix}-INITIAL_FORMS"] = str(sum(bool(_key(row)) for row in self.rows))
        return made, kept

    def _named(self, source: Any) -> list[tuple[str, int, str]]:
        found = ((name, self._own.fullmatch(name)) for name in source)
        return [(name, int(match[1]), match[2]) for name, match in found if match]


def _key(row: dict[str, list[Any]]) -> str:
    return str((row.get(KEY) or [""])[0])


def _texts(source: Any, name: str) -> list[Any]:
    return source.getlist(name) if hasattr(source, "getlist") else [source[name]]


def _number(text: Any) -> int:
    """As many rows as a formset takes."""
    return min(whole_number(text), 2000)
