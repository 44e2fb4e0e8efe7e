"""Which relation stands on which: from any indicator back to the facts that offices reported."""

import re

from paten.definitions import Definition, definitions

REPORT_TYPES = {"service_volume": "layanan", "compliance": "kepatuhan", "act": "peraturan", "satisfaction": "skm"}
# Every relation that an indicator may be computed from, and the facts behind it; a fact stands on itself.
STANDS_ON = {
    **{fact: (fact,) for fact in REPORT_TYPES},
    "activity": ("service_volume",),
    "survey": ("satisfaction",),
    "act_month": ("act",),
    "requirement": ("act", "compliance"),
    "stage": ("act", "compliance", "service_volume"),
    "report": ("service_volume", "compliance", "satisfaction"),
}
_NAMED = re.compile(r"report_type\s*=\s*'(\w+)'")
_TECHNICAL = re.compile(r"starts_with\(requirement_code, 'T'\)")  # these are evidenced by ticks alone


def root(definition: Definition) -> Definition:
    """The definition that reads rows: itself, or the one whose values it weighs together (`parts`)."""
    parts = getattr(definition, "parts", None)
    return root(definitions()[parts]) if parts else definition


def facts(definition: Definition) -> tuple[str, ...]:
    """The fact relations behind an indicator; of an indicator on the ledger those of the report types it names."""
    rows = root(definition)
    behind = STANDS_ON[rows.facts]
    named = _NAMED.findall(rows.where)
    if rows.facts == "report" and named:
        return tuple(fact for fact in behind if REPORT_TYPES[fact] in named)
    return ("compliance",) if rows.facts == "requirement" and _TECHNICAL.search(rows.where) else behind


def report_types(definition: Definition) -> tuple[str, ...]:
    """The types of report behind an indicator: layanan, kepatuhan, peraturan, skm."""
    return tuple(REPORT_TYPES[fact] for fact in facts(definition))
