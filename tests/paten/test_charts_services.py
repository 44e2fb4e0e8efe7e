"""Season and own charts: one line each, gaps stay gaps, names in place of a legend."""

import pandas as pd

from paten.charts import pivot
from paten.charts.frame import LIGHT
from paten.charts.season import by_month, season
from paten.numbers import count


def months(*values: float, start: str = "2025-11-01") -> pd.DataFrame:
    period = pd.date_range(start, periods=len(values), freq="MS")
    return pd.DataFrame({"period": period, "level": values})


def test_each_year_is_one_line_and_a_month_without_report_is_a_gap():
    figure = season(months(10.0, 20.0, 30.0, float("nan"), 50.0), LIGHT, False)
    first, second = figure.data
    assert list(first.y)[10:] == [10.0, 20.0] and pd.isna(first.y[0])
    assert second.y[0] == 30.0 and pd.isna(second.y[1]) and second.connectgaps is False
    assert [one.text for one in figure.layout.annotations] == ["<b>2026</b>", "<b>2025</b>"]
    assert second.line.width > first.line.width


def test_the_table_of_a_season_has_a_row_per_month_and_a_column_per_year():
    table = by_month(months(10.0, 20.0, 30.0, float("nan")), False)
    assert list(table.columns) == ["Bulan", "2025", "2026"] and len(table) == 12
    assert table["2026"][:3].tolist() == ["30,0", "belum dilaporkan", ""]


def test_own_lines_are_named_at_their_ends_and_apart():
    rows = pd.concat([months(1.0, 2.0).assign(name="Kab. A"), months(1.0, 2.0).assign(name="Kab. B")])
    figure = pivot.lines(rows.rename(columns={"level": "value"}), count, LIGHT)
    assert [one.text for one in figure.layout.annotations] == ["Kab. A", "Kab. B"]
    assert figure.layout.annotations[1].yshift - figure.layout.annotations[0].yshift >= pivot.APART


def test_own_bars_write_a_word_where_nothing_was_reported():
    rows = pd.DataFrame({"name": ["Kab. A", "Kab. B"], "value": [5.0, float("nan")]})
    figure = pivot.bars(rows, count, LIGHT)
    assert figure.layout.annotations[0].text == "belum dilaporkan" and figure.layout.annotations[0].y == "Kab. B"
