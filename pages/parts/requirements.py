"""What is lacking: a matrix for up to eight kecamatan, with all that is met folded; bars for more."""

import pandas as pd

from pages.parts.markup import icon, show, table, tag, td, text, th
from paten.numbers import count
from paten.say.kecamatan import bottlenecks, settled_together
from paten.say.words import NEVER_A_HEADLINE, in_words, listing

MATRIX_AT_MOST = 8
EMPHASIS = 2
GROUPS = {"substantif": "Substantif", "administratif": "Administratif", "teknis": "Teknis"}
CELLS = {
    "terpenuhi": ("check", "terpenuhi"),
    "belum": ("cross", "belum terpenuhi"),
    "belum_terverifikasi": ("question", "belum terverifikasi"),
    "belum_lapor": ("hatch", "belum lapor"),
    "tidak_berlaku": ("dash", "tidak berlaku"),
}


def requirements(rows: pd.DataFrame) -> None:
    """The requirements of one kabupaten/kota, as its number of kecamatan allows."""
    if rows.region_code.nunique() <= MATRIX_AT_MOST:
        _matrix(rows)
    else:
        _bars(bottlenecks(rows))


def _matrix(rows: pd.DataFrame) -> None:
    names = list(dict.fromkeys(rows.sort_values("region_code").name))
    lines = []
    for group, mine in rows.groupby("group", sort=False):
        by_code = mine.pivot(index=["requirement_code", "short"], columns="name", values="status").loc[:, names]
        settled = by_code.isin(["terpenuhi", "tidak_berlaku"]).all(axis=1)
        order = [key for key in dict.fromkeys(zip(mine.requirement_code, mine.short, strict=True)) if not settled[key]]
        label = GROUPS[group]
        for place, key in enumerate(order):
            head = (tag("small", text(label)) if place == 0 else "") + text(key[1])
            lines.append(
                tag("tr", tag("th", head, scope="row") + "".join(td(_cell(by_code.loc[key, name])) for name in names))
            )
        if settled.any():
            lines.append(
                _folded(label if not order else "", int(settled.sum()), by_code[settled], bool(order), len(names))
            )
    head = [th("Syarat"), *(tag("th", tag("span", text(name)), scope="col", class_="turned") for name in names)]
    used = [status for status in CELLS if (rows.status == status).any()]
    show(table(head, lines, "plain matrix", "Syarat menurut kecamatan") + _key(used))


def _folded(label: str, number: int, settled: pd.DataFrame, some_open: bool, columns: int) -> str:
    """One line for all requirements of a group that are met everywhere, or do not apply."""
    waived = int((settled == "tidak_berlaku").all(axis=1).sum())
    words = f"{number} syarat{' lain' if some_open else ''} terpenuhi" + (
        f", {waived} di antaranya tidak berlaku" if waived else ""
    )
    if waived == number:
        words = f"{number} syarat{' lain' if some_open else ''} tidak berlaku"
    head = tag("th", (tag("small", text(label)) if label else "") + text(words), scope="row", class_="folded")
    return tag("tr", head + td(icon("check", "terpenuhi")) * columns)


def _cell(status: str) -> str:
    sign, words = CELLS[status]
    return icon(sign, words)


def _key(used: list[str]) -> str:
    return tag(
        "ul", "".join(tag("li", icon(CELLS[status][0]) + text(CELLS[status][1])) for status in used), class_="key"
    )


def _bars(rows: pd.DataFrame) -> None:
    """How many kecamatan lack each requirement, most first, the two longest in full colour; hatched where unknown."""
    open_ones = settled_together(rows[(rows.lacking > 0) | (rows.unknown > 0)])
    longest = max(1, int((open_ones.lacking + open_ones.unknown).max() if len(open_ones) else 1))
    any_unknown = bool((rows.unknown > 0).any())
    telling = open_ones[(open_ones.lacking > 0) & ~open_ones.requirement_code.isin(NEVER_A_HEADLINE)]
    strong = set(telling.requirement_code.head(EMPHASIS))
    lines = [_bar(row, longest, row.requirement_code in strong, any_unknown) for row in open_ones.itertuples()]
    head = [th("Syarat"), tag("td", "", class_="bar"), th("Belum", "number")]
    head += [th("Belum lapor", "number")] * any_unknown
    made = table(head, lines, "plain bars", "Jumlah kecamatan yang belum memenuhi tiap syarat") if lines else ""
    keys = _swatch("strong", "belum terpenuhi") + (_swatch("missing", "belum lapor") if any_unknown else "")
    show(made + _met(rows) + (tag("ul", keys, class_="key") if lines else ""))


def _met(rows: pd.DataFrame) -> str:
    """One line for all that is met in every kecamatan, or does not apply."""
    met = rows[(rows.lacking == 0) & (rows.unknown == 0)]
    groups = listing([f"{in_words(len(mine))} syarat {group}" for group, mine in met.groupby("group", sort=False)])
    words = f"Terpenuhi di semua kecamatan atau tidak berlaku: {groups}."
    return tag("p", text(words), class_="note") if len(met) else ""


def _swatch(sign: str, words: str) -> str:
    return tag("li", tag("i", "", class_=f"swatch {sign}", aria_hidden="true") + text(words))


def _bar(row: tuple, longest: int, strong: bool, any_unknown: bool) -> str:
    lacking, unknown = (f"width:{number / longest * 100:.1f}%" for number in (row.lacking, row.unknown))
    drawn = tag("i", "", class_="strong" if strong else "", style=lacking) if row.lacking else ""
    drawn += tag("i", "", class_="missing", style=unknown) if row.unknown else ""
    cells = td(drawn, "bar") + td(count(row.lacking), "number")
    cells += td(count(row.unknown) if row.unknown else "", "number") if any_unknown else ""
    return tag("tr", tag("th", text(row.short), scope="row") + cells)
