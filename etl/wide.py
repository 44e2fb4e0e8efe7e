"""Large CSVs in the check: their intake has the columns of a relation instead of a map for each row."""

import csv
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import duckdb

from etl import sql

LAYOUT = Path(__file__).parent / "layouts" / "kolom.csv"
MEASURES = ("requested", "completed", "rejected", "on_time", "carried_over", "pending", "complaints")


@dataclass(frozen=True)
class Wide:
    """columns: our name → letter of its column in the CSV; first_row: the row of the first record.

    sparse: records that say nothing are left out, and each row says where it stands.
    """

    relation: str
    first_row: int
    columns: dict[str, str]
    sparse: bool

    def names(self) -> dict[str, str]:
        """What check/intake_wide.sql leaves open."""
        row = '"row"' if self.sparse else f"file_row_number + {self.first_row}"
        present = sorted(self.columns)
        return {
            "relation": self.relation,
            "row": row,
            "letters": "map {'*': '" + "|".join(f"{name}={self.columns[name]}" for name in present) + "'}",
            "columns": ", ".join(
                f'"{name}"' if name in self.columns else f'null::varchar as "{name}"' for name in (*known(), "nihil")
            ),
            "measures": ", ".join(MEASURES),
            "addresses": _pairs(
                f"{{k: '{name}', v: case when \"{name}\" is not null then '{self.columns[name]}' || \"row\" end}}"
                for name in present
            ),
            "texts": _pairs(f"{{k: '{name}', v: \"{name}\"}}" for name in present),
        }


def _pairs(pairs: "Iterator[str]") -> str:  # noqa: F821
    return "[" + ", ".join(pairs) + "]"


@cache
def known() -> tuple[str, ...]:
    """Every column of the four relations, once."""
    with LAYOUT.open(encoding="utf-8", newline="") as handle:
        return tuple(dict.fromkeys(line["column"] for line in csv.DictReader(handle)))


def among(connection: duckdb.DuckDBPyConnection, intakes: list[str]) -> dict[str, Wide]:
    """The large ones among these files of intake, by sha256."""
    if not intakes:
        return {}
    found = sql.ask(connection, "check/wide_files", intakes=intakes)
    return {sha256: Wide(**json.loads(about), sparse=sparse) for sha256, about, sparse in found}
