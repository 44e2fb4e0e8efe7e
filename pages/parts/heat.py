"""The grid of reports: a row per kabupaten/kota, a column per month, every cell a link to that region's month."""

from collections.abc import Iterable
from datetime import date

import pandas as pd

from pages.parts.links import address
from pages.parts.markup import icon, show, table, tag, td, text, th
from paten import periods
from paten.say import grid

ON_PHONE = 6  # months that fit there
QUIET = ("check", "mended", "dot")  # nothing to follow: reached by the mouse and read out, no stop for the tab key


def grid_of_reports(rows: pd.DataFrame, totals: pd.DataFrame, months: list[date], target: str) -> None:
    """The grid with its key; rows come ordered. target: the url_path of the page of a region."""
    head = [th("Kabupaten/kota"), *(_month(moment, place, len(months)) for place, moment in enumerate(months))]
    head.append(th("Sampai tenggat", "end wide"))
    lines, used = [_total(totals, months)], set()
    for code, mine in rows.groupby("region_code", sort=False):
        cells = {row.period.date(): row for row in mine.itertuples()}
        made = {moment: grid.cell(row) for moment, row in cells.items()}
        used |= {sign for sign, _, _ in made.values()}
        lines.append(_line(code, next(iter(cells.values())), made, months, target))
    part = tag("p", text(grid.on_phone(ON_PHONE, len(months))), class_="note on-phone")
    show(key_of(used) + part + table(head, lines, "plain heat", "Laporan bulanan menurut kabupaten/kota"))


def _line(code: str, first: tuple, made: dict, months: list[date], target: str) -> str:
    name = tag("a", text(first.label), href=address(target, w=code))
    cells = "".join(
        td(_cell(made.get(moment), code, moment, target), _old(place, len(months)))
        for place, moment in enumerate(months)
    )
    return tag("tr", tag("th", name, scope="row") + cells + td(text(grid.on_time(first)), "end wide"))


def _cell(made: tuple[str, str, str] | None, code: str, moment: date, target: str) -> str:
    sign, shown, words = made or ("dot", "", f"{periods.month_name(moment)}: tidak ditunggu")
    return tag(
        "a",
        drawn(sign, shown),
        class_=f"cell {sign}",
        href=address(target, w=code, b=periods.code(moment)),
        title=words,
        aria_label=words,
        tabindex="-1" if sign in QUIET else "",
    )


def drawn(sign: str, shown: str) -> str:
    """What stands in a cell, as markup: what is shown in place of the sign, else the sign. See `grid.cell`."""
    if shown:
        return text(shown)
    return {
        "missing": icon("dash"),
        "mend": icon("edit"),
        "mended": icon("edit") + icon("check"),
    }.get(sign) or icon(sign)


def _total(totals: pd.DataFrame, months: list[date]) -> str:
    by_month = {row.period.date(): row for row in totals.itertuples()}
    cells = []
    for place, moment in enumerate(months):
        shown, words = grid.total(by_month.get(moment), moment)
        inside = tag("span", text(shown), aria_hidden="true") + tag("span", text(words), class_="unseen")
        cells.append(tag("td", inside, class_=_old(place, len(months)), title=words))
    label = tag("th", text(grid.total_label(totals)), scope="row")
    return tag("tr", label + "".join(cells) + td("", "end wide"), class_="total")


def _month(moment: date, place: int, months: int) -> str:
    shown = periods.short_month(moment, year=False)
    with_year = place in (0, months - ON_PHONE) or moment.month == 1
    year = tag("small", str(moment.year), class_="" if place == 0 or moment.month == 1 else "phone")
    return tag("th", text(shown) + (year if with_year else ""), scope="col", class_=_old(place, months))


def _old(place: int, months: int) -> str:
    return "older" if place < months - ON_PHONE else ""


def key_of(used: Iterable[str]) -> str:
    """The key of the signs that a grid uses, as markup."""
    return tag(
        "ul", "".join(_entry(sign, words) for sign, words in grid.KEY.items() if sign in used), class_="key heat-key"
    )


def _entry(sign: str, words: str) -> str:
    shown = drawn(sign, grid.EXAMPLES.get(sign, ""))
    return tag("li", tag("span", shown, class_=f"cell {sign}", aria_hidden="true") + text(words))
