"""Work that comes round by the clock."""

from __future__ import annotations

from catalog.writes import expire_pictures

PERIODIC = (expire_pictures,)
