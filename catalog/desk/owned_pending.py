"""The owned rows of a pending version in its record's form."""

from __future__ import annotations

from typing import Any


class PendingRows:
    """For inline formsets of owned rows. Where the record is edited in its pending version, that one's rows are
    shown: each as the live row it changes, or as a new one."""

    model: Any
    instance: Any
    extra: int
    owned_name: str

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        pending = getattr(self.instance, "pending", None)
        self.held: list[Any] | None = None
        if pending is not None:
            self.held = self._rows_of(pending.data["owned"].get(self.owned_name, []))
            self.extra += len(self.held)

    def initial_form_count(self) -> int:
        return super().initial_form_count() if self.held is None else 0  # type: ignore[misc]

    def get_queryset(self) -> Any:
        return super().get_queryset() if getattr(self, "held", None) is None else []  # type: ignore[misc]

    def _construct_form(self, i: int, **options: Any) -> Any:
        if self.held is None or i >= len(self.held):
            return super()._construct_form(i, **options)  # type: ignore[misc]
        form: Any = super()._construct_form(i, **{**options, "instance": self.held[i]})  # type: ignore[misc]
        # Untouched it is a row all the same.
        form.empty_permitted, form.held = False, True
        return form

    def _rows_of(self, stored: list[dict[str, Any]]) -> list[Any]:
        identity = self.model.identity
        live = {tuple(str(getattr(row, name)) for name in identity): row for row in self.get_queryset()}
        fields = {field.name: field for field in self.model._meta.concrete_fields}
        found = []
        for row in stored:
            values = {name: fields[name].to_python(value) for name, value in row.items() if name in fields}
            there = live.get(tuple(str(row.get(name)) for name in identity))
            if there is None:
                found.append(self.model(**values))
                continue
            for name, value in values.items():
                if str(getattr(there, name)) != str(value):
                    setattr(there, name, value)
            found.append(there)
        return found
