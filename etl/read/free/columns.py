"""What each column of a table is: a name of rows, a count with its keys, a total, or nothing to be loaded."""

from collections import Counter
from dataclasses import dataclass, field, replace

from etl.read.free import months
from etl.read.free.grid import Cell, is_value
from etl.read.free.tables import KEY_WORDS, Table
from etl.read.free.vocabulary import AXES, MEASURES, Meaning, Vocabulary, cleaned

SKIPPED = frozenset({"skipped", "remark", "other", "rate", "unit", "weighted", "link"})
STATUS_WORDS = {"met": "terpenuhi", "unmet": "belum", "not_applicable": "tidak berlaku"}
# What a column holds decides where its header does not; a count is never a column of words.
NAMES = KEY_WORDS | {"code"}
BY_CONTENT = ("unknown", "bare", "code", "data")
COMPLIANCE = frozenset({"status", "evidence", "evidence_date", "link"})


@dataclass(frozen=True)
class Key:
    """A key as it was written, and the cell it stands in."""

    text: str
    cell: Cell | None = None


@dataclass(frozen=True)
class Column:
    """One column. role: number, place, desa, item, …(a name of rows) · data · total · part · skipped · unknown.

    keys: axis → key; measure, tense, span: what its header says; group: the header cell over it and its neighbours.
    """

    col: int
    path: tuple[Cell, ...]
    role: str
    keys: dict[str, Key] = field(default_factory=dict)
    measure: str | None = None
    tense: str | None = None
    span: months.Span | None = None
    group: Cell | None = None

    @property
    def header(self) -> str:
        """Its header as a person reads it, from the top."""
        return " / ".join(cleaned(cell.text) for cell in self.path)


def columns(table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Every column of the table that has a header or holds something, from the left."""
    paths = {col: _path(table, col) for col in table.cols}
    active = _active(table, paths, vocabulary)
    found = [_column(table, col, paths[col], active, vocabulary) for col in table.cols]
    found = [_by_content(table, one, vocabulary) if one.role in BY_CONTENT else one for one in found]
    found = [_by_names(table, one, vocabulary) if one.role in ("item", "label", "place") else one for one in found]
    found = _siblings(_one_item(found, table, vocabulary), vocabulary)
    return _only_total(_in_groups(_totals_of_names(found)))


def _path(table: Table, col: int) -> tuple[Cell, ...]:
    """The header cells over a column from the top; a group heading stands over the empty cells to its right too."""
    path: list[Cell] = []
    for row in table.header:
        cell = table.grid.at(row, col)
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


def _active(table: Table, paths: dict[int, tuple[Cell, ...]], vocabulary: Vocabulary) -> set[str]:
    """The axes that run along the header: two names of one, or one that can be nothing else."""
    sure, perhaps = Counter(), Counter()
    for path in paths.values():
        for cell in path[-2:]:
            meaning = vocabulary.meaning(cell.text)
            for axis, _ in meaning.axes:
                (perhaps if meaning.word or len(meaning.axes) > 1 else sure)[axis] += 1
    several = {axis for axis in AXES if sure[axis] >= 2 or sure[axis] + perhaps[axis] >= 3}
    best = max(several, key=lambda axis: sure[axis] + perhaps[axis], default=None)
    if best:
        return {axis for axis in several if 2 * (sure[axis] + perhaps[axis]) >= sure[best] + perhaps[best]}
    return {axis for axis in AXES if sure[axis]}


def _column(table: Table, col: int, path: tuple[Cell, ...], active: set[str], vocabulary: Vocabulary) -> Column:
    keys, words, tense, span, group = {}, [], None, None, None
    last = {_axis(vocabulary.meaning(cell.text), active): cell for cell in path}
    for cell in path:
        meaning = vocabulary.meaning(cell.text)
        axis = _axis(meaning, active)
        if axis and meaning.word and (last[axis] is not cell or vocabulary.meaning(path[-1].text).word in NAMES):
            axis = None  # "Pengaduan" over names of services is a measure
        when = None if axis else _when(table, cell, words)
        if axis:
            keys[axis] = Key(vocabulary.written(axis, cell.text), cell)
        elif when:
            span = when
            keys["period"] = Key(cell.text, cell)
        elif meaning.word:
            words.append(meaning.word)
        tense = meaning.tense or tense
    if len(path) > 1:
        group = path[-2]
        if keys and not _understood(path[-1], span, vocabulary):
            return Column(col, path, "unknown", group=group)  # "+/-" below a service is anything, but no count of it
    measure = next((word for word in reversed(words) if word in MEASURES or word in ("score", "respondents")), None)
    return Column(col, path, _role(keys, words, measure, tense, path), keys, measure, tense, span, group)


def _understood(cell: Cell, span: months.Span | None, vocabulary: Vocabulary) -> bool:
    return vocabulary.meaning(cell.text).known or (span is not None and _when_alone(cell))


def _when_alone(cell: Cell) -> bool:
    return (
        months.header(cell.text, cell.kind) is not None
        or cell.text.isdigit()
        or cell.text.strip().lower() in months.ROMAN
    )


def _axis(meaning: Meaning, active: set[str]) -> str | None:
    return next((axis for axis, _ in meaning.axes if axis in active), None)


def _when(table: Table, cell: Cell, words: list[str]) -> months.Span | None:
    if words and words[-1] == "month":
        number = months.ROMAN.get(cell.text.strip().lower()) or (int(cell.text) if cell.text.isdigit() else 0)
        if 1 <= number <= 12:
            return months.Span(number)
    return months.header(cell.text, cell.kind)


def _role(
    keys: dict[str, Key], words: list[str], measure: str | None, tense: str | None, path: tuple[Cell, ...]
) -> str:
    last = words[-1] if words else None
    if last in SKIPPED and not (last == "unit" and measure):
        return "skipped"
    if keys:
        return (
            "total" if "total" in words and (measure is None or words.index("total") < words.index(measure)) else "data"
        )
    if last in KEY_WORDS or last == "code":
        return last
    if "evidence_date" in words[:-1] or (last == "evidence_date" and path and path[-1].text.isdigit()):
        return "part"  # a day of the month
    if last in STATUS_WORDS or last in COMPLIANCE:
        return last
    if last == "total":
        return "total" if measure is None else "data"
    if "total" in words and measure and words.index("total") < words.index(measure):
        return "total"
    if measure or tense:
        return "part" if last == "part" else "data"
    if last == "part":
        return "part"
    return "unknown" if path else "bare"


def _by_content(table: Table, column: Column, vocabulary: Vocabulary) -> Column:
    """A column that holds mostly labels names rows, whatever its header; one of numbers stays what its header says."""
    cells = [table.grid.cells[row, column.col] for row in table.body if (row, column.col) in table.grid.cells]
    labels = [
        cell for cell in cells if not is_value(cell.kind, cell.text) and vocabulary.meaning(cell.text).word != "total"
    ]
    if not cells or 2 * len(labels) < len(cells):
        return replace(column, role="number") if column.role == "code" else column
    known = Counter(axis for cell in labels for axis, _ in vocabulary.meaning(cell.text).axes)
    if column.role == "data" and not known and 5 * len(labels) < 4 * len(cells):
        return column
    column = replace(column, keys={}, measure=None, tense=None, span=None)
    if known and 3 * known.most_common(1)[0][1] >= len(labels):
        axis = known.most_common(1)[0][0]
        return replace(column, role={"region": "place", "service": "item"}.get(axis, axis))
    measured = sum(1 for cell in labels if vocabulary.meaning(cell.text).word in MEASURES)
    if 2 * measured >= len(labels):
        return replace(column, role="measure")
    if 2 * sum(1 for cell in labels if months.header(cell.text, cell.kind)) >= len(labels):
        return replace(column, role="month")
    return replace(column, role="skipped" if column.role in ("data", "code") else "label")


def _one_item(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Of several columns of services the one with most names that exist; the others ("URUSAN") are groups of it."""
    items = [one for one in found if one.role == "item"]
    if len(items) < 2:
        return found

    def names(one: Column) -> tuple[int, int, int]:
        texts = {cell.text for row in table.body if (cell := table.grid.cells.get((row, one.col)))}
        return sum(vocabulary.meaning(text).code("service") is not None for text in texts), len(texts), one.col

    best = max(items, key=names)
    return [replace(one, role="group") if one in items and one is not best else one for one in found]


def _by_names(table: Table, column: Column, vocabulary: Vocabulary) -> Column:
    """ "URAIAN" over Masuk, Selesai, Ditolak names measures; over requirements or items of a survey it names these."""
    cells = [cell for row in table.body if (cell := table.grid.cells.get((row, column.col)))]
    texts = [cell.text for cell in cells if not is_value(cell.kind, cell.text)]
    meanings = [vocabulary.meaning(text) for text in texts]
    if 3 * sum(one.word in MEASURES and not one.code("service") for one in meanings) >= 2 * len(meanings) > 0:
        return replace(column, role="measure")
    known = Counter(axis for one in meanings for axis, _ in one.axes)
    own = {"item": "service", "place": "region"}.get(column.role)
    for axis in ("unsur", "requirement"):
        if own and known[axis] > known[own] and 2 * known[axis] >= len(texts):
            return replace(column, role=axis)
    return column


def _siblings(found: list[Column], vocabulary: Vocabulary) -> list[Column]:
    """An unknown header among services is an unknown service, among kecamatan an unknown kecamatan: a rule will ask."""
    axes = Counter(axis for one in found if one.role == "data" for axis in one.keys if axis in ("service", "region"))
    if not axes:
        return found
    axis = axes.most_common(1)[0][0]
    level = Counter(
        position
        for one in found
        if axis in one.keys
        for position, cell in enumerate(one.path)
        if one.keys[axis].cell == cell
    ).most_common(1)[0][0]

    def mended(one: Column) -> Column:
        if one.role not in ("unknown", "data", "part") or axis in one.keys or len(one.path) <= level or one.span:
            return one
        cell, leaf = one.path[level], level == len(one.path) - 1
        if vocabulary.meaning(cell.text).word == "total":
            return replace(one, role="total")
        if vocabulary.meaning(cell.text).word or (one.role == "data") == leaf:
            return one
        return replace(
            one,
            role="data" if one.role == "unknown" else one.role,
            keys=one.keys | {axis: Key(cleaned(cell.text), cell)},
        )

    return [mended(one) for one in found]


def _only_total(found: list[Column]) -> list[Column]:
    """ "JUMLAH" alone, or beside the days of the month that make it, is the count."""
    totals = [one for one in found if one.role == "total"]
    if len(totals) != 1 or any(
        one.role == "data" and one.tense not in ("until_now", "until_before", "before") for one in found
    ):
        return found
    return [replace(one, role="data", tense=None) if one is totals[0] else one for one in found]


def _totals_of_names(found: list[Column]) -> list[Column]:
    """ "Jumlah" beside names of services or kecamatan is their total, also below a heading that names the measure."""
    named = {one.path[:-1] for one in found for key in one.keys.values() if one.path and key.cell == one.path[-1]}
    return [
        replace(one, role="total")
        if one.role == "data" and not one.keys and _is_total(one) and one.path[:-1] in named
        else one
        for one in found
    ]


def _in_groups(found: list[Column]) -> list[Column]:
    """Below one measure (or one service) a "Jumlah" counts and its neighbours are its parts."""
    groups: dict[Cell, list[Column]] = {}
    for one in found:
        if one.group is not None:
            groups.setdefault(one.group, []).append(one)
    changed: dict[int, Column] = {}
    for members in groups.values():
        if len(members) < 2 or any(
            one.keys.get(axis) and one.keys[axis].cell == one.path[-1] for one in members for axis in one.keys
        ):
            continue
        own = [one for one in members if one.role in ("data", "total", "part", "unknown")]
        leaf_measures = {one.measure for one in own if one.measure}
        totals = [one for one in own if one.role == "total" or (one.role == "data" and _is_total(one))]
        if len(leaf_measures) > 1 or any(one.tense for one in own):
            continue
        if len(totals) == 1 and len(own) > 1:
            changed |= {one.col: replace(one, role="part") for one in own if one is not totals[0]}
            changed[totals[0].col] = replace(totals[0], role="data")
        elif not totals and leaf_measures and all(one.role == "part" for one in own):
            changed |= {one.col: replace(one, role="part") for one in own}
    return [changed.get(one.col, one) for one in found]


def _is_total(one: Column) -> bool:
    return bool(one.path) and cleaned(one.path[-1].text).lower().rstrip(".:") in (
        "jumlah",
        "total",
        "jml",
        "jumlah total",
        "jmlh",
        "tot",
    )
