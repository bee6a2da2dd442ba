from __future__ import annotations

from typing import Any

from django import forms


class LinesField(forms.CharField):
    """A JSON list of words as a box with one on each line."""

    widget = forms.Textarea(attrs={"rows": 4, "cols": 40})

    def __init__(self, **options: Any) -> None:
        options.pop("encoder", None), options.pop("decoder", None)
        options.setdefault("help_text", "one on each line")
        super().__init__(**options)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(str(each) for each in value) if isinstance(value, (list, tuple)) else value

    def to_python(self, value: Any) -> list[str]:  # type: ignore[override]
        lines = value if isinstance(value, list) else str(value or "").splitlines()
        return [line.strip() for line in lines if line.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.to_python(initial) != self.to_python(data)
