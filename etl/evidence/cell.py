"""Which number is meant, and what was published for it."""

from dataclasses import dataclass
from datetime import date

import duckdb

from etl import sql
from etl.errors import UserError
from paten import lineage, periods
from paten.definitions import Definition, definitions


@dataclass(frozen=True)
class Cell:
    """One cell of the indicator mart. item: "" is all of them together."""

    region: str
    indicator: str
    period: date
    item: str = ""


def definition(cell: Cell) -> Definition:
    """What the indicator means; UserError when there is none of that name."""
    known = definitions()
    if cell.indicator not in known:
        raise UserError(f"Ukuran {cell.indicator} tidak dikenal. Yang dikenal: {', '.join(known)}.")
    return known[cell.indicator]


def published(connection: duckdb.DuckDBPyConnection, cell: Cell) -> dict:
    """The row of evidence/number.sql; UserError, saying what there is, when there is no such cell."""
    sql.put(
        connection,
        region=cell.region,
        indicator=cell.indicator,
        period=cell.period.isoformat(),
        item=cell.item,
        kind=definition(cell).kind,
        report_types=list(lineage.report_types(definition(cell))),
    )
    found = ask(connection, "evidence/number")
    if found:
        return found[0]
    [there] = ask(connection, "evidence/known")
    what = f"{cell.indicator}{f' ({cell.item})' if cell.item else ''} untuk {cell.region}"
    if not there["first"]:
        raise UserError(f"Tidak ada angka {what}. Periksa kode daerahnya (35, 35.74, 35.74.01) dan tingkatnya.")
    items = ""
    if cell.item:
        named = ", ".join(there["items"] or [])
        items = f" Rinciannya: {named}." if named else " Ukuran ini tidak dirinci: hilangkan --item."
    raise UserError(
        f"Tidak ada angka {what} bulan {periods.month_name(cell.period)}. "
        f"Yang ada: {periods.month_name(there['first'])} sampai {periods.month_name(there['last'])}.{items}"
    )


def ask(connection: duckdb.DuckDBPyConnection, name: str) -> list[dict]:
    """Rows of etl/<name>.sql, each a dict."""
    found = sql.run(connection, name)
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]
