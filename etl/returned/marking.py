"""One workbook → the same workbook with its findings: coloured and commented cells, and our two sheets in front."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from etl.returned import comments, conditions
from etl.returned.cells import Place, Sheet, merged, unselected
from etl.returned.front import Page, drawn
from etl.returned.package import SPREADSHEET, Package
from etl.returned.splice import Splices, Unmarkable, check, elements, quoted
from etl.returned.styles import Styles, prefixed
from paten.say.returned import MARKS

WORST_FIRST = ("galat", "tanya", "peringatan")
MOST_SHEET_NUMBERS = 65_534


@dataclass
class Marks:
    """What is to be said on one sheet: severity and text of each cell."""

    severities: dict[Place, str] = field(default_factory=dict)
    notes: dict[Place, str] = field(default_factory=dict)

    def add(self, where: Place, severity: str, text: str) -> None:
        """One more finding on a cell: the worst gives the colour, all are told."""
        before = self.severities.get(where, severity)
        self.severities[where] = min(before, severity, key=WORST_FIRST.index)
        self.notes[where] = f"{self.notes[where]}\n\n{text}" if where in self.notes else text


def mark(content: bytes, marks: Mapping[str, Marks], pages: list[Page]) -> bytes:
    """The workbook with its marks (by name of sheet) and our pages in front. Raises Unmarkable.

    The same content and marks give the same bytes. Nothing of the sender's goes: parts that need no change are kept.
    """
    package = Package(content)
    styles = Styles(package)
    before = styles.ours()
    ours = _our_sheets(package)
    marked = []
    for sheet in package.sheets():
        if sheet.name in ours:
            continue
        package.parts[sheet.part] = unselected(package.parts[sheet.part])
        mine = marks.get(sheet.name, Marks())
        if sheet.kind == "worksheet" and (mine.severities or before or package.related(sheet.part, "comments")):
            _mark_sheet(package, styles, sheet.part, mine, before)
            marked.append(sheet.part)
    _in_front(package, styles, pages, ours)
    styles.keep()
    for part in _touched(package, marked):
        check(package.parts[part])
    return package.packed()


def _mark_sheet(package: Package, styles: Styles, part: str, mine: Marks, before: set[int]) -> None:
    xml = package.xml(part)
    shown = merged(xml)
    here = Marks()
    for where, severity in mine.severities.items():
        here.add(shown(where), severity, mine.notes[where])
    sheet = Sheet(xml, here.severities, before)
    if sheet.data is None or sheet.whole is None:
        raise Unmarkable(part)
    sheet.colour(here.severities, styles.marked)
    conditions.above(sheet, here.severities, styles)
    comments.comment(package, part, sheet, here.notes)
    package.parts[part] = sheet.changes.made()


def _our_sheets(package: Package) -> dict[str, str]:
    """Name → part of the sheets that we put in front of this workbook an earlier time: known by what their A1 says."""
    found = {}
    for sheet in package.sheets():
        if sheet.kind == "worksheet" and sheet.name in MARKS and _first_cell(package, sheet.part) == MARKS[sheet.name]:
            found[sheet.name] = sheet.part
    return found


def _first_cell(package: Package, part: str) -> str:
    xml = package.xml(part)
    found = elements(xml, lambda name, given: (name == "c" and given.get("r") == "A1") or name in ("v", "t"))
    if not found or found[0].name != "c":
        return ""
    cell, inside = found[0], [one for one in found[1:] if one.start < found[0].end]
    said = "".join(xml[one.inside : one.outside].decode() for one in inside)
    shared = package.related(package.workbook, "sharedStrings")
    if cell.attributes.get("t") != "s" or not shared or not said.isdecimal():
        return said
    text = package.xml(shared)
    strings = elements(text, lambda name, _: name in ("si", "t"))
    one = [string for string in strings if string.name == "si"][int(said)]
    return "".join(
        text[t.inside : t.outside].decode() for t in strings if t.name == "t" and one.start < t.start < one.end
    )


def _in_front(package: Package, styles: Styles, pages: list[Page], ours: dict[str, str]) -> None:
    """Puts our pages first; those of an earlier time are written over where they stand."""
    names = {sheet.name.lower() for sheet in package.sheets() if sheet.name not in ours}
    new: list[tuple[str, str]] = []
    for number, page in enumerate(pages):
        content = drawn(page, package, styles, chosen=number == 0)
        if page.name in ours:
            package.parts[ours[page.name]] = content
            package.parts.pop(_relations(ours[page.name]), None)
            continue
        part = package.free("xl/worksheets/sheetPaten{}.xml")
        package.add(part, content, f"{SPREADSHEET}.worksheet+xml")
        new.append((_free_name(page.name, names), package.relate(package.workbook, "worksheet", part)))
    _listed(package, new, [sheet.name for sheet in package.sheets()], ours, pages[0].name)


def _listed(package: Package, new: list[tuple[str, str]], names: list[str], ours: dict[str, str], first: str) -> None:
    """Names the new sheets in the workbook, before all others; what counts sheets by their place is moved along."""
    xml = package.xml(package.workbook)
    wanted = {"sheets", "sheet", "workbookView", "definedName"}
    found = elements(xml, lambda name, _: name in wanted)
    changes = Splices(xml)
    [sheets] = [one for one in found if one.name == "sheets"]
    taken = {one.attributes.get("sheetId") for one in found if one.name == "sheet"}
    free = (str(number) for number in range(1, MOST_SHEET_NUMBERS) if str(number) not in taken)
    listed = "".join(
        f'<sheet name="{quoted(name)}" sheetId="{next(free)}" xmlns:r="{package.office}" r:id="{relation}"/>'
        for name, relation in new
    )
    opened = names.index(first) if first in ours else 0
    place = opened + 1 if first in ours else 0  # a receipt that is new goes behind the list of an earlier time
    before = [one for one in found if one.name == "sheet"]
    if place < len(before):
        changes.put(before[place].start, before[place].start, prefixed(listed, sheets.prefix))
    else:
        changes.into(sheets, prefixed(listed, sheets.prefix))
    for one in found:
        local = one.attributes.get("localSheetId", "")
        if one.name == "workbookView":
            changes.attributes(one, activeTab=str(opened), firstSheet=None)
        elif one.name == "definedName" and local.isdecimal() and int(local) >= place:
            changes.attributes(one, localSheetId=str(int(local) + len(new)))
    package.parts[package.workbook] = changes.made()


def _free_name(name: str, taken: set[str]) -> str:
    """The name of a sheet of ours; with a number where the sender has one of that name."""
    offered = [name, *(f"{name} ({number})" for number in range(2, len(taken) + 3))]
    return next(one for one in offered if one.lower() not in taken)


def _relations(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def _touched(package: Package, marked: list[str]) -> list[str]:
    """The parts without which nobody could open the file: they are read once more."""
    own = [name for name in package.parts if "Paten" in name and name.endswith(".xml")]
    needed = [one for kind in ("styles", "sharedStrings") if (one := package.related(package.workbook, kind))]
    comments_ = [one for part in marked if (one := package.related(part, "comments"))]
    sheets = [sheet.part for sheet in package.sheets() if sheet.kind == "worksheet"]
    return [package.workbook, *needed, *own, *sheets, *comments_]
