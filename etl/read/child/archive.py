"""The zip around a workbook, judged before calamine opens it, and what only its XML tells.

Calamine allocates the whole rectangle up to the last cell: one blank typed in XFD1048576 would abort the process.
And it gives '' for #REF! and for a formula without stored value, as for an empty cell.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from html import unescape

from . import besides, marks, opendocument
from .refused import Refused

TEMPLATE = "Referensi"  # the sheet that only our template has
MOST_BYTES, MOST_RATIO = 200_000_000, 200
LAST_ROW, LAST_COLUMN = 50_000, 200
ENCRYPTED = 1  # the first flag of a part of a zip
# Small parts compress far better than any ratio allows for and harm nobody.
SMALL = 1_000_000
LONG = 2_000_000  # a sheet of so many bytes is looked at for rows that hold nothing

READABLE = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv")
PARTS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
RELATION = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")
ATTRIBUTE = re.compile(rb"""([\w:]+)\s*=\s*["']([^"']*)["']""")

# A cell with content whose address lies outside: beyond column GR (200) or row 50000.
FAR_ADDRESS = rb'r="(?:(?:[A-Z]{3}|[H-Z][A-Z]|G[S-Z])\d+|[A-Z]+(?!50000")(?:[1-9]\d{5,}|[5-9]\d{4}))"'
# Looked for first: an address that may lie outside. It is found five times as fast, and mostly it is not there.
PERHAPS_FAR = re.compile(rb'r="(?:[A-Z]{3}|[H-Z][A-Z]|G[S-Z]|[A-Z]{0,3}\d{5})')
FAR_CELL = re.compile(rb"<(?:\w+:)?c\s(?:[^>]*?\s)?" + FAR_ADDRESS + rb"[^>]*(?<!/)>.*?</(?:\w+:)?c>", re.DOTALL)
FAR_ROW = re.compile(
    rb'<(?:\w+:)?row\s(?:[^>]*?\s)?r="(?!50000")(?:[1-9]\d{5,}|[5-9]\d{4})"[^>]*(?<!/)>.*?</(?:\w+:)?row>', re.DOTALL
)
ADDRESS = re.compile(rb'\br="([A-Z]+\d+)"')
ERROR = re.compile(rb'<(?:\w+:)?c\s([^>]*?\bt="e"[^>]*)>')
# A formula without a value; its cell is the tag before it.
COMPUTED = re.compile(rb"<(?:\w+:)?f(?:\s[^>]*?)?(?:/>|>[^<]*</(?:\w+:)?f>)(?!\s*<(?:\w+:)?v[^>/]*>[^<])")
CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)>\s*")
HIDDEN = re.compile(rb'<(?:\w+:)?(row|col)\s([^>]*?\bhidden="(?:1|true)"[^>]*)>')


# What a zip cut in the middle comes to, and XML as no program writes it.
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, LookupError, RuntimeError, ValueError, OSError)


class Seen:
    """The workbook as calamine may open it, and what was noticed. Sheets by name; places as (row, column) from 1."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.errors: dict[str, set[tuple[int, int]]] = {}
        self.formulas: dict[str, set[tuple[int, int]]] = {}
        self.far: dict[str, str] = {}
        self.hidden: dict[str, tuple[set[int], set[int]]] = {}
        self.marks: dict[str, list[marks.Record]] = {}
        self.said: list[str] = []
        # Whether its errors and formulas show: those of an .xlsb do not.
        self.legible = False
        self.binary = False


def of_binary(content: bytes) -> Seen:
    """What an .xls shows of itself; of one that is locked, broken or older than 1997 nothing."""
    from . import binary  # rarely needed, and every file would pay for it

    seen = Seen(content)
    seen.binary = True
    _take(seen, binary.look(content))
    return seen


def _take(seen: Seen, sheets: "dict[str, binary.Sheet] | None") -> None:  # noqa: F821
    """What was found on the sheets of a workbook that is no XML; None: it cannot be looked into."""
    if not sheets:
        return
    seen.legible = True
    seen.errors = {name: one.errors for name, one in sheets.items()}
    seen.formulas = {name: one.empty for name, one in sheets.items()}
    seen.hidden = {name: one.hidden for name, one in sheets.items()}
    seen.marks = {name: one.marks for name, one in sheets.items()}


def inspect(content: bytes) -> Seen:
    """Judges the zip, drops far cells, notes errors and formulas without value. Raises Refused."""
    seen = Seen(content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            _judge(book)
            if "xl/workbook.xml" in book.namelist():
                seen.legible = True
                _look(book, seen)
            elif "xl/workbook.bin" in book.NameToInfo:
                from . import xlsb  # rarely needed, and every file would pay for it

                _take(seen, xlsb.look(book))
            if "content.xml" in book.NameToInfo:
                _look_at_ods(book.read("content.xml"), seen)
            seen.said += besides.of_book(book)
    except BROKEN as error:
        raise Refused("B04") from error
    return seen


def place(address: bytes) -> tuple[int, int]:
    """b"D12" → (12, 4)."""
    letters = address.rstrip(b"0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + letter - 64
    return int(address[len(letters) :]), column


def trimmed(xml: bytes) -> bytes:
    """A sheet without the rows after its last value: some programs write empty ones down to row 1,048,576."""
    end = xml.rfind(b"sheetData>")
    last = max(xml.rfind(mark, 0, end) for mark in (b"v>", b"is>", b"f>", b"<f", b":f"))
    mark = b"row>" if last > 0 else b">"
    cut = xml.find(mark, max(last, xml.find(b"sheetData"), 0), end) + len(mark)
    close = xml.rfind(b"<", 0, end)
    return xml[:cut] + xml[close:] if len(mark) <= cut < close else xml


def _judge(book: zipfile.ZipFile) -> None:
    parts = book.infolist()
    if any(part.flag_bits & ENCRYPTED for part in parts):
        raise Refused("B03")
    if sum(part.file_size for part in parts) > MOST_BYTES:
        raise Refused("B06")
    if any(part.file_size > max(SMALL, MOST_RATIO * part.compress_size) for part in parts):
        raise Refused("B06")
    if not any(part in book.NameToInfo for part in PARTS):
        raise Refused("B59" if any(name.lower().endswith(READABLE) for name in book.NameToInfo) else "B01")


def _look(book: zipfile.ZipFile, seen: Seen) -> None:
    """Reads the XML of every sheet once; where cells lie too far out, the book is packed anew without them."""
    mended, paths = {}, _paths(book)
    percent = None if TEMPLATE in paths else _percentages(book)
    for name, path in paths.items():
        xml = written = book.read(path)
        if len(xml) > LONG:
            xml = trimmed(xml)
        if PERHAPS_FAR.search(xml) and (far := FAR_CELL.search(xml) or FAR_ROW.search(xml)):
            seen.far[name] = ADDRESS.search(far[0] + b' r="A1"')[1].decode()
            xml = FAR_ROW.sub(b"", FAR_CELL.sub(b"", xml))
        if xml is not written:
            mended[path] = xml
        _notice(name, xml, seen)
        if percent is not None:
            seen.marks[name] = [*marks.of_sheet(xml, percent), *_comments(book, path)]
    if mended:
        seen.content = _packed(book, mended)


def _comments(book: zipfile.ZipFile, path: str) -> Iterator[marks.Record]:
    """The comments of the sheet whose part that is."""
    folder, _, name = path.rpartition("/")
    related = f"{folder}/_rels/{name}.rels"
    for attributes in RELATION.findall(book.read(related)) if related in book.NameToInfo else ():
        target = dict(ATTRIBUTE.findall(attributes)).get(b"Target", b"").decode("utf-8", "replace")
        part = f"xl/{target.removeprefix('../')}" if target.startswith("../") else target.lstrip("/")
        if "comments" in part.lower() and part.endswith(".xml") and "threaded" not in part and part in book.NameToInfo:
            yield from marks.comments(book.read(part))


def _look_at_ods(xml: bytes, seen: Seen) -> None:
    seen.said += besides.of_annotations(xml)
    if sheets := opendocument.look(xml):
        seen.legible = True
        seen.errors, seen.formulas, seen.hidden = sheets.errors, sheets.formulas, sheets.hidden
        seen.marks = {} if TEMPLATE.encode() in xml else sheets.marks


def _percentages(book: zipfile.ZipFile) -> frozenset[bytes]:
    return marks.percentages(book.read("xl/styles.xml")) if "xl/styles.xml" in book.NameToInfo else frozenset()


def _notice(name: str, xml: bytes, seen: Seen) -> None:
    if b't="e"' in xml:
        seen.errors[name] = set(_places(ERROR.findall(xml)))
    if b"<f" in xml or b":f" in xml:
        seen.formulas[name] = set(_places(_computed(xml)))
    if b"hidden=" in xml:
        seen.hidden[name] = _hidden(xml)


def _computed(xml: bytes) -> Iterator[bytes]:
    """The attributes of cells whose formula has no value; an empty text as result is a value."""
    for found in COMPUTED.finditer(xml):
        cell = CELL.fullmatch(xml, xml.rfind(b"<", 0, found.start()), found.start())
        if cell and b't="str"' not in cell[1]:
            yield cell[1]


def _places(cells: Iterable[bytes]) -> Iterator[tuple[int, int]]:
    """Where the cells with these attributes stand."""
    for attributes in cells:
        if address := ADDRESS.search(attributes):
            yield place(address[1])


def _hidden(xml: bytes) -> tuple[set[int], set[int]]:
    rows, columns = set(), set()
    for kind, attributes in HIDDEN.findall(xml):
        given = dict(ATTRIBUTE.findall(attributes))
        if kind == b"row" and b"r" in given:
            rows.add(int(given[b"r"]))
        elif kind == b"col":
            columns.update(range(int(given[b"min"]), min(int(given[b"max"]), LAST_COLUMN) + 1))
    return rows, columns


def _paths(book: zipfile.ZipFile) -> dict[str, str]:
    """Sheet name → its part in the zip."""
    targets = {}
    for attributes in RELATION.findall(book.read("xl/_rels/workbook.xml.rels")):
        given = dict(ATTRIBUTE.findall(attributes))
        target = given.get(b"Target", b"").decode()
        targets[given.get(b"Id")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    found = {}
    for attributes in SHEET.findall(book.read("xl/workbook.xml")):
        given = dict(ATTRIBUTE.findall(attributes))
        target = next((value for key, value in given.items() if key.endswith(b":id")), None)
        path = targets.get(target, "")
        if path in book.NameToInfo and path.endswith(".xml"):
            found[unescape(given.get(b"name", b"").decode("utf-8", "replace"))] = path
    return found


def _packed(book: zipfile.ZipFile, mended: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as copy:
        for part in book.infolist():
            copy.writestr(part.filename, mended.get(part.filename) or book.read(part))
    return out.getvalue()
