"""Runs the .sql files of etl/: every query of the loader lives in one, readable on its own."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from string import Formatter

import duckdb

Value = str | int | None | Sequence[str] | Sequence[Mapping[str, object]]
FOLDER = Path(__file__).parent


def run(connection: duckdb.DuckDBPyConnection, name: str, **names: str) -> duckdb.DuckDBPyConnection:
    """Executes etl/<name>.sql (one or more statements). Names in braces are filled from `names` when any are given."""
    text = read(name)
    try:
        return connection.execute(text.format_map(names) if names else text)
    except duckdb.Error as error:
        error.add_note(f"in etl/{name}.sql {names.get('rule') or names.get('indicator') or names.get('signal', '')}")
        raise


def ask(connection: duckdb.DuckDBPyConnection, name: str, **values: Value) -> list[tuple]:
    """Rows of etl/<name>.sql, which reads `values` with getvariable."""
    put(connection, **values)
    return run(connection, name).fetchall()


def attach(connection: duckdb.DuckDBPyConnection, path: Path, read_only: bool = True, name: str = "snapshot") -> None:
    """Makes a database file known to this connection under a name. Writing keeps no log: what fails is thrown away."""
    how = "read_only" if read_only else "recovery_mode no_wal_writes"
    connection.execute(f"attach {_literal(str(path))} as {name} ({how})")


def put(connection: duckdb.DuckDBPyConnection, **values: Value) -> None:
    """Sets variables of this connection, for getvariable. Rows (dicts) become structs of text.

    Written as literals: the first parameter that DuckDB binds imports pandas, 0.6 s of every load.
    """
    for name, value in values.items():
        connection.execute(f"set variable {name} = {_literal(value)}")


def _literal(value: Value) -> str:
    if value is None:
        return "null"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if value and isinstance(value[0], dict):
        shape = json.dumps([dict.fromkeys(value[0], "varchar")])
        return f"from_json({_literal(json.dumps(value, ensure_ascii=False))}, {_literal(shape)})"
    return "[" + ", ".join(map(_literal, value)) + "]"


@cache
def read(name: str) -> str:
    """The text of etl/<name>.sql."""
    return (FOLDER / f"{name}.sql").read_text(encoding="utf-8")


def braces(text: str) -> list[str]:
    """The names in braces of a text, each once, in order of appearance."""
    return list(dict.fromkeys(name for _, name, _, _ in Formatter().parse(text) if name))
