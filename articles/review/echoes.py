"""One story, decided once: proposals of several articles of a story that say the same follow the first of them."""

from __future__ import annotations

from django.utils import timezone

from articles.models import Suggestion


def original(*, suggestion: Suggestion) -> Suggestion | None:
    """The proposal of another article of the story that says the same: one that waits, or else one that an editor
    rejected."""
    said = Suggestion.objects.filter(kind=suggestion.kind, sense=suggestion.sense, same_as=None).exclude(sense="")
    told = said.filter(article__telling__story__tellings=suggestion.article_id).exclude(article=suggestion.article_id)
    undecided = told.filter(status=Suggestion.Status.OPEN).order_by("pk").first()
    return undecided or told.filter(status=Suggestion.Status.REJECTED, decided_by__isnull=False).first()


def follow(*, suggestion: Suggestion) -> None:
    """Tie an open proposal to the one that it repeats; what an editor rejected there is rejected here."""
    found = original(suggestion=suggestion)
    if found is None:
        return
    suggestion.same_as = found
    if found.status == Suggestion.Status.REJECTED:
        suggestion.status, suggestion.decided_by, suggestion.decided_at = found.status, found.decided_by, timezone.now()
    suggestion.save()


def following(*, suggestion: Suggestion) -> list[Suggestion]:
    """The open proposals that follow `suggestion`."""
    return list(suggestion.echoes.filter(status=Suggestion.Status.OPEN).order_by("pk"))


def part(*, suggestion: Suggestion) -> None:
    """Let a proposal be asked by itself after all."""
    suggestion.same_as = None
    suggestion.save(update_fields=["same_as"])
