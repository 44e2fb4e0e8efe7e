"""The tile map of the 38 kabupaten/kota, and lists of regions: their entries are links that answer without a reload."""

from datetime import date

import pandas as pd

from pages.parts.links import address
from pages.parts.markup import icon, show, tag, text
from paten.say import stages
from paten.view import View

STEPS = (0.2, 0.4, 0.6, 0.8)  # five shades, 20 points each
SHADES = ("0–19%", "20–39%", "40–59%", "60–79%", "80–100%")


def tile_map(rows: pd.DataFrame, indicator: str, view: View, target: str) -> None:
    """The tile map and its key. target: the url_path of the page that a tile leads to."""
    twice = set(rows.name[rows.name.duplicated()])  # a kabupaten and a kota of one name: each says which it is
    tiles = "".join(_tile(row, indicator, view.period, target, row.name in twice) for row in rows.itertuples())
    any_carried = any(stages.is_known(row, indicator) and stages.carried(row, view.period) for row in rows.itertuples())
    show(tag("div", tiles, class_="tile-map"))
    _key(indicator, any_carried)


def region_list(entries: list[dict], target: str) -> None:
    """A list of regions, each with a name, a note and a word at its end; its name leads to the target's page.

    entries: code, name, note, end, sign (pending, warning or "").
    """
    show(tag("ul", "".join(_entry_of(entry, target) for entry in entries), class_="region-list"))


def _entry_of(entry: dict, target: str) -> str:
    name = tag("a", text(entry["name"]), class_="name", href=address(target, w=entry["code"]))
    parts = [tag("span", text(entry["end"]), class_="end"), tag("span", text(entry["note"]), class_="note")]
    return tag("li", (icon(entry["sign"]) if entry["sign"] else "") + name + "".join(parts))


def _tile(row: tuple, indicator: str, period: date, target: str, told_apart: bool) -> str:
    known = stages.is_known(row, indicator)
    state = ("carried" if stages.carried(row, period) else "known") if known else "missing"
    shade = f" shade{sum(row.value >= step for step in STEPS)}" if known else ""
    words = stages.tile(row, indicator, period)
    value = stages.share(row.numerator, row.denominator) if known else "–"
    named = {"kind": row.label.removesuffix(row.name).strip()} if told_apart else {}
    named |= {"name": row.name, "short": row.short, "value": value}
    return tag(
        "a",
        "".join(tag("span", text(said), class_=name) for name, said in named.items()),
        class_=f"tile {state} {row.type}{shade}",
        style=f"grid-area:{int(row.tile_row)} / {int(row.tile_col)}",
        title=words,
        aria_label=words,
        href=address(target, w=row.region_code),
    )


def _key(indicator: str, any_carried: bool) -> None:
    """What the shades and outlines mean."""
    keys = [_entry(f"shade{number}", words) for number, words in enumerate(SHADES)]
    keys += [_entry("carried", "keadaan bulan sebelumnya")] * any_carried
    keys += [_entry("missing", stages.unknown(indicator)), _entry("kota", "kota")]
    show(tag("ul", "".join(keys), class_="key"))


def _entry(sign: str, words: str) -> str:
    return tag("li", tag("i", "", class_=f"swatch {sign}", aria_hidden="true") + text(words))
