"""A CSV as cells: comma, semicolon or tab; UTF-8 with or without mark, UTF-16 with mark, else Windows-1252."""

import codecs
import csv
import io
from collections.abc import Iterable

from .refused import Refused

DELIMITERS = ";,\t"


def records(content: bytes) -> Iterable[tuple]:
    """One visible sheet without a name, then its cells: all text, trimmed, empty ones left out. Raises Refused."""
    text = decoded(content)
    if "\0" in text:
        raise Refused("B01")
    csv.field_size_limit(1_000_000)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text))
    yield 1, "", 0, 0, "sheet", "visible"
    try:
        for row, line in enumerate(reader, 1):
            for column, cell in enumerate(line, 1):
                if cell := cell.strip():
                    yield 1, "", row, column, "text", cell
    except csv.Error as error:
        raise Refused("B28", f"baris {reader.line_num}") from error


def decoded(content: bytes) -> str:
    """The text of a CSV. Windows-1252 has a letter for nearly every byte: what is not UTF-8 is read so."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def delimiter(text: str) -> str:
    """What stands most often in the first line that holds anything."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=header.count) if any(mark in header for mark in DELIMITERS) else ","
