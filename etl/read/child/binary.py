"""An old .xls as it is stored: what calamine keeps quiet about. Errors, percentages, formulas, hidden rows and columns.

A compound file ([MS-CFB]) with a stream of records ([MS-XLS], BIFF8): two bytes of kind, two of length, then content.
"""

import struct
from collections.abc import Iterator

from . import marks

FREE = 0xFFFFFFFA  # sectors from here on are none
PERCENT = {9, 10}  # 0% and 0.00%, which no record of a format spells out
LAST_COLUMN = 256
BOF, EOF, PASSWORD, SHEET, FORMAT, XF = 0x809, 0x0A, 0x2F, 0x85, 0x41E, 0xE0
FORMULA, BOOLERR, NUMBER, RK, MULRK, ROW, COLINFO = 0x06, 0x205, 0x203, 0x27E, 0xBD, 0x208, 0x7D
# What a file that was cut or forged makes this raise: then it is as illegible as it was.
BROKEN = (struct.error, IndexError, ValueError, UnicodeDecodeError, OverflowError)


class Sheet:
    """What was found on one sheet; places as (row, column) from 1."""

    def __init__(self) -> None:
        self.errors: set[tuple[int, int]] = set()
        self.empty: set[tuple[int, int]] = set()  # formulas whose program left the result to whoever opens the file
        self.hidden: tuple[set[int], set[int]] = (set(), set())
        self.marks: list[marks.Record] = []


def look(content: bytes) -> dict[str, Sheet] | None:
    """Each sheet by name; None for what is no .xls of 1997 or later, or is locked or broken."""
    try:
        stream = _stream(content)
        return _sheets(stream) if stream else None
    except BROKEN:
        return None


def _stream(content: bytes) -> bytes | None:
    """The stream "Workbook" of a compound file."""
    shift, small_shift = struct.unpack_from("<HH", content, 30)
    size, small = 1 << shift, 1 << small_shift
    first, cutoff, small_table, _, more, more_count = struct.unpack_from("<I4xIIIII", content, 48)
    sector = lambda number: content[(number + 1) * size : (number + 2) * size]  # noqa: E731
    tables = list(struct.unpack_from("<109I", content, 76))
    for _ in range(more_count):
        *found, more = struct.unpack(f"<{size // 4}I", sector(more))
        tables += found
    table = b"".join(sector(number) for number in tables if number < FREE)

    def chain(start: int, links: bytes, piece: int) -> list[int]:
        numbers = []
        while start < FREE:
            numbers.append(start)
            if len(numbers) > len(content) // piece:
                raise ValueError("circle")
            [start] = struct.unpack_from("<I", links, start * 4)
        return numbers

    whole = lambda start: b"".join(map(sector, chain(start, table, size)))  # noqa: E731
    entries = whole(first)
    root = entries[:128]
    for at in range(0, len(entries), 128):
        entry = entries[at : at + 128]
        [length] = struct.unpack_from("<H", entry, 64)
        if entry[: max(0, length - 2)].decode("utf-16-le") != "Workbook":
            continue
        start, bytes_ = struct.unpack_from("<II", entry, 116)
        if bytes_ >= cutoff:
            return whole(start)[:bytes_]
        parts, links = whole(struct.unpack_from("<I", root, 116)[0]), whole(small_table)
        return b"".join(parts[n * small : (n + 1) * small] for n in chain(start, links, small))[:bytes_]
    return None


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Kind and content of each record from here to the end of its part; charts within it are passed over."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        depth += (kind == BOF) - (kind == EOF)
        if depth == 0:
            return
        if depth == 1:
            yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _sheets(stream: bytes) -> dict[str, Sheet] | None:
    """None: of an earlier version, or locked."""
    places: list[tuple[str, int]] = []
    percent, formats = set(PERCENT), []
    for kind, said in _records(stream, 0):
        if kind == PASSWORD or (kind == BOF and said[:2] != b"\x00\x06"):
            return None
        if kind == SHEET:
            places.append((_text(said[8:], said[6], said[7]), struct.unpack_from("<I", said)[0]))
        elif kind == FORMAT:
            number, length, wide = struct.unpack_from("<HHB", said)
            if "%" in _text(said[5:], length, wide):
                percent.add(number)
        elif kind == XF:
            formats.append(struct.unpack_from("<H", said, 2)[0])
    shown = {number for number, one in enumerate(formats) if one in percent}
    return {name: _sheet(stream, at, shown) for name, at in places}


def _text(said: bytes, length: int, wide: int) -> str:
    return said[: 2 * length].decode("utf-16-le") if wide & 1 else said[:length].decode("latin-1")


def _sheet(stream: bytes, at: int, percent: set[int]) -> Sheet:
    found = Sheet()
    for kind, said in _records(stream, at):
        if kind in (FORMULA, BOOLERR, NUMBER, RK, MULRK):
            row, column, style = struct.unpack_from("<HHH", said)
            cell = (row + 1, column + 1)
            if kind == FORMULA:
                _formula(found, cell, said)
            elif kind == BOOLERR and said[7]:
                found.errors.add(cell)
            styles = [style]
            if kind == MULRK:
                styles = [struct.unpack_from("<H", said, 4 + 6 * n)[0] for n in range((len(said) - 6) // 6)]
            shown = [cell[1] + n for n, one in enumerate(styles) if one in percent]
            found.marks += [(cell[0], one, "@percent", "") for one in shown if cell not in found.errors]
        elif kind == ROW and struct.unpack_from("<H", said, 12)[0] & 0x20:
            found.hidden[0].add(struct.unpack_from("<H", said)[0] + 1)
        elif kind == COLINFO and said[8] & 1:
            first, last = struct.unpack_from("<HH", said)
            found.hidden[1].update(range(first + 1, min(last + 1, LAST_COLUMN) + 1))
    return found


def _formula(found: Sheet, cell: tuple[int, int], said: bytes) -> None:
    result, flags = said[6:14], said[14]
    if result[6:] == b"\xff\xff" and result[0] == 2:
        found.errors.add(cell)
    elif result == bytes(8) and flags & 2:
        found.empty.add(cell)
    elif result[6:] != b"\xff\xff" or result[0] != 3:
        found.marks.append((*cell, "@computed", "rumus"))
