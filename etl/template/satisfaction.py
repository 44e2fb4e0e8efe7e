"""The sheet of the yearly survey: one row per kecamatan, the nine items as means of 1 to 4."""

from datetime import date

from xlsxwriter import Workbook

from etl.template import cells, layout
from etl.template.book import UNSUR, Book, Filled
from etl.template.look import CODES, FIRST, HEADINGS, LINE_BELOW, Look, finish, top
from paten.periods import month_name

SHEET = "Kepuasan"
HINT = "Diisi sekali setahun, bila ada survei yang selesai: nilai rata-rata tiap unsur (1 sampai 4), bukan nilai IKM."
REMARKS = ("Bulan pertama survei", "Lama survei dalam bulan", "Jumlah responden yang menjawab")


def survey(workbook: Workbook, look: Look, book: Book, filled: Filled) -> None:
    """Survey period, respondents and the mean of each item, per kecamatan."""
    sheet = workbook.add_worksheet(SHEET)
    top(sheet, look, book, layout.title(SHEET), (4, 8, 10, 13))
    sheet.write_string(LINE_BELOW, 0, HINT, look.hint)
    sheet.set_column(0, 0, 9)
    sheet.set_column(1, 1, 19)
    sheet.set_row(HEADINGS, 96, look.closed)
    headings = layout.columns(SHEET)
    for column, code in enumerate(["Kode", "Kecamatan", *headings.values(), *(code for code, _ in UNSUR)]):
        sheet.write_string(CODES, column, code, look.code)
    sheet.merge_range(HEADINGS, 0, HEADINGS, 1, "", look.heading)
    for column, name in enumerate([*REMARKS, *(name for _, name in UNSUR)], 2):
        sheet.write_string(HEADINGS, column, name, look.upright)
    formats = [look.choice, look.choice, look.count, *[look.score] * len(UNSUR)]
    for row, (code, name) in enumerate(book.kecamatan, FIRST):
        sheet.write_string(row, 0, code, look.given_code)
        sheet.write_string(row, 1, name, look.given)
        typed = filled.satisfaction.get(code, {})
        for column, key in enumerate([*headings, *(code for code, _ in UNSUR)], 2):
            value = typed.get(key)
            value = month_name(value) if key == "period" and isinstance(value, date) else value
            cells.put(sheet, row, column, value, formats[column - 2])
    last = FIRST + len(book.kecamatan) - 1
    widths = [15, 11, 11, *[7.5] * len(UNSUR)]
    cells.open_area(sheet, look, FIRST, last, dict(enumerate(zip(widths, formats, strict=True), 2)))
    sheet.data_validation(FIRST, 2, last, 2, cells.choice("=DAFTAR_BULAN"))
    sheet.data_validation(FIRST, 3, last, 3, cells.choice(["1", "3", "6", "12"]))
    sheet.data_validation(FIRST, 4, last, 4, cells.COUNT)
    sheet.data_validation(FIRST, 5, last, 13, cells.SCORE)
    finish(sheet, book, 2)
