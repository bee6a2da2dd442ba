"""A web server of the test's own, and the guard opened for it in the one place where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from articles.ingest.fetching import address

PAGE = """<!doctype html><html lang="en"><head><title>{title} | The Lantern</title>
<meta property="og:site_name" content="The Lantern"><meta name="author" content="Mina Park">{date}</head>
<body><nav><a href="/">Home</a> <a href="/tv">Television</a></nav><article><h1>{title}</h1>
<p>Moon Ga On plays Seo Rin in tvN’s “Salt Road.” The series premieres on March 4, and the crew is at work.</p>
<p>Kim Da Jin plays Oh Jin, a fisherman who never learned to swim and who keeps the books of the harbour.</p>
<p>It took nine takes to film the first scene by the sea, and everybody applauded when it was over at last.</p>
</article><footer>Copyright. All rights reserved.</footer></body></html>"""
DATED = '<meta property="article:published_time" content="2024-02-01T09:00:00+09:00">'


def page(title: str = "Moon Ga On returns to the small screen", date: str = DATED) -> bytes:
    return PAGE.format(title=title, date=date).encode()


class Web:
    """`web.gives("/a", b"…")`; `web.asked` has (path, headers) of every request."""

    def __init__(self, port: int) -> None:
        self.root = f"http://127.0.0.1:{port}"
        self.answers: dict[str, Any] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    def gives(self, path: str, body: bytes | Callable[[Any], None] = b"", status: int = 200, **headers: str) -> str:
        said = {"Content-Type": "text/html; charset=utf-8"} | {k.replace("_", "-"): v for k, v in headers.items()}
        self.answers[path] = (status, said, body)
        return self.root + path

    def paths(self) -> list[str]:
        return [path for path, _headers in self.asked]


def serve() -> Iterator[Web]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.asked.append((self.path, dict(self.headers)))
            status, headers, body = web.answers.get(self.path, (404, {}, b""))
            if callable(body):
                body(self)
                return
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    web = Web(server.server_address[1])
    Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
    yield web
    server.shutdown()
    server.server_close()


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setattr(address, "may_connect", lambda ip, port: True)
    yield from serve()


@pytest.fixture
def guarded_web() -> Iterator[Web]:
    """The same with the guard in place: nothing of it may ever be reached."""
    yield from serve()
