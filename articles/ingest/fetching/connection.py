"""One request to one checked address. urllib3 is asked for single connections, so that no pool, proxy setting or
redirect of its own stands between what was checked and what is connected to."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from threading import Timer
from time import monotonic

from django.utils.translation import gettext as _
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from .address import IP, Target, Unreachable

CONNECT_SECONDS = 5.0
TRIED = 3
"""So many of a name's addresses are tried."""


@contextmanager
def asked(target: Target, *, headers: Mapping[str, str], deadline: float) -> Iterator[BaseHTTPResponse]:
    """The answer to a GET, its body unread. Whatever the other side does, the connection is cut at `deadline` (of the
    monotonic clock). Raises Unreachable."""
    connection = _connected(target, deadline)
    # A byte now and then keeps a socket's own timeout from ever passing.
    held = connection.sock
    watch = Timer(max(deadline - monotonic(), 0.01), _cut, [held])
    watch.daemon = True
    watch.start()
    try:
        connection.request("GET", target.target, headers={"Host": target.netloc, **headers}, preload_content=False)
        response = connection.getresponse()
        if monotonic() >= deadline:  # headers that were cut off look as if they were whole
            raise Unreachable(_("It took too long."))
        yield response
    except (HTTPError, OSError, ValueError) as error:
        late = monotonic() >= deadline
        raise Unreachable(_("It took too long.") if late else _("The answer broke off: %s") % _said(error)) from error
    finally:
        watch.cancel()
        connection.close()


def _connected(target: Target, deadline: float) -> HTTPConnection:
    problem: Exception | None = None
    for ip in target.ips[:TRIED]:
        left = min(CONNECT_SECONDS, deadline - monotonic())
        if left <= 0:
            raise Unreachable(_("It took too long."))
        connection = _connection(target, ip, left)
        try:
            connection.connect()
            return connection
        except (HTTPError, OSError) as error:
            connection.close()
            problem = error
    raise Unreachable(_("“%(host)s” cannot be reached: %(why)s") % {"host": target.host, "why": _said(problem)})


def _connection(target: Target, ip: IP, seconds: float) -> HTTPConnection:
    if target.scheme == "http":
        return HTTPConnection(str(ip), target.port, timeout=seconds)
    return HTTPSConnection(
        str(ip),
        target.port,
        timeout=seconds,
        server_hostname=target.host,
        assert_hostname=target.host,
        ssl_context=ssl.create_default_context(),
    )


def _cut(held: socket.socket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(held, socket.SHUT_RDWR)


def _said(error: object) -> str:
    return str(error).rpartition(": ")[2][:120]
