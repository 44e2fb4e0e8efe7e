"""How a file would be understood, without loading it."""

import tempfile
from pathlib import Path

import duckdb

from etl import read, sql, unzip
from etl.read import large
from etl.read.free.explain import told
from paten.say.turned_away import behind

FIRST = "Berkas besar: keterangan di atas dari baris-baris pertamanya; semua barisnya diperiksa ketika dimuat."


def explain(path: Path, office: Path = read.NOWHERE) -> list[str]:
    """Indonesian lines: what the file is, its sheets and columns, the rows found, what was skipped and why; of a zip
    those of each file in it.
    """
    with tempfile.TemporaryDirectory(prefix="paten-") as folder:
        found = unzip.opened([path], Path(folder))
        lines = [line for one in found.sent for line in _explain(one.path, office)]
        lines += [f"{one['file']}: {one['findings'][0]['message']}" for one in found.refused]
        return lines + behind(found.left)


def _explain(path: Path, office: Path) -> list[str]:
    with (
        tempfile.TemporaryDirectory(prefix="paten-") as folder,
        duckdb.connect(config=read.settings(folder)) as connection,
    ):
        lines = large.prepare(path, Path(folder)) if large.is_large(path) else None
        shown = lines.head if lines and not lines.rule else path
        free_form = read.understand(connection, [shown], Path(folder), lambda done: None, office)
        if shown != path and not sql.ask(connection, "read/large_columns"):
            shown, free_form = path, read.understand(connection, [path], Path(folder), lambda done: None, office)
        chapters = [(chapter, line) for chapter, line in sql.ask(connection, "read/explain")]
    tables = told(free_form[0]) if free_form and free_form[0].plans else []
    before, after = ([line for chapter, line in chapters if (chapter < 3) is early] for early in (True, False))
    return [f"Berkas {path.name}:", *before, *tables, *after, *[FIRST] * (shown != path)]
