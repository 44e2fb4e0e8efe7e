"""The paper a chart is drawn on: where a month and a value lie, which heights and months are named."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10

from paten.briefing import svg
from paten.numbers import count, decimal, percent
from paten.periods import short_month

MOST_TICKS = 4
STEPS = (1, 2, 2.5, 5, 10)
SHARE = (0.2, 0.0, 1.0)  # of small lines: least range, and the ends of the scale
SMALL = {"ikm": (10.0, 25.0, 100.0)}


@dataclass(frozen=True)
class Axes:
    """A plot within its margins. bottom, top: the values at its edges; months: how many lie between its sides."""

    left: float
    right: float
    head: float
    foot: float
    bottom: float
    top: float
    months: int

    def x(self, month: float) -> float:
        """Where the month of that number lies; a single one in the middle."""
        if self.months < 2:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * month / (self.months - 1)

    def y(self, value: float) -> float:
        """Where a value lies."""
        return self.foot - (self.foot - self.head) * (value - self.bottom) / (self.top - self.bottom)


def ticks(low: float, high: float, whole: bool = False) -> list[float]:
    """At most four round values, the first at or below low, the last at or above high. whole: no parts of one."""
    if whole:
        low, high = floor(low), ceil(high)
    if high <= low:
        high = low + (1 if whole else abs(low) * 0.1 or 1)
    size = 10 ** floor(log10((high - low) / (MOST_TICKS - 1)))
    for step in sorted(part * size * power for part in STEPS for power in (1, 10)):
        if whole and not float(step).is_integer():
            continue
        first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
        if last - first < MOST_TICKS:
            return [round(number * step, 9) for number in range(first, last + 1)]
    return [low, high]


def small_range(indicator: str, values: Sequence[float | None]) -> tuple[float, float]:
    """Lower and upper end of a small line without axes: of shares (fractions) at least 20 points, of the IKM (25 to
    100) at least 10, so that a little change looks little. Without any value the whole scale.
    """
    least, floor_, ceiling = SMALL.get(indicator, SHARE)
    known = [value for value in values if value is not None]
    if not known:
        return floor_, ceiling
    low, high = min(known), max(known)
    spare = max(0.0, least - (high - low)) / 2
    low, high = low - spare, high + spare
    if spare and low < floor_:
        low, high = floor_, floor_ + least
    elif spare and high > ceiling:
        low, high = ceiling - least, ceiling
    return low, high


def printed(value: float, as_share: bool, step: float = 0) -> str:
    """A value beside its chart. step: between the ticks, so that round ones carry no decimals."""
    if as_share:
        return percent(value, 0 if step and (step * 100).is_integer() else 1)
    if abs(value) >= 100 or float(value).is_integer() and (not step or float(step).is_integer()):
        return count(value)
    return decimal(value, 1 if not step or step >= 0.1 else 2)


def grid(axes: Axes, values: Sequence[float], as_share: bool, font: str) -> list[str]:
    """The named heights: a hairline and its value each; the lowest is the base line."""
    step = round(values[1] - values[0], 9) if len(values) > 1 else 0
    drawn = []
    for value in values:
        y = axes.y(value)
        base = value == values[0]
        drawn.append(svg.line((axes.left, y), (axes.right, y), svg.REFERENCE if base else svg.LINE))
        drawn.append(svg.text((axes.left - 5, y + 2.8), printed(value, as_share, step), font, anchor="end"))
    return drawn


def month_names(axes: Axes, months: Sequence[date], font: str, most: int = 5) -> list[str]:
    """Some months by name under the plot, the last one always."""
    step = max(1, ceil((len(months) - 1) / (most - 1)))
    named = range(len(months) - 1, -1, -step)
    return [
        svg.text(
            (axes.x(number), axes.foot + 11),
            short_month(months[number]),
            font,
            anchor="end" if number == len(months) - 1 and len(months) > 1 else "start" if number == 0 else "middle",
        )
        for number in named
    ]


def runs(values: Sequence[object]) -> tuple[list[list[int]], list[list[int]]]:
    """Numbers of neighbours that are known, and of neighbours that are not (None)."""
    known: list[list[int]] = []
    gaps: list[list[int]] = []
    for number, value in enumerate(values):
        into = gaps if value is None else known
        if number and into and into[-1][-1] == number - 1:
            into[-1].append(number)
        else:
            into.append([number])
    return known, gaps
