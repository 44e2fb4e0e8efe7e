"""Rows that are parts of a row above them: desa below "KEC. GADINGREJO", kinds of a card below "Kartu Keluarga"."""

import re

from etl.read.free.grid import Cell, amount
from etl.read.free.tables import Table
from etl.read.free.texts import cleaned, folded, with_word
from etl.read.free.vocabulary import Vocabulary

_CAPITAL = re.compile(r"^\s*([A-Z])\s*[.)]\s*[^\W\d]")
_DETAIL = re.compile(r"^\s*(?:[a-z]\s*[.)]|[-–•*·])\s*[^\W\d]")


def prefixed(table: Table, places: list[int], vocabulary: Vocabulary) -> bool:
    """Whether what stands without the word "KEC." in these columns are parts of the kecamatan above it."""
    cells = [cell for row in table.body for col in places if (cell := table.grid.cells.get((row, col)))]
    bare = [cell for cell in cells if not with_word(cell.text)]
    unknown = sum(not vocabulary.meaning(cell.text).code("region") for cell in bare)
    return len(bare) < len(cells) < 2 * len(bare) and with_word(cells[0].text) and 2 * unknown >= len(bare)


def details(table: Table, col: int, vocabulary: Vocabulary) -> tuple[dict[int, Cell], dict[int, str], set[int]]:
    """Row of a detail → the service it is one of: "Kartu Keluarga" above "a. Baru", "b. Pecah KK". Not where all of
    these are services of their own. And row → its whole name where that is another service: "- kelahiran" below "Akta".
    And the rows that are the sum of several services below them, whatever their name.
    """
    cells = [cell for row in table.body if (cell := table.grid.cells.get((row, col)))]
    groups: dict[Cell, list[Cell]] = {}
    parent = None
    lettered = False  # "A. BARU" below "1. KARTU KELUARGA", where all is written in capitals
    for cell in cells:
        capital = _CAPITAL.match(cell.text)
        lettered = bool(capital and parent and (lettered or capital[1] == "A"))
        if not lettered and not _is_detail(cell, vocabulary):
            parent = cell
        elif parent:
            groups.setdefault(parent, []).append(cell)
    found: dict[int, Cell] = {}
    named: dict[int, str] = {}
    sums: set[int] = set()
    for above, under in groups.items():
        own = vocabulary.meaning(above.text).code("service")
        whole = {cell.row: _whole(above, cell, vocabulary) for cell in under}
        several = {vocabulary.meaning(cell.text).code("service") for cell in under} - {None}
        if several - {own} and _adds_up(table, above, under):
            sums.add(above.row)
            continue
        kinds = {text and vocabulary.meaning(text).code("service") for text in whole.values()}
        if None not in kinds and len(kinds) == len(under) and kinds != {own}:
            named |= {row: text for row, text in whole.items() if text}
            continue
        codes = {vocabulary.meaning(cell.text).code("service") for cell in under}
        if own and (None in codes or own in codes):
            found |= {cell.row: above for cell in under}
    return found, named, sums


def lists_kota(table: Table, places: list[int], vocabulary: Vocabulary) -> bool:
    """Whether "KOTA" is one of the kecamatan listed, as in Kota Kediri, and not the total of all."""
    cells = [cell for row in table.body for col in places if (cell := table.grid.cells.get((row, col)))]
    kota = {code[:5] for code in vocabulary.codes("region", "kota")}
    others = [cell.text for cell in cells if cleaned(cell.text).lower() != "kota"]
    return any({code[:5] for code in vocabulary.codes("region", text)} & kota for text in others)


def areas(table: Table, place: int, counts: list[int], vocabulary: Vocabulary) -> set[int]:
    """Rows that are the sum of the kecamatan below them and no kecamatan: "SURABAYA PUSAT" over Tegalsari, Genteng."""
    named = [cell for row in table.body if (cell := table.grid.cells.get((row, place)))]
    groups: dict[Cell, list[Cell]] = {}
    area = None
    for cell in named:
        meaning = vocabulary.meaning(cell.text)
        if meaning.code("region") is None:
            area = None if meaning.known else cell
        elif area:
            groups.setdefault(area, []).append(cell)
    return {one.row for one, under in groups.items() if len(under) > 1 and _adds_up(table, one, under, counts)}


def whole(table: Table, place: int, counts: list[int], vocabulary: Vocabulary) -> set[int]:
    """The row of the whole kabupaten where a kecamatan of its name stands among the rows that it is the sum of."""
    named = [cell for row in table.body if (cell := table.grid.at(row, place))]
    for last in reversed(named):
        others = [cell for cell in named if cell.row < last.row]
        again = any(folded(cell.text) == folded(last.text) for cell in others)
        if again and vocabulary.kabupaten_kota(f"kabupaten {last.text}"):
            return {last.row} if _adds_up(table, last, others, counts) else set()
    return set()


def _adds_up(table: Table, above: Cell, under: list[Cell], counts: list[int] | None = None) -> bool:
    """Whether the numbers beside a name are the sums of those beside the names below it."""
    cells = table.grid.cells

    def number(row: int, col: int) -> float | None:
        return amount(cells[row, col].text) if (row, col) in cells else None

    stated = {col: number(above.row, col) for col in counts or table.cols if col > above.col}
    stated = {col: value for col, value in stated.items() if value is not None}
    return any(stated.values()) and all(
        sum(number(one.row, col) or 0 for one in under) == value for col, value in stated.items()
    )


def _is_detail(cell: Cell, vocabulary: Vocabulary) -> bool:
    return bool(_DETAIL.match(cell.text)) or vocabulary.meaning(cell.text).word == "part"


def _whole(above: Cell, cell: Cell, vocabulary: Vocabulary) -> str | None:
    """ "Akta" and "- kelahiran" as one name, in either order, when that is a service."""
    group, kind = cleaned(above.text), cleaned(cell.text).lstrip("-–•*· ")
    pair = (f"{group} {kind}", f"{kind} {group}")
    return next((text for text in pair if vocabulary.codes("service", text)), None)
