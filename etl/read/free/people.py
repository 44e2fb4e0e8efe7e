"""How many answered a survey, where no column says so: in a box above or in a row below."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import takewhile

from etl.read.free.grid import Cell, is_count
from etl.read.free.headers import Column, Key
from etl.read.free.plan import Plan
from etl.read.free.texts import PEOPLE
from etl.read.free.vocabulary import Vocabulary

WIDE = 4  # cells of a row: below it another table has begun
PROFILE = re.compile(r"\b(profil|karakteristik|data|identitas) responden\b", re.IGNORECASE)
_SUM = re.compile(r"\s*(jumlah|total|jml)\s*", re.IGNORECASE)
_ONLY = re.compile(r"\s*(\d[\d.]*)\s*(?:orang|responden|jiwa)?\s*", re.IGNORECASE)


def over(plan: Plan, vocabulary: Vocabulary) -> Key | None:
    """How many answered, in a box above the table of a survey: "RESPONDEN" over "150", or over "Jumlah | 150"."""
    cells = plan.table.grid.cells
    heads = [one for (row, _), one in sorted(cells.items()) if row < plan.table.top]
    for head in heads if plan.relation == "satisfaction" else ():
        if vocabulary.meaning(head.text).word != "respondents":
            continue
        line = [cell for cell in plan.table.grid.by_row.get(head.row + 1, []) if cell.col >= head.col]
        below = [cell for cell in line if cell.text.strip() != ":"][:2]
        whole = below and vocabulary.meaning(below[0].text).word == "total"
        number = below[1:] if whole else [cell for cell in below if cell.col == head.col]
        said = _ONLY.fullmatch(number[0].text) if number else None
        if said and is_count(replace(number[0], text=said[1])):
            return Key(said[1], number[0])
    return None


def headed(plan: Plan) -> Key | None:
    """How many answered, behind the name of the score: "NRR (n = 287)"."""
    cells = [cell for one in plan.counts if one.measure == "score" for cell in one.path]
    return next(
        (Key(said["count"] or said["people"], cell) for cell in cells if (said := PEOPLE.search(cell.text))), None
    )


def profiled(plan: Plan) -> Key | None:
    """How many answered by the sums of "Profil responden" above or below the scores, which all say the same: "Jumlah |
    145".
    """
    rows = list(plan.table.grid.by_row.items())
    first = next((row for row, cells in rows if any(PROFILE.search(cell.text) for cell in cells)), None)
    after = [cells for row, cells in rows if first and row > first and (first > plan.table.top or row < plan.table.top)]
    sums = [cells for cells in after if any(_SUM.fullmatch(cell.text) for cell in cells)]
    told = [next((cell for cell in cells if is_count(cell)), None) for cells in sums]
    return Key(told[0].text, told[0]) if told and len({cell and cell.text for cell in told}) == 1 and told[0] else None


def below(plan: Plan, vocabulary: Vocabulary) -> Key | None:
    """How many answered, in a row of its own below the answers: "Jumlah responden | 20"."""
    grid = plan.table.grid
    rows = [line.row for line in plan.lines if line.role == "skipped" and _asked(line.label, vocabulary)]
    cells = [grid.cells.get((row, one.col)) for row in rows for one in plan.counts]
    held = {(one.row, one.col) for one in grid.cells.values()}
    rows = [line.row for line in plan.data if line.measure == "respondents"]  # beside the scores, if not below them
    rows = [row for row in rows if not any((row, one.col) in held for one in plan.counts)]
    cells += [cell for row in rows for cell in grid.by_row[row][1:] if not any(c.col == cell.col for c in plan.counts)]
    for line in takewhile(lambda line: len(line) < WIDE, _rows_below(plan)):
        cells += line[1:] if _asked(line[0].text, vocabulary) else []
    return next((Key(cell.text, cell) for cell in cells if cell and is_count(cell)), None)


def of_columns(plan: Plan, vocabulary: Vocabulary) -> list[Column]:
    """The columns of kecamatan with how many answered in each, by a row below the scores: "Jumlah responden | 210", or
    "Jumlah" below "Responden", "Laki-laki", "Perempuan".
    """
    cols = {one.col for one in plan.counts if "region" in one.keys}
    headed, last = False, max((line.row for line in plan.data), default=0)
    for line in (line for row, line in plan.table.grid.by_row.items() if row > last):
        label = next((cell.text for cell in line if cell.kind == "text" and cell.col not in cols), "")
        counts = {cell.col: Key(cell.text, cell) for cell in line if cell.col in cols and is_count(cell)}
        if counts.keys() == cols and cols and (_asked(label, vocabulary) or (headed and _SUM.fullmatch(label))):
            return [replace(one, people=counts.get(one.col, one.people)) for one in plan.columns]
        headed = headed or (_asked(label, vocabulary) and not counts)
    return plan.columns


def of_places(plan: Plan, told: Mapping[str, Key], vocabulary: Vocabulary) -> dict[str, Key]:
    """Kecamatan of a table, as it writes them → how many answered there; nothing unless a text said it of each."""
    named = {one.keys["region"].text for one in [*plan.data, *plan.counts] if "region" in one.keys}
    codes = {name: vocabulary.codes("region", name) for name in [*named, *told]}
    found = {name: next((told[one] for one in told if codes[one] & codes[name]), None) for name in named}
    return {name: key for name, key in found.items() if key} if all(found.values()) else {}


def _rows_below(plan: Plan) -> Iterable[list[Cell]]:
    return (line for row, line in plan.table.grid.by_row.items() if row > plan.table.body[-1])


def _asked(label: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.meaning(label).word == "respondents"
