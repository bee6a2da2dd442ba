"""Pictures as bytes: what comes in is checked and encoded anew, what is shown is cut and encoded from that.
Knows no model."""

from .cutting import Box, cut
from .receiving import Received, Refusal, receive
from .renditions import CARD, JPEG, PAGE, SHARE, Rendition, encode, planned

__all__ = [
    "CARD",
    "JPEG",
    "PAGE",
    "SHARE",
    "Box",
    "Received",
    "Refusal",
    "Rendition",
    "cut",
    "encode",
    "planned",
    "receive",
]
