"""The workbook as its operator meets it: what can be typed, what is locked, what it says."""

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from reading import BOOK, COUNTED, KADEMANGAN, KOTA, LAUNCH, MAYANGAN, WONOASIH, written

from etl.read.child.workbook import as_text
from etl.template import Filled, known, layout, write
from etl.template.book import MEASURES, UNSUR

MONTHLY = [
    "Layanan", "Permohonan", "Ditolak", "Tepat waktu", "Sisa bulan lalu", "Sisa", "Pengaduan", "Kepuasan", "Kepatuhan",
    "Peraturan", "Tanggal kecamatan", "Petunjuk", "Referensi",
]  # fmt: skip


def opened(path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(path)


def rules_at(sheet, address: str) -> list:
    return [rule for rule in sheet.data_validations.dataValidation if address in rule.sqref]


def is_open(sheet, address: str) -> bool:
    """Whether a cell takes typing: a cell without a format of its own goes by its row, then its column."""
    cell = sheet[address]
    if cell.has_style:
        return not cell.protection.locked
    row = sheet.row_dimensions[cell.row]
    if row.customFormat:
        return not row.protection.locked
    for name, column in sheet.column_dimensions.items():
        first = column.min or openpyxl.utils.column_index_from_string(name)
        if first <= cell.column <= (column.max or first) and column.has_style:
            return not column.protection.locked
    return False


@pytest.fixture(scope="module")
def monthly(tmp_path_factory) -> openpyxl.Workbook:
    return opened(written(tmp_path_factory.mktemp("book"), COUNTED))


def test_the_same_book_gives_the_same_bytes(tmp_path):
    filled = Filled(counts=COUNTED.counts, no_change=True)
    contents = set()
    for name in "ab":
        (tmp_path / name).mkdir()
        contents.add(written(tmp_path / name, filled).read_bytes())
    assert len(contents) == 1


@pytest.mark.parametrize(
    ("changed", "sheets"),
    [
        ({}, MONTHLY),
        ({"period": None}, ["Peraturan", "Tanggal kecamatan", "Petunjuk", "Referensi"]),
        (
            {"per_kecamatan": True, "kecamatan": ((WONOASIH, "Wonoasih"),)},
            ["Layanan", "Kepuasan", "Kepatuhan", "Petunjuk", "Referensi"],
        ),
    ],
)
def test_each_kind_of_book_has_its_sheets(tmp_path, changed, sheets):
    book = opened(written(tmp_path, **changed))
    assert book.sheetnames == sheets
    assert book.active.title == sheets[0]
    assert book["Referensi"].sheet_state == "veryHidden"


@pytest.mark.parametrize("period", [BOOK.period, None])
def test_every_sheet_of_a_simulated_book_says_so(tmp_path, period):
    book = opened(written(tmp_path, period=period, simulated=True))
    for sheet in book.worksheets:
        if sheet.title != "Referensi":
            assert any("SIMULASI" in str(cell.value) for cell in sheet[1]), sheet.title
            assert "SIMULASI" in sheet.oddFooter.left.text


def test_a_real_book_says_nothing_of_simulation(monthly):
    said = [str(cell.value) for sheet in monthly.worksheets for row in sheet.iter_rows() for cell in row]
    assert not any("SIMULASI" in text for text in said)


def test_every_sheet_says_whose_it_is_and_for_which_month(monthly):
    for sheet in monthly.worksheets[:-1]:
        shown = [cell.value for cell in sheet[1] if cell.value]
        assert shown[1:] == ["Kota Probolinggo (35.74)", "Maret 2026"], sheet.title
        assert len(shown[0]) > 5


def test_counts_can_be_typed_and_codes_cannot(monthly):
    sheet = monthly["Layanan"]
    assert sheet.protection.sheet
    assert all(is_open(sheet, address) for address in ("D5", "E7", "C5", "C2", "F4", "I7"))
    assert not any(is_open(sheet, address) for address in ("A5", "B5", "D3", "D4", "A1", "I1", "D2", "D8"))


def test_what_is_known_can_be_changed_and_its_keys_cannot(monthly):
    assert all(is_open(monthly["Kepatuhan"], address) for address in ("E4", "F5", "J9"))
    assert not any(is_open(monthly["Kepatuhan"], address) for address in ("A4", "C4", "D4", "E3"))
    assert all(is_open(monthly["Peraturan"], address) for address in ("A4", "E5", "J19"))
    assert all(is_open(monthly["Tanggal kecamatan"], address) for address in ("C5", "H7"))


def test_a_count_must_be_a_whole_number_and_the_refusal_is_indonesian(monthly):
    (rule,) = rules_at(monthly["Layanan"], "E6")
    assert (rule.type, rule.formula1) == ("whole", "0")
    assert "bilangan bulat" in rule.error
    assert rule.showErrorMessage


def test_switches_and_choices_have_drop_downs(monthly):
    sheet = monthly["Layanan"]
    assert rules_at(sheet, "C2")[0].formula1 == '"YA"'
    assert rules_at(sheet, "C6")[0].formula1 == '"NIHIL"'
    assert rules_at(sheet, "F4")[0].formula1 == "DAFTAR_LAYANAN"
    assert rules_at(monthly["Kepatuhan"], "E5")[0].formula1 == '"terpenuhi,belum,tidak berlaku"'
    assert rules_at(monthly["Peraturan"], "A9")[0].formula1 == "DAFTAR_TAHAP"
    assert rules_at(monthly["Kepuasan"], "C5")[0].formula1 == "DAFTAR_BULAN"


def test_every_drop_down_points_at_a_list_that_is_there(monthly):
    for name, defined in monthly.defined_names.items():
        if name.startswith("DAFTAR_"):
            ((sheet, area),) = defined.destinations
            assert all(row[0].value for row in monthly[sheet][area]), name


def test_further_services_repeat_on_the_other_sheets(tmp_path):
    counts = {"completed": {(WONOASIH, "LG-01"): 5}}
    book = opened(written(tmp_path, Filled(counts=counts)))
    assert book["Layanan"]["F4"].value == "LG-01 · Legalisasi umum"
    assert book["Permohonan"]["F4"].value == '=Layanan!F4&""'


def test_a_row_of_sums_helps_to_check(monthly):
    assert monthly["Layanan"]["B8"].value == "Jumlah"
    assert monthly["Layanan"]["D8"].value == "=SUM(D5:D7)"


def test_headings_stay_in_sight_and_the_page_prints_in_one_width(monthly):
    for sheet in monthly.worksheets[:-2]:
        assert sheet.freeze_panes, sheet.title
        assert (sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (9, 0)
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.print_title_rows


def test_the_guide_shows_an_example(monthly):
    said = [str(cell.value) for row in monthly["Petunjuk"].iter_rows() for cell in row if cell.value]
    assert "Contoh (bukan data)" in said
    assert any("Kosong tidak dianggap 0" in text for text in said)


def test_the_version_is_stamped(monthly):
    stamp = {row[1].value: row[2].value for row in monthly["Referensi"].iter_rows(max_col=3) if row[0].value == "stamp"}
    assert stamp["template"] == "1"
    assert stamp["simulated"] == "TIDAK"
    assert "Templat 1" in monthly["Layanan"].oddFooter.right.text


def test_files_are_named_after_region_and_month():
    assert BOOK.file_name == "PATEN_35.74_2026-03.xlsx"
    assert replace(BOOK, period=None).file_name == "PATEN_35.74_pendataan-awal.xlsx"
    one = replace(BOOK, per_kecamatan=True, kecamatan=((WONOASIH, "Wonoasih"),))
    assert one.file_name == "PATEN_35.74.02_2026-03.xlsx"


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ([KADEMANGAN, WONOASIH, MAYANGAN], "SEMUA"),
        ([KADEMANGAN, MAYANGAN], "SEMUA KECUALI Wonoasih"),
        ([WONOASIH], "Wonoasih"),
        ([WONOASIH, "35.74.99"], "Wonoasih, 35.74.99"),
        ([], None),
    ],
)
def test_kecamatan_of_an_act_are_written_in_words(codes, text):
    assert known.kecamatan_text(BOOK, codes) == text


def test_an_event_of_which_more_is_known_than_date_and_number_stands_in_the_register(tmp_path):
    titled = {**LAUNCH, "title": "Peluncuran bersama", "kecamatan_codes": [KADEMANGAN, MAYANGAN]}
    book = opened(written(tmp_path, acts=(LAUNCH, titled)))
    assert book["Peraturan"]["A4"].value == "M7 · Mulai beroperasi"
    assert book["Peraturan"]["I4"].value == "SEMUA KECUALI Wonoasih"
    assert book["Tanggal kecamatan"]["E6"].value.date() == date(2022, 6, 1)


def test_a_kabupaten_has_acts_of_its_bupati(tmp_path):
    book = opened(written(tmp_path, kabupaten_kota="35.13", label="Kab. Probolinggo"))
    kinds = [
        row[0].value for row in book["Referensi"][dict(book.defined_names)["DAFTAR_JENIS"].attr_text.split("!")[1]]
    ]
    assert "Peraturan Bupati" in kinds
    assert not any("Wali Kota" in kind for kind in kinds)


def test_the_layout_and_the_sheets_speak_of_the_same_columns():
    assert tuple(layout.measures()) == MEASURES
    assert list(layout.columns("Kepuasan")) == ["period", "months", "respondents"]


def test_the_items_of_the_survey_are_those_of_the_reference():
    with (Path(__file__).parents[2] / "data/reference/unsur.csv").open(encoding="utf-8") as file:
        assert [code for code, _ in UNSUR] == [row["code"] for row in csv.DictReader(file)]


def test_a_digest_sees_content_not_blank_rows():
    rows = [["a", 1, None], ["b", None, date(2026, 3, 5)]]
    assert known.digest(rows) == known.digest([rows[0], [None, None, None], rows[1]])
    assert known.digest(rows) != known.digest([rows[0]])
    assert as_text(date(2026, 3, 5)) == ("date", "2026-03-05")


def test_an_operator_types_one_count_per_service_and_two_ticks(tmp_path):
    """Ten services, one kecamatan: ten cells in the order of the Tab key, and at most two ticks."""
    ten = tuple((f"NP-{n:02}", f"Layanan {n}") for n in range(1, 11))
    book = replace(BOOK, services=ten, all_services=ten, kecamatan=((WONOASIH, "Wonoasih"),), per_kecamatan=True)
    path = tmp_path / book.file_name
    write(book, path)
    sheet = opened(path)["Layanan"]
    assert [sheet.cell(row, 1).value for row in range(5, 15)] == [code for code, _ in ten]
    assert all(is_open(sheet, f"C{row}") for row in range(5, 15))
    assert [sheet["B2"].value, sheet["B3"].value] == ["Tidak ada perubahan", "Semua layanan nihil"]
    assert KOTA not in [cell.value for cell in sheet["A"]]
