"""Names in the language of the page: Korean pages say the native one first."""

from __future__ import annotations

from django.utils.translation import get_language


def is_korean() -> bool:
    """Whether the page that is being written is a Korean one."""
    return get_language() == "ko"


class Bilingual:
    """For what has a name in Latin letters (`latin_field`) and one in Hangul (`native_field`, may be empty)."""

    latin_field = "name"
    native_field = "native_name"

    @property
    def local_name(self) -> str:
        """The name that a page of this language says first."""
        return self._names()[0]

    @property
    def local_label(self) -> str:
        """The same, where a record of any kind is named."""
        return self.local_name

    @property
    def other_name(self) -> str:
        """The name in the other script, empty where none is known."""
        return self._names()[1]

    @property
    def other_language(self) -> str:
        """The language of `other_name`."""
        return "en" if is_korean() else "ko"

    def _names(self) -> tuple[str, str]:
        latin, native = getattr(self, self.latin_field), getattr(self, self.native_field)
        return (native, latin) if native and is_korean() else (latin, native)
