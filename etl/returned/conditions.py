"""Conditional formats of the sender that would hide our colours: over the cells concerned stands one of ours, first."""

import re
from collections.abc import Iterator, Mapping

from etl.returned.cells import Place, Sheet, address, place
from etl.returned.splice import Element, elements
from etl.returned.styles import COLOURS, Styles, prefixed

TRUE = 'N("PATEN")=0'  # true for every cell; by it ours are known when the file comes back
COLOURING = ("colorScale",)  # kinds of rules that colour cells by themselves; others by the format to which they refer
_SPAN = re.compile(r"([A-Z]+\d+)(?::([A-Z]+\d+))?")


def above(sheet: Sheet, severities: Mapping[Place, str], styles: Styles) -> None:
    """Puts our colours before the sender's conditional formats where these would win; those of an earlier time go."""
    if b"conditionalFormatting" not in sheet.xml:
        return
    found = elements(sheet.xml, lambda name, _: name in ("conditionalFormatting", "cfRule"))
    formats = [one for one in found if one.name == "conditionalFormatting" and len(one.parents) == 1]
    ours = [one for one in formats if TRUE.replace('"', "&quot;") in _text(sheet, one) or TRUE in _text(sheet, one)]
    for one in ours:
        sheet.changes.put(one.start, one.end, b"")
    theirs = [one for one in formats if one not in ours]
    rules = [one for one in found if one.name == "cfRule" and not _within(one, ours)]
    hidden = {where for one in theirs if _colours(one, rules, styles) for where in _covered(one, severities)}
    if not hidden:
        return
    for rule in rules:
        if rule.attributes.get("priority", "").isdecimal():
            after = str(int(rule.attributes["priority"]) + len(COLOURS))
            sheet.changes.attributes(rule, priority=after)
    made = "".join(_format(hidden, severities, severity, number, styles) for number, severity in enumerate(COLOURS, 1))
    at = theirs[0].start
    sheet.changes.put(at, at, prefixed(made, theirs[0].prefix))


def _format(hidden: set[Place], severities: Mapping[Place, str], severity: str, number: int, styles: Styles) -> str:
    cells = " ".join(address(where) for where in sorted(hidden) if severities[where] == severity)
    if not cells:
        return ""
    rule = f'type="expression" dxfId="{styles.condition(severity)}" priority="{number}" stopIfTrue="1"'
    test = f"<cfRule {rule}><formula>{TRUE}</formula></cfRule>"
    return f'<conditionalFormatting sqref="{cells}">{test}</conditionalFormatting>'


def _text(sheet: Sheet, one: Element) -> str:
    return sheet.xml[one.start : one.end].decode()


def _within(one: Element, others: list[Element]) -> bool:
    return any(other.start < one.start < other.end for other in others)


def _colours(one: Element, rules: list[Element], styles: Styles) -> bool:
    """Whether one of the rules of a conditional format can give a cell another colour."""
    mine = [rule for rule in rules if one.start < rule.start < one.end]
    return any(
        rule.attributes.get("type") in COLOURING or styles.fills(rule.attributes.get("dxfId", "")) for rule in mine
    )


def _covered(one: Element, severities: Mapping[Place, str]) -> Iterator[Place]:
    for first, last in _SPAN.findall(one.attributes.get("sqref", "")):
        start, end = place(first), place(last or first)
        if start and end:
            yield from (
                where for where in severities if start[0] <= where[0] <= end[0] and start[1] <= where[1] <= end[1]
            )
