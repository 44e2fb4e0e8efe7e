"""What only neighbours tell of a row or a column: sums of a group or a quarter, and names that a table above gives."""

import re
from dataclasses import replace

from etl.read.free import months
from etl.read.free.across import is_sum
from etl.read.free.categories import number_of
from etl.read.free.context import Said
from etl.read.free.headers import OTHERS, Column, Key
from etl.read.free.lines import Line
from etl.read.free.months import Span
from etl.read.free.plan import Note, Plan
from etl.read.free.tables import Table
from etl.read.free.texts import folded, plain
from etl.read.free.vocabulary import MEASURES, Vocabulary

_TIMES = re.compile(r"\b(tw|triwulan|tribulan|smt|semester|tahun|thn|i{1,3}|iv|[1-4]|20\d\d)\b")
_NTH = re.compile(r"bulan\s*(?:ke\s*-?\s*)?(i{1,3}|[1-3])", re.IGNORECASE)
FEW = 3  # rows that share their numbers with a table above; fewer do so by chance


def below_total(rows: list[Line], table: Table, numbers: list[int]) -> list[Line]:
    """The rows with those below the last total of a kecamatan's desa left out: "Bulan lalu", "Target" are no desa. One
    that goes on with the numbers of the list is.
    """
    last = max((at for at, line in enumerate(rows) if line.role == "total"), default=len(rows))
    above = [line for line in rows[:last] if line.part and line.role == "data"]
    places = {line.keys["region"].text if "region" in line.keys else None for line in above}

    def other(line: Line) -> bool:
        told = line.keys["region"].text if "region" in line.keys else None
        numbered = any((line.row, col) in table.grid.cells for col in numbers)
        return line.role == "data" and line.part and not line.of_service and told in places and not numbered

    left = [replace(line, role="beneath", part=False) if other(line) else line for line in rows[last:]]
    return rows[:last] + left if len(above) > 1 else rows


def only_row(rows: list[Line], cols: list[Column], table: Table) -> list[Line]:
    """Below services across the only row of numbers is what is reported, though it is called "Jumlah" or "Apr"."""
    counts = [one for one in cols if one.role == "data"]
    held = [line for line in rows if any((line.row, one.col) in table.grid.cells for one in counts)]
    others = any(line.keys for line in rows if line not in held)  # kecamatan without a number, above their sum
    if (
        others
        or len(held) != 1
        or held[0].role not in ("total", "stray")
        or not all("service" in one.keys for one in counts)
    ):
        return rows
    cell = next((cell for cell in table.grid.by_row[held[0].row] if cell.kind == "text"), None)
    span = months.header(cell.text, "text") if cell else None
    if held[0].role == "stray" and cell and not span:
        return rows
    told = replace(held[0], role="data", span=span, keys={"period": Key(cell.text, cell)} if span else {})
    return [told if line is held[0] else line for line in rows]


def named_above(plan: Plan, earlier: list[Plan]) -> None:
    """A table that names its rows by number alone goes on with the one above it that has these numbers and names."""
    if any(one.role in ("place", "label", "item") for one in plan.columns) or any(line.keys for line in plan.data):
        return
    for above in reversed(earlier):
        names = _numbered(above) if above.table.grid is plan.table.grid else {}
        given = [names.get(number_of(plan, line)) for line in plan.data]
        if len(given) >= FEW and None not in given and len(set(given)) == len(given):
            plan.lines = [
                replace(line, keys={"region": names[number_of(plan, line)]}) if line.role == "data" else line
                for line in plan.lines
            ]
            return


def _numbered(plan: Plan) -> dict[str, Key]:
    """The kecamatan of each row by its number; nothing where a number stands twice."""
    pairs = [(number_of(plan, line), line.keys["region"]) for line in plan.data if "region" in line.keys]
    return dict(pairs) if len({number for number, _ in pairs}) == len(pairs) else {}


def of_quarter(cols: list[Column], quarter: Span, vocabulary: Vocabulary) -> list[Column]:
    """ "Bulan I", "Bulan II", "Bulan III" in the report of a quarter are its months."""
    found = []
    for one in cols:
        said = _NTH.fullmatch(one.path[-1].text.strip()) if one.path else None
        if said is None:
            found.append(one)
            continue
        at = months.ROMAN.get(said[1].lower()) or int(said[1])
        beside = one.path[-2] if len(one.path) > 1 else None
        keys = next((c.keys for c in cols if c.group and c.group == beside and c.keys), {})
        span = Span(quarter.month + at - 1, quarter.year)
        keys = {axis: key for axis, key in keys.items() if axis != "period"} | {"period": Key(said[0], one.path[-1])}
        found.append(replace(one, role="data", keys=keys, span=span, measure=None, group=beside))
    several = {one.group for one in found if one.span and one.role == "data"}
    return [
        replace(one, role="total")
        if one.group and one.group in several and not one.span and vocabulary.meaning(one.path[-1].text).word == "total"
        else one
        for one in found
    ]


def of_roman(cols: list[Column], whole: Span) -> list[Column]:
    """ "VII | VIII | IX" over Masuk and Selesai in the report of the third quarter are its months."""
    cells = {cell: at for one in cols for cell in one.path if (at := months.ROMAN.get(cell.text.strip().lower()))}
    own = set(range(whole.month, whole.month + whole.months))
    nth = set(range(1, whole.months + 1))
    found = set(cells.values())
    if len(found) < 2 or not (found <= own or found <= nth):
        return cols
    first = 0 if found <= own else whole.month - 1

    def dated(one: Column) -> Column:
        cell = next((cell for cell in one.path if cell in cells), None)
        if cell is None or one.span or one.role not in ("data", "part", "unknown"):
            return one
        role = "data" if one.role in ("unknown", "part") and one.path[-1] is cell else one.role
        beside = next((each.keys for each in cols if one.group and each.group == one.group and each.keys), {})
        keys = beside | one.keys | {"period": Key(cell.text, cell)}
        return replace(one, role=role, span=Span(first + cells[cell], whole.year), keys=keys)

    read = [dated(one) for one in cols]
    groups = {one.group for one in read if one.group and one.span and one.path[-1] in cells}
    return [
        replace(one, role="total") if one.group in groups and not one.span and one.role in ("data", "total") else one
        for one in read
    ]


def of_scores(cols: list[Column], report: Span, vocabulary: Vocabulary) -> list[Column]:
    """ "NILAI TAHUN 2025 | NILAI TW III 2026" of a survey: what names the report's own time is its score."""

    def told(one: Column) -> Column:
        words = plain(one.path[-1].text) if one.path else ""
        year = months.year(words)
        bare = " ".join(_TIMES.sub(" ", words).split())
        if one.role != "unknown" or year is None or vocabulary.meaning(bare).word != "score":
            return one
        said = months.span(one.path[-1].text)
        own = year == report.year and (said is None or (said.month, said.months) == (report.month, report.months))
        return replace(one, role="data" if own else "earlier", measure="score")

    found = [told(one) for one in cols]
    undated = any(one.role == "data" and one.measure == "score" and not one.span for one in found)

    def before(one: Column) -> bool:  # "Nilai | Triwulan II" in the report of the third
        dated = one.role == "data" and one.measure in (None, "score") and one.span
        return bool(undated and dated and (dated.month, dated.months) != (report.month, report.months))

    return [replace(one, role="earlier") if before(one) else one for one in found]


def rows_of_month(rows: list[Line], month: Span, vocabulary: Vocabulary) -> list[Line]:
    """ "Sisa Maret" as a row of April is what was left over, "Sisa akhir April" what is left."""

    def told(line: Line) -> Line:
        said, measure = _measure_and_month(line.label, vocabulary) if line.role == "unmeasured" else (None, None)
        if said is None:
            return line
        before = said.month == (month.month - 2) % 12 + 1
        if measure == "pending" and before:
            return replace(line, role="data", measure="carried_over")
        return (
            replace(line, role="data", measure=measure) if measure in MEASURES and said.month == month.month else line
        )

    return [told(line) for line in rows]


def _measure_and_month(text: str, vocabulary: Vocabulary) -> tuple[Span | None, str | None]:
    """ "Sisa Bulan Agustus" as a month and pending, "Sisa Akhir Sept" too; no month: it names none, or several."""
    words = plain(text).split()
    named = [months.MONTHS[word] for word in words if word in months.MONTHS]
    said = months.span(text) or (Span(named[0]) if len(named) == 1 else None)
    rest = [word for word in words if word not in months.MONTHS and word != "bulan" and not word.isdigit()]
    measure = vocabulary.meaning(" ".join(rest)).word
    return (said, measure) if said and said.months == 1 and not said.until else (None, None)


def of_months(cols: list[Column], month: Span, vocabulary: Vocabulary) -> list[Column]:
    """The columns with those that name their month beside a measure read; of "Juni 2025 | Juni 2026" the report's."""
    told = [one.span for one in cols if one.role == "data" and one.span]
    own = month.year and any((one.month, one.year) == (month.month, month.year) for one in told)
    own = own or (month.year and any(one.role == "data" and not one.span for one in cols))  # "Realisasi | Juni 2025"

    def before(one: Column) -> bool:
        return bool(own and one.role == "data" and one.span and one.span.year and one.span.year < month.year)

    return [replace(one, role="earlier") if before(one) else _of_month(one, cols, month, vocabulary) for one in cols]


def _of_month(column: Column, cols: list[Column], month: Span, vocabulary: Vocabulary) -> Column:
    """ "Sisa Maret" in the report of April is what was left over from the month before, "Sisa April" what is left;
    "Masuk April" is what came in.
    """
    if column.role != "unknown" or not column.path:
        return column
    said, measure = _measure_and_month(column.path[-1].text, vocabulary)
    if said is None or measure not in MEASURES:
        return column
    beside = next((one for one in cols if one.group and one.group == column.group and one.keys), None)
    keys = {axis: key for axis, key in beside.keys.items() if key.cell is not beside.path[-1]} if beside else {}
    if measure == "pending" and said.month == (month.month - 2) % 12 + 1:
        return replace(column, role="data", measure="carried_over", keys=keys)
    return replace(column, role="data" if said.month == month.month else "earlier", measure=measure, keys=keys)


def one_service(plan: Plan, said: list[Said]) -> None:
    """Below a title of one service the columns that nobody knows are kinds of it, when a total adds them up."""
    whole = [one for one in plan.columns if one.role == "total" and not one.keys and one.path]
    kinds = [one for one in plan.columns if one.role == "unknown" or (one.role == "data" and _others(one))]
    counts = [one for one in plan.counts if one not in kinds]
    if len(whole) != 1 or len(kinds) < 2 or counts or len({folded(one.key.text) for one in said}) != 1:
        return
    if is_sum(plan.table, [one.col for one in kinds], whole[0].col):
        group = whole[0].path[-1]
        shared = {"keys": {"service": said[0].key}, "group": group, "measure": None}
        given = {one.col: replace(one, role="part", **shared) for one in kinds}
        given[whole[0].col] = replace(whole[0], role="data", group=group)
        plan.columns = [given.get(one.col, one) for one in plan.columns]


def _others(one: Column) -> bool:
    """ "Lainnya" is of whatever stands beside it."""
    return "service" in one.keys and folded(one.keys["service"].text) in OTHERS


def no_keys(rows: list[Line], cols: list[Column], vocabulary: Vocabulary, said: dict[str, list[Said]]) -> list[Line]:
    """Rows without what a column with a header of its own says of them, when none of it exists, the title names the
    service (or kecamatan) and every row has other keys of its own: "Camat | Plt." is no service.
    """
    labels = {one.col for one in cols if one.role == "label" and one.path}
    counted = [row for row in rows if row.role == "data"]
    for axis, named in said.items():
        keys = [row.keys[axis] for row in counted if axis in row.keys]
        beside = bool(keys) and all(key.cell and key.cell.col in labels for key in keys)
        known = any(vocabulary.codes(axis, key.text) for key in keys)
        if not beside or known or not any(vocabulary.codes(axis, one.key.text) for one in named):
            continue
        rest = [{of: key.text for of, key in row.keys.items() if of != axis} for row in counted]
        if len({tuple(sorted(one.items())) for one in rest}) == len(counted) and all(rest):
            rows = [replace(row, keys={of: key for of, key in row.keys.items() if of != axis}) for row in rows]
    return rows


def quarters(plan: Plan) -> None:
    """A quarter beside, or below, its own months is their total."""
    for every, counted in ((plan.columns, plan.counts), (plan.lines, plan.data)):
        several = [one for one in counted if one.span and one.span.months > 1]
        every[:] = [
            replace(one, role="total") if one in several and _months_of(one, counted) > 1 else one for one in every
        ]


def _months_of(whole: Column | Line, counted: list) -> int:
    """How many months, or quarters, of a longer time stand on their own, with the same other keys and measure."""
    first, last = whole.span.month, whole.span.month + whole.span.months - 1
    return sum(
        one.span is not None
        and one.span.months < whole.span.months
        and first <= one.span.month <= one.span.month + one.span.months - 1 <= last
        and _like(one) == _like(whole)
        for one in counted
    )


def _like(one: Column | Line) -> tuple:
    return one.measure, sorted((axis, key.text) for axis, key in one.keys.items() if axis != "period")


def years_ago(plan: Plan) -> None:
    """Rows of the same months a year ago, in a list that names the year of each, are left and told."""
    dated = [(line, line.span) for line in plan.data if line.span and line.span.year]
    named = {span.year for _, span in dated}
    if len(named) < 2 or len(dated) < len(plan.data):
        return
    now = {span.month for _, span in dated if span.year == max(named)}  # a few older rows are a late report
    old = [line for line, span in dated if span.year < max(named)]
    if {line.span.month for line in old if line.span} <= now and 3 * len(old) >= len(dated):
        gone = {line.row for line in old}
        plan.lines = [replace(one, role="skipped") if one.row in gone else one for one in plan.lines]
        words = f"{len(old)} baris tahun {', '.join(map(str, sorted(named - {max(named)})))}"
        plan.notes.append(Note("B41", plan.table.grid.name, old[0].row, min(plan.table.cols), words))
