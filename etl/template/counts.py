"""The sheets that are filled each month in the book of a kabupaten/kota: one per measure, kecamatan × services."""

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from etl.template import cells, layout
from etl.template.book import MEASURES, OTHER_SERVICES, Book, Filled
from etl.template.look import CODES, FIRST, HEADINGS, LINE_BELOW, Look, finish, top

NIHIL_COLUMN, FIRST_SERVICE = 2, 3
# Where the band says whose book it is, for which month, and that it is simulated.
PLACES = (FIRST_SERVICE, FIRST_SERVICE + 5, FIRST_SERVICE + 8, FIRST_SERVICE + 12)
NO_CHANGE = "Tidak ada perubahan"
NO_CHANGE_HINT = "← pilih YA bila peraturan dan persyaratan masih sama seperti yang sudah terisi di buku ini"
HOW = """Isi sel putih dengan jumlah bulan ini.
0 = memang tidak ada berkas.
Kosong = belum ada data.
Tab = sel berikutnya."""
REMARKS = {
    "requested": "Berkas yang masuk bulan ini.",
    "rejected": "Berkas yang ditolak atau dikembalikan bulan ini.",
    "on_time": "Dari yang selesai: yang selesai dalam waktu standar kantor sendiri.",
    "carried_over": "Berkas yang belum selesai pada awal bulan ini.",
    "pending": "Berkas yang belum selesai pada akhir bulan ini.",
    "complaints": "Pengaduan yang diterima tentang layanan itu.",
}


def other_services(book: Book, filled: Filled) -> list[str]:
    """Services counted that the book has no column for, in the order of the columns "layanan lain"; at most four."""
    listed = {code for code, _ in book.services}
    counted = {service for counts in filled.counts.values() for _, service in counts} - listed
    return sorted(counted)[:OTHER_SERVICES]


def cross_tables(workbook: Workbook, look: Look, book: Book, filled: Filled) -> None:
    """One sheet per measure; the first also holds the switches, the choice of other services and the sums."""
    names = dict(book.all_services)
    others = [cells.coded(code, names[code]) if code in names else code for code in other_services(book, filled)]
    others += [""] * (OTHER_SERVICES - len(others))
    for measure in MEASURES:
        name, _ = layout.measures()[measure]
        sheet = workbook.add_worksheet(name)
        top(sheet, look, book, layout.title(name), PLACES)
        _headings(sheet, look, book)
        rows = _rows(sheet, look, book, filled, measure)
        if measure == MEASURES[0]:
            _switches(sheet, look, book, filled)
            _choose_others(sheet, look, book, others)
            _totals(sheet, look, rows, _inputs(book))
        else:
            sheet.write_string(LINE_BELOW, 0, f"{REMARKS[measure]} Lembar ini boleh dibiarkan kosong.", look.hint)
            sheet.set_column(NIHIL_COLUMN, NIHIL_COLUMN, 1)
            _repeat_others(sheet, look, book, others)
        finish(sheet, book, FIRST_SERVICE)


def _inputs(book: Book) -> range:
    """The columns that take counts."""
    return range(FIRST_SERVICE, FIRST_SERVICE + len(book.services) + OTHER_SERVICES)


def _headings(sheet: Worksheet, look: Look, book: Book) -> None:
    """Codes, and below them the names, upright."""
    sheet.set_column(0, 0, 9)
    sheet.set_column(1, 1, 19)
    sheet.set_row(HEADINGS, 128, look.closed)
    sheet.write_string(CODES, 0, "Kode", look.code)
    sheet.write_string(CODES, 1, "Kecamatan", look.code)
    sheet.merge_range(HEADINGS, 0, HEADINGS, 1, HOW, look.note)
    for column, (code, name) in enumerate(book.services, FIRST_SERVICE):
        sheet.write_string(CODES, column, code, look.code)
        sheet.write_string(HEADINGS, column, name, look.upright)
    for turn, column in enumerate(_inputs(book)[-OTHER_SERVICES:], 1):
        sheet.write_string(CODES, column, f"Lain {turn}", look.code)


def _choose_others(sheet: Worksheet, look: Look, book: Book, others: list[str]) -> None:
    columns = _inputs(book)[-OTHER_SERVICES:]
    for column, chosen in zip(columns, others, strict=True):
        sheet.write_string(HEADINGS, column, chosen, look.upright_input)
    options = cells.choice("=DAFTAR_LAYANAN", prompt="Pilih layanan lain yang dilayani bulan ini dari daftar.")
    sheet.data_validation(HEADINGS, columns[0], HEADINGS, columns[-1], options)


def _repeat_others(sheet: Worksheet, look: Look, book: Book, others: list[str]) -> None:
    """What was chosen on the first sheet shows on the others."""
    for column, chosen in zip(_inputs(book)[-OTHER_SERVICES:], others, strict=True):
        source = f'=Layanan!{xl_rowcol_to_cell(HEADINGS, column)}&""'
        sheet.write_formula(HEADINGS, column, source, look.upright, chosen)


def _switches(sheet: Worksheet, look: Look, book: Book, filled: Filled) -> None:
    """The tick "tidak ada perubahan", and NIHIL for each kecamatan."""
    sheet.write_string(LINE_BELOW, 0, NO_CHANGE, look.label)
    sheet.write_string(LINE_BELOW, NIHIL_COLUMN, "YA" if filled.no_change else "", look.tick)
    sheet.data_validation(LINE_BELOW, NIHIL_COLUMN, LINE_BELOW, NIHIL_COLUMN, cells.choice(["YA"]))
    sheet.write_string(LINE_BELOW, FIRST_SERVICE, NO_CHANGE_HINT, look.hint)
    sheet.write_string(CODES, NIHIL_COLUMN, "NIHIL", look.code)
    sheet.write_string(HEADINGS, NIHIL_COLUMN, "Pilih NIHIL bila tidak ada satu pun berkas", look.upright)
    for row, (code, _) in enumerate(book.kecamatan, FIRST):
        cells.put(sheet, row, NIHIL_COLUMN, "NIHIL" if code in filled.nihil else None, look.choice)
    last = FIRST + len(book.kecamatan) - 1
    cells.open_area(sheet, look, FIRST, last, {NIHIL_COLUMN: (7, look.choice)})
    sheet.data_validation(FIRST, NIHIL_COLUMN, last, NIHIL_COLUMN, cells.choice(["NIHIL"]))


def _rows(sheet: Worksheet, look: Look, book: Book, filled: Filled, measure: str) -> list[list[object]]:
    """One row per kecamatan; gives the values written."""
    counts, inputs = filled.counts.get(measure, {}), _inputs(book)
    services = [code for code, _ in book.services] + other_services(book, filled)
    rows = [(code, name, [counts.get((code, service)) for service in services]) for code, name in book.kecamatan]
    if measure == MEASURES[0]:
        rows += [(code, name, [extra.get(service) for service in services]) for code, name, extra in filled.extra_rows]
    for row, (code, name, values) in enumerate(rows, FIRST):
        sheet.write_string(row, 0, code, look.given_code)
        sheet.write_string(row, 1, name, look.given)
        for column, value in enumerate(values, FIRST_SERVICE):
            cells.put(sheet, row, column, value, look.count)
    last = FIRST + len(rows) - 1
    cells.open_area(sheet, look, FIRST, last, dict.fromkeys(inputs, (6.3, look.count)))
    sheet.data_validation(FIRST, inputs[0], last, inputs[-1], cells.COUNT)
    return [values for _, _, values in rows]


def _totals(sheet: Worksheet, look: Look, rows: list[list[object]], inputs: range) -> None:
    """A last row of sums, by which a sender checks what was typed."""
    last = FIRST + len(rows) - 1
    sheet.write_string(last + 1, 1, "Jumlah", look.total)
    for turn, column in enumerate(inputs):
        letter = xl_col_to_name(column)
        typed = [values[turn] for values in rows if turn < len(values) and isinstance(values[turn], int | float)]
        formula = f"=SUM({letter}{FIRST + 1}:{letter}{last + 1})"
        sheet.write_formula(last + 1, column, formula, look.total, sum(typed))
