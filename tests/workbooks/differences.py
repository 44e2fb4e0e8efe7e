"""What a snapshot made of a book, laid beside its reading by hand: every difference names its cell."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import duckdb
from offices import Office

KEYS = {
    "service_volume": ("region_code", "service_code", "period", "months"),
    "compliance": ("region_code", "requirement_code", "period"),
    "satisfaction": ("region_code", "unsur", "period", "months"),
}
VALUES = {
    "service_volume": ("requested", "completed", "rejected", "on_time", "carried_over", "pending", "complaints"),
    "compliance": ("status",),
    "satisfaction": ("score", "respondents"),
}


OF = "submission_id = $id"
MEASURES = {name for names in VALUES.values() for name in names}


class Fact(NamedTuple):
    """Values of one fact and the cells they stand in, by measure."""

    values: dict[str, object]
    cells: dict[str, str]


class Question(NamedTuple):
    """One finding that waits for an answer, and the cells of the row that it holds."""

    rule: str
    message: str
    cells: frozenset[str]


def differences(expected: dict, office: Office, submission: str) -> list[str]:
    """All that this submission was read otherwise than expected; empty when it was read right."""
    named = any("!" in place for place in _places(expected))
    found, questions = dict(_facts(office, submission, named)), list(_questions(office, submission, named))
    return [
        *_of_facts(dict(_expected(expected)), found),
        *_of_questions(expected, questions),
        *_of_never(set(expected["never"]), found),
        *_of_notes(expected["said"], office, submission),
    ]


def context(office: Office, submission: str) -> list[str]:
    """What the loader itself says of the file: its verdict and all findings, for whoever has to find the fault."""
    verdict = f"select verdict, accepted, rows from submission where {OF}"
    lines = [f"{verdict}: {some} of {rows} rows accepted" for verdict, some, rows in office.ask(verdict, id=submission)]
    said = f"""select rule, severity, coalesce(min(cell), min(sheet), ''), count(*), message
        from finding where {OF} group by rule, severity, message order by all"""
    found = office.ask(said, id=submission)
    return lines + [f"{rule} {severity} {cell} ({n}×): {text}" for rule, severity, cell, n, text in found]


def _places(document: dict) -> Iterator[str]:
    for row in document["rows"]:
        yield from row["cells"].values()
    yield from (one["cell"] for one in document["asked"])
    yield from document["never"]


def _expected(document: dict) -> Iterator[tuple[tuple, Fact]]:
    for row in document["rows"]:
        relation = row["relation"]
        names = [name for name in VALUES[relation] if name in row]
        key = (relation, *(str(row[name]) for name in KEYS[relation]))
        yield key, Fact({name: row[name] for name in names}, row["cells"])


def _facts(office: Office, submission: str, named: bool) -> Iterator[tuple[tuple, Fact]]:
    [(columns,)] = office.ask(f"select columns from submission where {OF}", id=submission)
    for relation, names in VALUES.items():
        keys = KEYS[relation]
        facts = f'select {", ".join((*keys, *names))}, cells, "row" from {relation} where {OF}'
        for *row, cells, line in office.ask(facts, id=submission):
            values = zip(names, row[len(keys) :], strict=True)
            said = {name: value for name, value in values if value is not None}
            # A CSV of services says once, with its submission, in which column each measure stands.
            cells = cells or {name: f"{letter}{line}" for name, letter in (columns or {}).items()}
            yield (relation, *map(str, row[: len(keys)])), Fact(said, _cells(cells, named))


def _cells(cells: dict[str, str | None] | None, named: bool) -> dict[str, str]:
    """Measure → address; a file without sheets may call its one table what it likes."""
    found = {name: place for name, place in (cells or {}).items() if place and name in MEASURES}
    return found if named else {name: place.rpartition("!")[2] for name, place in found.items()}


def _questions(office: Office, submission: str, named: bool) -> Iterator[Question]:
    """Held rows keep their cells in the intake; a finding knows its row by number."""
    held = {}
    for path in (office.root / "intake").glob(f"{submission}*.parquet"):
        for n, cells in duckdb.sql(f"select n, cells from '{path}'").fetchall():
            held[f"{submission}-{n:06d}"] = _cells(cells, named)
    asked = f"select row_id, rule, message, cell from finding where question is not null and not answered and {OF}"
    for row_id, rule, message, cell in office.ask(asked, id=submission):
        at = cell if named or not cell else cell.rpartition("!")[2]
        yield Question(rule, message, frozenset({*held.get(row_id, {}).values(), *filter(None, [at])}))


def _of_facts(expected: dict[tuple, Fact], found: dict[tuple, Fact]) -> Iterator[str]:
    for key, fact in expected.items():
        if key in found:
            yield from _of_one(key, fact, found[key])
        else:
            yield f"missing: {_told(key)} {_both(fact)}"
    for key in found.keys() - expected.keys():
        yield f"too much: {_told(key)} {_both(found[key])}"


def _of_one(key: tuple, wanted: Fact, got: Fact) -> Iterator[str]:
    for name in sorted(wanted.values.keys() | got.values.keys()):
        value, read = wanted.values.get(name), got.values.get(name)
        at, read_at = wanted.cells.get(name), got.cells.get(name)
        if value != read:
            yield f"value: {_told(key)} {name} at {at}: {value} expected, {read} read from {read_at}"
        elif at and at != read_at:
            yield f"cell: {_told(key)} {name} {value} stands in {at}, was read from {read_at}"


def _of_questions(expected: dict, questions: list[Question]) -> Iterator[str]:
    held = {place for one in questions for place in one.cells}
    for one in expected["asked"]:
        if one["cell"] not in held:
            yield f"not asked: {one['cell']}: {one['why']}"
    asked = {one["cell"] for one in expected["asked"]} | set(expected.get("may_ask", []))
    for one in questions:
        if not one.cells & asked:
            yield f"asked without need: {sorted(one.cells)}: {one.rule} {one.message}"


def _of_never(never: set[str], found: dict[tuple, Fact]) -> Iterator[str]:
    for key, fact in found.items():
        for name, place in fact.cells.items():
            if place in never:
                yield f"never a fact: {place} became {name} {fact.values.get(name)} of {_told(key)}"


def _of_notes(said: Iterable[str], office: Office, submission: str) -> Iterator[str]:
    heard = {rule for (rule,) in office.ask(f"select distinct rule from finding where {OF}", id=submission)}
    yield from (f"not said: {rule}" for rule in said if rule not in heard)


def _told(key: tuple) -> str:
    return " ".join(key[1:])


def _both(fact: Fact) -> str:
    return ", ".join(f"{name} {value} ({fact.cells.get(name)})" for name, value in fact.values.items())
