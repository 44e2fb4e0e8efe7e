"""Small multiples: each region as a line of its own scale with hatched gaps, and each is a link to that region."""

from collections.abc import Callable, Sequence
from datetime import date

import pandas as pd

from pages.parts.links import address
from pages.parts.markup import picture, show, table, tag, td, text, th
from pages.parts.origins import origin
from paten.numbers import count, percent
from paten.periods import code, month_name
from paten.say import services as say
from paten.say.words import NOT_REPORTED

WIDTH, HEIGHT = 120, 44
EDGE = 3
PARTLY = 7  # how far down a month is hatched that only a part of the kecamatan reported
INK = (
    "<style>:root{color:#0E5E7E;--gap:#B4C0C6;--base:#D5DDE1}"
    "@media (prefers-color-scheme:dark){:root{color:#7CC4DE;--gap:#4A5C66;--base:#33424A}}</style>"
)
HATCH = (
    '<defs><pattern id="h" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path d="M0 0v4" style="stroke:var(--gap)" stroke-width="1.6"/></pattern></defs>'
)
KEY = tag(
    "ul",
    tag(
        "li",
        tag("i", "", class_="swatch missing", aria_hidden="true")
        + "belum dilaporkan; arsir di tepi atas: sebagian kecamatan",
    )
    + tag("li", "titik = bulan yang dipilih")
    + tag("li", "tinggi garis tidak dapat dibandingkan antarwilayah: tiap garis berskala sendiri"),
    class_="key",
)


def multiples(rows: pd.DataFrame, measure: str, target: Callable[[str], str]) -> None:
    """One entry per region; rows: the answer of `service_regions`. target: region code → where its link leads."""
    entries = [_entry(mine, measure, target(code)) for code, mine in rows.groupby("region_code", sort=False)]
    on_map = " on-map" if rows.tile_row.notna().all() else ""
    show(tag("div", tag("ul", "".join(entries), class_=f"multiples{on_map}"), class_="multiples-frame") + KEY)


def address_of(page: str, **kept: str) -> Callable[[str], str]:
    """Gives, of a region code, the address of a page about it with the choices of this run."""
    return lambda code: address(page, w=code, **kept)


def _entry(mine: pd.DataFrame, measure: str, href: str) -> str:
    first = mine.iloc[0]
    value, scale, covered = say.region_line(mine, measure)
    unknown = " unknown" if value == NOT_REPORTED else ""
    inside = (
        tag("span", text(first.label.removeprefix("Kec. ")), class_="name")
        + picture(_line(mine, measure), say.region_alt(mine, measure), "spark")
        + tag("b", text(value), class_=f"value{unknown}")
        + tag("small", text(covered))
        + tag("small", text(scale), class_="scale")
    )
    place = f"--row:{int(first.tile_row)};--column:{int(first.tile_col)}" if pd.notna(first.tile_row) else ""
    return tag("li", tag("a", inside, href=href), style=place)


def _line(mine: pd.DataFrame, measure: str) -> str:
    """One region on its own scale; months without report are hatched."""
    values = [None if pd.isna(value) else float(value) for value in mine.value]
    low, high = say.region_scale([value for value in values if value is not None], measure)
    step = (WIDTH - 2 * EDGE) / max(1, len(values) - 1)
    at = [(EDGE + place * step, None if value is None else _y(value, low, high)) for place, value in enumerate(values)]
    partly = (mine.n_reported < mine.n_expected).tolist()
    drawn = "".join(
        f'<rect x="{x - step / 2:.1f}" width="{step:.1f}" height="{HEIGHT if y is None else PARTLY}" fill="url(#h)"/>'
        for (x, y), is_partly in zip(at, partly, strict=True)
        if y is None or is_partly
    )
    drawn += f'<path d="M0 {HEIGHT - 1}h{WIDTH}" style="stroke:var(--base)"/>'
    path = " ".join(
        f"{'M' if place == 0 or at[place - 1][1] is None else 'L'}{x:.1f} {y:.1f}"
        for place, (x, y) in enumerate(at)
        if y is not None
    )
    lone = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="1.4" fill="currentColor"/>'
        for place, (x, y) in enumerate(at)
        if y is not None and all(not 0 <= n < len(at) or at[n][1] is None for n in (place - 1, place + 1))
    )
    drawn += f'<path d="{path}" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>{lone}'
    if at and at[-1][1] is not None:
        drawn += f'<circle cx="{at[-1][0]:.1f}" cy="{at[-1][1]:.1f}" r="2.8" fill="currentColor"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{INK}{HATCH}{drawn}</svg>'


def _y(value: float, low: float, high: float) -> float:
    return HEIGHT - EDGE - (value - low) / ((high - low) or 1) * (HEIGHT - 2 * EDGE)


def as_numbers(rows: pd.DataFrame, measure: str, moments: Sequence[date], first: str, item: dict[str, str]) -> None:
    """The same in a table, folded: a line per region, a column per moment that there is, each number a way to its rows.

    first: what a line is; item: the service as links carry it, {} for all of them.
    """
    by_month = {moment: rows[rows.period == pd.Timestamp(moment)] for moment in moments}
    known = {moment: mine.set_index("region_code") for moment, mine in by_month.items() if len(mine)}
    head = [th(first), *(th(month_name(moment), "number") for moment in known)]
    lines = []
    for region in rows.drop_duplicates("region_code").itertuples():
        cells = [_number(mine.value.get(region.region_code), region, measure, m, item) for m, mine in known.items()]
        lines.append(tag("tr", tag("th", text(region.label), scope="row") + "".join(cells)))
    caption = "Angka di balik garis"
    show(tag("details", tag("summary", caption) + table(head, lines, "plain numbers", caption)))


def _number(value: float | None, region: tuple, measure: str, moment: date, item: dict[str, str]) -> str:
    if value is None or pd.isna(value):
        return td(NOT_REPORTED, "number")
    shown = percent(value) if measure == say.SHARE else count(value)
    where = {"w": region.region_code, "b": code(moment), **item}
    return td(origin(shown, f"{region.label} {month_name(moment)}", measure, **where), "number")
