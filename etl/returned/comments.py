"""Comments of one worksheet: ours are added, the sender's stay; those that we wrote an earlier time go."""

import re
from dataclasses import dataclass

from etl.returned.cells import Place, Sheet, address, place
from etl.returned.package import SPREADSHEET, Package
from etl.returned.splice import Element, Splices, elements, told
from etl.returned.styles import prefixed
from paten.say.returned import ANSWERED, WORDS

AUTHOR = "Pemeriksaan PATEN"
BEGINS = "— Pemeriksaan PATEN —"  # where our part of a sender's comment begins
# A comment of ours, should a program have saved the file without saying by whom its comments are.
OURS = re.compile(
    rf"^\s*<[^>]*>(?:<.*?>)*\s*(?:{'|'.join(map(str.upper, (*WORDS.values(), ANSWERED)))}) \([A-Z]\d\d\)\s".encode()
)
VML = "application/vnd.openxmlformats-officedocument.vmlDrawing"
BLOCK = 1024  # identities of shapes come in blocks of so many
WIDE, LETTER, LINE = 300, 7, 20  # width of a comment, of a letter, height of a row, in pixels
_SHAPE = re.compile(rb"<v:shape\b(?:(?!</v:shape>).)*</v:shape>", re.DOTALL)
_ROW, _COLUMN = (re.compile(rb"<x:%s>\s*(\d+)\s*</x:%s>" % (name, name)) for name in (b"Row", b"Column"))
_ID = re.compile(rb'id="_x0000_s(\d+)"')
_MAP = re.compile(rb'<o:idmap\b[^>]*\bdata="([\d,]+)"')
_EMPTY = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">'
    '<o:idmap v:ext="edit" data="{block}"/></o:shapelayout></xml>'
)
_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_NOTE = (
    '<v:shape id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" '
    'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">'
    '<div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row>"
    "<x:Column>{column}</x:Column></x:ClientData></v:shape>"
)


@dataclass(frozen=True)
class _Comment:
    whole: Element
    ours: bool
    pieces: list[Element]  # its text, and the runs of it


def comment(package: Package, part: str, sheet: Sheet, notes: dict[Place, str]) -> None:
    """Writes `notes` (cell → text) as comments of the worksheet `part`, whose other changes `sheet` gathers.

    A cell with a conversation (threaded comments) keeps it as it is: what we would add to it nobody would see.
    """
    known = package.related(part, "comments")
    if not notes and not known:
        return
    conversations = _conversations(package, part)
    notes = {where: text for where, text in notes.items() if where not in conversations}
    gone, new = _written(package, part, known, notes)
    if gone or new:
        _drawn(package, part, sheet, gone, new)


def _conversations(package: Package, part: str) -> set[Place]:
    found = package.related(part, "threadedComment")
    if not found or found not in package.parts:
        return set()
    said = elements(package.xml(found), lambda name, _: name == "threadedComment")
    return {where for one in said if (where := place(one.attributes.get("ref", "")))}


def _written(
    package: Package, part: str, known: str | None, notes: dict[Place, str]
) -> tuple[set[Place], dict[Place, str]]:
    """Changes the comments; gives the cells that have none any more, and those that had none before."""
    if known is None or known not in package.parts:
        known = package.free("xl/commentsPaten{}.xml")
        empty = f'<comments xmlns="{package.main}"><authors/><commentList/></comments>'
        package.add(known, f'<?xml version="1.0" encoding="UTF-8"?>\n{empty}'.encode(), f"{SPREADSHEET}.comments+xml")
        package.relate(part, "comments", known)
    xml = package.xml(known)
    found = elements(xml, lambda name, _: name in ("authors", "author", "commentList", "comment", "text", "r", "t"))
    changes, first = Splices(xml), {one.name: one for one in reversed(found)}
    authors = [xml[one.inside : one.outside].decode() for one in found if one.name == "author"]
    if AUTHOR not in authors:
        changes.into(first["authors"], prefixed(f"<author>{AUTHOR}</author>", first["authors"].prefix))
        authors.append(AUTHOR)
    there = _there(xml, found, authors)
    for where, one in there.items():
        if one.ours:
            changes.put(one.whole.start, one.whole.end, b"")
        else:
            _mend(changes, one, notes.get(where))
    theirs = {where for where, one in there.items() if not one.ours}
    prefix, ours = first["commentList"].prefix, {where for where, one in there.items() if one.ours}
    mine = {where: text for where, text in sorted(notes.items()) if where not in theirs}
    written = "".join(_comment(where, text, authors.index(AUTHOR)) for where, text in mine.items())
    changes.into(first["commentList"], prefixed(written, prefix))
    package.parts[known] = changes.made()
    return ours, mine


def _there(xml: bytes, found: list[Element], authors: list[str]) -> dict[Place, _Comment]:
    there, last = {}, None
    for one in found:
        if one.name == "comment":
            author = int(one.attributes.get("authorId", "0"))
            ours = author < len(authors) and authors[author] == AUTHOR
            last = _Comment(one, ours or bool(OURS.search(xml[one.inside : one.outside])), [])
            if where := place(one.attributes.get("ref", "")):
                there[where] = last
        elif last and one.name in ("text", "r", "t") and one.start < last.whole.end:
            last.pieces.append(one)
    return there


def _mend(changes: Splices, one: _Comment, more: str | None) -> None:
    """A sender's comment: our part of an earlier time goes, our part of today is added."""
    text = next((piece for piece in one.pieces if piece.name == "text"), None)
    if text is None:
        return
    _cut(changes, one)
    if more is None:
        return
    bare = next((piece for piece in one.pieces if piece.name == "t" and piece.parents[-1] == "text"), None)
    if bare:  # a text of one piece becomes the first of two
        inside = changes.xml[bare.start : bare.end]
        changes.put(bare.start, bare.end, prefixed("<r>", bare.prefix) + inside + prefixed("</r>", bare.prefix))
    changes.into(text, prefixed(_run(f"\n{BEGINS}\n{more}"), text.prefix))


def _cut(changes: Splices, one: _Comment) -> None:
    """Takes away our part of an earlier time: from its beginning, wherever a program that saved the file put it."""
    begun = False
    for piece in one.pieces:
        if begun and piece.name == "r":
            changes.put(piece.start, piece.end, b"")
        elif piece.name == "t" and not begun:
            before, found, _ = changes.xml[piece.inside : piece.outside].partition(BEGINS.encode())
            begun = bool(found)
            if begun:
                changes.put(piece.inside + len(before.rstrip()), piece.outside, b"")


def _comment(where: Place, text: str, author: int) -> str:
    return f'<comment ref="{address(where)}" authorId="{author}" shapeId="0"><text>{_run(text)}</text></comment>'


def _run(text: str) -> str:
    look = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>'
    return f'<r>{look}<t xml:space="preserve">{told(text)}</t></r>'


def _drawn(package: Package, part: str, sheet: Sheet, gone: set[Place], new: dict[Place, str]) -> None:
    """The boxes in which comments are shown: without them a spreadsheet program shows none."""
    known = None
    if sheet.drawing is not None:
        relation = sheet.drawing.attribute("id")
        known = next((one.target for one in package.relations(part) if one.id == relation), None)
    if known is None or known not in package.parts:
        known = package.free("xl/drawings/vmlDrawingPaten{}.vml")
        package.ending("vml", VML)
        package.parts[known] = _EMPTY.format(block=_free_block(package)).encode()
        sheet.draw(package.relate(part, "vmlDrawing", known), package.office)
    xml = _SHAPE.sub(lambda shape: b"" if _where(shape[0]) in gone else shape[0], package.parts[known])
    if new:
        xml = _with_boxes(package, xml, sheet, new)
    package.parts[known] = xml


def _with_boxes(package: Package, xml: bytes, sheet: Sheet, new: dict[Place, str]) -> bytes:
    blocks = [int(one) for one in (_MAP.search(xml) or [b"", b"1"])[1].split(b",") if one]
    last = max([int(one) for one in _ID.findall(xml)], default=blocks[0] * BLOCK)
    more = max(0, -(-(last + len(new) + 1 - (max(blocks) + 1) * BLOCK) // BLOCK))
    if more:  # a new block for all of them
        start = _free_block(package)
        blocks += range(start, start + -(-(len(new) + 1) // BLOCK))
        last = start * BLOCK
        given = ",".join(map(str, blocks)).encode()
        xml = _MAP.sub(lambda found: found[0][: found.start(1) - found.start()] + given + b'"', xml, count=1)
    shapes = "" if b'"_x0000_t202"' in xml else _TYPE
    for number, ((row, column), text) in enumerate(new.items(), last + 1):
        shapes += _NOTE.format(id=number, anchor=_anchor(sheet, (row, column), text), row=row - 1, column=column - 1)
    end = xml.rindex(b"</xml>")
    return xml[:end] + shapes.encode() + xml[end:]


def _free_block(package: Package) -> int:
    """The first block of identities that no drawing of the workbook has."""
    taken = {0}
    for name, content in package.parts.items():
        if name.endswith(".vml"):
            taken |= {int(one) for found in _MAP.findall(content) for one in found.split(b",") if one}
            taken |= {int(one) // BLOCK for one in _ID.findall(content)}
    return max(taken) + 1


def _where(shape: bytes) -> Place | None:
    row, column = _ROW.search(shape), _COLUMN.search(shape)
    return (int(row[1]) + 1, int(column[1]) + 1) if row and column else None


def _anchor(sheet: Sheet, where: Place, text: str) -> str:
    """Left, top, right, bottom of a box beside its cell: column or row, then pixels in it."""
    row, column = where
    left, right, covered = min(column, 16_380), min(column, 16_380), 0
    while covered < WIDE and right < 16_383:
        right += 1
        covered += int(sheet.width(right) * LETTER)
    lines = sum(1 + len(line) * LETTER // WIDE for line in text.splitlines())
    top = max(0, row - 2)
    return f"{left}, 12, {top}, 4, {right}, 4, {min(top + 2 + lines * 15 // LINE, 1_048_575)}, 8"
