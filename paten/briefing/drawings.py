"""The charts of a briefing as SVG text: paper and page draw the very same. Pure; "" where there is nothing to draw.

Width and height are points; legible in grey: what matters differs in shape, not in colour alone. font: a list of
families as SVG names them.
"""

from collections.abc import Sequence
from datetime import date
from math import ceil

from paten.briefing import svg
from paten.briefing.axes import Axes, grid, month_names, printed, runs, small_range, ticks
from paten.briefing.content import Count, Curve, Need, Peer, Trend
from paten.numbers import count
from paten.periods import MONTHS, short_month
from paten.say.words import NOT_REPORTED

PHONE = 300  # up to that width fewer months are named
ROOM = 82  # at the right, for the labels
STAGES = (("delegated", "dilimpahkan"), ("designated", "ditetapkan"), ("operating", "beroperasi"))
LOOK = {
    "delegated": (svg.REFERENCE, 1.0, "3 2"),
    "designated": (svg.REFERENCE, 1.0, ""),
    "operating": (svg.ACCENT, 2, ""),
}


def trend(drawn: Trend, width: float = 467, height: float = 150, font: str = svg.FONT) -> str:
    """Months with their usual range: a gap and a hatched box where nothing was reported, diamonds on special months,
    the last value by name. "" when not one month is known.
    """
    values = [month.value for month in drawn.months]
    known = [value for value in values if value is not None]
    if not known:
        return ""
    limits = [limit for limit in (drawn.low, drawn.high) if limit is not None]
    whole = not drawn.as_share and all(float(value).is_integer() for value in known)
    lowest = 0 if whole else min(*known, *limits) if limits else min(known)
    named = ticks(max(lowest, 0), max([*known, *limits]), whole)
    axes = Axes(30, width - ROOM, 14, height - 16, named[0], named[-1], len(values))
    parts = [
        *_range(axes, drawn),
        *grid(axes, named, drawn.as_share, font),
        *_mean(axes, drawn),
        *_gaps(axes, values, font),
        *_course(axes, drawn),
        *month_names(axes, [month.period for month in drawn.months], font, 5 if width > PHONE else 3),
        *_beside(axes, drawn, font),
    ]
    return svg.figure(width, height, parts, drawn.alt)


def sparkline(indicator: str, values: Sequence[float | None], width: float = 84, height: float = 18) -> str:
    """The same in the smallest: a line with its gaps and a dot on the last month. "" when not one month is known."""
    known = [value for value in values if value is not None]
    if not known:
        return ""
    axes = Axes(2.5, width - 3, 3, height - 3, *small_range(indicator, values), len(values))
    parts = []
    for run in runs(values)[0]:
        points = [(axes.x(number), axes.y(values[number])) for number in run]
        parts.append(svg.path(points, width=1.1) if len(run) > 1 else svg.dot(points[0], 1))
    if values[-1] is not None:
        parts.append(svg.dot((axes.x(len(values) - 1), axes.y(values[-1])), 2))
    return svg.figure(width, height, parts)


def peer(row: Peer, width: float = 150, height: float = 14) -> str:
    """One measure among peers: an open dot each, the middle half as a band, our own dot filled."""
    middle, inset = height / 2, 5
    at = [inset + (width - 2 * inset) * share for share in (row.low or 0, row.high or 0)]
    parts = [svg.line((inset, middle), (width - inset, middle), svg.REFERENCE, 0.5)]
    if row.low is not None and row.high is not None:
        parts.append(svg.box((at[0], middle - 4.5), (max(at[1] - at[0], 1), 9), "#C9DCE5"))
    for other in row.others:
        parts.append(svg.dot((inset + (width - 2 * inset) * other, middle), 2.2, svg.WHITE, svg.REFERENCE))
    if row.own is not None:
        own = (inset + (width - 2 * inset) * row.own, middle)
        parts.append(svg.dot(own, 4, svg.ACCENT, svg.WHITE, 1.2))
    return svg.figure(width, height, parts, f"{row.label}: {row.value}, {row.words}")


def bar(need: Need, width: float = 120, height: float = 9) -> str:
    """Of how many kecamatan one requirement is lacking: dark those that lack it, hatched those that never reported."""
    total = max(need.total, 1)
    lacking, unknown = (width - 1) * need.lacking / total, (width - 1) * need.unknown / total
    parts = [svg.box((0.5, 0.5), (width - 1, height - 1), "#F3F6F7", svg.LINE)]
    if unknown:
        parts.append(svg.hatched((0.5 + lacking, 0.5), (unknown, height - 1), 3))
    if lacking:
        parts.append(svg.box((0.5, 0.5), (lacking, height - 1), svg.INK))
    return svg.figure(width, height, parts, f"{need.name}: {count(need.lacking)} dari {count(need.total)}")


def curve(drawn: Curve, width: float = 467, height: float = 150, font: str = svg.FONT) -> str:
    """How many kecamatan had reached a stage, month by month, and the projection with its band. "" before the first."""
    if not drawn.counts:
        return ""
    first, last = drawn.counts[0].period, (drawn.ahead or drawn.counts)[-1].period
    named = ticks(0, max(drawn.total, 1), whole=True)
    axes = Axes(30, width - ROOM, 8, height - 16, 0, named[-1], _since(first, last) + 1)
    parts = [
        *_projection_band(axes, drawn, first),
        *grid(axes, named, False, font),
        svg.line((axes.left, axes.y(drawn.total)), (axes.right, axes.y(drawn.total)), svg.INK, 0.6, "1 2"),
        *[
            svg.path(
                [(axes.x(_since(first, at.period)), axes.y(getattr(at, stage))) for at in drawn.counts], *LOOK[stage]
            )
            for stage, _ in STAGES
        ],
        *_projection(axes, drawn, first),
        *_years(axes, first, last, font),
        *_stage_names(axes, drawn, font),
    ]
    return svg.figure(width, height, parts, drawn.alt)


# --- the pieces of the trend -----------------------------------------------------------------------------------------


def _range(axes: Axes, drawn: Trend) -> list[str]:
    if drawn.low is None or drawn.high is None:
        return []
    top, foot = axes.y(drawn.high), axes.y(max(drawn.low, axes.bottom))
    return [
        svg.box((axes.left, top), (axes.right - axes.left, foot - top), svg.AREA),
        *[svg.line((axes.left, y), (axes.right, y), svg.REFERENCE, 0.7, "3 2") for y in (top, foot)],
    ]


def _mean(axes: Axes, drawn: Trend) -> list[str]:
    if drawn.mean is None:
        return []
    return [svg.line((axes.left, axes.y(drawn.mean)), (axes.right, axes.y(drawn.mean)), svg.REFERENCE, 0.8)]


def _gaps(axes: Axes, values: Sequence[float | None], font: str) -> list[str]:
    """A box over each stretch of months without a report; the words over it, as far as they stay apart."""
    half = (axes.x(1) - axes.x(0)) / 2 if len(values) > 1 else 8
    wide = svg.length(NOT_REPORTED, 7.5)
    parts, free = [], 0.0
    for run in runs(values)[1]:
        left, right = max(axes.left, axes.x(run[0]) - half), min(axes.right, axes.x(run[-1]) + half)
        parts.append(svg.hatched((left + 1, axes.head), (right - left - 2, axes.foot - axes.head)))
        middle = min(max((left + right) / 2, axes.left + wide / 2), axes.right - wide / 2)
        if middle - wide / 2 > free:
            parts.append(svg.text((middle, axes.head - 4), NOT_REPORTED, font, size=7.5, anchor="middle"))
            free = middle + wide / 2 + 4
    return parts


def _course(axes: Axes, drawn: Trend) -> list[str]:
    values = [month.value for month in drawn.months]
    parts = []
    for run in runs(values)[0]:
        points = [(axes.x(number), axes.y(values[number])) for number in run]
        parts += [svg.path(points)] if len(run) > 1 else []
        parts += [
            svg.diamond(point) if drawn.months[number].special else svg.dot(point, 1.5)
            for number, point in zip(run, points, strict=True)
        ]
    return parts


def _beside(axes: Axes, drawn: Trend, font: str) -> list[str]:
    """At the right: the last known value with its month, the mean and both ends of the usual range."""
    last = [month for month in drawn.months if month.value is not None][-1]
    told = [(last.value, f"{printed(last.value, drawn.as_share)} {short_month(last.period, year=False)}", True)]
    for level, words in ((drawn.high, "batas atas"), (drawn.mean, "rata-rata"), (drawn.low, "batas bawah")):
        if level is not None:
            told.append((level, f"{words} {printed(level, drawn.as_share)}", False))
    heights = svg.apart([axes.y(max(level, axes.bottom)) for level, _, _ in told], 9, axes.head, axes.foot)
    colour = svg.WATCH if last.special else svg.ACCENT
    return [
        svg.text((axes.right + 7, y + 2.8), words, font, colour if own else svg.MUTED, 9 if own else 7.5, bold=own)
        for (_, words, own), y in zip(told, heights, strict=True)
    ]


# --- the pieces of the curve -----------------------------------------------------------------------------------------


def _since(first: date, period: date) -> int:
    return (period.year - first.year) * len(MONTHS) + period.month - first.month


def _stages(axes: Axes, drawn: Curve, first: date) -> list[str]:
    return [
        svg.path([(axes.x(_since(first, at.period)), axes.y(getattr(at, stage))) for at in drawn.counts], *LOOK[stage])
        for stage, _ in STAGES
    ]


def _projection_band(axes: Axes, drawn: Curve, first: date) -> list[str]:
    if not drawn.ahead:
        return []
    now = drawn.counts[-1]
    start = (axes.x(_since(first, now.period)), axes.y(now.operating))
    low = [(axes.x(_since(first, one.period)), axes.y(one.low)) for one in drawn.ahead]
    high = [(axes.x(_since(first, one.period)), axes.y(one.high)) for one in drawn.ahead]
    return [svg.area([start, *high, *reversed(low)], svg.BAND)]


def _projection(axes: Axes, drawn: Curve, first: date) -> list[str]:
    if not drawn.ahead:
        return []
    now = drawn.counts[-1]
    points = [(axes.x(_since(first, one.period)), axes.y(one.middle)) for one in drawn.ahead]
    start = (axes.x(_since(first, now.period)), axes.y(now.operating))
    return [svg.path([start, *points], svg.ACCENT, 1.3, "1.2 2.2"), svg.dot(start, 2.6)]


def _years(axes: Axes, first: date, last: date, font: str) -> list[str]:
    years = range(first.year, last.year + 1)
    step = max(1, ceil(len(years) * 32 / (axes.right - axes.left)))  # a name and its room
    places = [(year, axes.x(max(0, _since(first, date(year, 1, 1))))) for year in years[::step]]
    return [
        svg.text((x, axes.foot + 11), str(year), font, anchor="middle")
        for year, x in places
        if x < axes.right - 4 or len(places) == 1
    ]


def _stage_names(axes: Axes, drawn: Curve, font: str) -> list[str]:
    """At the right: every line by name with its last count, the whole, and where the projection ends."""
    now: Count = drawn.counts[-1]
    told = [(getattr(now, stage), f"{words} {count(getattr(now, stage))}", stage) for stage, words in STAGES]
    told.append((drawn.total, f"seluruhnya {count(drawn.total)}", ""))
    if drawn.ahead:
        end = drawn.ahead[-1]
        told.append((end.middle, f"perkiraan {count(end.low)}–{count(end.high)}", ""))
    heights = svg.apart([axes.y(level) for level, _, _ in told], 9, axes.head, axes.foot)
    return [
        svg.text(
            (axes.right + 7, y + 2.8),
            words,
            font,
            svg.ACCENT if stage == "operating" else svg.MUTED,
            8 if stage == "operating" else 7.5,
            bold=stage == "operating",
        )
        for (_, words, stage), y in zip(told, heights, strict=True)
    ]
