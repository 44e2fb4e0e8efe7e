"""What is lacking: a matrix for up to eight kecamatan, with all that is met folded; bars for more."""

import pandas as pd

from pages.parts.markup import icon, show, table, tag, td, text, th
from paten.numbers import count
from paten.say.kecamatan import bottlenecks
from paten.say.words import capital, in_words, listing

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
    open_ones = rows[(rows.lacking > 0) | (rows.unknown > 0)]
    longest = max(1, int((open_ones.lacking + open_ones.unknown).max() if len(open_ones) else 1))
    lines = [
        _bar(row, longest, place < EMPHASIS and row.lacking > 0) for place, row in enumerate(open_ones.itertuples())
    ]
    head = [th("Syarat"), th("Kelompok", "wide"), th("", "bar"), th("Kecamatan", "number")]
    made = table(head, lines, "plain bars", "Jumlah kecamatan yang belum memenuhi tiap syarat") if lines else ""
    met = rows[(rows.lacking == 0) & (rows.unknown == 0)]
    if len(met):
        groups = listing([f"{in_words(len(mine))} {group}" for group, mine in met.groupby("group", sort=False)])
        made += tag(
            "p", text(capital(f"{groups} lain terpenuhi di semua kecamatan atau tidak berlaku.")), class_="note"
        )
    keys = tag("li", tag("i", "", class_="swatch strong", aria_hidden="true") + "belum terpenuhi")
    if (rows.unknown > 0).any():
        keys += tag("li", tag("i", "", class_="swatch missing", aria_hidden="true") + "belum lapor")
    show(made + (tag("ul", keys, class_="key") if lines else ""))


def _bar(row: tuple, longest: int, strong: bool) -> str:
    known = (
        tag("i", "", class_="strong" if strong else "", style=f"width:{row.lacking / longest * 100:.1f}%")
        if row.lacking
        else ""
    )
    unknown = tag("i", "", class_="missing", style=f"width:{row.unknown / longest * 100:.1f}%") if row.unknown else ""
    words = count(row.lacking) + (tag("small", f" +{count(row.unknown)} belum lapor") if row.unknown else "")
    return tag(
        "tr",
        tag("th", text(row.short), scope="row")
        + td(GROUPS[row.group], "wide")
        + td(known + unknown, "bar")
        + td(words, "number"),
    )
