"""Ranks among peers, worked out by hand: who is alike counts once, who is unknown takes no part."""

import numpy as np
import pandas as pd
import pytest

from paten.stats import effective, likeness, peer_ranks, rank_ranges


def parts(**regions) -> pd.DataFrame:
    """region=[(numerator, denominator), …]"""
    rows = [(code, k, n) for code, shares in regions.items() for k, n in shares]
    return pd.DataFrame(rows, columns=["region_code", "numerator", "denominator"])


def units(*rows) -> pd.DataFrame:
    """(region, type, numerator, denominator) …"""
    return pd.DataFrame(rows, columns=["region_code", "type", "numerator", "denominator"])


NO_PARTS = parts()


def test_reports_that_hold_all_or_nothing_are_wholly_alike():
    """Two of four months with all ten kecamatan: each differs by 5 from the mean, 4 × 25 = 100 in all. Chance gives
    10 × 1/4 × 3/4 = 1,875 a month, 7,5 in all; full likeness adds 90 × 1/4 × 3/4 = 16,875 a month, 67,5 in all.
    (100 - 7,5) / 67,5 = 1,37, which is 1."""
    assert likeness(parts(a=[(10, 10), (10, 10), (0, 10), (0, 10)])) == 1


def test_likeness_is_what_the_squares_say_it_is():
    """Two months, 8 and 4 of 10: share 0,6; squares 2 × 4 = 8; chance 2 × 10 × 0,24 × 1/2 = 2,4; room 2 × 90 × 0,24 ×
    1/2 = 21,6. (8 - 2,4) / 21,6 = 0,259."""
    assert likeness(parts(a=[(8, 10), (4, 10)])) == pytest.approx(5.6 / 21.6)


def test_where_nothing_can_be_told_cases_stand_by_themselves():
    assert likeness(parts(a=[(1, 1), (0, 1)])) == 0, "single cases"
    assert likeness(parts(a=[(10, 10), (10, 10)])) == 0, "no region with a mixed share"
    assert likeness(parts(a=[(5, 10), (5, 10)])) == 0, "less apart than chance"
    assert likeness(NO_PARTS) == 0


def test_kecamatan_that_come_in_one_report_count_as_one():
    made = effective(units(("a", "kota", 20, 40), ("b", "kota", 2, 5)), parts(a=[(10, 10), (10, 10), (0, 10), (0, 10)]))
    assert list(made.denominator) == [4, 5], "four reports; without parts as it was"
    assert list(made.numerator) == [2, 2]


def test_ranges_are_those_of_rank_ranges_within_each_group_of_peers():
    rows = units(("a", "kabupaten", 90, 100), ("b", "kota", 3, 3), ("c", "kabupaten", 20, 100), ("d", "kota", 0, 3))
    made = peer_ranks(rows, NO_PARTS)
    for kind, mine in rows.groupby("type"):
        expected = rank_ranges(mine)
        shown = made[made.type == kind]
        assert list(shown.low) == list(expected.low) and list(shown.high) == list(expected.high)
        assert list(shown.ranked) == [2, 2]


def test_a_region_without_data_or_below_the_minimum_is_not_ranked_and_takes_nobodys_place():
    rows = units(("a", "kota", 90, 100), ("b", "kota", np.nan, np.nan), ("c", "kota", 20, 100), ("d", "kota", 9, 10))
    made = peer_ranks(rows, NO_PARTS, minimum=30).set_index("region_code")
    assert made.loc[["b", "d"], ["low", "high", "middle"]].isna().all(axis=None)
    assert list(made.quarter[["b", "d"]]) == ["", ""]
    assert (made.low["a"], made.high["a"], made.low["c"], made.high["c"]) == (1, 1, 2, 2)
    assert list(made.ranked.unique()) == [2]


def test_only_who_lies_wholly_in_an_outer_quarter_is_said_to():
    """Eight far apart: quarters of two. With nine in ten alike nobody is."""
    apart = units(*((f"r{place}", "kota", 1000 - 110 * place, 1000) for place in range(8)))
    assert list(peer_ranks(apart, NO_PARTS).quarter) == ["top", "top", "", "", "", "", "bottom", "bottom"]
    assert list(peer_ranks(apart, NO_PARTS, first="lowest").quarter) == ["bottom"] * 2 + [""] * 4 + ["top"] * 2
    alike = units(*((f"r{place}", "kota", 9, 10) for place in range(8)))
    assert set(peer_ranks(alike, NO_PARTS).quarter) == {""}


def test_who_is_alone_is_not_ranked():
    made = peer_ranks(units(("a", "kota", 9, 10), ("b", "kabupaten", 9, 10), ("c", "kabupaten", 1, 10)), NO_PARTS)
    assert list(made.low.isna()) == [True, False, False] and list(made.middle.isna()) == [True, False, False]


def test_fewer_than_four_have_no_quarter():
    rows = units(("a", "kota", 999, 1000), ("b", "kota", 500, 1000), ("c", "kota", 1, 1000))
    assert list(peer_ranks(rows, NO_PARTS).quarter) == ["", "", ""]


def test_equal_values_share_the_middle_of_their_places():
    rows = units(("a", "kota", 11, 12), ("b", "kota", 253, 276), ("c", "kota", 1, 12), ("d", "kota", 22, 24))
    made = peer_ranks(rows, parts(b=[(23, 23)] * 11 + [(0, 23)], d=[(11, 12), (11, 12)]))
    assert list(made.middle[[0, 1, 3]]) == [2, 2, 2] and made.middle[2] == 4


def test_what_comes_together_makes_ranges_wider_never_narrower():
    rows = units(("a", "kota", 60, 120), ("b", "kota", 70, 120), ("c", "kota", 80, 120), ("d", "kota", 100, 120))
    alone = peer_ranks(rows, NO_PARTS)
    together = peer_ranks(rows, parts(**{code: [(k // 10, 10)] * 6 + [(k // 10, 10)] * 6 for code, k in (("a", 60),)}))
    clustered = peer_ranks(
        rows, parts(**{row.region_code: _all_or_nothing(row.numerator, 120) for row in rows.itertuples()})
    )
    assert list(together.low) == list(alone.low)
    assert ((clustered.high - clustered.low) >= (alone.high - alone.low)).all()
    assert (clustered.high - clustered.low).sum() > (alone.high - alone.low).sum()


def _all_or_nothing(numerator: int, denominator: int) -> list[tuple[int, int]]:
    full = numerator // 10
    return [(10, 10)] * full + [(0, 10)] * (denominator // 10 - full)
