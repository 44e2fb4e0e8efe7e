"""The grid of reports in words: what a cell may claim."""

from datetime import date
from types import SimpleNamespace

import pandas as pd
import pytest

from paten.say import grid

OCTOBER = date(2026, 10, 1)


def month(**changes) -> SimpleNamespace:
    row = {
        "period": pd.Timestamp("2026-10-01"),
        "timeliness": "tepat_waktu",
        "outcome": "diterima",
        "first_outcome": "diterima",
        "is_nihil": False,
        "n_kecamatan": 33,
        "n_kecamatan_expected": 33,
        "due_on": pd.Timestamp("2026-11-10"),
        "received_at": pd.Timestamp("2026-11-06"),
        "estimated": False,
        "days_after": pd.NA,
    }
    return SimpleNamespace(**row | changes)


AFTER = {"timeliness": "masuk", "received_at": pd.Timestamp("2026-11-13"), "days_after": 3}
OUT = {"received_at": pd.NaT, "n_kecamatan": 0, "outcome": None, "first_outcome": None}


@pytest.mark.parametrize(
    ("changes", "sign", "shown", "words"),
    [
        ({}, "check", "", "Oktober 2026: masuk 6 November 2026, 33 dari 33 kecamatan"),
        ({"n_kecamatan": 28}, "count", "28/33", "28 dari 33 kecamatan"),
        ({"n_kecamatan": 28, "outcome": "diterima_sebagian"}, "count", "28/33", "sebagian baris perlu perbaikan"),
        (AFTER, "clock", "+3", "masuk setelah tanggal 10 (13 November 2026), 33 dari 33 kecamatan, 3 hari sesudahnya"),
        (AFTER | {"timeliness": "terlambat"}, "clock", "+3", "terlambat, masuk 13 November 2026"),
        (AFTER | {"estimated": True, "days_after": pd.NA}, "check", "", "masuk 13 November 2026"),
        ({"outcome": "diterima_sebagian", "first_outcome": "diterima_sebagian"}, "mend", "", "perlu perbaikan"),
        ({"first_outcome": "ditolak"}, "mended", "", "sudah diperbaiki"),
        (AFTER | {"first_outcome": "ditolak"}, "clock", "+3", "sudah diperbaiki"),
        (OUT | {"timeliness": "belum_lapor"}, "missing", "", "Oktober 2026: belum lapor"),
        (OUT | {"timeliness": "belum_lapor", "outcome": "ditolak"}, "edit", "", "kiriman ditolak, perlu perbaikan"),
        (OUT | {"timeliness": "belum_waktunya"}, "dot", "", "belum waktunya"),
        (OUT | {"timeliness": "dikecualikan"}, "dot", "", "dikecualikan"),
    ],
)
def test_each_cell_has_its_sign_and_its_words(changes, sign, shown, words):
    made = grid.cell(month(**changes))
    assert made[:2] == (sign, shown)
    assert words in made[2]


def test_every_sign_that_a_cell_can_have_is_explained():
    assert set(grid.KEY) == {"check", "clock", "count", "edit", "mend", "mended", "missing", "dot"}


def totals(*covered: int) -> pd.DataFrame:
    months = pd.date_range(end="2026-10-01", periods=len(covered), freq="MS")
    rows = {"period": months, "n_in": 31, "n_due": 38, "n_kecamatan": covered, "n_kecamatan_expected": 666}
    return pd.DataFrame(rows | {"judged": True})


def test_a_month_is_the_lowest_only_among_months_that_are_known():
    assert grid.title(totals(650, 640, 512), OCTOBER).endswith("kecamatan masuk, terendah dalam tiga bulan")
    assert grid.title(totals(640, 512), OCTOBER).endswith("kecamatan masuk")
    assert grid.title(totals(512, 600, 512), OCTOBER).endswith("kecamatan masuk")
    assert grid.title(totals(500, 600, 612), OCTOBER).endswith("tertinggi dalam tiga bulan")
    assert grid.title(totals(666, 666, 666), OCTOBER).endswith("666 dari 666 kecamatan masuk")


def test_a_month_that_is_not_due_is_no_failure():
    early = totals(650, 12)
    early.loc[1, ["judged", "n_in"]] = False, 2
    awaited = pd.DataFrame([{"n_in": 2, "n_due": 38, "due_on": pd.Timestamp("2026-11-10")}])
    said = grid.headline(early, pd.DataFrame({"label": ["x"]}), awaited, OCTOBER)
    assert said == "Laporan Oktober 2026 ditunggu sampai 10 November 2026; dua dari 38 sudah masuk"
    assert grid.title(early, OCTOBER) == "Laporan Oktober 2026 belum jatuh waktu"


def test_a_total_says_of_how_many():
    row = next(totals(512).itertuples())
    assert grid.total(row, OCTOBER) == ("512", "Oktober 2026: 512 dari 666 kecamatan, 31 dari 38 kabupaten/kota")
    assert grid.total(None, OCTOBER) == ("", "Oktober 2026: belum waktunya")
    assert grid.total_label(totals(512)) == "Kecamatan masuk, dari 666"


def test_the_lead_counts_reports_and_kecamatan():
    row = {"n_in": 31, "n_due": 38, "n_kecamatan": 512, "n_kecamatan_expected": 666}
    assert grid.lead(pd.DataFrame([row]), OCTOBER) == (
        "31 dari 38 laporan layanan Oktober 2026 sudah masuk dan memuat 512 dari 666 kecamatan."
    )
    assert grid.lead(pd.DataFrame([row | {"n_in": 0}]), OCTOBER).startswith("Belum ada satu pun dari 38 laporan")
