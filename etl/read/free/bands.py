"""Which rows of a sheet are the header of a table."""

import re
from itertools import pairwise

from etl.read.free import months
from etl.read.free.grid import Cell, Grid, is_mark, is_value
from etl.read.free.texts import ENUMERATED, PEOPLE, in_full
from etl.read.free.vocabulary import Vocabulary

KEY_WORDS = frozenset(
    ("number", "place", "desa", "item", "month", "year", "quarter", "half", "deleted")
    + ("unsur", "requirement", "respondent")
)

_NUMBERED = re.compile(r"\(?\s*(\d{1,3})\s*(?:=[\d\s+\-:x/()%]*|\([\d\s+\-:x×*/=%,.]*\))?\)?")  # 3, (3), 5=3+4, 5 (3+4)
_LETTERED = re.compile(r"\(?\s*([a-z])\s*\)?\s*(?:=.*|\([^()]*\))?", re.IGNORECASE)  # a, (b), e = c+d
_CODE = re.compile(r"\s*\d{2,4}(\.\d{1,2}){1,4}\s*")  # of a classification: 474.1
NTH = re.compile(r"\s*\d{1,3}\s*[.)]\s*")  # 12.
_ABOUT = re.compile(r"\s*(±|\+/-|~|≈|kurang lebih|sekitar|kira\W?kira)\s*\d", re.IGNORECASE)  # a count nearly known
_VAGUE = re.compile(r"\s*(banyak|sedikit|beberapa|puluhan|ratusan)\b.*", re.IGNORECASE)
_YEAR = re.compile(r"20\d\d")
TIMES = frozenset({"bulan", "periode", "masa", "keadaan bulan", "triwulan", "tribulan"})
SOON = 4  # rows
FEW = 3  # rows with values that tell whether names stand over them; numbers that count up
MANY = 3  # places or requirements of a header


def starts(grid: Grid, row: int, vocabulary: Vocabulary) -> bool:
    """Whether a row names columns: words of tables, or at least three services, regions or months."""
    cells = grid.by_row[row]
    numbers = [cell for cell in cells if _is_number(cell)]
    if numbers and not (all(_YEAR.fullmatch(one.text) for one in numbers) and _names_rows(cells, vocabulary)):
        return False
    listed = any(NTH.fullmatch(cell.text) or _CODE.fullmatch(cell.text) for cell in cells)
    if listed or any(_ABOUT.match(cell.text) for cell in cells) or _titled(cells):
        return False
    if _goes_on(grid, row):
        return False
    words = names = 0
    meanings = [vocabulary.meaning(PEOPLE.sub("", cell.text) or cell.text) for cell in cells]
    places = sum(bool(one.code("region") or one.code("requirement")) for one in meanings)
    headed = places >= MANY and any(one.word in ("number", "place") for one in meanings)
    placed = places > 0 and not headed  # "Terpenuhi" at the end of a header counts
    placed |= sum(one.code("service") is not None for one in meanings) == 1
    besides = [one for cell, one in zip(cells, meanings, strict=True) if not is_mark(cell)]
    below = any((over := grid.cells.get((row - 1, cell.col))) and is_mark(over) for cell in cells)
    if placed and below and not _printed_again(grid, row, vocabulary):
        return False  # "Prosedur | draf"
    if placed and any(_VAGUE.fullmatch(cell.text) for cell in cells):
        return False  # "Legalisir | banyak"
    if (
        len(besides) < len(cells)
        and not _counts_up(cells)
        and (placed or (besides and not any(one.known for one in besides)))
    ):
        return False  # a row of a checklist: "Gresik | Ya | Tidak", "Ruang tunggu | Ada | Proses", "Legalisir | ada"
    words += _counts_up(cells)
    for cell, meaning in zip(cells, meanings, strict=True):
        if meaning.word or meaning.tense:
            words += 1
        elif meaning.axes or months.header(cell.text, cell.kind):
            names += 1
    return not _over_tables(grid, row, vocabulary) and (
        words >= 2
        or (words >= 1 and names >= 1)
        or (names >= 3 and 2 * names >= len(cells))
        or _wide(grid, row, words, names)
    )


def _printed_again(grid: Grid, row: int, vocabulary: Vocabulary) -> bool:
    """Whether a row is the header of a page before, cell by cell."""
    texts = [(cell.col, cell.text) for cell in grid.by_row[row]]
    before = (at for at, cells in grid.by_row.items() if at < row and [(one.col, one.text) for one in cells] == texts)
    first = next(before, None)
    return len(texts) > 2 and first is not None and starts(grid, first, vocabulary)


def _over_tables(grid: Grid, row: int, vocabulary: Vocabulary) -> bool:
    """Whether a row of kecamatan holds the titles of tables side by side, whose headers begin soon below it."""
    cells = grid.by_row[row]
    if len(cells) < 2 or not all(vocabulary.meaning(cell.text).code("region") for cell in cells):
        return False
    for below in (grid.by_row.get(row + step, []) for step in range(1, SOON + 1)):
        words = [vocabulary.meaning(cell.text).word for cell in below]
        if any(words.count(word) == len(cells) for word in KEY_WORDS):
            return True
    return False


def _counts_up(cells: list[Cell]) -> bool:
    """ "I | II | III | IV" over weeks or months."""
    said = [number for cell in cells if (number := months.ROMAN.get(cell.text.strip().lower()))]
    return len(said) >= FEW and said == list(range(1, len(said) + 1))


def over_values(grid: Grid, rows: list[int], at: int) -> bool:
    """Whether values stand below the names of a row, as below a header; below "KTP-el | Masuk" whose count is empty
    only names do.
    """
    cols, others = set(columns_of(grid, [rows[at]])), 0
    for row in rows[at + 1 :]:
        values = {cell.col for cell in grid.by_row[row] if is_value(cell.kind, cell.text)}
        if values & cols:
            return True
        others += bool(values)
        if others == FEW:
            break
    return others == 0


def _goes_on(grid: Grid, row: int) -> bool:
    """Whether a row repeats names of the row of numbers above it: of a service that nothing is said of."""
    above = {cell.col: cell for cell in grid.by_row.get(row - 1, [])}
    same = [cell for cell in grid.by_row[row] if cell.col in above and above[cell.col].text == cell.text]
    return len(same) > 1 and any(_is_number(cell) for cell in above.values())


def _names_rows(cells: list[Cell], vocabulary: Vocabulary) -> bool:
    """ "No | Uraian | 2025 | 2026"."""
    return any(vocabulary.meaning(cell.text).word in KEY_WORDS for cell in cells)


def _is_number(cell: Cell) -> bool:
    """A value, but for words: as headers V and X are months, ADA and TIDAK columns to be ticked."""
    return is_value(cell.kind, cell.text) and not is_mark(cell)


def _wide(grid: Grid, row: int, words: int, names: int) -> bool:
    """A cross-table of unknown names: one word of tables, then three or more labels, and numbers under most of them."""
    cells = grid.by_row[row]
    if words + names < 1 or len(cells) < 4 or (any(map(is_mark, cells)) and not _counts_up(cells)):
        return False
    under = [grid.cells.get((row + step, cell.col)) for cell in cells[1:] for step in (1, 2, 3)]
    return sum(1 for cell in under if cell and is_value(cell.kind, cell.text)) >= len(cells)


def _titled(cells: list[Cell]) -> bool:
    """ "Kecamatan | : Kademangan" is a line of a title, no header; so is "PERIODE | TRIWULAN III TAHUN 2026"."""
    if len(cells) == 2 and in_full(cells[0].text.strip().lower()) in TIMES:
        return True
    pairs = any(one.text.endswith(":") and other.text.endswith(":") for one, other in pairwise(cells))
    if pairs:
        return False  # "Masuk : | Selesai :" are headers
    ends = sum(cell.text.endswith(":") for cell in cells[:-1])  # nothing stands behind the last: "LAYANAN | JUMLAH :"
    return any(cell.text.startswith(":") for cell in cells) or 0 < len(cells) - 1 <= 2 * ends


def band_from(grid: Grid, rows: list[int], at: int, vocabulary: Vocabulary) -> tuple[list[int], int, int | None]:
    """Header rows from rows[at] on, the index of the row after them, and the row that numbers the columns."""
    band, after = [rows[at]], at + 1
    while after < len(rows) and rows[after] - band[-1] <= 1 and len(band) < 5:
        row = rows[after]
        if _numbers_columns(grid, row, band, vocabulary):
            return band, after + 1, row
        further = starts(grid, row, vocabulary) or _continues(grid, row, band, vocabulary)
        if not further or not (_below_groups(grid, row, band) or over_values(grid, rows, after)):
            break
        band.append(row)
        after += 1
    if after < len(rows) and _numbers_columns(grid, rows[after], band, vocabulary):
        return band, after + 1, rows[after]
    return band, after, None


def _continues(grid: Grid, row: int, band: list[int], vocabulary: Vocabulary) -> bool:
    """A further header line: labels only below others, none in the columns of names and numbers."""
    cells = grid.by_row[row]
    if any(_is_number(cell) for cell in cells):
        return _numbered_months(grid, row, band, vocabulary) or _days(grid, row, band, vocabulary) or _years(cells)
    keys = _key_columns(grid, band, vocabulary)
    if any(cell.col in keys and vocabulary.meaning(cell.text).axes for cell in cells):
        return False  # "Gresik | belum | belum" is a row of its kecamatan
    spanned = [grid.ranges.get((cell.row, cell.col)) for one in band for cell in grid.by_row[one]]
    below_group = any(one and one.wide and one.left <= cell.col <= one.right for cell in cells for one in spanned)
    if (
        len(cells) >= 3
        and 5 * len(cells) >= 3 * len(columns_of(grid, band))
        and not any(is_mark(cell) for cell in cells)
    ):
        return True  # words in most columns: a second line of names, never data
    return (
        not any(cell.col in keys for cell in cells) and (len(cells) >= 2 or below_group) and bool(keys or below_group)
    )


def _below_groups(grid: Grid, row: int, band: list[int]) -> bool:
    """Whether all cells of a row stand below headings over several columns."""
    spanned = [one for over in band for cell in grid.by_row[over] if (one := grid.ranges.get((over, cell.col)))]
    return all(any(one.wide and one.left <= cell.col <= one.right for one in spanned) for cell in grid.by_row[row])


def _key_columns(grid: Grid, band: list[int], vocabulary: Vocabulary) -> set[int]:
    """Columns of names; "BULAN" merged over twelve columns is a heading of these and names none."""
    cells = [cell for row in band for cell in grid.by_row[row] if vocabulary.meaning(cell.text).word in KEY_WORDS]
    return {cell.col for cell in cells if not ((one := grid.ranges.get((cell.row, cell.col))) and one.wide)}


def _numbered_months(grid: Grid, row: int, band: list[int], vocabulary: Vocabulary) -> bool:
    """ "Bulan" over 1 2 3 … 12, and not beside the names of the other columns."""
    cells = grid.by_row[row]
    values, first = [cell.text for cell in cells], cells[0].col
    over = next((cell for one in band for cell in grid.by_row[one] if cell.col == first), None)
    beside = over and any(first < cell.col <= cells[-1].col for cell in grid.by_row[over.row])
    return (
        over is not None
        and not beside
        and vocabulary.meaning(over.text).word == "month"
        and len(values) >= 3
        and values == [str(number) for number in range(1, len(values) + 1)]
    )


def _days(grid: Grid, row: int, band: list[int], vocabulary: Vocabulary) -> bool:
    """ "TANGGAL" over 1 2 3 … 31."""
    cells = grid.by_row[row]
    over = [
        one
        for r in band
        for cell in grid.by_row[r]
        if vocabulary.meaning(cell.text).word in ("evidence_date", "week")
        and (one := grid.ranges.get((cell.row, cell.col)))
    ]
    inside = any(one.left <= cells[0].col and cells[-1].col <= one.right for one in over)
    return inside and all(cell.text.isdigit() and 1 <= int(cell.text) <= 31 for cell in cells)


def _years(cells: list[Cell]) -> bool:
    """ "KTP-el" over 2025 | 2026, or over 2025 | 2026 | "+/- %"."""
    numbers = [cell for cell in cells if _is_number(cell)]
    named = cells[0] not in numbers  # "Jumlah | 2056 | 2053"
    return len(numbers) >= 2 and not named and all(_YEAR.fullmatch(cell.text) for cell in numbers)


def _numbers_columns(grid: Grid, row: int, band: list[int], vocabulary: Vocabulary) -> bool:
    """1 2 3 4, (1) (2) (3), 5=3+4: the line that numbers the columns."""
    cells = grid.by_row[row]
    heads = [cell for one in band for cell in grid.by_row[one] if cell.col == cells[0].col]
    numbered = any(vocabulary.meaning(cell.text).word == "number" for cell in heads)
    if len(cells) < 2 + (numbered or not heads) or _numbered_months(grid, row, band, vocabulary):
        return False
    spanned = [
        one for r in band for cell in grid.by_row[r] if (one := grid.ranges.get((cell.row, cell.col))) and one.wide
    ]
    if any(one.left <= cells[0].col and cells[-1].col <= one.right for one in spanned):
        return False  # numbers below one heading are its days or years
    letters = [found[1].lower() for cell in cells if (found := _LETTERED.fullmatch(cell.text))]
    if len(letters) == len(cells):
        return "".join(letters) in "abcdefghijklmnopqrstuvwxyz" and letters[0] == "a"
    found = [_NUMBERED.fullmatch(cell.text) for cell in cells]
    if not all(found):
        return False
    values = [int(one[1]) for one in found if one]
    of_names = row == band[-1] + 1 and cells[0].col == min(columns_of(grid, band)) and not numbered  # "2 | 3 | 4"
    first = (0, 1, 2) if of_names and len(values) > 2 else (0, 1)
    again = values.index(values[0], 1) if values[0] in values[1:] else len(values)  # tables side by side, each from 1
    counted = list(range(values[0], values[0] + again))
    return values[0] in first and again > 1 and values == counted * (len(values) // again)


def columns_of(grid: Grid, header: list[int]) -> list[int]:
    """Every column that a header cell stands over."""
    cols = set()
    for row in header:
        for cell in grid.by_row.get(row, []):
            spanned = grid.ranges.get((cell.row, cell.col))
            cols.update(range(cell.col, (spanned.right if spanned else cell.col) + 1))
    return sorted(cols)


def with_groups(grid: Grid, band: list[int], above: list[Cell], vocabulary: Vocabulary) -> list[int]:
    """The header with the group headings directly above it, when these stand over columns of counts only, or beside
    the header of the names: "LAYANAN | Dokumen yang diterbitkan" over Jan, Feb, Mrt.
    """
    keys = _key_columns(grid, band, vocabulary)
    over = [cell for cell in above if cell.row == band[0] - 1]
    cols = set(columns_of(grid, band))
    if not over or _titled(over) or any(is_value(cell.kind, cell.text) for cell in over):
        return band
    if len(over) == 1 and ENUMERATED.match(over[0].text) and (over[0].row, over[0].col) not in grid.ranges:
        return band  # "A. Sarana" over a part of a form
    heads = {cell.col for cell in over if vocabulary.meaning(cell.text).word in KEY_WORDS}
    if heads and not heads & cols and any(cell.col in cols for cell in over):
        return [over[0].row, *band]
    right_of_keys = all(cell.col > max(keys, default=min(cols) - 1) and cell.col in cols for cell in over)
    ranged = [grid.ranges.get((cell.row, cell.col)) for cell in over]
    narrow = all(one is None or not one.wide or one.left > min(cols) for one in ranged)
    if not keys and len(over) == 1 and _counts_up(grid.by_row[band[0]]) and months.header(over[0].text, over[0].kind):
        return [over[0].row, *band]  # "Juli 2026" over I, II, III, IV
    return [over[0].row, *band] if right_of_keys and narrow and over[0].col > min(cols) else band
