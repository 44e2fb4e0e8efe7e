"""Rank ranges: against the exact distribution of each rank, how often they hold the true one, and who takes no part."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paten.stats import rank_ranges

# BUGS Examples vol. 1, "Surgical: institutional ranking": deaths and operations of twelve hospitals. Its printed ranks
# are of another model (random effects); here the data serve, and the ranks are worked out exactly below.
DEATHS = [0, 18, 8, 46, 8, 13, 9, 31, 14, 8, 29, 24]
OPERATIONS = [47, 148, 119, 810, 211, 196, 148, 215, 207, 97, 256, 360]
UNITS = st.lists(
    st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), min_size=1, max_size=12
)


def rows(numerator, denominator):
    return pd.DataFrame({"numerator": numerator, "denominator": denominator})


def exact_ranks(numerator, denominator):
    """Probability of each rank (columns, the highest first) of each unit (rows) under the posteriors drawn from.

    Given its own value x a unit's rank is one more than the number of others above x: a sum of independent yes and no.
    """
    from scipy.stats import beta

    k, n = np.array(numerator), np.array(denominator)
    probability = np.zeros((len(k), len(k)))
    for unit in range(len(k)):
        x = beta.ppf((np.arange(400) + 0.5) / 400, k[unit] + 0.5, n[unit] - k[unit] + 0.5)
        others = np.delete(np.arange(len(k)), unit)
        above = beta.sf(x[:, None], k[others] + 0.5, n[others] - k[others] + 0.5)
        chance = np.zeros((400, len(k)))
        chance[:, 0] = 1
        for one in above.T:
            chance[:, 1:] = chance[:, 1:] * (1 - one[:, None]) + chance[:, :-1] * one[:, None]
            chance[:, 0] *= 1 - one
        probability[unit] = chance.mean(axis=0)
    return probability


def test_ranges_are_the_quantiles_of_the_exact_rank_distributions():
    ranges = rank_ranges(rows(DEATHS, OPERATIONS))
    at_most = exact_ranks(DEATHS, OPERATIONS).cumsum(axis=1)
    place, low, high = np.arange(12), ranges.low.astype(int), ranges.high.astype(int)
    near = 0.01  # of ten thousand draws
    assert (at_most[place, low - 1] >= 0.05 - near).all()
    assert (np.where(low > 1, at_most[place, low - 2], 0) < 0.05 + near).all()
    assert (at_most[place, high - 1] >= 0.95 - near).all()
    assert (at_most[place, high - 2] < 0.95 + near).all()


def test_hospital_h_is_almost_surely_among_the_worst_and_hospital_a_is_last_but_not_surely():
    """What every account of these data says: A (0 of 47) looks best, but on few operations; H (31 of 215) is worst."""
    ranges = rank_ranges(rows(DEATHS, OPERATIONS))
    assert ranges.loc[7, ["rank", "low"]].tolist() == [1, 1]
    assert ranges.high[7] <= 3
    assert ranges["rank"][0] == ranges.high[0] == 12
    assert ranges.low[0] < 12


def test_of_two_units_with_the_same_data_either_may_be_first():
    ranges = rank_ranges(rows([30, 30], [40, 40]))
    assert ranges["rank"].tolist() == [1, 1]
    assert ranges[["low", "high"]].to_numpy().tolist() == [[1, 2], [1, 2]]


def test_the_lowest_may_come_first():
    ranges = rank_ranges(rows([900, 100, 500], [1000] * 3), first="lowest")
    assert ranges[["rank", "low", "high"]].to_numpy().tolist() == [[3] * 3, [1] * 3, [2] * 3]


def test_rates_are_ranked_by_what_their_counts_allow():
    ranges = rank_ranges(rows([3, 300, 0], [1, 300, 0]), kind="rate")
    assert ranges.value.tolist()[:2] == [3, 1]
    assert (ranges.low[0], ranges.ranked[0]) == (1, 2)


def test_who_has_no_data_takes_no_part_and_cannot_be_assessed():
    units = rows([90, np.nan, 10, 0], [100, 100, 100, 0]).set_index(pd.Index(["35.01", "35.02", "35.03", "35.04"]))
    ranges = rank_ranges(units)
    assert ranges.loc[["35.02", "35.04"], ["value", "rank", "low", "high"]].isna().all(axis=None)
    assert ranges.loc[["35.01", "35.03"], ["rank", "low", "high"]].to_numpy().tolist() == [[1] * 3, [2] * 3]
    assert ranges.ranked.tolist() == [2] * 4
    assert rank_ranges(units.iloc[[1, 3]]).low.isna().all()


def test_the_same_seed_gives_the_same_ranges():
    units = rows(DEATHS, OPERATIONS)
    pd.testing.assert_frame_equal(rank_ranges(units, draws=200), rank_ranges(units, draws=200))


def _held(luck, low, high):
    """How often the 90 % range holds the true rank of 38 regions whose true shares lie between low and high."""
    held = []
    for _ in range(40):
        share = luck.uniform(low, high, 38)
        base = luck.integers(40, 600, 38)
        ranges = rank_ranges(rows(luck.binomial(base, share), base), draws=500)
        true = np.argsort(np.argsort(-share)) + 1
        held.append(((ranges.low <= true) & (true <= ranges.high)).mean())
    return np.mean(held)


def test_ranges_hold_the_true_rank_at_about_their_rate():
    """Somewhat more than 90 %, because ranks are whole numbers."""
    assert 0.89 < _held(np.random.default_rng(6), 0.4, 0.98) < 0.97


def test_where_regions_hardly_differ_ranges_hold_less_often_but_span_more_than_half_the_table():
    """A weakness of ranges of single ranks: among equals the true rank is chance. No page should then speak of it."""
    luck = np.random.default_rng(7)
    assert 0.76 < _held(luck, 0.80, 0.86) < 0.9
    base = luck.integers(40, 600, 38)
    ranges = rank_ranges(rows(luck.binomial(base, luck.uniform(0.80, 0.86, 38)), base), draws=500)
    assert (ranges.high - ranges.low).mean() > 19


@settings(max_examples=25)
@given(UNITS)
def test_ranges_lie_within_the_table(units):
    ranges = rank_ranges(rows(*zip(*units, strict=True)), draws=100)
    assert ((ranges.low >= 1) & (ranges.low <= ranges.high) & (ranges.high <= len(units))).all()
    assert (ranges["rank"].min(), ranges.ranked[0]) == (1, len(units))


def test_what_cannot_be_ranked_is_refused():
    with pytest.raises(ValueError, match="outside what"):
        rank_ranges(rows([5], [3]))
    with pytest.raises(ValueError, match="level"):
        rank_ranges(rows([1], [3]), level=90)
