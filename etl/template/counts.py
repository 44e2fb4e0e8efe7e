"""The sheets that are filled each month: counts per kecamatan and service, and the satisfaction survey."""

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from etl.template import cells, layout
from etl.template.book import MEASURES, OTHER_SERVICES, Book, Filled
from etl.template.look import CODES, FIRST, HEADINGS, LINE_BELOW, Look, finish, top

NIHIL_COLUMN, FIRST_SERVICE = 2, 3
NO_CHANGE = "Tidak ada perubahan"
NO_CHANGE_HINT = "← pilih YA bila peraturan dan persyaratan masih sama seperti yang sudah terisi di buku ini"
ALL_NIHIL = "Semua layanan nihil"
ALL_NIHIL_HINT = "← pilih NIHIL bila bulan ini memang tidak ada satu pun berkas"
HOW = "Isi sel putih dengan jumlah bulan ini.\n0 = memang tidak ada berkas.\nKosong = belum ada data.\nTab = sel berikutnya."
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
    """One sheet per measure, kecamatan × services; the first also holds the switches."""
    names = dict(book.all_services)
    others = [cells.coded(code, names[code]) if code in names else code for code in other_services(book, filled)]
    for measure in MEASURES:
        name, _ = layout.measures()[measure]
        sheet = workbook.add_worksheet(name)
        top(
            sheet,
            look,
            book,
            layout.title(name),
            (FIRST_SERVICE, FIRST_SERVICE + 5, FIRST_SERVICE + 8, FIRST_SERVICE + 12),
        )
        first = measure == MEASURES[0]
        _cross_headings(sheet, look, book, others, first)
        if first:
            _switches(sheet, look, book, filled)
        else:
            sheet.write_string(LINE_BELOW, 0, f"{REMARKS[measure]} Lembar ini boleh dibiarkan kosong.", look.hint)
        _cross_rows(sheet, look, book, filled, measure)
        finish(sheet, book, FIRST_SERVICE)


def _cross_headings(sheet: Worksheet, look: Look, book: Book, others: list[str], first: bool) -> None:
    """Codes and upright names; on the later sheets the columns "layanan lain" repeat what was chosen on the first."""
    sheet.set_column(0, 0, 9)
    sheet.set_column(1, 1, 19)
    sheet.set_column(NIHIL_COLUMN, NIHIL_COLUMN, 1)
    sheet.set_row(HEADINGS, 128, look.closed)
    sheet.write_string(CODES, 0, "Kode", look.code)
    sheet.write_string(CODES, 1, "Kecamatan", look.code)
    sheet.merge_range(HEADINGS, 0, HEADINGS, 1, HOW, look.note)
    column = FIRST_SERVICE
    for code, name in book.services:
        sheet.write_string(CODES, column, code, look.code)
        sheet.write_string(HEADINGS, column, name, look.upright)
        column += 1
    for turn in range(OTHER_SERVICES):
        sheet.write_string(CODES, column + turn, f"Lain {turn + 1}", look.code)
        chosen = others[turn] if turn < len(others) else ""
        if not first:
            source = f'=Layanan!{xl_rowcol_to_cell(HEADINGS, column + turn)}&""'
            sheet.write_formula(HEADINGS, column + turn, source, look.upright, chosen)
        else:
            sheet.write_string(HEADINGS, column + turn, chosen, look.upright_input)
    if first:
        options = cells.choice("=DAFTAR_LAYANAN", prompt="Pilih layanan lain yang dilayani bulan ini dari daftar.")
        sheet.data_validation(HEADINGS, column, HEADINGS, column + OTHER_SERVICES - 1, options)


def _switches(sheet: Worksheet, look: Look, book: Book, filled: Filled) -> None:
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


def _cross_rows(sheet: Worksheet, look: Look, book: Book, filled: Filled, measure: str) -> None:
    counts = filled.counts.get(measure, {})
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
    inputs = range(FIRST_SERVICE, FIRST_SERVICE + len(book.services) + OTHER_SERVICES)
    cells.open_area(sheet, look, FIRST, last, dict.fromkeys(inputs, (6.3, look.count)))
    sheet.data_validation(FIRST, inputs[0], last, inputs[-1], cells.COUNT)
    if measure == MEASURES[0]:
        _totals(sheet, look, [values for _, _, values in rows], inputs)


def _totals(sheet: Worksheet, look: Look, rows: list[list[object]], inputs: range) -> None:
    """A last row of sums, by which a sender checks what was typed."""
    last = FIRST + len(rows) - 1
    sheet.write_string(last + 1, 1, "Jumlah", look.total)
    for turn, column in enumerate(inputs):
        letter = xl_col_to_name(column)
        typed = [values[turn] for values in rows if turn < len(values) and isinstance(values[turn], int | float)]
        formula = f"=SUM({letter}{FIRST + 1}:{letter}{last + 1})"
        sheet.write_formula(last + 1, column, formula, look.total, sum(typed))


def one_kecamatan(workbook: Workbook, look: Look, book: Book, filled: Filled) -> None:
    """The book of one kecamatan: services downwards, all measures side by side on one sheet."""
    name, _ = layout.measures()[MEASURES[0]]
    sheet = workbook.add_worksheet(name)
    (kecamatan, _), services = book.kecamatan[0], [*book.services]
    names = dict(book.all_services)
    top(sheet, look, book, layout.title(name), (2, 6, 7, 8))
    sheet.set_column(0, 0, 8)
    sheet.set_column(1, 1, 46)
    for row, label, hint, value, look_of in (
        (LINE_BELOW, NO_CHANGE, NO_CHANGE_HINT, "YA" if filled.no_change else None, "YA"),
        (LINE_BELOW + 1, ALL_NIHIL, ALL_NIHIL_HINT, "NIHIL" if kecamatan in filled.nihil else None, "NIHIL"),
    ):
        sheet.write_string(row, 1, label, look.label)
        sheet.write_string(row, 2, value or "", look.tick)
        sheet.data_validation(row, 2, row, 2, cells.choice([look_of]))
        sheet.write_string(row, 3, hint, look.hint)
    sheet.set_row(LINE_BELOW + 1, 18, look.closed)
    headings = LINE_BELOW + 2
    sheet.set_row(headings, 32, look.closed)
    for column, heading in enumerate(["Kode", "Layanan", *(heading for _, heading in layout.measures().values())]):
        sheet.write_string(headings, column, heading, look.heading)
    others = other_services(book, filled)
    lines = [(code, name, code) for code, name in services] + [
        (f"Lain {turn + 1}", None, others[turn] if turn < len(others) else None) for turn in range(OTHER_SERVICES)
    ]
    first = headings + 1
    for row, (code, label, service) in enumerate(lines, first):
        sheet.write_string(row, 0, code, look.given_code)
        chosen = cells.coded(service, names.get(service, service)) if service and label is None else label
        sheet.write_string(row, 1, chosen or "", look.given if label else look.text)
        for column, measure in enumerate(MEASURES, 2):
            cells.put(sheet, row, column, filled.counts.get(measure, {}).get((kecamatan, service)), look.count)
    last = first + len(lines) - 1
    sheet.data_validation(first + len(services), 1, last, 1, cells.choice("=DAFTAR_LAYANAN"))
    cells.open_area(sheet, look, first, last, dict.fromkeys(range(2, 2 + len(MEASURES)), (12, look.count)))
    sheet.data_validation(first, 2, last, 2 + len(MEASURES) - 1, cells.COUNT)
    finish(sheet, book, 2, first)
