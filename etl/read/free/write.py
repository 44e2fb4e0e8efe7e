"""Plans as CSV for etl/read/free.sql: what each row, column and table gives, and values without a cell of their own."""

import csv
from collections.abc import Iterable
from pathlib import Path

from etl.read.free import beside, months
from etl.read.free.added import number_text
from etl.read.free.grid import address
from etl.read.free.headers import Column, Key
from etl.read.free.lines import Line
from etl.read.free.plan import Plan

ITEMS = ("service", "unsur", "requirement")
KEYS = ("region", "region_at", "item", "item_at", "period", "period_at", "months", "measure", "status")
BESIDE = ("unit", "index", "remark")
PEOPLE = ("respondents", "respondents_at")
HEADERS = {
    "line": ("file", "table", "sheet_no", "sheet", "row", *KEYS, "region_name", *BESIDE, *PEOPLE),
    "col": ("file", "table", "col", *KEYS, *BESIDE, "bulan", *PEOPLE),
    "table": (
        "file",
        "table",
        "relation",
        *KEYS,
        *PEOPLE,
        "kumulatif",
        "bulan",
        "wilayah",
        "layanan",
        "totals",
    ),
    "extra": ("file", "table", "row", "col", "text", "address", "bagian", "remark"),
    "dropped": ("file", "table", "row", "col"),
}


def write(plans: Iterable[tuple[int, Plan]], folder: Path) -> dict[str, str]:
    """Writes free_<kind>.csv for plans, each with the number of its file; gives kind → path."""
    paths = {kind: folder / f"free_{kind}.csv" for kind in HEADERS}
    handles = {kind: path.open("w", encoding="utf-8", newline="") for kind, path in paths.items()}
    try:
        writers = {kind: csv.writer(handle) for kind, handle in handles.items()}
        for kind, writer in writers.items():
            writer.writerow(HEADERS[kind])
        for file, plan in plans:
            for kind, rows in _rows(file, plan).items():
                writers[kind].writerows(rows)
    finally:
        for handle in handles.values():
            handle.close()
    return {kind: str(path) for kind, path in paths.items()}


def _rows(file: int, plan: Plan) -> dict[str, list[tuple]]:
    name, sheet = plan.id, plan.table.grid
    return {
        "line": [
            (
                file,
                name,
                sheet.number,
                sheet.name,
                line.row,
                *_keys(plan, line),
                _name(line),
                *_beside(plan, line),
                *_answered(plan, line),
            )
            for line in plan.data
        ],
        "col": [
            (
                file,
                name,
                one.col,
                *_column_keys(plan, one),
                *_beside(plan, one),
                plan.misspelt(one),
                *_answered(plan, one),
            )
            for one in plan.counts
        ],
        "table": [(file, name, plan.relation, *_shared(plan))],
        "extra": [(file, name, one.row, one.col, one.text, one.address, one.doubt, one.remark) for one in plan.extras],
        "dropped": [(file, name, row, col) for row, col in sorted(plan.dropped)],
    }


def _keys(plan: Plan, one: Line | Column) -> tuple:
    item = next((one.keys[axis] for axis in ITEMS if axis in one.keys), None)
    status = one.under if isinstance(one, Column) else None
    return (
        *_written(plan, one.keys.get("region")),
        *_written(plan, item),
        *_period(plan, one.keys.get("period"), one.span),
        one.measure,
        status,
    )


def _column_keys(plan: Plan, column: Column) -> tuple:
    """The keys of a column; of one whose month is misspelt the cell of that month at least."""
    keys = _keys(plan, column)
    at = KEYS.index("period_at")
    return (*keys[:at], _written(plan, Key("", column.slip))[1], *keys[at + 1 :]) if column.slip else keys


def _answered(plan: Plan, one: Line | Column) -> tuple[str | None, str | None]:
    """How many answered in the kecamatan of a row or column."""
    own = one.people if isinstance(one, Column) else None
    return _written(plan, own or (plan.answered.get(one.keys["region"].text) if "region" in one.keys else None))


def _beside(plan: Plan, one: Line | Column) -> tuple[str | None, str | None, str | None]:
    if isinstance(one, Column):
        return beside.unit_of_column(one), beside.index_of_column(plan, one), beside.remark_of_column(plan, one)
    return beside.unit_of_line(plan, one), beside.index_of_line(plan, one), beside.remark_of_line(plan, one)


def _name(line: Line) -> str | None:
    """The name beside a code, for whoever compares them."""
    return line.keys["region_name"].text if "region_name" in line.keys else None


def _shared(plan: Plan) -> tuple:
    item = next((plan.shared[axis] for axis in ITEMS if axis in plan.shared), None)
    period, length = plan.shared.get("period"), plan.shared.get("months")
    return (
        *_written(plan, plan.shared.get("region")),
        *_written(plan, item),
        *_written(plan, period),
        length.text if length else None,
        plan.default_measure,
        None,
        *_written(plan, plan.shared.get("respondents")),
        *(plan.doubts.get(one) for one in ("kumulatif", "bulan", "wilayah", "layanan")),
        "|".join(f"{measure}={number_text(total)}" for measure, total in plan.totals.items()) or None,
    )


def _written(plan: Plan, key: Key | None) -> tuple[str | None, str | None]:
    if key is None:
        return None, None
    return key.text, address(plan.table.grid.name, key.cell.row, key.cell.col) if key.cell else None


def _period(plan: Plan, key: Key | None, span: months.Span | None) -> tuple[str | None, str | None, str | None]:
    if key is None or span is None:
        return (*_written(plan, key), None)
    return span.text(plan.year) or key.text, _written(plan, key)[1], str(span.months)
