"""Matrices of requirements: kabupaten/kota by share, kecamatan by status; each in a box that scrolls by itself."""

from collections.abc import Callable
from datetime import date

import pandas as pd

from pages.parts.markup import icon, show, table, tag, td, text, th
from pages.parts.origins import origin
from pages.parts.requirements import CELLS
from pages.parts.tiles import SHADES, STEPS
from paten.numbers import count
from paten.say import compliance as say

ON_PHONE = 11  # columns that fit there beside the names; what lies beyond is told
SILENT = 8  # up to so many kabupaten/kota that reported nothing have a hatched line, more are named below
Link = Callable[[str], str]


def shares(rows: pd.DataFrame, columns: list[str], period: date, region: Link, requirement: Link) -> None:
    """Kabupaten/kota × requirement, the province first: the share that meets it, as number and shade.

    rows: of `requirement_shares`, in the order of the lines; columns: codes in their order; region, requirement: where
    the head of a line and of a column leads, by code.
    """
    by_region = dict(list(rows.groupby("region_code", sort=False)))
    silent = [code for code, mine in by_region.items() if (mine.n_unknown == mine.n_kecamatan).all()]
    folded = silent if len(silent) > SILENT else []
    lines = [_line(mine, columns, period, region) for code, mine in by_region.items() if code not in folded]
    _box(_head("Kabupaten/kota", rows, columns, requirement), lines, "shares", "Bagian kecamatan yang memenuhi syarat")
    keys = [_entry(f"shade{number}", words) for number, words in enumerate(SHADES)]
    keys += [_entry("carried", "keadaan bulan sebelumnya")] * any(map(say.is_carried, rows.itertuples()))
    hatched = rows[(rows.denominator == 0) & (rows.n_unknown > 0) & ~rows.region_code.isin(folded)]
    keys += [_entry("missing", "belum lapor")] * bool(len(hatched))
    keys += [tag("li", icon("dash") + "tidak berlaku")] * bool(((rows.denominator == 0) & (rows.n_unknown == 0)).any())
    labels = rows.drop_duplicates("region_code").set_index("region_code").label
    names = ", ".join(tag("a", text(labels[code]), href=region(code)) for code in folded)
    said = f"{count(len(folded))} kabupaten/kota belum lapor"
    show((tag("p", tag("b", said) + ": " + names, class_="silent") if folded else "") + _keys(keys))


def statuses(rows: pd.DataFrame, columns: list[str], period: date, kecamatan: Link, requirement: Link) -> None:
    """Kecamatan × requirement of one kabupaten/kota: a sign for the status, its evidence in the title.

    rows: of `requirement_cells`; the rest as in `shares`.
    """
    lines = []
    for code, mine in rows.groupby("region_code", sort=False):
        cells = {row.requirement_code: _status(row, period) for row in mine.itertuples()}
        name = tag("a", text(mine.name.iloc[0]), href=kecamatan(code))
        made = "".join(cells.get(column, td("")) for column in columns)
        lines.append(tag("tr", tag("th", name, scope="row") + made))
    _box(_head("Kecamatan", rows, columns, requirement), lines, "statuses", "Syarat menurut kecamatan")
    used = [status for status in CELLS if (rows.status == status).any()]
    keys = [tag("li", icon(CELLS[status][0]) + text(CELLS[status][1])) for status in used]
    show(_keys(keys))


def _box(head: list[str], lines: list[str], class_: str, caption: str) -> None:
    made = table(head, lines, f"plain wide-matrix {class_}", caption)
    if len(head) > ON_PHONE:
        show(tag("p", text(f"Geser ke samping untuk melihat semua {len(head) - 1} syarat."), class_="note on-phone"))
    show(tag("div", made, class_="scroll-box", role="region", tabindex="0", aria_label=f"{caption}, dapat digeser"))


def _head(first: str, rows: pd.DataFrame, columns: list[str], requirement: Link) -> list[str]:
    short = dict(zip(rows.requirement_code, rows.short, strict=True))
    return [th(first), *(_turned(code, short[code], requirement(code)) for code in columns)]


def _turned(code: str, words: str, href: str) -> str:
    link = tag("a", text(words), href=href, title=f"Siapa yang belum memenuhi: {words} ({code})")
    return tag("th", tag("span", link), scope="col", class_="turned")


def _line(rows: pd.DataFrame, columns: list[str], period: date, region: Link) -> str:
    first = rows.iloc[0]
    cells = {row.requirement_code: _share(row, period) for row in rows.itertuples()}
    name = text("Jawa Timur")
    if first.level == "kabupaten_kota":
        name = tag("a", text(first.label), href=region(first.region_code))
    line = tag("th", name, scope="row") + "".join(cells.get(code, td("")) for code in columns)
    return tag("tr", line, class_="total" if first.level == "provinsi" else "")


def _share(row: tuple, period: date) -> str:
    words = say.share_words(row, period)
    if not row.denominator:
        sign, said = ("hatch", "belum lapor") if row.n_unknown else ("dash", "tidak berlaku")
        return tag("td", icon(sign, said), title=words)
    shade = sum(row.value >= step for step in STEPS)
    carried = " carried" if say.is_carried(row) else ""
    class_, item = f"share shade{shade}{carried}", row.requirement_code
    made = origin(say.share(row), f"{row.short}, {row.label}", "syarat", class_, w=row.region_code, s=item)
    return tag("td", made, title=words)


def _status(row: tuple, period: date) -> str:
    sign, words = CELLS[row.status]
    return tag("td", icon(sign, words), title=say.cell_words(row, period))


def _keys(entries: list[str]) -> str:
    return tag("ul", "".join(entries), class_="key")


def _entry(sign: str, words: str) -> str:
    return tag("li", tag("i", "", class_=f"swatch {sign}", aria_hidden="true") + text(words))
