"""One file and its verdict → the workbook to send back: marked in place, else copied, else the findings alone."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.returned import pages, records
from etl.returned.cells import merged
from etl.returned.front import Page
from etl.returned.judged import Judged, where
from etl.returned.marking import Marks, mark
from etl.returned.package import Package, is_package
from etl.returned.splice import Unmarkable
from paten.say import returned as say
from paten.say.mending import ABOUT_THE_TABLE
from paten.say.spots import once

MOST_ROWS = 50_000  # of a longer file only its findings come back
MOST_BYTES = 60_000_000
NOT_READ = {"B01", "B02", "B03", "B04", "B06", "B07"}  # notes that a file could not be opened at all
# What a file that is broken in a way that nobody thought of may raise while it is taken apart.
BROKEN = (Unmarkable, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError, MemoryError)


def workbook(content: bytes, judged: Judged) -> bytes:
    """The workbook to send back; never raises for what the sender's file is like, and says so where it was rewritten.

    content: the sender's file. The same file and verdict give the same bytes.
    """
    if any(one["rule"] in NOT_READ for one in judged.findings):
        return _only_findings(judged, say.UNREADABLE)
    if judged.about["rows"] > MOST_ROWS or len(content) > MOST_BYTES:
        return _only_findings(judged, say.ONLY_FINDINGS)
    rewritten = ""
    if is_package(content):
        try:
            return _marked(content, judged, {}, [])
        except BROKEN:
            rewritten = say.REWRITTEN["unmarkable"]
    try:
        copied = records.copied(content, judged.name)
        if copied is None:
            return _only_findings(judged, say.UNREADABLE)
        kind = "csv" if "" in copied.names and not content.lstrip().startswith(b"<") else "other"
        return _marked(copied.content, judged, copied.names, [rewritten or say.REWRITTEN[kind]])
    except BROKEN:
        return _only_findings(judged, say.UNREADABLE)


def _marked(content: bytes, judged: Judged, names: Mapping[str, str], notes: Sequence[str]) -> bytes:
    """names: the sender's name of a sheet → its name in this workbook, where they differ."""
    findings = [_renamed(finding, names) for finding in judged.findings]
    marks: dict[str, Marks] = {}
    told: set[tuple] = set()
    for finding in findings:
        sheet, place = where(finding)
        about_table = finding["rule"] in ABOUT_THE_TABLE and not finding.get("cell")
        about = (finding["rule"], sheet, finding["message"], None if about_table else place, say.colour(finding))
        if place and about not in told:  # the same words about a cell, or about a table, stand there once
            told.add(about)
            marks.setdefault(sheet, Marks()).add(place, say.colour(finding), say.comment(finding))
    shown = Judged(judged.about, findings, judged.receipt, judged.simulated)
    return mark(content, marks, _pages(shown, _theirs(content), [say.what_to_do(findings), *notes]))


def _theirs(content: bytes) -> pages.Sheets:
    """The sheets of the sender to which a link can lead."""
    package = Package(content)
    seen = [sheet for sheet in package.sheets() if sheet.name not in say.MARKS and not sheet.hidden]
    return {sheet.name: merged(package.xml(sheet.part)) for sheet in seen}


def _only_findings(judged: Judged, note: str) -> bytes:
    made = _pages(judged, {}, [note])
    return mark(records.bare([page.name for page in made]), {}, made)


def _pages(judged: Judged, sheets: pages.Sheets, notes: Sequence[str]) -> list[Page]:
    made = [pages.front(replace(judged, findings=once(judged.findings)), sheets, notes)]
    return made if judged.receipt is None else [*made, pages.receipt(judged)]


def _renamed(finding: Mapping, names: Mapping[str, str]) -> Mapping:
    sheet, place = where(finding)
    if sheet not in names or not (sheet or place):
        return finding
    cell = finding.get("cell")
    return {**finding, "sheet": names[sheet], "cell": f"{names[sheet]}!{cell.rpartition('!')[2]}" if cell else None}
