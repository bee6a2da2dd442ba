"""The paper of a title: revised script pages change colour, here each title keeps one."""

from __future__ import annotations

PAPERS = ("pink", "goldenrod", "buff", "green", "blue", "salmon", "yellow", "cherry")


def paper(drama_id: object) -> str:
    """The class of a title's paper, the same for ever; white where there is none (a template passes anything)."""
    return f"hue-{PAPERS[drama_id * 5 % len(PAPERS)]}" if isinstance(drama_id, int) else "hue-white"
