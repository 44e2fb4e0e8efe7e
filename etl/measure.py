"""Works out the indicators of paten/indicators: all of one relation in one pass, only the months that moved."""

from collections.abc import Callable

import duckdb

from etl import sql
from paten.definitions import Definition, aggregate, definitions

INTERVALS = {
    "none": ("null", "null"),
    "wilson": ("wilson_low(numerator, denominator)", "wilson_high(numerator, denominator)"),
    "poisson": ("poisson_low(numerator) / denominator * {per}", "poisson_high(numerator) / denominator * {per}"),
}
Pass = tuple[tuple[Definition, ...], str, tuple[str, ...]]  # measures, item ('' for all together), levels


def indicators(connection: duckdb.DuckDBPyConnection, progress: Callable[[str, float], None]) -> None:
    """Writes `indicator` again for the months in which a relation, or who is expected in it, came out otherwise."""
    by_relation: dict[str, list[Definition]] = {}
    for definition in definitions().values():
        by_relation.setdefault(_facts(definition), []).append(definition)
    for number, (relation, measured) in enumerate(by_relation.items()):
        progress("Menghitung indikator", number / len(by_relation))
        sql.run(connection, "marts/moved", relation=relation)
        if sql.ask(connection, "snapshot/count_changed") == [(0,)]:
            continue
        for definition in measured:
            sql.run(connection, "snapshot/drop_months", indicator=definition.indicator)
        for together in passes([one for one in measured if not one.parts]):
            _measure(connection, relation, *together)
        for definition in measured:
            if definition.parts:
                names = {"indicator": definition.indicator, "parts": definition.parts, "scale": str(definition.scale)}
                sql.run(connection, "marts/indicator_of_parts", **names)


def passes(measured: list[Definition]) -> list[Pass]:
    """How the measures of one relation go together: what adds up, what does not, then each item at its levels."""
    found: list[Pass] = []
    if whole := tuple(one for one in measured if one.adds_up):
        found.append((whole, "", ()))
    for one in measured:
        if not one.adds_up:
            found.append(((one,), "''", one.levels))
    for item, levels in dict.fromkeys((one.item, one.item_levels) for one in measured if one.item):
        found.append((tuple(one for one in measured if (one.item, one.item_levels) == (item, levels)), item, levels))
    return found


def _measure(
    connection: duckdb.DuckDBPyConnection,
    relation: str,
    measured: tuple[Definition, ...],
    item: str,
    levels: tuple[str, ...],
) -> None:
    columns = ",\n".join(sql.read("marts/measure").format_map(_measure_names(one)) for one in measured)
    if item:
        names = {"item": item, "levels": _listed(levels)}
        sql.run(connection, "marts/measured_each", facts=relation, measures=columns, **names)
    else:
        sql.run(connection, "marts/measured", facts=relation, measures=columns)
    for one in measured:
        _write(connection, one, "full" if item in ("", "''") else "right", levels or one.levels)


def _measure_names(definition: Definition) -> dict[str, str]:
    numerator, numerator_where = aggregate(definition.numerator)
    denominator, denominator_where = (
        aggregate(definition.denominator) if definition.denominator else ("any_value(null::int)", "true")
    )
    state = definition.kind == "state"
    return {
        "indicator": definition.indicator,
        "where": f"({definition.where})",
        "numerator": numerator,
        "numerator_where": numerator_where,
        "denominator": denominator,
        "denominator_where": denominator_where,
        # A state counts as reported in the month that confirmed it; one that holds for so many months, while it holds.
        "confirmed": "state_as_of = period" if state and not definition.carry_months else "true",
        "state_as_of": "state_as_of" if state else "null::date",
    }


def _write(connection: duckdb.DuckDBPyConnection, definition: Definition, join: str, levels: tuple[str, ...]) -> None:
    value = "numerator / nullif(denominator, 0)" + (f" * {definition.per}" if definition.per != 1 else "")
    low, high = INTERVALS[definition.interval]
    sql.run(
        connection,
        "marts/indicator",
        indicator=definition.indicator,
        report_type=definition.report_type,
        value=value if definition.denominator else "numerator",
        low=low.format(per=definition.per),
        high=high.format(per=definition.per),
        levels=_listed(levels),
        join=join,
    )


def _facts(definition: Definition) -> str:
    """The relation by whose months an indicator moves: its own, or that of its parts."""
    return definition.facts or _facts(definitions()[definition.parts])


def _listed(levels: tuple[str, ...]) -> str:
    return ", ".join(f"'{level}'" for level in levels)
