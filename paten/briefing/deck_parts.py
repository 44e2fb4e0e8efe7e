"""What stands on a slide: blocks of text and native tables, in the largest type in which all of it fits its box.

Where nothing fits, rows are left out from the end and a sentence says how many: nothing ever runs over its box.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from paten.briefing import measure
from paten.briefing.deck import POINT, Box, Page

INK, MUTED, ACCENT, GOOD, WATCH, BAD, LINES, PAPER = (
    *("tx1", "tx2", "accent1", "accent2", "accent3", "accent4", "accent6", "bg1"),
)
TINTS = {"good": GOOD, "watch": WATCH, "bad": BAD, "missing": MUTED, "quiet": MUTED, "": INK}
SIDE = 4  # points between a cell's edge and its text; above and below it is a fifth of the type size
ABOVE = 0.2
NO_GRID = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # the table style without lines and fills
SIZES = (16, 15, 14, 13, 12, 11, 10)
TABLE_SIZES = (13, 12, 11, 10, 9)
CUT_AT = 0.88  # of a line: what is cut to one line stays in it where the type is replaced by a wider one
ELSEWHERE = "Lengkapnya ada pada nota dinas."


@dataclass(frozen=True)
class Run:
    """A stretch of text in one look. color: of the theme; scale: of the size of its block or table."""

    text: str
    color: str = INK
    bold: bool = False
    scale: float = 1


@dataclass(frozen=True)
class Row:
    """A paragraph of a block: its runs, and a muted line under it."""

    runs: tuple[Run, ...]
    note: str = ""


@dataclass(frozen=True)
class Block:
    """A list under its heading; without rows the sentence `empty` stands there. left: rows left out; bare: no notes."""

    title: str
    rows: tuple[Row, ...]
    note: str = ""
    empty: str = ""
    left: int = 0
    bare: bool = False

    def paragraphs(self, size: float, room: float) -> list[tuple[tuple[Run, ...], float, float]]:
        """What is written in so many points of width: runs, type size, and the points before each."""
        made = [((Run(self.title, ACCENT, True),), size * 1.05, size * 0.9)] if self.title else []
        if self.note:
            made.append(((Run(self.note, MUTED),), size * 0.85, 1))
        rows = self.rows or ((Row((Run(self.empty, MUTED),)),) if self.empty else ())
        for row in rows:
            note = Run(f" · {row.note}", MUTED, scale=0.85)
            if row.note and _height((*row.runs, note), size, room) <= size * measure.LEADING:
                made.append(((*row.runs, note), size, size * 0.35))
                continue
            made.append((row.runs, size, size * 0.35))
            if row.note:
                made.append(((Run(row.note, MUTED),), size * 0.85, 0))
        said = f"dan {self.left} lainnya. {ELSEWHERE} " if self.left else ""
        said += "Keterangan tiap butir ada di catatan pembicara." if self.bare else ""
        return [*made, ((Run(said.strip(), MUTED),), size * 0.85, 2)] if said else made

    def shorter(self) -> "Block":
        """The same without the notes of its rows, or where that is done without its last row."""
        if len(self.rows) > 3 and not self.bare and any(row.note for row in self.rows):
            return replace(self, rows=tuple(replace(row, note="") for row in self.rows), bare=True)
        return replace(self, rows=self.rows[:-1], left=self.left + 1)


def blocks(page: Page, box: Box, shown: Sequence[Block], sizes: Sequence[float] = SIZES) -> int:
    """Writes the blocks under each other; gives how many rows were left out."""
    size = size_of(shown, box, sizes)
    fitting = list(shown)
    while tall(fitting, size, box) > box.height and any(len(block.rows) > 1 for block in fitting):
        place = max(range(len(fitting)), key=lambda number: len(fitting[number].rows))
        fitting[place] = fitting[place].shorter()
    frame = page.slide.shapes.add_textbox(*(Pt(side) for side in (box.left, box.top, box.width, box.height)))
    body = frame.text_frame._txBody
    for paragraph in body.findall(qn("a:p")):
        body.remove(paragraph)
    properties = body.find(qn("a:bodyPr"))
    properties.set("wrap", "square")
    properties[:] = []
    for inset in ("lIns", "tIns", "rIns", "bIns"):
        properties.set(inset, "0")
    properties.append(parse_xml(f"<a:normAutofit {nsdecls('a')}/>"))  # smaller in a wider type
    paragraphs = [one for block in fitting for one in block.paragraphs(size, box.width)]
    for number, (runs, points, before) in enumerate(paragraphs):
        spaced = f'<a:spcBef><a:spcPts val="{round((before if number else 0) * 100)}"/></a:spcBef>'
        body.append(parse_xml(f"<a:p {nsdecls('a')}><a:pPr>{spaced}</a:pPr>{_runs(runs, points)}</a:p>"))
    return sum(block.left for block in fitting)


def size_of(shown: Sequence[Block], box: Box, sizes: Sequence[float] = SIZES) -> float:
    """The largest type size in which the blocks fit the box; the smallest where none does."""
    return next((one for one in sizes if tall(shown, one, box) <= box.height), sizes[-1])


def tall(shown: Sequence[Block], size: float, box: Box) -> float:
    """Points that the blocks take at a type size; the first paragraph stands at the top."""
    paragraphs = [one for block in shown for one in block.paragraphs(size, box.width)]
    return sum(
        (before if number else 0) + _height(runs, points, box.width)
        for number, (runs, points, before) in enumerate(paragraphs)
    )


def _height(runs: Sequence[Run], size: float, room: float) -> float:
    text = "".join(run.text for run in runs)
    largest = size * max((run.scale for run in runs), default=1)
    return measure.height(text, largest, room, any(run.bold for run in runs))


def _runs(runs: Sequence[Run], size: float) -> str:
    return "".join(
        f'<a:r><a:rPr lang="id-ID" sz="{round(size * run.scale * 100)}" b="{int(run.bold)}"><a:solidFill>'
        f'<a:schemeClr val="{run.color}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:rPr>'
        f"<a:t>{escape(run.text, quote=False)}</a:t></a:r>"
        for run in runs
        if run.text
    )


# --- tables ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Cell:
    """One cell. fill: a theme colour under it, "": none; side: l, ctr or r."""

    runs: tuple[Run, ...]
    fill: str = ""

    @property
    def text(self) -> str:
        """All that stands in it."""
        return "".join(run.text for run in self.runs)


def cell(text: str, color: str = INK, bold: bool = False, fill: str = "", scale: float = 1) -> Cell:
    """A cell of one look."""
    return Cell((Run(text, color, bold, scale),), fill)


@dataclass(frozen=True)
class Column:
    """share: of the table's width; side: l, ctr or r; one_line: longer text is cut to a line and "…"."""

    head: str
    share: float
    side: str = "l"
    one_line: bool = False


def table(
    page: Page,
    box: Box,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    alt: str,
    sizes: Sequence[float] = TABLE_SIZES,
) -> int:
    """A native table; gives how many rows were left out because not even the smallest size holds them."""
    wide = _wide(box, columns)
    size = table_size(box, columns, rows, sizes)
    tall = _tall_rows(columns, rows, wide, size)
    shown, left = list(rows), 0
    end = size * (measure.LEADING + 2 * ABOVE)
    while len(shown) > 1 and sum(tall[: len(shown) + 1]) + (end if left else 0) > box.height:
        shown.pop()
        left += 1
    has_head = any(column.head for column in columns)
    frame = page.slide.shapes.add_table(
        len(shown) + has_head,
        len(columns),
        *(Pt(side) for side in (box.left, box.top, box.width, sum(tall[: len(shown) + 1]))),
    )
    frame._element._nvXxPr.cNvPr.set("descr", alt)
    made = (
        [_line([cell(column.head, MUTED, True) for column in columns], columns, wide, size, tall[0], INK)]
        if has_head
        else []
    )
    made += [_line(row, columns, wide, size, high) for row, high in zip(shown, tall[1:], strict=False)]
    if left:
        made.append(_last(f"dan {left} baris lainnya. {ELSEWHERE}", len(columns), size, end))
    old = frame._element.graphic.graphicData.tbl
    grid = "".join(f'<a:gridCol w="{round(width * POINT)}"/>' for width in wide)
    old.getparent().replace(
        old,
        parse_xml(
            f'<a:tbl {nsdecls("a")}><a:tblPr firstRow="{int(has_head)}"><a:tableStyleId>{NO_GRID}</a:tableStyleId>'
            f"</a:tblPr><a:tblGrid>{grid}</a:tblGrid>{''.join(made)}</a:tbl>"
        ),
    )
    return left


def table_size(
    box: Box, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], sizes: Sequence[float] = TABLE_SIZES
) -> float:
    """The largest type size in which the whole table fits the box; the smallest where none does."""
    wide = _wide(box, columns)
    longest = [
        Run(column.head, bold=True)
        if column.one_line
        else _longest([cell(column.head, bold=True), *(row[at] for row in rows)])
        for at, column in enumerate(columns)
    ]

    def fits(size: float) -> bool:
        whole = all(
            measure.width(word.text, size * word.scale, word.bold) <= room - 2 * SIDE
            for word, column, room in zip(longest, columns, wide, strict=True)
        )
        return whole and sum(_tall_rows(columns, rows, wide, size)) <= box.height

    return next((one for one in sizes if fits(one)), sizes[-1])


def table_tall(box: Box, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], size: float) -> float:
    """Points that a table of the box's width takes at a type size."""
    return sum(_tall_rows(columns, rows, _wide(box, columns), size))


def _longest(cells: Sequence[Cell]) -> Run:
    """The longest word of a column, in its look: none is to be broken."""
    words = [replace(run, text=word) for one in cells for run in one.runs for word in run.text.split()]
    return max(words, key=lambda run: measure.width(run.text, run.scale, run.bold), default=Run(""))


def _wide(box: Box, columns: Sequence[Column]) -> list[float]:
    return [box.width * column.share / sum(column.share for column in columns) for column in columns]


def _tall_rows(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]], wide: Sequence[float], size: float
) -> list[float]:
    """Height of the head and of every row, in points."""
    heads = [cell(column.head, MUTED, True) for column in columns]
    first = _tall_row(heads, columns, wide, size) if any(column.head for column in columns) else 0
    return [first, *(_tall_row(row, columns, wide, size) for row in rows)]


def _tall_row(row: Sequence[Cell], columns: Sequence[Column], wide: Sequence[float], size: float) -> float:
    tallest = max(
        size * measure.LEADING if column.one_line else _height(one.runs, size, width - 2 * SIDE)
        for one, column, width in zip(row, columns, wide, strict=True)
    )
    return tallest + 2 * ABOVE * size


def _line(
    row: Sequence[Cell], columns: Sequence[Column], wide: Sequence[float], size: float, high: float, under: str = LINES
) -> str:
    cells = []
    for one, column, width in zip(row, columns, wide, strict=True):
        shown = one
        if column.one_line and one.runs:
            cut = measure.one_line(one.text, size, CUT_AT * (width - 2 * SIDE), any(run.bold for run in one.runs))
            shown = one if cut == one.text else replace(one, runs=(replace(one.runs[0], text=cut),))
        cells.append(_cell(shown, column.side, size, under))
    return f'<a:tr h="{round(high * POINT)}">{"".join(cells)}</a:tr>'


def _cell(one: Cell, side: str, size: float, under: str, more: str = "") -> str:
    none = "".join(f'<a:{edge} w="0"><a:noFill/></a:{edge}>' for edge in ("lnL", "lnR", "lnT"))
    rule = (
        f'<a:lnB w="{9525 if under == INK else 6350}"><a:solidFill><a:schemeClr val="{under}"/></a:solidFill></a:lnB>'
    )
    inset = round(ABOVE * size * POINT)
    fill = f'<a:solidFill><a:schemeClr val="{one.fill}"/></a:solidFill>' if one.fill else "<a:noFill/>"
    edges = f'marL="{SIDE * POINT}" marR="{SIDE * POINT}" marT="{inset}" marB="{inset}"'
    written = _runs(one.runs, size) or f'<a:endParaRPr lang="id-ID" sz="{round(size * 100)}"/>'
    return (
        f'<a:tc{more}><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{side}"/>{written}</a:p></a:txBody>'
        f'<a:tcPr {edges} anchor="ctr">{none}{rule}{fill}</a:tcPr></a:tc>'
    )


def _last(said: str, columns: int, size: float, high: float) -> str:
    first = _cell(cell(said, MUTED), "l", size, LINES, f' gridSpan="{columns}"')
    rest = _cell(Cell(()), "l", size, LINES, ' hMerge="1"') * (columns - 1)
    return f'<a:tr h="{round(high * POINT)}">{first}{rest}</a:tr>'
