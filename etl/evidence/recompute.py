"""The number once more, from the packed rows alone, by a query that is packed too."""

import math
from pathlib import Path

import duckdb

from etl import sql
from etl.errors import UserError
from etl.evidence.gather import Table
from paten import lineage
from paten.definitions import Definition

NEAR = 1e-9  # sums of decimals may differ by the order in which they were added
COMPARED = ("numerator", "denominator", "value", "low", "high", "n_reported")


def query(definition: Definition, rows: Table, weights: Table | None) -> str:
    """The SQL that computes the number from the CSV beside it, and from nothing else."""
    by = lineage.root(definition)
    names = {
        "file": rows.path.name,
        "columns": ", ".join(f"'{name}': '{kind}'" for name, kind, _ in rows.columns),
        "read": ", ".join(read for _, _, read in rows.columns),
        "numerator": by.numerator,
        "denominator": by.denominator or "null",
        "ratio": "true" if by.denominator else "false",
        "per": str(by.per),
        "interval": by.interval,
    }
    macros = sql.read("marts/intervals") + "\n"
    if weights:
        parts = {
            "parts": definition.parts,
            "weights": weights.path.name,
            "item": by.item,
            "scale": str(definition.scale),
        }
        return macros + sql.read("evidence/compute_parts").format_map(names | parts)
    carried = by.kind == "state" and not by.carry_months
    confirmed = "source.state_as_of = source.period" if carried else "true"
    return macros + sql.read("evidence/compute").format_map(names | {"confirmed": confirmed})


def check(connection: duckdb.DuckDBPyConnection, told: str, folder: Path, number: dict, parts: bool) -> None:
    """Runs the query in the folder. UserError when what it finds is not the published number."""
    where = str(folder).replace("'", "''")
    connection.execute(f"set file_search_path = '{where}'")
    result = connection.execute(told)
    names = [column[0] for column in result.description]
    found = dict(zip(names, result.fetchone() or (None,) * len(names), strict=True))
    found["n_reported"] = found["n_reported"] or 0
    compared = COMPARED[:3] if parts else COMPARED  # a weighted mean has no rows of its own
    other = [name for name in compared if not _same(found[name], number[name])]
    if other:
        differences = "; ".join(f"{name} terbit {number[name]}, dihitung ulang {found[name]}" for name in other)
        raise UserError(
            f"Bukti tidak dibuat: angka yang terbit tidak sama dengan hitungan dari barisnya ({differences}). "
            "Terbitan ini mungkin dibuat dengan definisi lain; jalankan python -m etl publish --full, lalu ulangi."
        )


def _same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is None and other is None
    return math.isclose(one, other, rel_tol=NEAR, abs_tol=NEAR)
