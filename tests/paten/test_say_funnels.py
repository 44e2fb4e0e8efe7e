"""A funnel of peers: drawn only where it tells something; its words name who lies outside."""

from string import ascii_uppercase

import pandas as pd

from paten.charts.frame import palette
from paten.charts.funnel import funnel_chart
from paten.say import funnels

NO_PARTS = pd.DataFrame({"region_code": [], "numerator": [], "denominator": []}).astype({"region_code": str})


def rows(*shares, size: int = 400) -> pd.DataFrame:
    """One kabupaten per share; None: unknown."""
    made = pd.DataFrame({"value": pd.Series(shares, dtype=float)})
    letters = [f"Kab. {letter}" for letter in ascii_uppercase[: len(shares)]]
    return made.assign(
        label=letters, region_code=letters, denominator=size, numerator=made.value * size, type="kabupaten"
    )


ALIKE = (0.8, 0.81, 0.79, 0.8, 0.82, 0.78, 0.8, 0.79, 0.81)


def test_it_is_drawn_only_where_it_tells_something():
    assert funnels.drawn(rows(*ALIKE[:4], None), NO_PARTS) is None, "too few"
    assert funnels.drawn(rows(*ALIKE, size=10), NO_PARTS) is None, "on too little"
    assert funnels.drawn(rows(*[1.0] * 6), NO_PARTS) is None, "all alike"
    assert funnels.drawn(rows(*ALIKE), NO_PARTS) is not None


def test_what_always_comes_together_counts_once():
    parts = pd.DataFrame(
        [("Kab. A", 100 * (month < 3), 100) for month in range(4)], columns=["region_code", "numerator", "denominator"]
    )
    found = funnels.drawn(rows(*ALIKE), parts)
    assert found.given.denominator.iloc[0] == 4 and found.given.whole.iloc[0] == 400
    assert found.given.denominator.iloc[1] == 400


def test_the_title_names_who_lies_outside_the_usual_range():
    alike, one = funnels.drawn(rows(*ALIKE), NO_PARTS), funnels.drawn(rows(*ALIKE, 0.3), NO_PARTS)
    assert funnels.title(alike, "kota") == "Semua kota yang diketahui berada dalam rentang biasa sesamanya"
    assert funnels.title(one, "kabupaten") == "Kab. J di luar rentang biasa kabupaten lain"
    assert funnels.alt(one, "kabupaten").endswith("dan 1 di luar rentang biasa.")
    shown = funnels.table(one)
    assert list(shown.iloc[0]) == ["Kab. J", "30,0%", "400", "di luar rentang biasa"]


def test_names_of_points_that_lie_beside_each_other_stand_apart():
    made = rows(*ALIKE, *ALIKE, 0.3, 0.31).assign(denominator=[400] * 19 + [440])
    figure = funnel_chart(
        funnels.drawn(made.assign(numerator=made.value * made.denominator), NO_PARTS), palette(dark=False)
    )
    sides = {note.text: note.xanchor for note in figure.layout.annotations}
    assert sides["<b>Kab. S</b>"] == "right" and sides["<b>Kab. T</b>"] == "left"


def test_who_lies_outside_is_a_diamond_with_a_name_and_the_axes_speak_indonesian():
    figure = funnel_chart(funnels.drawn(rows(*ALIKE, 0.3), NO_PARTS), palette(dark=False))
    diamonds = [trace for trace in figure.data if trace.marker.symbol == "diamond"]
    assert list(diamonds[0].text) == ["Kab. J: 30,0% (120 dari 400)"]
    assert "<b>Kab. J</b>" in [note.text for note in figure.layout.annotations]
    assert all(tick.endswith("%") for tick in figure.layout.yaxis.ticktext)
    low, high = figure.layout.yaxis.range
    assert low < 0.3 and high > 0.82
