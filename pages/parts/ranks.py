"""Rank ranges: one line per kabupaten/kota with its value, its range drawn and written; a click leads to the region."""

from datetime import date

import pandas as pd

from pages.parts.links import address
from pages.parts.markup import icon, show, table, tag, td, text, th
from pages.parts.origins import origin
from paten.definitions import Definition
from paten.numbers import count
from paten.say import comparison as say
from paten.say.words import capital

MONTHS_PAGE = "jelajah"
UNJUDGED = 8  # up to so many have a line each, more are folded into one


def ranges(rows: pd.DataFrame, one: Definition, period: date, own: str, target: str) -> None:
    """The peers of one group: first those that cannot be judged, with the reason, then by their place.

    rows: of `compared` with what stats.peer_ranks adds; own: the region to mark; target: the page a line leads to.
    """
    ordered = rows.assign(known=rows.low.notna(), length=rows.low + rows.high)
    ordered = ordered.sort_values(["known", "middle", "length", "label"])
    ordered = ordered.assign(since=[say.as_of(row, one, period) for row in ordered.itertuples()])
    dated, ranked = bool((ordered.since != "").any()), int(ordered.known.sum())
    left, right = say.quarters(ranked)
    scale = tag("span", tag("span", text(left)) + tag("span", text(right)), class_="scale")
    bar = tag("th", scale + tag("span", "Letak", class_="unseen"), scope="col", class_="track-head")
    head = [th(rows.type.iloc[0].capitalize()), th("Nilai", "number"), bar, th("Rentang urutan", "number")]
    unjudged = ordered[~ordered.known]
    folded = len(unjudged) > UNJUDGED
    lines = [_folded(unjudged, one, target)] if folded else []
    shown = ordered[ordered.known] if folded else ordered
    lines += [_line(row, one, dated, ranked, own, target) for row in shown.itertuples()]
    show(table(head, lines, f"plain ranks{' dated' if dated else ''}", f"Rentang urutan {rows.type.iloc[0]}"))


def key() -> None:
    """What the signs mean."""
    shown = {"": "titik = letak menurut angka sekarang, garis = rentangnya", "top": "seperempat teratas"}
    shown |= {"bottom": "seperempat terbawah"}
    keys = [
        tag("li", tag("span", _drawn(f"rank {side}", "left:0;width:100%", "left:50%"), class_="track") + text(words))
        for side, words in shown.items()
    ]
    keys.append(tag("li", tag("i", "", class_="swatch missing", aria_hidden="true") + "belum dapat dinilai"))
    show(tag("ul", "".join(keys), class_="key ranks-key"))


def names(rows: pd.DataFrame, target: str) -> None:
    """Those of one outer quarter by name, with their range among how many of which group."""
    lines = [
        tag(
            "li",
            _name(row, target)
            + tag("span", text(f"urutan {say.span(row)} dari {count(row.ranked)} {row.type}"), class_="end"),
        )
        for row in rows.itertuples()
    ]
    show(tag("ul", "".join(lines), class_="rank-names"))


def method(words: str, page: str, indicator: str) -> None:
    """How to read it, with a link to how the number is made."""
    link = tag("a", "Cara menghitung", href=address(page, i=indicator))
    show(tag("p", text(words) + " " + link, class_="note reading"))


def _line(row: tuple, one: Definition, dated: bool, ranked: int, own: str, target: str) -> str:
    name = _name(row, target)
    shown = _value(row, one) + (tag("small", text(row.since)) if dated else "")
    cells = tag("th", name, scope="row") + td(shown, "number")
    class_ = "own" if row.region_code == own else ""
    if not row.known:
        words = tag("span", tag("span", text(f"Belum dapat dinilai: {say.reason(row, one)}")))
        return tag("tr", cells + tag("td", words, class_="unjudged", colspan="2"), class_=class_)
    quarter = ranked // 4 / ranked * 100
    place = f"left:{(row.low - 1) / ranked * 100:.2f}%;width:{(row.high - row.low + 1) / ranked * 100:.2f}%"
    drawn = _drawn(f"rank {row.quarter}", place, f"left:{(row.middle - 0.5) / ranked * 100:.2f}%")
    track = tag("span", drawn, class_="track", style=f"--quarter:{quarter:.2f}%", title=say.where(row))
    sign = icon("warning", say.where(row)) if row.quarter == "bottom" else ""
    sign = icon("check", say.where(row)) if row.quarter == "top" else sign
    return tag("tr", cells + td(track, "track-cell") + td(sign + text(say.span(row)), "number"), class_=class_)


def _value(row: tuple, one: Definition) -> str:
    """The value, which leads to its rows; pooled over months, to the months that it is made of."""
    shown = say.value(row, one)
    if pd.isna(row.value):
        return text(shown)
    if say.months(one) == 1:
        return origin(shown, row.label, one.indicator, w=row.region_code)
    way = address(MONTHS_PAGE, i=one.indicator, w=row.region_code, r="bulan")
    said = f"{shown}, angka tiap bulan {row.label}"
    return tag("a", text(shown), href=way, class_="origin", tabindex="-1", aria_label=said)


def _folded(rows: pd.DataFrame, one: Definition, target: str) -> str:
    """One line for many that cannot be judged: how many, why, and their names as links when it is opened."""
    by_reason = rows.assign(why=[say.reason(row, one) for row in rows.itertuples()]).groupby("why", sort=False)
    words = f"{count(len(rows))} {rows.type.iloc[0]} belum dapat dinilai"
    names = "".join(
        tag("p", text(f"{capital(why)}: ") + ", ".join(_name(row, target) for row in mine.itertuples()))
        for why, mine in by_reason
    )
    return tag("tr", tag("td", tag("details", tag("summary", text(words)) + names), class_="many", colspan="4"))


def _name(row: tuple, target: str) -> str:
    return tag("a", text(row.label), href=address(target, w=row.region_code))


def _drawn(class_: str, place: str, dot: str) -> str:
    bar = tag("i", "", class_=f"{class_} line", style=place, aria_hidden="true")
    return bar + tag("i", "", class_=f"{class_} dot", style=dot, aria_hidden="true")
