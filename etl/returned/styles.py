"""The colours of marked cells and the formats of our own sheets, added to a workbook's styles; its own stay."""

import re
from dataclasses import dataclass

from etl.returned.package import SPREADSHEET, Package
from etl.returned.splice import Element, Splices, Unmarkable, elements, tagged

# Cells with dark letters get the light colour, cells with light letters the dark one: so both stay legible.
COLOURS = {
    "galat": ("FFF7C8C1", "FFA4271E"),
    "tanya": ("FFFCE3B1", "FF8A5200"),
    "peringatan": ("FFD3E5F2", "FF1F5E86"),
}
OURS = {colour for pair in COLOURS.values() for colour in pair}
SECTIONS = {"fonts": "font", "fills": "fill", "borders": "border", "cellXfs": "xf"}
CONDITIONS = {"dxfs": "dxf"}  # a workbook may have none
AUTOMATIC = {"indexed": "64"}  # the colour of a fill that has none
LIGHT, INK = 0.6, "17242B"
MOST_FORMATS = 65_000  # of one workbook, as spreadsheet programs have it

NOTHING = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="{main}">'
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
)


@dataclass(frozen=True)
class Look:
    """How cells of our own sheets look. size in points; colours as rrggbb, fill "" for none; align: left, right."""

    size: int = 10
    bold: bool = False
    ink: str = "17242B"
    fill: str = ""
    line: bool = False
    link: bool = False
    align: str = "left"


def prefixed(snippet: str, prefix: str) -> bytes:
    """Elements as a document writes them that has a prefix for this vocabulary."""
    return re.sub(r"<(/?)(?=[A-Za-z])", rf"<\1{prefix}", snippet).encode()


class Styles:
    """The styles of one package; `keep` writes them back."""

    def __init__(self, package: Package) -> None:
        self._package = package
        part = package.related(package.workbook, "styles")
        if part is None:
            part = package.free("xl/styles{}.xml")
            content = NOTHING.format(main=package.main).encode()
            package.add(part, content, f"{SPREADSHEET}.styles+xml")
            package.relate(package.workbook, "styles", part)
        self._part, self._xml = part, package.xml(part)
        self._found = elements(self._xml, lambda name, _: name in _WANTED)
        known = SECTIONS | CONDITIONS
        self._sections = {one.name: one for one in self._found if one.name in known and len(one.parents) == 1}
        if not set(SECTIONS) <= set(self._sections):
            raise Unmarkable("styles")
        self._prefix = self._sections["cellXfs"].prefix
        self._items = {name: self._of(name) for name in known}
        self._added: dict[str, list[bytes]] = {name: [] for name in known}
        self._fills = [self._fill(one) for one in self._items["fills"]]
        self._light = [self._is_light(one) for one in self._items["fonts"]]
        self._made: dict[tuple[int, str], int] = {}
        self._looks: dict[Look, int] = {}

    def marked(self, style: int, severity: str) -> int:
        """The format of a cell in the colour of a severity ("": in the colour it had before we gave it one)."""
        if (style, severity) not in self._made:
            self._made[style, severity] = self._recoloured(style, severity)
        return self._made[style, severity]

    def ours(self) -> set[int]:
        """The formats that already carry a colour of ours: cells of a file that came back."""
        coloured = {number for number, fill in enumerate(self._fills) if _is_ours(fill)}
        return (
            {n for n in range(len(self._items["cellXfs"])) if self._number(n, "fillId") in coloured}
            if coloured
            else set()
        )

    def look(self, look: Look) -> int:
        """The format of a cell of our own sheets."""
        if look not in self._looks:
            self._looks[look] = self._added_look(look)
        return self._looks[look]

    def condition(self, severity: str) -> int:
        """The format by which a conditional format of ours gives the colour of a severity."""
        colour = f'<fgColor rgb="{COLOURS[severity][0]}"/><bgColor rgb="{COLOURS[severity][0]}"/>'
        fill = f'<fill><patternFill patternType="solid">{colour}</patternFill></fill>'
        return self._add("dxfs", prefixed(f'<dxf><font><color rgb="FF{INK}"/></font>{fill}</dxf>', self._prefix))

    def fills(self, condition: str) -> bool:
        """Whether the format to which a conditional format refers colours cells."""
        formats = self._items["dxfs"]
        return (
            condition.isdecimal()
            and int(condition) < len(formats)
            and bool(self._within(formats[int(condition)], "fill"))
        )

    def keep(self) -> None:
        """Writes what was added into the package."""
        changes = Splices(self._xml)
        if self._added["dxfs"] and "dxfs" not in self._sections:
            before = next((one for one in self._found if one.name == "cellStyles"), self._sections["cellXfs"])
            added = b"".join(self._added["dxfs"])
            count = len(self._added["dxfs"])
            made = prefixed(f'<dxfs count="{count}">', self._prefix) + added + prefixed("</dxfs>", self._prefix)
            changes.put(before.end, before.end, made)
        for name, section in self._sections.items():
            added = self._added[name]
            if added:
                tag = tagged(
                    _open(self._xml[section.start : section.inside]), count=str(len(self._items[name]) + len(added))
                )
                inside = self._xml[section.inside : section.outside]
                close = f"</{section.prefix}{name}>".encode()
                changes.put(section.start, section.end, b"".join([tag, inside, *added, close]))
        self._package.parts[self._part] = changes.made()

    def _of(self, section: str) -> list[Element]:
        name = (SECTIONS | CONDITIONS)[section]
        return [one for one in self._found if one.name == name and one.parents[1:] == (section,)]

    def _within(self, whole: Element, name: str) -> Element | None:
        return next((one for one in self._found if one.name == name and whole.start < one.start < whole.end), None)

    def _fill(self, fill: Element) -> tuple[str, dict[str, str], dict[str, str]]:
        """Pattern, front and back colour of a fill."""
        pattern = self._within(fill, "patternFill")
        colours = [self._within(fill, name) for name in ("fgColor", "bgColor")]
        front, back = (one.attributes if one else {} for one in colours)
        return (pattern.attributes.get("patternType", "none") if pattern else "", front, back)

    def _is_light(self, font: Element) -> bool:
        colour = self._within(font, "color")
        given = colour.attributes if colour else {}
        rgb = given.get("rgb", "")[-6:]
        if re.fullmatch("[0-9A-Fa-f]{6}", rgb):
            red, green, blue = (int(rgb[at : at + 2], 16) for at in (0, 2, 4))
            return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 > LIGHT
        return given.get("theme") in ("0", "2") or given.get("indexed") in ("1", "9")

    def _number(self, style: int, name: str) -> int:
        return int(self._items["cellXfs"][style].attributes.get(name, "0"))

    def _recoloured(self, style: int, severity: str) -> int:
        formats = self._items["cellXfs"]
        if not 0 <= style < len(formats):
            style = 0
        font, number = self._number(style, "fontId"), self._number(style, "fillId")
        before = self._fills[number] if number < len(self._fills) else ("none", {}, {})
        solid = before[1] if before[0] == "solid" else AUTOMATIC
        under = before[2] if _is_ours(before) else solid
        if severity:
            light = font < len(self._light) and self._light[font]
            number = self._add_fill({"rgb": COLOURS[severity][light]}, under)
        elif under == AUTOMATIC or not under:
            number = 0
        else:
            number = self._add_fill(under, AUTOMATIC)
        one = formats[style]
        tag = tagged(self._xml[one.start : one.inside], fillId=str(number), applyFill="1")
        return self._add("cellXfs", tag + self._xml[one.inside : one.end])

    def _add_fill(self, front: dict[str, str], back: dict[str, str]) -> int:
        fill = f'<patternFill patternType="solid"><fgColor{_given(front)}/><bgColor{_given(back)}/></patternFill>'
        return self._add("fills", prefixed(f"<fill>{fill}</fill>", self._prefix))

    def _added_look(self, look: Look) -> int:
        add = lambda section, snippet: self._add(section, prefixed(snippet, self._prefix))  # noqa: E731
        letters = ("<b/>" if look.bold else "") + ("<u/>" if look.link else "")
        font = add(
            "fonts", f'<font>{letters}<sz val="{look.size}"/><color rgb="FF{look.ink}"/><name val="Calibri"/></font>'
        )
        colour = f'<patternFill patternType="solid"><fgColor rgb="FF{look.fill}"/><bgColor indexed="64"/></patternFill>'
        fill = add("fills", f"<fill>{colour}</fill>") if look.fill else 0
        thin = '<{0} style="thin"><color rgb="FFB8C4CA"/></{0}>'
        sides = "".join(thin.format(side) for side in ("left", "right", "top", "bottom"))
        border = add("borders", f"<border>{sides}<diagonal/></border>") if look.line else 0
        align = f'<alignment horizontal="{look.align}" vertical="top" wrapText="1"/>'
        given = f'numFmtId="49" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0" quotePrefix="1"'
        applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
        return add("cellXfs", f"<xf {given} {applied}>{align}</xf>")

    def _add(self, section: str, new: bytes) -> int:
        known = len(self._items[section])
        if new not in self._added[section]:
            if known + len(self._added[section]) >= MOST_FORMATS:
                raise Unmarkable("formats")
            self._added[section].append(new)
        return known + self._added[section].index(new)


_WANTED = {
    *SECTIONS,
    *SECTIONS.values(),
    *CONDITIONS,
    *CONDITIONS.values(),
    "cellStyles",
    "patternFill",
    "fgColor",
    "bgColor",
    "color",
}


def _is_ours(fill: tuple[str, dict[str, str], dict[str, str]]) -> bool:
    return fill[0] == "solid" and fill[1].get("rgb", "").upper() in OURS


def _open(tag: bytes) -> bytes:
    return tag[:-2].rstrip() + b">" if tag.endswith(b"/>") else tag


def _given(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in attributes.items())
