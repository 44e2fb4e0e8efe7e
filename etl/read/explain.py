"""How a file would be understood, without loading it."""

import tempfile
from pathlib import Path

import duckdb

from etl import read, sql


def explain(path: Path) -> list[str]:
    """Indonesian lines: what the file is, its sheets and columns, the rows found, what was skipped and why."""
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=read.SETTINGS) as connection:
        read.understand(connection, [path], Path(folder), lambda done: None)
        return [f"Berkas {path.name}:"] + [line for (line,) in sql.ask(connection, "read/explain")]
