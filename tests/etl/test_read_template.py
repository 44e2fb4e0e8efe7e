"""A template comes back: every value with its place, what was not touched is not reported."""

from datetime import date

import openpyxl
import pytest
from office_program import converted, needs_office
from reading import (
    COUNTED,
    DELEGATION,
    KADEMANGAN,
    KOTA,
    LAUNCH,
    MAYANGAN,
    WONOASIH,
    Read,
    Sheets,
    written,
)

from etl.read import read_files
from etl.template import MEASURES, Filled


def test_every_count_comes_back_with_the_address_of_its_cell(tmp_path):
    typed = {
        measure: {(KADEMANGAN, "NP-02"): 10 * turn, (MAYANGAN, "NP-10"): 10 * turn + 1}
        for turn, measure in enumerate(MEASURES)
    }
    read = Read(written(tmp_path, Filled(counts=typed)), tmp_path)
    sheets = ["Layanan", "Permohonan", "Ditolak", "Tepat waktu", "Sisa bulan lalu", "Sisa", "Pengaduan"]
    for measure, sheet in zip(MEASURES, sheets, strict=True):
        assert read.counts(measure) == {key: str(count) for key, count in typed[measure].items()}
        assert read.places(measure) == {
            (KADEMANGAN, "NP-02"): f"{sheet}!D5",
            (MAYANGAN, "NP-10"): f"{sheet}!E7",
        }
    assert [(row["n"], row["sheet"], row["row"]) for row in read.rows("service_volume")] == [
        (1, "Layanan", 5),
        (2, "Layanan", 7),
    ]


def test_a_row_knows_its_month_from_the_stamp_and_the_place_of_its_keys(tmp_path):
    row = Read(written(tmp_path, COUNTED), tmp_path).rows("service_volume")[0]
    assert (row["region_code"], row["service_code"], row["period"], row["months"]) == (
        KADEMANGAN,
        "NP-02",
        "2026-03-01",
        "1",
    )
    assert row["cells"] == {
        "completed": "Layanan!D5",
        "region_code": "Layanan!A5",
        "service_code": "Layanan!D3",
        "period": "Layanan!I1",
    }


def test_the_stamp_says_whose_book_it_is_for_which_month_and_whether_simulated(tmp_path):
    assert Read(written(tmp_path, COUNTED, simulated=True), tmp_path).stamp == {
        "template": "1",
        "kabupaten_kota": KOTA,
        "kecamatan": None,
        "period": "2026-03-01",
        "simulated": True,
        "form": "templat",
        "layout": "templat-1",
        "columns": None,
    }


def test_a_sheet_that_looks_like_a_csv_takes_no_cells_from_a_template(tmp_path):
    path = written(tmp_path, COUNTED)
    book = openpyxl.load_workbook(path)
    sheet = book.create_sheet("Isi CSV")
    for row in (("region_code", "service_code", "period", "completed"), (KADEMANGAN, "NP-02", "2026-03", 7)):
        sheet.append(row)
    book.save(path)
    read = Read(path, tmp_path)
    assert (read.stamp["form"], read.stamp["columns"]) == ("templat", None)
    assert read.note("B13")["sheet"] == "Isi CSV"


def test_numbers_as_text_stay_as_typed_and_true_numbers_are_written_the_indonesian_way(tmp_path):
    typed = {(KADEMANGAN, "NP-02"): "1.234", (WONOASIH, "NP-02"): 1.234, (MAYANGAN, "NP-02"): "nihil"}
    read = Read(written(tmp_path, Filled(counts={"completed": typed})), tmp_path)
    assert list(read.counts().values()) == ["1.234", "1,234", "nihil"]


def test_nihil_says_zero_for_each_listed_service_that_has_no_count(tmp_path):
    filled = Filled(counts={"completed": {(WONOASIH, "NP-02"): 3}}, nihil=frozenset({WONOASIH, MAYANGAN}))
    read = Read(written(tmp_path, filled), tmp_path)
    assert read.counts() == {
        (WONOASIH, "NP-02"): "3",
        (WONOASIH, "NP-10"): "NIHIL",
        (MAYANGAN, "NP-02"): "NIHIL",
        (MAYANGAN, "NP-10"): "NIHIL",
    }
    assert read.places()[MAYANGAN, "NP-10"] == "Layanan!C7"
    assert {row["nihil"] for row in read.rows("service_volume")} == {"NIHIL"}
    assert all(row["requested"] is None for row in read.rows("service_volume"))


def test_a_service_chosen_for_a_further_column_counts_on_every_sheet(tmp_path):
    counts = {"completed": {(WONOASIH, "LG-01"): 5}, "requested": {(WONOASIH, "LG-01"): 6}}
    read = Read(written(tmp_path, Filled(counts=counts)), tmp_path)
    assert read.counts("requested") == {(WONOASIH, "LG-01"): "6"}
    assert read.rows("service_volume")[0]["cells"]["service_code"] == "Layanan!F4"


def test_two_rows_of_one_kecamatan_stay_two_rows(tmp_path):
    filled = Filled(counts=COUNTED.counts, extra_rows=((KADEMANGAN, "Kademangan", {"NP-02": 9}),))
    rows = Read(written(tmp_path, filled), tmp_path).rows("service_volume")
    assert [(row["completed"], row["cells"]["completed"]) for row in rows if row["service_code"] == "NP-02"] == [
        ("124", "Layanan!D5"),
        ("9", "Layanan!D8"),
    ]


def test_sheets_that_were_not_touched_are_not_reported(tmp_path):
    read = Read(written(tmp_path, COUNTED), tmp_path)
    assert read.rows("compliance") == read.rows("act") == []
    assert [note["sheet"] for note in read.notes if note["rule"] == "B17"] == ["Kepatuhan", "Peraturan"]


def test_one_tick_confirms_everything_that_the_book_came_with(tmp_path):
    read = Read(written(tmp_path, Filled(no_change=True)), tmp_path)
    assert [(row["region_code"], row["requirement_code"], row["status"]) for row in read.rows("compliance")] == [
        (KOTA, "S2", "tidak_berlaku"),
        (WONOASIH, "T1", "terpenuhi"),
    ]
    assert read.rows("compliance")[1]["evidence_date"] == "2025-08-17"
    assert read.rows("compliance")[1]["cells"]["evidence"] == "Kepatuhan!F7"
    assert [row["milestone"] for row in read.rows("act")] == ["M2", "M7"]
    assert read.notes == []


def test_a_sheet_of_which_one_cell_changed_is_reported_whole(tmp_path):
    path = written(tmp_path, COUNTED)
    with Sheets(path) as book:
        book["Kepatuhan"]["E5"] = "belum"
    read = Read(path, tmp_path)
    assert [(row["requirement_code"], row["status"]) for row in read.rows("compliance")] == [
        ("S2", "tidak_berlaku"),
        ("T1", "belum"),
        ("T1", "terpenuhi"),
    ]
    assert read.rows("act") == []


def test_a_date_of_one_kecamatan_reports_the_whole_register(tmp_path):
    path = written(tmp_path, COUNTED)
    with Sheets(path) as book:
        book["Tanggal kecamatan"]["C7"] = date(2026, 2, 3)
        book["Tanggal kecamatan"]["D7"] = "BA/7/2026"
    acts = Read(path, tmp_path).rows("act")
    assert [(row["milestone"], row["kecamatan_codes"], row["date"], row["number"]) for row in acts] == [
        ("M2", f"{KADEMANGAN}|{WONOASIH}|{MAYANGAN}", "2021-05-04", "Nomor 24 Tahun 2021"),
        ("M7", WONOASIH, "2022-06-01", None),
        ("M5", MAYANGAN, "2026-02-03", "BA/7/2026"),
    ]
    assert acts[2]["cells"] == {
        "milestone": "Tanggal kecamatan!C3",
        "date": "Tanggal kecamatan!C7",
        "number": "Tanggal kecamatan!D7",
        "kecamatan_codes": "Tanggal kecamatan!A7",
    }


def test_an_act_comes_back_as_it_is_known(tmp_path):
    row = Read(written(tmp_path, Filled(no_change=True)), tmp_path).rows("act")[0]
    assert {key: row[key] for key in DELEGATION} == {
        **{key: DELEGATION[key] for key in ("milestone", "kabupaten_kota_code", "type", "number", "title", "replaces")},
        "date": "2021-05-04",
        "valid_from": "2021-06-01",
        "valid_to": None,
        "kecamatan_codes": f"{KADEMANGAN}|{WONOASIH}|{MAYANGAN}",
        "requirement_codes": "S1|S3",
    }


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("SEMUA", f"{KADEMANGAN}|{WONOASIH}|{MAYANGAN}"),
        ("semua kecamatan", f"{KADEMANGAN}|{WONOASIH}|{MAYANGAN}"),
        ("SEMUA KECUALI Wonoasih", f"{KADEMANGAN}|{MAYANGAN}"),
        ("Mayangan dan Kec. Wonoasih", f"{MAYANGAN}|{WONOASIH}"),
        ("35.74.02; kademangan", f"{WONOASIH}|{KADEMANGAN}"),
        ("Mayangan, Sukamaju", f"{MAYANGAN}|Sukamaju"),
    ],
)
def test_kecamatan_may_be_written_in_words(tmp_path, typed, codes):
    path = written(tmp_path, Filled(no_change=True))
    with Sheets(path) as book:
        book["Peraturan"]["I4"] = typed
    assert Read(path, tmp_path).rows("act")[0]["kecamatan_codes"] == codes


@pytest.mark.parametrize(("typed", "codes"), [("A1-A3", "A1|A2|A3"), ("s1 , s3", "S1|S3"), ("A1 s.d. A3", "A1|A2|A3")])
def test_requirements_may_be_written_as_a_range(tmp_path, typed, codes):
    path = written(tmp_path)
    with Sheets(path) as book:
        book["Peraturan"]["J4"] = typed
    assert Read(path, tmp_path).rows("act")[0]["requirement_codes"] == codes


def test_evaluations_of_several_years_stand_side_by_side(tmp_path):
    held = [date(2023, 4, 3), date(2024, 4, 2)]
    acts = [{**LAUNCH, "milestone": "M8", "date": day, "number": f"{day.year}"} for day in held]
    read = Read(written(tmp_path, Filled(no_change=True), acts=tuple(acts)), tmp_path)
    assert [(row["milestone"], row["date"], row["number"]) for row in read.rows("act")] == [
        ("M8", "2023-04-03", "2023"),
        ("M8", "2024-04-02", "2024"),
    ]


def test_a_survey_gives_one_row_per_item_with_a_score(tmp_path):
    answers = {"U1": 3.25, "U9": 4, "respondents": 120, "period": date(2026, 1, 1), "months": 3}
    read = Read(written(tmp_path, Filled(satisfaction={WONOASIH: answers})), tmp_path)
    rows = read.rows("satisfaction")
    assert [(row["unsur"], row["score"], row["cells"]["score"]) for row in rows] == [
        ("U1", "3,25", "Kepuasan!F6"),
        ("U9", "4", "Kepuasan!N6"),
    ]
    assert {(row["region_code"], row["period"], row["months"], row["respondents"], row["scale"]) for row in rows} == {
        (WONOASIH, "Januari 2026", "3", "120", "skm-2017")
    }


def test_the_book_of_the_first_day_always_counts(tmp_path):
    read = Read(written(tmp_path, period=None), tmp_path)
    assert [row["milestone"] for row in read.rows("act")] == ["M2", "M7"]
    assert read.stamp["period"] is None
    assert read.notes == []


def test_the_book_of_one_kecamatan_has_all_measures_on_one_sheet(tmp_path):
    counts = {"completed": {(WONOASIH, "NP-02"): 12, (WONOASIH, "RK-01"): 2}, "requested": {(WONOASIH, "NP-02"): 13}}
    only = {"kecamatan": ((WONOASIH, "Wonoasih"),), "per_kecamatan": True, "acts": ()}
    read = Read(written(tmp_path, Filled(counts=counts, no_change=True), **only), tmp_path)
    assert read.stamp["kecamatan"] == WONOASIH
    assert read.places() == {(WONOASIH, "NP-02"): "Layanan!C5", (WONOASIH, "RK-01"): "Layanan!C7"}
    assert read.places("requested") == {(WONOASIH, "NP-02"): "Layanan!D5"}
    assert [row["requirement_code"] for row in read.rows("compliance")] == ["T1"]


def test_the_one_switch_of_a_kecamatan_says_nihil_for_its_services(tmp_path):
    only = {"kecamatan": ((WONOASIH, "Wonoasih"),), "per_kecamatan": True, "acts": ()}
    read = Read(written(tmp_path, Filled(nihil=frozenset({WONOASIH})), **only), tmp_path)
    assert read.counts() == {(WONOASIH, "NP-02"): "NIHIL", (WONOASIH, "NP-10"): "NIHIL"}
    assert set(read.places().values()) == {"Layanan!C3"}


def test_files_of_one_load_do_not_mix(tmp_path):
    one = written(tmp_path, COUNTED)
    other = written(tmp_path, COUNTED, per_kecamatan=False, period=date(2026, 4, 1))
    together = read_files([one, other], tmp_path / "together")
    assert [reading.stamp["period"] for reading in together] == ["2026-03-01", "2026-04-01"]
    for path, reading in zip([one, other], together, strict=True):
        assert reading.parquet.read_bytes() == Read(path, tmp_path).reading.parquet.read_bytes()


def test_progress_tells_which_part_of_all_bytes_is_read(tmp_path):
    told, files = [], [written(tmp_path, COUNTED), written(tmp_path, COUNTED, period=None)]
    read_files(files, tmp_path / "out", told.append)
    first, second = (path.stat().st_size for path in files)
    assert told == [first / (first + second), 1]


@needs_office
def test_a_book_saved_by_libreoffice_reads_the_same(tmp_path):
    """As .ods: see tests/etl/test_returned_opened.py."""
    filled = Filled(
        counts={"completed": {(KADEMANGAN, "NP-02"): 1234, (WONOASIH, "LG-01"): 5}},
        nihil=frozenset({MAYANGAN}),
        satisfaction={WONOASIH: {"U1": 3.25, "respondents": 120, "period": date(2026, 1, 1), "months": 3}},
    )
    path = written(tmp_path, filled)
    [saved] = converted([path], tmp_path / "saved", "xlsx")
    before, after = Read(path, tmp_path), Read(saved, tmp_path)
    for relation in ("service_volume", "satisfaction", "compliance", "act"):
        assert after.rows(relation) == before.rows(relation)
    assert after.stamp == before.stamp
    assert after.rules == before.rules


def test_the_parquet_is_the_same_each_time(tmp_path):
    path = written(tmp_path, Filled(counts=COUNTED.counts, no_change=True))
    assert len({Read(path, tmp_path / name).reading.parquet.read_bytes() for name in "abc"}) == 1


def test_a_month_that_was_typed_over_stays_as_it_was_typed(tmp_path):
    read = Read(written(tmp_path, Filled(counts=COUNTED.counts, month="April 2026")), tmp_path)
    assert {row["period"] for row in read.rows("service_volume")} == {"April 2026"}
    assert read.rows("service_volume")[0]["cells"]["period"] == "Layanan!I1"
    assert read.stamp["period"] == "2026-03-01"


def test_many_files_are_understood_in_batches(tmp_path, monkeypatch):
    monkeypatch.setattr("etl.read.AT_ONCE", 2)
    files = [written(tmp_path, COUNTED, period=date(2026, month, 1)) for month in (1, 2, 3)]
    told = []
    readings = read_files(files, tmp_path / "out", told.append)
    assert [reading.stamp["period"] for reading in readings] == ["2026-01-01", "2026-02-01", "2026-03-01"]
    assert len(told) == 3 and told == sorted(told) and told[-1] == 1
