"""Runs the .sql files of etl/: every query of the loader lives in one, readable on its own."""

from functools import cache
from pathlib import Path
from string import Formatter

import duckdb

FOLDER = Path(__file__).parent


def run(connection: duckdb.DuckDBPyConnection, name: str, **names: str) -> duckdb.DuckDBPyConnection:
    """Executes etl/<name>.sql (one or more statements). Names in braces are filled from `names` when any are given."""
    text = read(name)
    try:
        return connection.execute(text.format_map(names) if names else text)
    except duckdb.Error as error:
        error.add_note(f"in etl/{name}.sql {names.get('rule') or names.get('indicator') or ''}")
        raise


def ask(connection: duckdb.DuckDBPyConnection, name: str, **values: object) -> list[tuple]:
    """Rows of etl/<name>.sql, whose $parameters are bound from `values`."""
    return connection.execute(read(name), values or None).fetchall()


@cache
def read(name: str) -> str:
    """The text of etl/<name>.sql."""
    return (FOLDER / f"{name}.sql").read_text(encoding="utf-8")


def braces(text: str) -> list[str]:
    """The names in braces of a text, each once, in order of appearance."""
    return list(dict.fromkeys(name for _, name, _, _ in Formatter().parse(text) if name))
