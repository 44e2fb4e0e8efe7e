"""When the goal is reached: cases that can be worked out, how often the band holds, and why acts must stay whole.

No published example of a burn-up of whole acts was found. So the simulation is held against what can be worked out: a
steady pace, exact quantiles where acts are equally large, Panjer's recursion, and processes whose future was simulated.
"""

from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paten.periods import add_months
from paten.stats import HORIZON, Verdict, projection

FIRST, LAST = date(2023, 11, 1), date(2026, 10, 1)  # 36 months
MONTHS = [add_months(FIRST, step) for step in range(36)]
# How many kecamatan the delegation acts of kabupaten/kota move at once, and those of single camat.
SIZES = np.array([1, 1, 3, 4, 5, 9, 15, 18, 18, 21, 24, 27, 31, 33])
ACTS = st.lists(st.tuples(st.sampled_from(MONTHS), st.integers(-33, 33)), max_size=30)


def acts(*pairs):
    return pd.DataFrame(
        {"date": [day for day, _ in pairs], "moved": np.array([moved for _, moved in pairs], dtype=int)}
    )


def steady(moved, months=MONTHS):
    return acts(*[(month, moved) for month in months])


def test_a_steady_pace_reaches_the_goal_when_division_says_so():
    """Five each month from 600 of 666: 66 to go, fourteen months."""
    found = projection(steady(5), FIRST, LAST, present=600, total=666)
    assert found.verdict is Verdict.WITHIN
    assert found.earliest == found.median == found.latest == date(2027, 12, 1)
    assert found.course.p10.tolist()[:14] == [*range(605, 666, 5), 666]
    assert found.course.period.iloc[0] == pd.Timestamp(2026, 11, 1)
    assert len(found.course) == HORIZON


@pytest.mark.parametrize(("moving", "moved"), [(6, 18), (18, 10)])
def test_where_all_acts_are_equally_large_the_band_can_be_worked_out(moving, moved):
    """Of 36 months some moved 18 each, the others nobody. The weight of the former is beta(6, 30), the number of such
    months among the next 60 beta-binomial: what Rubin's (1981) weights make of a yes or no."""
    from scipy.stats import betabinom

    some = steady(moved, MONTHS[::2][:moving])
    course = projection(some, FIRST, LAST, 0, 10**6, draws=10_000).course
    for share in (0.1, 0.5, 0.9):
        exact = betabinom(60, moving, 36 - moving).ppf(share)
        assert course[f"p{share * 100:g}"][59] / moved == pytest.approx(exact, abs=1)


def panjer(rate, sizes, probabilities, upto):
    """Exact distribution of a compound Poisson total: Panjer (1981), ASTIN Bulletin 12: 22-26."""
    found = [np.exp(-rate)]
    for total in range(1, upto + 1):
        terms = (s * p * found[total - s] for s, p in zip(sizes, probabilities, strict=True) if s <= total)
        found.append(rate / total * sum(terms))
    return np.array(found)


def test_the_recursion_used_here_is_that_of_the_textbook():
    """Bowers et al., Actuarial Mathematics, compound Poisson with rate 0.8 and claims 1, 2, 3: 0.449329, 0.089866, …"""
    textbook = [0.449329, 0.089866, 0.143785, 0.162358]
    assert panjer(0.8, [1, 2, 3], [0.25, 0.375, 0.375], 3) == pytest.approx(textbook, abs=0.000001)


def test_with_much_to_learn_from_the_course_is_that_of_a_compound_poisson_process():
    """What two thousand months do not leave in doubt is the chance of the acts themselves."""
    luck = np.random.default_rng(8)
    window = [add_months(date(1860, 3, 1), step) for step in range(2000)]
    days = np.repeat(np.arange(2000), luck.poisson(0.6, 2000))
    moved = luck.choice(SIZES, len(days))
    many = acts(*zip([window[place] for place in days], moved, strict=True))
    course = projection(many, window[0], LAST, 0, 10**6, draws=10_000).course
    sizes, counts = np.unique(moved, return_counts=True)
    exact = panjer(12 * len(days) / 2000, sizes, counts / len(days), 600).cumsum()
    for share in (0.1, 0.5, 0.9):
        assert course[f"p{share * 100:g}"][11] == pytest.approx(np.searchsorted(exact, share), rel=0.08)


def _process(luck, months, rate, bursts):
    """Acts of one simulated province: (months, moved). bursts: months in which many offices act at once."""
    pace = rate * luck.gamma(0.5, 2, months) if bursts else np.full(months, rate)
    when = np.repeat(np.arange(months), luck.poisson(pace))
    return when, luck.choice(SIZES, len(when))


def _held(rate, window, ahead, bursts=False, split=False, runs=80):
    """How often the 80 % band holds what then came. split: resample single kecamatan instead of whole acts."""
    luck, held = np.random.default_rng(9), 0
    for _ in range(runs):
        when, moved = _process(luck, window + ahead, rate, bursts)
        past = when < window
        days, sizes = when[past], moved[past]
        if split:  # the same kecamatan, each as if it had come by itself, at any time
            days, sizes = luck.integers(0, window, sizes.sum()), np.ones(sizes.sum(), dtype=int)
        seen = acts(*zip([add_months(FIRST, int(month)) for month in days], sizes, strict=True))
        last = add_months(FIRST, window - 1)
        after = projection(seen, FIRST, last, 0, 10**6, draws=200).course.iloc[ahead - 1]
        held += after.p10 <= moved[~past].sum() <= after.p90
    return held / runs


@pytest.mark.parametrize(("rate", "window", "ahead"), [(0.6, 36, 12), (0.6, 24, 24), (0.3, 36, 12)])
def test_the_band_of_eighty_per_cent_holds_about_eighty_per_cent(rate, window, ahead):
    assert 0.72 <= _held(rate, window, ahead) <= 0.9


def test_the_band_holds_also_when_offices_act_in_bursts():
    assert 0.66 <= _held(0.6, 36, 12, bursts=True) <= 0.9


def test_resampling_single_kecamatan_would_promise_far_too_much():
    assert _held(0.6, 36, 12, split=True) < 0.35


def test_one_large_act_makes_a_wider_band_than_as_many_small_ones():
    large = projection(acts((MONTHS[3], 36), (MONTHS[20], 36)), FIRST, LAST, 100, 666).course.iloc[23]
    small = projection(steady(2), FIRST, LAST, 100, 666).course.iloc[23]
    assert large.p90 - large.p10 > 30
    assert small.p90 - small.p10 == 0


def test_without_acts_the_goal_is_not_reached_at_this_pace():
    found = projection(acts(), FIRST, LAST, present=300, total=666)
    assert found.verdict is Verdict.BEYOND
    assert found.verdict == "tidak tercapai pada laju ini"
    assert found.beyond_ten_years
    assert (found.earliest, found.median, found.latest, found.n_acts) == (None, None, None, 0)
    assert found.course[["p10", "p50", "p90"]].eq(300).all(axis=None)


def test_a_pace_too_slow_for_ten_years_says_so():
    assert projection(acts((MONTHS[5], 3)), FIRST, LAST, 100, 666).beyond_ten_years
    assert not projection(steady(5), FIRST, LAST, 100, 666).beyond_ten_years


def test_a_band_that_only_begins_within_ten_years_has_an_open_end():
    found = projection(acts((MONTHS[3], 27), (MONTHS[20], 33)), FIRST, LAST, 460, 666)
    assert found.verdict is Verdict.WITHIN
    assert found.earliest is not None
    assert found.latest is None


def test_what_is_reached_is_reached():
    found = projection(steady(5), FIRST, LAST, present=666, total=666)
    assert (found.verdict, found.median) == (Verdict.REACHED, LAST)
    assert projection(acts(), FIRST, LAST, present=400, total=666, target=400).verdict is Verdict.REACHED


def test_eleven_months_are_too_short_and_it_is_said_when_a_projection_appears():
    found = projection(steady(5, MONTHS[:11]), FIRST, MONTHS[10], 55, 666)
    assert found.verdict is Verdict.TOO_SHORT
    assert (found.n_months, found.appears_on) == (11, date(2024, 10, 1))
    assert found.course.empty
    assert projection(steady(5, MONTHS[:12]), FIRST, MONTHS[11], 55, 666).appears_on is None


def test_acts_outside_the_window_and_acts_that_moved_nobody_do_not_count():
    inside = steady(5)
    more = pd.concat([inside, acts((date(2020, 1, 5), 33), (date(2026, 11, 2), 33), (date(2025, 3, 8), 0))])
    assert projection(more, FIRST, LAST, 100, 666).n_acts == 36
    pd.testing.assert_frame_equal(
        projection(more, FIRST, LAST, 100, 666).course, projection(inside, FIRST, LAST, 100, 666).course
    )


def test_an_act_counts_in_its_month_whatever_its_day():
    days = acts(*[(month.replace(day=28), 5) for month in MONTHS])
    assert projection(days, FIRST, date(2026, 10, 31), 600, 666).median == date(2027, 12, 1)


def test_acts_that_lapse_take_their_kecamatan_back():
    losing = projection(steady(-5), FIRST, LAST, present=300, total=666)
    assert losing.beyond_ten_years
    assert losing.course.p50.tolist()[:61] == [*range(295, -1, -5), 0]


@settings(max_examples=15)
@given(ACTS, st.integers(0, 666))
def test_the_course_stays_between_nought_and_all_and_the_band_in_order(pairs, present):
    found = projection(acts(*pairs), FIRST, LAST, present, 666, draws=60)
    course = found.course
    assert ((course.p10 >= 0) & (course.p10 <= course.p50) & (course.p50 <= course.p90) & (course.p90 <= 666)).all()
    reached = [one or date.max for one in (found.earliest, found.median, found.latest)]
    assert reached == sorted(reached)


def test_the_same_seed_gives_the_same_course():
    some = acts((MONTHS[3], 27), (MONTHS[20], 33))
    one, other = (projection(some, FIRST, LAST, 100, 666, draws=200).course for _ in range(2))
    pd.testing.assert_frame_equal(one, other)


def test_what_cannot_be_projected_is_refused():
    with pytest.raises(ValueError, match="empty"):
        projection(acts(), LAST, FIRST, 1, 666)
    with pytest.raises(ValueError, match="between 0 and total"):
        projection(acts(), FIRST, LAST, 667, 666)
    with pytest.raises(ValueError, match="lacks"):
        projection(acts((None, 3)), FIRST, LAST, 1, 666)
