"""Writing one value, and the choices and limits of the cells that a sender fills."""

from datetime import date

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from etl.template.look import Look

COUNT = {
    "validate": "integer",
    "criteria": "between",
    "minimum": 0,
    "maximum": 1_000_000,
    "error_title": "Bukan bilangan bulat",
    "error_message": "Isi bilangan bulat 0 atau lebih. Kosongkan bila belum ada data; untuk nihil tulis 0.",
}
SCORE = {
    "validate": "decimal",
    "criteria": "between",
    "minimum": 1,
    "maximum": 4,
    "error_title": "Di luar 1 sampai 4",
    "error_message": "Isi nilai rata-rata unsur antara 1 dan 4, misalnya 3,42.",
}
DAY = {
    "validate": "date",
    "criteria": "between",
    "minimum": date(1990, 1, 1),
    "maximum": date(2099, 12, 31),
    "error_title": "Bukan tanggal",
    "error_message": "Isi tanggal dengan urutan hari-bulan-tahun, misalnya 05-03-2026.",
}


def choice(source: str | list[str], strict: bool = True, prompt: str = "") -> dict[str, object]:
    """A drop-down; one that is not strict also takes what is not in the list."""
    return {
        "validate": "list",
        "source": source,
        "error_title": "Tidak ada dalam daftar",
        "error_message": "Pilih salah satu isi daftar.",
        "show_error": strict,
    } | ({"input_title": "Cara mengisi", "input_message": prompt} if prompt else {})


def put(sheet: Worksheet, row: int, column: int, value: object, look: Format, day: Format | None = None) -> None:
    """Writes text, number or date as what it is; None writes no cell. `day`: the format of a real date."""
    if value is None or value == "":
        return
    if isinstance(value, str):
        sheet.write_string(row, column, value, look)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value, day or look)
    else:
        sheet.write_number(row, column, value, look)


def open_area(sheet: Worksheet, look: Look, first: int, last: int, columns: dict[int, tuple[float, Format]]) -> None:
    """Makes whole columns (number → width and format) fit to type in, and rules the empty cells of the table.

    Writing no cell for what is empty halves the time and the size of a book.
    """
    for column, (width, chosen) in columns.items():
        sheet.set_column(column, column, width, chosen)
    rules = {"type": "blanks", "format": look.ruled, "stop_if_true": False}
    sheet.conditional_format(first, min(columns), last, max(columns), rules)


def coded(code: str, name: str) -> str:
    """A line of a drop-down: "NP-02 · Penerbitan KTP elektronik". The reader takes what stands before the point."""
    return f"{code} · {name}"
