"""Native charts of a slide, editable in place: a series with gaps, bars of what is lacking, small lines of a year."""

from collections.abc import Sequence

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.dml.color import MSO_THEME_COLOR
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE
from pptx.oxml.ns import qn
from pptx.util import Pt

from paten.briefing.axes import small_range
from paten.briefing.content import Curve, Fact, Need, Score, Trend
from paten.briefing.deck import Box, Page
from paten.briefing.signs import whole
from paten.numbers import count
from paten.periods import short_month

INK, MUTED, ACCENT, WATCH = (
    *(MSO_THEME_COLOR.TEXT_1, MSO_THEME_COLOR.TEXT_2, MSO_THEME_COLOR.ACCENT_1, MSO_THEME_COLOR.ACCENT_3),
)
MISSING, LINES = MSO_THEME_COLOR.ACCENT_5, MSO_THEME_COLOR.ACCENT_6
WHOLE, TENTHS, HUNDREDTHS, SHARE = "[$-421]#,##0", "[$-421]#,##0.0", "[$-421]0.00", "[$-421]0.0%"
UPPER, LOWER = "Rentang biasa, atas", "Rentang biasa, bawah"


def trend(page: Page, box: Box, shown: Trend, size: float = 12) -> None:
    """The series by month, None as a gap, and its usual range as two dashed series."""
    data = CategoryChartData(number_format=_format(shown))
    data.categories = [short_month(month.period) for month in shown.months]
    data.add_series(shown.label, [month.value for month in shown.months])
    if shown.low is not None and shown.high is not None:
        data.add_series(UPPER, [shown.high] * len(shown.months))
        data.add_series(LOWER, [shown.low] * len(shown.months))
    chart = _chart(page, box, XL_CHART_TYPE.LINE_MARKERS, data, shown.alt, size)
    own, *limits = chart.plots[0].series
    _stroke(own, ACCENT, 2.25)
    _marker(own.marker, XL_MARKER_STYLE.CIRCLE, 6, ACCENT)
    for number, month in enumerate(shown.months):
        if month.special and month.value is not None:
            _marker(own.points[number].marker, XL_MARKER_STYLE.DIAMOND, 11, WATCH)
    for limit in limits:
        _stroke(limit, MUTED, 1.25, dashed=True)
        limit.marker.style = XL_MARKER_STYLE.NONE
    _axes(chart, _format(shown), size)
    _legend(chart)


def year(page: Page, box: Box, fact: Fact, months: Sequence[str]) -> None:
    """A year as a small line without axes: its course, not its values."""
    data = CategoryChartData()
    data.categories = list(months)
    data.add_series(fact.label, list(fact.trend))
    chart = _chart(page, box, XL_CHART_TYPE.LINE_MARKERS, data, fact.alt, 10)
    chart.has_legend = False
    chart.category_axis.visible = chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    low, high = small_range(fact.indicator, fact.trend)
    spare = (high - low) * 0.1  # room for the dots at the ends
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = low - spare, high + spare
    own = chart.plots[0].series[0]
    _stroke(own, ACCENT, 1.75)
    _marker(own.marker, XL_MARKER_STYLE.CIRCLE, 4, ACCENT)


def curve(page: Page, box: Box, shown: Curve, size: float = 11) -> None:
    """How many kecamatan had reached a stage by month, and the projection of those that operate, with its range."""
    counts, ahead = shown.counts, shown.ahead
    behind, beyond = [None] * len(counts), [None] * len(ahead)
    data = CategoryChartData(number_format=WHOLE)
    data.categories = [short_month(one.period) for one in (*counts, *ahead)]
    data.add_series("Dilimpahkan", [*(one.delegated for one in counts), *beyond])
    data.add_series("Ditetapkan", [*(one.designated for one in counts), *beyond])
    data.add_series("Beroperasi", [*(one.operating for one in counts), *beyond])
    for name, values in (
        ("Proyeksi", [one.middle for one in ahead]),
        ("Proyeksi, atas", [one.high for one in ahead]),
        ("Proyeksi, bawah", [one.low for one in ahead]),
    ):
        if ahead:
            data.add_series(name, [*behind, *values])
    chart = _chart(page, box, XL_CHART_TYPE.LINE, data, shown.alt, size)
    looks = ((MISSING, 1.25), (MUTED, 1.75), (ACCENT, 2.5), (ACCENT, 1.5), (MUTED, 1), (MUTED, 1))
    for number, (series, (color, weight)) in enumerate(zip(chart.plots[0].series, looks, strict=False)):
        _stroke(series, color, weight, dashed=number > 2)
    _axes(chart, WHOLE, size)
    _skip(chart, max(1, (len(counts) + len(ahead)) // 6))
    chart.category_axis.major_tick_mark = XL_TICK_MARK.NONE
    _legend(chart)


def lacking(page: Page, box: Box, needs: Sequence[Need], alt: str, size: float = 11) -> None:
    """Bars of how many of those it applies to lack each requirement, and of how many nobody knows; each bar is the
    whole, its numbers stand at its name; the first stands on top.
    """
    data = CategoryChartData(number_format=WHOLE)
    data.categories = [f"{need.name}: {count(need.lacking)} dari {count(need.total)}" for need in needs]
    data.add_series("Belum terpenuhi", [need.lacking for need in needs])
    data.add_series("Belum lapor", [need.unknown for need in needs])
    data.add_series("Terpenuhi", [max(0, need.total - need.lacking - need.unknown) for need in needs])
    chart = _chart(page, box, XL_CHART_TYPE.BAR_STACKED_100, data, alt, size)
    _axes(chart, WHOLE, size)
    _every_name(chart)
    chart.value_axis.visible, chart.value_axis.has_major_gridlines = False, False
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 45, 100
    for series, color in zip(plot.series, (ACCENT, MISSING, MSO_THEME_COLOR.BACKGROUND_2), strict=True):
        _fill(series, color)
    _legend(chart)


def scores(page: Page, box: Box, shown: Sequence[Score], alt: str, size: float = 11) -> None:
    """Bars of the unsur of a survey, from 1 to 4; one that was not asked has no bar."""
    data = CategoryChartData(number_format=HUNDREDTHS)
    data.categories = [score.name for score in shown]
    data.add_series("Nilai unsur", [score.value for score in shown])
    chart = _chart(page, box, XL_CHART_TYPE.BAR_CLUSTERED, data, alt, size)
    _axes(chart, HUNDREDTHS, size)
    _every_name(chart)
    chart.has_legend = False
    axis = chart.value_axis
    axis.visible, axis.has_major_gridlines = False, False
    axis.minimum_scale, axis.maximum_scale = 0, 4.4
    plot = chart.plots[0]
    plot.gap_width = 45
    _fill(plot.series[0], ACCENT)
    labels = plot.series[0].data_labels
    labels.show_value, labels.number_format, labels.number_format_is_linked = True, HUNDREDTHS, False
    labels.position = XL_LABEL_POSITION.OUTSIDE_END
    labels.font.size = Pt(size)


def _chart(page: Page, box: Box, kind: int, data: CategoryChartData, alt: str, size: float) -> Chart:
    frame = page.slide.shapes.add_chart(kind, *(Pt(side) for side in (box.left, box.top, box.width, box.height)), data)
    frame._element._nvXxPr.cNvPr.set("descr", alt)
    chart = frame.chart
    chart.has_title = False
    chart.font.size = Pt(size)
    chart.font.color.theme_color = INK
    return chart


def _axes(chart: Chart, number_format: str, size: float) -> None:
    values, names = chart.value_axis, chart.category_axis
    if number_format == WHOLE:
        values.minimum_scale = 0  # counts start at nought
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = number_format, False
    values.major_gridlines.format.line.color.theme_color = LINES
    values.major_gridlines.format.line.width = Pt(0.5)
    values.format.line.fill.background()
    names.format.line.color.theme_color = MUTED
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    names.tick_labels.font.size = values.tick_labels.font.size = Pt(size)


def _legend(chart: Chart) -> None:
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False


def _every_name(chart: Chart) -> None:
    """Names from the top, none skipped where the type is small."""
    chart.category_axis.reverse_order = True
    _skip(chart, 1)


def _skip(chart: Chart, step: int) -> None:
    """Every so many names along the axis are written."""
    axis = chart.category_axis._element
    for name in ("c:tickLblSkip", "c:tickMarkSkip"):
        axis.find(qn("c:noMultiLvlLbl")).addprevious(axis.makeelement(qn(name), {"val": str(step)}))


def _stroke(series: object, color: int, weight: float, dashed: bool = False) -> None:
    series.smooth = False
    line = series.format.line
    line.color.theme_color, line.width = color, Pt(weight)
    if dashed:
        line.dash_style = MSO_LINE.DASH


def _marker(marker: object, style: int, size: int, color: int) -> None:
    marker.style, marker.size = style, size
    for part in (marker.format.fill, marker.format.line.fill):
        part.solid()
        part.fore_color.theme_color = color


def _fill(series: object, color: int) -> None:
    series.format.fill.solid()
    series.format.fill.fore_color.theme_color = color


def _format(shown: Trend) -> str:
    if shown.as_share:
        return SHARE
    return WHOLE if whole(shown) else TENTHS
