"""How much room a text takes, told without a font: by the widths of Arial, which is wider than the type we set.

So what is measured to fit fits in the type of the template and in the one that a machine puts in its place.
"""

from functools import lru_cache

# Thousandths of the type size, as published for Arial; other signs count as the widest of these.
WIDTHS = {
    "'ijl": 222, " !,./:;I[]\\ft|": 278, "()-`r": 333, '"': 355, "*": 389, "Jcksvxyz": 500,
    "#$0123456789?_Labdeghnopqu–·": 556, "+<=>~": 584, "FTZ": 611, "&ABEKPSVXY": 667, "CDHNRUw": 722,
    "GOQ": 778, "Mm": 833, "%": 889, "W": 944,
}  # fmt: skip
SHAPES = "●◐○◆▨✓✗▲▼◷✎"  # of the signs we set, in the faces that programs take them from
WIDEST = 1000
BOLD = 1.08
LEADING = 1.25  # height of a line, in type sizes
_OF = {sign: width for signs, width in (WIDTHS | {SHAPES: 900}).items() for sign in signs}


@lru_cache(maxsize=20_000)
def width(text: str, size: float, bold: bool = False) -> float:
    """Width of a line of text in points, at a type size in points."""
    return sum(_OF.get(sign, WIDEST) for sign in text) * size / 1000 * (BOLD if bold else 1)


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
