"""The briefing on paper: A4 as PDF, by typst. The same briefing gives the same bytes."""

from paten.briefing import typesetting
from paten.briefing.content import Briefing
from paten.briefing.layout import Room, payload

MANY = 24  # kecamatan; more of them take a third page
ROOMS = (
    Room(size=10.0, air=1.4, row=1.7, lines=8, bars=14, chart=130),
    Room(size=9.5, air=1.3, row=1.5, lines=6, bars=12, chart=120),
    Room(size=9.2, air=1.2, row=1.3, lines=5, bars=10, chart=108),
    Room(size=9.0, air=1.1, row=1.1, lines=4, bars=9, chart=100),
    Room(size=8.8, air=1.0, row=0.9, lines=3, bars=8, chart=92),
    Room(size=8.5, air=0.9, row=0.8, lines=3, bars=7, chart=86),
    Room(size=8.5, air=0.8, row=0.7, lines=2, bars=6, chart=80),
    Room(size=8.2, air=0.8, row=0.6, lines=1, bars=5, chart=74),
    Room(size=8.0, air=0.7, row=0.5, lines=0, bars=4, chart=66),
)


def pdf(briefing: Briefing) -> bytes:
    """The paper: two pages, three where more than 24 places are told. It is set more densely, and its lists are
    shortened with a sentence on what was left out, until it fits; should even that not do, it takes another page.
    """
    for room in ROOMS:
        compiler = typesetting.compiler("briefing", payload(briefing, room))
        if typesetting.pages(compiler) <= promised(briefing):
            break
    return compiler.compile(format="pdf")


def promised(briefing: Briefing) -> int:
    """How many pages the paper may take."""
    return 3 if len(briefing.places.rows) > MANY else 2
