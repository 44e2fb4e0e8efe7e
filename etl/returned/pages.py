"""The two sheets in front of a returned workbook: what was found, with a link to each cell, and the receipt."""

from collections.abc import Callable, Mapping, Sequence
from textwrap import wrap

from etl.returned.cells import Place, address
from etl.returned.front import Cell, Page, to_cell
from etl.returned.judged import Judged, where
from etl.returned.styles import COLOURS, Look
from paten.numbers import count
from paten.periods import day
from paten.say import receipts, returned, spots, uploads
from paten.say.findings import masked

LISTED = 50_000  # findings in the list; of more the rest is counted
INK, MUTED, ACCENT, BAND, WATCH, WATCH_TINT = "17242B", "53646D", "0E5E7E", "DCEBF1", "935800", "FBEBCF"
WIDTHS = (5, 9, 18, 18, 52, 46, 40)
TITLE = Look(size=16, bold=True, ink="FFFFFF", fill=ACCENT)
SIMULATED = Look(bold=True, ink=WATCH, fill=WATCH_TINT)
LABEL, PLAIN, QUIET = Look(bold=True, ink=MUTED), Look(size=11), Look(size=9, ink=MUTED)
VERDICT, CHAPTER = Look(size=12, bold=True), Look(size=12, bold=True, ink=ACCENT)
HEAD, LINE, NUMBER = Look(bold=True, fill=BAND, line=True), Look(line=True), Look(line=True, align="right")
LINK = Look(line=True, link=True, ink=ACCENT)
RECEIPT_WIDTHS = (44, 48)
BOLDER, SPACING, HIGHEST = 1.1, 1.3, 409.0  # wider letters; points of a line per point of its letters; of a row


# Sheets that a link may lead to: name → a function, a cell → the one with its comment (of merged ones the first).
Sheets = Mapping[str, Callable[[Place], Place]]


def front(judged: Judged, sheets: Sheets, notes: Sequence[str]) -> Page:
    """The sheet "Hasil pemeriksaan". sheets: of the sender, those that a link may lead to."""
    made = _Rows(WIDTHS)
    made.wide(Cell(returned.MARKS[returned.FRONT], TITLE), height=27)
    if judged.simulated:
        made.wide(Cell(returned.SIMULATED, SIMULATED))
    for label, value, look in _about(judged):
        made.labelled(label, value, look)
    for note in notes:
        made.wide(Cell(note, PLAIN))
    if judged.findings:
        made.rows.append([])
        _legend(made, judged)
        _list(made, judged, sheets)
    return Page(returned.FRONT, made.rows, WIDTHS, made.merged, made.heights)


def receipt(judged: Judged) -> Page:
    """The sheet "Tanda terima" of a file that was loaded."""
    told, made = judged.receipt, _Rows(RECEIPT_WIDTHS)
    made.wide(Cell(returned.MARKS[returned.RECEIPT], TITLE), height=27)
    if told.simulated:
        made.wide(Cell(returned.SIMULATED, SIMULATED))
    made.labelled("Nomor", told.number, VERDICT)
    made.labelled("Pengirim", told.place)
    made.labelled("Berkas", masked(told.one["file"]))
    made.labelled("Isi", uploads.about(told.one) or "–")
    made.labelled("Diterima", day(told.received_on))
    made.labelled("Putusan", receipts.verdict(told), VERDICT)
    if not told.figures:
        made.wide(Cell(receipts.NO_FIGURES, PLAIN))
        return Page(returned.RECEIPT, made.rows, RECEIPT_WIDTHS, made.merged, made.heights, landscape=False)
    for words, figures in receipts.groups(told, told.figures).items():
        made.rows.append([])
        made.wide(Cell(words, CHAPTER))
        made.rows.append([Cell("Angka", HEAD), Cell("Nilai yang terbit", HEAD)])
        made.rows += [[Cell(one.title, LINE), Cell(one.value, NUMBER)] for one in figures]
    made.rows.append([])
    made.wide(Cell(receipts.standing(told), PLAIN))
    if step := receipts.next_step(told):
        made.wide(Cell(step, PLAIN))
    return Page(returned.RECEIPT, made.rows, RECEIPT_WIDTHS, made.merged, made.heights, landscape=False)


def _about(judged: Judged) -> list[tuple[str, str, Look]]:
    told, loaded = judged.receipt, judged.receipt is not None
    lines = [("Putusan", returned.verdict(judged.about, loaded), VERDICT)]
    lines.append(("Tanda terima", told.number if told else "belum ada: berkas ini baru diperiksa, belum dimuat", PLAIN))
    if told:
        lines.append(("Pengirim", told.place, PLAIN))
    lines += [("Berkas", masked(judged.name), PLAIN), ("Isi", uploads.about(judged.about) or "–", PLAIN)]
    if told:
        lines.append(("Diterima", day(told.received_on), PLAIN))
    lines.append(("Temuan", returned.found(list(judged.findings), min(len(judged.findings), LISTED)), PLAIN))
    return lines


def _legend(made: "_Rows", judged: Judged) -> None:
    """Each colour with its word: no colour says anything alone."""
    there = {returned.colour(finding) for finding in judged.findings}
    for severity, words in returned.WORDS.items():
        if severity in there:
            fill = COLOURS[severity][0][2:]
            made.labelled("Warna" if severity == min(there, key=list(returned.WORDS).index) else "", "", PLAIN)
            made.rows[-1][2] = Cell(f"{words} ({returned.COLOURS[severity]})", Look(fill=fill, line=True))


def _list(made: "_Rows", judged: Judged, sheets: Sheets) -> None:
    made.rows.append([])
    made.rows.append([Cell(words, HEAD) for words in returned.HEADS])
    order = list(returned.WORDS)  # the worst first, and then as they stand in the file
    worst_first = sorted(judged.findings, key=lambda finding: order.index(returned.colour(finding)))
    for number, finding in enumerate(worst_first[:LISTED], 1):
        cell, sheet = returned.place(finding)
        name, place = where(finding)
        link = ""
        if name in sheets:
            link = to_cell(name, address(sheets[name](place or (1, 1))))
            cell = f"{address(place)}{spots.more(finding)}" if place else cell
        wrong, _ = spots.advice(finding)
        fill = COLOURS[returned.colour(finding)][0][2:]
        made.listed([
            Cell(str(number), NUMBER),
            Cell(cell if cell != "–" or not link else "buka", LINK if link else LINE, link),
            Cell(name or sheet, LINE),
            Cell(f"{returned.word(finding)} ({finding['rule']})", Look(fill=fill, line=True)),
            Cell(wrong, LINE),
            Cell(returned.way(finding), LINE),
            Cell(returned.expected(finding), LINE),
        ])  # fmt: skip
    if len(judged.findings) > LISTED:
        made.wide(Cell(f"… dan {count(len(judged.findings) - LISTED)} temuan lain.", QUIET))


class _Rows:
    """Rows of a page as they are written, with what is one cell over its whole width.

    Each row of text says how high it is: programs trust the heights of a workbook that Excel made, and fit none.
    """

    def __init__(self, widths: Sequence[float]) -> None:
        self.rows: list[list[Cell]] = []
        self.merged: list[str] = []
        self.heights: dict[int, float] = {}
        self._widths = widths

    def wide(self, cell: Cell, height: float = 0) -> None:
        """One text over the whole width."""
        self._add([cell, *[Cell(look=cell.look)] * (len(self._widths) - 1)], 1, cell, height)

    def labelled(self, label: str, value: str, look: Look = PLAIN) -> None:
        """A name and what it is, over the rest of the width."""
        width = len(self._widths)
        start = 3 if width > 2 else 2
        cell = Cell(value, look)
        named = [Cell(label, LABEL), *[Cell(look=LABEL)] * (start - 2)]
        self._add([*named, cell, *[Cell(look=look)] * (width - start)], start, cell, 0)
        if start == 3:
            self.merged.append(f"A{len(self.rows)}:B{len(self.rows)}")

    def listed(self, cells: list[Cell]) -> None:
        """One line of a table, as high as its longest text."""
        self.rows.append(cells)
        lines = zip(cells, self._widths, strict=True)
        self.heights[len(self.rows)] = max(_height(cell, width) for cell, width in lines)

    def _add(self, cells: list[Cell], start: int, cell: Cell, height: float) -> None:
        self.rows.append(cells)
        number, last = len(self.rows), len(self._widths)
        if start < last:
            self.merged.append(f"{address((number, start))}:{address((number, last))}")
        self.heights[number] = height or max(16.0, _height(cell, sum(self._widths[start - 1 :])))


def _height(cell: Cell, width: float) -> float:
    """The points that a text needs in a column that is so many letters wide."""
    letters = max(4, int(width * 10 / cell.look.size / (BOLDER if cell.look.bold else 1)))
    lines = len(wrap(cell.text, letters)) or 1
    return min(HIGHEST, round(lines * cell.look.size * SPACING + 2, 1))
