"""The sheet that is filled each month in the book of one kecamatan: services downwards, all measures side by side."""

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from etl.template import cells, layout
from etl.template.book import MEASURES, OTHER_SERVICES, Book, Filled
from etl.template.counts import NO_CHANGE, NO_CHANGE_HINT, other_services
from etl.template.look import LINE_BELOW, Look, finish, top

SHEET = "Layanan"
ALL_NIHIL = "Semua layanan nihil"
ALL_NIHIL_HINT = "← pilih NIHIL bila bulan ini memang tidak ada satu pun berkas"
HEADINGS = LINE_BELOW + 2
FIRST = HEADINGS + 1
INPUTS = range(2, 2 + len(MEASURES))


def services(workbook: Workbook, look: Look, book: Book, filled: Filled) -> None:
    """The switches, then one row per service and four for others."""
    sheet = workbook.add_worksheet(SHEET)
    top(sheet, look, book, layout.title(SHEET), (2, 6, 7, 8))
    _switches(sheet, look, book, filled)
    sheet.set_column(0, 0, 8)
    sheet.set_column(1, 1, 46)
    sheet.set_row(HEADINGS, 32, look.closed)
    for column, heading in enumerate(["Kode", "Layanan", *(heading for _, heading in layout.measures().values())]):
        sheet.write_string(HEADINGS, column, heading, look.heading)
    for row, (code, name) in enumerate(book.services, FIRST):
        sheet.write_string(row, 0, code, look.given_code)
        sheet.write_string(row, 1, name, look.given)
        _counts(sheet, look, book, filled, row, code)
    others = FIRST + len(book.services)
    last = others + OTHER_SERVICES - 1
    _others(sheet, look, book, filled, others)
    sheet.data_validation(others, 1, last, 1, cells.choice("=DAFTAR_LAYANAN"))
    cells.open_area(sheet, look, FIRST, last, dict.fromkeys(INPUTS, (12, look.count)))
    sheet.data_validation(FIRST, INPUTS[0], last, INPUTS[-1], cells.COUNT)
    finish(sheet, book, 2, FIRST)


def _switches(sheet: Worksheet, look: Look, book: Book, filled: Filled) -> None:
    nihil = book.kecamatan[0][0] in filled.nihil
    for row, label, hint, word, on in (
        (LINE_BELOW, NO_CHANGE, NO_CHANGE_HINT, "YA", filled.no_change),
        (LINE_BELOW + 1, ALL_NIHIL, ALL_NIHIL_HINT, "NIHIL", nihil),
    ):
        sheet.set_row(row, 18, look.closed)
        sheet.write_string(row, 1, label, look.label)
        sheet.write_string(row, 2, word if on else "", look.tick)
        sheet.data_validation(row, 2, row, 2, cells.choice([word]))
        sheet.write_string(row, 3, hint, look.hint)


def _others(sheet: Worksheet, look: Look, book: Book, filled: Filled, first: int) -> None:
    names, chosen = dict(book.all_services), other_services(book, filled)
    for turn in range(OTHER_SERVICES):
        sheet.write_string(first + turn, 0, f"Lain {turn + 1}", look.given_code)
        code = chosen[turn] if turn < len(chosen) else ""
        label = cells.coded(code, names[code]) if code in names else code
        sheet.write_string(first + turn, 1, label, look.text)
        _counts(sheet, look, book, filled, first + turn, code)


def _counts(sheet: Worksheet, look: Look, book: Book, filled: Filled, row: int, service: str) -> None:
    for column, measure in zip(INPUTS, MEASURES, strict=True):
        count = filled.counts.get(measure, {}).get((book.kecamatan[0][0], service))
        cells.put(sheet, row, column, count, look.count)
