"""An .xlsb as it is stored: what calamine keeps quiet about. Errors, percentages, formulas, merged and hidden cells.

A zip of parts in records ([MS-XLSB], BIFF12): kind and length, seven bits in each byte, then content.
"""

import re
import struct
import zipfile
from collections.abc import Iterator

from . import binary, marks

WORKBOOK, RELATIONS, STYLES = "xl/workbook.bin", "xl/_rels/workbook.bin.rels", "xl/styles.bin"
RELATION = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)")
ATTRIBUTE = re.compile(rb'(\w+)="([^"]*)"')
ROW, ERROR, COLUMNS, MERGED, SHEET, FORMAT, STYLE = 0, 3, 60, 176, 156, 44, 47
FIRST_STYLE, LAST_STYLE = 617, 618  # those of cells; other styles stand elsewhere
NUMBERS = {2, 5}
FORMULAS = {8, 9, 10, 11}  # text, number, yes or no, error
NUMBER, ERROR_OF_FORMULA = 9, 11
LEFT = 2  # to be worked out by whoever opens the file
LAST_COLUMN = 200


def look(book: zipfile.ZipFile) -> dict[str, binary.Sheet] | None:
    """Each sheet by name; None for what is broken."""
    try:
        percent = _percentages(book.read(STYLES)) if STYLES in book.NameToInfo else set()
        return {name: _sheet(book.read(path), percent) for name, path in _paths(book).items()}
    except (*binary.BROKEN, KeyError):
        return None


def _records(part: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(part):
        kind, at = _number(part, at, 2)
        length, at = _number(part, at, 4)
        yield kind, part[at : at + length]
        at += length


def _number(part: bytes, at: int, most: int) -> tuple[int, int]:
    number = 0
    for place in range(most):
        byte = part[at + place]
        number |= (byte & 0x7F) << 7 * place
        if byte < 0x80:
            break
    return number, at + place + 1


def _text(said: bytes, at: int) -> tuple[str, int]:
    """A text and where it ends; none (its length is all ones) is an empty one."""
    [length] = struct.unpack_from("<I", said, at)
    end = at + 4 + 2 * (0 if length == 0xFFFFFFFF else length)
    return said[at + 4 : end].decode("utf-16-le"), end


def _paths(book: zipfile.ZipFile) -> dict[str, str]:
    """Sheet name → its part in the zip."""
    targets = {}
    for attributes in RELATION.findall(book.read(RELATIONS)):
        given = dict(ATTRIBUTE.findall(attributes))
        targets[given[b"Id"].decode()] = given[b"Target"].decode()
    paths = {}
    for kind, said in _records(book.read(WORKBOOK)):
        if kind == SHEET:
            relation, end = _text(said, 8)
            target = targets[relation]
            paths[_text(said, end)[0]] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    return paths


def _percentages(styles: bytes) -> set[int]:
    """The numbers of those cell styles that show a percentage."""
    shown, found, within = set(binary.PERCENT), [], False
    for kind, said in _records(styles):
        if kind == FORMAT and "%" in marks.LITERAL.sub("", _text(said, 2)[0]):
            shown.add(struct.unpack_from("<H", said)[0])
        within = kind == FIRST_STYLE or (within and kind != LAST_STYLE)
        if within and kind == STYLE:
            found.append(struct.unpack_from("<H", said, 2)[0])
    return {number for number, one in enumerate(found) if one in shown}


def _sheet(part: bytes, percent: set[int]) -> binary.Sheet:
    found, row = binary.Sheet(), 0
    for kind, said in _records(part):
        if kind == ROW:
            row = struct.unpack_from("<I", said)[0] + 1
            if said[11] & 0x10:
                found.hidden[0].add(row)
        elif kind == COLUMNS and said[16] & 1:
            first, last = struct.unpack_from("<II", said)
            found.hidden[1].update(range(first + 1, min(last, LAST_COLUMN) + 2))
        elif kind == MERGED:
            top, bottom, left, right = (number + 1 for number in struct.unpack_from("<IIII", said))
            corners = f"{marks.column_letters(left)}{top}:{marks.column_letters(right)}{bottom}"
            found.marks.append((top, left, "@merged", corners))
        elif kind == ERROR or kind in NUMBERS or kind in FORMULAS:
            _cell(found, row, kind, said, percent)
    return found


def _cell(found: binary.Sheet, row: int, kind: int, said: bytes, percent: set[int]) -> None:
    if not row:
        raise ValueError("a cell before the first row")
    column, style = struct.unpack_from("<II", said)
    cell = (row, column + 1)
    if kind == NUMBER and said[8:16] == bytes(8) and said[16] & LEFT:
        found.empty.add(cell)
        return
    if kind in (ERROR, ERROR_OF_FORMULA):
        found.errors.add(cell)
    if kind in FORMULAS:
        found.marks.append((*cell, "@computed", "rumus"))
    if style & 0xFFFFFF in percent and kind in (*NUMBERS, NUMBER):
        found.marks.append((*cell, "@percent", ""))
