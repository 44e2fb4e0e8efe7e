"""What senders do to a template: whatever can still be read is read, and the rest is named with sheet and cell."""

import re
import zipfile

import pytest
from reading import COUNTED, KADEMANGAN, MAYANGAN, WONOASIH, Read, Sheets, written

from etl.template import Filled

COUNTS = {(KADEMANGAN, "NP-02"): "124", (WONOASIH, "NP-10"): "7"}


@pytest.fixture
def path(tmp_path):
    return written(tmp_path, COUNTED)


def patched(path, part: str, change) -> None:
    """Rewrites one part of a workbook as text."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    parts[part] = change(parts[part].decode()).encode()
    with zipfile.ZipFile(path, "w") as book:
        for name, content in parts.items():
            book.writestr(name, content)


def test_rows_inserted_above_the_table_move_the_addresses_only(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"].insert_rows(2, 3)
    read = Read(path, tmp_path)
    assert read.counts() == COUNTS
    assert read.places()[KADEMANGAN, "NP-02"] == "Layanan!D8"


def test_a_blank_row_between_kecamatan_changes_nothing(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"].insert_rows(6)
    assert Read(path, tmp_path).counts() == COUNTS


def test_a_column_inserted_before_the_codes_moves_the_addresses_only(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"].insert_cols(1)
    read = Read(path, tmp_path)
    assert read.counts() == COUNTS
    assert read.places()[KADEMANGAN, "NP-02"] == "Layanan!E5"


def test_the_row_of_sums_is_not_a_kecamatan(path, tmp_path):
    with Sheets(path) as book:
        assert book["Layanan"]["B8"].value == "Jumlah"
        book["Layanan"]["D8"] = 124
    assert Read(path, tmp_path).counts() == COUNTS


def test_a_renamed_sheet_is_known_by_its_title(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"].title = "Sheet1"
    read = Read(path, tmp_path)
    assert read.counts() == COUNTS
    assert read.places()[KADEMANGAN, "NP-02"] == "Sheet1!D5"
    assert "dibaca sebagai Layanan" in read.note("B14")["message"]


def test_a_copy_of_a_sheet_is_not_read_twice(path, tmp_path):
    with Sheets(path) as book:
        book.copy_worksheet(book["Layanan"]).title = "Layanan (2)"
    read = Read(path, tmp_path)
    assert read.counts() == COUNTS
    assert read.note("B13")["sheet"] == "Layanan (2)"


def test_a_missing_first_sheet_is_said(path, tmp_path):
    with Sheets(path) as book:
        del book["Layanan"]
    read = Read(path, tmp_path)
    assert read.rows("service_volume") == []
    assert "B15" in read.rules


def test_optional_sheets_may_be_missing(path, tmp_path):
    with Sheets(path) as book:
        del book["Permohonan"], book["Kepuasan"]
    read = Read(path, tmp_path)
    assert read.counts() == COUNTS
    assert read.rules == ["B17"]


def test_a_lost_code_is_found_by_the_name(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["A5"] = None
    read = Read(path, tmp_path)
    assert read.counts() == COUNTS
    assert read.note("B20")["cell"] == "Layanan!B5"
    assert read.rows("service_volume")[0]["cells"]["region_code"] == "Layanan!B5"


def test_a_code_that_is_not_of_this_place_is_kept_for_the_rules(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["A5"] = "35.12.01"
    assert Read(path, tmp_path).counts() == {("35.12.01", "NP-02"): "124", (WONOASIH, "NP-10"): "7"}


def test_a_name_that_nobody_knows_is_kept_for_the_rules(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["A5"], book["Layanan"]["B5"] = None, "Kademangn"
    assert ("Kademangn", "NP-02") in Read(path, tmp_path).counts()


def test_names_sorted_without_their_codes_are_not_guessed(path, tmp_path):
    with Sheets(path) as book:
        sheet = book["Layanan"]
        sheet["B5"], sheet["B6"] = "Wonoasih", "Kademangan"
    read = Read(path, tmp_path)
    assert read.counts() == {}
    assert [note["cell"] for note in read.notes if note["rule"] == "B21"] == ["Layanan!A5", "Layanan!A6"]


def test_figures_beside_no_kecamatan_are_named(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["E12"] = 9
    note = Read(path, tmp_path).note("B19")
    assert (note["severity"], note["sheet"], note["row"], note["column"], note["cell"]) == (
        "galat",
        "Layanan",
        12,
        "E",
        "Layanan!E12",
    )


def test_figures_under_no_service_are_named(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["G6"] = 9
    assert Read(path, tmp_path).note("B22")["cell"] == "Layanan!G6"


def test_a_lost_code_of_a_service_is_found_by_its_name(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["D3"] = "KTP"
    assert Read(path, tmp_path).counts() == COUNTS


def test_a_service_typed_by_hand_is_found_by_its_name_or_kept_for_the_rules(path, tmp_path):
    with Sheets(path) as book:
        sheet = book["Layanan"]
        sheet["F4"], sheet["F5"] = "legalisasi umum", 3
        sheet["G4"], sheet["G5"] = "Surat jalan", 4
    counts = Read(path, tmp_path).counts()
    assert counts[KADEMANGAN, "LG-01"] == "3"
    assert counts[KADEMANGAN, "Surat jalan"] == "4"


def test_an_error_cell_is_not_an_empty_cell(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["D6"] = "#DIV/0!"
        book["Layanan"]["D6"].data_type = "e"
    read = Read(path, tmp_path)
    row = next(row for row in read.rows("service_volume") if row["cells"]["completed"] == "Layanan!D6")
    assert row["completed"] == "#GALAT"


def test_a_formula_that_was_never_computed_is_not_an_empty_cell(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["D6"] = "=D5*2"
    read = Read(path, tmp_path)
    row = next(row for row in read.rows("service_volume") if row["cells"]["completed"] == "Layanan!D6")
    assert row["completed"] == "#RUMUS"


def test_a_computed_formula_gives_its_value(path, tmp_path):
    cell = r'\1<c r="D6"><f>D5*2</f><v>248</v></c>'
    patched(path, "xl/worksheets/sheet1.xml", lambda xml: re.sub(r'(<row r="6"[^>]*>.*?</c>.*?</c>)', cell, xml))
    assert Read(path, tmp_path).counts()[WONOASIH, "NP-02"] == "248"


def test_a_cell_at_the_end_of_the_sheet_is_dropped_before_it_costs_the_memory(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["XFD1048576"] = " "
        book["Layanan"]["GR5"] = "catatan"
    read = Read(path, tmp_path)
    assert read.counts() == COUNTS | {(KADEMANGAN, "GR5"): "catatan"} or read.counts() == COUNTS
    assert (read.note("B11")["cell"], read.note("B11")["severity"]) == ("Layanan!XFD1048576", "peringatan")


def test_a_hidden_sheet_is_named_and_not_read(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"].sheet_state = "hidden"
        book.active = book.sheetnames.index("Permohonan")
    read = Read(path, tmp_path)
    assert read.rows("service_volume") == []
    assert read.note("B12")["sheet"] == "Layanan"


def test_hidden_rows_are_read_and_said(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"].row_dimensions[5].hidden = True
    read = Read(path, tmp_path)
    assert read.counts() == COUNTS
    assert read.note("B24")["row"] == 5


def test_a_book_without_its_hidden_sheet_is_known_by_what_it_shows(path, tmp_path):
    with Sheets(path) as book:
        del book["Referensi"]
    read = Read(path, tmp_path)
    assert (read.stamp["kabupaten_kota"], read.stamp["period"], read.stamp["template"]) == ("35.74", None, None)
    assert read.counts() == COUNTS
    assert {row["period"] for row in read.rows("service_volume")} == {"Maret 2026"}
    assert "B16" in read.rules


def test_a_simulated_book_without_its_hidden_sheet_stays_simulated(tmp_path):
    path = written(tmp_path, COUNTED, simulated=True)
    with Sheets(path) as book:
        del book["Referensi"]
    assert Read(path, tmp_path).stamp["simulated"] is True


def test_an_answer_that_is_neither_yes_nor_empty_is_named(path, tmp_path):
    with Sheets(path) as book:
        book["Layanan"]["C2"] = "mungkin"
        book["Layanan"]["C7"] = "libur"
    read = Read(path, tmp_path)
    assert read.note("B31")["cell"] == "Layanan!C2"
    assert read.note("B23")["cell"] == "Layanan!C7"
    assert read.rows("compliance") == []


def test_a_heading_that_was_typed_over_is_named(tmp_path):
    path = written(tmp_path, Filled(no_change=True))
    with Sheets(path) as book:
        book["Kepatuhan"]["E3"] = "Ada?"
    read = Read(path, tmp_path)
    assert "'Status'" in read.note("B30")["message"]
    assert {row["status"] for row in read.rows("compliance")} == {None}


def test_a_sheet_without_its_headings_is_named(tmp_path):
    path = written(tmp_path, Filled(no_change=True))
    with Sheets(path) as book:
        book["Kepatuhan"].delete_rows(1, 3)
    read = Read(path, tmp_path)
    assert read.note("B29")["sheet"] == "Kepatuhan"
    assert [row["milestone"] for row in read.rows("act")] == ["M2", "M7"]


def test_nothing_to_keep_unchanged_is_said(tmp_path):
    read = Read(written(tmp_path, Filled(no_change=True), compliance={}), tmp_path)
    assert read.note("B18")["sheet"] == "Kepatuhan"


def test_an_empty_book_is_said(tmp_path):
    read = Read(written(tmp_path), tmp_path)
    assert "belum diisi" in read.note("B32")["message"]


def test_a_filter_or_a_wide_format_adds_no_rows(path, tmp_path):
    with Sheets(path) as book:
        for row in range(9, 200):
            book["Layanan"].row_dimensions[row].height = 30
            book["Layanan"].cell(row, 4).number_format = "0"
    assert Read(path, tmp_path).counts() == COUNTS


def test_a_second_row_of_a_kecamatan_may_be_nihil_of_its_own(tmp_path):
    filled = Filled(
        counts=COUNTED.counts, extra_rows=((MAYANGAN, "Mayangan", {"NP-02": 9}),), nihil=frozenset({MAYANGAN})
    )
    rows = Read(written(tmp_path, filled), tmp_path).rows("service_volume")
    mayangan = [(row["service_code"], row["completed"], row["row"]) for row in rows if row["region_code"] == MAYANGAN]
    assert mayangan == [("NP-02", "NIHIL", 7), ("NP-10", "NIHIL", 7), ("NP-02", "9", 8)]
