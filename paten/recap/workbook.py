"""The recap as a workbook, set to print on A4 or F4 landscape. Numbers stay numbers; what is unknown is hatched."""

import io
from datetime import datetime

from paten.briefing.letterhead import SIMULATED
from paten.inert import is_risky
from paten.recap.content import MARK, Cell, Column, Recap, Row, Table, Targets

PAPERS = {"a4": 9, "f4": 14}  # Excel's codes; 14 is folio, 8.5 × 13 inch, which offices here call F4
FORMATS = {
    "count": "[$-421]#,##0",
    "flow": '[$-421]#,##0;-#,##0;"nihil"',
    "share": "[$-421]0.0%",
    "index": "[$-421]0.00",
}
HATCH = {"pattern": 14, "fg_color": "#B4C0C6", "bg_color": "#FFFFFF"}
SETTINGS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
ROTATED_FROM = 20  # columns
LINE = 12.5  # points
LETTER = 1.0  # widths of a letter


def as_xlsx(recap: Recap, paper: str = "a4") -> bytes:
    """The workbook; the same bytes for the same snapshot. paper: a key of PAPERS."""
    import xlsxwriter  # 0.1 s: only who asks for a workbook waits for it

    made = io.BytesIO()
    with xlsxwriter.Workbook(made, SETTINGS) as book:
        day = recap.stamp.as_of
        book.set_properties(
            {"title": f"{recap.title} {recap.span.name}", "created": datetime(day.year, day.month, day.day)}
        )
        writer = _Writer(book, recap, PAPERS[paper])
        writer.table(recap.regions)
        writer.table(recap.kecamatan)
        for one in recap.others:
            writer.table(one)
        if recap.targets:
            writer.targets(recap.targets)
        writer.notes()
    return made.getvalue()


class _Writer:
    """Writes sheets that look alike into one book."""

    def __init__(self, book: object, recap: Recap, paper: int) -> None:
        self.book, self.recap, self.paper = book, recap, paper
        self.looks: dict[tuple, object] = {}

    def look(self, **more: object) -> object:
        """A format, made once."""
        key = tuple(sorted(more.items()))
        if key not in self.looks:
            self.looks[key] = self.book.add_format({"font_name": "Arial", "font_size": 9, "valign": "vcenter"} | more)
        return self.looks[key]

    def text(self, sheet: object, line: int, column: int, words: str, **look: object) -> None:
        """Words that never become a formula."""
        sheet.write_string(
            line, column, words, self.look(**look, **({"quote_prefix": True} if is_risky(words) else {}))
        )

    def sheet(self, name: str, title: str, note: str) -> tuple[object, int]:
        """A sheet with its letterhead, and the line on which its table starts."""
        sheet, recap = self.book.add_worksheet(name), self.recap
        head = recap.letterhead
        lines = [(head.government.upper(), True), (head.secretariat.upper(), True), (head.bureau.upper(), True)]
        lines += [(head.address, False)] if head.address else []
        lines += [(SIMULATED, True)] if recap.simulated else []
        lines += [
            ("", False),
            (f"{title} · {recap.span.name} · {recap.status}", True),
            (recap.lead, False),
            (note, False),
        ]
        for line, (words, bold) in enumerate(lines):
            self.text(sheet, line, 0, words, bold=bold)
        sheet.set_landscape()
        sheet.set_paper(self.paper)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        sheet.set_header("&R&8" + (SIMULATED if recap.simulated else ""))
        sheet.set_footer(f"&L&8{recap.stamp.words}&R&8Halaman &P dari &N")
        sheet.hide_gridlines(2)
        return sheet, len(lines)

    def table(self, table: Table) -> None:
        """One table: frozen and repeated heads, kecamatan folded under their kabupaten/kota."""
        sheet, top = self.sheet(table.name, table.title, table.note)
        many = len(table.columns) > ROTATED_FROM and table.name.startswith("Layanan")
        first = 2
        self.heads(sheet, top, table.columns, rotated=many)
        for line, row in enumerate(table.rows, top + 2):
            self.row(sheet, line, row, table.columns, table is self.recap.kecamatan)
            folded = {"level": 1} if table is self.recap.kecamatan and row.level == "kecamatan" else {}
            sheet.set_row(line, _height(row, table.columns), None, folded)
        sheet.outline_settings(True, False, True, False)
        sheet.set_column(0, 0, 8)
        sheet.set_column(1, 1, 24)
        for column, one in enumerate(table.columns, first):
            sheet.set_column(column, column, one.width)
        sheet.freeze_panes(top + 2, first)
        sheet.repeat_rows(top, top + 1)
        if many:
            sheet.fit_to_pages(2, 0)
            sheet.repeat_columns(0, 1)

    def heads(self, sheet: object, top: int, columns: tuple[Column, ...], rotated: bool = False) -> None:
        """Two lines of heads: groups, and the columns under them."""
        look = {"bold": True, "border": 1, "align": "center", "text_wrap": True, "bg_color": "#DCEBF1"}
        sheet.set_row(top + 1, 150 if rotated else 40)
        for column, words in enumerate(("Kode", "Daerah")):
            sheet.merge_range(top, column, top + 1, column, words, self.look(**look))
        start = 2
        while start < len(columns) + 2:
            group = columns[start - 2].group
            end = start
            while end + 1 < len(columns) + 2 and columns[end - 1].group == group:
                end += 1
            if end > start:
                sheet.merge_range(top, start, top, end, group.capitalize() if rotated else group, self.look(**look))
            else:
                self.text(sheet, top, start, group, **look)
            start = end + 1
        for column, one in enumerate(columns, 2):
            self.text(sheet, top + 1, column, one.head, **look, **({"rotation": 90} if rotated else {}))

    def row(self, sheet: object, line: int, row: Row, columns: tuple[Column, ...], folded: bool = False) -> None:
        """One region; folded: the kabupaten/kota stand over their kecamatan."""
        bold = row.level != "kecamatan" and (row.level == "provinsi" or folded)
        self.text(sheet, line, 0, row.code, border=1, bold=bold)
        self.text(sheet, line, 1, row.name, border=1, bold=bold, indent=int(row.level == "kecamatan"))
        for column, (cell, one) in enumerate(zip(row.cells, columns, strict=True), 2):
            self.cell(sheet, line, column, cell, one.kind, bold)

    def cell(self, sheet: object, line: int, column: int, cell: Cell, kind: str, bold: bool = False) -> None:
        """One value: a number with its format, words, or the hatch of what is unknown."""
        if cell.value is None:
            sheet.write_blank(line, column, None, self.look(border=1, **HATCH))
        elif isinstance(cell.value, str):
            hatch = HATCH if cell.value.startswith("belum lapor") else {}
            self.text(sheet, line, column, cell.value, border=1, bold=bold, text_wrap=True, indent=1, **hatch)
        else:
            style = FORMATS[kind if kind in FORMATS else "count"]
            if cell.partial:
                style = ";".join(part + f'"{MARK}"' for part in style.split(";"))
            sheet.write_number(line, column, cell.value, self.look(border=1, bold=bold, num_format=style))

    def targets(self, targets: Targets) -> None:
        """Cells to fill beside the last known values; all else is locked, without a password."""
        sheet, top = self.sheet(f"Target {targets.year}", f"Target {targets.year}", targets.note)
        columns = [Column("", "Keadaan per", "", "words", 14)]
        for one in targets.measures:
            columns += [
                Column("", "Terakhir", one.head, one.kind, 9),
                Column("", f"Target {targets.year}", one.head, "", 9),
            ]
        columns.append(Column("", "Dasar (nomor dan tanggal)", "", "", 28))
        self.heads(sheet, top, tuple(columns))
        empty = self.look(border=2, locked=False)
        for line, (row, most, state) in enumerate(targets.rows, top + 2):
            self.text(sheet, line, 0, row.code, border=1)
            self.text(sheet, line, 1, row.name, border=1)
            self.cell(sheet, line, 2, Cell(state), "words")
            for number, (one, cell) in enumerate(zip(targets.measures, row.cells, strict=True)):
                column = 3 + 2 * number
                self.cell(sheet, line, column, cell, one.kind)
                look = self.look(border=2, locked=False, num_format=FORMATS[one.kind])
                sheet.write_blank(line, column + 1, None, look)
                low, high = one.limits or (0, most)
                sheet.data_validation(line, column + 1, line, column + 1, _limits(one.kind, low, high))
            sheet.write_blank(line, 3 + 2 * len(targets.measures), None, empty)
        sheet.set_column(0, 0, 8)
        sheet.set_column(1, 1, 24)
        for column, one in enumerate(columns, 2):
            sheet.set_column(column, column, one.width)
        sheet.freeze_panes(top + 2, 2)
        sheet.repeat_rows(top, top + 1)
        sheet.protect("", {"format_cells": True, "format_columns": True})

    def notes(self) -> None:
        """How to read it, what was not received, what each column means, and the stamp."""
        sheet, line = self.sheet("Catatan", "Catatan", "")
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 1, 110)
        for note in self.recap.notes:
            self.text(sheet, line, 0, note.title, bold=True, bottom=1)
            for head, words in note.lines:
                line += 1
                self.text(sheet, line, 0, head, text_wrap=True, valign="top")
                self.text(sheet, line, 1, words, text_wrap=True, valign="top")
            line += 2


def _height(row: Row, columns: tuple[Column, ...]) -> float:
    """Points that the longest words of a row need: a workbook does not measure them by itself."""
    told = [
        (cell.value, one.width) for cell, one in zip(row.cells, columns, strict=True) if isinstance(cell.value, str)
    ]
    lines = [len(words) * LETTER // width + 1 for words, width in [*told, (row.name, 24)]]
    return LINE * max(lines)


def _limits(kind: str, low: float, high: float) -> dict[str, object]:
    shown = "0% sampai 100%" if kind == "share" else f"{low:g} sampai {high:g}"
    return {
        "validate": "integer" if kind == "count" else "decimal",
        "criteria": "between",
        "minimum": low,
        "maximum": high,
        "error_title": "Target",
        "error_message": f"Isi {shown}.",
    }
