"""A workbook of our own for a file that cannot be marked: cells in place, text as text, what is known of its look."""

import csv
import io
from pathlib import Path

import openpyxl
import pytest

from etl.returned import records

RECORDS = [
    (1, "Rekap", 0, 0, "sheet", "visible"),
    (1, "Rekap", 1, 1, "@merged", "A1:C1"),
    (1, "Rekap", 1, 2, "@merged", "B1:D1"),
    (1, "Rekap", 1, 1, "text", "Judul"),
    (1, "Rekap", 2, 1, "number", "1474"),
    (1, "Rekap", 2, 2, "number", "0,5"),
    (1, "Rekap", 2, 2, "@percent", ""),
    (1, "Rekap", 2, 3, "date", "2026-03-05"),
    (1, "Rekap", 2, 4, "bool", "YA"),
    (1, "Rekap", 2, 5, "text", "=cmd|'/c calc'!A1"),
    (1, "Rekap", 2, 6, "number", "12345678901234567890"),
    (1, "Rekap", 2, 7, "error", "#GALAT"),
    (1, "Rekap", 2, 1, "@computed", "SUM(A3:A9)"),
    (1, "Rekap", 4, 0, "@hidden_row", ""),
    (1, "Rekap", 1, 6, "@hidden_col", "F"),
    (2, "Nama / yang [tidak] boleh: lebih dari tiga puluh satu huruf", 0, 0, "sheet", "hidden"),
    (2, "Nama / yang [tidak] boleh: lebih dari tiga puluh satu huruf", 3, 2, "text", "1.234"),
    (3, "", 0, 0, "sheet", "visible"),
    (0, "", 0, 0, "B25", ""),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> records.Copied:
    path = tmp_path_factory.mktemp("records") / "0.csv"
    with path.open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle).writerows(RECORDS)
    return records._book(path)


def test_every_cell_stands_in_its_place_as_what_it_is(made):
    [rekap, other, last] = openpyxl.load_workbook(io.BytesIO(made.content)).worksheets
    cells = [rekap.cell(2, column).value for column in range(1, 8)]
    assert cells[:2] == [1474, 0.5] and cells[2].date().isoformat() == "2026-03-05" and cells[3] is True
    assert cells[4:] == ["=cmd|'/c calc'!A1", "12345678901234567890", "#GALAT"]
    assert rekap["E2"].data_type == "s" and rekap["E2"].number_format == "@", "text, whatever it begins with"
    assert other["B3"].value == "1.234" and other["B3"].data_type == "s"


def test_what_is_known_of_the_look_is_kept(made):
    [rekap, other, _] = openpyxl.load_workbook(io.BytesIO(made.content)).worksheets
    assert rekap["A1"].value == "Judul" and str(rekap.merged_cells) == "A1:C1", "of two that overlap the first"
    assert rekap["B2"].number_format == "0.0%"
    assert rekap.row_dimensions[4].hidden and rekap.column_dimensions["F"].hidden
    assert other.sheet_state == "hidden"


def test_names_that_a_sheet_may_not_have_are_shortened_and_remembered(made):
    [_, other, last] = openpyxl.load_workbook(io.BytesIO(made.content)).sheetnames
    assert made.names == {"Rekap": "Rekap", RECORDS[15][1]: other, "": last}
    assert len(other) <= 31 and not set(other) & set("[]:*?/\\") and last == "Isi CSV"


def test_a_file_without_a_cell_gives_nothing(tmp_path):
    path: Path = tmp_path / "0.csv"
    path.write_text("0,,0,0,B04,\r\n", encoding="utf-8")
    assert records._book(path) is None
