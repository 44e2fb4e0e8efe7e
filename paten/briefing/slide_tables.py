"""The native tables of the slides: decisions, figures, steps, requirements, reporting record, peers."""

from paten.briefing import content, signs
from paten.briefing.content import Briefing, Fact, Needs, Peers, Record
from paten.briefing.deck import Box, Page
from paten.briefing.deck_charts import year
from paten.briefing.deck_parts import (
    ACCENT,
    BAD,
    GOOD,
    INK,
    LINES,
    MUTED,
    PAPER,
    Block,
    Cell,
    Column,
    Row,
    Run,
    blocks,
    cell,
    table,
)
from paten.periods import add_months, short_month

MOODS = {"good": GOOD, "bad": BAD, "quiet": MUTED}


def decisions(page: Page, box: Box, briefing: Briefing, title: str) -> None:
    """Who is asked for what, until when."""
    if not briefing.decisions:
        return
    upper, lower = Box(box.left, box.top, box.width, 22), Box(box.left, box.top + 24, box.width, box.height - 24)
    blocks(page, upper, [Block(title, ())], (15,))
    rows = [[cell(one.who, bold=True), cell(one.what), cell(one.by)] for one in briefing.decisions]
    columns = [Column("Siapa", 2.4), Column("Melakukan apa", 6.4), Column("Sampai kapan", 2)]
    table(page, lower, columns, rows, title, (16, 15, 14, 13, 12, 11, 10))


def figures(page: Page, box: Box, briefing: Briefing) -> None:
    """Label, value, change, a year as a line and coverage, one column a figure; what it means is in the notes."""
    facts = briefing.facts
    columns = [Column("", 1) for _ in facts]
    upper, middle, lower = box.rows(5.6, 2.2, 2.2, gap=2)
    rows = [
        [cell(fact.label, bold=True) for fact in facts],
        [Cell((Run(fact.value, ACCENT, True, 2.2), Run(signs.unit(fact), MUTED))) for fact in facts],
        [cell(fact.change, MOODS[fact.mood], True) for fact in facts],
    ]
    alt = "; ".join(f"{fact.label}: {fact.value}{signs.unit(fact)}" for fact in facts)
    table(page, upper, columns, rows, alt, (18, 17, 16, 15, 14, 13, 12, 11, 10))
    for fact, place in zip(facts, middle.columns(*(1 for _ in facts), gap=0), strict=True):
        if any(value is not None for value in fact.trend):
            year(page, place, fact, _months(briefing, fact))
    table(
        page,
        lower,
        columns,
        [[cell(fact.coverage, MUTED) for fact in facts]],
        "Cakupan tiap angka",
        (14, 13, 12, 11, 10),
    )


def _months(briefing: Briefing, fact: Fact) -> list[str]:
    first = add_months(briefing.period, 1 - len(fact.trend))
    return [short_month(add_months(first, step)) for step in range(len(fact.trend))]


def needs(page: Page, box: Box, shown: Needs) -> None:
    """Requirement by kecamatan, with the signs' key."""
    body, key = Box(box.left, box.top, box.width, box.height - 22), Box(box.left, box.bottom - 18, box.width, 18)
    columns = [Column("Kelompok", 1.5), Column("Syarat", 3.6), *(Column(name, 1.2, "ctr") for name in shown.columns)]
    rows, before = [], ""
    for need in shown.rows:
        group = need.group if need.group != before else ""
        rows.append([cell(group, MUTED), cell(need.name), *(_status(one) for one in need.cells)])
        before = need.group
    table(page, body, columns, rows, f"{shown.title}. {shown.note}", (16, 15, 14, 13, 12, 11, 10, 9, 8))
    said = signs.needs_key({status for need in shown.rows for status in need.cells})
    blocks(page, key, [Block("", (Row((Run(said, MUTED),)),))], (12, 11, 10, 9))


def _status(status: str) -> Cell:
    if status == "belum":
        return cell(signs.status(status), PAPER, True, fill=INK)
    return cell(signs.status(status), MUTED, fill=LINES if status == "belum_lapor" else "")


def record(page: Page, box: Box, shown: Record, title: str = "") -> None:
    """Twelve months of reports, a row per type. title: stands over the table where the slide has another."""
    if title:
        blocks(page, Box(box.left, box.top, box.width, 18), [Block(title, ())], (13, 12, 11, 10, 9))
        box = Box(box.left, box.top + 20, box.width, box.height - 20)
    columns = [Column("Laporan", 2.6), *(Column(short_month(month), 1, "ctr") for month in shown.months)]
    rows = [[cell(name, bold=True), *(_month(one) for one in cells)] for name, cells in shown.rows]
    body, key = Box(box.left, box.top, box.width, box.height - 18), Box(box.left, box.bottom - 15, box.width, 15)
    table(page, body, columns, rows, f"{shown.title}. {shown.note}", (12, 11, 10, 9, 8))
    blocks(page, key, [Block("", (Row((Run(signs.record_key(shown), MUTED),)),))], (10, 9, 8))


def _month(one: content.Cell) -> Cell:
    missing = one.sign == "missing"
    color = INK if one.sign in ("missing", "edit") else MUTED
    return cell(signs.reported(one), color, missing, LINES if missing else "")


def peers(page: Page, box: Box, shown: Peers) -> None:
    """Measures among peers: the own value, and where it lies."""
    columns = [Column("Ukuran", 3), Column("Nilai", 1.5, "r"), Column("Letak", 3)]
    rows = [[cell(one.label, bold=True), cell(one.value, ACCENT, True), cell(one.words)] for one in shown.rows]
    table(page, box, columns, rows, f"{shown.title}. {shown.note}", (16, 15, 14, 13, 12, 11, 10))
