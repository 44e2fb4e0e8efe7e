"""Works out the indicators of paten/indicators: all of one relation in one pass, only the months that moved."""

import re
from collections.abc import Callable

import duckdb

from etl import sql
from paten.definitions import Definition, aggregate, definitions

COMMA = ",\n        "
CALL = re.compile(r"(\w+)\((distinct )?(.+)\)")
APART = {"stage": "service"}  # a column that moves with each report on services, the others with acts and requirements


def indicators(connection: duckdb.DuckDBPyConnection, progress: Callable[[str, float], None]) -> None:
    """Writes `indicator` again for the months in which a relation, or who is expected in it, came out otherwise."""
    together: dict[tuple[str, str], list[Definition]] = {}
    for definition in definitions().values():
        together.setdefault((_facts(definition), _moving(definition)), []).append(definition)
    for number, ((relation, moving), measured) in enumerate(together.items()):
        progress("Menghitung indikator", number / len(together))  # relations that are done
        sql.run(connection, "marts/moved", relation=moving)
        if sql.ask(connection, "snapshot/count_changed") == [(0,)]:
            continue
        sql.ask(connection, "snapshot/drop_months", indicators=[one.indicator for one in measured])
        _measure(connection, relation, [one for one in measured if one.facts])
        for one in measured:
            if one.parts:
                names = {"indicator": one.indicator, "parts": one.parts, "scale": str(one.scale)}
                sql.run(connection, "marts/indicator_of_parts", **names)


def _measure(connection: duckdb.DuckDBPyConnection, relation: str, measured: list[Definition]) -> None:
    [report_type] = {one.report_type for one in measured}
    names = {"facts": relation, "report_type": report_type}
    if whole := [one for one in measured if one.adds_up]:
        sql.run(connection, "marts/indicator", **names, **_columns(whole))
    passes: dict[tuple[str, tuple[str, ...]], list[Definition]] = {}
    for one in measured:
        if not one.adds_up:
            passes.setdefault(("''", one.levels), []).append(one)
        if one.item:
            passes.setdefault((one.item, one.item_levels), []).append(one)
    for (item, levels), together in passes.items():
        sql.run(connection, "marts/indicator_each", **names, **_columns(together), item=item, levels=_listed(levels))
    for one in measured:
        if not one.adds_up:
            sql.run(
                connection, "marts/indicator_expected", **names, indicator=one.indicator, levels=_listed(one.levels)
            )


def _columns(measured: list[Definition]) -> dict[str, str]:
    """The measures of one pass as columns, and these columns as rows."""
    states = [one for one in measured if one.kind == "state"]
    columns = [_filled("measure" if one.denominator else "measure_alone", one) for one in measured]
    columns += [_filled("state", one) for one in states]
    latest = [f"max(state_as_of_{one.indicator}) as state_as_of_{one.indicator}," for one in states]
    told = [_filled("told", one) for one in measured]
    return {"measures": COMMA.join(columns), "states": " ".join(latest), "told": COMMA.join(told)}


def _filled(fragment: str, definition: Definition) -> str:
    """One of the fragments measure, measure_alone, state and told, without its first line, for one indicator."""
    state = definition.kind == "state"
    names = {
        "indicator": definition.indicator,
        "where": f"({definition.where})",
        # A state counts as reported in the month that confirmed it; one that holds for so many months, while it holds.
        "confirmed": "true" if definition.carry_months else "state_as_of = period",
        "n_reported": "confirmed" if state else "present",
        "state_as_of": f"state_as_of_{definition.indicator}" if state else "null",
        "ratio": "true" if definition.denominator else "false",
        "per": str(definition.per),
        "interval": definition.interval,
        "levels": _listed(definition.levels),
        "early": "true" if definition.since == "first_fact" else "false",
    }
    names |= _parts(definition.numerator, "numerator") | _parts(definition.denominator, "denominator")
    return sql.read(f"marts/{fragment}").partition("\n")[2].strip().format_map(names)


def _parts(text: str | None, which: str) -> dict[str, str]:
    """An aggregate in parts: sum, of what, of which rows. A case in each row costs less than a filter."""
    call, where = aggregate(text) if text else ("count(*)", "true")
    function, distinct, of = CALL.fullmatch(call).groups()
    parts = {"": function, "_distinct": distinct or "", "_of": "1" if of == "*" else of, "_where": where}
    return {f"{which}{part}": value for part, value in parts.items()}


def without(relation: str, column: str) -> str:
    """The name by which `moved` knows all of a relation but one column."""
    return f"{relation}_without_{column}"


def of_services() -> list[str]:
    """The indicators that reports on services write again, month by month."""
    moving = ("service_volume", "activity", *APART)
    return [name for name, definition in definitions().items() if _moving(definition) in moving]


def _facts(definition: Definition) -> str:
    """The relation that an indicator counts: its own, or that of its parts."""
    return definition.facts or _facts(definitions()[definition.parts])


def _moving(definition: Definition) -> str:
    """By whose months an indicator moves: its relation, less the column apart where it does not read that."""
    relation = _facts(definition)
    column = APART.get(relation)
    said = " ".join(filter(None, (definition.where, definition.numerator, definition.denominator, definition.item)))
    return without(relation, column) if column and not re.search(rf"\b{column}\b", said) else relation


def _listed(levels: tuple[str, ...]) -> str:
    return ", ".join(f"'{level}'" for level in levels)
