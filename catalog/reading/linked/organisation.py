"""Who shows titles, as Organization."""

from __future__ import annotations

from typing import Any

from .node import Disputed, Node, nobody_differs, other_names, pointer, stated


def organisation(network: Any, disputed: Disputed = nobody_differs) -> Node:
    """A broadcaster or streaming service under all its names."""
    return stated(
        {
            **pointer(network),
            "alternateName": other_names(network, network.native_name, disputed),
            "sameAs": [network.website] if network.website else [],
        }
    )
