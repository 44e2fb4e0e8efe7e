"""The very hidden sheet: whose book this is, what it looked like when it left, and the lists of the drop-downs."""

from xlsxwriter import Workbook

from etl.template import cells
from etl.template.book import VERSION, Book
from etl.template.known import MILESTONES, digest
from etl.template.look import whose_label
from etl.template.state import SETTLED
from paten.periods import add_months, month_name

SHEET = "Referensi"
FIRST_LIST = 5
SURVEY_MONTHS = 24


def reference(workbook: Workbook, book: Book, tables: dict[str, list[list[object]]]) -> None:
    """Kind, key, value in the first three columns; then one column per list. `tables`: sheet → rows as filled in."""
    sheet = workbook.add_worksheet(SHEET)
    sheet.very_hidden()
    sheet.protect()
    for row, values in enumerate(_facts(book, tables)):
        for column, value in enumerate(values):
            sheet.write_string(row, column, value)
    for column, (name, values) in enumerate(_lists(book).items(), FIRST_LIST):
        letter = chr(65 + column)
        sheet.write_column(0, column, values or [""])
        workbook.define_name(name, f"={SHEET}!${letter}$1:${letter}${max(1, len(values))}")


def _facts(book: Book, tables: dict[str, list[list[object]]]) -> list[tuple[str, str, str]]:
    stamp = {
        "template": VERSION,
        "kabupaten_kota": book.kabupaten_kota,
        "kecamatan": book.kecamatan[0][0] if book.per_kecamatan else "",
        "period": f"{book.period:%Y-%m-%d}" if book.period else "",
        "simulated": "YA" if book.simulated else "TIDAK",
        "whose": whose_label(book),
        "month": book.month,
    }
    facts = [("stamp", key, value) for key, value in stamp.items()]
    facts += [("digest", name, digest(rows)) for name, rows in tables.items()]
    facts += [("region", book.kabupaten_kota, book.label)]
    facts += [("kecamatan", code, name) for code, name in book.kecamatan]
    return facts + [("service", code, name) for code, name in book.all_services or book.services]


def _lists(book: Book) -> dict[str, list[str]]:
    head = "Wali Kota" if book.label.startswith("Kota") else "Bupati"
    kinds = [f"Peraturan {head}", f"Keputusan {head}", "Keputusan Camat", "Peraturan Daerah", "Berita Acara", "Laporan"]
    months = [month_name(add_months(book.period, -back)) for back in range(SURVEY_MONTHS)] if book.period else []
    return {
        "DAFTAR_LAYANAN": [cells.coded(code, name) for code, name in book.all_services],
        "DAFTAR_BULAN": months,
        "DAFTAR_TAHAP": [cells.coded(code, name) for code, name in MILESTONES.items()],
        "DAFTAR_JENIS": kinds,
        "DAFTAR_BUTIR": list(SETTLED),
    }
