"""Lines about what changed: how numbers are written, and that months which changed alike share a line."""

from datetime import date

import pandas as pd
import pytest

from paten.say import changes as say
from paten.say.values import number

ROW = {
    "region_code": "35.79", "region": "Kota Batu", "level": "kabupaten_kota", "indicator": "selesai",
    "title": "Berkas selesai", "unit": "berkas", "item": "", "before_period": pd.NaT, "before": 10.0, "after": 12.0,
    "numerator_before": 10.0, "numerator_after": 12.0, "denominator_before": None, "denominator_after": None,
    "n_reported_before": 3, "n_reported_after": 3, "n_expected_before": 3, "n_expected_after": 3,
    "causes": ("perbaikan",),
}  # fmt: skip
SENT = {"cause": "perbaikan", "submission_id": "a", "file": "dua.csv", "received_at": pd.Timestamp("2026-11-12")}
SENT |= {"answers": [], "act": "", "starts": None, "ends_on": None}


def rows(*months: str, **other: object) -> pd.DataFrame:
    return pd.DataFrame([ROW | {"period": pd.Timestamp(f"{month}-01"), "sources": [SENT]} | other for month in months])


def test_months_in_a_row_that_changed_alike_share_a_line():
    assert say.lines(rows("2026-08", "2026-09", "2026-11")) == [
        "Kota Batu · Agustus 2026 sampai September 2026 · Berkas selesai: 10 → 12; "
        "kiriman perbaikan: dua.csv (diterima 12 November 2026)",
        "Kota Batu · November 2026 · Berkas selesai: 10 → 12; kiriman perbaikan: dua.csv (diterima 12 November 2026)",
    ]


def test_coverage_is_told_when_it_changed():
    [line] = say.lines(rows("2026-08", n_reported_before=2))
    assert "10 → 12, melapor 2 → 3 dari 3;" in line
    [line] = say.lines(rows("2026-08", n_expected_before=5))
    assert "melapor 3 dari 5 → 3 dari 3;" in line
    [line] = say.lines(
        rows("2026-08", n_reported_after=0, n_reported_before=1, n_expected_before=1, n_expected_after=1)
    )
    assert ", kini belum melapor;" in line


def test_a_number_that_only_stands_on_more_is_said_to_stay():
    [line] = say.lines(rows("2026-08", before=12.0, n_reported_before=2))
    assert "Berkas selesai: tetap 12, melapor 2 → 3 dari 3;" in line


def test_a_report_is_not_called_late():
    told = {"causes": ("laporan",), "sources": [SENT | {"cause": "laporan"}]}
    assert "; laporan masuk: dua.csv (diterima 12 November 2026)" in say.lines(rows("2026-08", **told))[0]


def test_causes_without_a_source_stand_alone_and_many_sources_are_cut():
    assert say.lines(rows("2026-08", causes=("definisi", "waktu"), sources=[]))[0].endswith(
        "12; definisi atau data acuan berubah; waktu berjalan"
    )
    many = [SENT | {"file": f"{number}.csv"} for number in range(5)]
    assert "2026), dan 3 lainnya" in say.lines(rows("2026-08", sources=many))[0]


@pytest.mark.parametrize(
    ("value", "unit", "numerator", "denominator", "written"),
    [
        (0.25, "persen", 1, 4, "1 dari 4"), (0.25, "persen", 10, 40, "25,0%"), (None, "persen", None, None, "–"),
        (1234, "berkas", 1234, None, "1.234"), (81.256, "indeks", 1, 1, "81,26"),
        (12.34, "per 10.000 penduduk", 1, 1, "12,3"), (float("nan"), "berkas", 1, 1, "–"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_pages_write_them(value, unit, numerator, denominator, written):
    assert number(value, unit, numerator, denominator) == written


def test_the_heading_says_how_the_other_version_was_chosen():
    days = (date(2026, 11, 18), date(2026, 11, 25))
    assert say.heading(0, 3, days[0], 4, days[1], "minggu") == (
        "Tidak ada angka yang berubah antara versi data 3 (per 18 November 2026, keadaan seminggu lalu) "
        "dan versi data 4 (per 25 November 2026)."
    )


def test_a_page_tells_only_its_own_numbers_that_are_printed_otherwise():
    found = pd.concat(
        [
            rows("2026-08", "2026-09"),
            rows("2026-09", indicator="permohonan", title="Permohonan masuk", after=10.0, n_reported_before=2),
            rows("2026-09", item="NP-10"),
            rows("2026-09", region_code="35.79.01", region="Kec. Batu"),
        ]
    )
    told = say.of_region(found, "35.79")
    assert list(told.month) == ["September 2026", "Agustus 2026"]
    assert list(told.itertuples(index=False))[0] == (
        "September 2026", "Berkas selesai", "10", "12", "Kiriman perbaikan: dua.csv (diterima 12 November 2026)",
        date(2026, 9, 1), "selesai",
    )  # fmt: skip
    assert say.title(told, date(2026, 11, 10)) == "Dua angka berubah sejak terbitan 10 November 2026"
    assert say.note(found, told, "35.79") == (
        "1 angka lain tercetak sama, tetapi dasarnya berubah; di bawahnya angka 1 wilayah berubah."
    )


def test_nothing_that_changed_is_said_too():
    found = rows("2026-08", after=10.0)
    told = say.of_region(found[:0], "35.79")
    assert say.title(told, date(2026, 11, 10)) == "Tidak ada angka yang berubah sejak terbitan 10 November 2026"
    assert say.note(found[:0], told, "35.79") == ""
