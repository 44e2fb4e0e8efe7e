"""The sheets that come filled with what is known: only what changed is typed."""

from xlsxwriter import Workbook

from etl.template import cells, known, layout
from etl.template.book import Book, Filled
from etl.template.look import CODES, FIRST, HEADINGS, LINE_BELOW, Look, finish, top

SHARED_HINT = "Sudah terisi keadaan terakhir. Ubah hanya yang berubah; bila tidak ada, pilih YA di lembar Layanan."
REGISTER_HINT = (
    "Sudah terisi peraturan yang diketahui. Ubah yang berubah dan tambahkan yang baru di baris kosong; "
    "jangan hapus peraturan lama."
)
FIRST_DAY_HINT = (
    "Isi semua peraturan dan keputusan sejak 2010, juga yang sudah dicabut atau diganti. Satu baris satu peraturan."
)
DATES_HINT = "Isi tanggal tiap kecamatan bila ada dokumennya. Kosongkan bila belum ada."
COVERED_PROMPT = "Tulis SEMUA, SEMUA KECUALI nama-nama, atau nama kecamatan dipisah koma."
SETTLED = ("S1, S3", "S1, S2, S3", "S1", "A1, A2, A3, A4, A5, A6", "A7")
SPARE_ROWS, FIRST_DAY_ROWS = 15, 60


def compliance(workbook: Workbook, look: Look, book: Book, filled: Filled) -> list[list[object]]:
    """The requirements of each region; gives the rows as they are known, for the digest."""
    sheet = workbook.add_worksheet("Kepatuhan")
    top(sheet, look, book, layout.title("Kepatuhan"), (4, 6, 8, 9))
    sheet.set_row(CODES, 30, look.closed)
    sheet.write_string(LINE_BELOW, 0, SHARED_HINT, look.hint)
    for column, width in enumerate([9, 20, 6, 44]):
        sheet.set_column(column, column, width)
    headings = ["Kode", "Wilayah", "Butir", "Persyaratan", *layout.columns("Kepatuhan").values()]
    for column, heading in enumerate(headings):
        sheet.write_string(CODES, column, heading, look.heading)
    rows = known.compliance_rows(book, filled)
    formats = [look.choice, look.text, look.date, look.text, look.text, look.date]
    first, before = CODES + 1, None
    for row, values in enumerate(rows, first):
        given = look.given if values[0] == before else look.given_first
        for column, value in enumerate(values):
            cells.put(sheet, row, column, value, given if column < 4 else formats[column - 4])
        before = values[0]
    last = max(first, first + len(rows) - 1)
    widths = [14, 34, 13, 30, 22, 13]
    cells.open_area(sheet, look, first, last, dict(enumerate(zip(widths, formats, strict=True), 4)))
    sheet.data_validation(first, 4, last, 4, cells.choice(["terpenuhi", "belum", "tidak berlaku"]))
    for column in (6, 9):
        sheet.data_validation(first, column, last, column, cells.DAY)
    sheet.autofilter(CODES, 0, last, len(headings) - 1)
    finish(sheet, book, 4, first)
    return known.compliance_rows(book, Filled())


def register(workbook: Workbook, look: Look, book: Book, filled: Filled) -> list[list[object]]:
    """The acts, one row each, and empty rows for more; gives the rows as they are known, for the digest."""
    sheet = workbook.add_worksheet("Peraturan")
    top(sheet, look, book, layout.title("Peraturan"), (3, 5, 8, 8))
    sheet.write_string(LINE_BELOW, 0, REGISTER_HINT if book.period else FIRST_DAY_HINT, look.hint)
    sheet.set_row(CODES, 30, look.closed)
    for column, heading in enumerate(layout.columns("Peraturan").values()):
        sheet.write_string(CODES, column, heading, look.heading)
    acts = book.acts if filled.acts is None else filled.acts
    rows = known.register_rows(book, acts)
    spare = SPARE_ROWS if book.period else max(SPARE_ROWS, FIRST_DAY_ROWS - len(rows))
    formats = [look.text, look.text, look.text, look.wrapped, *[look.date] * 3, look.text, look.wrapped, look.text]
    first = CODES + 1
    for row, values in enumerate(rows, first):
        for column, value in enumerate(values):
            cells.put(sheet, row, column, value, formats[column])
    last = first + len(rows) + spare - 1
    widths = [36, 22, 20, 52, 13, 13, 13, 20, 34, 24]
    cells.open_area(sheet, look, first, last, dict(enumerate(zip(widths, formats, strict=True))))
    for column in (4, 5, 6):
        sheet.data_validation(first, column, last, column, cells.DAY)
    sheet.data_validation(first, 0, last, 0, cells.choice("=DAFTAR_TAHAP"))
    sheet.data_validation(first, 1, last, 1, cells.choice("=DAFTAR_JENIS", strict=False))
    sheet.data_validation(first, 8, last, 8, cells.choice([known.ALL], strict=False, prompt=COVERED_PROMPT))
    sheet.data_validation(first, 9, last, 9, cells.choice("=DAFTAR_BUTIR", strict=False))
    finish(sheet, book, 1, first)
    return known.register_rows(book, book.acts)


def dates(workbook: Workbook, look: Look, book: Book, filled: Filled) -> list[list[object]]:
    """The dates of each kecamatan; gives the rows as they are known, for the digest."""
    sheet = workbook.add_worksheet("Tanggal kecamatan")
    top(sheet, look, book, layout.title("Tanggal kecamatan"), (3, 5, 6, 7))
    sheet.write_string(LINE_BELOW, 0, DATES_HINT, look.hint)
    pairs = known.evaluations(book, filled)
    milestones = [milestone for milestone in known.DATED for _ in range(pairs if milestone == "M8" else 1)]
    sheet.set_column(0, 0, 9)
    sheet.set_column(1, 1, 20)
    sheet.set_row(HEADINGS, 32, look.closed)
    sheet.write_string(CODES, 0, "Kode", look.code)
    sheet.write_string(CODES, 1, "Kecamatan", look.code)
    sheet.merge_range(HEADINGS, 0, HEADINGS, 1, "", look.heading)
    for turn, milestone in enumerate(milestones):
        for column, (kind, heading) in enumerate(zip(("tanggal", "nomor"), known.DATED[milestone], strict=True)):
            sheet.write_string(CODES, 2 + 2 * turn + column, f"{milestone} {kind}", look.code)
            sheet.write_string(HEADINGS, 2 + 2 * turn + column, heading, look.heading)
    acts = book.acts if filled.acts is None else filled.acts
    last = FIRST + len(book.kecamatan) - 1
    for row, values in enumerate(known.date_rows(book, acts, pairs), FIRST):
        cells.put(sheet, row, 0, values[0], look.given_code)
        cells.put(sheet, row, 1, values[1], look.given)
        for column in range(2, len(values), 2):
            cells.put(sheet, row, column, values[column], look.date)
            cells.put(sheet, row, column + 1, values[column + 1], look.text)
    formats = [look.date, look.text] * len(milestones)
    cells.open_area(sheet, look, FIRST, last, {column: (21, chosen) for column, chosen in enumerate(formats, 2)})
    for column in range(2, 2 + 2 * len(milestones), 2):
        sheet.data_validation(FIRST, column, last, column, cells.DAY)
    finish(sheet, book, 2)
    return known.date_rows(book, book.acts, pairs)
