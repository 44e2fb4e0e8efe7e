"""Rows that are parts of a row above them: desa below "KEC. GADINGREJO", kinds of a card below "Kartu Keluarga"."""

import re

from etl.read.free.grid import Cell
from etl.read.free.tables import Table
from etl.read.free.vocabulary import Vocabulary

KECAMATAN = re.compile(r"^\s*(?:kecamatan|kec\.?)\s+\S", re.IGNORECASE)
_DETAIL = re.compile(r"^\s*(?:[a-z]\s*[.)]|[-–•*·])\s*[^\W\d]")


def prefixed(table: Table, places: list[int], vocabulary: Vocabulary) -> bool:
    """Whether what stands without the word "KEC." in these columns are parts of the kecamatan above it."""
    cells = [cell for row in table.body for col in places if (cell := table.grid.cells.get((row, col)))]
    bare = [cell for cell in cells if not KECAMATAN.match(cell.text)]
    unknown = sum(not vocabulary.meaning(cell.text).code("region") for cell in bare)
    return len(bare) < len(cells) < 2 * len(bare) and bool(KECAMATAN.match(cells[0].text)) and 2 * unknown >= len(bare)


def details(table: Table, col: int, vocabulary: Vocabulary) -> dict[int, Cell]:
    """Row of a detail → the service it is one of: "Kartu Keluarga" above "a. Baru", "b. Pecah KK". Not where all of
    these are services of their own.
    """
    cells = [cell for row in table.body if (cell := table.grid.cells.get((row, col)))]
    groups: dict[Cell, list[Cell]] = {}
    parent = None
    for cell in cells:
        if not _DETAIL.match(cell.text):
            parent = cell if vocabulary.meaning(cell.text).code("service") else None
        elif parent:
            groups.setdefault(parent, []).append(cell)
    found: dict[int, Cell] = {}
    for above, under in groups.items():
        codes = {vocabulary.meaning(cell.text).code("service") for cell in under}
        if None in codes or vocabulary.meaning(above.text).code("service") in codes:
            found |= {cell.row: above for cell in under}
    return found
