"""What somebody said."""

from __future__ import annotations

from articles.extraction import findings
from articles.models import Quote
from catalog.models import Record

from ..acceptance import Acceptance, NotThere
from ..ledger import note_quote
from ..linking import Unlinkable


def quote(do: Acceptance, fact: findings.Quote) -> Record:
    article = do.suggestion.article
    speaker = do.actor(fact.speaker) if fact.speaker else None
    if fact.end > len(article.text):
        raise Unlinkable("The article no longer has these words.")
    if not do.looking:
        span = Quote(article=article, speaker=speaker, language=fact.language, translated=fact.translated)
        span.accepted_by = do.accepted_by
        span.anchor(text=article.text, start=fact.start, end=fact.end)
        if not article.quotes.filter(start=fact.start, end=fact.end).exists():
            span.full_clean(validate_constraints=False)
            span.save()
            note_quote(span.pk)
    elif not article.quotes.filter(start=fact.start, end=fact.end).exists():
        raise NotThere
    return article
