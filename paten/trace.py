"""The way from a number back to the rows that offices reported: the same queries for the evidence and for the pages.

paten/traces holds them; what stands in braces is filled from the definition of the indicator and by who asks: the
loader names a snapshot and variables, a page its relations (cut to the reader's scope) and parameters.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from paten import lineage
from paten.definitions import Definition

FOLDER = Path(__file__).parent / "traces"
# Who asks: the names that the queries use for the snapshot, the region, the month and the item.
PAGE = {"snapshot": "", "region": "$region", "period": "$period::date", "chosen": "$item"}


def rows(definition: Definition, asks: Mapping[str, str]) -> str:
    """The query for the rows that a number of this indicator counts. asks: who asks, like PAGE."""
    root = lineage.root(definition)
    own = {"facts": root.facts, "where": root.where, "item": root.item or "''"}
    return _read("rows").format_map({**asks, **own})


def behind(relation: str, fact: str, asks: Mapping[str, str]) -> str:
    """The query for the facts behind rows of a derived relation; those rows are called `evidence_row` there."""
    held = _read("held_ticks").format_map(asks)
    return _read(f"behind/{relation}/{fact}").format_map({**asks, "held_ticks": f"\n{held}\n"})


def facts(definition: Definition, fact: str, asks: Mapping[str, str]) -> str:
    """The query for the rows of one fact relation on which a number stands; needs `evidence_row`."""
    relation = lineage.root(definition).facts
    return "from evidence_row" if relation == fact else behind(relation, fact, asks)


def reporting(definition: Definition, asks: Mapping[str, str]) -> str:
    """The query for the regions that reported what a number of the month stands on; needs `evidence_row`.

    A state carried on from an earlier month is not reported; rows of the ledger stand for a whole kabupaten/kota.
    """
    root = lineage.root(definition)
    if root.facts == "report":
        return behind("report", lineage.facts(definition)[0], asks)
    carried = definition.kind == "state" and not definition.carry_months
    return _read("reporting_state" if carried else "reporting_flow")


def awaited(definition: Definition) -> str:
    """The report type by whose calendar a number's kecamatan are expected; of the ledger, the reports it counts."""
    return lineage.report_types(definition)[0] if definition.report_type == "buku" else definition.report_type


def filled(question: str, definition: Definition, fact: str = "") -> str:
    """A question of a page with {rows}, {facts} and {reporting} filled in for this indicator (and fact)."""
    parts = {
        "{rows}": rows(definition, PAGE),
        "{facts}": facts(definition, fact, PAGE) if fact else "",
        "{reporting}": reporting(definition, PAGE),
    }
    for name, query in parts.items():
        question = question.replace(name, query)
    return question


@cache
def _read(name: str) -> str:
    return (FOLDER / f"{name}.sql").read_text(encoding="utf-8")
