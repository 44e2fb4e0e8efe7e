"""The recap: its numbers are those of the marts, no month is counted silently, and the workbook opens."""

import io
from datetime import date
from types import SimpleNamespace

import duckdb
import openpyxl
import pytest
from docx import Document
from office_program import converted, needs_office, text

from etl import publish
from etl.folder import Folder
from paten import warehouse
from paten.recap import nota, words, workbook
from paten.recap.build import recap
from paten.recap.content import printed
from paten.recap.span import span
from paten.view import View

MONTH = date(2026, 10, 1)
FLOWS = {"requested": "permohonan", "completed": "selesai", "rejected": "ditolak", "complaints": "pengaduan"}
STATES = {"n_delegated": "dilimpahkan", "n_designated": "ditetapkan", "n_operating": "beroperasi"}


def cells(made, code):
    (row,) = [one for one in made.regions.rows if one.code == code]
    return {column.key: cell for column, cell in zip(made.regions.columns, row.cells, strict=True)}


@pytest.fixture(scope="module")
def reader(small_demo):
    with warehouse.reading(small_demo):
        yield View(warehouse.current(), ("35",), "35", MONTH)


@pytest.fixture(scope="module")
def snapshot(small_demo):
    folder = Folder(small_demo)
    with duckdb.connect(str(publish.path_of(folder, publish.shown(folder)["version"])), read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def month(reader):
    return recap(reader, span("2026-10"))


def test_each_number_of_a_month_is_that_of_the_mart_for_every_region(month, snapshot):
    found = snapshot.execute(
        "select region_code, indicator, value, numerator from indicator where period = ? and item = ''", [MONTH]
    ).fetchall()
    mart = {(region, indicator): (value, numerator) for region, indicator, value, numerator in found}
    assert len(month.regions.rows) == 39
    for row in month.regions.rows:
        told = cells(month, row.code)
        for key, indicator in FLOWS.items():
            assert told[key].value == mart.get((row.code, indicator), (None,))[0], (row.code, key)
        for key, indicator in (("on_time", "tepat_waktu"), ("completeness", "kelengkapan_laporan"), ("ikm", "ikm")):
            assert told[key].value == pytest.approx(mart.get((row.code, indicator), (None,))[0]), (row.code, key)
        for key, indicator in STATES.items():
            if told[key].value is not None:
                assert told[key].value == mart[row.code, indicator][1], (row.code, key)


def test_sums_of_longer_spans_are_those_of_a_slow_version_and_say_what_they_lack(reader, snapshot):
    made = recap(reader, span("2026-S2"))
    facts = snapshot.execute("select * from service_volume where months = 1 and period >= '2026-07-01'").df()
    facts["place"] = facts.region_code.str[:5]
    for place, mine in facts.groupby("place"):
        told = cells(made, place)
        for key in FLOWS:
            known = mine[key].dropna()
            assert told[key].value == (known.sum() if len(known) else None), (place, key)
        both = mine.dropna(subset=["on_time", "completed"])
        if both.completed.sum():
            assert told["on_time"].value == pytest.approx(both.on_time.sum() / both.completed.sum())
        assert told["completed"].partial  # August to October of six months
        assert told["reports"].value.endswith("dari 6 bulan")


def test_a_region_that_did_not_report_is_unknown_and_never_nought(month):
    silent = [row.code for row in month.regions.rows if cells(month, row.code)["reports"].value == "belum lapor"]
    assert silent
    assert all(cells(month, code)[key].value is None for code in silent for key in (*FLOWS, "on_time"))
    whole = {name for name, said in month.never if said.startswith(("seluruhnya", "kiriman dikembalikan"))}
    assert whole == {row.name for row in month.regions.rows if row.code in silent and len(row.code) == 5}


def test_a_year_without_a_final_month_has_a_sentence_in_place_of_its_annex(reader):
    paper = Document(io.BytesIO(nota.nota(recap(reader, span("2026")))))
    assert not [table for table in paper.tables if len(table.rows) == 40]
    assert "Tidak ada tabel karena belum ada bulan dalam" in "\n".join(line.text for line in paper.paragraphs)


def test_a_year_counts_only_months_declared_final(reader):
    made = recap(reader, span("2026"))
    told = cells(made, "35.74")
    assert told["completed"].value is None and told["reports"].value == "belum final"
    assert "Belum ada bulan" in made.lead and made.targets.year == 2027
    assert "Kab. Malang" in dict(made.never)  # what never came is asked for, also of months that are not final


def told(**rows):
    """Answers of one kabupaten/kota whose months of 2026 stand as given: m10="ditunggu", or a pair with the outcome."""
    months = [
        SimpleNamespace(period=date(2026, int(name[1:]), 1), timeliness=one[0], outcome=one[1])
        for name, one in rows.items()
    ]
    return SimpleNamespace(months={"35.07": months}, short={}, states={"35.07": SimpleNamespace(label="Kab. Malang")})


def test_what_is_still_awaited_is_not_said_to_be_there_and_what_was_returned_not_to_be_missing():
    assert words.nothing_missing(told(m9=("tepat_waktu", "diterima"))) == "Semua laporan yang ditunggu sudah diterima."
    waiting = told(m9=("tepat_waktu", "diterima"), m10=("ditunggu", None))
    assert words.not_received(waiting) == []
    assert "1 laporan kabupaten/kota masih ditunggu" in words.nothing_missing(waiting)
    back = told(m8=("belum_lapor", None), m9=("belum_lapor", "ditolak"))
    assert words.not_received(back) == [
        ("Kab. Malang", "seluruhnya: Agustus 2026; kiriman dikembalikan: September 2026")
    ]


def test_a_span_that_reaches_beyond_the_ledger_says_of_which_month_its_state_is_and_links_to_it(reader):
    made = recap(reader, span("2026-T4"))
    assert made.findings[1].startswith("Keadaan Oktober 2026: ") and "b=2026-10" in made.stamp.link


def test_a_quarter_reported_together_counts_once_and_is_never_divided(office):
    rows = [
        {"region_code": "35.79.01", "service_code": "NP-10", "period": "2026-07", "months": 3, "completed": 90},
        {"region_code": "35.79.02", "service_code": "NP-10", "period": "2026-07", "months": 3, "completed": 30},
        {"region_code": "35.79.02", "service_code": "NP-10", "period": "2026-08", "months": 1, "completed": 11},
    ]
    for number, row in enumerate(rows):
        office.load(office.inbox("2026-10-02", f"laporan-{number}", [row], sender="35.79"))
    with warehouse.reading(office.root):
        view = View(warehouse.current(), ("35",), "35", MONTH)
        quarter, single = recap(view, span("2026-T3")), recap(view, span("2026-08"))
    assert cells(quarter, "35.79")["completed"].value == 120
    assert cells(single, "35.79")["completed"].value == 11
    assert "Laporan gabungan beberapa bulan" in [note.title for note in quarter.notes]
    office.declare("2026-08", "final", "ya")
    with warehouse.reading(office.root):
        year = recap(View(warehouse.current(), ("35",), "35", MONTH), span("2026"))
    told = cells(year, "35.79")  # one month of the quarter is final, so the quarter does not count and that month does
    assert (told["completed"].value, told["completed"].partial) == (11, True)
    assert (told["final"].value, told["reports"].value) == ("1 dari 12", "1 dari 12 bulan")


@pytest.mark.parametrize(("paper", "code"), [("a4", 9), ("f4", 14)])
def test_the_workbook_opens_with_real_numbers_and_its_print_settings(reader, month, paper, code):
    made = workbook.as_xlsx(month, paper)
    book = openpyxl.load_workbook(io.BytesIO(made))
    for sheet in book:
        assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", code)
        assert "Halaman" in sheet.oddFooter.right.text
        assert any("SIMULASI" in str(cell.value) for row in sheet.iter_rows(max_row=6) for cell in row)
    sheet = book["Rekap"]
    numbers = {row[0].value: row for row in sheet.iter_rows()}
    column = 2 + [one.key for one in month.regions.columns].index("completed")
    assert numbers["35"][column].value == cells(month, "35")["completed"].value
    assert made == workbook.as_xlsx(recap(reader, span("2026-10")), paper)


def test_next_years_targets_are_empty_unlocked_cells(reader):
    book = openpyxl.load_workbook(io.BytesIO(workbook.as_xlsx(recap(reader, span("2026")))))
    sheet = book["Target 2027"]
    line = next(row for row in sheet.iter_rows() if row[0].value == "35.74")
    assert (
        sheet.protection.sheet and line[4].value is None and not line[4].protection.locked and line[3].protection.locked
    )
    assert sheet.data_validations.dataValidation


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("2026-03", "2026-03", "2026-03"), ("2026-T4", "2026-10", "2026-12"), ("2026-S2", "2026-07", "2026-12"),
     ("2026", "2026-01", "2026-12")],
)  # fmt: skip
def test_a_span_is_read_as_it_is_written(text, first, last):
    found = span(text)
    assert (f"{found.first:%Y-%m}", f"{found.last:%Y-%m}") == (first, last)


@pytest.mark.parametrize("text", ["2026-S3", "2026-T5", "2026-13", "26", "tahun", ""])
def test_anything_else_is_no_span(text):
    assert span(text) is None


def test_the_nota_dinas_carries_the_very_numbers_of_the_workbook(month):
    letter = nota.nota(month)
    assert letter == nota.nota(month)
    paper = Document(io.BytesIO(letter))
    said = "\n".join(paragraph.text for paragraph in paper.paragraphs)
    assert all(finding in said for finding in month.findings) and "SIMULASI" in paper.sections[0].footer._element.xml
    annex = [
        table for table in paper.tables if table.rows[0].cells[0].text == "Kabupaten/kota" and len(table.rows) == 40
    ]
    told = {}
    for table in annex:
        for line in table.rows[1:]:
            name, *values = [cell.text for cell in line.cells]
            told.setdefault(name, []).extend(values)
    kinds = [column.kind for column in month.regions.columns]
    assert told == {
        row.name: [printed(cell, kind) for cell, kind in zip(row.cells, kinds, strict=True)]
        for row in month.regions.rows
    }
    assert paper.sections[-1].page_width > paper.sections[-1].page_height


@needs_office
def test_workbook_and_nota_dinas_open_in_an_office_program(month, tmp_path):
    files = [tmp_path / "rekap.xlsx", tmp_path / "nota.docx"]
    files[0].write_bytes(workbook.as_xlsx(month, "a4"))
    files[1].write_bytes(nota.nota(month))
    for made in converted(files, tmp_path / "out"):
        assert "Kab. Malang" in text(made) and "SIMULASI" in text(made)
