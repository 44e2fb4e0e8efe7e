"""What every nota dinas begins and ends with; number, day, copies and signature are left to people."""

from docx.document import Document
from docx.shared import Mm

from paten.briefing import word
from paten.briefing.letterhead import Letterhead
from paten.briefing.word import text

BLANK = "……………………"
LEFT_OF_SIGNATURE = 85  # millimetres


def head(
    paper: Document,
    letterhead: Letterhead,
    to: str,
    subject: str,
    *,
    name: str = "Nota dinas",
    nature: str,
    enclosed: str,
) -> None:
    """The name of the paper and its lines. nature: Sifat; enclosed: Lampiran."""
    text(paper, name, "Judul naskah")
    lines = {
        "Yth.": to,
        "Dari": f"Kepala {letterhead.bureau}",
        "Tembusan": BLANK,
        "Tanggal": BLANK,
        "Nomor": BLANK,
        "Sifat": nature,
        "Lampiran": enclosed,
        "Hal": subject,
    }
    word.pairs(paper, lines.items())


def signature(paper: Document, letterhead: Letterhead, closing: str) -> None:
    """The closing sentence and the block to be signed, which never stands alone on a page."""
    last = text(paper, closing)
    last.paragraph_format.space_before = Mm(6)
    last.paragraph_format.keep_with_next = True
    lines = (f"{letterhead.place}, {BLANK}", f"Kepala {letterhead.bureau},", "", "", BLANK, f"NIP {BLANK}")
    for number, said in enumerate(lines):
        line = text(paper, said)
        line.paragraph_format.left_indent = Mm(LEFT_OF_SIGNATURE)
        line.paragraph_format.keep_with_next = number < len(lines) - 1
        line.paragraph_format.space_before = Mm(0 if number else 8)
