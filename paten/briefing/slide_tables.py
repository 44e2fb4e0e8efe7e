"""The native tables of the slides: decisions, figures, steps, requirements, reporting record, peers."""

from collections.abc import Sequence

from paten.briefing import content, signs
from paten.briefing.content import Briefing, Fact, Needs, Peers, Place, Places, Record
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
    WATCH,
    Block,
    Cell,
    Column,
    Row,
    Run,
    blocks,
    cell,
    table,
    table_size,
    table_tall,
    tall,
)
from paten.numbers import count
from paten.periods import add_months, short_month
from paten.say.words import listing

MOODS = {"good": GOOD, "bad": BAD, "quiet": MUTED}
FEW = 12  # places; of more, those that are done are named in a sentence
WIDE_FROM = 10  # type size down to which one table is better than two beside each other
CUT = "Isian yang berakhir dengan … ada lengkap di catatan pembicara."


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
            year(page, place, fact.label, _months(briefing, fact), fact.trend, fact.alt)
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


def places(page: Page, box: Box, shown: Places) -> list[str]:
    """The steps of each place, in one table or in two beside each other; gives each in full, for the notes.

    Where few are left to do, those that are done are named in a sentence, so that the others stand in large type.
    """
    is_province = shown.kind == "kabupaten_kota"
    done = [place for place in shown.rows if place.known and place.number == place.total and not place.missing]
    open_ones = [place for place in shown.rows if place not in done]
    fold = len(shown.rows) > FEW and (not is_province or len(open_ones) <= FEW)
    rows = open_ones if fold else list(shown.rows)
    cells = [_PLACE[is_province](place, True) for place in rows]
    wide = table_tall(box, _WIDE[is_province], cells, WIDE_FROM) <= box.height - 40
    said = [] if is_province else [signs.STEPS]
    said += [] if wide else [CUT]
    under = [Block("", (Row((Run(_done(done, is_province)),)),))] if fold and done else []
    under += [Block("", (Row((Run(signs.APART.join(said), MUTED, scale=0.9),)),))] if said else []
    high = tall(under, 12, box) + 4
    body, foot = Box(box.left, box.top, box.width, box.height - high), Box(box.left, box.bottom - high, box.width, high)
    columns = (_WIDE if wide else _NARROW)[is_province]
    cells = cells if wide else [_PLACE[is_province](place, False) for place in rows]
    half = len(cells) if wide else (len(cells) + 1) // 2
    parts = [cells[:half]] if wide else [cells[:half], cells[half:]]
    sizes = (14, 13, 12, 11, 10) if wide else (12, 11, 10.5, 10, 9.5, 9)
    halves = list(zip(body.columns(*(1 for _ in parts)), parts, strict=True)) if rows else []
    size = min((table_size(place, columns, part, sizes) for place, part in halves), default=sizes[0])
    for place, part in halves:
        table(page, place, columns, part, shown.title, (size,))
    blocks(page, foot, under, (12, 11, 10, 9))
    return [shown.title, *(_in_full(place) for place in shown.rows)]


def _done(places: Sequence[Place], is_province: bool) -> str:
    kind = "kabupaten/kota dengan semua kecamatan beroperasi" if is_province else "kecamatan sudah beroperasi"
    return f"{count(len(places))} {kind}: {listing([place.name for place in places], len(places))}."


_WIDE = {
    False: [
        Column("Kecamatan", 2),
        Column("Langkah 1–5", 1.3),
        Column("Tahap", 2.2),
        Column("Dasar hukum", 1.5),
        Column("Pelayanan", 1.7),
        Column("Yang belum ada", 4.4),
    ],
    True: [Column("Kabupaten/kota", 2), Column("Beroperasi", 1.4), Column("Laporan", 2), Column("Yang belum ada", 4)],
}
_NARROW = {
    False: [
        Column("Kecamatan", 2.6),
        Column("Langkah", 1.45),
        Column("Tahap", 3.6, one_line=True),
        Column("Yang belum ada", 2.6, one_line=True),
    ],
    True: [
        Column("Kabupaten/kota", 2.2),
        Column("Beroperasi", 1.4),
        Column("Laporan", 2.6, one_line=True),
        Column("Yang belum ada", 3.2, one_line=True),
    ],
}


def _kecamatan(place: Place, wide: bool) -> list[Cell]:
    color = WATCH if place.long else INK
    cells = [cell(place.name, bold=True), cell(signs.dots(place), ACCENT if place.known else MUTED)]
    words = [cell(place.basis), cell(place.service)] if wide else []
    return [*cells, cell(signs.stage(place), color), *words, cell(place.missing, MUTED)]


def _regency(place: Place, wide: bool) -> list[Cell]:
    return [cell(place.name, bold=True), cell(signs.operating(place)), cell(place.reported), cell(place.missing, MUTED)]


_PLACE = {False: _kecamatan, True: _regency}


def _in_full(place: Place) -> str:
    if place.dots is None:
        told = [signs.operating(place), place.reported, place.missing]
    else:
        told = [place.stage, place.wait, place.basis, place.service, place.missing]
    return f"{place.name}: " + "; ".join(part for part in told if part)


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
