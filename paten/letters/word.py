"""A letter as DOCX, to be finished by people: page, kop and styles are the template's (surat.docx)."""

from dataclasses import replace

from docx.document import Document
from docx.shared import Mm

from paten.briefing import word
from paten.letters.content import Letter
from paten.letters.printed import template
from paten.say import letters as say

ABOUT = (24, 4, 70, 62)  # widths in millimetres: name, colon, what is said, place and day
SIGNED, SPACE = Mm(86), Mm(26)  # where the signer's column starts, and the empty place for the signature
GAP = Mm(5)


def docx(letter: Letter) -> bytes:
    """The letter as a Word document; the same content is the same bytes. TemplateError: the template cannot be used."""
    title = f"{letter.subject}, {letter.label}"
    title = f"SIMULASI · {title}" if letter.banner else title
    stamp = replace(letter.stamp, simulated=False)  # the banner says it, on every page
    paper = word.document(letter.letterhead, stamp, template("surat.docx"), head=letter.banner, title=title)
    _about(paper, letter)
    for line in letter.addressee:
        word.text(paper, line, "Alamat surat")
    word.text(paper, letter.opening).paragraph_format.space_before = GAP
    _points(paper, letter)
    word.text(paper, letter.closing)
    _signed(paper, letter)
    _annex(paper, letter)
    return word.written(paper)


def _about(paper: Document, letter: Letter) -> None:
    """Number, nature, enclosure and subject on the left, place and day on the right."""
    made = paper.add_table(rows=0, cols=len(ABOUT), style="Normal Table")
    made.autofit = False
    for place, (name, said) in enumerate(say.about(letter)):
        right = f"{letter.letterhead.place}," if place == 0 else ""
        for cell, told, width in zip(made.add_row().cells, (name, ":", said, right), ABOUT, strict=True):
            cell.width = Mm(width)
            cell.paragraphs[0].text, cell.paragraphs[0].style = told, paper.styles["Alamat surat"]
    word.text(paper, "", "Alamat surat")


def _points(paper: Document, letter: Letter) -> None:
    for number, point in enumerate(letter.points, start=1):
        word.text(paper, f"{number}.\t{point}", "Butir")
        if number == letter.after and letter.table and not letter.table.annex:
            _table(paper, letter)
            word.text(paper, "", "Sel")


def _table(paper: Document, letter: Letter) -> None:
    word.table(paper, letter.table.columns, letter.table.rows, letter.table.widths)


def _signed(paper: Document, letter: Letter) -> None:
    """The office that signs; name and number are left empty. Held together with the copies, on one page."""
    lines = [word.text(paper, line, "Alamat surat") for line in letter.signer]
    for line in lines:
        line.paragraph_format.left_indent = SIGNED
    lines[0].paragraph_format.space_before = GAP
    lines[-1].paragraph_format.space_after = SPACE
    copies = [f"{number}. {copy}" for number, copy in enumerate(letter.copies, start=1)]
    lines += [word.text(paper, line, "Alamat surat") for line in (["Tembusan:"] if copies else []) + copies]
    for line in lines[:-1]:
        line.paragraph_format.keep_with_next = True


def _annex(paper: Document, letter: Letter) -> None:
    if not letter.table or not letter.table.annex:
        return
    word.text(paper, say.annex(letter), "Alamat surat").paragraph_format.page_break_before = True
    word.pairs(paper, [(name, "") for name in say.GIVEN])
    word.text(paper, letter.table.title, "Judul naskah")
    _table(paper, letter)
