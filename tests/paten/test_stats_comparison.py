"""Enough months, the same month of other years, and who is compared with whom."""

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paten.periods import add_months, month_range
from paten.stats import MONTHS_NEEDED, appears_on, peer_groups, peers, same_month_of_other_years

REGIONS = Path(__file__).parents[2] / "data" / "reference" / "regions.csv"
FIRST = st.dates(date(2015, 1, 1), date(2030, 12, 31)).map(lambda day: day.replace(day=1))


def test_a_history_that_starts_in_september_is_complete_in_august():
    assert appears_on(date(2026, 9, 1)) == date(2027, 8, 1)
    assert appears_on(date(2026, 9, 1), gaps=2) == date(2027, 10, 1)
    assert appears_on(date(2026, 9, 1), months=24) == date(2028, 8, 1)


@given(FIRST, st.integers(0, 24))
def test_by_then_there_are_twelve_months_besides_the_gaps(first, gaps):
    assert len(month_range(first, appears_on(first, gaps))) == MONTHS_NEEDED + gaps


def test_a_history_of_no_month_is_refused():
    with pytest.raises(ValueError, match="negative"):
        appears_on(date(2026, 9, 1), gaps=-1)
    with pytest.raises(ValueError, match="at least one"):
        appears_on(date(2026, 9, 1), months=0)


def test_a_month_is_compared_with_the_same_month_of_other_years():
    series = pd.Series(
        {
            date(2022, 6, 1): 40,
            date(2023, 6, 1): 90,
            date(2024, 6, 1): np.nan,
            date(2025, 6, 1): 50,
            date(2026, 6, 1): 99,
        }
        | {date(2025, 5, 1): 1, date(2025, 7, 1): 1}
    )
    june = same_month_of_other_years(series, date(2026, 6, 1))
    assert (june.n, june.median, june.low, june.high) == (3, 50, 40, 90)
    assert june.values.index.year.tolist() == [2022, 2023, 2025]
    assert same_month_of_other_years(series, date(2023, 6, 1)).values.tolist() == [40, 50, 99]


def test_a_month_without_other_years_has_nothing_to_be_compared_with():
    alone = same_month_of_other_years(pd.Series({date(2026, 6, 1): 40}), date(2026, 6, 1))
    assert alone.n == 0
    assert np.isnan([alone.median, alone.low, alone.high]).all()
    assert same_month_of_other_years(pd.Series(dtype=float), date(2026, 6, 1)).n == 0


@settings(max_examples=30)
@given(FIRST, st.lists(st.floats(0, 1e6), min_size=13, max_size=48))
def test_the_median_lies_within_the_range_and_no_other_month_counts(first, values):
    series = pd.Series(values, [add_months(first, step) for step in range(len(values))])
    found = same_month_of_other_years(series, first)
    assert found.n == (len(values) - 1) // 12
    assert found.low <= found.median <= found.high
    assert found.values.tolist() == values[12::12]


def test_kota_are_peers_of_kota_and_kabupaten_of_kabupaten():
    regions = pd.read_csv(REGIONS, dtype=str).query("level == 'kabupaten_kota'").rename(columns={"code": "region_code"})
    groups = peer_groups(regions)
    assert {kind: len(members) for kind, members in groups.items()} == {"kabupaten": 29, "kota": 9}
    assert peers(regions, "35.79") == groups["kota"] == [f"35.7{digit}" for digit in range(1, 10)]
    assert "35.73" not in peers(regions, "35.07")


def test_a_region_without_peers_is_refused():
    regions = pd.DataFrame({"region_code": ["35.01", "35.71"], "type": ["kabupaten", "kota"]})
    with pytest.raises(ValueError, match="not among"):
        peers(regions, "35.72")
    with pytest.raises(ValueError, match="no type"):
        peer_groups(regions.assign(type=["kabupaten", None]))
    with pytest.raises(ValueError, match="twice"):
        peer_groups(regions.assign(region_code="35.01"))
