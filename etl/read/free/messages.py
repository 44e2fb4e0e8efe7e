"""Lines of a message pasted into a sheet, name and numbers in one cell: "KTP-el : 145" as "KTP-el | 145".

"KTP-el: masuk 12, selesai 11" as "KTP-el | 12 | 11" below "masuk | selesai", "Ruang tunggu: ada" as "Ruang tunggu |
ada".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.read.free.grid import STATED, Cell, Grid, address, is_value
from etl.read.free.plan import Extra, Plan
from etl.read.free.texts import cleaned
from etl.read.free.vocabulary import MEASURES, Vocabulary

FEW = 3  # lines that name a service; fewer may be talk
LONG = 200  # letters; more are no line of a list, and patterns take their square
_LINE = re.compile(r"\s*(?P<name>[^:=]*[^\W\d_][^:=]*?)\s*(?:[:=]|-+>|→)\s*(?P<value>\S.{0,20}?)\s*")
_BEHIND = re.compile(
    r"\s*(?P<name>[^:=()]*[^\W\d_])\s*\((?P<value>\d[\d.]*(?: (?:berkas|bks))?)\)\s*"
)  # "KTP-el (145)"
_BARE = re.compile(r"\s*(?P<name>[^:=]*[^\W\d_])[\s.…]+(?P<value>\d[\d.]*( (berkas|bks|brks))?)\s*")  # "KTP-el 145"

_FORMS = (_LINE, _BARE, _BEHIND)
_WORD = re.compile(r"[A-Za-z]+")
_TOLD = re.compile(r"\d|^-+$|nihil|kosong|banyak|tidak ada", re.IGNORECASE)  # of how many, be it unreadable
_NO_MEASURE = re.compile(
    r"[\d,;:=()]|^(berkas|bks|brks|surat|dokumen|orang|lembar|buah|jumlah|total|jml)$|"
    r"\b(sekitar|kurang|lebih|hampir|kira|nihil|kosong|banyak)\b",
    re.IGNORECASE,
)
LINES = 200  # of a message; more are no message
PHRASE = 3  # words of a measure: "sisa bulan lalu"


def apart(grid: Grid, vocabulary: Vocabulary) -> Grid:
    """The sheet with such lines taken apart, from the first that names a service to the last; the same where there are
    none. The number stands in a column of its own behind the last one; Grid.parted says from which cell it came.
    """
    for col in sorted({col for _, col in grid.cells}):
        found = {cell.row: pair for cell, pair in _pairs(grid, col)}
        meant = {row: vocabulary.meaning(cleaned(name)) for row, (name, _) in found.items()}
        known = [row for row, one in meant.items() if one.code("service")]
        found |= {cell.row: pair for cell, pair in _unread(grid, col, vocabulary) if cell.row not in found}
        checked = [row for row, one in meant.items() if one.code("requirement") and STATED.match(found[row][1])]
        known = checked if len(checked) > len(known) else known
        if len(known) >= FEW:
            return _split(grid, col, {row: pair for row, pair in found.items() if min(known) <= row})
        if measured := _measured(grid, col, vocabulary):
            return _split(grid, col, measured)
    whole = _unparted(grid) if not grid.name and FEW <= len(grid.by_row) <= LINES else grid
    measured = _measured(whole, 1, vocabulary) if whole is not grid else {}
    return _split(whole, 1, measured) if measured else grid


def _unparted(grid: Grid) -> Grid:
    """A text whose commas were taken for columns: "KK : masuk 12 | selesai 11" as the one line that it was."""
    lines = {row: ", ".join(cell.text for cell in cells) for row, cells in grid.by_row.items()}
    several = any(len(cells) > 1 for cells in grid.by_row.values())
    return Grid(grid.number, "", [Cell(row, 1, "text", text) for row, text in lines.items()]) if several else grid


def _measured(grid: Grid, col: int, vocabulary: Vocabulary) -> dict[int, tuple[str, ...]]:
    """Lines that say measures of services: row → name and numbers, and in the row above them the words. A line among
    them that says none counts what was finished.
    """
    lines = {cell.row: said for cell in _lines(grid, col) if (said := _phrases(cell.text, vocabulary))}
    known = [row for row, (name, _) in lines.items() if vocabulary.meaning(cleaned(name)).code("service")]
    if sum(len(lines[row][1]) > 1 for row in known) < FEW or min(known) == 1:
        return {}
    lines = {row: said for row, said in lines.items() if row >= min(known)}
    heads = list(dict.fromkeys(word for _, told in lines.values() for word in told))
    done = next((word for word in heads if vocabulary.meaning(word).word == "completed"), None)
    for cell, (name, value) in _pairs(grid, col) if done else ():
        if cell.row > min(known) and vocabulary.meaning(cleaned(name)).code("service"):
            lines.setdefault(cell.row, (name, {done: value}))
    over = {min(known) - 1: ("", *heads)}
    return over | {row: (name, *(told.get(word, "") for word in heads)) for row, (name, told) in lines.items()}


def _phrases(text: str, vocabulary: Vocabulary) -> tuple[str, dict[str, str]] | None:
    """A name and what is said of it: "KK : masuk 21 berkas, selesai 18" → KK, {masuk: 21 berkas, selesai: 18}."""
    words = list(_WORD.finditer(text))
    spans: list[tuple[int, int]] = []
    at = 1
    while at < len(words):
        ends = (words[last].end() for last in range(min(at + PHRASE, len(words)) - 1, at - 1, -1))
        found = next((end for end in ends if _is_measure(text[words[at].start() : end], vocabulary)), None)
        spans += [(words[at].start(), found)] if found else []
        at = (
            next((later for later in range(at, len(words)) if found and words[later].start() >= found), len(words))
            if found
            else at + 1
        )
    if not spans or len({text[start:end].lower() for start, end in spans}) < len(spans):
        return None
    stops = [*(start for start, _ in spans[1:]), len(text)]
    told = {
        text[start:end].lower(): text[end:stop].strip(" :=,;|.") or ""
        for (start, end), stop in zip(spans, stops, strict=True)
    }
    name = text[: spans[0][0]].strip(" :=-,")
    return (name, told) if name and all(map(_TOLD.search, told.values())) else None


def _is_measure(phrase: str, vocabulary: Vocabulary) -> bool:
    meaning = vocabulary.meaning(phrase)
    return meaning.word in MEASURES and not meaning.axes and not _NO_MEASURE.search(phrase)


def _pairs(grid: Grid, col: int) -> Iterator[tuple[Cell, tuple[str, str]]]:
    """Each cell of a column that is name and number, with both."""
    for cell in _lines(grid, col):
        said = next((said for form in _FORMS if (said := form.fullmatch(cell.text))), None)
        if said and (is_value("text", said["value"]) or STATED.match(said["value"])):
            yield cell, (said["name"].strip(" *_"), said["value"].strip(" *_"))


def _unread(grid: Grid, col: int, vocabulary: Vocabulary) -> Iterator[tuple[Cell, tuple[str, str]]]:
    """The cells that name a service and say "banyak" of it: a rule will speak of them."""
    for cell in _lines(grid, col):
        said = _LINE.fullmatch(cell.text)
        if said and vocabulary.meaning(cleaned(said["name"])).code("service"):
            yield cell, (said["name"].strip(" *_"), said["value"].strip(" *_"))


def _lines(grid: Grid, col: int) -> list[Cell]:
    cells = (cell for (_, at), cell in sorted(grid.cells.items()) if at == col and cell.kind == "text")
    return [cell for cell in cells if len(cell.text) <= LONG]


def _split(grid: Grid, col: int, lines: dict[int, tuple[str, ...]]) -> Grid:
    last = max(at for _, at in grid.cells) + 1
    merged = [one for one in grid.merged if one.top not in lines]  # a line merged over the columns behind it
    cells, parted = dict(grid.cells), dict(grid.parted)
    for row, (name, *values) in lines.items():
        cells |= {(row, col): replace(cells[row, col], text=name)} if name else {}
        cells |= {(row, last + at): Cell(row, last + at, "text", value) for at, value in enumerate(values) if value}
        parted |= {(row, last + at): (row, col) for at, value in enumerate(values) if value}
    made = Grid(grid.number, grid.name, cells.values(), merged, grid.computed, grid.comments)
    made.parted = parted
    return made


def as_written(plan: Plan) -> None:
    """Gives the numbers of such lines the place of the cell that holds them."""
    grid = plan.table.grid
    for line in plan.data:
        for column in plan.counts:
            place = (line.row, column.col)
            if place in grid.parted and place not in plan.dropped:
                plan.dropped.add(place)
                where = address(grid.name, *grid.parted[place])
                plan.extras.append(Extra(*place, grid.cells[place].text, where, grid.doubted.get(place)))
