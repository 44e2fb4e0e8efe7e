"""What is worth asking about: its reason, since when, how sure, and what else may explain it."""

from datetime import date

import pandas as pd

from pages.parts.ask import ask
from pages.parts.headings import heading
from pages.parts.kept import kept
from pages.parts.links import address
from pages.parts.markup import icon, show, tag, text
from pages.parts.origins import ROWS_PAGE
from paten.say import signals
from paten.view import View


def signal_list(rows: pd.DataFrame, period: date, target: str = "") -> None:
    """The signals of a month. target: the url_path of the page that an entry leads to; "" where it is that page."""
    show(tag("ul", "".join(_entry(row, period, target) for row in rows.itertuples()), class_="signals"))


@kept
def region_signals(view: View, month: str) -> None:
    """All signals of one kabupaten/kota, under their heading. month: as its title says it."""
    rows = ask("signals", view)
    heading(signals.title(rows), signals.note(rows, len(rows), 0, month), anchor="sinyal")
    signal_list(rows, view.period)


@kept
def kecamatan_signals(view: View, month: str) -> None:
    """The signals of the kabupaten/kota that concern the kecamatan looked at, under their heading."""
    rows = ask("signals", view)
    heading(signals.title(rows), f"{signals.CONCERNS} · {month}", anchor="sinyal")
    if len(rows):
        signal_list(rows, view.period)


def _entry(row: tuple, period: date, target: str) -> str:
    name = text(row.label)
    if target:
        name = tag("a", name, href=address(target, w=row.region_code))
    head = tag("span", (name + " · " if target else "") + text(row.title), class_="name")
    word = tag("span", text(signals.SEVERITY[row.severity]), class_=f"end {row.severity}")
    more = tag("summary", text(signals.since(row, period))) + tag(
        "p", text(f"Penjelasan lain: {row.other_explanations}")
    )
    if row.signal in signals.BEHIND:
        way = address(ROWS_PAGE, i=signals.BEHIND[row.signal], w=row.region_code)
        more += tag("p", tag("a", text(signals.ROWS), href=way), class_="no-paper")
    body = tag("p", text(row.reason)) + tag("details", more)
    return tag("li", icon(signals.SIGNS[row.severity]) + head + word + tag("div", body, class_="body"))
