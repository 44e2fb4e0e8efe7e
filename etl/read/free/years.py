"""Which year a table reports, where its header names years: "2025 | 2026", "Mei 2025 | Mei 2026"."""

import re

from etl.read.free import months, phrases
from etl.read.free.context import ELSEWHERE, Context, Said
from etl.read.free.grid import Cell
from etl.read.free.headers import Column, Key
from etl.read.free.tables import Table
from etl.read.free.texts import plain

_YEAR = re.compile(r"(?:(?:tahun|thn|th)\W*)?(20\d\d)", re.IGNORECASE)
HEADS = frozenset(("tanggal", "tgl", "hari tanggal", "hari tgl", "hari", "tanggal pelayanan", "tgl pelayanan"))
FEW = 3  # days
_WHOLE = re.compile(r"\s*(?:tahun|thn|th)\W*(20\d\d)\s*")  # "Tahun 2025" over a block


def reported(table: Table) -> int | None:
    """Of "2024 | 2025 | 2026" below each service the year reported: the one that the title names, else the last. So of
    the same months in two years, "Mei 2025 | Mei 2026", of two halves, "Smt II 2025 | Smt I 2026", and of a year beside
    this month, "Tahun 2025 | Agustus 2026".
    """
    last = table.header[-1] if table.header else 0
    cells = [cell for col in table.cols if (cell := table.grid.cells.get((last, col)))]
    years = {int(said[1]) for cell in cells if (said := _YEAR.fullmatch(cell.text.strip()))}
    years = years if len(table.header) > 1 else set()
    heads = [cell for row in table.header for cell in table.grid.by_row[row] if cell.col in table.cols]
    spans = [one for cell in heads if (one := months.header(cell.text, cell.kind)) and one.year]
    dated = {year: {one.month for one in spans if one.year == year} for year in {one.year for one in spans}}
    long = all(one.months > 1 for one in spans)
    if len(dated) > 1 and (long or len({frozenset(of) for of in dated.values()}) == 1):
        years = set(dated)
    over = {int(said[1]) for cell in heads if cell.row != last and (said := _WHOLE.fullmatch(cell.text.lower()))}
    if over and len(dated) == 1 and not over & dated.keys():
        years = over | dated.keys()
    above = {int(said[1]) for cell in heads if cell.row != last and (said := _YEAR.fullmatch(cell.text))}
    years |= above if years else set()  # "2026" over its months, beside "2023 | 2024 | 2025"
    said = [cell.text for cell in table.above if not (ELSEWHERE.search(cell.text) or phrases.prose(cell.text))]
    named = {year for text in said if (year := months.year(text))} & years
    return None if len(years) < 2 else named.pop() if len(named) == 1 else max(years)


def alone(path: tuple[Cell, ...]) -> bool:
    """Whether a year alone is the last line of a header."""
    return len(path) > 1 and bool(_YEAR.fullmatch(path[-1].text.strip()))


def of_path(path: tuple[Cell, ...]) -> int | None:
    """The year that a header names: the last line alone, or any line with a month."""
    if alone(path):
        return months.year(path[-1].text)
    dated = [months.header(cell.text, cell.kind) for cell in path]
    whole = [int(said[1]) for cell in path[:-1] if (said := _WHOLE.fullmatch(cell.text.lower()))]
    return next((one.year for one in dated if one and one.year), whole[0] if whole else None)


def of_days(table: Table) -> Context:
    """The month of a register, where all its days are of one: "Tgl" over 1-7-2026, 2-7-2026, 3-7-2026."""
    heads = {cell.col for row in table.header for cell in table.grid.by_row[row] if plain(cell.text) in HEADS}
    cells = [cell for row in table.body for cell in table.grid.by_row[row] if cell.col in heads and cell.kind == "date"]
    found = {cell.text[:7] for cell in cells}
    if len(cells) < FEW or len(found) != 1:
        return Context()
    year, month = map(int, found.pop().split("-"))
    return Context(spans=[Said("rows", Key(f"{year}-{month:02d}", cells[0]), months.Span(month, year))], year=year)


def of_header(table: Table, cols: list[Column]) -> Context:
    """The year that a header names over what counts: "BULAN (TAHUN 2026)", and not "Realisasi Th. 2025" beside it."""
    undated = [one for one in cols if one.role == "data" and not (one.span and one.span.year)]
    counted = {cell for one in undated for cell in one.path}
    texts = {cell: cell.text for row in table.header for cell in table.grid.by_row[row]}
    years = {cell: year for cell, text in texts.items() if (year := months.year(text))}
    named = {year for cell, year in years.items() if cell in counted}
    return Context(year=named.pop() if len(named) == 1 else None)
