"""Reading a table that somebody uploads: bounded before it is parsed and while it is."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from .bulk_cells import unsafe

MOST_BYTES = 4 << 20
MOST_UNPACKED = 40 << 20
MOST_RATIO = 120
MOST_PARTS = 200
MOST_ROWS = 1000
MOST_COLUMNS = 40
LONGEST_CELL = 20_000


class Unreadable(ValueError):
    """The text is for the editor."""


def read_table(name: str, content: bytes) -> tuple[list[str], list[dict[str, str]]]:
    """The header, and the rows by column, of a CSV file in UTF-8 or an XLSX file. Raises Unreadable."""
    if len(content) > MOST_BYTES:
        raise Unreadable(_("The file is larger than %d MB.") % (MOST_BYTES >> 20))
    rows = _xlsx(content) if name.lower().endswith(".xlsx") else _csv(content)
    header, *body = _bounded(rows)
    if len(set(header)) != len(header) or "" in header:
        raise Unreadable(_("The first row must name every column, each once."))
    return header, [dict(zip(header, row, strict=True)) for row in body if any(row)]


def _bounded(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    width = 0
    for number, row in enumerate(rows, 1):
        while row and not row[-1]:
            row.pop()
        if number > MOST_ROWS + 1:
            raise Unreadable(_("The table has more than %d rows: split it.") % MOST_ROWS)
        if len(row) > MOST_COLUMNS or (width and len(row) > width):
            raise Unreadable(_("Row %d has more columns than the first row names.") % number)
        if any(len(cell) > LONGEST_CELL for cell in row):
            raise Unreadable(_("Row %d has a cell that is too long.") % number)
        width = width or len(row)
        yield [unsafe(cell) for cell in row] + [""] * (width - len(row))
    if not width:
        raise Unreadable(_("The table is empty."))


def _csv(content: bytes) -> Iterator[list[str]]:
    try:
        text = content.decode("utf-8-sig")
        if "\0" in text:
            raise Unreadable(_("The file is neither CSV in UTF-8 nor XLSX."))
    except UnicodeDecodeError as error:
        raise Unreadable(_("The file is neither CSV in UTF-8 nor XLSX.")) from error
    first = text.split("\n", 1)[0]
    between = ";" if ";" in first and "," not in first else ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    whole = 0
    try:
        for row in rows:
            whole += 1
            yield row
    except csv.Error as error:
        said = _(
            "Row %d cannot be read: a quotation mark is not closed, or stands inside a cell that has none around it."
        )
        raise Unreadable(said % (whole + 1)) from error


def _xlsx(content: bytes) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _require_small(parts)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet: Any = book.worksheets[0]
        sheet.reset_dimensions()
        for row in sheet.iter_rows(values_only=True, max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS + 1):
            yield [_text(cell) for cell in row]
    except Unreadable:
        raise
    except Exception as error:  # whatever a broken file brings the parser to
        raise Unreadable(_("This XLSX file cannot be read.")) from error


def _require_small(parts: zipfile.ZipFile) -> None:
    """By what the archive says of its parts; none yields more than it says."""
    told = parts.infolist()
    unpacked = sum(part.file_size for part in told)
    swollen = any(part.file_size > 100_000 and part.file_size > MOST_RATIO * part.compress_size for part in told)
    if len(told) > MOST_PARTS or unpacked > MOST_UNPACKED or swollen:
        raise Unreadable(_("The XLSX file unpacks to more than a table of this size needs."))
    for part in told:
        if part.filename.endswith((".xml", ".rels")):
            with parts.open(part) as stream:
                if b"<!DOCTYPE" in stream.read(2000):
                    raise Unreadable(_("This XLSX file cannot be read."))


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
