"""Large CSVs of services in the check: their intake has columns instead of a map for each row (etl/read/large.sql)."""

import csv
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import duckdb

from etl import sql

LAYOUT = Path(__file__).parent / "layouts" / "kolom.csv"


@dataclass(frozen=True)
class Wide:
    """One such intake. columns: our name → letter of its column in the CSV; first_row: the row of the first record.

    sparse: records that say nothing are left out, and each row says where it stands.
    """

    path: str
    first_row: int
    columns: dict[str, str]
    sparse: bool

    def names(self) -> dict[str, str]:
        """What check/wide_written.sql, wide_read.sql and wide_looked.sql leave open."""
        sent = (f'"{name}"' if name in self.columns else f'null::varchar as "{name}"' for name in known())
        return {
            "path": "'" + self.path.replace("'", "''") + "'",
            "submission": Path(self.path).stem[:12],
            "row": '"row"' if self.sparse else f"(file_row_number + {self.first_row})::int",
            "columns": ", ".join(sent),
            "cells": ", ".join(f"entry_of('{name}', \"{name}\", '{letter}')" for name, letter in self._sorted()),
            "texts": ", ".join(f'entry_of(\'{name}\', "{name}", "{name}")' for name, _ in self._sorted()),
        }

    def _sorted(self) -> list[tuple[str, str]]:
        return sorted(self.columns.items())


@cache
def known() -> tuple[str, ...]:
    """The columns of service_volume as a CSV names them."""
    with LAYOUT.open(encoding="utf-8", newline="") as handle:
        return tuple(line["column"] for line in csv.DictReader(handle) if line["relation"] == "service_volume")


def among(connection: duckdb.DuckDBPyConnection, intakes: list[str]) -> list[Wide]:
    """The large CSVs among these files of intake."""
    if not intakes:
        return []
    found = sql.ask(connection, "check/wide_files", intakes=intakes)
    return [Wide(path, **json.loads(about), sparse=sparse) for path, about, sparse in found]
