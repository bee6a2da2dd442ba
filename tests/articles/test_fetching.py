"""Fetching reaches the open web and nothing else, and never more of it than is bounded."""

from __future__ import annotations

import gzip
import ipaddress
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.ingest.fetching import FEEDS, Unreachable, address, connection, fetch
from articles.ingest.fetching.address import checked, may_connect

OPEN = ipaddress.ip_address("93.184.216.34")

HOSTILE = [
    "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/",
    "http://0x7f.0.0.1/", "http://0/", "http://0.0.0.0/", "http://localhost/", "http://LOCALHOST./",
    "http://１２７.０.０.１/", "http://127。0。0。1/", "http://10.0.0.1/", "http://172.16.0.1/", "http://172.31.255.255/",
    "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1/", "http://192.0.2.1/",
    "http://198.18.0.1/", "http://224.0.0.1/", "http://240.0.0.1/", "http://255.255.255.255/",
    "http://[::1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
    "http://[::ffff:169.254.169.254]/", "http://[::127.0.0.1]/", "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::a00:1]/", "http://[2002:7f00:1::]/", "http://[2002:a00:1::1]/",
    "http://[2001:0:7f00:1::]/", "http://[2001:0:5ef5:79fb:0:0:80ff:fffe]/", "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/", "http://[fc00::1]/", "http://[fd12:3456::1]/", "http://[fec0::1]/",
    "http://[ff02::1]/", "http://[2001:db8::1]/",
]  # fmt: skip
MALFORMED = [
    "file:///etc/passwd", "ftp://93.184.216.34/", "gopher://93.184.216.34/", "data:text/html,x", "javascript:alert(1)",
    "//93.184.216.34/", "93.184.216.34", "", "http://", "http:///a", "http://[::1", "http://[x]/",
    "http://user@93.184.216.34/", "http://user:secret@93.184.216.34/", "http://93.184.216.34@127.0.0.1/",
    "http://127.0.0.1\\@93.184.216.34/", "http://93.184.216.34\\.example/", "http://93.184.216.34 /",
    "http://93.184.216.34/\r\nHost: x", "http://93.184.216.34\t/", "http://93.184.216.34:99999/",
    "http://93.184.216.34:x/", "http://" + "a" * 64 + ".example/", "http://93.184.216.34/" + "a" * 2000,
]  # fmt: skip
OTHER_PORTS = ["http://93.184.216.34:22/", "http://93.184.216.34:8080/", "https://93.184.216.34:6379/"]


@pytest.fixture(autouse=True)
def nothing_is_connected_to(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not {"web", "guarded_web"} & set(request.fixturenames):
        monkeypatch.setattr(connection, "_connection", lambda *each: pytest.fail("it was connected to"))


@pytest.mark.parametrize("hostile", [*HOSTILE, *MALFORMED, *OTHER_PORTS])
def test_no_address_but_one_of_the_open_web_is_asked(hostile):
    with pytest.raises(Unreachable) as refused:
        fetch(hostile)
    assert str(refused.value)


@pytest.mark.parametrize(
    "plain", ["http://93.184.216.34/", "https://93.184.216.34/a?b=c", "https://[2606:4700::1111]/"]
)
def test_addresses_of_the_open_web_pass(plain):
    assert checked(plain, seconds=5).ips


@given(st.ip_addresses(v=4).filter(lambda ip: not ip.is_global))
def test_a_private_address_is_one_in_every_dress(ip):
    number = int(ip)
    dresses = [
        ip,
        ipaddress.IPv6Address((0xFFFF << 32) | number),
        ipaddress.IPv6Address((0x2002 << 112) | (number << 80)),
        ipaddress.IPv6Address((0x64FF9B << 96) | number),
        ipaddress.IPv6Address((0x20010000 << 96) | (number ^ 0xFFFFFFFF)),
    ]
    assert not any(may_connect(dressed, 443) for dressed in dresses)


def test_a_name_with_one_private_address_among_public_ones_is_refused(monkeypatch):
    monkeypatch.setattr(address, "resolve", lambda host, port: [OPEN, ipaddress.ip_address("10.0.0.7")])
    with pytest.raises(Unreachable, match="open web"):
        fetch("http://mixed.example/")


def test_a_name_is_looked_up_once_and_what_was_checked_is_connected_to(monkeypatch):
    answers = iter([[OPEN], [ipaddress.ip_address("127.0.0.1")]])
    monkeypatch.setattr(address, "resolve", lambda host, port: next(answers))
    connected = []

    def refuse(target, ip, seconds):
        connected.append((target.host, str(ip)))
        raise OSError("nobody there")

    monkeypatch.setattr(connection, "_connection", lambda target, ip, seconds: Refusing(refuse, target, ip, seconds))
    with pytest.raises(Unreachable):
        fetch("http://rebinding.example/")
    assert connected == [("rebinding.example", str(OPEN))]


class Refusing:
    def __init__(self, refuse, *arguments):
        self.connect = lambda: refuse(*arguments)

    def close(self):
        pass


def test_https_asks_for_the_name_at_the_address_that_was_checked():
    made = connection.HTTPSConnection  # the real one: the fixture above replaced the function only
    target = address.Target("https", "lantern.example", 443, "/", (OPEN,))
    held = made(str(OPEN), 443, server_hostname=target.host, assert_hostname=target.host)
    assert (held.host, held.server_hostname, held.assert_hostname) == (str(OPEN), "lantern.example", "lantern.example")


def test_a_name_that_takes_too_long_to_look_up_is_given_up(monkeypatch, settings):
    settings.FETCH_SECONDS = 0.2
    monkeypatch.setattr(address, "resolve", lambda host, port: time.sleep(3))
    began = time.monotonic()
    with pytest.raises(Unreachable):
        fetch("http://slow.example/")
    assert time.monotonic() - began < 2


def test_a_page_comes_with_what_its_server_says(web):
    got = fetch(web.gives("/a", b"<p>Salt</p>", ETag='"x"', Content_Type="text/html; charset=EUC-KR"))
    assert (got.data, got.charset, got.kind, got.etag) == (b"<p>Salt</p>", "euc-kr", "text/html", '"x"')
    assert web.asked[0][1]["Host"] == web.root.removeprefix("http://")


def test_the_guard_itself_keeps_a_server_of_this_machine_out_of_reach(guarded_web):
    with pytest.raises(Unreachable):
        fetch(guarded_web.gives("/secret", b"x"))
    assert guarded_web.asked == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(web, status):
    web.gives("/b", b"there")
    got = fetch(web.gives("/a", status=status, Location="/b"))
    assert (got.data, got.address) == (b"there", f"{web.root}/b")


def test_every_redirect_is_checked_like_the_first(web, monkeypatch):
    start = web.gives("/a", status=302, Location="http://127.0.0.2:9/secret")
    monkeypatch.setattr(address, "may_connect", lambda ip, port: str(ip) == "127.0.0.1")
    with pytest.raises(Unreachable, match="open web"):
        fetch(start)
    for to in ("file:///etc/passwd", "http://user@127.0.0.1/", "gopher://127.0.0.1/"):
        with pytest.raises(Unreachable):
            fetch(web.gives("/a", status=302, Location=to))


def test_a_circle_of_redirects_ends(web):
    with pytest.raises(Unreachable, match="without end"):
        fetch(web.gives("/a", status=302, Location="/a"))
    assert len(web.asked) == 6


def test_no_more_is_read_than_the_limit(web, settings):
    settings.FETCH_MAX_BYTES = 100_000
    assert len(fetch(web.gives("/a", b"a" * 100_000)).data) == 100_000
    with pytest.raises(Unreachable, match="larger"):
        fetch(web.gives("/a", b"a" * 100_001))


def test_what_unpacks_to_more_than_the_limit_is_refused(web, settings):
    settings.FETCH_MAX_BYTES = 100_000
    assert fetch(web.gives("/a", gzip.compress(b"a" * 90_000), Content_Encoding="gzip")).data == b"a" * 90_000
    with pytest.raises(Unreachable, match="larger"):
        fetch(web.gives("/a", gzip.compress(b"a" * 50_000_000), Content_Encoding="gzip"))
    with pytest.raises(Unreachable):
        fetch(web.gives("/a", b"no gzip at all", Content_Encoding="gzip"))


def drip(where):
    def answer(handler):
        if where == "body":
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        try:
            for _byte in range(100):
                handler.wfile.write(b"a")
                handler.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    return answer


@pytest.mark.parametrize("where", ["headers", "body"])
def test_an_answer_that_trickles_is_cut_off(web, settings, where):
    settings.FETCH_SECONDS = 0.4
    began = time.monotonic()
    with pytest.raises(Unreachable, match="too long"):
        fetch(web.gives("/a", drip(where)))
    assert time.monotonic() - began < 2.5


@pytest.mark.parametrize("kind", ["image/png", "application/json", "application/octet-stream", ""])
def test_other_content_is_refused(web, kind):
    with pytest.raises(Unreachable, match="no text"):
        fetch(web.gives("/a", b"x", Content_Type=kind))


@pytest.mark.parametrize("status", [204, 401, 403, 404, 410, 500, 503])
def test_an_answer_that_is_no_page_says_so(web, status):
    with pytest.raises(Unreachable, match=str(status)):
        fetch(web.gives("/a", b"", status=status))


def test_what_has_not_changed_is_not_sent_again(web):
    got = fetch(web.gives("/a", b"", status=304), kinds=FEEDS, etag='"x"', modified="Mon, 05 Feb 2024 09:00:00 GMT")
    assert got.unchanged
    sent = web.asked[0][1]
    assert (sent["If-None-Match"], sent["If-Modified-Since"]) == ('"x"', "Mon, 05 Feb 2024 09:00:00 GMT")
