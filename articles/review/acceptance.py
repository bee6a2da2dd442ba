"""One acceptance at work: creates and fills through `catalog.writes`, and leaves a citation for every value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from articles.models import Citation, Evidence, Suggestion
from catalog import writes
from catalog.models import Actor, Drama, Network, Record, Role, Scene, Status
from catalog.names import fold

from .choices import Choices
from .disputes import look
from .kept import Data, refuse_if_taken_away
from .ledger import note_source, note_version
from .linking import Unlinkable, bearer, character, standing

R = TypeVar("R", bound=Record)


class NotThere(Exception):
    """Looking only, and the fact is not yet in the catalogue."""


@dataclass
class Acceptance:
    """Applies one suggestion; what the editor chose goes before what a name links to. With `looking`, changes nothing
    and raises NotThere where it would."""

    suggestion: Suggestion
    accepted_by: str
    by: Any = None
    looking: bool = False
    choices: Choices = field(default_factory=dict)

    @property
    def evidence(self) -> Evidence:
        return self.suggestion.evidence

    @property
    def reason(self) -> str:
        return f"Source: {self.suggestion.article.label}"[:300]

    def cite(self, record: Record, field: str, value: object) -> None:
        """Put the suggestion's sentence under `field` of `record`, which it says is `value`."""
        if self.looking:
            return
        source, made = Citation.objects.get_or_create(
            evidence=self.evidence,
            record_id=record.pk,
            field=field,
            value=str(value)[:500],
            defaults={"accepted_by": self.accepted_by, "by": self.by},
        )
        if made:
            note_source(source.pk)
            look(record_id=record.pk, field=field)

    def create(self, model: type[R], **values: Any) -> R:
        """A new public record."""
        if self.looking:
            raise NotThere
        record = writes.create(model=model, by=self.by, reason=self.reason, publish=True, **values)
        note_version(record, created=True)
        return record

    def change(self, record: R, **values: Any) -> R:
        """Change a record that this suggestion adds to."""
        if self.looking:
            raise NotThere
        changed = writes.update(record=record, version=record.version, by=self.by, reason=self.reason, **values)
        if changed.version != record.version:
            note_version(changed)
        return changed

    def standing(self, found: Iterable[R]) -> R | None:
        """The first of `found` that was not withdrawn. One that undoing took back is published again, by an editor
        only. Raises Unlinkable where all were withdrawn."""
        record = standing(found)
        if record is None or record.status != Status.WITHDRAWN:
            return record
        if self.looking:
            raise NotThere
        if self.by is None:
            raise Unlinkable(f"“{record}” (#{record.pk}) was withdrawn when a decision was undone.")
        revived = writes.transition(
            record=record, to=Status.PUBLISHED, version=record.version, by=self.by, reason=self.reason
        )
        note_version(revived, created=True)
        return revived

    def named(self, model: type[R], name: str) -> R | None:
        """The record that `name` means: the editor's choice, else the one that bears it; None for a new one. Raises
        Unlinkable where the name alone cannot tell."""
        key = str(model._meta.model_name), name
        if key in self.choices:
            choice: Any = self.choices[key]
            return choice and self.standing(model._default_manager.filter(pk=choice.pk))
        found = bearer(model=model, name=name) if name else None
        return self.standing([found]) if found else None

    def fill(self, record: R, field: str, value: Any, *, said: object = None, **beside: Any) -> R:
        """Set `field` (and what goes `beside` it) where it is empty, and cite it either way: a value that differs
        from the one that is there shows as disputed, and never replaces it."""
        if getattr(record, field) in ("", None):
            self.respect(record, f"“{field}”", lambda data: data["fields"].get(field) not in ("", None))
            record = self.change(record, **{field: value, **beside})
        elif self.looking and str(getattr(record, field)) != str(value):
            raise NotThere
        self.cite(record, field, value if said is None else said)
        return record

    def respect(self, record: Record, what: str, held: Callable[[Data], bool]) -> None:
        """Stop software from putting back what an editor took away; an editor may."""
        if self.by is None:
            refuse_if_taken_away(record=record, what=what, held=held)

    def add(self, record: Record, field: str, item: Any) -> None:
        """Add `item` to a many-to-many relation of `record`."""
        present = list(getattr(record, field).values_list("pk", flat=True))
        if item.pk not in present:
            self.respect(record, f"“{item}”", lambda data: item.pk in data["fields"].get(field, ()))
            self.change(record, **{field: [*present, item.pk]})
        self.cite(record, field, item)

    def new(self, said: str, model: type[R], /, **values: Any) -> R:
        """A new record, which the name that was `said` means from now on."""
        record = self.create(model, **values)
        if (key := (record.type, said)) in self.choices:
            self.choices[key] = record
        return record

    def drama(self, title: str | None, *, kind: str = Drama.Kind.DRAMA) -> Drama:
        """The drama that bears `title`, created where none does."""
        found = self.named(Drama, title or "")
        if found is None and not title:
            raise Unlinkable("The text does not say of which drama this is told.")
        return found or self.new(title or "", Drama, title=title, kind=kind)

    def actor(self, name: str) -> Actor:
        """The person who bears `name`, created where nobody does."""
        return self.named(Actor, name) or self.new(name, Actor, name=name)

    def network(self, name: str) -> Network:
        """The network that bears `name`; new ones are an editor's decision."""
        found = self.named(Network, name)
        if found is None and ("network", name) not in self.choices:
            raise Unlinkable(f"There is no network “{name}”.")
        return found or self.new(name, Network, name=name)

    def scene(self, of: str) -> Any:
        """The scene that another proposal of the article, whose key is `of`, became; or the one that was chosen."""
        if choice := self.named(Scene, of) if ("scene", of) in self.choices else None:
            return choice
        found = Suggestion.objects.filter(article=self.suggestion.article, kind="scene", key=of).first()
        if found is None or found.record is None:
            raise Unlinkable("The scene that this belongs to is not accepted yet.")
        return found.record.specific()

    def role(self, drama: Drama, actor: Actor, name: str = "", *, state: str = Role.State.CONFIRMED) -> Role:
        """The actor's role in the drama: with a character the one of that name, else the sole unnamed one, which
        gets it; without a character any that is there. Created, as `state`, where there is none."""
        if ("role", name) in self.choices:
            picked = self.named(Role, name)
            if picked and (picked.drama_id, picked.actor_id) != (drama.pk, actor.pk):
                raise Unlinkable(f"“{picked}” is not a role of {actor} in {drama}.")
            return picked or self.create(Role, drama=drama, actor=actor, character=name, state=state)
        every = list(Role.objects.filter(drama=drama, actor=actor).prefetch_related("aliases").order_by("pk"))
        roles = [role for role in every if role.status != Status.WITHDRAWN]
        found = character(name=name, roles=roles) if name else next(iter(roles), None)
        if found is None and len(roles) == 1 and not roles[0].character:
            found = self.change(roles[0], character=name)
        if found is None:
            gone = [role for role in every if role not in roles]
            same = character(name=name, roles=gone) if name else next(iter(gone), None)
            found = self.standing([same] if same else [])
        if found is None:
            for role in roles:
                self.respect(role, f"“{name}”", lambda data: fold(data["fields"].get("character", "")) == fold(name))
        return found or self.create(Role, drama=drama, actor=actor, character=name, state=state)
