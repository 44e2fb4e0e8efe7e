"""Reporting in words: nobody is late where no letter sets a day, and unknown is not zero."""

from datetime import date

import pandas as pd
import pytest

from paten.say import reports

OCTOBER = date(2026, 10, 1)


def completeness(**changes) -> pd.DataFrame:
    row = {
        "n_in": 31,
        "n_due": 38,
        "n_kecamatan": 539,
        "n_kecamatan_expected": 666,
        "is_final": False,
        "due_on": pd.Timestamp("2026-11-10"),
        "received_at": pd.Timestamp("2026-11-08 08:10"),
    }
    return pd.DataFrame([row | changes])


def stages(**changes) -> pd.DataFrame:
    return pd.DataFrame(
        [{"stage": 5, "n_kecamatan": 666, "n_carried": 187, "n_serving": 600, "n_founded": 430} | changes]
    )


def record(**changes) -> pd.DataFrame:
    row = {
        "report_type": "layanan",
        "period": pd.Timestamp("2026-10-01"),
        "timeliness": "tepat_waktu",
        "outcome": "diterima",
        "is_nihil": False,
        "n_kecamatan": 5,
        "n_kecamatan_expected": 5,
        "due_on": pd.Timestamp("2026-11-10"),
        "received_at": pd.Timestamp("2026-11-06 09:00"),
        "estimated": False,
        "revision": 1,
        "is_final": False,
    }
    return pd.DataFrame([row | changes])


def unreported(*rows) -> pd.DataFrame:
    """(label, months, last_period) …"""
    made = [
        {
            "region_code": "35.01",
            "label": label,
            "n_kecamatan": 14,
            "months": months,
            "outcome": None,
            "last_period": pd.NaT if last is None else pd.Timestamp(last),
        }
        for label, months, last in rows
    ]
    columns = ["region_code", "label", "n_kecamatan", "months", "outcome", "last_period"]
    return pd.DataFrame(made, columns=columns)


def test_the_lead_says_coverage_what_stands_in_and_who_serves():
    assert reports.lead(completeness(), OCTOBER, stages()) == (
        "31 dari 38 kabupaten/kota sudah melaporkan layanan Oktober 2026. "
        "Tahap 187 kecamatan, menurut laporan kepatuhan, memakai keadaan terakhir "
        "yang diketahui. 600 kecamatan melayani menurut laporan 12 bulan terakhir, 430 di antaranya dengan "
        "dasar hukum lengkap."
    )


def test_a_month_in_which_nothing_came_says_so():
    said = reports.lead(completeness(n_in=0, n_kecamatan=0), OCTOBER, stages(n_serving=0, n_founded=0))
    assert said == "Belum ada laporan Oktober 2026 yang masuk; dipakai keadaan terakhir yang diketahui."


def test_what_is_not_final_is_provisional():
    assert reports.period_of(OCTOBER, final=False) == "Oktober 2026 (sementara)"
    assert reports.period_of(OCTOBER, final=True) == "Oktober 2026"


@pytest.mark.parametrize(
    ("changes", "words", "mood"),
    [
        ({}, "Laporan Oktober diterima 6 November", "good"),
        (
            {"outcome": "diterima_sebagian"},
            "Laporan Oktober diterima 6 November, sebagian baris perlu perbaikan",
            "watch",
        ),
        ({"n_kecamatan": 3}, "Laporan Oktober diterima 6 November, 3 dari 5 kecamatan", "watch"),
        ({"timeliness": "belum_lapor", "outcome": "ditahan"}, "Laporan Oktober ditahan, perlu perbaikan", "bad"),
        (
            {"timeliness": "belum_lapor", "outcome": None, "n_kecamatan": 0},
            "Laporan Oktober 2026 belum masuk",
            "missing",
        ),
        ({"timeliness": "ditunggu", "outcome": None}, "Laporan Oktober 2026 ditunggu s.d. 10 November", "missing"),
    ],
)
def test_the_chip_says_what_became_of_the_report(changes, words, mood):
    assert reports.status(record(**changes), OCTOBER) == (words, mood)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "Semua kabupaten/kota sudah melaporkan Oktober"),
        ([("Kab. Ngawi", 1, "2026-09-01")], "Satu kabupaten/kota belum melaporkan Oktober"),
        (
            [("Kab. Sampang", 3, "2026-07-01"), ("Kab. Ngawi", 1, "2026-09-01")],
            "Dua kabupaten/kota belum melaporkan Oktober; Kab. Sampang tiga bulan berturut-turut",
        ),
        (
            [("Kab. Sumenep", 24, None), ("Kab. Ngawi", 1, "2026-09-01")],
            "Dua kabupaten/kota belum melaporkan Oktober; Kab. Sumenep belum pernah melapor",
        ),
    ],
)
def test_those_who_have_not_reported_are_counted_and_the_longest_is_named(rows, sentence):
    assert reports.unreported(unreported(*rows), OCTOBER) == sentence


def test_each_of_them_says_how_long_and_since_when():
    entries = reports.unreported_entries(unreported(("Kab. Sampang", 3, "2026-07-01"), ("Kab. Sumenep", 24, None)))
    assert [entry["end"] for entry in entries] == ["3 bulan berturut-turut", "belum pernah melapor"]
    assert [entry["note"] for entry in entries] == ["Terakhir Juli 2026 · 14 kecamatan", "14 kecamatan"]


@pytest.mark.parametrize(
    ("changes", "sign", "words"),
    [
        ({}, "check", "Oktober 2026: masuk 6 November 2026, 5 dari 5 kecamatan"),
        (
            {"timeliness": "masuk", "received_at": pd.Timestamp("2026-11-14 09:00")},
            "clock",
            "Oktober 2026: masuk setelah tanggal 10 (14 November 2026), 5 dari 5 kecamatan",
        ),
        ({"n_kecamatan": 3}, "count", "Oktober 2026: masuk 6 November 2026, 3 dari 5 kecamatan"),
        ({"is_nihil": True}, "check", "Oktober 2026: masuk 6 November 2026, 5 dari 5 kecamatan, nihil"),
        ({"timeliness": "belum_lapor", "outcome": None}, "missing", "Oktober 2026: belum lapor"),
        ({"timeliness": "belum_lapor", "outcome": "ditolak"}, "edit", "Oktober 2026: kiriman ditolak, perlu perbaikan"),
        ({"timeliness": "dikecualikan", "outcome": None}, "dot", "Oktober 2026: dikecualikan"),
    ],
)
def test_a_cell_of_the_record_has_its_sign_and_its_words(changes, sign, words):
    made = reports.cell(next(record(**changes).itertuples()))
    assert (made[0], made[2]) == (sign, words)


def test_the_record_is_counted_over_what_was_due():
    rows = pd.concat([record(), record(timeliness="belum_lapor"), record(timeliness="ditunggu")])
    assert reports.record(rows) == "Laporan layanan masuk satu dari dua bulan"


def test_a_month_that_came_in_part_is_not_called_complete():
    whole, part = record(n_kecamatan=5, n_kecamatan_expected=5), record(n_kecamatan=4, n_kecamatan_expected=5)
    assert reports.record(pd.concat([whole, whole])) == "Laporan layanan masuk dalam dua bulan, semuanya lengkap"
    assert reports.record(pd.concat([whole, part])) == "Laporan layanan masuk dalam dua bulan, satu bulan belum lengkap"


def test_a_month_whose_rows_wait_to_be_mended_is_not_called_complete():
    whole, waiting = record(n_kecamatan=5), record(n_kecamatan=5, outcome="diterima_sebagian")
    said = reports.record(pd.concat([whole, waiting]))
    assert said == "Laporan layanan masuk dalam dua bulan, satu bulan menunggu perbaikan"
    part = record(n_kecamatan=4, n_kecamatan_expected=5, outcome="diterima_sebagian")
    said = reports.record(pd.concat([waiting, part, part]))
    assert said.endswith("dua bulan belum lengkap, satu bulan menunggu perbaikan")


def test_old_data_say_how_old():
    assert reports.stale(date(2026, 11, 20), date(2026, 11, 24)) == (
        "Data ini disusun per 20 November 2026 (empat hari yang lalu); laporan yang masuk sesudah itu belum terhitung."
    )
    assert "(kemarin)" in reports.stale(date(2026, 11, 23), date(2026, 11, 24))


def test_freshness_is_a_day_and_an_hour():
    assert reports.fresh(pd.Timestamp("2026-11-24 07:10")) == "Data terakhir masuk 24 Nov 2026, 07.10 WIB"
    assert reports.fresh(pd.NaT) == "Belum ada laporan yang masuk"
