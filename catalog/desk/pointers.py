"""Pointers to records as autocompletes that ask the database once a page, not once a row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.db import models
from django.http import HttpRequest

from catalog.reading.numbers import LONGEST, whole_number


class LabelBook:
    """Labels of what a page's pointers point at, by model and key."""

    def __init__(self) -> None:
        self._labels: dict[tuple[str, str], str] = {}

    @classmethod
    def of(cls, request: HttpRequest) -> LabelBook:
        """The one of this request."""
        if not hasattr(request, "label_book"):
            request.label_book = cls()  # type: ignore[attr-defined]
        return request.label_book  # type: ignore[attr-defined]

    def know(self, row: models.Model) -> None:
        self._labels[row._meta.label, str(row.pk)] = str(row)

    def labels(self, queryset: models.QuerySet[Any], keys: Iterable[str]) -> list[tuple[str, str]]:
        """(key, label) of those keys that are there; one query for what nobody made known."""
        name = queryset.model._meta.label
        wanted = [str(key) for key in keys]
        if missing := [key for key in wanted if (name, key) not in self._labels and whole_number(key)]:
            for row in queryset.filter(pk__in=missing):
                self.know(row)
        return [(key, self._labels[name, key]) for key in wanted if (name, key) in self._labels]


class _Pointer:
    book: LabelBook
    choices: Any
    is_required: bool
    allow_multiple_selected: bool

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """A number that no database takes is sent on as the key of nothing."""
        sent = super().value_from_datadict(data, files, name)  # type: ignore[misc]
        if isinstance(sent, list):
            return [each if len(each) <= LONGEST else "0" for each in sent]
        return "0" if len(str(sent or "")) > LONGEST else sent

    def optgroups(self, name: str, value: list[str], attrs: dict[str, Any] | None = None) -> list[Any]:
        options = []
        if not self.is_required and not self.allow_multiple_selected:
            options.append(self.create_option(name, "", "", False, 0))  # type: ignore[attr-defined]
        chosen = [each for each in value if each not in self.choices.field.empty_values]
        for index, (key, label) in enumerate(self.book.labels(self.choices.queryset, chosen), len(options)):
            options.append(self.create_option(name, key, label, True, index))  # type: ignore[attr-defined]
        return [(None, options, 0)]


class PointerSelect(_Pointer, AutocompleteSelect):  # type: ignore[misc]
    pass


class PointerSelectMultiple(_Pointer, AutocompleteSelectMultiple):  # type: ignore[misc]
    pass


class Pointers:
    """For model admins and inlines: `autocomplete_fields` that draw their labels from the page's book."""

    autocomplete_fields: ClassVar[Any]
    admin_site: Any

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name in self.autocomplete_fields and "widget" not in options:
            options["widget"] = self._pointer(PointerSelect, db_field, request)
        return super().formfield_for_foreignkey(db_field, request, **options)  # type: ignore[misc]

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name in self.autocomplete_fields and "widget" not in options:
            options["widget"] = self._pointer(PointerSelectMultiple, db_field, request)
        return super().formfield_for_manytomany(db_field, request, **options)  # type: ignore[misc]

    def _pointer(self, widget: Any, db_field: Any, request: HttpRequest) -> Any:
        made = widget(db_field, self.admin_site)
        made.book = LabelBook.of(request)
        return made
