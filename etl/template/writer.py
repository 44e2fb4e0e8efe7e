"""Book → workbook. The same book gives the same bytes."""

from datetime import datetime
from pathlib import Path

from xlsxwriter import Workbook

from etl.template import counts, one_kecamatan, state
from etl.template.book import VERSION, Book, Filled
from etl.template.guide import guide
from etl.template.hidden import reference
from etl.template.look import Look, whose_label
from etl.template.satisfaction import survey


def write(book: Book, path: Path) -> None:
    """Writes the template, with what was typed into it if book.filled says so. The folder must exist."""
    filled = book.filled or Filled()
    with Workbook(path, {"in_memory": True}) as workbook:
        workbook.set_properties(
            {
                "title": f"Templat PATEN · {whose_label(book)} · {book.month}",
                "subject": "Laporan PATEN" + (" (SIMULASI)" if book.simulated else ""),
                "comments": f"Templat versi {VERSION}",
                "created": datetime(2026, 1, 1),
            }
        )
        workbook.set_size(1920, 1080)
        look = Look(workbook)
        tables = {}
        if book.period:
            if book.per_kecamatan:
                one_kecamatan.services(workbook, look, book, filled)
            else:
                counts.cross_tables(workbook, look, book, filled)
            survey(workbook, look, book, filled)
            tables["Kepatuhan"] = state.compliance(workbook, look, book, filled)
        if not book.per_kecamatan:
            tables["Peraturan"] = state.register(workbook, look, book, filled)
            tables["Tanggal kecamatan"] = state.dates(workbook, look, book, filled)
        guide(workbook, look, book)
        reference(workbook, book, tables)
