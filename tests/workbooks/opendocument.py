"""A picture as an OpenDocument spreadsheet: equal cells and empty rows are written once, with a count."""

import re
import zipfile
from html import escape
from pathlib import Path

from xlsxwriter.utility import xl_cell_to_rowcol

from workbooks.draw import Sheet, plain

MIME = "application/vnd.oasis.opendocument.spreadsheet"
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""


def write_ods(path: Path, sheets: list[Sheet]) -> None:
    """The workbook, the same bytes each time."""
    tables = "".join(_table(sheet) for sheet in sheets)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {SPACES} office:version="1.2">'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in (("mimetype", MIME), ("content.xml", content), ("META-INF/manifest.xml", MANIFEST)):
            part = zipfile.ZipInfo(name, (2026, 4, 1, 8, 0, 0))
            part.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            book.writestr(part, text)


def _table(sheet: Sheet) -> str:
    rows = sheet.rows()
    width = max(len(row) for row in rows.values())
    spans = {}
    for area in sheet.merged:
        (top, left), (bottom, right) = map(xl_cell_to_rowcol, area.split(":"))
        covered = {(row, col): None for row in range(top, bottom + 1) for col in range(left, right + 1)}
        spans |= covered | {(top, left): (bottom - top + 1, right - left + 1)}
    lines, last = [], 0
    for number, row in sorted(rows.items()):
        if number > last + 1:
            blank = f'<table:table-cell table:number-columns-repeated="{width}"/>'
            lines.append(f'<table:table-row table:number-rows-repeated="{number - last - 1}">{blank}</table:table-row>')
        hidden = ' table:visibility="collapse"' if number in sheet.hidden_rows else ""
        lines.append(f"<table:table-row{hidden}>{_cells(number - 1, row, width, spans)}</table:table-row>")
        last = number
    return f'<table:table table:name="{escape(sheet.name)}">{"".join(lines)}</table:table>'


def _cells(row: int, drawn: list[str], width: int, spans: dict) -> str:
    written = []
    for col, text in enumerate(drawn + [""] * (width - len(drawn))):
        span = spans.get((row, col), ())
        if span is None:
            cell = "<table:covered-table-cell/>"
        else:
            over = f' table:number-rows-spanned="{span[0]}" table:number-columns-spanned="{span[1]}"' if span else ""
            cell = _cell(text, over)
        if written and written[-1][0] == cell and "spanned" not in cell:
            written[-1][1] += 1
        else:
            written.append([cell, 1])
    return "".join(
        cell if times == 1 else re.sub(r"(-cell)", rf'\1 table:number-columns-repeated="{times}"', cell, count=1)
        for cell, times in written
    )


def _cell(text: str, over: str) -> str:
    if not text:
        return f"<table:table-cell{over}/>"
    if re.fullmatch(r"-?\d+", text):
        return (
            f'<table:table-cell{over} office:value-type="float" office:value="{text}">'
            f"<text:p>{text}</text:p></table:table-cell>"
        )
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in plain(text).split("\n"))
    return f'<table:table-cell{over} office:value-type="string">{lines}</table:table-cell>'
