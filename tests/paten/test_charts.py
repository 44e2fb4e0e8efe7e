"""Figures: a gap in the data is a gap in the line, labels do not collide, the axes speak Indonesian."""

import pandas as pd
import pytest

from paten.charts.curve import APART, HEIGHT, _shifts, curve
from paten.charts.frame import palette, ticks
from paten.charts.trend import trend, whole

LIGHT = palette(dark=False)


def months(*values) -> pd.DataFrame:
    periods = pd.date_range(end="2026-10-01", periods=len(values), freq="MS")
    return pd.DataFrame({"period": periods, "value": pd.Series(values, dtype=float)})


def test_a_month_without_report_is_a_gap_in_a_dashed_box_with_its_word():
    figure = trend(months(90, None, None, 80), LIGHT, as_share=False)
    assert figure.data[0].connectgaps is False
    assert pd.isna(figure.data[0].y[1])
    assert [shape.line.dash for shape in figure.layout.shapes] == ["dot"]
    assert "belum dilaporkan" in [note.text for note in figure.layout.annotations]
    assert figure.data[0].text[1] == "Agustus 2026: belum dilaporkan"


def test_a_trend_without_gaps_has_no_box():
    figure = trend(months(90, 85, 80), LIGHT, as_share=False)
    assert not figure.layout.shapes


def test_the_line_ends_with_its_value_instead_of_a_legend():
    figure = trend(months(0.9, 0.85), LIGHT, as_share=True)
    assert figure.layout.showlegend is False
    assert "<b>85,0%</b>" in [note.text for note in figure.layout.annotations]


def test_months_that_have_no_row_are_months_without_report():
    rows = months(10, 20).iloc[[0]]
    assert list(whole(rows, pd.Timestamp("2026-10-01").date(), 24).value.isna()) == [False, True]


def test_a_history_starts_with_the_first_report_not_with_emptiness():
    rows = months(None, None, 10, 20)
    assert len(whole(rows, pd.Timestamp("2026-10-01").date(), 24)) == 2


@pytest.mark.parametrize("top", [1, 5, 33, 130, 666, 12_480, 1_000_000])
def test_an_axis_has_at_most_four_marks_from_zero(top):
    marks = ticks(top)
    assert marks[0] == 0
    assert 2 <= len(marks) <= 4
    assert marks[-1] <= top


def test_the_curve_draws_three_lines_with_labels_that_do_not_collide():
    rows = pd.DataFrame(
        {
            "period": pd.date_range("2010-01-01", periods=5, freq="YS"),
            "dilimpahkan": [0, 1, 2, 50, 60],
            "ditetapkan": [0, 0, 1, 50, 58],
            "beroperasi": [0, 0, 0, 49, 57],
            "n_expected": 666,
        }
    )
    figure = curve(rows, LIGHT)
    assert [line.name for line in figure.data[:3]] == ["dilimpahkan", "ditetapkan", "beroperasi"]
    heights = {"dilimpahkan": 60 / 666, "ditetapkan": 58 / 666, "beroperasi": 57 / 666}
    places = sorted(height * (HEIGHT - 60) + _shifts(heights)[name] for name, height in heights.items())
    assert all(above - below >= APART - 0.01 for below, above in zip(places, places[1:], strict=False))


def test_light_and_dark_differ_in_every_colour_of_text():
    dark = palette(dark=True)
    assert LIGHT.ink != dark.ink
    assert LIGHT.accent != dark.accent
