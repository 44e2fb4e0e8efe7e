"""Writes the Word template: A4 with letterhead, footer and styles, and marks such as {{cap}} where we fill in.

Written part by part: only the styles in use are in it, 4 KB; the library's own template holds 880 KB of styles.
"""

import io
import zipfile

from paten.briefing.package import same_bytes

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
FONT = "Arial"  # on every Windows and Mac; the fonts table names the face of the same widths for other machines
INK, MUTED, ACCENT, LINE = "17242B", "53646D", "0E5E7E", "D5DDE1"
TWIPS = 56.6929  # a millimetre
LEFT, RIGHT, TOP, BOTTOM = (round(mm * TWIPS) for mm in (30, 20, 18, 20))
PARTS = {"styles": "styles", "fontTable": "fontTable", "settings": "settings", "header1": "header", "footer1": "footer"}


def written() -> bytes:
    """The template as the bytes of a .docx file; the same each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in _parts().items():
            package.writestr(name, HEAD + content)
    return same_bytes(out.getvalue())


def _parts() -> dict[str, str]:
    package = "http://schemas.openxmlformats.org/package/2006"
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{KIND}.{kind}+xml"/>' for part, kind in PARTS.items()
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATION}/{kind}" Target="{part}.xml"/>'
        for number, (part, kind) in enumerate(PARTS.items(), 1)
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{KIND}.document.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATION}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{relations}</Relationships>',
        "word/document.xml": f"<w:document {W} {R}><w:body>{_letterhead()}{_paragraph('Isi', '{{isi}}')}{_section()}"
        "</w:body></w:document>",
        "word/styles.xml": _styles(),
        "word/fontTable.xml": f'<w:fonts {W}><w:font w:name="{FONT}"><w:altName w:val="Liberation Sans"/>'
        '<w:panose1 w:val="020B0604020202020204"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
        "</w:fonts>",
        "word/settings.xml": f'<w:settings {W}><w:defaultTabStop w:val="720"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat><w:themeFontLang w:val="id-ID"/></w:settings>',
        "word/header1.xml": f"<w:hdr {W}>{_paragraph('Kepala halaman', '{{kepala}}')}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {W}>{_foot()}</w:ftr>",
    }


def _paragraph(style: str, text: str, more: str = "") -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style.replace(" ", "")}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>{more}</w:p>'
    )


def _letterhead() -> str:
    return (
        _paragraph("Kop atas", "{{pemerintah}}")
        + _paragraph("Kop atas", "{{sekretariat}}")
        + _paragraph("Kop biro", "{{biro}}")
        + _paragraph("Kop alamat", "{{alamat}}")
    )


def _foot() -> str:
    page = "".join(
        f'<w:r><w:t xml:space="preserve">{before}</w:t></w:r><w:fldSimple w:instr=" {field} "><w:r><w:t>1</w:t></w:r>'
        "</w:fldSimple>"
        for before, field in (("Halaman ", "PAGE"), (" dari ", "NUMPAGES"))
    )
    tab = "<w:r><w:tab/></w:r>"
    return _paragraph("Kaki halaman", "{{cap}}") + _paragraph("Simulasi", "{{simulasi}}", tab + page)


def _section() -> str:
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{TOP}" w:right="{RIGHT}" w:bottom="{BOTTOM}" '
        f'w:left="{LEFT}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>'
    )


def _styles() -> str:
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="{INK}"/></w:pBdr>'
    over = f'<w:pBdr><w:top w:val="single" w:sz="12" w:space="4" w:color="{INK}"/></w:pBdr>'
    foot = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{LINE}"/></w:pBdr>'
    end = f'<w:tabs><w:tab w:val="right" w:pos="{11906 - LEFT - RIGHT}"/></w:tabs>'
    hang = '<w:tabs><w:tab w:val="left" w:pos="340"/></w:tabs>'
    middle = '<w:jc w:val="center"/>'
    indent = '<w:ind w:left="340" w:hanging="340"/>'
    made = [
        _style("Kop atas", 11, space=(0, 0), more="<w:caps/>"),
        _style("Kop biro", 14, bold=True, space=(0, 0)),
        _style("Kop alamat", 9, color=MUTED, space=(0, 160), para=rule),
        _style("Kepala halaman", 9, color=MUTED, space=(0, 60)),
        _style("Kaki halaman", 8, color=MUTED, space=(0, 0), para=foot),
        _style("Simulasi", 8, bold=True, space=(0, 0), para=end),
        _style("Judul naskah", 13, bold=True, space=(80, 160), after=middle, more="<w:caps/>"),
        _style("Isi", 10.5, space=(0, 80)),
        _style("Isi menjorok", 10.5, space=(0, 80), after='<w:ind w:firstLine="567"/><w:jc w:val="both"/>'),
        _style("Temuan", 15, bold=True, space=(120, 80)),
        _style("Keterangan", 9, color=MUTED, space=(0, 80)),
        _style("Butir", 10.5, space=(0, 60), para=hang, after=indent),
        _style("Sel", 9, space=(20, 20)),
        _style("Sel kepala", 9, color=MUTED, bold=True, space=(20, 20), para="<w:keepNext/>"),
        _style(
            "heading 1", 12, bold=True, space=(220, 40), para="<w:keepNext/>" + over, after='<w:outlineLvl w:val="0"/>'
        ),
        _style("heading 2", 10.5, bold=True, space=(120, 20), para="<w:keepNext/>", after='<w:outlineLvl w:val="1"/>'),
    ]
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
    return (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        f"{''.join(made)}{_table_style()}</w:styles>"
    )


def _style(
    name: str, size: float, *, bold: bool = False, color: str = INK, space: tuple[int, int], para: str = "",
    after: str = "", more: str = "",
) -> str:  # fmt: skip
    """A paragraph style. para, after: its paragraph properties before and after the spacing, as Word orders them."""
    return (
        f'<w:style w:type="paragraph" w:customStyle="{0 if name.startswith("heading") else 1}" '
        f'w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f'<w:pPr>{para}<w:spacing w:before="{space[0]}" w:after="{space[1]}"/>{after}</w:pPr>'
        f"<w:rPr>{'<w:b/>' if bold else ''}{more}"
        f'<w:color w:val="{color}"/><w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/></w:rPr>'
        "</w:style>"
    )


def _table_style() -> str:
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>'
        '</w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="Tabel">'
        '<w:name w:val="Tabel"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
        f'<w:top w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
        f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
        f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/></w:tblBorders></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/></w:tcBorders></w:tcPr></w:tblStylePr>'
        '</w:style><w:style w:type="table" w:customStyle="1" w:styleId="Pasangan"><w:name w:val="Pasangan"/>'
        '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        "</w:style>"
    )
