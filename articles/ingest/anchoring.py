"""Finding an article's spans again after its text changed."""

from __future__ import annotations

from collections.abc import Iterator

from articles.models import Article, Span


def occurrences(text: str, exact: str) -> Iterator[int]:
    start = text.find(exact)
    while start >= 0:
        yield start
        start = text.find(exact, start + 1)


def locate(*, text: str, exact: str, prefix: str = "", suffix: str = "", near: int = 0) -> int | None:
    """Where `text` says `exact`: the place whose surroundings agree best with `prefix` and `suffix`, then the one
    nearest to `near`. None where it does not say it."""

    def rank(start: int) -> tuple[int, int]:
        before, after = text[:start][-len(prefix) or len(text) :], text[start + len(exact) :]
        same_before = _shared(reversed(before), reversed(prefix))
        return -(same_before + _shared(after, suffix)), abs(start - near)

    return min(occurrences(text, exact), key=rank, default=None)


def _shared(one: object, other: object) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):  # type: ignore[call-overload]
        if a != b:
            break
        count += 1
    return count


def reanchor(*, article: Article) -> int:
    """Point every span of the article at its present text. One whose words are gone keeps them and loses its place.
    Returns how many lost it."""
    lost = 0
    for spans in (article.evidence, article.quotes):
        rows = list(spans.order_by("pk"))
        # Two rows may change places: all give theirs up before any takes a new one.
        spans.update(start=None, end=None)
        taken: set[tuple[int, int]] = set()
        for span in rows:
            lost += not _place(span, article.text, taken)
            span.save()
    return lost


def _place(span: Span, text: str, taken: set[tuple[int, int]]) -> bool:
    start = locate(text=text, exact=span.exact, prefix=span.prefix, suffix=span.suffix, near=span.start or 0)
    end = 0 if start is None else start + len(span.exact)
    if start is None or (start, end) in taken:
        span.start = span.end = None
        return False
    taken.add((start, end))
    span.anchor(text=text, start=start, end=end)
    return True
