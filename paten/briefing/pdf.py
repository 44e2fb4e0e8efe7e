"""The briefing on paper: A4 as PDF, by typst. The same briefing gives the same bytes."""

import json
from functools import lru_cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import font_source_sans_pro
import typst

from paten.briefing.content import Briefing
from paten.briefing.layout import Room, payload

TEMPLATES = Path(__file__).parent / "templates"
WEIGHTS = ("Regular", "Semibold", "Bold")
MANY = 24  # kecamatan; more of them take a third page
ROOMS = (
    Room(size=9.5, air=1.3, row=1.5, lines=6, bars=12, chart=120),
    Room(size=9.0, air=1.1, row=1.2, lines=5, bars=10, chart=108),
    Room(size=8.8, air=1.0, row=1.0, lines=4, bars=8, chart=98),
    Room(size=8.5, air=0.9, row=0.85, lines=3, bars=7, chart=90),
    Room(size=8.2, air=0.8, row=0.7, lines=2, bars=6, chart=80),
    Room(size=8.0, air=0.7, row=0.6, lines=1, bars=5, chart=70),
    Room(size=7.8, air=0.6, row=0.5, lines=0, bars=4, chart=64),
)


def pdf(briefing: Briefing) -> bytes:
    """The paper: two pages, three where more than 24 places are told. It is set more densely, and its lists are
    shortened with a sentence on what was left out, until it fits; should even that not do, it takes another page.
    """
    promised = pages(briefing)
    for room in ROOMS:
        compiler = _compiler("briefing", payload(briefing, room))
        if json.loads(compiler.query("<pages>", field="value", one=True)) <= promised:
            break
    return compiler.compile(format="pdf")


def pages(briefing: Briefing) -> int:
    """How many pages the paper may take."""
    return 3 if len(briefing.places.rows) > MANY else 2


def _compiler(template: str, told: dict) -> typst.Compiler:
    return typst.Compiler(
        str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        font_paths=[_type().name],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(told, ensure_ascii=False)},
    )


@lru_cache(maxsize=1)
def _type() -> TemporaryDirectory:
    """A folder with nothing but the weights that are printed: the wheel has each of them twice, and which of two a
    compiler finds first depends on the machine. It goes when the process ends.
    """
    folder = TemporaryDirectory(prefix="huruf-")
    for weight in WEIGHTS:
        name = f"SourceSansPro-{weight}.ttf"
        copyfile(Path(font_source_sans_pro.__file__).parent / "files" / name, Path(folder.name) / name)
    return folder
