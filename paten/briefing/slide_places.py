"""The steps of each place on a slide: one table in large type where it holds them, two beside each other where not."""

from collections.abc import Sequence
from dataclasses import replace

from paten.briefing import measure, signs
from paten.briefing.content import Place, Places
from paten.briefing.deck import Box, Page
from paten.briefing.deck_parts import (
    ACCENT,
    CUT_AT,
    INK,
    MUTED,
    SIDE,
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
from paten.periods import MONTHS
from paten.say.words import listing

FEW = 12  # places; of more, those that are done are named in a sentence
SIZES = (14, 13, 12, 11, 10)
HALF_SIZES = (12, 11, 10.5, 10, 9.5, 9, 8.5, 8)
SMALLEST = 8  # type size of the two tables beside each other, where there is no other way
CUT = "Isian yang berakhir dengan … ada lengkap di catatan pembicara."
KECAMATAN = (
    Column("Kecamatan", 2),
    Column("Langkah", 1.2),
    Column("Tahap", 2.8),
    Column("Dasar hukum", 1.4),
    Column("Pelayanan", 1.6),
    Column("Yang belum ada", 4.2),
)
KECAMATAN_LINES = (
    Column("Kecamatan", 1.9),
    Column("Langkah", 1.15),
    Column("Tahap", 3.4, one_line=True),
    Column("Dasar hukum", 1.3),
    Column("Pelayanan", 1.2),
    Column("Yang belum ada", 4.4, one_line=True),
)
KECAMATAN_HALF = (
    Column("Kecamatan", 2.6),
    Column("Langkah", 1.45),
    Column("Tahap", 3.4, one_line=True),
    Column("Yang belum ada", 2.8, one_line=True),
)
REGENCY = (
    Column("Kabupaten/kota", 2),
    Column("Beroperasi", 1.2),
    Column("Laporan", 3),
    Column("Yang belum ada", 3.4),
)
REGENCY_HALF = (
    Column("Kabupaten/kota", 2.5),
    Column("Beroperasi", 1.6),
    Column("Laporan", 2.1, one_line=True),
    Column("Yang belum ada", 4.3, one_line=True),
)

BRIEFLY = {" kecamatan": " kec.", " belum ada": ""} | {f" {month}": f" {month[:3]}" for month in MONTHS}


def places(page: Page, box: Box, shown: Places) -> list[str]:
    """The steps of each place; gives each in full, for the notes.

    Of many kecamatan those that are done are named in a sentence, so that the others stand in large type.
    """
    is_province = shown.kind == "kabupaten_kota"
    done = [] if is_province or len(shown.rows) <= FEW else [place for place in shown.rows if _is_done(place)]
    rows = [place for place in shown.rows if place not in done]
    under = [Block("", (Row((Run(_named(done)),)),))] if done else []
    key = [CUT] if is_province else [signs.STEPS, CUT]
    under.append(Block("", (Row((Run(signs.APART.join(key), MUTED, scale=0.9),)),)))
    high = tall(under, 12, box) + 4
    body, foot = Box(box.left, box.top, box.width, box.height - high), Box(box.left, box.bottom - high, box.width, high)
    was_cut = _regencies(page, body, rows, shown.title) if is_province else _kecamatan(page, body, rows, shown.title)
    key = key if was_cut else key[:-1]
    under[-1] = Block("", (Row((Run(signs.APART.join(key), MUTED, scale=0.9),)),) if key else ())
    blocks(page, foot, under, (12, 11, 10, 9))
    return [shown.title, *(_in_full(place) for place in shown.rows)]


def _kecamatan(page: Page, box: Box, rows: Sequence[Place], alt: str) -> bool:
    """True where cells were cut to a line."""
    cells = [_row(place) for place in rows]
    for columns in (KECAMATAN, KECAMATAN_LINES):
        if table_tall(box, columns, cells, SIZES[-1]) <= box.height:
            table(page, box, columns, cells, alt, SIZES)
            return columns is KECAMATAN_LINES
    steps = [row[1] if place.known else cell("–", MUTED) for place, row in zip(rows, cells, strict=True)]
    halved = [[row[0], dots, row[2], row[5]] for dots, row in zip(steps, cells, strict=True)]
    _halves(page, box, KECAMATAN_HALF, halved, alt)
    return True


def _regencies(page: Page, box: Box, rows: Sequence[Place], alt: str) -> bool:
    cells = [
        [cell(place.name, bold=True), cell(signs.operating(place)), cell(place.reported), cell(place.missing, MUTED)]
        for place in rows
    ]
    if table_tall(box, REGENCY, cells, SIZES[-1]) <= box.height:
        table(page, box, REGENCY, cells, alt, SIZES)
        return False
    _halves(page, box, REGENCY_HALF, [[name, number, *map(_brief, rest)] for name, number, *rest in cells], alt)
    return True


def _brief(one: Cell) -> Cell:
    """In one line of half a slide: what matters is not cut; the words in full are in the notes."""
    shorter = one.text
    for long, short in BRIEFLY.items():
        shorter = shorter.replace(long, short)
    return replace(one, runs=(replace(one.runs[0], text=shorter),)) if one.runs else one


def _halves(page: Page, box: Box, columns: Sequence[Column], cells: Sequence[Sequence[Cell]], alt: str) -> None:
    half = (len(cells) + 1) // 2
    parts = list(zip(box.columns(1, 1), (cells[:half], cells[half:]), strict=True))
    sizes = [one for one in HALF_SIZES if _whole(parts[0][0], columns[-1], columns, cells, one)] or [SMALLEST]
    size = min(table_size(place, columns, part, sizes) for place, part in parts)
    for place, part in parts:
        table(page, place, columns, part, alt, (size,))


def _whole(box: Box, column: Column, columns: Sequence[Column], cells: Sequence[Sequence[Cell]], size: float) -> bool:
    """Whether nothing of the last column, which says what is lacking, is cut in that type size."""
    room = CUT_AT * (box.width * column.share / sum(one.share for one in columns) - 2 * SIDE)
    return all(measure.width(row[-1].text, size) <= room for row in cells)


def _row(place: Place) -> list[Cell]:
    return [
        cell(place.name, bold=True),
        cell(signs.dots(place), ACCENT if place.known else MUTED),
        cell(signs.stage(place), WATCH if place.long else INK),
        cell(place.basis),
        cell(place.service),
        cell(place.missing, MUTED),
    ]


def _is_done(place: Place) -> bool:
    return place.known and place.number == place.total


def _named(done: Sequence[Place]) -> str:
    """Names of those that are done, by what is said of them: of a month without report since when it is known."""
    said = []
    for told in dict.fromkeys(place.missing for place in done):
        names = [place.name for place in done if place.missing == told]
        said.append(f"{count(len(names))} kecamatan beroperasi{f' ({told})' if told else ''}: {listing(names)}.")
    return " ".join(said)


def _in_full(place: Place) -> str:
    if place.dots is None and place.reported:
        told = [signs.operating(place), place.reported, place.missing]
    else:
        told = [place.stage, place.wait, place.basis, place.service, place.missing]
    return f"{place.name}: " + "; ".join(part for part in told if part)
