"""Plain tables: legal acts, latest figures per kecamatan, the reporting record of a year, stages as bars."""

from datetime import date

import pandas as pd

from pages.parts.markup import icon, show, table, tag, td, text, th
from paten import periods
from paten.numbers import count, percent
from paten.say import kecamatan as say
from paten.say import reports
from paten.say.words import listing

FOLDED_BEYOND = 12
VOLUMES = {"permohonan": "Permohonan", "selesai": "Selesai", "judged": "Tepat waktu"}
SIGNS = {
    "check": "tepat waktu",
    "clock": "masuk setelah tanggal 10",
    "count": "sebagian kecamatan",
    "edit": "perlu perbaikan",
    "missing": "belum lapor",
    "dot": "belum waktunya atau dikecualikan",
}


SIGNS = {"good": "check", "watch": "warning"}  # an act that a newer one replaced asks for nothing


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
        + td(tag("span", (icon(SIGNS[mood]) if mood in SIGNS else "") + text(validity), class_=f"word {mood}"))
        + td(text(say.covers(row)), "wide"),
    )


def volumes(rows: pd.DataFrame) -> str:
    """The month's figures per kecamatan; not reported is said, nihil is written out.

    Gives the names of the columns left out: those that no kecamatan reported.
    """
    shown = {name: heading for name, heading in VOLUMES.items() if rows[name].notna().any()}
    head = [th("Kecamatan"), *(th(heading, "number") for heading in shown.values())]
    lines = [_volume(row, list(shown)) for row in rows.itertuples()]
    made = table(head, lines[: _shown(lines)], "plain volumes", "Angka layanan menurut kecamatan")
    if len(lines) > _shown(lines):
        rest = table(head, lines[_shown(lines) :], "plain volumes", "Angka layanan kecamatan lainnya")
        made += tag("details", tag("summary", f"{len(lines) - FOLDED_BEYOND} kecamatan lainnya") + rest)
    show(made)
    return listing([heading.lower() for name, heading in VOLUMES.items() if name not in shown])


def _shown(lines: list[str]) -> int:
    return len(lines) if len(lines) <= FOLDED_BEYOND + 3 else FOLDED_BEYOND


def _volume(row: tuple, columns: list[str]) -> str:
    cells = {"permohonan": _amount(row.permohonan), "selesai": _amount(row.selesai), "judged": _on_time(row)}
    return tag("tr", tag("th", text(row.name), scope="row") + "".join(td(cells[name], "number") for name in columns))


def _on_time(row: tuple) -> str:
    if pd.isna(row.judged) or not row.judged:
        return _amount(row.judged)
    few = row.judged < reports.JUDGED_FROM
    return f"{count(row.on_time)} dari {count(row.judged)}" if few else percent(row.on_time / row.judged)


def _amount(value: float) -> str:
    if pd.isna(value):
        return tag("span", "belum lapor", class_="unknown")
    return "nihil" if value == 0 else count(value)


def outcomes(rows: pd.DataFrame) -> None:
    """How many reports of each type came, came late in the month, came in part, or could not be accepted."""
    due_day = int(rows.due_day.max()) if rows.due_day.notna().any() else None
    after = f"Setelah tgl {due_day}" if due_day else "Setelah tenggat"
    head = [th("Laporan"), *(th(name, "number") for name in ("Masuk", after, "Sebagian", "Perlu perbaikan"))]
    lines = [
        tag(
            "tr",
            tag("th", text(reports.REPORT_TYPES[row.report_type]), scope="row")
            + td(f"{row.n_in} dari {row.n_due}", "number")
            + "".join(td(count(number), "number") for number in (row.n_after, row.n_partial, row.n_stopped)),
        )
        for row in rows.itertuples()
    ]
    show(table(head, lines, "plain outcomes", "Laporan bulan ini"))


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
