"""Reads sheets that follow no template of ours: which key of a number (region, item, month, measure) stands where.

A number becomes a fact when four keys are known. Each stands in one of six places: the row to the left, the header
above, a heading row above, the sheet's name, the text around the table, the file's name. Python finds where;
etl/read/free.sql takes the numbers.
"""

import hashlib
import re
from functools import lru_cache
from itertools import groupby
from pathlib import Path

import duckdb

from etl import reference, sql
from etl.read.free import write
from etl.read.free.grid import Cell, Grid, Range
from etl.read.free.texts import folded
from etl.read.free.understand import Understood, understand
from etl.read.free.vocabulary import Vocabulary, words_of

LAYOUTS = Path(__file__).parents[2] / "layouts"
WORDS = LAYOUTS / "judul.csv"
_PLACE = re.compile(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")


def read(connection: duckdb.DuckDBPyConnection, names: list[str], folder: Path, office: Path) -> dict[int, Understood]:
    """Fills `field`, `keyed`, `said` and `stamp` from the files of this load that nothing else could read.

    names: file names by number; folder: a scratch folder; office: the data folder's own reference and layouts.
    """
    known = vocabulary(connection, office)
    cells = sql.ask(connection, "read/free_cells")
    found = {
        file: understand(
            names[file], [_grid(number, list(one)) for number, one in groupby(group, lambda row: row[1])], known
        )
        for file, group in ((file, list(group)) for file, group in groupby(cells, lambda row: row[0]))
    }
    plans = [(file, plan) for file, one in found.items() for plan in one.plans]
    sql.put(connection, **_told(found))
    sql.put(connection, **{f"free_{kind}": path for kind, path in write.write(plans, folder).items()})
    sql.run(connection, "read/free")
    recaps = {(file, table): adds for file, table, adds in sql.ask(connection, "read/free_recaps")}
    for file, plan in plans:
        plan.recap = recaps.get((file, plan.id))
    return found


def _told(found: dict[int, Understood]) -> dict[str, list[dict[str, str]]]:
    """Notes and stamps of files as values of free.sql; one that no file has, where there are none."""
    notes = [
        {
            "file": str(file),
            "rule": note.rule,
            "sheet": note.sheet,
            "row": str(note.row),
            "col": str(note.col),
            "detail": note.detail,
        }
        for file, one in found.items()
        for note in one.notes
    ]
    stamps = [
        {"file": str(file), "sender": one.kabupaten_kota or "", "layout": _layout(one)}
        for file, one in found.items()
        if one.plans
    ]
    no_note = {"file": "-1", "rule": "", "sheet": "", "row": "0", "col": "0", "detail": ""}
    return {"free_notes": notes or [no_note], "free_stamps": stamps or [{"file": "-1", "sender": "", "layout": ""}]}


def _layout(one: Understood) -> str:
    """The same for files whose tables have the same headers."""
    return hashlib.sha256("\n".join(one.headers).encode()).hexdigest()[:12]


def _grid(number: int, rows: list[tuple]) -> Grid:
    """One sheet of the answers to free_cells.sql: file, sheet_no, sheet, row, col, kind, text."""
    cells = (Cell(row, col, kind, text) for _, _, _, row, col, kind, text in rows if not kind.startswith("@"))
    merged = (_range(text) for *_, kind, text in rows if kind == "@merged")
    computed = {(row, col) for _, _, _, row, col, kind, _ in rows if kind == "@computed"}
    comments = {(row, col): text for _, _, _, row, col, kind, text in rows if kind == "@comment"}
    return Grid(number, rows[0][2], cells, [one for one in merged if one], computed, comments)


def _range(text: str) -> Range | None:
    """ "B2:D4" as a rectangle."""
    found = _PLACE.fullmatch(text)
    if not found or not found[3]:
        return None
    return Range(int(found[2]), _column(found[1]), int(found[4]), _column(found[3]))


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number


def vocabulary(connection: duckdb.DuckDBPyConnection, office: Path) -> Vocabulary:
    """Names from the reference, words from etl/layouts/judul.csv, and what layouts of the office say over them."""
    sql.run(connection, "macros")
    reference.load(connection, office)
    sql.run(connection, "spelling")
    names: dict[str, dict[str, set[str]]] = {
        axis: {} for axis in ("region", "service", "unsur", "requirement", "kabupaten_kota")
    }
    for axis, alias, code in sql.ask(connection, "read/free_names"):
        names[axis].setdefault(folded(alias), set()).add(code)
    own = {
        header: meaning
        for path in sorted((office / "office" / "layouts").glob("*.csv"))
        for header, meaning in words_of(path).items()
    }
    frozen = {axis: {name: frozenset(codes) for name, codes in known.items()} for axis, known in names.items()}
    return Vocabulary(frozen, _words(), own)


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    return words_of(WORDS)
