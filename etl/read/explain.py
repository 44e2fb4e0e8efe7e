"""How a file would be understood, and what the checks would say of it, without loading it."""

import tempfile
from pathlib import Path

import duckdb

from etl import archive, read, sql, turned_away, unzip
from etl.folder import Folder
from etl.pending.trial import tried
from etl.read import large
from etl.read.free.explain import told
from etl.read.free.understand import Understood
from paten.say import trial as say
from paten.say.turned_away import behind
from paten.say.understood import sender

FIRST = (
    "Berkas besar: keterangan di atas dari baris-baris pertamanya; semua barisnya diperiksa ketika dimuat. "
    "Yang akan ditanyakan: python -m etl load --dry-run BERKAS."
)


def explain(path: Path, office: Path = read.NOWHERE) -> list[str]:
    """Indonesian lines: what the file is, its sheets and columns, the rows found, what will be asked, what was skipped
    and why; of a zip those of each file in it. office: the data folder whose reference, layouts and answers count.
    """
    with tempfile.TemporaryDirectory(prefix="paten-") as folder:
        found = unzip.opened([path], Path(folder))
        lines = [line for one in found.sent for line in _explain(one.path, office)]
        lines += [f"{one['file']}: {one['findings'][0]['message']}" for one in found.refused]
        return lines + behind(found.left)


def _explain(path: Path, office: Path) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        folder = Path(scratch)
        with duckdb.connect(config=read.settings(scratch)) as connection:
            lines = large.prepare(path, folder) if large.is_large(path) else None
            shown = lines.head if lines and not lines.rule else path

            def understood(file: Path) -> dict[int, Understood]:
                return read.understand(connection, [file], folder, lambda done: None, office, every=True)

            free_form = understood(shown)
            if shown != path and not sql.ask(connection, "read/large_columns"):
                shown, free_form = path, understood(path)
            chapters = sql.ask(connection, "read/explain")
            [about] = sql.ask(connection, "read/about")
            tables = _free_form(connection, path, free_form[0]) if free_form and free_form[0].plans else []
            reading = read.written(connection, 0, path, folder, read.digest(path), *about)
        checked = _checked(reading, Folder(office), folder) if shown == path else []
    what, rows, notes = ([line for chapter, line in chapters if chapter in some] for some in ((1, 2), (3,), (4,)))
    return [f"Berkas {path.name}:", *what, *tables, *rows, *checked, *notes, *[FIRST] * (shown != path)]


def _free_form(connection: duckdb.DuckDBPyConnection, path: Path, found: Understood) -> list[str]:
    """Who sends a file of free form, how that is known, and what its tables are."""
    names = dict(sql.ask(connection, "read/explain_names"))
    code, source = archive.coming(path, None, None, None).sender, "folder"
    if code is None and (code := found.kabupaten_kota):
        [(said,)] = sql.ask(connection, "read/explain_sender", code=code, called=path.name)
        source = "text" if said else "names"
    return [sender(code, names.get(code or ""), source), *told(found, names)]


def _checked(reading: read.Reading, office: Folder, folder: Path) -> list[str]:
    """What the checks say of it; nothing of a file that is not taken in at all, or of which no row was read."""
    if reading.sha256 is None or turned_away.refusal(reading) or not reading.stamp.get("form"):
        return []
    found = tried(reading, office, folder)
    return say.lines(found.submission, found.findings, found.questions)
