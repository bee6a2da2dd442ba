"""What to do next where a list has no row yet, by model."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

READ = _("Nothing yet. What is read in articles comes here: import one.")
EMPTY: dict[str, Any] = {
    "arrival": _("Nothing is on its way in. Paste a text or an address under Import articles."),
    "article": _("No article yet. Import one, or write one."),
    "batch": _("Nothing was imported in the background yet. Upload several files at once, or follow a feed."),
    "citation": _("No sentence is cited yet. Accept a proposal, or cite a sentence of an article."),
    "claim": _("Nobody has claimed anything. Claim an article or a proposal on its page, and others see it."),
    "comment": _("Nobody has said anything. Comments are made beside an article or a proposal."),
    "decision": _("Nothing was decided yet. The review queue asks one question after the other."),
    "evidence": READ,
    "feed": _("No feed is followed. Add the address of one, and what is new in it comes in by itself."),
    "mention": READ,
    "outlet": _("No outlet yet. An article that is imported brings its own."),
    "picture": _("No picture yet. Add one in the form of its record; until then a card is drawn."),
    "quarantinedfile": _("Every file could be read."),
    "quote": READ,
    "revision": _("No version yet. Each change of a record leaves one."),
    "story": _("No two articles tell the same story yet."),
    "suggestion": _("No proposal yet. Import an article, and what it says is asked here."),
}
RECORD = _("Nothing here yet. Add one, or accept what an article says.")


def next_step(model: Any) -> Any:
    return EMPTY.get(model._meta.model_name, RECORD)
