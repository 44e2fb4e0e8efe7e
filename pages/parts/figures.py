"""Figures in a row: label, value, change, a year as a line, coverage; their baselines stay level (CSS subgrid)."""

from pages.parts.links import address
from pages.parts.markup import picture, show, tag, text
from paten import periods
from paten.say.figures import Figure
from paten.view import View

WIDTH, HEIGHT, EDGE = 200, 36, 4
LINE = "<style>:root{color:#0E5E7E}@media (prefers-color-scheme:dark){:root{color:#7CC4DE}}</style>"


def figures(shown: list[Figure], view: View) -> None:
    """All figures of a page, five in a row, three or two where there is less room.

    Each leads to its definition and to its rows. view: whose figures they are.
    """
    where = {"w": view.region, "b": periods.code(view.period)}
    show(tag("ul", "".join(_figure(figure, where) for figure in shown), class_="figures"))


def _figure(figure: Figure, where: dict[str, str]) -> str:
    label, name = text(figure.label), figure.indicator
    rows, item = "", {"s": figure.item} if figure.item else {}
    if name:
        label = tag("a", label, href=address("metodologi", **where, i=name))
        words = tag("span", "asal angka", aria_hidden="true") + tag(
            "span", text(f"Asal angka {figure.label}"), class_="unseen"
        )
        way = tag("a", words, href=address("mutu-data", **where, i=name, **item), class_="rows-behind")
        rows = tag("span", (" · " if figure.coverage else "") + way, class_="no-paper")
    parts = [
        tag("span", label, class_="label"),
        tag("span", tag("b", text(figure.value)) + " " + text(figure.unit), class_="value"),
        tag("span", text(figure.change), class_=f"change {figure.mood}"),
        picture(_sparkline(figure.trend), figure.alt, "spark"),
        tag("span", text(figure.coverage) + rows, class_="coverage"),
    ]
    return tag("li", "".join(parts))


def _sparkline(values: tuple[float | None, ...]) -> str:
    """A year as a line with gaps where nothing was reported, and a dot at its end when the last month is known."""
    known = [value for value in values if value is not None]
    low, high = (min(known), max(known)) if known else (0, 0)
    places = [
        None if value is None else (_x(month, len(values)), _y(value, low, high)) for month, value in enumerate(values)
    ]
    drawn = "".join(_stretch(stretch) for stretch in _stretches(places))
    if places[-1]:
        drawn += f'<circle cx="{places[-1][0]:.1f}" cy="{places[-1][1]:.1f}" r="3.5" fill="currentColor"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{LINE}{drawn}</svg>'


def _x(month: int, months: int) -> float:
    return EDGE + month * (WIDTH - 2 * EDGE) / (months - 1)


def _y(value: float, low: float, high: float) -> float:
    return HEIGHT / 2 if high == low else HEIGHT - EDGE - (value - low) / (high - low) * (HEIGHT - 2 * EDGE)


def _stretches(places: list[tuple[float, float] | None]) -> list[list[tuple[float, float]]]:
    """The known months, cut where one is missing."""
    cut: list[list[tuple[float, float]]] = [[]]
    for place in places:
        if place is None:
            cut.append([])
        else:
            cut[-1].append(place)
    return [stretch for stretch in cut if stretch]


def _stretch(places: list[tuple[float, float]]) -> str:
    if len(places) == 1:
        return f'<circle cx="{places[0][0]:.1f}" cy="{places[0][1]:.1f}" r="1.5" fill="currentColor"/>'
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    return f'<polyline points="{points}" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/>'
