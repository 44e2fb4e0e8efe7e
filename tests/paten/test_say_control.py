"""Control judgements in words: usual, unusual, not yet known; what a trend marks."""

from datetime import date

import pandas as pd

from paten.periods import month_range
from paten.say import control

LAST = date(2026, 10, 1)
MONTHS = month_range(date(2025, 10, 1), LAST)
CALM = [0.90, 0.92, 0.91, 0.93, 0.90, 0.92, 0.91, 0.93, 0.90, 0.92, 0.91, 0.93]


def history(values: list[float]) -> pd.DataFrame:
    return pd.DataFrame({"period": pd.to_datetime(MONTHS[-len(values) :]), "value": values})


def said(values: list[float], as_share: bool = True) -> str:
    return control.sentence(control.judged(history(values), as_share), LAST, as_share)


def test_a_month_like_the_others_is_within_usual_variation():
    """By hand: mean 11,89 / 13 = 0,9146; mean moving range 0,23 / 12 = 0,01917, times 2,66 = 0,0510."""
    assert said([*CALM, 0.91]) == "Dalam variasi biasa (rentang biasa 86,4% sampai 96,6%)."


def test_a_month_far_below_is_said_and_not_blamed():
    found = said([*CALM, 0.60])
    assert found.startswith("Di luar rentang biasa, lebih rendah (rentang biasa ")
    assert found.endswith("; perlu dikonfirmasi sebabnya.")


def test_seven_on_one_side_are_counted():
    values = [0.90, 0.91, 0.90, 0.91, 0.90, 0.91, 0.93, 0.94, 0.93, 0.94, 0.93, 0.94, 0.93]
    assert said(values).startswith("Tujuh bulan berturut-turut di atas rata-ratanya")


def test_six_in_one_direction_are_said_where_nothing_else_is():
    values = [10.0, 30.0, 10.0, 30.0, 10.0, 30.0, 10.0, 12.0, 14.0, 16.0, 18.0, 20.0, 22.0]
    assert said(values, as_share=False).startswith("Enam bulan atau lebih terus naik")


def test_before_twelve_months_it_says_when_the_range_appears():
    assert said(CALM[:5]) == "Rentang biasa muncul mulai laporan Mei 2027, setelah dua belas bulan laporan."


def test_of_a_month_without_report_nothing_is_said():
    assert said([*CALM, float("nan")]) == ""


def test_a_title_ends_in_what_was_found_and_in_nothing_where_nothing_can_be():
    def end(values: list[float]) -> str:
        return control.found(control.judged(history(values), True), LAST)

    assert end([*CALM, 0.91]) == "dalam variasi biasa"
    assert end([*CALM, 0.60]) == "di luar rentang biasa, lebih rendah"
    assert end(CALM[:5]) == end([*CALM, float("nan")]) == ""


def test_a_trend_marks_what_is_outside_and_the_present_signal_but_no_run_that_is_over():
    over = [0.95] * 8 + [0.90, 0.91, 0.90, 0.91, 0.90]
    assert not control.limits(control.judged(history(over), True)).special[:4].any()
    outside = [*CALM[:6], 0.50, *CALM[6:]]
    marked = control.limits(control.judged(history(outside), True))
    assert list(marked.index[marked.special]) == [6]
