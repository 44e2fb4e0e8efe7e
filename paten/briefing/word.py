"""What every Word paper shares: page and letterhead from a template, footer with stamp, paragraphs and tables.

A template is a Word document. It holds the marks {{isi}} (alone in its last paragraph: the paper starts there), {{cap}}
and {{simulasi}} (body, header or footer), and the styles of STYLES; it may hold the marks {{pemerintah}},
{{sekretariat}}, {{biro}}, {{alamat}}, {{kepala}}. Page number fields, margins, fonts and a coat of arms are its own.
"""

import copy
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from docx import Document as opened
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table
from docx.text.paragraph import Paragraph

from paten.briefing.letterhead import SIMULATED, Letterhead, Stamp
from paten.briefing.package import TEMPLATES, broken, content, dated, same_bytes, unusable

DEFAULT = TEMPLATES / "nota-dinas.docx"
STYLES = (
    *("Judul naskah", "Isi", "Isi menjorok", "Temuan", "Keterangan", "Butir", "Sel", "Sel kepala", "Tabel"),
    *("Pasangan", "Heading 1", "Heading 2"),
)
TOGETHER = 15  # rows of a table that stays on one page
MARKS = ("isi", "cap", "simulasi")


@dataclass(frozen=True)
class Filled:
    """A cell that has to be seen, in grey too: bold text of one colour on a ground (six hex digits each)."""

    text: str
    ground: str = "17242B"
    ink: str = "FFFFFF"


def unknown(said: str) -> Filled:
    """What stands where nothing was reported: dark on grey, in every paper."""
    return Filled(said, "D5DDE1", "17242B")


def document(
    letterhead: Letterhead, stamp: Stamp, template: Path | None = None, *, head: str = "", title: str = ""
) -> Document:
    """An empty paper under its letterhead; what is added to it follows where the template has {{isi}}.

    head: the line over every page; title: of the file's properties. Raises TemplateError (Indonesian) when the
    template cannot be read or lacks a mark or a style.
    """
    paper = _template(template)
    fill(
        paper,
        {
            "pemerintah": letterhead.government,
            "sekretariat": letterhead.secretariat,
            "biro": letterhead.bureau,
            "alamat": letterhead.address,
            "kepala": head,
            "cap": stamp.words,
            "simulasi": SIMULATED if stamp.simulated else "",
        },
    )
    dated(paper.core_properties, stamp.as_of, title, stamp.simulated)
    return paper


def written(paper: Document) -> bytes:
    """The paper as a .docx file; the same content is the same bytes."""
    out = io.BytesIO()
    paper.save(out)
    return same_bytes(out.getvalue())


def fill(paper: Document, marks: dict[str, str]) -> None:
    """Writes each text where the template has {{its name}}; a mark without text takes its paragraph's line with it."""
    for paragraph in _paragraphs(paper):
        text = paragraph.text
        found = [name for name in marks if "{{" + name + "}}" in text]
        if not found:
            continue
        if text.strip() == "{{" + found[0] + "}}" and not marks[found[0]] and not _framed(paragraph):
            _drop(paragraph)
            continue
        for name in found:
            _replace(paragraph, "{{" + name + "}}", marks[name])


def text(paper: Document, said: str, style: str = "Isi", bold: str = "") -> Paragraph:
    """A paragraph; bold: what stands before it in bold."""
    paragraph = paper.add_paragraph(style=style)
    if bold:
        paragraph.add_run(bold).bold = True
    if said:
        paragraph.add_run(f" {said}" if bold else said)
    return paragraph


def heading(paper: Document, said: str, note: str = "") -> None:
    """A heading of a section, with a muted line under it."""
    paper.add_paragraph(said, style="Heading 1")
    if note:
        paper.add_paragraph(note, style="Keterangan").paragraph_format.keep_with_next = True


def items(paper: Document, rows: Iterable[str]) -> None:
    """A numbered list: the numbers are text, so that every program shows the same."""
    for number, said in enumerate(rows, 1):
        paper.add_paragraph(f"{number}.\t{said}", style="Butir")


def table(
    paper: Document,
    head: Sequence[str],
    rows: Iterable[Sequence[str | Filled]],
    widths: Sequence[float],
    right: Sequence[int] = (),
) -> Table:
    """A native table whose head is repeated on every page; no row, and no table of few rows, is split between pages.

    widths: of the columns, in parts of the whole; right: columns of numbers, set to the right.
    """
    made, body = _table(paper, len(head), widths), list(rows)
    made._tbl.append(_row(head, _id(paper, "Sel kepala"), made, right, is_head=True))
    style = _id(paper, "Sel")
    for number, values in enumerate(body, 1):
        with_next = len(body) <= TOGETHER and number < len(body)
        made._tbl.append(_row(values, style, made, right, with_next=with_next))
    return made


def pairs(paper: Document, rows: Iterable[tuple[str, str]], label: float = 26) -> Table:
    """Lines such as "Hal : …" under each other, without rules. label: width of the first column in millimetres."""
    made = _table(paper, 3, (label, 4, _room(paper) - label - 4), style="Pasangan")
    style = _id(paper, "Isi")
    for name, said in rows:
        made._tbl.append(_row((name, ":", said), style, made, ()))
    return made


# --- the template ----------------------------------------------------------------------------------------------------


def _template(own: Path | None) -> Document:
    path = own or DEFAULT
    paper = opened(io.BytesIO(_checked(content(path), path)))
    body = paper.element.body
    body.remove(next(paragraph._p for paragraph in paper.paragraphs if paragraph.text.strip() == "{{isi}}"))
    return paper


@lru_cache(maxsize=8)
def _checked(made: bytes, path: Path) -> bytes:
    try:
        paper = opened(io.BytesIO(made))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise broken(path, "Word") from error
    everything = "\n".join(paragraph.text for paragraph in _paragraphs(paper))
    marks = ["{{" + mark + "}}" for mark in MARKS if "{{" + mark + "}}" not in everything]
    if marks:
        raise unusable(path, f"tidak memuat tanda {', '.join(marks)}")
    if not paper.paragraphs or paper.paragraphs[-1].text.strip() != "{{isi}}":
        raise unusable(path, "tidak memuat tanda {{isi}} sendiri di paragraf terakhir")
    styles = {style.name for style in paper.styles}
    lacking = [style for style in STYLES if style not in styles]
    if lacking:
        raise unusable(path, f"tidak memuat gaya {', '.join(lacking)}")
    return made


def _paragraphs(paper: Document) -> list[Paragraph]:
    """Every paragraph of body, headers and footers, those in tables and text boxes too."""
    roots = [(paper.element.body, paper)]
    for section in paper.sections:
        edges = (section.header, section.footer, section.first_page_header, section.first_page_footer)
        roots += [(edge._element, edge) for edge in edges if not edge.is_linked_to_previous]
    return [Paragraph(p, parent) for root, parent in roots for p in root.iter(qn("w:p"))]


def _framed(paragraph: Paragraph) -> bool:
    """Whether a rule belongs to the paragraph, or it is the only one of its cell, header or footer: then it stays."""
    bordered = paragraph.style.element.find(".//" + qn("w:pBdr")) is not None
    return bordered or len(paragraph._p.getparent().findall(qn("w:p"))) == 1


def _drop(paragraph: Paragraph) -> None:
    paragraph._p.getparent().remove(paragraph._p)


def _replace(paragraph: Paragraph, mark: str, said: str) -> None:
    """Within one run where it stands in one; Word may have split it between runs: then the first takes the whole."""
    runs = paragraph.runs
    for run in runs:
        if mark in run.text:
            for part in run._r.findall(qn("w:t")):
                part.text = (part.text or "").replace(mark, said)
            return
    whole = "".join(run.text for run in runs).replace(mark, said)
    for run in runs[1:]:
        run._r.getparent().remove(run._r)
    runs[0].text = whole


# --- tables: by hand, because asking the library for each cell takes seconds for all regions -------------------------


def _id(paper: Document, style: str) -> str:
    """The id behind the name of a style, which a template that was edited may have changed."""
    return paper.styles[style].style_id


def _room(paper: Document) -> float:
    section = paper.sections[-1]
    return (section.page_width - section.left_margin - section.right_margin) / Mm(1)


def _table(paper: Document, columns: int, widths: Sequence[float], style: str = "Tabel") -> Table:
    made = paper.add_table(rows=0, cols=columns)
    made.style = paper.styles[style]
    made.autofit = False
    whole = _room(paper)
    for column, part in zip(made.columns, widths, strict=True):
        column.width = Mm(whole * part / sum(widths))
    look = made._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:firstRow"), "1")
        look.set(qn("w:firstColumn"), "0")
        look.set(qn("w:val"), "0020")
    return made


def _row(
    values: Sequence[str | Filled],
    style: str,
    made: Table,
    right: Sequence[int],
    is_head: bool = False,
    with_next: bool = False,
) -> OxmlElement:
    row = OxmlElement("w:tr")
    kept = OxmlElement("w:trPr")
    kept.append(OxmlElement("w:cantSplit"))
    if is_head:
        kept.append(OxmlElement("w:tblHeader"))
    row.append(kept)
    for place, (said, column) in enumerate(zip(values, made._tbl.tblGrid.gridCol_lst, strict=True)):
        cell = copy.deepcopy(_pattern(style, place in right, with_next))
        cell.find(".//" + qn("w:tcW")).set(qn("w:w"), str(round(column.w / 635)))  # EMU to twips
        if isinstance(said, Filled):
            _shade(cell, said)
        cell.find(".//" + qn("w:t")).text = said.text if isinstance(said, Filled) else said
        row.append(cell)
    return row


@lru_cache(maxsize=16)
def _pattern(style: str, right: bool, with_next: bool) -> OxmlElement:
    cell = OxmlElement("w:tc")
    properties, width = OxmlElement("w:tcPr"), OxmlElement("w:tcW")
    width.set(qn("w:type"), "dxa")
    properties.append(width)
    paragraph, told, named = OxmlElement("w:p"), OxmlElement("w:pPr"), OxmlElement("w:pStyle")
    named.set(qn("w:val"), style)
    told.append(named)
    if with_next:
        told.append(OxmlElement("w:keepNext"))
    if right:
        side = OxmlElement("w:jc")
        side.set(qn("w:val"), "right")
        told.append(side)
    run, content = OxmlElement("w:r"), OxmlElement("w:t")
    content.set(qn("xml:space"), "preserve")
    run.append(content)
    paragraph.extend([told, run])
    cell.extend([properties, paragraph])
    return cell


def _shade(cell: OxmlElement, one: Filled) -> None:
    ground = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", one.ground)):
        ground.set(qn(f"w:{name}"), value)
    cell.find(qn("w:tcPr")).append(ground)
    look, bold, color = OxmlElement("w:rPr"), OxmlElement("w:b"), OxmlElement("w:color")
    color.set(qn("w:val"), one.ink)
    look.extend([bold, color])
    cell.find(".//" + qn("w:r")).insert(0, look)
