"""Writes the slide template: 16:9, three layouts with named placeholders, the palette and type of the monitor.

Written part by part, because that is all a template needs; PowerPoint and LibreOffice open it as any other.
"""

import io
import zipfile

from paten.briefing.package import same_bytes
from paten.briefing.templates.slide_theme import theme

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument"
WIDTH, HEIGHT = 13.333, 7.5  # inches
EDGE, FULL, HALF, GAP = 0.6, 12.133, 5.867, 0.4
TITLE = ("Judul", "title", 0, (EDGE, 0.38, FULL, 0.92), 26, "tx1", True, "b")
LEAD = ("Pengantar", "body", 10, (EDGE, 1.3, FULL, 0.4), 14, "tx2", False, "t")
TOP, ROOM = 1.82, 4.98
LAYOUTS = {
    "Judul": (
        ("Judul", "title", 0, (EDGE, 1.62, FULL, 1.75), 32, "tx1", True, "t"),
        ("Kop", "body", 10, (EDGE, 0.4, FULL, 0.72), 14, "tx1", False, "t"),
        ("Pengantar", "body", 11, (EDGE, 1.2, FULL, 0.36), 13, "tx2", False, "t"),
        ("Isi", "body", 12, (EDGE, 3.5, FULL, 3.35), 16, "tx1", False, "t"),
    ),
    "Isi": (TITLE, LEAD, ("Isi", "body", 11, (EDGE, TOP, FULL, ROOM), 14, "tx1", False, "t")),
    "Dua kolom": (
        TITLE,
        LEAD,
        ("Kiri", "body", 11, (EDGE, TOP, HALF, ROOM), 14, "tx1", False, "t"),
        ("Kanan", "body", 12, (EDGE + HALF + GAP, TOP, HALF, ROOM), 14, "tx1", False, "t"),
    ),
}
FOOT = (
    ("Kaki halaman", "ftr", 21, (EDGE, 7.0, 11.2, 0.3), "l"),
    ("Nomor halaman", "sldNum", 22, (11.9, 7.0, 0.833, 0.3), "r"),
)
RULES = {"Judul": (1.14, 6.95), "Isi": (1.76, 6.95), "Dua kolom": (1.76, 6.95)}


def written() -> bytes:
    """The template as the bytes of a .pptx file; the same each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in _parts().items():
            package.writestr(name, HEAD + content)
    return same_bytes(out.getvalue())


def _parts() -> dict[str, str]:
    numbers = range(1, len(LAYOUTS) + 1)
    layouts = {
        f"ppt/slideLayouts/slideLayout{number}.xml": _layout(name, placed)
        for number, (name, placed) in zip(numbers, LAYOUTS.items(), strict=True)
    }
    to_master = _relations([("slideMaster", "../slideMasters/slideMaster1.xml")])
    of_master = [("slideLayout", f"../slideLayouts/slideLayout{number}.xml") for number in numbers]
    return {
        "[Content_Types].xml": _types(layouts),
        "_rels/.rels": _relations([("officeDocument", "ppt/presentation.xml")]),
        "ppt/presentation.xml": f'<p:presentation {SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" '
        f'r:id="rId1"/>'
        f'</p:sldMasterIdLst><p:sldSz cx="{_emu(WIDTH)}" cy="{_emu(HEIGHT)}"/><p:notesSz cx="6858000" cy="9144000"/>'
        "</p:presentation>",
        "ppt/_rels/presentation.xml.rels": _relations(
            [("slideMaster", "slideMasters/slideMaster1.xml"), ("theme", "theme/theme1.xml")]
        ),
        "ppt/slideMasters/slideMaster1.xml": _master(len(LAYOUTS)),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": _relations([*of_master, ("theme", "../theme/theme1.xml")]),
        "ppt/theme/theme1.xml": theme(),
        **layouts,
        **{f"ppt/slideLayouts/_rels/slideLayout{number}.xml.rels": to_master for number in numbers},
    }


def _types(layouts: dict[str, str]) -> str:
    of_parts = {
        "ppt/presentation.xml": "presentationml.presentation.main",
        "ppt/slideMasters/slideMaster1.xml": "presentationml.slideMaster",
        "ppt/theme/theme1.xml": "theme",
        **dict.fromkeys(layouts, "presentationml.slideLayout"),
    }
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/{part}" ContentType="{KIND}.{kind}+xml"/>' for part, kind in of_parts.items())
        + "</Types>"
    )


def _relations(targets: list[tuple[str, str]]) -> str:
    return (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{RELATION}/{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, 1)
        )
        + "</Relationships>"
    )


def _master(layouts: int) -> str:
    ids = "".join(f'<p:sldLayoutId id="{2147483648 + number}" r:id="rId{number}"/>' for number in range(1, layouts + 1))
    shapes = _placeholder(2, *TITLE) + _placeholder(3, "Isi", "body", 1, (EDGE, TOP, FULL, ROOM), 14, "tx1", False, "t")
    foot = "".join(_foot(4 + number, *placed) for number, placed in enumerate(FOOT))
    level = '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
    color = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
    body = "".join(
        f'<a:lvl{number}pPr marL="0" indent="0" algn="l">{level}<a:defRPr sz="1400">{color}<a:latin typeface="+mn-lt"/>'
        f"</a:defRPr></a:lvl{number}pPr>"
        for number in range(1, 6)
    )
    return (
        f'<p:sldMaster {SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'
        f"<a:effectLst/></p:bgPr></p:bg>{_tree(shapes + foot)}</p:cSld>"
        '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
        'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
        f'<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l">'
        f'<a:lnSpc><a:spcPct val="95000"/></a:lnSpc>{level}<a:defRPr sz="2600" b="1">{color}'
        f'<a:latin typeface="+mj-lt"/>'
        f"</a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{body}</p:otherStyle>"
        "</p:txStyles></p:sldMaster>"
    )


def _layout(name: str, placed: tuple) -> str:
    shapes = "".join(_placeholder(number, *one) for number, one in enumerate(placed, 2))
    foot = "".join(_foot(10 + number, *one) for number, one in enumerate(FOOT))
    upper, lower = RULES[name]
    rules = _rule(20, upper, "tx1", 19050) + _rule(21, lower, "accent6", 6350)
    return (
        f'<p:sldLayout {SPACES} preserve="1" userDrawn="1">'
        f'<p:cSld name="{name}">{_tree(shapes + foot + rules)}</p:cSld>'
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def _tree(shapes: str) -> str:
    return (
        '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
        f"{shapes}</p:spTree>"
    )


def _placeholder(
    number: int, name: str, kind: str, idx: int, box: tuple, size: int, color: str, bold: bool, anchor: str
) -> str:
    of = f'type="{kind}"' + (f' idx="{idx}"' if idx else "") + (' sz="quarter"' if kind == "body" else "")
    look = (
        f'<a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="{size * 100}" b="{int(bold)}"><a:solidFill>'
        f'<a:schemeClr val="{color}"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    )
    return _shape(
        number, name, of, box, f'anchor="{anchor}"', look, f'<a:r><a:rPr lang="id-ID"/><a:t>{name}</a:t></a:r>'
    )


def _foot(number: int, name: str, kind: str, idx: int, box: tuple, side: str) -> str:
    of = f'type="{kind}" sz="quarter" idx="{idx}"'
    look = (
        f'<a:lvl1pPr algn="{side}"><a:defRPr sz="1000"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill>'
        '<a:latin typeface="+mn-lt"/></a:defRPr>'
        "</a:lvl1pPr>"
    )
    field = (
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="id-ID"/><a:t>‹#›</a:t></a:fld>'
    )
    return _shape(number, name, of, box, 'anchor="ctr"', look, field if kind == "sldNum" else "")


def _shape(number: int, name: str, of: str, box: tuple, anchor: str, look: str, content: str) -> str:
    left, top, width, height = (_emu(side) for side in box)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>'
        f'<p:ph {of}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" '
        f'cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" '
        f'tIns="0" rIns="0" bIns="0" {anchor}><a:normAutofit/></a:bodyPr><a:lstStyle>{look}</a:lstStyle>'
        f"<a:p>{content}</a:p></p:txBody></p:sp>"
    )


def _rule(number: int, top: float, color: str, weight: int) -> str:
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{number}" name="Garis {number}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/>'
        f'</p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="{_emu(EDGE)}" y="{_emu(top)}"/><a:ext cx="{_emu(FULL)}" cy="0"/>'
        "</a:xfrm>"
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="{weight}"><a:solidFill><a:schemeClr val="{color}"/>'
        "</a:solidFill></a:ln></p:spPr></p:cxnSp>"
    )


def _emu(inches: float) -> int:
    return round(inches * 914400)
