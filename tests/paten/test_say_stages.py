"""Stages, map, curve: a title names what is drawn under it, and claims only what is known."""

from datetime import date

import pandas as pd
import pytest

from paten.say import stages

OCTOBER = date(2026, 10, 1)


def counts(*rows) -> pd.DataFrame:
    """(stage, n) …"""
    return pd.DataFrame(
        [{"stage": stage, "n_kecamatan": n, "n_confirmed": n, "n_serving": 0, "n_founded": 0} for stage, n in rows]
    ).astype({"stage": float})


def tiles(*rows) -> pd.DataFrame:
    """(label, numerator, denominator, n_reported, state_as_of) …; numerator None: unknown."""
    return pd.DataFrame(
        [
            {
                "region_code": f"35.{place:02}",
                "label": label,
                "value": None if done is None else done / all_,
                "numerator": done,
                "denominator": all_,
                "n_reported": reported,
                "state_as_of": pd.Timestamp(as_of) if as_of else pd.NaT,
            }
            for place, (label, done, all_, reported, as_of) in enumerate(rows, 1)
        ]
    ).astype({"value": float})


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        ([(0, 20), (2, 90), (5, 400)], "Dari 110 kecamatan yang belum beroperasi, 90 pada tahap dilimpahkan"),
        ([(4, 3), (5, 400)], "Tiga kecamatan belum beroperasi, semuanya pada tahap ditetapkan"),
        ([(5, 400), (None, 4)], "Semua kecamatan yang diketahui tahapnya beroperasi"),
        ([(None, 4)], "Tahap semua kecamatan belum diketahui"),
    ],
)
def test_the_distribution_says_where_the_others_stand(rows, title):
    assert stages.distribution(counts(*rows)) == title


def test_the_unknown_have_a_bar_of_their_own_and_are_not_stage_zero():
    made = stages.bars(counts((5, 6), (None, 4)))
    assert [(bar["stage"], bar["n"]) for bar in made] == [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 6), (None, 4)]
    assert made[0]["label"] == "Belum ada dokumen"
    assert made[-1]["share"] == "40,0%"


@pytest.mark.parametrize(("part", "whole", "words"), [(3, 5, "3/5"), (0, 4, "0/4"), (18, 33, "55%")])
def test_up_to_five_units_are_counted(part, whole, words):
    assert stages.share(part, whole) == words


def test_the_map_names_the_extremes_of_those_that_are_known():
    rows = tiles(
        ("Kab. A", 5, 5, 5, None), ("Kab. B", 0, 9, 9, None), ("Kab. C", 3, 6, 6, None), ("Kab. D", None, 7, 0, None)
    )
    assert (
        stages.tile_map(rows, "beroperasi") == "Di satu kabupaten/kota semua kecamatan beroperasi; di Kab. B belum ada"
    )
    assert stages.tile_map(rows.iloc[[2]], "beroperasi") == "Kecamatan beroperasi: terendah Kab. C, 3 dari 6"


def test_on_the_map_of_reports_nothing_reported_is_not_nought_of_nine():
    rows = tiles(("Kab. A", 5, 5, 1, None), ("Kab. B", 0, 9, 1, None))
    assert (
        stages.tile_map(rows, "kelengkapan_laporan")
        == "Di satu kabupaten/kota laporan memuat semua kecamatan; satu belum lapor"
    )
    assert stages.tile(list(rows.itertuples())[1], "kelengkapan_laporan", OCTOBER) == "Kab. B: belum lapor"


def test_a_tile_says_when_its_state_is_older_than_the_month():
    now, old, unknown = tiles(
        ("Kab. A", 3, 6, 6, "2026-10-01"), ("Kab. B", 3, 6, 0, "2026-07-01"), ("Kab. C", None, 6, 0, None)
    ).itertuples()
    assert stages.tile(now, "beroperasi", OCTOBER) == "Kab. A: 3 dari 6 kecamatan beroperasi"
    assert stages.tile(old, "beroperasi", OCTOBER) == "Kab. B: 3 dari 6 kecamatan beroperasi, keadaan per Juli 2026"
    assert stages.tile(unknown, "beroperasi", OCTOBER) == "Kab. C: belum diketahui"
    assert [stages.carried(row, OCTOBER) for row in (now, old, unknown)] == [False, True, False]


def test_the_lowest_are_known_ones_that_have_somewhere_to_go():
    rows = tiles(
        ("Kab. A", 5, 5, 5, None), ("Kab. B", 1, 9, 9, None), ("Kab. C", 3, 6, 6, None), ("Kab. D", None, 7, 0, None)
    )
    shown = stages.lowest(rows)
    assert list(shown.label) == ["Kab. B", "Kab. C"]
    assert stages.lowest_title(rows, shown, "beroperasi") == "Capaian terendah: Kab. B dan Kab. C"
    assert stages.lowest_note(rows, shown, "beroperasi").endswith(
        "dua daerah dengan bagian terkecil di antara 3 yang diketahui"
    )


def test_until_reports_come_delegation_is_what_can_be_compared():
    unknown = tiles(("Kab. A", None, 5, 0, None), ("Kab. B", None, 9, 0, None))
    assert stages.telling(unknown) == "dilimpahkan"
    assert stages.lowest_title(unknown, stages.lowest(unknown), "beroperasi") == "Capaian belum dapat dibandingkan"
    acts = tiles(("Kab. A", 0, 5, 0, None), ("Kab. B", 9, 9, 0, None))
    assert stages.lowest_title(acts, stages.lowest(acts), "dilimpahkan") == (
        "Capaian terendah: di satu kabupaten/kota belum ada kecamatan menerima pelimpahan"
    )
    assert stages.distribution(counts((2, 90), (0, 3)).assign(n_confirmed=0)) == (
        "Menurut peraturan, 90 kecamatan pada tahap dilimpahkan"
    )


def test_each_of_them_says_what_most_of_its_kecamatan_lack_first():
    lacks = pd.DataFrame(
        [("35.02", "teknis", 3, 0), ("35.02", "pelimpahan", 5, 5), ("35.02", "none", 9, 0)],
        columns=["region_code", "lack", "n_kecamatan", "n_expired"],
    )
    assert stages.reason(lacks, "35.02") == "5 kecamatan: peraturan pelimpahan berakhir"
    assert stages.reason(lacks, "35.99") == ""


def test_the_curve_says_from_when_to_how_many_and_the_best_year():
    rows = pd.DataFrame(
        {
            "period": pd.to_datetime(["2014-12-01", "2015-12-01", "2016-12-01", "2026-10-01"]),
            "beroperasi": [0, 4, 30, 40],
            "dilimpahkan": [4, 10, 40, 50],
            "ditetapkan": [0, 5, 35, 45],
            "n_expected": 60,
        }
    )
    assert (
        stages.curve(rows) == "Kecamatan beroperasi sejak 2015 menjadi 40; terbanyak bertambah pada 2016 (26 kecamatan)"
    )
    assert stages.curve_alt(rows).endswith("dilimpahkan 50, ditetapkan 45, beroperasi 40 dari 60.")
