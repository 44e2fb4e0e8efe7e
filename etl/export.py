"""All relations of the snapshot as Parquet and CSV, with a Frictionless data package that is their dictionary."""

import json
import tempfile
from pathlib import Path

import duckdb

from etl import publish, sql
from etl.folder import Folder
from paten.dictionary.entries import meaning
from paten.dictionary.relations import relations

FIELDS = {
    "varchar": "string",
    "date": "date",
    "timestamp": "datetime",
    "int": "integer",
    "bigint": "integer",
    "double": "number",
    "boolean": "boolean",
}


def export(folder: Folder, out: Path) -> list[Path]:
    """Writes each relation of the snapshot shown now as Parquet and CSV, and datapackage.json; gives the paths.

    From simulated data every file's name starts with SIMULASI_. Lists are separated by |, maps are JSON, empty is null,
    decimals of the CSV have a comma.
    """
    shown = publish.published(folder)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as spill, duckdb.connect(config=publish.settings(Path(spill))) as connection:
        sql.attach(connection, publish.path_of(folder, shown["version"]))
        meta = dict(connection.execute(sql.read("snapshot/read_meta")).fetchall())
        prefix = "SIMULASI_" if meta["simulated"] == "ya" else ""
        sql.run(connection, "inert")
        exported = sql.ask(connection, "snapshot/flat")
        paths = [
            _write(connection, out, prefix, relation, flat, kind)
            for relation, flat in exported
            for kind in ("parquet", "csv")
        ]
    package = out / f"{prefix}datapackage.json"
    package.write_text(
        json.dumps(_package(shown, meta, prefix, [name for name, _ in exported]), ensure_ascii=False, indent=1),
        encoding="utf-8",
    )
    return [*paths, package]


def _write(connection: duckdb.DuckDBPyConnection, out: Path, prefix: str, relation: str, flat: str, kind: str) -> Path:
    path = out / f"{prefix}{relation}.{kind}"
    columns = flat if kind == "csv" else "*"
    sql.run(
        connection, "snapshot/copy", columns=columns, relation=relation, path=str(path).replace("'", "''"), kind=kind
    )
    return path


def _package(shown: dict, meta: dict, prefix: str, exported: list[str]) -> dict:
    """The Frictionless descriptor: what each relation and column is, as docs/kamus.md says it."""
    title = f"{prefix.replace('_', ' ')}Pantau PATEN Jawa Timur, versi data {shown['version']}"
    return {
        "name": "pantau-paten-jawa-timur",
        "title": title,
        "version": str(shown["version"]),
        "created": shown["published_at"],
        "as_of": meta["as_of"],
        "simulated": meta["simulated"],
        "resources": [
            {
                "name": relation,
                "description": relations()[relation].meaning or "",
                "path": f"{prefix}{relation}.csv",
                "profile": "tabular-data-resource",
                "schema": {"fields": _fields(relation)},
            }
            for relation in exported
        ],
    }


def _fields(relation: str) -> list[dict]:
    return [
        {
            "name": column.name,
            "type": FIELDS.get(column.type, "string"),
            **({"decimalChar": ","} if column.type == "double" else {}),
            **({"description": said} if (said := meaning(column)) else {}),
        }
        for column in relations()[relation].columns
    ]
