"""The tables behind one number, each as a CSV: rows, facts behind them, revisions, submissions, findings, answers."""

import csv
from dataclasses import dataclass
from pathlib import Path

import duckdb

from etl import judge, sql
from etl.evidence.cell import Cell, ask
from paten import lineage, trace
from paten.definitions import Definition

BOM = b"\xef\xbb\xbf"  # without it the spreadsheet takes UTF-8 for something else
PERIODS = {"act": "null"}  # a register has no month
ASKS = {  # how the queries of paten/traces name things here
    "snapshot": "snapshot.",
    "region": "getvariable('region')",
    "period": "getvariable('period')::date",
    "chosen": "getvariable('item')",
}
WHOLE = ("layanan", "skm")  # reports of flows: all of a month's are concerned, also one of which nothing was accepted


@dataclass(frozen=True)
class Table:
    """One CSV. columns: (name, type to read it with, how it is read back); rows: how many."""

    path: Path
    columns: tuple[tuple[str, str, str], ...]
    rows: int


def gather(
    connection: duckdb.DuckDBPyConnection, cell: Cell, definition: Definition, into: Path, prefix: str
) -> dict[str, Table]:
    """Writes every table into the folder; gives them by name without the prefix. Needs the variables of the cell."""
    rows = lineage.root(definition)
    names = {"facts": rows.facts, "where": rows.where, "item": rows.item or "''"}
    if definition.parts:
        sql.put(connection, item="")
    sql.run(connection, "inert")
    sql.run(connection, "evidence/start")
    sql.run(connection, "evidence/rows", query=trace.rows(definition, ASKS))
    packed = {"baris": "evidence_row"}
    if rows.facts in lineage.REPORT_TYPES:
        sql.run(connection, "evidence/rows_apart", **names)
        packed["baris-tidak-dihitung"] = "row_apart"
    behind = {
        fact: "evidence_row" if fact == rows.facts else _behind(connection, rows, fact)
        for fact in lineage.facts(definition)
    }
    packed |= {f"dasar-{fact}": relation for fact, relation in behind.items() if fact != rows.facts}
    _concern(connection, behind, definition)
    for step in ("revisions", "submissions", "findings", "answers"):
        sql.run(connection, f"evidence/{step}")
    packed |= {"revisi": "revision", "temuan": "found", "jawaban": "given"}
    if definition.parts:
        sql.run(connection, "evidence/weights")
        packed["bobot"] = "weight"
    sql.put(connection, item=cell.item)
    return {name: write(connection, relation, into / f"{prefix}{name}.csv") for name, relation in packed.items()}


def _behind(connection: duckdb.DuckDBPyConnection, rows: Definition, fact: str) -> str:
    """The facts behind rows that are themselves computed; gives the table that holds them."""
    relation = f"behind_{fact}"
    query = trace.behind(rows.facts, fact, ASKS)
    sql.run(connection, "evidence/behind", relation=relation, fact=fact, query=query)
    return relation


def _concern(connection: duckdb.DuckDBPyConnection, behind: dict[str, str], definition: Definition) -> None:
    """Notes the units of replacement of which a row is packed, and those of the month itself."""
    for fact, relation in behind.items():
        report_type = lineage.REPORT_TYPES[fact]
        period = PERIODS.get(fact, "period")
        sql.run(connection, "evidence/concern", relation=relation, report_type=report_type, period=period)
        if definition.kind == "flow" or report_type not in WHOLE:
            sql.run(connection, "evidence/concern_month", report_type=report_type)


def write(connection: duckdb.DuckDBPyConnection, relation: str, path: Path) -> Table:
    """One temp table as a CSV that a spreadsheet set to Indonesian opens: semicolons, decimal comma."""
    has_cells = sql.ask(connection, "evidence/has_cells", relation=relation) == [(True,)]
    measures = sql.run(connection, "evidence/cell_names", relation=relation).fetchall() if has_cells else []
    columns = sql.ask(connection, "evidence/columns", relation=relation, measures=[name for (name,) in measures])
    written = ", ".join(how for _, _, how, _ in columns)
    target = str(path).replace("'", "''")
    copy = "evidence/copy_sent" if any(name == "submission_id" for name, *_ in columns) else "evidence/copy"
    [(count,)] = sql.run(connection, copy, columns=written, relation=relation, path=target).fetchall()
    path.write_bytes(BOM + path.read_bytes())
    return Table(path, tuple((name, kind, read) for name, kind, _, read in columns), count)


def rules(connection: duckdb.DuckDBPyConnection, report_types: tuple[str, ...], path: Path) -> int:
    """Every rule that judged such reports, with its sentence and how often it objected here; gives how many."""
    fired = {one["rule"]: one["times"] for one in ask(connection, "evidence/fired")}
    passed = [rule for rule in judge.rules() if {*rule.about.split(", ")} & {"semua", *report_types}]
    with path.open("w", encoding="utf-8-sig", newline="") as handle:
        lines = csv.writer(handle, delimiter=";", lineterminator="\n")
        lines.writerow(("rule", "severity", "report_type", "sentence", "advice", "fired", "times"))
        for rule in passed:
            times = fired.get(rule.id, 0)
            texts = [_open(text) for text in (rule.sentence, rule.advice)]
            lines.writerow((rule.id, rule.severity, rule.about, *texts, "ya" if times else "tidak", times))
    return len(passed)


def _open(sentence: str) -> str:
    """The sentence of a rule with … where the sender reads his own value."""
    for name in sql.braces(sentence):
        sentence = sentence.replace(f"{{{name}}}", "…")
    return sentence
