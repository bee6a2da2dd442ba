"""An article's text with its cited and proposed sentences marked."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

AROUND = 400
"""Code points shown before and after one sentence."""


def marked(text: str, spans: Iterable[Any], *, chosen: int | None = None) -> SafeString:
    """`text` as HTML in which every span (`pk`, `start`, `end`) is a `<mark>`; where spans overlap, the piece that
    they share is marked once for both. The span whose key is `chosen` has a class of its own, and so has one that says
    what became of it (`standing`). Each span's first piece bears the id `e<pk>`."""
    placed = [span for span in spans if span.start is not None and span.end is not None and span.end <= len(text)]
    edges = sorted({0, len(text), *(span.start for span in placed), *(span.end for span in placed)})
    opened: set[int] = set()
    pieces = []
    for start, end in pairwise(edges):
        over = [span for span in placed if span.start <= start and end <= span.end]
        if not over:
            pieces.append(escape(text[start:end]))
            continue
        new = next((span for span in over if span.pk not in opened), None)
        opened.update(span.pk for span in over)
        pieces.append(
            format_html(
                "<mark{}{}>{}</mark>",
                format_html(' id="e{}"', new.pk) if new else "",
                _class(over, chosen),
                text[start:end],
            )
        )
    return mark_safe("".join(pieces))  # noqa: S308 - every piece is escaped


def _class(over: list[Any], chosen: int | None) -> SafeString | str:
    if any(span.pk == chosen for span in over):
        return mark_safe(' class="is-chosen"')
    standing = next((span.standing for span in over if getattr(span, "standing", "")), "")
    return format_html(' class="is-{}"', standing) if standing else ""


def in_context(text: str, span: Any, *, around: int = AROUND) -> SafeString:
    """The span marked, with what stands around it; by itself where the text no longer says it."""
    if span.start is None or span.end is None:
        return format_html('{}<mark class="is-chosen">{}</mark>{}', span.prefix, span.exact, span.suffix)
    first, last = max(0, span.start - around), min(len(text), span.end + around)
    return format_html(
        '{}{}<mark class="is-chosen">{}</mark>{}{}',
        "…" if first else "",
        text[first : span.start],
        text[span.start : span.end],
        text[span.end : last],
        "…" if last < len(text) else "",
    )
