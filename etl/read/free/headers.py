"""What the header over one column says: keys, measure, tense and role, before its cells and neighbours are asked."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from etl.read.free import months
from etl.read.free.bands import KEY_WORDS
from etl.read.free.grid import Cell
from etl.read.free.tables import Table
from etl.read.free.texts import cleaned, folded, in_brackets, plain
from etl.read.free.vocabulary import AXES, MEASURES, Meaning, Vocabulary, says_nothing

UNITS = "lembar|keping|kartu|eksemplar|bendel|keluarga|orang|jiwa"  # that are no files
_UNIT = re.compile(rf"\s*\(\s*(berkas|dokumen|surat|{UNITS})\s*\)\s*", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:s\W?d|sampai|hingga)\b", re.IGNORECASE)
LONG = 40  # letters of a header that says until when
SKIPPED = frozenset({"skipped", "remark", "other", "rate", "unit", "weighted", "link"})


MEAN = frozenset({"rata rata", "rata2", "rerata", "rataan", "mean"})
STATUS_WORDS = frozenset({"met", "unmet", "not_applicable"})


# What a column holds decides where its header does not; a count is never a column of words.
NAMES = KEY_WORDS | {"code"}


COMPLIANCE = frozenset({"status", "evidence", "evidence_date", "link"})


OTHERS = frozenset({"lainnya", "lainlain", "dll", "lain"})  # of whatever stands beside them


@dataclass(frozen=True)
class Key:
    """A key as it was written, and the cell it stands in."""

    text: str
    cell: Cell | None = None


@dataclass(frozen=True)
class Column:
    """One column. role: number, place, desa, item, …(a name of rows) · data · total · part · skipped · unknown.

    keys: axis → key; measure, tense, span: what its header says; group: the header cell over it and its neighbours;
    by_content: its cells decided its role, not its header; slip: its month, which is misspelt among others; under: the
    status that a mark below it means; unsure: a part of a service by its place, not by its name; people: how many
    answered.
    """

    col: int
    path: tuple[Cell, ...]
    role: str
    keys: dict[str, Key] = field(default_factory=dict)
    measure: str | None = None
    tense: str | None = None
    span: months.Span | None = None
    group: Cell | None = None
    by_content: bool = False
    slip: Cell | None = None
    under: str | None = None
    unsure: bool = False
    people: Key | None = None

    @property
    def header(self) -> str:
        """Its header as a person reads it, from the top."""
        return " / ".join(cleaned(cell.text) for cell in self.path)


def read_column(table: Table, col: int, path: tuple[Cell, ...], active: set[str], vocabulary: Vocabulary) -> Column:
    """A column as its header alone says; active: the axes that run along the header."""
    keys, words, tense, span, group, slip = {}, [], None, None, None, None
    last = {_axis(vocabulary.meaning(cell.text), active): cell for cell in path}
    for cell in path:
        meaning = vocabulary.meaning(cell.text)
        axis = _axis(meaning, active)
        named = path[-1] is not cell and vocabulary.meaning(path[-1].text).word in NAMES
        lower = last.get(axis) if axis else None
        if axis and lower is not cell and lower and meaning.code(axis) == vocabulary.meaning(lower.text).code(axis):
            continue  # "Pengaduan" over "U8" is the name of what stands below it
        if axis and meaning.word and (lower is not cell or named):
            axis = None  # "Pengaduan" over names of services is a measure
        when = None if axis else _when(cell, words)
        nth = cell.text.partition("(")[0].strip().lower()
        below_month = cell is path[-1] and len(path) > 1 and span and span.months == 1 and len(nth) < 4  # "Juli 2026"
        if (below_month or (words and words[-1] == "week")) and (nth in months.ROMAN or nth.isdigit()):
            words.append("part")  # weeks make the month
            continue
        if axis:
            if axis in ("requirement", "unsur"):
                words = [word for word in words if word != "other"]  # "PETUGAS", "Biaya" say only what they are
            keys[axis] = Key(vocabulary.written(axis, cell.text), cell)
        elif when is None and (until := months.span(cell.text)) and until.until and len(cell.text) < LONG:
            tense = "until_now"  # "s/d September" among columns of months
            before = vocabulary.meaning(_UNTIL.split(cell.text)[0]).word  # "Selesai s.d. September"
            words += [before] * (before in MEASURES)
        elif when:
            span = when
            keys["period"] = Key(cell.text, cell)
        elif meaning.word:
            words.append(meaning.word)
            beside = months.span(in_brackets(cell.text)) if meaning.word in MEASURES else None
            if beside and (beside.months > 1 or beside.until):
                return Column(col, path, "unknown", group=path[-2] if len(path) > 1 else None)  # "Selesai (Jan-Sept)"
            if beside:
                span = beside
                keys["period"] = Key(in_brackets(cell.text), cell)
        elif state := _state_of_month(cell, vocabulary):
            span = state
            keys["period"] = Key(cell.text, cell)
        elif _is_slip(table, cell):
            slip = cell
        tense = meaning.tense or tense
    if "service" in keys and words[-1:] == ["remark"] and keys["service"].cell is path[-1]:
        words.pop()  # "KETERANGAN" over SKTM, Domisili, SKU
    if len(path) > 1:
        group = path[-2]
        if keys and slip is not path[-1] and not _understood(path[-1], span, vocabulary):
            return Column(col, path, "unknown", group=group)  # "+/-" below a service is anything, but no count of it
    told = [word for word in words if word in MEASURES or word in ("score", "respondents")]
    if len(told) > 1 and path and told[-1] == words[-1] and says_nothing(path[-1].text):
        told.pop()  # "TEPAT WAKTU" over "Berkas"
    measure = told[-1] if told else None
    role = _role(keys, words, measure, tense, path)
    role = "data" if slip and role == "unknown" else role
    return Column(col, path, role, keys, measure, tense, span, group, slip=slip)


def centred(table: Table) -> dict[tuple[int, int], Cell]:
    """Row and column → the heading that was typed over the middle of its columns, which begin anew below it: "Masuk |
    Selesai | Sisa" three times, one heading for each.
    """
    if len(table.header) < 2:
        return {}
    last = table.header[-1]
    leaves = [(col, cell.text.strip().lower()) for col in table.cols if (cell := table.grid.cells.get((last, col)))]
    first = next((text for _, text in leaves if sum(text == other for _, other in leaves) > 1), None)
    starts = [col for col, text in leaves if text == first]
    if len(starts) < 2 or len({right - left for left, right in pairwise(starts)}) != 1:
        return {}
    width = starts[1] - starts[0]
    found: dict[tuple[int, int], Cell] = {}
    for row in table.header[:-1]:
        blocks = [[table.grid.cells.get((row, col)) for col in range(start, start + width)] for start in starts]
        titles = [[cell for cell in block if cell] for block in blocks]
        merged = any(cell and (row, cell.col) in table.grid.ranges for block in blocks for cell in block)
        if not merged and all(len(one) == 1 for one in titles) and any(block[0] is None for block in blocks):
            found |= {
                (row, start + at): one[0] for start, one in zip(starts, titles, strict=True) for at in range(width)
            }
    return found


def path_over(table: Table, col: int, middle: dict[tuple[int, int], Cell]) -> tuple[Cell, ...]:
    """The header cells over a column from the top; a group heading stands over the empty cells to its right too, or,
    in the middle, over those to its left.
    """
    path: list[Cell] = []
    for row in table.header:
        cell = middle.get((row, col)) or table.grid.at(row, col)
        if cell is None and row != table.header[-1]:
            cell = _filled(table, row, col)
        if cell is not None and cell not in path:
            path.append(cell)
    return tuple(path)


def _filled(table: Table, row: int, col: int) -> Cell | None:
    """The heading to the left that was not merged over this column, though the line below goes on."""
    below = [one for one in table.header if one > row]
    if not any((one, col) in table.grid.cells for one in below):
        return None
    for left in range(col - 1, table.cols[0] - 1, -1):
        cell = table.grid.at(row, left)
        if cell is not None:
            spanned = table.grid.ranges.get((cell.row, cell.col))
            is_group = any((one, left) in table.grid.cells for one in below)
            return cell if is_group and not (spanned and (spanned.wide or spanned.high)) else None
    return None


def active_axes(table: Table, paths: dict[int, tuple[Cell, ...]], vocabulary: Vocabulary) -> set[str]:
    """The axes that run along the header: two names of one, or one that can be nothing else."""
    sure, perhaps = Counter(), Counter()
    cells: dict[str, set[Cell]] = {axis: set() for axis in AXES}
    for cell in (cell for path in paths.values() for cell in path[-2:]):
        meaning = vocabulary.meaning(cell.text)
        for axis, _ in meaning.axes:
            unsure = meaning.word or len(meaning.axes) > 1 or folded(cell.text) in OTHERS
            (perhaps if unsure else sure)[axis] += 1
            cells[axis].add(cell)
    alone = {axis: cells[axis] - cells[other] for axis, other in (("unsur", "requirement"), ("requirement", "unsur"))}
    if len(cells["unsur"]) == 1 < len(cells["requirement"]) or len(alone["unsur"]) < len(alone["requirement"]):
        sure["unsur"] = perhaps["unsur"] = 0  # "SARANA PRASARANA" over places is no item of a survey
    several = {axis for axis in AXES if sure[axis] >= 2 or sure[axis] + perhaps[axis] >= 3}
    several -= {axis for axis in ("unsur", "requirement") if not sure[axis]}  # Waktu, Biaya, Pengaduan are much else
    best = max(several, key=lambda axis: sure[axis] + perhaps[axis], default=None)
    if best:
        return {axis for axis in several if 2 * (sure[axis] + perhaps[axis]) >= sure[best] + perhaps[best]}
    return {axis for axis in AXES if sure[axis] and (axis != "unsur" or len(cells[axis]) > 2)}


def _is_slip(table: Table, cell: Cell) -> bool:
    """Whether a header is the name of a month but for a slip, and stands in a row with months."""
    if cell.kind != "text" or not months.nearly(cell.text):
        return False
    row = (table.grid.cells.get((cell.row, col)) for col in table.cols)
    return any(other is not None and months.header(other.text, other.kind) for other in row)


def _state_of_month(cell: Cell, vocabulary: Vocabulary) -> months.Span | None:
    """The month of "KEADAAN AGUSTUS 2026", a column of states."""
    said = months.span(cell.text)
    words = [word for word in plain(cell.text).split() if word not in months.MONTHS and word != "bulan"]
    rest = " ".join(word for word in words if not word.isdigit())
    return said if said and said.months == 1 and vocabulary.meaning(rest).word == "status" else None


def _understood(cell: Cell, span: months.Span | None, vocabulary: Vocabulary) -> bool:
    return (
        vocabulary.meaning(cell.text).known
        or bool(_UNIT.fullmatch(cell.text))
        or (span is not None and _when_alone(cell))
    )


def _when_alone(cell: Cell) -> bool:
    return (
        months.header(cell.text, cell.kind) is not None
        or cell.text.isdigit()
        or cell.text.strip().lower() in months.ROMAN
    )


def _axis(meaning: Meaning, active: set[str]) -> str | None:
    return next((axis for axis, _ in meaning.axes if axis in active), None)


def _when(cell: Cell, words: list[str]) -> months.Span | None:
    if words and words[-1] in ("quarter", "half"):
        return months.part_of_year(cell.text, 3 if words[-1] == "quarter" else 6)
    if words and words[-1] == "month":
        roman = months.ROMAN.get(cell.text.strip().lower())
        if found := months.Span(roman) if roman else months.number(cell.text):
            return found
    return months.header(cell.text, cell.kind)


def _role(
    keys: dict[str, Key], words: list[str], measure: str | None, tense: str | None, path: tuple[Cell, ...]
) -> str:
    last = words[-1] if words else None
    mean = last == "rate" and measure == "score" and plain(path[-1].text) in MEAN  # "Nilai unsur" over "Rata-rata"
    if last in SKIPPED and not (last == "unit" and measure) and not mean:
        return "skipped"
    timed = measure == "on_time" and any("waktu" in cell.text.lower() for cell in path[:-1])
    if ("other" in words and measure and not timed) or ("rate" in words and measure in MEASURES):
        return "skipped"  # below "%", below "Anggaran" or "Uji petik" nothing counts; on time may stand below "Waktu"
    if keys and last == "part":
        return "part"
    if keys:
        is_total = "total" in words and (measure is None or words.index("total") < words.index(measure))
        return "total" if is_total else "data"
    if last in KEY_WORDS or last == "code":
        return last
    if "evidence_date" in words[:-1] or (last == "evidence_date" and path and path[-1].text.isdigit()):
        return "part"  # a day of the month
    if last in STATUS_WORDS or last in COMPLIANCE:
        return last
    if last == "total":
        return "total" if measure is None else "data"
    people = measure == "respondents"  # "Jumlah" over "Responden" is how many answered
    if "total" in words and measure and words.index("total") < words.index(measure) and not people:
        return "total"
    if measure or tense:
        return "part" if last == "part" else "data"
    if last == "part":
        return "part"
    return "unknown" if path else "bare"
