"""The only reader of the published snapshots."""

import json
import os
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import duckdb
import pandas as pd

from paten import trace
from paten.definitions import definitions
from paten.view import PROVINCE, View

PROJECT = Path(__file__).resolve().parent.parent
QUESTIONS = Path(__file__).parent / "questions"
LIMITS = {
    "threads": 2,
    "memory_limit": "1GB",
    "temp_directory": "",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
KEPT_OPEN = 8
SETTLED = 1_000_000_000  # nanoseconds without a change, after which what lies in a folder is remembered
# What a scope cuts: aggregates of kabupaten/kota and province are agreed and visible to all, everything below is not.
OPEN = (
    "region",
    "ancestor",
    "service",
    "requirement_item",
    "milestone",
    "unsur",
    "scale",
    "calendar",
    "holiday",
    "target",
    "letterhead",
    "ladder",
    "definition",
    "meta",
    "coverage",
    "fingerprint",
)
WITHIN = (
    "submission",
    "finding",
    "unit",
    "service_volume",
    "compliance",
    "act",
    "satisfaction",
    "report",
    "requirement",
    "tick",
    "stage",
    "activity",
    "survey",
    "volume_month",
    "act_month",
    "signal",
)
_PARAMETER = re.compile(r"\$([a-z_]+)")


_instead: ContextVar[Path | None] = ContextVar("instead", default=None)


def data_folder() -> Path:
    """The data folder to read: $PATEN_DATA, else data/ once something is published there, else data/demo/."""
    if instead := _instead.get():
        return instead
    if named := os.environ.get("PATEN_DATA"):
        return _folder(named)
    real = PROJECT / "data"
    return real if (real / "published" / "current.json").exists() else real / "demo"


@dataclass(frozen=True)
class _Shelf:
    """What lies in published/: the version that current.json names, and what is known of each that can be read."""

    current: int | None
    notes: Mapping[int, dict[str, object]]
    there: frozenset[int]


_folder = cache(Path)  # asked for at each question


def current() -> int | None:
    """The version that current.json names; None when nothing is published yet."""
    return _shelf().current


@contextmanager
def reading(folder: Path) -> Iterator[None]:
    """Inside, this folder is read instead: one that soon is gone, so that nothing of it stays open."""
    before = _instead.set(folder)
    try:
        yield
    finally:
        _instead.reset(before)
        with _opening:
            for key in [key for key in _open if key[0] == folder]:
                _open.pop(key).close()


def exists(version: int) -> bool:
    """Whether this version's snapshot is still kept."""
    return version in _shelf().there


def kept() -> dict[int, dict[str, object]]:
    """Every version that can still be read → what is known of it: as_of, code, reference, published_at, loaded_by."""
    return dict(_shelf().notes)


_shelves: dict[Path, tuple[tuple[int, ...], _Shelf]] = {}


def _shelf() -> _Shelf:
    """Looked through again only when the folder or current.json was touched: each file costs every reader's click."""
    folder = data_folder() / "published"
    try:
        touched = (folder.stat().st_mtime_ns, (folder / "current.json").stat().st_mtime_ns)
    except FileNotFoundError:
        return _look(folder)
    known = _shelves.get(folder)
    if known is None or known[0] != touched:
        known = (touched, _look(folder))
        if time.time_ns() - max(touched) > SETTLED:  # what changes twice within one tick of the clock looks the same
            _shelves[folder] = known
    return known[1]


def _look(folder: Path) -> _Shelf:
    pointer = folder / "current.json"
    shown = json.loads(pointer.read_text(encoding="utf-8"))["version"] if pointer.exists() else None
    there = frozenset(int(path.stem[1:]) for path in folder.glob("v*.duckdb") if path.stem[1:].isdecimal())
    notes = {int(path.stem[1:]): path for path in sorted(folder.glob("v*.json"))}
    read = {number: json.loads(path.read_text(encoding="utf-8")) for number, path in notes.items() if number in there}
    return _Shelf(shown, read, there)


def rows(question: str, view: View, earlier: int | None = None, **choices: object) -> pd.DataFrame:
    """What paten/questions/<question>.sql answers for this view; its columns are named in the file's first lines.

    earlier: another version, whose relations the question then reads as `earlier.<relation>`, cut to the same scope.
    A question with {rows} in it asks what stands behind a number: choices name its indicator (and fact).
    """
    sql, names = _question(question, choices.get("indicator"), choices.get("fact"))
    offered = {"region": view.region, "period": view.period, "scope": list(view.scope), **choices}
    with _warehouse(data_folder(), view.version, view.scope, earlier).cursor() as cursor:
        return cursor.execute(sql, {name: offered[name] for name in names}).df()


def meta(view: View) -> dict[str, str]:
    """Key → value of the snapshot's `meta`: as_of, simulated, code, reference, hashes."""
    with _warehouse(data_folder(), view.version, view.scope).cursor() as cursor:
        return dict(cursor.execute("from meta").fetchall())


@cache
def _question(question: str, indicator: str | None, fact: str | None) -> tuple[str, tuple[str, ...]]:
    sql = (QUESTIONS / f"{question}.sql").read_text(encoding="utf-8")
    if "{rows}" in sql:
        sql = trace.filled(sql, definitions()[indicator], fact or "")
    code = re.sub(r"--.*", "", sql)
    return sql, tuple(dict.fromkeys(_PARAMETER.findall(code)))


def _snapshot(version: int) -> Path:
    return data_folder() / "published" / f"v{version:06d}.duckdb"


_open: OrderedDict[tuple[Path, int, tuple[str, ...], int | None], duckdb.DuckDBPyConnection] = OrderedDict()
_opening = threading.Lock()


def _warehouse(
    folder: Path, version: int, scope: tuple[str, ...], earlier: int | None = None
) -> duckdb.DuckDBPyConnection:
    """One snapshot as one scope sees it. The eight last used stay open; an older one closes with its last reader."""
    key = (folder, version, scope, earlier)
    with _opening:
        if key not in _open:
            _open[key] = _attach(_snapshot(version), scope, None if earlier is None else _snapshot(earlier))
        _open.move_to_end(key)
        if len(_open) > KEPT_OPEN:
            _open.popitem(last=False)
        return _open[key]


def _attach(path: Path, scope: tuple[str, ...], earlier: Path | None = None) -> duckdb.DuckDBPyConnection:
    """Each relation is a view that holds only what the scope may see."""
    connection = duckdb.connect(config=LIMITS)
    _show(connection, path, "snapshot", "main", scope)
    if earlier:
        connection.execute("create schema earlier")
        _show(connection, earlier, "former", "earlier", scope)
    connection.execute("set enable_external_access = false")
    connection.execute("set lock_configuration = true")
    return connection


def show(connection: duckdb.DuckDBPyConnection, version: int, scope: tuple[str, ...]) -> None:
    """Attaches a version to a connection as `snapshot`, read-only, and makes its views, cut to a scope."""
    _show(connection, _snapshot(version), "snapshot", "main", scope)


def copy(connection: duckdb.DuckDBPyConnection, version: int, scope: tuple[str, ...], relations: Sequence[str]) -> None:
    """Copies what a scope may see of some relations into a connection; the snapshot itself stays out of its reach."""
    quoted = str(_snapshot(version)).replace("'", "''")
    connection.execute(f"attach '{quoted}' as snapshot (read_only)")
    for relation in relations:
        connection.table(f"snapshot.main.{relation}").filter(_visible(relation, scope)).create(relation)
    connection.execute("detach snapshot")


def _show(connection: duckdb.DuckDBPyConnection, path: Path, name: str, schema: str, scope: tuple[str, ...]) -> None:
    """Attaches a snapshot and makes its views. The present one tells what is whose, also in an earlier one."""
    if not path.exists():
        raise FileNotFoundError(path)
    quoted = str(path).replace("'", "''")
    connection.execute(f"attach '{quoted}' as {name} (read_only)")
    catalogue = f"select table_name from duckdb_tables() where database_name = '{name}'"
    for (relation,) in connection.execute(catalogue).fetchall():
        visible = _visible(relation, scope)
        connection.execute(f"create view {schema}.{relation} as from {name}.{relation} where {visible}")


def _visible(relation: str, scope: tuple[str, ...]) -> str:
    """The condition that cuts a relation to a scope; a relation that nobody listed is hidden."""
    if relation in OPEN or (PROVINCE in scope and relation in (*WITHIN, "indicator", "answer")):
        return "true"
    codes = ", ".join("'" + code.replace("'", "''") + "'" for code in scope) or "null"  # no scope: nothing is theirs
    below = f"region_code in (select region_code from snapshot.ancestor where ancestor_code in ({codes}))"
    if relation == "indicator":
        return f"level <> 'kecamatan' or {below}"
    return below if relation in WITHIN else "false"
