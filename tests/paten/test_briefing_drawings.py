"""The charts of a briefing: what is drawn of which numbers, and that nothing is drawn of none."""

import re
import xml.etree.ElementTree as tree
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper_briefings import SHARES, curve, facts, made, needs, peers, trend

from paten.briefing import drawings, marks, svg
from paten.briefing.axes import MOST_TICKS, small_range, ticks
from paten.briefing.content import Month

values = st.lists(st.none() | st.floats(0, 1), min_size=1, max_size=36)


def texts(drawn: str) -> list[str]:
    return [one.text for one in tree.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text")]


def shapes(drawn: str, kind: str) -> list[dict]:
    return [one.attrib for one in tree.fromstring(drawn).iter(f"{{http://www.w3.org/2000/svg}}{kind}")]


def counted(numbers: tuple[int | None, ...]) -> object:
    made_of = trend((0.5,) * len(numbers))
    months = tuple(Month(month.period, value, False) for month, value in zip(made_of.months, numbers, strict=True))
    return replace(made_of, as_share=False, months=months, low=None, high=None, mean=None)


def test_a_gap_in_the_reports_is_a_gap_in_the_line_and_a_box_that_says_so():
    drawn = drawings.trend(trend(SHARES))
    assert len(shapes(drawn, "polyline")) == 2
    assert texts(drawn).count("belum dilaporkan") == 1


def test_special_months_are_diamonds_and_the_last_value_is_named():
    drawn = drawings.trend(trend(SHARES, (20, 21, 22, 23)))
    assert len(shapes(drawn, "polygon")) == 4
    assert "73,2% Okt" in texts(drawn)


def test_counts_start_at_nought():
    assert "0" in texts(drawings.trend(counted((40, 41, 43))))


def test_of_what_was_never_reported_nothing_is_drawn():
    assert drawings.trend(trend((None,) * 24)) == ""
    assert drawings.sparkline("tepat_waktu", (None,) * 12) == ""
    assert drawings.curve(replace(curve(5), counts=(), ahead=())) == ""


def test_a_little_change_looks_little_in_a_small_line():
    assert small_range("ikm", (81.0, None, 81.16)) == pytest.approx((76.08, 86.08))
    assert small_range("ikm", (97.0, 98.0)) == (90, 100)
    assert small_range("tepat_waktu", (0.97, 1.0)) == (0.8, 1)
    assert small_range("beroperasi", (0.0, 0.0)) == (0, 0.2)
    assert small_range("kelengkapan_laporan", (0.25, 1.0)) == (0.25, 1)
    drawn = [float(one["cy"]) for one in shapes(drawings.sparkline("ikm", (81.16, None, 81.0)), "circle")]
    assert max(drawn) - min(drawn) < 1


def test_a_peer_without_a_value_of_its_own_has_no_filled_dot():
    filled = [
        [one for one in shapes(drawings.peer(row), "circle") if one["fill"] == svg.ACCENT] for row in peers().rows
    ]
    assert [len(one) for one in filled] == [1, 1, 0]


def test_a_bar_is_as_long_as_its_share():
    need = replace(needs((), 20).rows[0], lacking=5, unknown=0, total=20)
    dark = [one for one in shapes(drawings.bar(need, width=101), "rect") if one["fill"] == svg.INK]
    assert [one["width"] for one in dark] == ["25"]


def test_the_projection_is_a_band_and_every_line_is_named():
    drawn = drawings.curve(curve(33))
    assert any(one["fill"] == svg.BAND for one in shapes(drawn, "polygon"))
    named = " ".join(texts(drawn))
    assert all(word in named for word in ("dilimpahkan", "ditetapkan", "beroperasi", "seluruhnya 33", "perkiraan"))


@pytest.mark.parametrize("width", [226, 467])
def test_the_years_under_the_curve_stand_apart(width):
    drawn = drawings.curve(curve(33), width)
    at = [float(one["x"]) for one in shapes(drawn, "text") if one["text-anchor"] == "middle"]
    assert len(at) >= 3
    assert min(after - before for before, after in zip(at, at[1:], strict=False)) >= 20


@given(values)
def test_whatever_was_reported_the_trend_stays_on_its_paper(reported):
    drawn = drawings.trend(trend(tuple(reported)), 467, 120) or drawings.sparkline("tepat_waktu", (0.1,))
    assert not re.search(r'[" ,](nan|inf)', drawn)
    for one in [*shapes(drawn, "circle"), *shapes(drawn, "text")]:
        x, y = float(one.get("cx") or one["x"]), float(one.get("cy") or one["y"])
        assert 0 <= x <= 467 and 0 <= y <= 120


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.booleans())
def test_at_most_four_heights_are_named_and_they_hold_all_values(one, other, whole):
    low, high = sorted((round(one, 4), round(other, 4)))
    named = ticks(low, high, whole)
    assert 2 <= len(named) <= MOST_TICKS
    assert named[0] <= low + 1e-6 and named[-1] >= high - 1e-6
    assert not whole or all(float(value).is_integer() for value in named)


@given(st.lists(st.floats(10, 90), min_size=1, max_size=6))
def test_labels_stay_apart_and_within(wanted):
    placed = sorted(svg.apart(wanted, 9, 10, 90))
    assert all(after - before >= 9 - 1e-6 for before, after in zip(placed, placed[1:], strict=False))
    assert placed[0] >= 10 - 1e-6 and placed[-1] <= 90 + 1e-6


@pytest.mark.parametrize(
    ("draw", "words"),
    [(marks.status, marks.STATUS_WORDS), (marks.record, marks.RECORD_WORDS), (marks.sign, marks.SIGN_WORDS)],
)
def test_every_mark_differs_in_shape_from_its_neighbours(draw, words):
    grey = {re.sub(r'#[0-9A-F]{6}|aria-label="[^"]*"', "", draw(word)) for word in words}
    assert len(grey) == len(words)


def test_a_drawing_uses_the_type_it_is_given_and_escapes_what_it_is_told():
    briefing = made()
    drawn = drawings.trend(replace(briefing.trend, alt='Turun "<tajam>"'), font="Tulisan")
    assert {one["font-family"] for one in shapes(drawn, "text")} == {"Tulisan"}
    assert tree.fromstring(drawn).attrib["aria-label"] == 'Turun "<tajam>"'


def test_a_month_alone_between_two_gaps_is_a_dot():
    assert len(shapes(drawings.sparkline("beroperasi", facts()[0].trend), "circle")) == 1
    assert len(shapes(drawings.sparkline("tepat_waktu", (0.5, None, 0.6, None, 0.7, 0.7)), "circle")) == 3
