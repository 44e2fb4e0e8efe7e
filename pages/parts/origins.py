"""From a number in a table to the rows it comes from: the number itself is the link, quiet until somebody looks for it.

No stop of the tab key: the name at the head of the row leads to a page whose figures have a way to their rows.
"""

import pandas as pd

from pages.parts.links import address
from pages.parts.markup import show, tag, text
from paten import periods

ROWS_PAGE = "mutu-data"
HINT = "pilih angka untuk melihat asalnya"  # in the note over a table


def origin(shown: str, of: str, indicator: str, class_: str = "", **where: str) -> str:
    """A number as a link to its rows, as markup. shown: the number as it is written; of: what it is of, for who cannot
    see the table; where: its region (w), month (b), item (s), where they are not the page's own.
    """
    way = address(ROWS_PAGE, i=indicator, **where)
    said = f"{shown}, asal angka {of}"
    return tag("a", text(shown), href=way, class_=f"origin {class_}".strip(), tabindex="-1", aria_label=said)


def origins(indicators: dict[str, str]) -> None:
    """One line for a table whose numbers all stand on rows of the page's own region. indicators: name → its word."""
    links = " · ".join(tag("a", text(words), href=address(ROWS_PAGE, i=name)) for name, words in indicators.items())
    show(tag("p", "Asal angka, berkas demi berkas: " + links, class_="note no-paper"))


def months_of(rows: pd.DataFrame, indicator: str) -> list[str]:
    """Where the rows behind each month of an indicator stand. rows: their period, oldest first; gives the newest first,
    as `charts.as_table` does.
    """
    return [address(ROWS_PAGE, i=indicator, b=periods.code(moment.date())) for moment in rows.period[::-1]]
