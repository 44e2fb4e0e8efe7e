"""Plain tables: legal acts, latest figures per kecamatan; stages as bars."""

import pandas as pd

from pages.parts import states
from pages.parts.ask import ask
from pages.parts.headings import heading, remark
from pages.parts.kept import kept
from pages.parts.links import kecamatan_link
from pages.parts.markup import icon, show, table, tag, td, text, th
from pages.parts.origins import HINT, origin
from paten import periods
from paten.numbers import count, percent
from paten.say import kecamatan as say
from paten.say import reports
from paten.say.words import NOT_REPORTED, listing
from paten.view import View

FOLDED_BEYOND = 12
VOLUMES = {"permohonan": "Permohonan", "selesai": "Selesai", "judged": "Tepat waktu"}
MOODS = {"good": "check", "watch": "warning"}  # an act that a newer one replaced asks for nothing


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
        + td(tag("span", (icon(MOODS[mood]) if mood in MOODS else "") + text(validity), class_=f"word {mood}"))
        + td(text(say.covers(row)), "wide"),
    )


@kept
def region_volumes(view: View, month: str) -> None:
    """The figures of one kabupaten/kota by kecamatan, under their heading. month: as its title says it."""
    rows = ask("volumes", view)
    heading(say.volumes(rows, view.period), f"Layanan menurut kecamatan · berkas · {month} · {HINT}")
    if rows[["permohonan", "selesai", "judged"]].notna().any(axis=None):
        left_out = volumes(rows)
        remark(f"Belum dilaporkan: {left_out}." if left_out else "")
    else:
        states.empty("Laporan layanan bulan ini belum diterima.")


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
    cells = {name: _figure(row, name) for name in ("permohonan", "selesai")} | {"judged": _on_time(row)}
    return tag(
        "tr",
        tag("th", kecamatan_link(row.name, row.region_code), scope="row")
        + "".join(td(cells[name], "number") for name in columns),
    )


def _figure(row: tuple, name: str) -> str:
    shown = amount(getattr(row, name))
    return shown if pd.isna(getattr(row, name)) else origin(shown, f"{name}, {row.name}", name, w=row.region_code)


def _on_time(row: tuple) -> str:
    if pd.isna(row.judged) or not row.judged:
        return amount(row.judged)
    few = row.judged < reports.JUDGED_FROM
    shown = f"{count(row.on_time)} dari {count(row.judged)}" if few else percent(row.on_time / row.judged)
    return origin(shown, f"tepat waktu, {row.name}", "tepat_waktu", w=row.region_code)


def amount(value: float) -> str:
    """A count in a cell, as markup: not reported is said, nihil is written out."""
    if pd.isna(value):
        return tag("span", NOT_REPORTED, class_="unknown")
    return "nihil" if value == 0 else count(value)


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
