"""Slides from a template: its layouts and placeholders, text that fits its room, native tables, footers, notes.

A template is a PowerPoint file with the layouts and placeholders of LAYOUTS (named as in the selection pane of
the slide master; the title is the layout's title; footer and number are the layout's own). Where they stand, their type
and colours, and what else is on a layout is up to the template; tables and charts take the room of the placeholder.
"""

import copy
import io
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pptx import Presentation as opened
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PackageNotFoundError
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.slide import Slide, SlideLayout
from pptx.util import Pt

from paten.briefing import measure
from paten.briefing.package import TEMPLATES, broken, content, unusable

WIDER = 1.2  # a title fits too where a program without the type puts a wider one in its place
DEFAULT = TEMPLATES / "paparan.pptx"
LAYOUTS = {
    "Judul": ("Kop", "Pengantar", "Isi"),
    "Isi": ("Pengantar", "Isi"),
    "Dua kolom": ("Pengantar", "Kiri", "Kanan"),
}
FOOT = {PP_PLACEHOLDER.FOOTER: "Kaki halaman", PP_PLACEHOLDER.SLIDE_NUMBER: "Nomor halaman"}
TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
POINT = 12700  # EMU


@dataclass(frozen=True)
class Box:
    """A room on a slide, in points."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def rows(self, *shares: float, gap: float = 12) -> list["Box"]:
        """Boxes under each other, whose heights are those shares of the whole."""
        free, top, made = self.height - gap * (len(shares) - 1), self.top, []
        for share in shares:
            tall = free * share / sum(shares)
            made.append(Box(self.left, top, self.width, tall))
            top += tall + gap
        return made

    def columns(self, *shares: float, gap: float = 24) -> list["Box"]:
        """Boxes beside each other, whose widths are those shares of the whole."""
        free, left, made = self.width - gap * (len(shares) - 1), self.left, []
        for share in shares:
            wide = free * share / sum(shares)
            made.append(Box(left, self.top, wide, self.height))
            left += wide + gap
        return made


def deck(own: Path | None = None) -> Presentation:
    """An empty presentation from the office's own template, or from the one that comes along.

    Raises TemplateError (Indonesian) when it cannot be read or lacks a layout or a placeholder.
    """
    path = own or DEFAULT
    return opened(io.BytesIO(_checked(content(path), path)))


@lru_cache(maxsize=8)
def _checked(held: bytes, path: Path) -> bytes:
    try:
        made = opened(io.BytesIO(held))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise broken(path, "PowerPoint") from error
    found = {layout.name: layout for layout in made.slide_layouts}
    faults = [f"tata letak {name}" for name in LAYOUTS if name not in found]
    for layout_name in LAYOUTS:
        if layout_name in found:
            faults += [f"{lacking} pada tata letak {layout_name}" for lacking in _lacking(found[layout_name])]
    if faults:
        raise unusable(path, f"tidak memuat {'; '.join(faults)}")
    if made.slides:
        raise unusable(path, "masih berisi salindia; hapus semua salindianya, tata letak saja yang dipakai")
    return held


def _lacking(layout: SlideLayout) -> list[str]:
    there = {one.name for one in layout.placeholders}
    kinds = {one.placeholder_format.type for one in layout.placeholders}
    lacking = [f"kotak {name}" for name in LAYOUTS[layout.name] if name not in there]
    lacking += [f"kotak {name}" for kind, name in FOOT.items() if kind not in kinds]
    return lacking if kinds & set(TITLES) else ["kotak judul", *lacking]


class Page:
    """One slide in the making. Placeholders that nobody wrote into are taken off when it is finished."""

    def __init__(self, made: Presentation, layout: str, foot: str) -> None:
        self.layout = next(one for one in made.slide_layouts if one.name == layout)
        self.slide: Slide = made.slides.add_slide(self.layout)
        names = {one.placeholder_format.idx: one.name for one in self.layout.placeholders}
        self.held = {names[one.placeholder_format.idx]: one for one in self.slide.placeholders}
        self.used: set[str] = set()
        for one in self.layout.placeholders:
            if one.placeholder_format.type in FOOT:
                self._foot(one, foot)

    def _foot(self, of_layout: object, foot: str) -> None:
        """The library leaves footers and numbers on the layout, where no program shows them."""
        element = copy.deepcopy(of_layout._element)
        is_number = of_layout.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER
        properties = element.find(qn("p:spPr"))
        for child in list(properties):
            properties.remove(child)
        styles = element.find(qn("p:txBody")).find(qn("a:lstStyle"))
        for child in list(styles):
            styles.remove(child)
        self.slide.shapes._spTree.append(element)
        if not is_number:
            placed = self.slide.shapes[-1]
            box = Box(0, 0, of_layout.width / POINT, of_layout.height / POINT)
            placed.text_frame.text = foot
            placed.text_frame.paragraphs[0].font.size = Pt(measure.size_for(foot, (10, 9, 8, 7), box.width, 1))

    def box(self, name: str) -> Box:
        """The room of a placeholder, in points."""
        one = self.held[name]
        return Box(one.left / POINT, one.top / POINT, one.width / POINT, one.height / POINT)

    def title(self, said: str, sizes: tuple[float, ...] = (26, 24, 22, 20, 18), most: int = 2) -> None:
        """The title, in the largest size in which it takes that many lines."""
        box = self.slide.shapes.title
        room = box.width / POINT
        size = measure.size_for(said, sizes, room / WIDER, most, bold=True)
        box.text_frame.text = measure.shortened(said, size, room, most, bold=True)
        box.text_frame.paragraphs[0].font.size = Pt(size)

    def lead(self, said: str, name: str = "Pengantar") -> None:
        """The muted sentence under the title; it may take two lines in a smaller type."""
        if not said:
            return
        self.used.add(name)
        box, one = self.box(name), self.held[name]
        size = measure.size_for(said, (14, 13, 12), box.width, 1)
        most = max(1, int(box.height * 1.1 / (size * measure.LEADING)))
        if measure.lines(said, size, box.width) > most:
            size, most = 11, 2
        one.text_frame.text = measure.shortened(said, size, box.width, most)
        one.text_frame.paragraphs[0].font.size = Pt(size)

    def finish(self, notes: str) -> None:
        """Takes empty placeholders off and writes the speaker notes."""
        for name, one in self.held.items():
            if name not in self.used and one.placeholder_format.type not in TITLES:
                one._element.getparent().remove(one._element)
        self.slide.notes_slide.notes_text_frame.text = notes
