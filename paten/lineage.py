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
# Of a stage: what the months with a report say, and what acts say.
BY_VOLUME, BY_ACTS = {"service"}, {"stage", "legal_basis", "missing", "lever", "since"}
_NAMED = re.compile(r"report_type (?:=|in) \(?((?:'\w+'(?:, )?)+)")
_TECHNICAL = re.compile(r"starts_with\(requirement_code, 'T'\)")  # these are evidenced by ticks alone


def root(definition: Definition) -> Definition:
    """The definition that reads rows: itself, or the one whose values it weighs together (`parts`)."""
    return root(definitions()[definition.parts]) if definition.parts else definition


def facts(definition: Definition) -> tuple[str, ...]:
    """The fact relations behind an indicator; of an indicator on the ledger those of the report types it names."""
    rows = root(definition)
    behind = STANDS_ON[rows.facts]
    named = [word for words in _NAMED.findall(rows.where) for word in re.findall(r"\w+", words)]
    if rows.facts == "report" and named:
        return tuple(fact for fact in behind if REPORT_TYPES[fact] in named)
    return ("compliance",) if rows.facts == "requirement" and _TECHNICAL.search(rows.where) else behind


def lanes(definition: Definition) -> tuple[str, ...]:
    """What may move an indicator between two snapshots: report types; `volume`, that volume was reported for the first
    time, which moves a stage once; `register`, that a register of acts came again, which confirms how many there are.
    """
    rows = root(definition)
    told = report_types(definition)
    if rows.facts == "act_month":
        return (*told, "register")
    if rows.facts != "stage":
        return told
    read = set(re.findall(r"\w+", f"{rows.numerator} {rows.where} {rows.item}"))
    if not read & BY_VOLUME:
        return tuple("volume" if one == "layanan" else one for one in told)
    return told if read & BY_ACTS else tuple(one for one in told if one != "peraturan")


def report_types(definition: Definition) -> tuple[str, ...]:
    """The types of report behind an indicator: layanan, kepatuhan, peraturan, skm."""
    return tuple(REPORT_TYPES[fact] for fact in facts(definition))
