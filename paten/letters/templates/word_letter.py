"""The Word template of letters: that of every Word paper, with a centred kop, larger type and ruled tables."""

import io

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from paten.briefing.package import same_bytes
from paten.briefing.templates import word_paper

SIZES = {"Kop atas": 13, "Kop biro": 15, "Kop alamat": 9.5, "Isi": 11, "Butir": 11, "Sel": 10, "Sel kepala": 10}
CENTRED = ("Kop atas", "Kop biro", "Kop alamat", "Kepala halaman")
RULES = '<w:pBdr %s><w:bottom w:val="thinThickSmallGap" w:sz="24" w:space="4" w:color="17242B"/></w:pBdr>'
EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def written() -> bytes:
    """The template as the bytes of a .docx file; the same each time."""
    paper = Document(io.BytesIO(word_paper.written()))
    styles = paper.styles
    for name, size in SIZES.items():
        styles[name].font.size = Pt(size)
    for name in CENTRED:
        styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    styles["Kop biro"].font.all_caps = True
    styles["Kepala halaman"].font.bold = True
    styles["Kepala halaman"].font.size = Pt(11)
    styles["Kepala halaman"].font.color.rgb = RGBColor.from_string("000000")
    for name in ("Simulasi", "Kaki halaman"):  # the banner stands on top: below is only the number of the page
        styles[name].font.bold, styles[name].font.size = False, Pt(7.5)
        styles[name].font.color.rgb = RGBColor.from_string("5A5A5A")
    styles["Sel kepala"].font.color.rgb = styles["Sel"].font.color.rgb
    own = styles["Kop alamat"].element.pPr
    own.replace(own.find(qn("w:pBdr")), parse_xml(RULES % nsdecls("w")))
    paper.paragraphs[1].style = styles["Kop biro"]  # where the Governor writes, no bureau stands below it
    for name, after in (("Isi", 3.5), ("Butir", 2)):
        form = styles[name].paragraph_format
        form.alignment, form.space_after, form.line_spacing = WD_ALIGN_PARAGRAPH.JUSTIFY, Mm(after), 1.08
    _plain(paper)
    for edge in styles["Normal Table"].element.iter(
        qn("w:left"), qn("w:right")
    ):  # number and subject start at the margin
        edge.set(qn("w:w"), "0")
    _ruled(styles["Tabel"].element.find(qn("w:tblPr")))
    out = io.BytesIO()
    paper.save(out)
    return same_bytes(out.getvalue())


def _plain(paper: Document) -> None:
    """The style of lines that stand alone: addressee, signer, copies."""
    made = paper.styles.add_style("Alamat surat", WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = paper.styles["Normal"]
    made.font.size = Pt(11)
    made.paragraph_format.space_after = Pt(0)


def _ruled(properties: object) -> None:
    for edge in properties.findall(qn("w:tblBorders")):
        properties.remove(edge)
    lines = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="6E6E6E"/>' for edge in EDGES)
    properties.insert(0, parse_xml(f"<w:tblBorders {nsdecls('w')}>{lines}</w:tblBorders>"))
    margins = '<w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>'
    properties.append(parse_xml(f"<w:tblCellMar {nsdecls('w')}>{margins}</w:tblCellMar>"))
