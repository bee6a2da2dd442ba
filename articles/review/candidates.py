"""Records that the names of a proposal may mean, each with why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from articles.models import Decision, Suggestion
from catalog import search
from catalog.models import Actor, Drama, Record, Role, Scene, Status

from .choices import Named, names_in
from .linking import BORNE, shares_form, taken_back

MOST_NAMES, MOST = 8, 6
"""Names asked about, and candidates for each."""
MOST_DRAMAS, MOST_ROLES = 12, 200
"""Dramas of an article that are looked into, and their roles."""
MOST_REMEMBERED = 50


@dataclass
class Candidate:
    record: Record
    reasons: list[str] = field(default_factory=list)


@dataclass
class Question:
    """A name with what it may mean. `choice` is what an editor most likely chooses: the key of a record, or “” for what
    the name itself says (the record that bears it, else a new one); None where she has to choose."""

    named: Named
    candidates: list[Candidate] = field(default_factory=list)
    choice: str | None = ""


def questions(*, suggestion: Suggestion, data: Mapping[str, Any] | None = None) -> list[Question]:
    """What to ask about each name of the proposal's fact (or of `data`, as edited)."""
    said = suggestion.data if data is None else data
    named = names_in(suggestion.kind, said)[:MOST_NAMES]
    dramas = _dramas(suggestion)
    roles = list(Role.objects.current().filter(drama__in=dramas).select_related("actor", "drama")[:MOST_ROLES])
    asked = [Question(each) for each in named]
    reasons = [_reasons(question.named, dramas, roles, suggestion) for question in asked]
    records = {record.pk: record for record in [*dramas, *roles, *(role.actor for role in roles)]}
    missing = {pk for found in reasons for pk in found} - records.keys()
    records |= Record.objects.in_bulk(missing)
    remembered = _remembered(suggestion)
    for question, found in zip(asked, reasons, strict=True):
        before = remembered.get((question.named.type, question.named.name))
        _answer(question, found, records, before)
    return asked


def _answer(question: Question, found: dict[int, list[str]], records: dict[int, Any], before: str | None) -> None:
    present = [pk for pk in found if pk in records and _may_be(records[pk])]
    question.candidates = [Candidate(records[pk], found[pk]) for pk in present[:MOST]]
    sure = {_why(tier) for tier in BORNE}
    bearing = [each.record for each in question.candidates if sure & set(each.reasons)]
    if before in {str(pk) for pk in present}:
        question.choice = before
    elif len(bearing) == 1:
        question.choice = str(bearing[0].pk)
    elif question.candidates or not question.named.may_be_new:
        question.choice = None if question.named.name or question.candidates else ""


def _may_be(record: Record) -> bool:
    return record.status != Status.WITHDRAWN or taken_back(record)


def _why(tier: str) -> str:
    return {
        "exact": _("bears this name"),
        "alias": _("has it as another name"),
        "key": _("another spelling of the name"),
        "distance": _("a slip away from the name"),
    }.get(tier, tier)


def _reasons(named: Named, dramas: list[Drama], roles: list[Role], suggestion: Suggestion) -> dict[int, list[str]]:
    """Key of a record → why it may be meant; the likeliest first."""
    found: dict[int, list[str]] = {}
    hits = (
        search.candidates(named.name, types=[named.type], limit=MOST) if named.name and named.model is not Scene else []
    )
    for hit in hits:
        found[hit.record_id] = [_why(hit.tier)]
    for role in roles if named.name else ():
        if named.model is Actor and (role.actor_id in found or _shares_word(named.name, role.actor.name)):
            found.setdefault(role.actor_id, []).append(_("in the cast of “%s”") % role.drama)
        elif named.model is Role and (role.pk in found or _shares_word(named.name, role.character)):
            found.setdefault(role.pk, []).append(_("a role of “%s”") % role.drama)
    if named.model is Drama:
        for drama in dramas if not named.name else [each for each in dramas if each.pk in found]:
            found.setdefault(drama.pk, []).append(_("named in this article"))
    if named.model is Scene:
        cited = Scene.objects.current().filter(drama__in=dramas, citations__evidence__article=suggestion.article_id)
        for scene in cited.distinct().order_by("pk")[:MOST]:
            found[scene.pk] = [_("told of in this article")]
    return found


def _shares_word(name: str, other: str) -> bool:
    return bool(other) and shares_form(name, other)


def _dramas(suggestion: Suggestion) -> list[Drama]:
    """The dramas for which the article is cited."""
    cited = Drama.objects.current().filter(citations__evidence__article=suggestion.article_id)
    return list(cited.distinct().order_by("pk")[:MOST_DRAMAS])


def _remembered(suggestion: Suggestion) -> dict[tuple[str, str], str]:
    """What editors said that names of this article mean."""
    made = Decision.objects.filter(article=suggestion.article_id, undone_at=None, suggestion__isnull=False)
    made = made.exclude(links={}).select_related("suggestion").order_by("-pk")
    found: dict[tuple[str, str], str] = {}
    for decision in made[:MOST_REMEMBERED]:
        kind, data = decision.suggestion.kind, decision.data or decision.suggestion.data  # type: ignore[union-attr]
        for named in names_in(kind, data):
            if named.name and named.field in decision.links:
                found.setdefault((named.type, named.name), str(decision.links[named.field]))
    return found
