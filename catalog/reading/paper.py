"""The paper of a title: revised script pages change colour, here each title keeps one."""

from __future__ import annotations

PAPERS = ("pink", "goldenrod", "buff", "green", "blue", "salmon", "yellow", "cherry")


def paper(drama_id: int | None) -> str:
    """The class of a title's paper, the same for ever; white where there is none."""
    return "hue-white" if drama_id is None else f"hue-{PAPERS[drama_id * 5 % len(PAPERS)]}"
