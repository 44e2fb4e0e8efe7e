"""A letter as DOCX, to be finished by people: page, kop and styles are the template's (surat.docx)."""

from collections.abc import Sequence
from dataclasses import replace

from docx.document import Document
from docx.shared import Mm

from paten.briefing import word
from paten.letters.content import Letter
from paten.letters.printed import template
from paten.say import letters as say

PLAIN = "Alamat surat"  # the style of lines that stand alone
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
        word.text(paper, line, PLAIN)
    word.text(paper, letter.opening).paragraph_format.space_before = GAP
    _points(paper, letter)
    word.text(paper, letter.closing).paragraph_format.keep_with_next = True
    _signed(paper, letter)
    _annex(paper, letter)
    return word.written(paper)


def _about(paper: Document, letter: Letter) -> None:
    """Place and day on the right; number, nature, enclosure and subject on the left."""
    word.text(paper, f"{letter.letterhead.place},", PLAIN).paragraph_format.left_indent = SIGNED
    _pairs(paper, say.about(letter))
    word.text(paper, "", PLAIN)


def _pairs(paper: Document, lines: Sequence[tuple[str, str]]) -> None:
    for row in word.pairs(paper, lines).rows:
        for cell in row.cells:
            cell.paragraphs[0].style = paper.styles[PLAIN]


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
    lines = [word.text(paper, line, PLAIN) for line in letter.signer]
    for line in lines:
        line.paragraph_format.left_indent = SIGNED
    lines[0].paragraph_format.space_before = GAP
    lines[-1].paragraph_format.space_after = SPACE
    copies = [f"{number}. {copy}" for number, copy in enumerate(letter.copies, start=1)]
    lines += [word.text(paper, line, PLAIN) for line in (["Tembusan:"] if copies else []) + copies]
    for line in lines[:-1]:
        line.paragraph_format.keep_with_next = True


def _annex(paper: Document, letter: Letter) -> None:
    if not letter.table or not letter.table.annex:
        return
    word.text(paper, say.annex(letter), PLAIN).paragraph_format.page_break_before = True
    _pairs(paper, [(name, "") for name in say.GIVEN])
    word.text(paper, letter.table.title, "Judul naskah")
    _table(paper, letter)
