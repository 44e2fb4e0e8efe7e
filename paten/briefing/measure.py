"""How much room a text takes, told without a font: by the widths of Arial, the type of the templates.

LibreOffice puts Liberation Sans in its place, which has the same widths; a wider type of an office's own template is
made smaller by the program where a box allows it (deck_parts, slide_deck).
"""

from functools import lru_cache

# Thousandths of the type size, as published for Arial and Arial Bold; other signs count as the widest of these.
WIDTHS = {
    "'": 191, "ijl": 222, "|": 260, " !,./:;I[\\]ft·": 278, "()-`r": 333, '"': 355, "*": 389, "Jcksvxyz": 500,
    "#$0123456789?_Labdeghnopqu–": 556, "+<=>~": 584, "FTZ": 611, "&ABEKPSVXY": 667, "CDHNRUw": 722,
    "GOQ": 778, "Mm": 833, "%": 889, "W": 944,
}  # fmt: skip
BOLD_WIDTHS = {
    "'": 238, " ,./I\\ijl·": 278, "|": 280, "!()-:;[]`ft": 333, "*r{}": 389, '"': 474, "z": 500,
    "#$0123456789J_aceksvxy–": 556, "+<=>~": 584, "?FLTZbdghnopqu": 611, "EPSVXY": 667, "&ABCDHKNRU": 722,
    "GOQw": 778, "M": 833, "%m": 889, "W": 944,
}  # fmt: skip
SHAPES = "●◐○◆▨✓✗▲▼◷✎"  # of the signs we set, in the faces that programs take them from
SHAPE = 950
WIDEST = 1015  # "@"
LEADING = 1.25  # height of a line, in type sizes


def _each(widths: dict[str, int]) -> dict[str, int]:
    return {sign: width for signs, width in (widths | {SHAPES: SHAPE}).items() for sign in signs}


_OF = (_each(WIDTHS), _each(BOLD_WIDTHS))


@lru_cache(maxsize=20_000)
def width(text: str, size: float, bold: bool = False) -> float:
    """Width of a line of text in points, at a type size in points."""
    return sum(_OF[bold].get(sign, WIDEST) for sign in text) * size / 1000


@lru_cache(maxsize=20_000)
def lines(text: str, size: float, room: float, bold: bool = False) -> int:
    """How many lines the text takes in so many points of width; an empty text takes one."""
    taken, at = 1, 0.0
    blank = width(" ", size, bold)
    for word in text.split():
        long = width(word, size, bold)
        if at and at + blank + long > room:
            taken, at = taken + 1, 0.0
        at += (blank if at else 0) + long
        while at > room:  # a word longer than the line is broken
            taken, at = taken + 1, at - room
    return taken


def height(text: str, size: float, room: float, bold: bool = False) -> float:
    """Height of the text in points, set in so many points of width."""
    return lines(text, size, room, bold) * size * LEADING


def size_for(text: str, sizes: tuple[float, ...], room: float, most: int, bold: bool = False) -> float:
    """The largest of the sizes in which the text takes at most so many lines; the smallest where none does."""
    return next((size for size in sizes if lines(text, size, room, bold) <= most), sizes[-1])


def one_line(text: str, size: float, room: float, bold: bool = False) -> str:
    """The text, or as much of it as stands in one line before "…"."""
    if width(text, size, bold) <= room:
        return text
    cut = text
    while len(cut) > 1 and width(cut + "…", size, bold) > room:
        cut = cut[:-1]
    return cut.rstrip(" ,;·") + "…"


def shortened(text: str, size: float, room: float, most: int, bold: bool = False) -> str:
    """The text, or its beginning and "…" where it would take more lines than that."""
    if lines(text, size, room, bold) <= most:
        return text
    words = text.split()
    while len(words) > 1 and lines(" ".join(words) + " …", size, room, bold) > most:
        words.pop()
    return " ".join(words) + " …"
