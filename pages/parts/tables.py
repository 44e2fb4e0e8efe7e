"""Plain tables: legal acts, latest figures per kecamatan, the reporting record of a year, stages as bars."""

from datetime import date

import pandas as pd

from pages.parts.markup import icon, show, table, tag, td, text, th
from paten import periods
from paten.numbers import count, percent
from paten.say import kecamatan as say
from paten.say import reports

FOLDED_BEYOND = 12
SIGNS = {
    "check": "tepat waktu",
    "clock": "masuk setelah tanggal 10",
    "count": "sebagian kecamatan",
    "edit": "perlu perbaikan",
    "missing": "belum lapor",
    "dot": "belum waktunya atau dikecualikan",
}


def acts(rows: pd.DataFrame) -> None:
    """The legal acts of a kabupaten/kota: what, number, date, validity, coverage; those that ended are marked."""
    head = [th("Dokumen"), th("Nomor dan tanggal"), th("Keadaan"), th("Mencakup", "wide")]
    show(table(head, [_act(row) for row in rows.itertuples()], "plain acts", "Peraturan dan keputusan"))


def _act(row: tuple) -> str:
    validity, mood = say.validity(row)
    cited = f"{row.type or ''} {say.number(row)}".strip()
    about = tag("small", text(row.title)) if isinstance(row.title, str) else ""
    return tag(
        "tr",
        tag("th", text(row.name) + about, scope="row")
        + td(text(cited) + tag("small", text(periods.day(row.date))))
        + td(tag("span", icon("check" if mood == "good" else "warning") + text(validity), class_=f"word {mood}"))
        + td(text(say.covers(row)), "wide"),
    )


def volumes(rows: pd.DataFrame) -> None:
    """The month's figures per kecamatan; not reported is hatched and said, nihil is written out."""
    head = [th("Kecamatan"), th("Permohonan", "number"), th("Selesai", "number"), th("Tepat waktu", "number")]
    lines = [_volume(row) for row in rows.itertuples()]
    if len(lines) <= FOLDED_BEYOND + 3:
        show(table(head, lines, "plain volumes", "Angka layanan menurut kecamatan"))
        return
    rest = table(head, lines[FOLDED_BEYOND:], "plain volumes", "Angka layanan kecamatan lainnya")
    show(
        table(head, lines[:FOLDED_BEYOND], "plain volumes", "Angka layanan menurut kecamatan")
        + tag("details", tag("summary", f"{len(lines) - FOLDED_BEYOND} kecamatan lainnya") + rest)
    )


def _volume(row: tuple) -> str:
    share = percent(row.on_time / row.judged) if pd.notna(row.judged) and row.judged else None
    if share and row.judged < reports.JUDGED_FROM:
        share = f"{count(row.on_time)} dari {count(row.judged)}"
    cells = [_amount(row.permohonan), _amount(row.selesai), text(share) if share else _amount(row.judged)]
    return tag("tr", tag("th", text(row.name), scope="row") + "".join(td(cell, "number") for cell in cells))


def _amount(value: float) -> str:
    if pd.isna(value):
        return tag("span", "belum lapor", class_="unknown")
    return "nihil" if value == 0 else count(value)


def record(rows: pd.DataFrame, months: list[date]) -> None:
    """Twelve months of reports, one row per type; each cell has a sign or number, and words for screen readers."""
    head = [th("Laporan"), *(_month(moment, place, len(months)) for place, moment in enumerate(months))]
    lines, used = [], []
    for kind, mine in rows.groupby("report_type", sort=False):
        cells = {row.period.date(): reports.cell(row) for row in mine.itertuples()}
        used += [sign for sign, _, _ in cells.values()]
        made = "".join(_record_cell(cells.get(moment), place, len(months)) for place, moment in enumerate(months))
        lines.append(tag("tr", tag("th", text(reports.REPORT_TYPES[kind]), scope="row") + made))
    keys = "".join(
        tag("li", tag("span", _sign(sign, "3/5" if sign == "count" else ""), class_=f"cell {sign}") + text(words))
        for sign, words in SIGNS.items()
        if sign in used
    )
    show(table(head, lines, "plain record", "Laporan 12 bulan") + tag("ul", keys, class_="key"))


def _month(moment: date, place: int, months: int) -> str:
    year = tag("small", str(moment.year)) if place == 0 or moment.month == 1 else ""
    return tag("th", year + text(periods.short_month(moment, year=False)), scope="col", class_=_old(place, months))


def _record_cell(cell: tuple[str, str, str] | None, place: int, months: int) -> str:
    sign, shown, words = cell or ("dot", "", "tidak ditunggu")
    inside = tag(
        "span", _sign(sign, shown) + tag("span", text(words), class_="unseen"), class_=f"cell {sign}", title=words
    )
    return td(inside, _old(place, months))


def _sign(sign: str, shown: str) -> str:
    return (
        tag("span", text(shown), aria_hidden="true")
        if shown
        else icon({"missing": "dash", "dot": "dot"}.get(sign, sign))
    )


def _old(place: int, months: int) -> str:
    """The phone keeps six months."""
    return "older" if place < months - 6 else ""


def stage_bars(bars: list[dict]) -> None:
    """How many kecamatan stand at each stage, 0 to 5, and how many are unknown."""
    longest = max((bar["n"] for bar in bars), default=1) or 1
    show(tag("ul", "".join(_stage_bar(bar, longest) for bar in bars), class_="stage-bars"))


def _stage_bar(bar: dict, longest: int) -> str:
    mark = "missing" if bar["stage"] is None else f"stage{bar['stage']}"
    label = bar["label"] if bar["stage"] is None else f"{bar['stage']} {bar['label']}"
    drawn = tag("i", "", class_=mark, style=f"width:{bar['n'] / longest * 100:.1f}%") if bar["n"] else ""
    value = tag("b", count(bar["n"])) + " " + text(bar["share"])
    return tag(
        "li",
        tag("span", text(label), class_="label")
        + tag("span", drawn + tag("span", value, class_="value"), class_="bar"),
    )
