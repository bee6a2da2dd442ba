"""What an edit of a text would cost: told before it is saved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from django.utils.translation import ngettext

from articles.extraction.markdown import plain_text
from articles.models import Article, Citation, Evidence, Suggestion

from .anchoring import foresee
from .placing import Placing


@dataclass(slots=True)
class Loss:
    """A sentence that the new text no longer says, with the facts that cite it; `nearest` is the sentence most like
    it. A quotation has no facts."""

    exact: str
    nearest: str
    is_quote: bool
    citations: list[Citation] = field(default_factory=list)
    proposals: int = 0


@dataclass(slots=True)
class Outlook:
    """What becomes of an article's spans under a new text."""

    losses: list[Loss]
    reworded: list[Placing]
    token: str
    """Differs for other losses: a confirmation counts for what was shown, nothing else."""


class Losses(Exception):
    """Sources would lose their sentence, and nobody has agreed to that yet."""

    def __init__(self, seen: Outlook) -> None:
        super().__init__(told(seen))
        self.outlook = seen


def told(seen: Outlook) -> str:
    """How many lose it."""
    count = len(seen.losses)
    return ngettext(
        "%(count)s source loses its sentence. Nothing is saved yet.",
        "%(count)s sources lose their sentence. Nothing is saved yet.",
        count,
    ) % {"count": count}


def outlook(*, article: Article, body: str) -> Outlook:
    """What becomes of the spans of `article`, as it is stored, when its body is `body`. Three queries beside those of
    the spans at most."""
    text = plain_text(body)
    if text == article.text:
        return Outlook([], [], "")
    placings = foresee(article=article, before=article.text, text=text)
    lost = [each for each in placings if each.is_lost]
    told = "\n".join(f"{type(each.span).__name__} {each.span.pk}" for each in lost)
    return Outlook(
        losses=_told(lost),
        reworded=[each for each in placings if each.is_reworded],
        token=sha256(f"{article.pk}\n{told}".encode()).hexdigest()[:32],
    )


def _told(lost: Sequence[Placing]) -> list[Loss]:
    if not lost:
        return []
    keys = [placing.span.pk for placing in lost if isinstance(placing.span, Evidence)]
    cited: dict[int, list[Citation]] = defaultdict(list)
    for citation in Citation.objects.filter(evidence__in=keys).select_related("record"):
        cited[citation.evidence_id].append(citation)
    asked: dict[Any, int] = defaultdict(int)
    waiting = Suggestion.objects.filter(evidence__in=keys, status=Suggestion.Status.OPEN)
    for key in waiting.order_by().values_list("evidence", flat=True):
        asked[key] += 1
    return [
        Loss(
            exact=placing.span.exact,
            nearest=placing.nearest,
            is_quote=not isinstance(placing.span, Evidence),
            citations=cited[placing.span.pk] if isinstance(placing.span, Evidence) else [],
            proposals=asked[placing.span.pk] if isinstance(placing.span, Evidence) else 0,
        )
        for placing in lost
    ]
