"""Control charts: limits of published examples, signals as published, gaps, new stretches, too little history."""

from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paten.stats import SIGNALS, control_chart, natural_limits

CALM = [1.0, -1.0] * 6  # mean 0, mean moving range 2, limits ±5.32, outer thirds from ±3.547
VALUES = st.lists(
    st.one_of(st.floats(-1e4, 1e4), st.just(np.nan), st.integers(0, 3).map(float)), min_size=1, max_size=40
)


def months(values, first="2024-01-01"):
    return pd.Series(np.asarray(values, dtype=float), pd.date_range(first, periods=len(values), freq="MS"))


def after_calm(values, signal):
    """What a signal says of these months when the limits come from twelve calm ones before."""
    return control_chart(months(CALM + values), baseline=12).points[signal].tolist()[12:]


def test_limits_are_those_of_the_handbook_of_nist():
    """NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, flow rate of ten batches: 45.8159, 50.81, 55.8041
    (there with 3/1.128 for 2.66)."""
    flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
    mean, low, high, range_high = natural_limits(flow)
    assert (mean, low, high) == pytest.approx((50.81, 45.8159, 55.8041), abs=0.001)
    assert range_high == pytest.approx(3.268 * 1.8778, abs=0.001)


def test_a_chart_of_fifteen_values_is_that_of_montgomery():
    """Montgomery, Introduction to Statistical Quality Control, viscosity of aircraft primer paint: mean 33.52, mean
    moving range 0.48, limits 32.24 and 34.80, no point outside."""
    viscosity = [33.75, 33.05, 34.0, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33.0, 33.54, 33.12, 33.84]
    chart = control_chart(months(viscosity))
    assert (chart.low, chart.mean, chart.high) == pytest.approx((32.24, 33.52, 34.80), abs=0.005)
    assert chart.points.moving_range.mean() == pytest.approx(0.48, abs=0.005)
    assert not chart.points.direction.any()


ONE_SIDE = [
    ([1] * 6 + [-1], [0] * 7),
    ([-1] + [1] * 8 + [-1], [0] + [1] * 8 + [0]),
    ([1] + [-1] * 8 + [1], [0] + [-1] * 8 + [0]),
]
NEAR = [
    ([1, 0, 0, 1], [0, 0, 0, 0]),
    ([1, 0, 0, 1, 1], [0, 0, 0, 1, 1]),
    ([0, 0, 1, 0, 1, 0, 0], [0, 0, 1, 0, 1, 0, 0]),
    ([0, 0, 1, 1, 0, 0, 0], [0, 0, 1, 1, 0, 0, 0]),
]


@pytest.mark.parametrize(("sides", "found"), ONE_SIDE)
def test_seven_on_one_side_are_found_as_plot_the_dots_finds_them(sides, found):
    """Cases of github nhs-r-community/NHSRplotthedots, tests/testthat/test-ptd_calculate_point_type.R."""
    assert after_calm(sides, "one_side") == found


@pytest.mark.parametrize(("near", "found"), NEAR)
@pytest.mark.parametrize("side", [4, -4])
def test_two_of_three_near_a_limit_are_found_as_plot_the_dots_finds_them(near, found, side):
    """Cases of the same file (part of two in three); 4 lies between two thirds of the way and the limit."""
    assert after_calm([side * one for one in near], "near_limit") == [np.sign(side) * one for one in found]


def test_near_one_limit_and_near_the_other_is_no_signal():
    assert after_calm([4, -4], "near_limit") == [0, 0]


def test_a_point_outside_counts_as_near_for_its_neighbour():
    """Western Electric (1956) and Nelson (1984), test 5: two of three in zone A or beyond."""
    assert after_calm([6, 0, 4], "near_limit") == [1, 0, 1]


def test_six_in_one_direction_are_a_signal_and_five_are_not():
    """Nelson (1984), test 3: six points in a row steadily increasing or decreasing."""
    assert after_calm([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 0], "one_direction") == [1] * 6 + [0]
    assert after_calm([2.5, 1.5, 0.5, -0.5, -1.5, -2.5, 0], "one_direction") == [-1] * 6 + [0]
    assert not any(after_calm([-2.5, -1.5, -0.5, 0.5, 1.5, 0], "one_direction"))


def test_equal_neighbours_end_a_direction():
    """As in the same tests of NHSRplotthedots: c(1:3, 3:6) is no trend."""
    assert not any(after_calm([-2, -1, 0, 0, 1, 2, 3], "one_direction"))


def test_only_a_point_beyond_a_limit_is_outside():
    assert after_calm([5.31, 5.33, -5.33], "outside") == [0, 1, -1]


def test_a_point_on_the_mean_ends_a_run():
    assert not any(after_calm([1, 1, 1, 0, 1, 1, 1], "one_side"))


def test_a_month_names_all_its_signals_and_the_first_decides_the_direction():
    points = control_chart(months(CALM + [2, 1.8, 1.6, 1.4, 1.2, 1.0, 0.8]), baseline=12).points
    assert points.signals.iloc[-1] == ("one_side", "one_direction")
    assert points.direction.iloc[-1] == 1
    assert points.signals.iloc[0] == ()


def test_a_gap_ends_a_run_and_has_no_moving_range():
    assert not any(after_calm([1, 1, 1, 1, np.nan, 1, 1, 1], "one_side"))
    assert not any(after_calm([-3, -2, -1, np.nan, 1, 2, 3], "one_direction"))
    mean, low, high, _ = natural_limits([0, 2, np.nan, 100, 102])
    assert (mean, low, high) == pytest.approx((51, 51 - 2.66 * 2, 51 + 2.66 * 2))


def test_two_near_a_limit_hold_whatever_the_unknown_month_between_them_was():
    assert after_calm([4, np.nan, 4], "near_limit") == [1, 0, 1]


def test_a_month_that_is_not_there_is_a_gap_like_an_unknown_one():
    whole = months(CALM + [1, 1, 1, np.nan, 1, 1, 1, 1])
    pd.testing.assert_frame_equal(control_chart(whole).points, control_chart(whole.dropna().sample(frac=1)).points)


def test_eleven_months_have_no_limits_and_it_is_said_when_they_come():
    chart = control_chart(months(CALM[:11], "2026-01-01"))
    assert (chart.n_known, chart.appears_on) == (11, date(2026, 12, 1))
    assert np.isnan([chart.mean, chart.low, chart.high]).all()
    assert not chart.points.direction.any()
    assert len(chart.points) == 11
    complete = control_chart(months(CALM, "2026-01-01"))
    assert (complete.n_known, complete.appears_on, complete.mean) == (12, None, 0)


def test_each_month_without_a_report_puts_the_limits_off_by_a_month():
    late = control_chart(months([1, np.nan, 2, np.nan], "2026-01-01"))
    assert (late.n_known, late.appears_on) == (2, date(2027, 2, 1))


def test_a_known_change_starts_new_limits():
    series = months(CALM + [value + 20 for value in CALM] + [20, 30], "2024-01-01")
    assert control_chart(series).points.direction.any()
    chart = control_chart(series[:-2], recalculate_from=[date(2025, 1, 1)])
    assert not chart.points.direction.any()
    assert chart.points["mean"].tolist() == [0] * 12 + [20] * 12
    assert np.isnan(control_chart(series[:-2], recalculate_from=[date(2025, 1, 1)]).points.moving_range[12]).all()


def test_after_a_change_limits_appear_again_after_twelve_months():
    chart = control_chart(months(CALM + [20, 21, 20]), recalculate_from=[date(2025, 1, 1)])
    assert (chart.n_known, chart.appears_on) == (3, date(2025, 12, 1))
    assert np.isnan(chart.high)
    assert chart.points["mean"].notna().tolist() == [True] * 12 + [False] * 3


def test_a_baseline_holds_the_limits():
    chart = control_chart(months(CALM + [50, 60, 70]), baseline=12)
    assert (chart.mean, chart.high) == pytest.approx((0, 5.32))


def test_limits_of_a_share_are_cut_only_when_told():
    shares = months([0.98, 0.90] * 8)
    assert control_chart(shares).high > 1
    cut = control_chart(shares, floor=0, ceiling=1)
    assert cut.high == 1
    assert cut.low == pytest.approx(control_chart(shares).low)


@pytest.mark.parametrize("level", [0.9, 1 / 3, 0.1, 1e6 + 0.1])
def test_a_series_that_never_moves_has_no_signal(level):
    """Rounding puts the mean of equal values a hair beside them."""
    assert not control_chart(months([level] * 23)).points.direction.any()


def test_an_empty_series_has_an_empty_chart():
    chart = control_chart(months([]))
    assert (len(chart.points), chart.n_known, chart.appears_on) == (0, 0, None)


@settings(max_examples=40)
@given(VALUES)
def test_limits_lie_evenly_around_the_mean_and_every_month_is_there(values):
    chart = control_chart(months(values))
    assert len(chart.points) == len(values)
    if not np.isnan(chart.mean):
        assert chart.high - chart.mean == pytest.approx(chart.mean - chart.low)
        assert chart.low <= chart.mean <= chart.high
    assert set(np.unique(chart.points[list(SIGNALS)])) <= {-1, 0, 1}
    assert not chart.points.direction[chart.points.value.isna()].any()


@settings(max_examples=25)
@given(VALUES.filter(lambda values: np.ptp([0, *(one for one in values if one == one)]) > 0.01))
def test_upside_down_the_signals_are_the_same_downwards(values):
    straight, turned = control_chart(months(values)).points, control_chart(months(values) * -1).points
    assert (straight[list(SIGNALS)] == -turned[list(SIGNALS)]).all(axis=None)


def test_of_a_process_that_does_not_change_few_months_are_outside():
    """Three sigma hold 99.73 % of a normal process; limits from 36 months are a little less sure."""
    luck = np.random.default_rng(12)
    series = luck.normal(50, 7, (400, 36))
    limits = np.array([natural_limits(row) for row in series])
    outside = (series < limits[:, [1]]) | (series > limits[:, [2]])
    assert 0.001 < outside.mean() < 0.01


def test_the_mean_moving_range_gives_the_deviation_of_the_process():
    luck = np.random.default_rng(13)
    _, low, high, _ = natural_limits(luck.normal(0, 7, 40_000))
    assert (high - low) / 6 == pytest.approx(7, rel=0.02)


def test_what_is_no_series_of_months_is_refused():
    with pytest.raises(ValueError, match="baseline"):
        control_chart(months(CALM), baseline=11)
    with pytest.raises(ValueError, match="twice"):
        control_chart(pd.concat([months(CALM), months(CALM)]))
    with pytest.raises(ValueError, match="first day"):
        control_chart(months(CALM).shift(freq="2D"))
