"""Intervals of shares and rates: published examples, what scipy and the SQL macros say, and how often they cover."""

from pathlib import Path

import duckdb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paten.stats import poisson, wilson

MACROS = (Path(__file__).parents[2] / "etl" / "marts" / "intervals.sql").read_text(encoding="utf-8")
COUNTS = st.integers(0, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.fixture(scope="module")
def macro():
    """macro(k, n) → the interval that the marts compute."""
    with duckdb.connect() as connection:
        connection.execute(MACROS)
        sql = "select wilson_low($k::double, $n::double), wilson_high($k::double, $n::double)"
        yield lambda k, n: connection.execute(sql, {"k": k, "n": n}).fetchone()


@pytest.mark.parametrize(
    ("successes", "total", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_a_share_has_the_interval_that_newcombe_printed(successes, total, low, high):
    """Newcombe (1998), Stat. Med. 17: 857-872, table I, method 3."""
    assert wilson(successes, total) == pytest.approx((low, high), abs=0.00005)


@pytest.mark.parametrize(
    ("count", "level", "low", "high"),
    [(25, 0.90, 17.38, 34.92), (25, 0.95, 16.18, 36.90), (0, 0.95, 0.0, 3.689), (10, 0.95, 4.795, 18.390)],
)
def test_a_count_has_the_interval_of_published_tables(count, level, low, high):
    """25: GraphPad FAQ "How QuickCalcs computes the confidence interval of a count" (Garwood's method); 0: help page of
    pois.exact in the R package epitools; 10: the usual table of exact limits. Their definition is checked below."""
    assert poisson(count, level=level) == pytest.approx((low, high), abs=0.005)


def test_at_the_limits_of_a_count_each_tail_holds_two_and_a_half_per_cent():
    """The definition of Garwood (1936): the limits are where what was seen becomes that improbable."""
    from scipy.stats import poisson as law

    low, high = poisson(np.arange(1, 60))
    assert law.sf(np.arange(0, 59), low) == pytest.approx(0.025)
    assert law.cdf(np.arange(1, 60), high) == pytest.approx(0.025)


def test_a_rate_is_its_count_over_its_base():
    low, high = poisson(25, base=142_272, per=10_000)
    assert (low, high) == pytest.approx((16.18 / 14.2272, 36.90 / 14.2272), abs=0.001)


@pytest.mark.parametrize("level", [0.8, 0.95, 0.998])
def test_a_share_has_the_interval_that_scipy_computes(level):
    from scipy.stats import binomtest

    for successes, total in [(0, 3), (3, 3), (29, 33), (310, 666), (1, 1)]:
        theirs = binomtest(successes, total).proportion_ci(level, method="wilson")
        assert wilson(successes, total, level) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


@settings(max_examples=80)
@given(COUNTS)
def test_marts_and_pages_print_the_same_interval(macro, counted):
    successes, total = counted
    if total == 0:
        assert macro(successes, total) == (None, None)
        assert np.isnan(wilson(successes, total)).all()
    else:
        assert macro(successes, total) == pytest.approx(wilson(successes, total), abs=1e-12)


@given(COUNTS, st.floats(0.5, 0.999))
def test_a_share_lies_within_its_interval_and_the_interval_within_nought_and_one(counted, level):
    successes, total = counted
    if total:
        low, high = wilson(successes, total, level)
        assert 0 <= low <= successes / total <= high <= 1
        mirrored = wilson(total - successes, total, level)
        assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-9)


@given(st.integers(0, 100_000), st.floats(0.5, 0.999))
def test_a_count_lies_within_its_interval(count, level):
    low, high = poisson(count, level=level)
    assert 0 <= low <= count < high


def test_intervals_of_a_share_cover_at_their_stated_rate_on_average():
    """Coverage summed over every outcome, for shares from 5 to 95 per cent: exact, so better than simulated."""
    from scipy.stats import binom

    shares = np.linspace(0.05, 0.95, 181)[:, None]
    for total in (10, 30, 100, 666):
        outcomes = np.arange(total + 1)
        low, high = wilson(outcomes, total)
        covered = (binom.pmf(outcomes, total, shares) * ((low <= shares) & (shares <= high))).sum(axis=1)
        assert covered.mean() == pytest.approx(0.95, abs=0.015)


def test_intervals_of_a_share_cover_at_their_stated_rate_in_simulation():
    luck = np.random.default_rng(38)
    shares, totals = luck.uniform(0.05, 0.95, 40_000), luck.integers(5, 400, 40_000)
    low, high = wilson(luck.binomial(totals, shares), totals)
    assert ((low <= shares) & (shares <= high)).mean() == pytest.approx(0.95, abs=0.015)


def test_intervals_of_a_count_cover_at_least_at_their_stated_rate():
    luck = np.random.default_rng(666)
    expected = luck.uniform(0.5, 80, 40_000)
    low, high = poisson(luck.poisson(expected))
    assert 0.95 <= ((low <= expected) & (expected <= high)).mean() < 0.985


def test_the_unknown_has_no_interval():
    assert np.isnan(wilson([np.nan, 3, 0], [20, np.nan, 0])).all()
    assert np.isnan(poisson([np.nan, 3, 0], [20, np.nan, 0])).all()
    low, high = wilson([1, np.nan], 29)
    assert low[0] == pytest.approx(0.0061, abs=0.0001)
    assert np.isnan(high[1])


@pytest.mark.parametrize(
    ("successes", "total", "level"), [(-1, 3, 0.95), (4, 3, 0.95), (1, -3, 0.95), (1, 3, 0), (1, 3, 95)]
)
def test_what_cannot_be_a_share_is_refused(successes, total, level):
    with pytest.raises(ValueError, match="negative|more successes|level"):
        wilson(successes, total, level)


@pytest.mark.parametrize(("count", "base", "level"), [(-1, 1, 0.95), (1, -1, 0.95), (1, 1, 1)])
def test_what_cannot_be_a_rate_is_refused(count, base, level):
    with pytest.raises(ValueError, match="negative|level"):
        poisson(count, base, level=level)
