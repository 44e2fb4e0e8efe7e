"""What all charts share: palette, layout, months on the axis."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import plotly.graph_objects as go

from paten.numbers import count
from paten.periods import short_month

FONT = "'Source Sans', 'Source Sans 3', sans-serif"
RIGHT = 92  # room for direct labels


@dataclass(frozen=True)
class Palette:
    """The colours of one theme."""

    ink: str
    muted: str
    grid: str
    line: str
    accent: str
    second: str
    third: str
    missing: str
    surface: str


LIGHT = Palette("#17242B", "#53646D", "#E6ECEE", "#73838C", "#0E5E7E", "#649FB8", "#73838C", "#7B8A92", "#FFFFFF")
DARK = Palette("#E6ECEF", "#A3B2BA", "#243138", "#7F8F98", "#7CC4DE", "#3B7F9B", "#7F8F98", "#8496A0", "#11181C")


def palette(dark: bool) -> Palette:
    """The colours for a dark or a light page."""
    return DARK if dark else LIGHT


def framed(colours: Palette, height: int, top: int = 12) -> go.Figure:
    """An empty figure: no legend, no background, horizontal grid, room at the right for direct labels."""
    axis = {
        "gridcolor": colours.grid,
        "zeroline": False,
        "linecolor": colours.line,
        "tickfont": {"color": colours.muted, "size": 13},
        "fixedrange": True,
        "automargin": True,
    }
    return go.Figure(
        layout={
            "height": height,
            "margin": {"l": 8, "r": RIGHT, "t": top, "b": 8},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "font": {"family": FONT, "size": 13, "color": colours.ink},
            "showlegend": False,
            "dragmode": False,
            "separators": ",.",
            "hovermode": "x unified",
            "hoverlabel": {
                "bgcolor": colours.surface,
                "bordercolor": colours.line,
                "font": {"color": colours.ink, "family": FONT},
            },
            "xaxis": axis
            | {"showgrid": False, "showline": True, "ticks": "outside", "ticklen": 5, "tickcolor": colours.line},
            "yaxis": axis | {"showline": False},
        }
    )


def ticks(top: float) -> list[float]:
    """At most four round marks from 0 up to a highest value."""
    for step in (factor * 10**power for power in range(-2, 9) for factor in (1, 2, 2.5, 5)):
        if top / step <= 3.2:
            return [number * step for number in range(int(top // step) + 1)]
    return [0, top]


def counted(figure: go.Figure, top: float, marks: Sequence[float] = ()) -> None:
    """The vertical axis of counts: from 0, Indonesian numbers, at most four marks."""
    marks = marks or ticks(top)
    figure.update_yaxes(range=[0, top * 1.06], tickvals=marks, ticktext=[count(mark) for mark in marks])


def month_axis(figure: go.Figure, months: Sequence[date], every: int) -> None:
    """Months on the axis in Indonesian; the year below the first one and below each January."""
    shown = [moment for place, moment in enumerate(months) if (len(months) - 1 - place) % every == 0]
    words, year = [], None
    for moment in shown:
        words.append(short_month(moment, year=False) + (f"<br>{moment.year}" if moment.year != year else ""))
        year = moment.year
    figure.update_xaxes(tickvals=shown, ticktext=words)


def direct_label(figure: go.Figure, x: object, y: float, words: str, colour: str, shift: float = 0) -> None:
    """A label at the right end of a line, instead of a legend."""
    figure.add_annotation(
        x=x,
        y=y,
        text=words,
        xanchor="left",
        yanchor="middle",
        xshift=8,
        yshift=shift,
        showarrow=False,
        align="left",
        font={"color": colour, "size": 13},
    )
