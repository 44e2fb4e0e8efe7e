"""Files to take along: nothing in them can become a formula, and what they hold is what was asked for."""

import io
import json
import random
import zipfile
from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pandas as pd
import pyarrow.parquet
import pytest

from paten import exports, shared_query

HOSTILE = ["=1+1", "+cmd|'/c calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1+1", '=HYPERLINK("http://x")']
ROWS = pd.DataFrame(
    {
        "nama": ["Kec. Klojen; Kota", 'kata "kutip"', None],
        "n": pd.array([1234, None, -5], dtype="Int64"),
        "bagian": [0.5, float("nan"), -1.25],
        "hari": [date(2026, 1, 2), None, date(2026, 3, 4)],
        "uang": [Decimal("1.50"), None, Decimal("-2")],
        "benar": [True, False, None],
        "kode": [["35.01", "35.02"], [], None],
    }
)
ABOUT = [("Versi data", "7"), ("Kueri", "=select 1")]


def book(rows: pd.DataFrame, simulated: bool = False) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(exports.as_xlsx(rows, ABOUT, simulated)))


def test_a_csv_opens_in_an_indonesian_spreadsheet():
    made = exports.as_csv(ROWS)
    assert made.startswith(b"\xef\xbb\xbf")
    lines = made.decode("utf-8-sig").split("\r\n")
    assert lines[0] == "nama;n;bagian;hari;uang;benar;kode"
    assert lines[1] == '"Kec. Klojen; Kota";1234;0,5;2026-01-02;1,50;ya;35.01|35.02'
    assert lines[2] == '"kata ""kutip""";;;;;tidak;'
    assert lines[3] == ";-5;-1,25;2026-03-04;-2;;"


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_starts_a_formula(words):
    rows = pd.DataFrame({words: [words]})
    for line in exports.as_csv(rows).decode("utf-8-sig").split("\r\n")[:1]:
        assert line.lstrip('"').startswith("'")
    made = exports.as_xlsx(rows, [(words, words)], False)
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 2 and all("<f>" not in sheet and "<f " not in sheet for sheet in sheets)
    assert all("hyperlink" not in sheet for sheet in sheets)


def test_numbers_stay_numbers_though_they_are_negative():
    rows = pd.DataFrame({"n": [-5, 7]})
    assert exports.as_csv(rows).decode("utf-8-sig").split("\r\n")[1:3] == ["-5", "7"]
    assert [cell.value for cell in book(rows)["Data"]["A"]] == ["n", -5, 7]


def test_a_workbook_has_its_rows_and_says_what_they_are():
    sheet = book(ROWS)["Data"]
    assert [cell.value for cell in sheet[2]] == [
        "Kec. Klojen; Kota", 1234, 0.5, datetime(2026, 1, 2), 1.5, "ya", "35.01|35.02",
    ]  # fmt: skip
    assert [cell.value for cell in sheet[4]][:2] == [None, -5]
    notes = book(ROWS)["Definisi"]
    assert [(row[0].value, row[1].value) for row in notes.iter_rows()] == ABOUT


def test_made_up_data_say_so_in_name_and_sheet():
    assert book(ROWS, simulated=True).sheetnames == ["Data SIMULASI", "Definisi"]
    assert exports.file_name("kueri", 7, True, "csv") == "SIMULASI_pantau-paten_kueri_v7.csv"
    assert exports.file_name("kueri", 7, False, "csv") == "pantau-paten_kueri_v7.csv"


def test_parquet_keeps_types_and_carries_its_description():
    table = pyarrow.parquet.read_table(io.BytesIO(exports.as_parquet(ROWS, ABOUT)))
    assert table.column("n").to_pylist() == [1234, None, -5]
    assert table.column("hari").to_pylist()[0] == date(2026, 1, 2)
    assert json.loads(table.schema.metadata[b"tentang"]) == dict(ABOUT)


def test_numbers_too_long_for_a_spreadsheet_stay_whole_as_text():
    assert book(pd.DataFrame({"n": [12345678901234567890]}))["Data"]["A2"].value == "12345678901234567890"


def test_no_rows_make_files_too():
    empty = ROWS.head(0)
    assert exports.as_csv(empty).decode("utf-8-sig") == "nama;n;bagian;hari;uang;benar;kode\r\n"
    assert book(empty)["Data"].max_row == 1
    assert exports.as_parquet(empty, ABOUT)


def test_a_query_travels_in_a_link_and_comes_back_whole():
    sql = "select 'é — 100%' as a\nfrom stage\n"
    assert shared_query.unpacked(shared_query.packed(sql)) == sql
    assert set(shared_query.packed(sql)) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


def test_a_query_too_long_for_a_link_and_a_spoiled_link_are_refused():
    dice = random.Random(1)
    noise = "".join(dice.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(15_000))
    assert shared_query.packed(noise) is None
    bomb = shared_query.packed("a" * 2_000_000)
    assert bomb is not None and shared_query.unpacked(bomb) is None
    for code in ("zzz", "é", "", "A" * 7000, shared_query.packed("select 1")[:-4]):
        assert shared_query.unpacked(code) is None
