"""What a page says to machines: schema.org's vocabulary as JSON-LD. Builders take what a page has loaded, ask no
database, state nothing that sources differ on or that is not settled, and never tell a plot."""

from .identifiers import same_as
from .listing import listing, trail
from .node import Address, Disputed, Node, day_of, identity, pointer, stated
from .organisation import organisation
from .person import person
from .role import performance, performances, role_in_its_title
from .scene import clip
from .site import website
from .work import work

__all__ = [
    "Address",
    "Disputed",
    "Node",
    "clip",
    "day_of",
    "identity",
    "listing",
    "organisation",
    "performance",
    "performances",
    "person",
    "pointer",
    "role_in_its_title",
    "same_as",
    "stated",
    "trail",
    "website",
    "work",
]
