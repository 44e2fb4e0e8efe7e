"""The relations of a snapshot: names and types off etl/relations.sql, meanings off relations.csv and columns.csv."""

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
RELATIONS = PROJECT / "etl" / "relations.sql"
REFERENCE = "rujukan"  # the group of what is read from data/reference
ANY = "*"  # a line of columns.csv that holds for this column of every relation without a line of its own
_CREATE = re.compile(r"create table (\w+) \(")
_CONSTRAINT = re.compile(r"(primary key|unique|check|foreign key|constraint)\b")
_COLUMN = re.compile(r'"?(?P<name>\w+)"? (?P<type>.+?)(?P<required> not null)?(?: default .*| primary key)?$')


@dataclass(frozen=True)
class Column:
    """type: as DuckDB has it; required: never null; unit and meaning: None while columns.csv has no line for it."""

    name: str
    type: str
    required: bool
    unit: str | None
    meaning: str | None


@dataclass(frozen=True)
class Relation:
    """group, meaning: None while relations.csv has no line for it. reports: the report types of which it is made.

    made_in: the file that fills it; None: it is read from data/reference, or by the loader itself.
    """

    name: str
    group: str | None
    meaning: str | None
    reports: tuple[str, ...]
    made_in: str | None
    columns: tuple[Column, ...]


@cache
def relations() -> dict[str, Relation]:
    """Every relation of a snapshot by its name, in the order of etl/relations.sql."""
    said = {row["relation"]: row for row in lines("relations")}
    return {
        name: Relation(
            name,
            said.get(name, {}).get("group"),
            said.get(name, {}).get("meaning"),
            tuple(filter(None, said.get(name, {}).get("reports", "").split("|"))),
            _made_in(name) if said.get(name, {}).get("group") != REFERENCE else None,
            tuple(_column(name, part) for part in parts),
        )
        for name, parts in _created(RELATIONS.read_text(encoding="utf-8"))
    }


@cache
def lines(name: str) -> list[dict[str, str]]:
    """The rows of paten/dictionary/<name>.csv."""
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _column(relation: str, declared: str) -> Column:
    found = _COLUMN.match(declared)
    if not found:
        raise ValueError(f"etl/relations.sql: cannot read {declared!r} of {relation}")
    said = _meanings().get((relation, found["name"])) or _meanings().get((ANY, found["name"])) or {}
    return Column(
        found["name"], found["type"], bool(found["required"]), said.get("unit") or None, said.get("meaning") or None
    )


@cache
def _meanings() -> dict[tuple[str, str], dict[str, str]]:
    return {(row["relation"], row["column"]): row for row in lines("columns")}


def _made_in(relation: str) -> str | None:
    paths = (f"etl/{room}/{relation}.sql" for room in ("facts", "marts", "snapshot"))
    return next((path for path in paths if (PROJECT / path).exists()), None)


def _created(sql: str) -> list[tuple[str, list[str]]]:
    """Name and declared columns of each `create table`."""
    plain = re.sub(r"--.*", "", sql)
    return [(found[1], _parts(plain, found.end())) for found in _CREATE.finditer(plain)]


def _parts(text: str, start: int) -> list[str]:
    """What stands between commas from there to the closing bracket, brackets inside (a map's types) kept whole."""
    depth, parts = 0, [""]
    for letter in text[start:]:
        if letter == ")" and depth == 0:
            break
        if letter == "," and depth == 0:
            parts.append("")
            continue
        depth += (letter == "(") - (letter == ")")
        parts[-1] += letter
    declared = (" ".join(part.split()) for part in parts)
    return [part for part in declared if part and not _CONSTRAINT.match(part)]
