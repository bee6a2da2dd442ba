"""One acceptance at work: creates and fills through `catalog.writes`, and leaves a citation for every value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from articles.models import Citation, Evidence, Suggestion
from catalog import writes
from catalog.models import Actor, Drama, Record, Role, Status
from catalog.names import fold

from .disputes import look
from .kept import Data, refuse_if_taken_away
from .linking import Unlinkable, bearer, character, standing

R = TypeVar("R", bound=Record)


class NotThere(Exception):
    """Looking only, and the fact is not yet in the catalogue."""


@dataclass
class Acceptance:
    """Applies one suggestion. With `looking`, changes nothing and raises NotThere where it would."""

    suggestion: Suggestion
    accepted_by: str
    by: Any = None
    looking: bool = False

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
        _, new = Citation.objects.get_or_create(
            evidence=self.evidence,
            record_id=record.pk,
            field=field,
            value=str(value)[:500],
            defaults={"accepted_by": self.accepted_by, "by": self.by},
        )
        if new:
            look(record_id=record.pk, field=field)

    def create(self, model: type[R], **values: Any) -> R:
        """A new public record."""
        if self.looking:
            raise NotThere
        return writes.create(model=model, by=self.by, reason=self.reason, publish=True, **values)

    def change(self, record: R, **values: Any) -> R:
        """Change a record that this suggestion adds to."""
        if self.looking:
            raise NotThere
        return writes.update(record=record, version=record.version, by=self.by, reason=self.reason, **values)

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

    def drama(self, title: str | None, *, kind: str = Drama.Kind.DRAMA) -> Drama:
        """The drama that bears `title`, created where none does."""
        if not title:
            raise Unlinkable("The text does not say of which drama this is told.")
        return bearer(model=Drama, name=title) or self.create(Drama, title=title, kind=kind)

    def actor(self, name: str) -> Actor:
        """The person who bears `name`, created where nobody does."""
        return bearer(model=Actor, name=name) or self.create(Actor, name=name)

    def scene(self, of: str) -> Any:
        """The scene that another proposal of the article, whose key is `of`, became."""
        found = Suggestion.objects.filter(article=self.suggestion.article, kind="scene", key=of).first()
        if found is None or found.record is None:
            raise Unlinkable("The scene that this belongs to is not accepted yet.")
        return found.record.specific()

    def role(self, drama: Drama, actor: Actor, name: str = "", *, state: str = Role.State.CONFIRMED) -> Role:
        """The actor's role in the drama: with a character the one of that name, else the sole unnamed one, which
        gets it; without a character any that is there. Created, as `state`, where there is none."""
        every = list(Role.objects.filter(drama=drama, actor=actor).prefetch_related("aliases").order_by("pk"))
        roles = [role for role in every if role.status != Status.WITHDRAWN]
        found = character(name=name, roles=roles) if name else next(iter(roles), None)
        if found is None and len(roles) == 1 and not roles[0].character:
            found = self.change(roles[0], character=name)
        if found is None:
            gone = [role for role in every if role not in roles]
            same = character(name=name, roles=gone) if name else next(iter(gone), None)
            standing([same] if same else [])
            for role in roles:
                self.respect(role, f"“{name}”", lambda data: fold(data["fields"].get("character", "")) == fold(name))
        return found or self.create(Role, drama=drama, actor=actor, character=name, state=state)
