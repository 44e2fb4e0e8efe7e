"""All relations of the snapshot as Parquet and CSV, with a Frictionless data package that is their dictionary."""

import json
import re
from pathlib import Path

import duckdb

from etl import publish, sql
from etl.errors import UserError
from etl.folder import Folder

RELATIONS = (Path(__file__).parent / "relations.sql").read_text(encoding="utf-8")
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
    shown = publish.shown(folder)
    if not shown:
        raise UserError(f"Belum ada data yang diterbitkan di {folder.root}, sehingga tidak ada yang dapat diekspor.")
    out.mkdir(parents=True, exist_ok=True)
    with duckdb.connect(config=publish.SETTINGS) as connection:
        sql.attach(connection, publish.path_of(folder, shown["version"]))
        meta = dict(connection.execute(sql.read("snapshot/read_meta")).fetchall())
        prefix = "SIMULASI_" if meta["simulated"] == "ya" else ""
        relations = sql.ask(connection, "snapshot/flat")
        paths = [
            _write(connection, out, prefix, relation, flat, kind)
            for relation, flat in relations
            for kind in ("parquet", "csv")
        ]
    package = out / f"{prefix}datapackage.json"
    package.write_text(
        json.dumps(_package(shown, meta, prefix, [name for name, _ in relations]), ensure_ascii=False, indent=1),
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


def _package(shown: dict, meta: dict, prefix: str, relations: list[str]) -> dict:
    """The Frictionless descriptor: what each relation and column is, read off etl/relations.sql."""
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
                "path": f"{prefix}{relation}.csv",
                "profile": "tabular-data-resource",
                "schema": {"fields": _fields(relation)},
            }
            for relation in relations
        ],
    }


def _fields(relation: str) -> list[dict]:
    body = re.search(rf"create table {relation} \((.*?)\);", RELATIONS, re.DOTALL)[1]
    fields = []
    for line in body.splitlines() or [body]:
        note = line.split("-- ")[1] if "-- " in line else ""
        for part in re.split(r",\s+(?![^(]*\))", line.split("--")[0].strip().rstrip(",")):
            words = part.replace('"', "").split()
            if words:
                fields.append(
                    {
                        "name": words[0],
                        "type": FIELDS.get(words[1], "string"),
                        **({"decimalChar": ","} if words[1] == "double" else {}),
                        **({"description": note.strip()} if note else {}),
                    }
                )
    return fields
