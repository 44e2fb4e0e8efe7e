"""A file of free form: its sheets in, plans of its tables out, and what its sender is told of the rest."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from etl.read.free import bare, closing, context, entries, legend, lost, marks, messages, months, spare
from etl.read.free.context import Context, Said
from etl.read.free.grid import Grid
from etl.read.free.headers import Key
from etl.read.free.plan import Note, Plan
from etl.read.free.planning import planned
from etl.read.free.tables import Table, find, titles
from etl.read.free.texts import cleaned, folded
from etl.read.free.vocabulary import Vocabulary
from paten import numbers, periods

_GENERAL = re.compile(r"(?i)rekap|total|jumlah|gabung|semua|sheet|lembar|data|laporan|^\d*$")
NEAR = 2  # rows between the name of a kecamatan and its list
_OF_ALL = re.compile(r"(?i)(se[- ]?)?(kota|kabupaten|kab)")


@dataclass
class Understood:
    """One file. kabupaten_kota: its sender as the file itself says; layout: the same for files of one form."""

    plans: list[Plan]
    notes: list[Note]
    kabupaten_kota: str | None
    headers: tuple[str, ...]


def understand(name: str, sheets: list[Grid], vocabulary: Vocabulary) -> Understood:
    """The tables of a file's visible sheets with the keys of their numbers; `name` is the file's own."""
    key = legend.learned(sheets, vocabulary)
    vocabulary = key.vocabulary
    sheets = [marks.as_states(grid, key.rows, key.statuses, key.over) for grid in sheets]
    sheets = [entries.counted(messages.apart(grid, vocabulary), vocabulary) for grid in sheets]
    of_file = context.of_name(name, "file", vocabulary)
    tables = {grid.number: find(grid, vocabulary) or bare.lists(grid, vocabulary) for grid in sheets}
    alone = {
        grid.number: context.of_cells(list(grid.cells.values()), "other", vocabulary)
        for grid in sheets
        if not tables[grid.number]
    }
    plans = _plans(sheets, tables, alone, of_file, key)
    lists, covers = _besides(sheets, tables, plans, vocabulary)
    if lists or covers:
        tables |= {number: sorted(lists[number] + tables[number], key=lambda one: one.place) for number in lists}
        alone |= covers
        plans = _plans(sheets, tables, alone, of_file, key)
    said = [
        code
        for one in [*(context.of_cells(p.table.above, "title", vocabulary) for p in plans), *alone.values(), of_file]
        for code in one.kabupaten_kota
    ]
    _unmeasured(plans)
    spare.drafts(plans)
    spare.weeks(plans)
    spare.years_before(plans)
    spare.tallies(plans, vocabulary)
    _tiles(plans)
    _left_standing(plans, of_file)
    _under_one_title(plans)
    cumulative = spare.cumulative(plans)
    used = [plan for plan in plans if spare.is_used(plan)]
    notes = [note for plan in used for note in plan.notes]
    notes += _unused([plan for plan in plans if plan not in cumulative], used)
    notes += [
        Note("B43", plan.table.grid.name, *plan.table.place, plan.doubts["kumulatif"].strip()) for plan in cumulative
    ]
    notes += [
        Note("B48", grid.name, *grid.counted[:2], numbers.count(grid.counted[2])) for grid in sheets if grid.counted
    ]
    notes += [note for grid in sheets for note in lost.notes(grid, tables[grid.number], plans)]
    headers = tuple(sorted({" | ".join(one.header for one in plan.columns) for plan in used}))
    return Understood(used, notes, _sender(said, used, of_file, vocabulary), headers)


def _plans(
    sheets: list[Grid],
    tables: dict[int, list[Table]],
    alone: dict[int, Context],
    of_file: Context,
    key: legend.Key,
) -> list[Plan]:
    """The plans of all tables; alone: what sheets say that have no table of their own, by number."""
    plans: list[Plan] = []
    by_sheet = _of_sheets([grid for grid in sheets if tables[grid.number]], key.vocabulary)
    for grid in sheets:
        of_sheet = by_sheet.get(grid.number, Context())
        above = [table.above + titles(table, key.vocabulary) for table in tables[grid.number]]
        owns = [context.of_cells(cells, "title", key.vocabulary) for cells in above]
        below = closing.below(grid, tables[grid.number], key.vocabulary)
        if below.signer and not any(own.kecamatan for own in owns):
            below.kecamatan.append(below.signer)
        for table, own in zip(tables[grid.number], owns, strict=True):
            if own is not owns[0]:
                _instead(table, own, tables[grid.number][0], owns[0])
            around = [own, _title_for(owns), of_sheet, of_file, below, *alone.values()]
            plan = planned(table, around, key.vocabulary, plans)
            messages.as_written(plan)
            ticks = marks.ticked(plan, key.statuses, key.vocabulary)
            plan.dropped.update((one.row, one.col) for one in ticks)
            plan.extras += ticks
            plans.append(plan)
    return plans


def _besides(
    sheets: list[Grid], tables: dict[int, list[Table]], plans: list[Plan], vocabulary: Vocabulary
) -> tuple[dict[int, list[Table]], dict[int, Context]]:
    """On sheets of which no table is a report, "DATA PETUGAS" below a message or on the cover: lists without a header,
    and what their text says, where a report lacks its kecamatan or month. On others such lists of another kecamatan.
    Both by number of the sheet.
    """
    lists, covers = {}, {}
    lacking = any(spare.is_used(plan) and {"bulan", "wilayah"} & plan.doubts.keys() for plan in plans)
    for grid in sheets:
        own = tables[grid.number]
        if not own:
            continue
        rows = {row for table in own for row in (*table.header, *table.body, *_title(table))}
        rest = [cell for cell in grid.cells.values() if cell.row not in rows]
        reports = [plan for plan in plans if plan.table.grid is grid and not plan.foreign]
        found = bare.lists(Grid(grid.number, grid.name, rest), vocabulary)
        found = _of_another(found, reports, vocabulary) if reports else found
        if found:
            lists[grid.number] = [replace(table, grid=grid) for table in found]
        elif lacking and not reports:
            covers[grid.number] = context.of_cells(rest, "other", vocabulary)
    return lists, covers


def _of_another(found: list[Table], reports: list[Plan], vocabulary: Vocabulary) -> list[Table]:
    """The lists right below the name of a kecamatan that no table of the sheet reports: "KEC. PACE (kiriman WA)"."""
    reported = {
        code for plan in reports for key in spare.regions(plan) for code in vocabulary.codes("region", key.text)
    }
    kept = []
    for one in found:
        near = [cell for cell in one.above if cell.row >= one.top - NEAR]
        named = [said.key.text for said in context.of_cells(near, "title", vocabulary).kecamatan]
        codes = {code for name in named for code in vocabulary.codes("region", name)}
        kept += [replace(one, above=near)] * (bool(codes) and not codes & reported)
    return kept


def _title(table: Table) -> list[int]:
    """The rows right above a table, which are about it alone."""
    rows = {cell.row for cell in table.above}
    first = table.top
    while first - 1 in rows:
        first -= 1
    return list(range(first, table.top))


def _of_sheets(sheets: list[Grid], vocabulary: Vocabulary) -> dict[int, Context]:
    """What the names of sheets say. Among names of kecamatan, or months, an unknown one is one that is misspelt."""
    found = {grid.number: context.of_name(grid.name, "sheet", vocabulary) for grid in sheets}
    places = sum(bool(one.kecamatan) for one in found.values())
    dated = sum(bool(one.spans) for one in found.values())
    codes = [vocabulary.codes("region", said.key.text) for one in found.values() for said in one.kecamatan]
    for grid in sheets:
        one = found[grid.number]
        own = vocabulary.codes("region", grid.name)
        others = {code[:5] for of in codes if of != own for code in of}
        if _OF_ALL.fullmatch(grid.name.strip()) and others and not {code[:5] for code in own} & others:
            one.kecamatan.clear()  # beside Batu, Bumiaji and Junrejo no "Kota" of another kota
            continue
        if _GENERAL.search(grid.name) or one.kecamatan or one.spans or vocabulary.meaning(grid.name).known:
            continue
        if months.nearly(grid.name) or dated > places:
            one.unread = grid.name
        elif places:
            one.kecamatan.append(Said("sheet", Key(grid.name)))
    return found


def _title_for(owns: list[Context]) -> Context:
    """The title of a sheet for tables that say less of themselves; where tables name several kecamatan, the first one's
    is no title.
    """
    named = {folded(one.kecamatan[0].key.text) for one in owns if one.kecamatan}
    return replace(owns[0], kecamatan=[]) if len(named) > 1 else owns[0]


def _instead(table: Table, own: Context, first: Table, top: Context) -> None:
    """What stands where the first table names its kecamatan or service, and is none that exists, is asked."""
    line = next((cell for cell in table.above if cell.row == table.top - 1), None)
    for said, of_first in ((own.kecamatan, top.kecamatan), (own.service, top.service)):
        beside = of_first and of_first[0].key.cell and of_first[0].key.cell.row == first.top - 1
        if line and beside and not said and table.header != first.header and not _GENERAL.search(line.text):
            said.append(Said("title", Key(cleaned(line.text), line)))


def _unmeasured(plans: list[Plan]) -> None:
    """Where titles or sheets of other tables name measures, a table that names none is not assumed completed. Beside
    complaints it is.
    """
    counted = [plan for plan in plans if spare.is_used(plan)]
    named = [plan for plan in counted if plan.measured_by in ("title", "sheet") and not _own_measures(plan)]
    told = {plan.default_measure for plan in named}
    for plan in plans if told - {"completed", "complaints"} else ():
        plan.foreign |= plan.measured_by is None and not _own_measures(plan)


def _tiles(plans: list[Plan]) -> None:
    """Numbers of no service and no month, as a dashboard shows them, beside tables that name both."""
    whole = [plan for plan in plans if plan.counts and plan.data and not plan.foreign and not plan.doubts]
    for plan in plans if whole else ():
        plan.foreign |= {"layanan", "bulan"} <= plan.doubts.keys()


def _left_standing(plans: list[Plan], of_file: Context) -> None:
    """Among sheets of kecamatan that all name one month, as the file does, a sheet that names another one is asked: its
    title may have been left standing.
    """
    told = {
        plan.table.grid.name: plan.shared["period"].text
        for plan in plans
        if _titled_month(plan) and plan.sources.get("region") and not plan.foreign
    }
    month, count = Counter(told.values()).most_common(1)[0] if told else ("", 0)
    named = of_file.spans and of_file.spans[0].span.months == 1 and int(month[5:] or 0) == of_file.spans[0].span.month
    for plan in plans if named and 2 * count >= len(told) > count > 1 else ():
        other = told.get(plan.table.grid.name, month)
        if other != month and _titled_month(plan):
            plan.doubts["bulan"] = f"{_said(other)} pada judul; {_said(month)} pada nama berkas dan lembar lain"


def _under_one_title(plans: list[Plan]) -> None:
    """Where the title of a sheet says the month of several of its tables, another month over one of them is asked."""
    titled = [plan for plan in plans if _titled_month(plan) and not plan.foreign and plan.shared["period"].cell]
    for grid in {plan.table.grid.number for plan in titled}:
        own = [plan for plan in titled if plan.table.grid.number == grid]
        cells = Counter(plan.shared["period"].cell for plan in own)
        title, count = cells.most_common(1)[0]
        month = next(plan.shared["period"].text for plan in own if plan.shared["period"].cell == title)
        for plan in own if count > 1 and title.row < own[0].table.top else ():
            if plan.shared["period"].text != month:
                plan.doubts["bulan"] = (
                    f"{_said(plan.shared['period'].text)} di atas tabel; {_said(month)} pada judul lembar"
                )


def _said(month: str) -> str:
    """2026-06 → "Juni 2026"."""
    return periods.month_name(date.fromisoformat(f"{month}-01"))


def _titled_month(plan: Plan) -> bool:
    """Whether a title names the month of a table: one, and no half year of a survey."""
    return plan.sources.get("period") == "title" and plan.shared["months"].text == "1"


def _own_measures(plan: Plan) -> bool:
    return any(one.measure for one in [*plan.counts, *plan.data])


def _unused(plans: list[Plan], used: list[Plan]) -> list[Note]:
    """Tables of which nothing is loaded, each with its place."""
    return [
        Note("B33", plan.table.grid.name, *plan.table.place, _headed(plan)[:120]) for plan in plans if plan not in used
    ]


def _headed(plan: Plan) -> str:
    """A table as its sender knows it: by its header, or by the first row of a list."""
    first = plan.table.grid.by_row[plan.table.body[0]]
    texts = [one.header for one in plan.columns] if plan.table.header else [cell.text for cell in first]
    return " | ".join(texts)


def _sender(said: list[str], plans: list[Plan], of_file: Context, vocabulary: Vocabulary) -> str | None:
    """The kabupaten or kota that titles name; else the only one that has all the kecamatan of the tables."""
    if said:
        return Counter(said).most_common(1)[0][0]
    names = {key.text for plan in plans for key in spare.regions(plan)}
    codes = [{code[:5] for code in vocabulary.codes("region", name)} for name in names]
    known = [one for one in codes if one]
    if len(known) < 2 or 5 * len(known) < 4 * len(names):
        return next(iter(known[0])) if len(known) == 1 == len(names) and len(known[0]) == 1 else None
    everywhere = set.intersection(*known)
    return everywhere.pop() if len(everywhere) == 1 else None
