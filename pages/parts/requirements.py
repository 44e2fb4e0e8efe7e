"""What is lacking: a matrix for up to eight kecamatan, with all that is met folded; bars for more."""

import pandas as pd

from pages.parts.links import kecamatan_link
from pages.parts.markup import icon, show, table, tag, td, text, th
from pages.parts.origins import origin
from paten.numbers import count
from paten.say.kecamatan import bottlenecks, settled_together
from paten.say.words import in_words, listing

MATRIX_AT_MOST = 8
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
    codes = dict(rows.sort_values("region_code")[["name", "region_code"]].drop_duplicates().itertuples(index=False))
    names = list(codes)
    lines = [line for group, mine in rows.groupby("group", sort=False) for line in _group(GROUPS[group], mine, names)]
    head = [th("Syarat"), *(_turned(name, code) for name, code in codes.items())]
    used = [status for status in CELLS if (rows.status == status).any()]
    show(table(head, lines, "plain matrix", "Syarat menurut kecamatan") + _key(used))


def _turned(name: str, code: str) -> str:
    return tag("th", tag("span", kecamatan_link(name, code)), scope="col", class_="turned")


def _group(label: str, rows: pd.DataFrame, names: list[str]) -> list[str]:
    """The lines of one group: those that are open, then what is met everywhere and what nobody reported, folded."""
    by_code = rows.pivot(index=["requirement_code", "short"], columns="name", values="status")
    by_code = by_code.loc[list(dict.fromkeys(zip(rows.requirement_code, rows.short, strict=True))), names]
    settled = by_code.isin(["terpenuhi", "tidak_berlaku"]).all(axis=1)
    unknown = (by_code == "belum_lapor").all(axis=1)
    if unknown.sum() == 1:
        unknown[:] = False
    open_ones = by_code[~settled & ~unknown]
    lines = [(tag("th", text(short), scope="row"), list(row)) for (_, short), row in open_ones.iterrows()]
    if unknown.any():
        lines.append((_folded(f"{int(unknown.sum())} syarat belum dilaporkan"), ["belum_lapor"] * len(names)))
    if settled.any():
        lines.append((_folded(_settled(by_code[settled], bool(lines))), ["terpenuhi"] * len(names)))
    first = lines[0][0].replace(">", ">" + tag("small", text(label)), 1)
    heads = [first, *(head for head, _ in lines[1:])]
    return [
        tag("tr", head + "".join(td(_cell(status)) for status in row))
        for head, (_, row) in zip(heads, lines, strict=True)
    ]


def _folded(words: str) -> str:
    return tag("th", text(words), scope="row", class_="folded")


def _settled(settled: pd.DataFrame, some_open: bool) -> str:
    """One line for all requirements of a group that are met everywhere, or do not apply."""
    waived = int((settled == "tidak_berlaku").all(axis=1).sum())
    start = f"{len(settled)} syarat{' lain' if some_open else ''}"
    if waived == len(settled):
        return f"{start} tidak berlaku"
    start = f"{len(settled) - waived} syarat{' lain' if some_open else ''} terpenuhi"
    return start + (f", {waived} tidak berlaku" if waived else "")


def _cell(status: str) -> str:
    sign, words = CELLS[status]
    return icon(sign, words)


def _key(used: list[str]) -> str:
    return tag(
        "ul", "".join(tag("li", icon(CELLS[status][0]) + text(CELLS[status][1])) for status in used), class_="key"
    )


def _bars(rows: pd.DataFrame) -> None:
    """How many kecamatan lack each requirement, most first, all in the colour of the key; hatched where unknown."""
    silent = (rows.lacking == 0) & (rows.unknown > 0) & (rows.unknown == rows.total)
    open_ones = settled_together(rows[((rows.lacking > 0) | (rows.unknown > 0)) & ~silent])
    longest = max(1, int((open_ones.lacking + open_ones.unknown).max() if len(open_ones) else 1))
    any_unknown = bool((open_ones.unknown > 0).any())
    lines = [_bar(row, longest, any_unknown) for row in open_ones.itertuples()]
    head = [th("Syarat"), tag("td", "", class_="bar"), th("Belum", "number")]
    head += [th("Belum lapor", "number")] * any_unknown
    made = table(head, lines, "plain bars", "Jumlah kecamatan yang belum memenuhi tiap syarat") if lines else ""
    keys = _swatch("strong", "belum terpenuhi") + (_swatch("missing", "belum lapor") if any_unknown else "")
    met = _grouped("Terpenuhi di semua kecamatan atau tidak berlaku", rows[(rows.lacking == 0) & (rows.unknown == 0)])
    show(made + met + _grouped("Belum dilaporkan", rows[silent]) + (tag("ul", keys, class_="key") if lines else ""))


def _grouped(words: str, rows: pd.DataFrame) -> str:
    """One line for requirements that need no bar, by group."""
    groups = listing([f"{in_words(len(mine))} syarat {group}" for group, mine in rows.groupby("group", sort=False)])
    return tag("p", text(f"{words}: {groups}."), class_="note") if len(rows) else ""


def _swatch(sign: str, words: str) -> str:
    return tag("li", tag("i", "", class_=f"swatch {sign}", aria_hidden="true") + text(words))


def _bar(row: tuple, longest: int, any_unknown: bool) -> str:
    lacking, unknown = (f"width:{number / longest * 100:.1f}%" for number in (row.lacking, row.unknown))
    drawn = tag("i", "", class_="strong", style=lacking) if row.lacking else ""
    drawn += tag("i", "", class_="missing", style=unknown) if row.unknown else ""
    shown = origin(count(row.lacking), f"belum memenuhi, {row.short}", "syarat", s=row.requirement_code)
    cells = td(drawn, "bar") + td(shown, "number")
    cells += td(count(row.unknown) if row.unknown else "", "number") if any_unknown else ""
    return tag("tr", tag("th", text(row.short), scope="row") + cells)
