"""Funnel limits: published examples, how often they hold, and outliers that must not hide themselves."""

from statistics import NormalDist

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paten.stats import dispersion, funnel

# Trials of BCG vaccine against tuberculosis (Colditz et al. 1994, dat.bcg of the R package metafor): positive and
# negative among the vaccinated, positive and negative among the others.
BCG = np.array(
    [
        *([4, 119, 11, 128], [6, 300, 29, 274], [3, 228, 11, 209], [62, 13536, 248, 12619], [33, 5036, 47, 5761]),
        *([180, 1361, 372, 1079], [8, 2537, 10, 619], [505, 87886, 499, 87892], [29, 7470, 45, 7232]),
        *([17, 1699, 65, 1600], [186, 50448, 141, 27197], [5, 2493, 3, 2338], [27, 16886, 29, 17825]),
    ]
)
UNITS = st.lists(
    st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), min_size=1, max_size=38
)


def rows(numerator, denominator):
    return pd.DataFrame({"numerator": numerator, "denominator": denominator})


def test_without_overdispersion_limits_are_those_of_a_p_chart():
    """Montgomery, Introduction to Statistical Quality Control, 8th ed., table 7.4 (orange juice cans): samples of 50,
    mean 0.2313, three sigma limits 0.0524 and 0.4102."""
    three_sigma = 2 * NormalDist().cdf(3) - 1
    lines = funnel(rows([10], [50]), overdispersion="none", target=0.2313).limits([50], (three_sigma,))
    assert lines.iloc[0, 1:].tolist() == pytest.approx([0.0524, 0.4102], abs=0.0001)


def test_the_variance_between_units_is_that_of_dersimonian_and_laird():
    """Published by metafor, rma(measure="OR", method="DL", data=dat.bcg): Q = 163.1649, tau^2 = 0.3663."""
    a, b, c, d = BCG.T
    effect, variance = np.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d
    mean = np.average(effect, weights=1 / variance)
    phi, tau2 = dispersion((effect - mean) / np.sqrt(variance), np.sqrt(variance), winsorise=0)
    assert (13 * phi, tau2) == pytest.approx((163.1649, 0.3663), abs=0.00005)


def test_limits_carry_the_names_of_their_levels_and_narrow_with_the_base():
    lines = funnel(rows([80, 90], [100, 100]), overdispersion="none").limits([25, 100, 400])
    assert lines.columns.tolist() == ["base", "low_95", "high_95", "low_99.8", "high_99.8"]
    assert lines["low_95"].tolist() == pytest.approx([0.85 - 1.959964 * np.sqrt(0.1275 / n) for n in (25, 100, 400)])
    assert lines["high_99.8"].tolist() == pytest.approx([1, 0.85 + 3.090232 * np.sqrt(0.1275 / 100), 0.9052], abs=1e-4)


def test_a_rate_has_the_limits_of_counts():
    lines = funnel(rows([30, 10], [10, 10]), kind="rate", overdispersion="none").limits([8])
    assert lines["high_95"].tolist() == pytest.approx([2 + 1.959964 * np.sqrt(2 / 8)])
    assert funnel(rows([1, 1], [10, 10]), kind="rate", overdispersion="none").limits([1])["low_95"].tolist() == [0]


def test_each_unit_is_judged_against_its_own_limits():
    judged = funnel(rows([50, 63, 70, 63, np.nan, 0], [100, 100, 100, 100, 100, 0]), target=0.5, overdispersion="none")
    assert judged.units.judgement.tolist() == ["within", "95", "99.8", "95", None, None]
    assert judged.units.side.tolist() == [0, 1, 1, 1, 0, 0]
    assert judged.units.z.tolist()[:3] == pytest.approx([0, 2.6, 4])
    assert judged.units.z.isna().tolist() == [False] * 4 + [True] * 2


def test_the_unknown_do_not_move_the_common_value():
    known = funnel(rows([50, 70], [100, 100]))
    assert funnel(rows([50, 70, np.nan, 0], [100, 100, 100, 0])).target == known.target == pytest.approx(0.6)


def test_multiplicative_limits_are_wider_by_the_root_of_phi():
    units = rows([40, 60, 45, 55], [100] * 4)  # distances -2, 2, -1, 1
    wide = funnel(units, overdispersion="multiplicative", winsorise=0)
    assert wide.phi == pytest.approx(2.5)
    assert wide.deviation([100]) == pytest.approx(0.05 * np.sqrt(2.5))


def test_additive_limits_add_the_variance_between_units():
    wide = funnel(rows([40, 60, 45, 55], [100] * 4), winsorise=0)  # (4 × 2.5 - 3) / (3 × 400)
    assert wide.tau2 == pytest.approx(7 / 1200)
    assert wide.deviation([100, 10**9]) == pytest.approx([np.sqrt(0.0025 + 7 / 1200), np.sqrt(7 / 1200)], abs=1e-5)


def test_units_closer_to_each_other_than_chance_get_the_limits_of_chance():
    units = rows([50, 51, 49, 50], [100] * 4)
    for overdispersion in ("additive", "multiplicative"):
        assert funnel(units, overdispersion=overdispersion).deviation([100]) == pytest.approx(0.05)


def _beyond_95(luck, units, between, overdispersion):
    """Share of ordinary units beyond the 95 % limits, over many provinces."""
    beyond = []
    for _ in range(40):
        base = luck.integers(50, 2000, units)
        share = np.clip(luck.normal(0.8, between, units), 0, 1)
        judged = funnel(rows(luck.binomial(base, share), base), overdispersion=overdispersion).units
        beyond.append((judged.judgement != "within").mean())
    return np.mean(beyond)


@pytest.mark.parametrize("between", [0, 0.02, 0.06])
def test_limits_leave_out_about_five_per_cent_of_ordinary_units(between):
    assert _beyond_95(np.random.default_rng(38), 38, between, "additive") == pytest.approx(0.05, abs=0.03)


def test_without_overdispersion_ordinary_differences_look_like_alarms():
    assert _beyond_95(np.random.default_rng(38), 38, 0.06, "none") > 0.4


def test_an_outlier_does_not_hide_itself():
    luck = np.random.default_rng(4)
    base = np.full(29, 400)
    share = np.append(luck.normal(0.8, 0.03, 28), 0.45)
    judged = funnel(rows(luck.binomial(base, share), base)).units
    assert judged.judgement.iloc[-1] == "99.8"
    assert judged.side.iloc[-1] == -1
    assert (judged.judgement.iloc[:-1] == "99.8").sum() <= 1


def test_winsorising_a_normal_distribution_leaves_its_variance():
    luck = np.random.default_rng(5)
    for winsorise in (0, 0.05, 0.1, 0.2):
        phi, tau2 = dispersion(luck.normal(0, 1, 40_000), np.ones(40_000), winsorise)
        assert phi == pytest.approx(1, abs=0.03)
        assert tau2 == pytest.approx(0, abs=0.03)


@settings(max_examples=25)
@given(UNITS, st.sampled_from(["additive", "multiplicative", "none"]))
def test_limits_lie_around_the_target_the_wider_ones_outside(units, overdispersion):
    found = funnel(rows(*zip(*units, strict=True)), overdispersion=overdispersion)
    lines = found.limits([1, 10, 500])
    assert (np.diff(lines[["low_99.8", "low_95", "high_95", "high_99.8"]], axis=1) >= 0).all()
    assert ((lines["low_95"] <= found.target) & (found.target <= lines["high_95"])).all()
    assert lines.drop(columns="base").stack().between(0, 1).all()
    assert set(found.units.judgement) <= {"within", "95", "99.8"}


def test_where_all_are_at_one_nobody_is_judged():
    everyone = funnel(rows([5, 9, 31], [5, 9, 31]))
    assert everyone.units.judgement.tolist() == ["within"] * 3
    assert everyone.limits([5])["low_95"].tolist() == [1]


def test_what_is_no_funnel_is_refused():
    with pytest.raises(ValueError, match="outside what"):
        funnel(rows([5], [3]))
    with pytest.raises(ValueError, match="outside what"):
        funnel(rows([-1], [3]), kind="rate")
    with pytest.raises(ValueError, match="no unit"):
        funnel(rows([np.nan, 0], [3, 0]))
    with pytest.raises(ValueError, match="bases"):
        funnel(rows([1], [3])).limits([0])
    with pytest.raises(ValueError, match="winsorise"):
        dispersion([1.0], [1.0], 0.5)
