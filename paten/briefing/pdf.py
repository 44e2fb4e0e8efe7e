"""The briefing on paper: A4 as PDF, by typst. The same briefing gives the same bytes."""

from dataclasses import replace

from paten.briefing.content import Briefing
from paten.briefing.layout import LISTS, Room, payload
from paten.briefing.typesetting import TEMPLATES, pages, typeset

FEW = 8  # of so few there is a matrix of what they lack
MORE = 2  # rows of a list that a paper which fits is tried with on top
MANY = 24  # kecamatan; more of them take a third page
ROOMS = (
    Room(size=10.0, air=1.4, row=1.6, lines=8, bars=14, chart=130),
    Room(size=9.5, air=1.3, row=1.4, lines=6, bars=12, chart=120),
    Room(size=9.2, air=1.2, row=1.2, lines=5, bars=10, chart=108),
    Room(size=9.0, air=1.1, row=1.1, lines=4, bars=9, chart=100),
    Room(size=8.8, air=1.0, row=1.0, lines=3, bars=8, chart=92),
    Room(size=8.5, air=0.9, row=0.9, lines=3, bars=7, chart=86),
    Room(size=8.5, air=0.8, row=0.8, lines=1, bars=6, chart=80),
    Room(size=8.2, air=0.8, row=0.75, lines=0, bars=5, chart=74),
    Room(size=8.0, air=0.7, row=0.7, lines=0, bars=4, chart=66),
    Room(size=8.0, air=0.6, row=0.5, lines=0, bars=4, chart=60),
)


def pdf(briefing: Briefing) -> bytes:
    """The paper: two pages, three where more than 24 places are told. It is set more densely, and its lists are
    shortened with a sentence on what was left out, until it fits; should even that not do, it takes another page.
    """
    airy, dense, papers = 0, len(ROOMS) - 1, {}
    while airy < dense:
        middle = (airy + dense) // 2 if papers else _likely(briefing)
        papers[middle] = _set(briefing, ROOMS[middle])
        if _fits(briefing, papers[middle]):
            dense = middle
        else:
            airy = middle + 1
    paper = papers.get(dense) or _set(briefing, ROOMS[dense])
    return _fuller(briefing, ROOMS[dense], paper)


def _likely(briefing: Briefing) -> int:
    """The room to try first: half of the papers of few places, or of three pages, fit into it."""
    return 4 if FEW < len(briefing.places.rows) <= MANY else 1


def _set(briefing: Briefing, room: Room) -> bytes:
    return typeset(TEMPLATES / "briefing.typ", payload(briefing, room))


def _fits(briefing: Briefing, paper: bytes) -> bool:
    return pages(paper) <= promised(briefing)


def _fuller(briefing: Briefing, room: Room, paper: bytes) -> bytes:
    """The same paper with more of its lists, as long as that does not take another page."""
    longest = max(len(getattr(briefing, name).rows) for name in LISTS)
    for more in range(1, MORE + 1):
        if room.lines + more > longest or not _fits(briefing, paper):
            return paper
        wider = _set(briefing, replace(room, lines=room.lines + more))
        if not _fits(briefing, wider):
            return paper
        paper = wider
    return paper


def promised(briefing: Briefing) -> int:
    """How many pages the paper may take."""
    return 3 if len(briefing.places.rows) > MANY else 2
