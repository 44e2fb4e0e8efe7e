"""The only reader of the published snapshots."""

import json
import os
import re
import threading
from collections import OrderedDict
from functools import cache
from pathlib import Path

import duckdb
import pandas as pd

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
    "definition",
    "meta",
    "coverage",
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
    "stage",
    "activity",
    "survey",
    "act_month",
    "signal",
)
_PARAMETER = re.compile(r"\$([a-z_]+)")


def data_folder() -> Path:
    """The data folder to read: $PATEN_DATA, else data/ once something is published there, else data/demo/."""
    if os.environ.get("PATEN_DATA"):
        return Path(os.environ["PATEN_DATA"])
    real = PROJECT / "data"
    return real if (real / "published" / "current.json").exists() else real / "demo"


def current() -> int | None:
    """The version that current.json names; None when nothing is published yet."""
    pointer = data_folder() / "published" / "current.json"
    return json.loads(pointer.read_text(encoding="utf-8"))["version"] if pointer.exists() else None


def exists(version: int) -> bool:
    """Whether this version's snapshot is still kept."""
    return _snapshot(version).exists()


def rows(question: str, view: View, **choices: object) -> pd.DataFrame:
    """What paten/questions/<question>.sql answers for this view; its columns are named in the file's first lines."""
    sql, names = _question(question)
    offered = {"region": view.region, "period": view.period, **choices}
    with _warehouse(data_folder(), view.version, view.scope).cursor() as cursor:
        return cursor.execute(sql, {name: offered[name] for name in names}).df()


def meta(view: View) -> dict[str, str]:
    """Key → value of the snapshot's `meta`: as_of, simulated, code, reference, hashes."""
    with _warehouse(data_folder(), view.version, view.scope).cursor() as cursor:
        return dict(cursor.execute("from meta").fetchall())


@cache
def _question(question: str) -> tuple[str, tuple[str, ...]]:
    sql = (QUESTIONS / f"{question}.sql").read_text(encoding="utf-8")
    code = re.sub(r"--.*", "", sql)
    return sql, tuple(dict.fromkeys(_PARAMETER.findall(code)))


def _snapshot(version: int) -> Path:
    return data_folder() / "published" / f"v{version:06d}.duckdb"


_open: OrderedDict[tuple[Path, int, tuple[str, ...]], duckdb.DuckDBPyConnection] = OrderedDict()
_opening = threading.Lock()


def _warehouse(folder: Path, version: int, scope: tuple[str, ...]) -> duckdb.DuckDBPyConnection:
    """One snapshot as one scope sees it. The eight last used stay open; an older one closes with its last reader."""
    key = (folder, version, scope)
    with _opening:
        if key not in _open:
            _open[key] = _attach(_snapshot(version), scope)
        _open.move_to_end(key)
        if len(_open) > KEPT_OPEN:
            _open.popitem(last=False)
        return _open[key]


def _attach(path: Path, scope: tuple[str, ...]) -> duckdb.DuckDBPyConnection:
    """Each relation is a view that holds only what the scope may see."""
    if not path.exists():
        raise FileNotFoundError(path)
    connection = duckdb.connect(config=LIMITS)
    quoted = str(path).replace("'", "''")
    connection.execute(f"attach '{quoted}' as snapshot (read_only)")
    relations = [
        name
        for (name,) in connection.execute(
            "select table_name from duckdb_tables() where database_name = 'snapshot'"
        ).fetchall()
    ]
    for name in relations:
        connection.execute(f"create view {name} as from snapshot.{name} where {_visible(name, scope)}")
    connection.execute("set enable_external_access = false")
    connection.execute("set lock_configuration = true")
    return connection


def _visible(relation: str, scope: tuple[str, ...]) -> str:
    """The condition that cuts a relation to a scope; a relation that nobody listed is hidden."""
    if relation in OPEN or (PROVINCE in scope and relation in (*WITHIN, "indicator", "answer")):
        return "true"
    codes = ", ".join("'" + code.replace("'", "''") + "'" for code in scope) or "null"  # no scope: nothing is theirs
    below = f"region_code in (select region_code from snapshot.ancestor where ancestor_code in ({codes}))"
    if relation == "indicator":
        return f"level <> 'kecamatan' or {below}"
    return below if relation in WITHIN else "false"
