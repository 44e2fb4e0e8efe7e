"""Saves an .xlsx as .xlsb ([MS-XLSB]), which no library does: values, formats, results, merged and hidden cells."""

import datetime
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.utils import column_index_from_string, range_boundaries
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet.worksheet import Worksheet

ERRORS = {"#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#NAME?": 29, "#NUM!": 36, "#N/A": 42}
STATES = {"visible": 0, "hidden": 1, "veryHidden": 2}
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{}</Types>'
DEFAULT, OVERRIDE = '<Default Extension="{}" ContentType="{}"/>', '<Override PartName="{}" ContentType="{}"/>'
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
RELATION = (
    '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/>'
)
KIND = "application/vnd.ms-excel"


def save(xlsx: Path, xlsb: Path) -> Path:
    """The same workbook, as far as it says anything; gives where it is."""
    said, formulas = load_workbook(xlsx, data_only=True), load_workbook(xlsx)
    formats: dict[str, int] = {"General": 0}
    sheets = [_sheet(said[name], formulas[name], formats) for name in said.sheetnames]
    numbers = range(1, len(sheets) + 1)
    types = DEFAULT.format("bin", f"{KIND}.sheet.binary.macroEnabled.main")
    types += DEFAULT.format("rels", "application/vnd.openxmlformats-package.relationships+xml")
    types += "".join(OVERRIDE.format(f"/xl/worksheets/sheet{n}.bin", f"{KIND}.worksheet") for n in numbers)
    types += OVERRIDE.format("/xl/styles.bin", f"{KIND}.styles")
    linked = [RELATION.format(f"rId{n}", "worksheet", f"worksheets/sheet{n}.bin") for n in numbers]
    bundles = zip(numbers, said.worksheets, strict=True)
    with zipfile.ZipFile(xlsb, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", TYPES.format(types))
        book.writestr("_rels/.rels", RELATIONS.format(RELATION.format("rId1", "officeDocument", "xl/workbook.bin")))
        book.writestr(
            "xl/_rels/workbook.bin.rels",
            RELATIONS.format("".join((*linked, RELATION.format("s", "styles", "styles.bin")))),
        )
        book.writestr(
            "xl/workbook.bin",
            _part((131, b""), (143, b""), *(_bundle(*one) for one in bundles), (144, b""), (132, b"")),
        )
        book.writestr("xl/styles.bin", _styles(formats))
        for number, sheet in zip(numbers, sheets, strict=True):
            book.writestr(f"xl/worksheets/sheet{number}.bin", sheet)
    return xlsb


def _part(*records: tuple[int, bytes]) -> bytes:
    """Kind and length of a record in seven bits a byte, then its content."""
    return b"".join(_seven(kind) + _seven(len(content)) + content for kind, content in records)


def _seven(number: int) -> bytes:
    low, rest = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + _seven(rest) if rest else bytes([low])


def _text(text: str) -> bytes:
    coded = text.encode("utf-16-le")
    return struct.pack("<I", len(coded) // 2) + coded


def _bundle(number: int, sheet: Worksheet) -> tuple[int, bytes]:
    return 156, struct.pack("<II", STATES[sheet.sheet_state], number) + _text(f"rId{number}") + _text(sheet.title)


def _styles(formats: dict[str, int]) -> bytes:
    coded = [(44, struct.pack("<H", 164 + number) + _text(code)) for code, number in formats.items()]
    cells = [(47, struct.pack("<HHHHHBBHH", 0, 164 + number, 0, 0, 0, 0, 0, 0, 0)) for number in formats.values()]
    listed = struct.pack("<I", len(formats))
    kept = [(626, listed[:4]), (47, bytes(16)), (627, b"")]  # styles that are no cells'
    return _part((278, b""), (615, listed), *coded, (616, b""), *kept, (617, listed), *cells, (618, b""), (279, b""))


def _sheet(said: Worksheet, formulas: Worksheet, formats: dict[str, int]) -> bytes:
    hidden = [(name, one) for name, one in said.column_dimensions.items() if one.hidden]
    columns = [
        (
            60,
            struct.pack("<IIIIH", one.min - 1 if one.min else column_index_from_string(name) - 1, one.max - 1, 0, 0, 1),
        )
        for name, one in hidden
    ]
    rows = [record for cells in said.iter_rows() for record in _row(said, cells, formulas, formats)]
    merged = [(176, struct.pack("<IIII", *_corners(str(one)))) for one in said.merged_cells.ranges]
    return _part(
        (129, b""),
        (148, struct.pack("<IIII", 0, said.max_row - 1, 0, said.max_column - 1)),
        *[(390, b""), *columns, (391, b"")] * bool(columns), (145, b""), *rows, (146, b""),
        *[(177, struct.pack("<I", len(merged))), *merged, (178, b"")] * bool(merged), (130, b""),
    )  # fmt: skip


def _corners(merged: str) -> tuple[int, int, int, int]:
    left, top, right, bottom = range_boundaries(merged)
    return top - 1, bottom - 1, left - 1, right - 1


def _row(
    said: Worksheet, cells: tuple[Cell, ...], formulas: Worksheet, formats: dict[str, int]
) -> Iterator[tuple[int, bytes]]:
    number = cells[0].row
    flags = 0x10 if said.row_dimensions[number].hidden else 0
    yield 0, struct.pack("<IIHBBI", number - 1, 0, 300, 0, flags, 0)
    for cell in cells:
        formula = formulas.cell(cell.row, cell.column).data_type == "f"
        if cell.value is not None or formula:
            style = formats.setdefault(cell.number_format, len(formats))
            yield _value(struct.pack("<II", cell.column - 1, style), cell, formula)


def _value(begin: bytes, cell: Cell, formula: bool) -> tuple[int, bytes]:
    """One cell; of a formula the result, not the text; one without is left to whoever opens the file."""
    value, end = cell.value, struct.pack("<HII", 0, 0, 0) if formula else b""
    if value is None:
        return 9, begin + bytes(8) + struct.pack("<HII", 2, 0, 0)
    if cell.data_type == "e":
        return (11 if formula else 3), begin + bytes([ERRORS[value]]) + end
    if isinstance(value, bool):
        return (10 if formula else 4), begin + bytes([value]) + end
    if isinstance(value, str):
        return (8 if formula else 6), begin + _text(value) + end
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        value = to_excel(value)
    return (9 if formula else 5), begin + struct.pack("<d", value) + end
