"""The recap as a nota dinas in Word: what was found, what never came, and the table of the workbook as its annex."""

import re
from pathlib import Path

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm

from paten.briefing import nota_frame, word
from paten.briefing.word import Filled, heading, items, table, text, unknown
from paten.recap import words
from paten.recap.content import Column, Recap, Row, printed

TO = "Gubernur Jawa Timur melalui Sekretaris Daerah"
# The annex is two tables, so that every column keeps a size that can be read: where it stands, and what it served.
HALVES = ("Keadaan dan laporan", "Pelayanan, survei, dan keterangan")
NAME_WIDTH = 20
SYLLABLES = re.compile(r"(?<=[a-z])-(?=[a-z])")  # narrow columns of the workbook divide their heads
SECTIONS_MARGIN = 15  # millimetres of the annex at left and right


def nota(recap: Recap, template: Path | None = None) -> bytes:
    """The nota dinas as the bytes of a .docx file; the same recap gives the same bytes.

    template: the office's own, else the one that comes along. Raises TemplateError, a ValueError whose message is
    Indonesian, when the template cannot be used.
    """
    head = f"Rekapitulasi PATEN · {recap.span.name} · {recap.status}"
    paper = word.document(recap.letterhead, recap.stamp, template, head=head, title=f"Nota dinas: {head}")
    _letter(paper, recap)
    _annex(paper, recap)
    return word.written(paper)


def _letter(paper: Document, recap: Recap) -> None:
    subject = f"{recap.title}, {recap.span.name} ({recap.status})"
    nota_frame.head(paper, recap.letterhead, TO, subject, nature="Biasa", enclosed="Satu berkas")
    text(paper, f"Bersama ini dilaporkan {subject[:1].lower()}{subject[1:]}, dengan pokok-pokok sebagai berikut.")
    items(paper, recap.findings)
    heading(paper, "Yang belum diterima")
    if recap.never:
        table(paper, ("Kabupaten/kota", "Belum diterima"), recap.never, (2.6, 7.4))
    else:
        text(paper, recap.complete)
    nota_frame.signature(paper, recap.letterhead, "Angka selengkapnya terlampir. Demikian dilaporkan.")


def _annex(paper: Document, recap: Recap) -> None:
    if not recap.counted:
        heading(paper, f"Lampiran. {recap.span.name}")
        text(paper, words.no_annex(recap.span))
        return
    page = paper.add_section(WD_SECTION.NEW_PAGE)
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = max(page.page_width, page.page_height), min(page.page_width, page.page_height)
    page.left_margin = page.right_margin = Mm(SECTIONS_MARGIN)
    columns = recap.regions.columns
    middle = next(place for place, column in enumerate(columns) if column.kind == "flow")
    halves = (range(middle), range(middle, len(columns)))
    for number, (title, shown) in enumerate(zip(HALVES, halves, strict=True)):
        heading(paper, f"Lampiran {number + 1}. {title}, {recap.span.name}", recap.regions.note)
        head = ("Kabupaten/kota", *(_head(columns[place]) for place in shown))
        rows = [(row.name, *(_cell(row, place, columns[place]) for place in shown)) for row in recap.regions.rows]
        numbers = [n for n, place in enumerate(shown, 1) if columns[place].kind != "words"]
        table(paper, head, rows, (NAME_WIDTH, *(_width(columns[place]) for place in shown)), numbers)
    for note in recap.notes:
        if note.title != "Belum diterima":  # it stands in the letter
            heading(paper, note.title)
            for what, said in note.lines:
                text(paper, said, "Keterangan", bold=f"{what}:" if what else "")


def _head(column: Column) -> str:
    return SYLLABLES.sub("", column.head)


def _width(column: Column) -> float:
    """Wide enough for the longest word of its head, in the measure of the workbook's columns."""
    return max(column.width, 4 + max(len(part) for part in _head(column).split()))


def _cell(row: Row, place: int, column: Column) -> str | Filled:
    """As the workbook prints it; what is not known is shaded there and here."""
    cell = row.cells[place]
    said = printed(cell, column.kind)
    return unknown(said) if cell.value is None else said
