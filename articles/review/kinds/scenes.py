"""Scenes and what is told of their making."""

from __future__ import annotations

import hashlib

from articles.extraction import findings
from articles.models import Suggestion
from catalog.models import Drama, Record, Role, Scene, SceneKind
from catalog.names import fold

from ..acceptance import Acceptance
from ..linking import Unlinkable
from .titles import release_of


def scene(do: Acceptance, fact: findings.Scene) -> Record:
    kind = SceneKind.objects.filter(slug=fact.scene).first()
    if kind is None:
        raise Unlinkable(f"There is no kind of scene “{fact.scene}”.")
    drama = do.drama(fact.drama)
    roles = [do.role(drama, do.actor(name)) for name in fact.actors]
    release = release_of(do, drama, fact.part, fact.number) if fact.part and fact.number else None
    found = same_scene(do, drama, kind, roles, release.pk if release else None)
    if found is None:
        found = do.create(
            Scene, drama=drama, kind=kind, title=fact.title, release=release, roles=[role.pk for role in roles]
        )
    elif release and found.release_id is None:
        found = do.change(found, release=release)
    do.cite(found, "kind", kind.name)
    for name in fact.actors:
        do.cite(found, "roles", name)
    return found


def same_scene(do: Acceptance, drama: Drama, kind: SceneKind, roles: list[Role], release: int | None) -> Scene | None:
    """A scene of the drama, of this kind, with the same people, unless this article tells it apart."""
    taken = Suggestion.objects.filter(article=do.suggestion.article, kind="scene", record__isnull=False)
    taken = taken.exclude(pk=do.suggestion.pk)
    actors = {role.actor_id for role in roles}
    others = Scene.objects.filter(drama=drama, kind=kind).exclude(pk__in=taken.values("record"))
    return do.standing(
        other
        for other in others.prefetch_related("roles").order_by("pk")
        if not (release and other.release_id and other.release_id != release)
        and {role.actor_id for role in other.roles.all()} == actors
    )


def takes(do: Acceptance, fact: findings.Takes) -> Record:
    said = str(fact.count) if fact.qualifier == "exactly" else f"{fact.qualifier.replace('_', ' ')} {fact.count}"
    return do.fill(do.scene(fact.of), "takes", fact.count, said=said, takes_qualifier=fact.qualifier)


def place(do: Acceptance, fact: findings.Place) -> Record:
    return do.fill(do.scene(fact.of), "place", fact.place)


def aired(do: Acceptance, fact: findings.Aired) -> Record:
    found = do.scene(fact.of)
    if fact.date:
        found = do.fill(found, "aired", fact.date, aired_inferred=fact.inferred)
    if fact.episode:
        found = do.fill(found, "episode", fact.episode)
    return found


def note(do: Acceptance, fact: findings.Note) -> Record:
    found: Scene = do.scene(fact.of)
    notes = list(found.notes.all())
    same = next((note for note in notes if fold(note.text) == fold(fact.note)), None)
    key = same.key if same else hashlib.sha256(fold(fact.note).encode()).hexdigest()[:12]
    if same is None:
        do.respect(found, "a note", lambda data: key in {row["key"] for row in data["owned"].get("notes", ())})
        rows = [
            {"key": n.key, "text": n.text, "spoiler": n.spoiler, "position": position}
            for position, n in enumerate(notes)
        ]
        found = do.change(found, notes=[*rows, {"key": key, "text": fact.note, "position": len(rows)}])
    do.cite(found, f"notes.{key}", fact.note)
    return found
