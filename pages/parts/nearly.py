"""Who is nearly there and who lacks what: near misses of a next stage, and the kecamatan that lack one requirement."""

from collections.abc import Callable

import pandas as pd

from pages.parts.ask import ask
from pages.parts.markup import show, table, tag, td, text, th
from paten.numbers import count
from paten.say import compliance as say
from paten.view import View

SHOWN = 8  # of the ways to a next stage so many at once, the rest folded
NAMED = 6  # kecamatan of one way that are named at once
SETTLES = {"M2": "substantif", "M3": "administratif", "M4": "administratif", "M5": "teknis"}
FIRST = {"S": "substantif", "A": "administratif", "T": "teknis"}
Link = Callable[[str], str]


def near_misses(view: View, group: str) -> pd.DataFrame:
    """Near misses that lack something of this group, themselves or by an act that settles it."""
    near = ask("near_misses", view)
    if not group:
        return near
    return near[[any(SETTLES.get(code, FIRST.get(code[0])) == group for code in codes) for codes in near.missing]]


def ways(rows: pd.DataFrame, kecamatan: Link, region: Link | None, everything: bool) -> None:
    """What would move how many kecamatan: one line per kabupaten/kota and thing lacking, the kecamatan as links.

    rows: of say.compliance.ways; region: where a kabupaten/kota leads, None where it is the page's own.
    """
    head = [th(name) for name in (["Kabupaten/kota"] * bool(region) + ["Yang belum ada", "Kecamatan", "Menjadi"])]
    class_ = "plain ways far" if region else "plain ways"
    lines = [_way(row, kecamatan, region, everything) for row in rows.itertuples()]
    cut = len(lines) if everything or len(lines) <= SHOWN + 2 else SHOWN
    made = table(head, lines[:cut], class_, "Kecamatan yang hampir naik tahap")
    if len(lines) > cut:
        rest = table(head, lines[cut:], class_, "Lainnya yang hampir naik tahap")
        made += tag("details", tag("summary", f"{count(len(lines) - cut)} baris lainnya") + rest)
    show(made)


def who_lacks(rows: pd.DataFrame, kecamatan: Link, back: str) -> None:
    """Who lacks one requirement, by kabupaten/kota; the status is said where it is not simply lacking."""
    lines = []
    for label, mine in rows.groupby("label", sort=False):
        names = ", ".join(
            _kecamatan(row.region_code, row.name, kecamatan)
            + ("" if row.status == "belum" else text(f" ({say.STATUS[row.status]})"))
            for row in mine.itertuples()
        )
        lines.append(tag("li", tag("b", text(label)) + " " + tag("span", names)))
    close = tag("p", tag("a", "Tutup daftar ini", href=back), class_="note")
    show(tag("ul", "".join(lines), class_="who-lacks") + close)


def _way(row: tuple, kecamatan: Link, region: Link | None, everything: bool) -> str:
    names = [_kecamatan(code, name, kecamatan) for code, name in row.kecamatan]
    shown = names if everything or len(names) <= NAMED + 1 else names[:NAMED]
    listed = tag("b", count(row.n)) + " " + tag("span", ", ".join(shown))
    if len(names) > len(shown):
        more = tag("summary", f"{count(len(names) - len(shown))} lainnya")
        listed += tag("details", more + tag("span", ", ".join(names[len(shown) :])))
    lack, opens = td(text(row.lack)), td(text(row.opens))
    if not region:
        return tag("tr", tag("th", text(row.lack), scope="row") + td(listed) + opens)
    label = tag("a", text(row.label), href=region(row.parent_code))
    return tag("tr", tag("th", label, scope="row") + lack + td(listed) + opens)


def _kecamatan(code: str, name: str, kecamatan: Link) -> str:
    return tag("a", text(name), href=kecamatan(code))
