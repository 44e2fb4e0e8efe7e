"""One kabupaten/kota in words: steps, requirements, acts, volumes, trends."""

from datetime import date

import pandas as pd
import pytest

from paten.say import kecamatan

OCTOBER = date(2026, 10, 1)
AS_OF = "2026-10-01"


def rows(*made) -> pd.DataFrame:
    """(name, stage, since, state_as_of) …"""
    frame = pd.DataFrame(made, columns=["name", "stage", "since", "state_as_of"])
    return frame.assign(since=pd.to_datetime(frame.since), state_as_of=pd.to_datetime(frame.state_as_of), known=True)


def needs(*made) -> pd.DataFrame:
    """(name, code, short, status) …"""
    frame = pd.DataFrame(made, columns=["name", "requirement_code", "short", "status"])
    return frame.assign(group="teknis", region_code=frame.name)


def months(*values) -> pd.DataFrame:
    """The last months up to October 2026; None: not reported."""
    periods = pd.date_range(end="2026-10-01", periods=len(values), freq="MS")
    return pd.DataFrame({"period": periods, "value": pd.Series(values, dtype=float)})


def act(**changes):
    row = {
        "milestone": "M2",
        "type": "Peraturan Wali Kota",
        "number": "51 Tahun 2018",
        "in_force": True,
        "ends_on": pd.NaT,
        "replaced": False,
        "n_kecamatan": 5,
        "total": 5,
    }
    return pd.DataFrame([row | changes])


@pytest.mark.parametrize(
    ("made", "title"),
    [
        ([("A", 5, "2020-01-01", AS_OF)], "Kelima langkah terpenuhi di semua kecamatan"),
        ([("A", 5, "2020-01-01", AS_OF), ("B", 2, "2026-03-01", AS_OF)], "B 8 bulan pada tahap dilimpahkan"),
        ([("A", 4, "2026-09-01", AS_OF), ("B", 2, "2026-08-01", AS_OF)], "Dua kecamatan belum beroperasi"),
        (
            [("A", 4, "2026-09-01", AS_OF), ("B", 2, "2025-08-01", AS_OF)],
            "Dua kecamatan belum beroperasi, satu lebih dari enam bulan pada tahap yang sama",
        ),
    ],
)
def test_the_step_table_says_who_waits_longest(made, title):
    assert kecamatan.steps(rows(*made), OCTOBER) == title


@pytest.mark.parametrize(
    ("stage", "since", "words"),
    [
        (2, "2026-10-01", ("1 bulan", False)),
        (2, "2026-04-01", ("7 bulan", True)),
        (2, "2018-09-01", ("8 tahun 2 bulan", True)),
        (5, "2020-03-01", ("sejak Mar 2020", False)),
        (2, None, ("", False)),
    ],
)
def test_months_in_a_stage_are_counted_and_long_ones_pointed_at(stage, since, words):
    assert kecamatan.wait(next(rows(("A", stage, since, None)).itertuples()), OCTOBER) == words


@pytest.mark.parametrize(
    ("as_of", "words"), [("2026-10-01", ""), ("2026-07-01", "keadaan per Juli 2026"), (None, "belum pernah melapor")]
)
def test_a_state_of_an_earlier_month_says_so(as_of, words):
    assert kecamatan.carried(next(rows(("A", 2, "2020-01-01", as_of)).itertuples()), OCTOBER) == words


def test_without_any_monthly_report_the_acts_speak():
    made = rows(("A", 2, "2012-01-01", None), ("B", 2, "2012-01-01", None), ("C", 1, "2012-01-01", None))
    assert kecamatan.steps(made, OCTOBER) == "Menurut peraturan, dua kecamatan pada tahap dilimpahkan"


def test_the_requirements_name_what_most_lack():
    assert kecamatan.requirements(needs(("A", "T1", "Loket", "terpenuhi"))) == "Semua syarat yang berlaku terpenuhi"
    assert kecamatan.requirements(needs(("A", "T1", "Loket", "belum_lapor"))) == "Satu syarat belum dilaporkan"
    one = needs(
        ("A", "T1", "Loket", "belum"), ("A", "T2", "Kas", "belum_terverifikasi"), ("B", "T1", "Loket", "terpenuhi")
    )
    assert kecamatan.requirements(one) == "Dua syarat belum terpenuhi atau belum terverifikasi di A"
    two = needs(("A", "T1", "Loket", "belum"), ("B", "T1", "Loket", "belum"), ("B", "T2", "Kas", "belum"))
    assert kecamatan.requirements(two) == "Loket belum terpenuhi di dua kecamatan"
    assert kecamatan.requirements(needs()) == "Syarat belum pernah dilaporkan"


def test_bottlenecks_count_lacking_and_unknown_apart():
    made = needs(
        ("A", "T1", "Loket", "belum"),
        ("B", "T1", "Loket", "belum_lapor"),
        ("A", "T3", "Kas", "tidak_berlaku"),
        ("B", "T3", "Kas", "tidak_berlaku"),
    )
    counted = kecamatan.bottlenecks(made).set_index("requirement_code")
    assert tuple(counted.loc["T1", ["lacking", "unknown", "total"]]) == (1, 1, 2)
    assert tuple(counted.loc["T3", ["lacking", "unknown", "total"]]) == (0, 0, 0)


def test_acts_are_cited_and_their_validity_is_said():
    assert kecamatan.acts(act()) == "Pelimpahan berdasarkan Peraturan Wali Kota Nomor 51 Tahun 2018"
    assert kecamatan.acts(act(in_force=False)) == "Tidak ada peraturan pelimpahan yang berlaku"
    assert kecamatan.acts(act().iloc[:0]) == "Belum ada peraturan atau keputusan yang dilaporkan"
    ended = next(act(in_force=False, ends_on=pd.Timestamp("2025-12-31")).itertuples())
    assert kecamatan.validity(ended) == ("berakhir 31 Desember 2025", "watch")
    replaced = next(act(in_force=False, replaced=True, ends_on=pd.Timestamp("2025-12-31")).itertuples())
    assert kecamatan.validity(replaced) == ("diganti, berlaku s.d. 31 Desember 2025", "former")
    assert kecamatan.covers(next(act(n_kecamatan=3).itertuples())) == "3 dari 5 kecamatan"


def test_volumes_tell_nihil_from_not_reported():
    made = pd.DataFrame({"selesai": [120.0, 0.0, None]})
    assert kecamatan.volumes(made, OCTOBER) == "120 berkas selesai di dua kecamatan, satu nihil"
    assert kecamatan.volumes(made.iloc[[2]], OCTOBER) == "Belum ada angka layanan Oktober 2026"


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ([0.9, 0.89, 0.88, 0.87], "Tepat waktu turun tiga bulan berturut-turut, kini 87,0%"),
        ([0.9, 0.8, 0.85, 0.87, 0.88, 0.86], "Tepat waktu 86,0% pada Oktober 2026"),
        ([0.9] * 6 + [0.95, 0.9, 0.95, 0.9, 0.95, 0.8], "Tepat waktu 80,0%, terendah dalam 12 bulan"),
        ([0.9, 0.88, None, 0.87], "Tepat waktu 87,0% pada Oktober 2026"),
        ([0.9, None], "Tepat waktu: Oktober 2026 belum dilaporkan, terakhir 90,0% (September 2026)"),
        ([None, None], "Tepat waktu: belum pernah dilaporkan"),
    ],
)
def test_a_trend_says_a_run_a_record_or_just_where_it_stands(values, title):
    assert kecamatan.trend(months(*values), "Tepat waktu", OCTOBER, as_share=True) == title


def test_a_trend_is_read_out_with_its_gaps():
    said = kecamatan.trend_alt(months(0.9, None, 0.87), "Tepat waktu", as_share=True)
    assert said == (
        "Tepat waktu per bulan, Agustus 2026 sampai Oktober 2026: "
        "antara 87,0% dan 90,0%, terakhir 87,0%. Belum dilaporkan: Sep 2026."
    )


def test_no_clock_runs_before_the_first_dated_step():
    made = rows(("A", 0, "2010-01-01", AS_OF), ("B", 1, "2026-01-01", AS_OF))
    assert [kecamatan.wait(row, OCTOBER) for row in made.itertuples()] == [("sejak awal", True), ("10 bulan", True)]


def test_the_line_under_the_steps_says_what_operating_is_and_how_many_serve():
    note = kecamatan.steps_note(pd.DataFrame({"service": ["berjalan", "belum_dilaporkan"]}), "Oktober 2026")
    assert "kelima langkah terbukti" in note and "melayani: 1 dari 2 kecamatan" in note
