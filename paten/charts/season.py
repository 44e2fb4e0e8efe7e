"""The months of this year over those of earlier years: one line a year, a gap where nothing was reported."""

import pandas as pd
import plotly.graph_objects as go

from paten.charts.frame import Palette, counted, direct_label, framed, ticks
from paten.numbers import count, decimal, percent
from paten.periods import SHORT_MONTHS, month_name
from paten.say.words import NOT_REPORTED

HEIGHT = 300
APART = 17  # pixels between two direct labels


def season(rows: pd.DataFrame, colours: Palette, as_share: bool) -> go.Figure:
    """rows: period, level (NaN = belum dilaporkan). The newest year is strong, earlier ones recede."""
    figure = framed(colours, HEIGHT)
    years = sorted(set(rows.period.dt.year))
    styles = {years[-1]: (colours.accent, 3.0, "solid")}
    styles |= dict.fromkeys(years[-2:-1], (colours.second, 2.0, "solid"))
    ends = {}
    for year in years:
        mine = rows[rows.period.dt.year == year].set_index(rows.period[rows.period.dt.year == year].dt.month)
        mine = mine.reindex(range(1, 13))
        colour, width, dash = styles.get(year, (colours.third, 1.5, "dot"))
        words = [
            f"{SHORT_MONTHS[month - 1]} {year}: {_written(level, as_share)}" for month, level in mine.level.items()
        ]
        figure.add_scatter(
            x=list(mine.index),
            y=mine.level,
            mode="lines+markers",
            connectgaps=False,
            text=words,
            line={"color": colour, "width": width, "dash": dash},
            marker={"size": 6 if year == years[-1] else 4},
            hovertemplate="%{text}<extra></extra>",
        )
        known = mine.level.dropna()
        if len(known):
            ends[year] = (known.index[-1], float(known.iloc[-1]), colour)
    known = rows.level.dropna()
    _scale(figure, known, as_share)
    _labels(figure, ends, colours)
    figure.update_xaxes(range=[0.6, 12.4], tickvals=list(range(1, 13)), ticktext=list(SHORT_MONTHS))
    figure.update_layout(hovermode="closest")
    return figure


def _written(level: float, as_share: bool) -> str:
    return NOT_REPORTED if pd.isna(level) else percent(level) if as_share else decimal(level)


def _scale(figure: go.Figure, known: pd.Series, as_share: bool) -> None:
    """Averages start at 0; shares show the part of the scale they move in, at least ten points of it."""
    if not as_share:
        top = max(float(known.max()), 0.01)
        marks = ticks(top)
        write = count if all(float(mark).is_integer() for mark in marks) else decimal
        counted(figure, top, marks)
        figure.update_yaxes(ticktext=[write(mark) for mark in marks])
        return
    low, high = float(known.min()), float(known.max())
    span = max(high - low, 0.1)
    low, high = max(0.0, (low + high - span) / 2 - 0.02), min(1.0, (low + high + span) / 2 + 0.02)
    step = next(step for step in (0.05, 0.1, 0.2, 0.25, 0.5) if (high - low) / step <= 4)
    marks = [number * step for number in range(int(1 / step) + 1) if low <= number * step <= high + 1e-9]
    figure.update_yaxes(range=[low, high + 0.005], tickvals=marks, ticktext=[percent(mark, 0) for mark in marks])


def _labels(figure: go.Figure, ends: dict[int, tuple], colours: Palette) -> None:
    """Each year named at its last known month; years that end beside each other are moved apart."""
    low, high = figure.layout.yaxis.range
    placed: list[tuple[float, float]] = []
    for year, (month, level, colour) in sorted(ends.items(), key=lambda one: (one[1][0], one[1][1])):
        height = (level - low) / (high - low) * (HEIGHT - 70)
        taken = [place for at, place in placed if abs(at - month) < 1.5]
        place = max([height, *(other + APART for other in taken)])
        placed.append((month, place))
        direct_label(figure, month, level, f"<b>{year}</b>", colour if colour != colours.third else colours.muted)
        figure.layout.annotations[-1].update(yshift=place - height)


def by_month(rows: pd.DataFrame, as_share: bool) -> pd.DataFrame:
    """The same as a table to read: a row per month, a column per year."""
    made = {"Bulan": [month_name(pd.Timestamp(2000, month, 1)).split()[0] for month in range(1, 13)]}
    for year, mine in rows.groupby(rows.period.dt.year):
        levels = mine.set_index(mine.period.dt.month).level
        made[str(year)] = [_written(levels[month], as_share) if month in levels else "" for month in range(1, 13)]
    return pd.DataFrame(made)
