"""Markdown bodies and their plain text: one walk, so that an offset in the text finds its place in the HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

BLOCK_BREAK = "\n\n"
Mark = tuple[int, int, str]

_parser = MarkdownIt("commonmark", {"html": False})
_special = re.compile(r"([\\`*_\[<&#])|^([>+\-=~])")
_relative = re.compile(r"/?[\w%.~-][\w%.~/-]*(?:\?[\w%.~/&=-]*)?")
_numbered = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_tags = {
    "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre",
    "strong", "ul",
}  # fmt: skip
_attributes = {"a": {"href", "title", "class"}, "img": {"src", "alt", "title"}, "ol": {"start"}}


def escape(line: str) -> str:
    """One line of prose as Markdown that renders to exactly that line (CommonMark 0.31, backslash escapes)."""
    return _numbered.sub(r"\1\\\2", _special.sub(r"\\\g<0>", line))


def plain_text(body: str) -> str:
    """The text of a Markdown `body`: blocks joined by a blank line, formatting dropped."""
    return BLOCK_BREAK.join(text for _, text in _blocks(_parser.parse(body)) if text)


def links(body: str) -> list[Mark]:
    """The links of `body` as (start, end, href), counted in `plain_text(body)`."""
    found: list[Mark] = []
    start = 0
    for token, text in _blocks(_parser.parse(body)):
        if not text:
            continue
        at, opened, href = start, start, ""
        for child in token.children or []:
            if child.type == "link_open":
                opened, href = at, str(child.attrs.get("href", ""))
            elif child.type == "link_close" and opened < at:
                found.append((opened, at, href))
            else:
                at += len(_said(child))
        start += len(text) + len(BLOCK_BREAK)
    return found


def render(body: str, marks: Sequence[Mark] = ()) -> str:
    """Sanitised HTML of `body` in which each mark `(start, end, href)`, counted in `plain_text(body)`, is a link
    of class `mention`. Marks that overlap an earlier mark, or a link of the body, are passed over."""
    tokens = _parser.parse(body)
    wanted = _disjoint(marks)
    start = 0
    for token, text in _blocks(tokens):
        if not text:
            continue
        end = start + len(text)
        mine = [(max(a, start) - start, min(b, end) - start, href) for a, b, href in wanted if a < end and b > start]
        if mine and token.type == "inline":
            token.children = list(_linked(token.children or [], mine))
        start = end + len(BLOCK_BREAK)
    html = _parser.renderer.render(tokens, _parser.options, {})
    return nh3.clean(html, tags=_tags, attributes=_attributes, attribute_filter=_own_pictures, link_rel="noopener")


def _own_pictures(tag: str, attribute: str, value: str) -> str | None:
    """A picture is from this site or not shown: another host would learn who reads."""
    return None if (tag, attribute) == ("img", "src") and not _relative.fullmatch(value) else value


def _disjoint(marks: Sequence[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark[0], -mark[1])):
        if mark[0] < mark[1] and (not kept or mark[0] >= kept[-1][1]):
            kept.append(mark)
    return kept


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[Token, str]]:
    for token in tokens:
        if token.type == "inline":
            yield token, "".join(_said(child) for child in token.children or [])
        elif token.type in ("fence", "code_block"):
            yield token, token.content.rstrip("\n")


def _said(child: Token) -> str:
    if child.type == "softbreak":
        return " "
    if child.type == "hardbreak":
        return "\n"
    if child.type == "image":
        return "".join(_said(grandchild) for grandchild in child.children or [])
    return child.content


def _linked(children: Sequence[Token], marks: Sequence[Mark]) -> Iterator[Token]:
    at, links = 0, 0
    for child in children:
        links += child.nesting if child.type in ("link_open", "link_close") else 0
        said = _said(child)
        inside = [
            (max(a - at, 0), min(b - at, len(said)), href) for a, b, href in marks if a < at + len(said) and b > at
        ]
        if child.type == "text" and not links and inside:
            yield from _pieces(said, inside)
        else:
            yield child
        at += len(said)


def _pieces(said: str, marks: Sequence[Mark]) -> Iterator[Token]:
    done = 0
    for start, end, href in marks:
        if start > done:
            yield Token("text", "", 0, content=said[done:start])
        yield Token("link_open", "a", 1, attrs={"href": href, "class": "mention"})
        yield Token("text", "", 0, content=said[start:end])
        yield Token("link_close", "a", -1)
        done = end
    if done < len(said):
        yield Token("text", "", 0, content=said[done:])
