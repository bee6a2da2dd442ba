"""The paper of a title: revised script pages change colour, here each title keeps one."""

from __future__ import annotations

from typing import Final, NamedTuple

PAPERS = ("pink", "goldenrod", "buff", "green", "blue", "salmon", "yellow", "cherry")


class Colours(NamedTuple):
    """What a paper has outside of the style sheets: the paper itself in light and in dark, then in light what is
    printed on it."""

    light: str
    dark: str
    ink: str
    second: str
    tone: str


COLOURS: Final = {
    "white": Colours("#f9fafc", "#13151a", "#151823", "#3b4158", "#7c8aba"),
    "goldenrod": Colours("#f9e4ab", "#1a1404", "#1c180c", "#4b4229", "#a57636"),
    "green": Colours("#d6eddb", "#0b190f", "#111b13", "#324938", "#558c64"),
    "pink": Colours("#f9dfe5", "#1f0f14", "#211417", "#553941", "#b9667f"),
    "buff": Colours("#ecdfcb", "#1b1408", "#1e170d", "#4e402a", "#9a734a"),
    "blue": Colours("#d7e9f8", "#081622", "#0f1a22", "#2f4556", "#4a83af"),
    "salmon": Colours("#fcd5c6", "#20100a", "#211510", "#553b32", "#b36546"),
    "yellow": Colours("#f5f2bd", "#171605", "#1a190d", "#46442a", "#9c8437"),
    "cherry": Colours("#f6cece", "#220e0f", "#221414", "#563a3a", "#ba555c"),
}
"""As `static/css/tokens.css` has them."""


def paper(drama_id: object) -> str:
    """The class of a title's paper, the same for ever; white where there is none (a template passes anything)."""
    return f"hue-{PAPERS[drama_id * 5 % len(PAPERS)]}" if isinstance(drama_id, int) else "hue-white"


def colours(name: str) -> Colours:
    """The colours of a paper by its class; those of white for any other."""
    return COLOURS.get(name.strip().removeprefix("hue-"), COLOURS["white"])
