"""Which addresses may be asked. A name is looked up once, all that it means is checked, and the connection goes to
what was checked, so that a name that changes its meaning between the two (DNS rebinding) gains nothing."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread
from urllib.parse import quote, urlsplit

from django.utils.translation import gettext as _

IP = ipaddress.IPv4Address | ipaddress.IPv6Address

PORTS = {"http": 80, "https": 443}
LONGEST = 2000
NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""RFC 6052: the last 32 bits are an IPv4 address."""
_IN_TARGET = "/%:?=&;@!$'()*+,~[]"


class Unreachable(Exception):
    """The address may not be asked or gave nothing of use; the message says why."""


@dataclass(frozen=True)
class Target:
    """An address taken apart: what to connect to, and what to ask for there."""

    scheme: str
    host: str
    port: int
    target: str
    ips: tuple[IP, ...]

    @property
    def netloc(self) -> str:
        """The Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def may_connect(ip: IP, port: int) -> bool:
    """Whether it is an address of the open web: none of a private, local or special network, under whatever form of
    IPv6 it is dressed, and one of the web's two ports."""
    if port not in PORTS.values():
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return may_connect(inner, port)
        if ip.is_site_local:
            return False
    special = ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_loopback or ip.is_link_local
    return ip.is_global and not ip.is_private and not special


def resolve(host: str, port: int) -> list[IP]:
    """What a name, or an address in any of the forms that the system takes, means. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [ipaddress.ip_address(str(each[4][0]).partition("%")[0]) for each in found]


def checked(address: str, *, seconds: float) -> Target:
    """`address` ready to be asked. Raises Unreachable for any but a plain web address of the open web, and where its
    name is not found within `seconds`."""
    scheme, host, port, target = _apart(address)
    ips = list(dict.fromkeys(_resolved(host, port, seconds)))
    if not all(may_connect(ip, port) for ip in ips):
        raise Unreachable(_("“%s” is not an address of the open web.") % host)
    return Target(scheme, host, port, target, tuple(ips))


def _apart(address: str) -> tuple[str, str, int, str]:
    if len(address) > LONGEST:
        raise Unreachable(_("The address is too long."))
    if "\\" in address or any(character.isspace() or not character.isprintable() for character in address):
        raise Unreachable(_("The address has characters that no address has."))
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Unreachable(_("This is no web address.")) from None
    if parts.scheme not in PORTS:
        raise Unreachable(_("Only addresses that begin with https:// or http:// are read."))
    if "@" in parts.netloc:
        raise Unreachable(_("An address with a user name or password in it is not read."))
    if not host or "%" in host:
        raise Unreachable(_("This is no web address."))
    try:
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise Unreachable(_("This is no web address.")) from None
    port = PORTS[parts.scheme] if port is None else port
    target = quote(parts.path or "/", safe=_IN_TARGET)
    return parts.scheme, host, port, target + (f"?{quote(parts.query, safe=_IN_TARGET)}" if parts.query else "")


def _resolved(host: str, port: int, seconds: float) -> list[IP]:
    """`resolve` within a time, which the system's own look-up does not promise."""
    answer: Queue[list[IP]] = Queue()

    def ask() -> None:
        try:
            answer.put(resolve(host, port))
        except (OSError, ValueError):
            answer.put([])

    Thread(target=ask, daemon=True).start()
    try:
        found = answer.get(timeout=max(seconds, 0.01))
    except Empty:
        found = []
    if not found:
        raise Unreachable(_("There is no “%s”.") % host)
    return found
