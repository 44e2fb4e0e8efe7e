"""Small marks that stand beside words, as SVG text: steps, statuses, months of the record, signs of a line.

Each differs from the others in shape, so that a copy in grey says the same.
"""

from paten.briefing import svg
from paten.say.grid import KEY

SIZE = 10.0
STATUS_WORDS = {
    "terpenuhi": "terpenuhi",
    "belum": "belum terpenuhi",
    "belum_terverifikasi": "belum terverifikasi",
    "belum_lapor": "belum lapor",
    "tidak_berlaku": "tidak berlaku",
}
RECORD_WORDS = KEY
SIGN_WORDS = {"good": "baik", "watch": "waspada", "bad": "mendesak", "missing": "belum lapor", "quiet": "keterangan"}


def steps(dots: tuple[bool, ...], next_step: int | None, width: float = 64, height: float = 10) -> str:
    """Five steps: filled = proven, ring = in progress, outline = not yet; a line between two that are both proven."""
    gap, middle = (width - height) / (len(dots) - 1), height / 2
    at = [(height / 2 + gap * number, middle) for number in range(len(dots))]
    parts = []
    for number in range(len(dots) - 1):
        both = dots[number] and dots[number + 1]
        parts.append(svg.line(at[number], at[number + 1], svg.ACCENT if both else svg.LINE, 1.2 if both else 0.8))
    for number, proven in enumerate(dots, start=1):
        state = "proven" if proven else "next" if number == next_step else "open"
        parts += _step(at[number - 1], state)
    proven = [str(number) for number, one in enumerate(dots, start=1) if one]
    return svg.figure(width, height, parts, f"tahap yang terbukti: {', '.join(proven) or 'belum ada'}")


def one_step(state: str) -> str:
    """One of them, for the key. state: proven, next, open."""
    words = {"proven": "terbukti", "next": "sedang dikerjakan", "open": "belum"}
    return svg.figure(SIZE, SIZE, _step((5, 5), state), words[state])


def unknown_steps(width: float = 64, height: float = 10) -> str:
    """Where nothing is known of the steps."""
    return svg.figure(width, height, [svg.hatched((1, 1), (width - 2, height - 2))], "belum lapor")


def share(number: int, total: int, width: float = 64, height: float = 7) -> str:
    """How many of all: a bar with its end."""
    part = (width - 1) * number / max(total, 1)
    drawn = [svg.box((0.5, 0.5), (width - 1, height - 1), "#F3F6F7", svg.LINE)]
    drawn += [svg.box((0.5, 0.5), (part, height - 1), svg.ACCENT)] if number else []
    return svg.figure(width, height, drawn, f"{number} dari {total}")


def status(word: str) -> str:
    """Of a requirement: tick, white cross on black, ring with a dot, hatch, dash."""
    drawn = {
        "terpenuhi": [_tick()],
        "belum": [svg.box((0.5, 0.5), (9, 9), svg.INK, round_=1), *_cross(svg.WHITE)],
        "belum_terverifikasi": [svg.dot((5, 5), 3.6, svg.WHITE, svg.MUTED), svg.dot((5, 5), 1.1, svg.MUTED)],
        "belum_lapor": [svg.hatched((0.8, 0.8), (8.4, 8.4), 2.8)],
        "tidak_berlaku": [svg.line((3, 5), (7, 5), svg.REFERENCE, 1)],
    }[word]
    return svg.figure(SIZE, SIZE, drawn, STATUS_WORDS[word])


def record(sign: str) -> str:
    """Of a month of the record; sign: a key of paten.say.grid.KEY."""
    drawn = {
        "check": [_tick()],
        "clock": [
            svg.dot((5, 5), 3.7, svg.WHITE, svg.WATCH),
            svg.path([(5, 2.8), (5, 5.2), (6.8, 5.2)], svg.WATCH, 0.9),
        ],
        "count": [
            svg.dot((5, 5), 3.7, svg.WHITE, svg.MUTED),
            f'<path d="M5 1.3a3.7 3.7 0 0 1 0 7.4z" fill="{svg.MUTED}"/>',
        ],
        "edit": [_pencil()],
        "mend": [_pencil(), svg.line((5.6, 8.6), (9.2, 8.6), svg.WATCH, 0.9)],
        "mended": [_pencil(svg.MUTED), svg.path([(5.6, 7.6), (6.8, 8.8), (9.4, 5.8)], svg.MUTED, 0.9)],
        "missing": [svg.hatched((0.8, 0.8), (8.4, 8.4), 2.8)],
        "dot": [svg.dot((5, 5), 1, svg.REFERENCE)],
    }[sign]
    return svg.figure(SIZE, SIZE, drawn, RECORD_WORDS[sign])


def sign(word: str) -> str:
    """Of a line of a list; of none ("") an empty drawing."""
    drawn = {
        "good": [_tick(svg.GOOD)],
        "watch": [svg.diamond((5, 5), 4.2)],
        "bad": [svg.dot((5, 5), 4.2, svg.BAD), svg.line((5, 2.6), (5, 5.6), svg.WHITE, 1.2), _point(7.2)],
        "missing": [svg.hatched((0.8, 0.8), (8.4, 8.4), 2.8)],
        "quiet": [svg.dot((5, 5), 1.6, svg.REFERENCE)],
        "": [],
    }[word]
    return svg.figure(SIZE, SIZE, drawn, SIGN_WORDS.get(word, ""))


def _step(where: svg.Point, state: str) -> list[str]:
    radius = 3.1
    if state == "proven":
        return [svg.dot(where, radius, svg.ACCENT, svg.ACCENT)]
    if state == "next":
        return [svg.dot(where, radius, svg.WHITE, svg.ACCENT, 1.5), svg.dot(where, 1.1, svg.ACCENT)]
    return [svg.dot(where, radius, svg.WHITE, svg.OUTLINE)]


def _tick(colour: str = svg.MUTED) -> str:
    return svg.path([(1.8, 5.3), (4.1, 7.6), (8.3, 2.6)], colour, 1.1)


def _pencil(colour: str = svg.WATCH) -> str:
    return svg.path([(1, 7.6), (1.6, 5.6), (5.8, 1.2), (7.2, 2.6), (3, 7), (1, 7.6)], colour, 0.9)


def _cross(colour: str) -> list[str]:
    return [svg.line((3, 3), (7, 7), colour, 1.2), svg.line((7, 3), (3, 7), colour, 1.2)]


def _point(y: float) -> str:
    return svg.dot((5, y), 0.7, svg.WHITE)
