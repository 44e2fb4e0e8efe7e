"""How a file would be understood, without loading it."""

import tempfile
from pathlib import Path

import duckdb

from etl import read, sql
from etl.read import large

FIRST = "Berkas besar: keterangan di atas dari 200 baris pertamanya; semua barisnya diperiksa ketika dimuat."


def explain(path: Path) -> list[str]:
    """Indonesian lines: what the file is, its sheets and columns, the rows found, what was skipped and why."""
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=read.SETTINGS) as connection:
        lines = large.prepare(path, Path(folder)) if large.is_large(path) else None
        shown = lines.head if lines and not lines.rule else path
        read.understand(connection, [shown], Path(folder), lambda done: None)
        told = [f"Berkas {path.name}:"] + [line for (line,) in sql.ask(connection, "read/explain")]
        return told + [FIRST] * (shown != path)
