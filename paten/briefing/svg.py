"""The few shapes of which our drawings are made, as SVG text. Lengths are points, colours are those of paper."""

from collections.abc import Sequence
from html import escape

FONT = "'Source Sans Pro','Source Sans 3','Segoe UI',Arial,sans-serif"
INK, MUTED, LINE, REFERENCE = "#17242B", "#53646D", "#D5DDE1", "#73838C"
ACCENT, BAND, AREA = "#0E5E7E", "#DCEBF1", "#EAF0F3"
GOOD, WATCH, BAD = "#0E7266", "#935800", "#8E2410"
OUTLINE, HATCH, WHITE = "#7B8A92", "#A3B0B7", "#FFFFFF"
LETTER = 0.52  # mean width of a letter of the type, in ems: only to keep labels apart

Point = tuple[float, float]


def figure(width: float, height: float, drawn: Sequence[str], alt: str = "") -> str:
    """The whole drawing. alt: what it shows, in words; without it the drawing is hidden from who cannot see it."""
    told = f'role="img" aria-label="{escape(alt)}"' if alt else 'aria-hidden="true"'
    size = f'width="{_(width)}" height="{_(height)}" viewBox="0 0 {_(width)} {_(height)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {told}>{"".join(drawn)}</svg>'


def line(start: Point, end: Point, colour: str = LINE, width: float = 0.6, dash: str = "") -> str:
    """A straight line; dash: "3 2"."""
    ends = f'x1="{_(start[0])}" y1="{_(start[1])}" x2="{_(end[0])}" y2="{_(end[1])}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{_(width)}"{_dashed(dash)}/>'


def path(points: Sequence[Point], colour: str = ACCENT, width: float = 1.4, dash: str = "") -> str:
    """A line through all the points."""
    through = " ".join(f"{_(x)},{_(y)}" for x, y in points)
    look = f'fill="none" stroke="{colour}" stroke-width="{_(width)}" stroke-linejoin="round"'
    return f'<polyline points="{through}" {look}{_dashed(dash)}/>'


def area(points: Sequence[Point], colour: str = AREA) -> str:
    """The filled shape within the points."""
    return f'<polygon points="{" ".join(f"{_(x)},{_(y)}" for x, y in points)}" fill="{colour}"/>'


def box(corner: Point, size: Point, fill: str = "none", stroke: str = "none", dash: str = "", round_: float = 0) -> str:
    """A rectangle from its upper left corner."""
    where = f'x="{_(corner[0])}" y="{_(corner[1])}" width="{_(size[0])}" height="{_(size[1])}" rx="{_(round_)}"'
    return f'<rect {where} fill="{fill}" stroke="{stroke}" stroke-width="0.7"{_dashed(dash)}/>'


def hatched(corner: Point, size: Point, step: float = 4) -> str:
    """A box of nothing known: slanting lines within a dashed outline. Drawn line by line, so that every reader of
    SVG draws it.
    """
    (left, top), (width, height) = corner, size
    lines, along = [], step
    while along < width + height:
        start = (left + max(0, along - height), top + min(along, height))
        end = (left + min(along, width), top + max(0, along - width))
        lines.append(line(start, end, HATCH, 0.5))
        along += step
    return box(corner, size, WHITE) + "".join(lines) + box(corner, size, stroke=OUTLINE, dash="2 1.5")


def dot(centre: Point, radius: float, fill: str = ACCENT, stroke: str = "none", width: float = 0.9) -> str:
    """A circle, filled or open."""
    where = f'cx="{_(centre[0])}" cy="{_(centre[1])}" r="{_(radius)}"'
    return f'<circle {where} fill="{fill}" stroke="{stroke}" stroke-width="{_(width)}"/>'


def diamond(centre: Point, radius: float = 3.4, fill: str = WATCH) -> str:
    """The mark of what is out of the ordinary."""
    x, y = centre
    corners = " ".join(
        f"{_(a)},{_(b)}" for a, b in ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
    )
    return f'<polygon points="{corners}" fill="{fill}" stroke="{WHITE}" stroke-width="0.8"/>'


def text(
    where: Point, said: str, font: str, colour: str = MUTED, size: float = 8, anchor: str = "start", bold: bool = False
) -> str:
    """One line of words; the point is at its foot. anchor: start, middle, end."""
    look = f'font-family="{escape(font)}" font-size="{_(size)}" fill="{colour}" text-anchor="{anchor}"'
    weight = ' font-weight="600"' if bold else ""
    return f'<text x="{_(where[0])}" y="{_(where[1])}" {look}{weight}>{escape(said)}</text>'


def length(said: str, size: float = 8) -> float:
    """About how wide a line of words is."""
    return len(said) * size * LETTER


def apart(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Heights as near as can be to those wanted, each at least the gap from the next, all between low and high."""
    order = sorted(range(len(wanted)), key=lambda one: wanted[one])
    placed = [0.0] * len(wanted)
    floor = low
    for one in order:
        placed[one] = max(wanted[one], floor)
        floor = placed[one] + gap
    ceiling = high
    for one in reversed(order):
        placed[one] = min(placed[one], ceiling)
        ceiling = placed[one] - gap
    return placed


def _dashed(dash: str) -> str:
    return f' stroke-dasharray="{dash}"' if dash else ""


def _(number: float) -> str:
    """A length as short as it can be: no more than two places."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
