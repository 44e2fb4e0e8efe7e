"""The theme of the slide template: the palette and the type, so that whatever a person adds looks the same."""

FONT = "Arial"  # on every Windows and Mac; LibreOffice has a face of the same widths in its place
PANOSE = "020B0604020202020204"
COLORS = {
    "dk1": "17242B",  # ink
    "lt1": "FFFFFF",
    "dk2": "53646D",  # muted
    "lt2": "F3F6F7",  # surface
    "accent1": "0E5E7E",
    "accent2": "0E7266",  # good
    "accent3": "935800",  # watch
    "accent4": "8E2410",  # bad
    "accent5": "7B8A92",  # missing
    "accent6": "D5DDE1",  # lines
    "hlink": "0E5E7E",
    "folHlink": "53646D",
}


def theme() -> str:
    """The part theme1.xml."""
    colors = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLORS.items())
    face = f'<a:latin typeface="{FONT}" panose="{PANOSE}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{weight}">{fill}</a:ln>' for weight in (6350, 12700, 19050))
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Pantau PATEN"><a:themeElements>'
        f'<a:clrScheme name="Pantau PATEN">{colors}</a:clrScheme><a:fontScheme name="Pantau PATEN"><a:majorFont>{face}'
        f"</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Pantau PATEN"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{lines}'
        f"</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}"
        "</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
