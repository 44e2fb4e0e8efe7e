"""Which reports came: how many of each type this month, and the record of a year."""

from datetime import date

import pandas as pd

from pages.parts import states
from pages.parts.ask import ask
from pages.parts.headings import heading
from pages.parts.heat import drawn, key_of
from pages.parts.kept import kept
from pages.parts.markup import show, table, tag, td, text, th
from paten import periods
from paten.numbers import count
from paten.say import grid, reports
from paten.view import View


def outcomes(rows: pd.DataFrame) -> None:
    """How many reports of each type came, came late in the month, came in part, or could not be accepted."""
    due_day = int(rows.due_day.max()) if rows.due_day.notna().any() else None
    after = f"Setelah tgl {due_day}" if due_day else "Setelah tenggat"
    head = [th("Laporan"), *(th(name, "number") for name in ("Masuk", after, "Sebagian", "Perlu perbaikan"))]
    lines = [
        tag(
            "tr",
            tag("th", text(reports.REPORT_TYPES[row.report_type]), scope="row")
            + td(f"{row.n_in} dari {row.n_due}", "number")
            + "".join(td(count(number), "number") for number in (row.n_after, row.n_partial, row.n_stopped)),
        )
        for row in rows.itertuples()
    ]
    show(table(head, lines, "plain outcomes", "Laporan bulan ini"))


@kept
def year(view: View) -> None:
    """The reports of one kabupaten/kota in the twelve months up to the one looked at, under their heading."""
    rows = ask("record", view, months=12)
    months = periods.month_range(periods.add_months(view.period, -11), view.period)
    first, last = (periods.month_name(months[place]) for place in (0, -1))
    heading(reports.record(rows), f"Laporan bulanan, {first} sampai {last}")
    if len(rows):
        record(rows, months)
    else:
        states.empty("Belum ada laporan bulanan yang ditunggu.")


def record(rows: pd.DataFrame, months: list[date]) -> None:
    """Twelve months of reports, one row per type; each cell has a sign or number, and words for screen readers."""
    head = [th("Laporan"), *(_month(moment, place) for place, moment in enumerate(months))]
    lines, used = [], []
    for kind, mine in rows.groupby("report_type", sort=False):
        cells = {row.period.date(): grid.cell(row) for row in mine.itertuples()}
        used += [sign for sign, _, _ in cells.values()]
        made = "".join(_record_cell(cells.get(moment)) for moment in months)
        lines.append(tag("tr", tag("th", text(reports.REPORT_TYPES[kind]), scope="row") + made))
    show(table(head, lines, "plain record", "Laporan 12 bulan") + key_of(used))


def _month(moment: date, place: int) -> str:
    year = tag("small", str(moment.year)) if place == 0 or moment.month == 1 else ""
    return tag("th", year + text(periods.short_month(moment, year=False)), scope="col")


def _record_cell(cell: tuple[str, str, str] | None) -> str:
    sign, shown, words = cell or ("dot", "", "tidak ditunggu")
    inside = tag(
        "span", drawn(sign, shown) + tag("span", text(words), class_="unseen"), class_=f"cell {sign}", title=words
    )
    return td(inside)
