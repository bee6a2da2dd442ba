"""Everything a site has in one file, and back: the database by its own tool, the media, and a manifest with hashes."""

from .manifest import Damaged, Refused
from .packing import pack
from .restoring import restore
from .unpacking import unpack

__all__ = ["Damaged", "Refused", "pack", "restore", "unpack"]
