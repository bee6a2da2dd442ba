"""Proposals that are decided with another one, so that an editor reads every sentence once.

A proposal follows the one of another article of its story that says the same (an echo), the scene that it tells of, one
of its article that names the same person or title, the first of its kind from the same sentence, or the article's first
quotation: who accepts that has answered for this one too. What is sensitive follows only what is sensitive in the same
paragraph; that somebody is there at all may follow whatever names him."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from articles.models import Suggestion
from articles.models.suggestion import SuggestionQuerySet

from .ledger import note_proposal

PARTS = frozenset({"takes", "place", "aired", "note"})
"""Kinds that tell of a scene of the article, whose key is their `of`."""
_NAMING = {"person": ("actor", "person", "artists", "actors", "speaker"), "title": ("drama",)}
"""For kinds that only say that somebody or something is there: the fields in which other facts name it."""


def turn_down(*, waiting: Iterable[Suggestion]) -> None:
    """Reject the proposals of an article that an editor rejected where another article of the story made them."""
    for one in waiting:
        before = _said_alike(one).filter(status=Suggestion.Status.REJECTED, decided_by__isnull=False).first()
        if before:
            note_proposal(one)
            one.status, one.decided_by, one.decided_at = before.status, before.decided_by, timezone.now()
            one.follows = before
            one.save()
            for other in followers(suggestion=one):
                part(suggestion=other)


def follow(*, waiting: Iterable[Suggestion]) -> None:
    """Tie the open proposals of an article to those that decide them."""
    free = [one for one in waiting if one.follows_id is None and not _echoes(one)]
    leaders = {("scene", one.key): one for one in free if one.kind == "scene" and not one.sensitive}
    for one in free:
        leader = leaders.setdefault(_question(one), one) if one.kind != "scene" else one
        if leader is not one:
            _tie(one, leader)
    for one in free:
        if one.kind in _NAMING and one.follows_id is None:
            naming = (other for other in free if other.follows_id is None and _names(other, one))
            if (naming_it := next(naming, None)) and not one.followers.exists():
                _tie(one, naming_it)


def _question(one: Suggestion) -> tuple[str, str]:
    """What an editor has to look at to answer: the sentence, the scene, or the words that the article quotes."""
    if one.sensitive:
        return "sensitive", str(_paragraph(one))
    if one.kind in PARTS:
        return "scene", str(one.data["of"])
    if one.kind == "quote":
        return "quote", ""
    return one.kind, str(one.evidence_id)


def _paragraph(one: Suggestion) -> int:
    """Where the paragraph begins that the sentence of a proposal stands in."""
    return one.article.text.rfind("\n\n", 0, one.evidence.start) + 1


def followers(*, suggestion: Suggestion) -> list[Suggestion]:
    """The open proposals that `suggestion` decides."""
    return list(suggestion.followers.filter(status=Suggestion.Status.OPEN).order_by("pk"))


def is_echo(one: Suggestion, other: Suggestion) -> bool:
    """Whether two articles say the same."""
    return one.article_id != other.article_id


def part(*, suggestion: Suggestion) -> None:
    """Let a proposal be asked by itself after all."""
    note_proposal(suggestion)
    suggestion.follows = None
    suggestion.save(update_fields=["follows"])


def _said_alike(suggestion: Suggestion) -> SuggestionQuerySet:
    """The proposals of other articles of the story that say the same."""
    said = Suggestion.objects.filter(kind=suggestion.kind, sense=suggestion.sense).exclude(sense="")
    told = said.filter(article__telling__story__tellings=suggestion.article_id)
    return told.exclude(article=suggestion.article_id).order_by("pk")


def _twins(suggestion: Suggestion) -> SuggestionQuerySet:
    """Those that are as private as `suggestion`, so that whoever accepts one may accept the other."""
    return _said_alike(suggestion).filter(sensitive=suggestion.sensitive)


def _echoes(suggestion: Suggestion) -> bool:
    """Tie it to the first waiting proposal of another article of the story that says the same; whether there is one."""
    found = _twins(suggestion).filter(status=Suggestion.Status.OPEN, pk__lt=suggestion.pk).first()
    return found is not None and _tie(suggestion, found)


def _names(other: Suggestion, one: Suggestion) -> bool:
    """Whether the fact of `other` names the person or title that `one` puts forward."""
    if other.kind in _NAMING or (other.sensitive and not one.sensitive):
        return False
    name = one.data["name" if one.kind == "person" else "title"]
    values = (other.data.get(field) for field in _NAMING[one.kind])
    return any(name in value if isinstance(value, list) else name == value for value in values)


def _tie(suggestion: Suggestion, leader: Suggestion) -> bool:
    """Let `suggestion` follow `leader`, unless that follows it in turn; whether it does."""
    above: Suggestion | None = leader
    while above is not None:
        if above.pk == suggestion.pk:
            return False
        above = above.follows
    note_proposal(suggestion)
    suggestion.follows = leader
    suggestion.save()
    return True
