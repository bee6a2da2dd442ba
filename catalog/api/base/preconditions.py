"""Which version of a record a client has read (`If-Match`, RFC 9110): no write without it."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from django.utils.http import parse_etags, quote_etag

from .refusals import Unconditional, stale_problem

VERSION = re.compile(r'(?:W/)?"(\d{1,9})"')


def tag(record: Any) -> str:
    """The version as an entity tag."""
    return quote_etag(str(record.version))


def content_tag(body: bytes) -> str:
    """The entity tag that reading answers with, as Django's conditional answers make it."""
    return quote_etag(hashlib.md5(body, usedforsecurity=False).hexdigest())


def version_read(request: Any, record: Any, body: Any) -> int:
    """The version that the client states; `body()` is the record as reading it answers now.

    Raises Unconditional where it states none, Stale where it states another one than the present."""
    given = request.headers.get("If-Match", "").strip()
    if not given:
        said = "Say which version you have read: If-Match with its number in quotes, or with the ETag of your reading."
        raise Unconditional(said, version=record.version)
    tags = parse_etags(given)
    versions = [int(match[1]) for each in tags if (match := VERSION.fullmatch(each))]
    if record.version in versions:
        return int(record.version)
    # A compressed answer has the same tag, said to be weak.
    read = [each.removeprefix("W/") for each in tags if not VERSION.fullmatch(each)]
    if "*" in read or not read or content_tag(body()) not in read:
        raise stale_problem(record.version)
    return int(record.version)
