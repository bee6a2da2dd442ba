"""Seasons and parts as a title or the text around it tells them: "X 2", "X Season 2", "the second season of X"."""

from __future__ import annotations

import re

_SEQUEL = re.compile(
    r"^(?P<base>.{2,}?)(?:[:,]? (?:[Ss]eason|[Pp]art) (?P<n>\d{1,2})|,? S(?P<s>\d)"
    r"| (?P<bare>[2-9])| (?P<roman>II|III|IV))$"
)
_ROMAN = {"II": 2, "III": 3, "IV": 4}
_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sequel": 2}
_IS_SEASON_OF = (
    r"[”\"’']?,? (?:is |was |will be |serves as |comes as )?(?:the |a )(?:[\w-]+ )?(?:(?P<n>second|third|fourth|fifth)"
    r" season|(?P<sequel>sequel)) (?:of|to) (?:the (?:[\w-]+ ){0,4})?[“\"‘']?"
)


def sequel(form: str) -> tuple[str, str, int] | None:
    """`("X", "season", 2)` for "X 2" or "X Season 2", `("X", "part", 1)` for "X Part 1"."""
    match = _SEQUEL.match(form)
    if not match:
        return None
    number = _ROMAN.get(match["roman"] or "") or int(match["n"] or match["s"] or match["bare"])
    return match["base"], "part" if re.search(r"[Pp]art \d+$", form) else "season", number


def season_of(form: str, base: str, text: str) -> int | None:
    """Which season of `base` the text says that `form`, "Base: Its Subtitle", is."""
    if not re.match(re.escape(base) + r"(?:[:,]| [-–—(~])", form):
        return None
    match = re.search(re.escape(form) + _IS_SEASON_OF + re.escape(base), text)
    return _ORDINALS[match["n"] or match["sequel"]] if match else None
