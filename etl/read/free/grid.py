"""One sheet as a grid: cells in their places, merged cells standing for all of their own cells and no more."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import product

from etl.read.free.decoration import boxes, seen, unadorned
from paten import numbers

SIGNS = frozenset("+✓✔√☑✅✗✘✕✖❌●○◯◉◐◑■□▣▪▫◆◇★☆")
TICKS = frozenset({"v", "x", "y", "ya"}) | SIGNS
_STATES = ("ada", "tersedia", "terpenuhi", "memenuhi", "lengkap", "dibuat", "disusun", "ditetapkan", "dilimpahkan",
           "ditunjuk", "dibentuk", "dipenuhi")  # fmt: skip
# As status_told in etl/read/free.sql reads them; tests/etl/test_free_states.py compares both.
STATUS = frozenset(
    f"{before} {state}" for before in ("sudah", "sdh", "telah", "belum", "blm", "tidak", "tdk") for state in _STATES
) | frozenset(
    f"{no} {state}"
    for no in ("tidak", "tdk", "tak")
    for state in ("berlaku", "perlu", "diperlukan", "dibutuhkan", "wajib", "relevan", "dipersyaratkan", "disyaratkan")
) | frozenset([
    "ada", "tersedia", "terpenuhi", "memenuhi", "lengkap", "terisi", "kosong", "sudah", "sdh", "belum", "blm", "tdk",
    "ok", "oke", "ms", "tms", "tb", "n/a",
])  # fmt: skip
NIHIL = numbers.NIHIL
MARKS = TICKS | STATUS | {"tidak"}
STATED = re.compile(  # how what is said of a requirement begins
    r"\s*(ya|sudah|telah|sdh|belum|blm|tidak|tdk|ada|tersedia|terpenuhi|lengkap)\b", re.IGNORECASE
)
_ASIDE = re.compile(r"(?<=\w)\s*\([^()]*\)\s*$")
MOST = 20_000  # cells of a merged range
LONG = 2000  # letters of a text that are looked at; its value is taken from the cell itself
FEW = 3  # values behind colons in one column
_PERCENT = re.compile(r"[+-]?\d[\d.,]*\s*%")
_UNFILLED = re.compile(r"[.…\s]+")  # the dotted line of a form; "…" in statistics: not available
_NAMELESS = re.compile(r"(kolom|column|unnamed:?)\s?\d{1,3}", re.IGNORECASE)  # a program's name for an empty header
_BLANKS = re.compile(r" ?\t[ \t]*|  +")
_QUOTED = re.compile(r"[\"“]([^\"“”]{2,})[\"”]")
_BROKEN = re.compile(r"#[A-Z0-9/!?]+")


@dataclass(frozen=True)
class Cell:
    """One cell that holds something; kind: text, number, date, bool, error or formula."""

    row: int
    col: int
    kind: str
    text: str


@dataclass(frozen=True)
class Range:
    """A rectangle, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def wide(self) -> bool:
        """Whether it spans more than one column."""
        return self.right > self.left

    @property
    def places(self) -> list[tuple[int, int]]:
        """Row and column of each of its cells; none of one so large that it is a whole sheet."""
        rows, cols = range(self.top, self.bottom + 1), range(self.left, self.right + 1)
        return list(product(rows, cols)) if len(rows) * len(cols) <= MOST else []

    @property
    def high(self) -> bool:
        """Whether it spans more than one row."""
        return self.bottom > self.top


class Grid:
    """A sheet: its name and number, its cells, merged ranges, formulas and comments; rows and columns from 1.

    unfilled: the places of dotted lines and of names that a program gave to empty headers: they hold nothing; parted:
    places of numbers that stand in one cell with their name, their words, "7 (tujuh)", or a colon, or that are a count
    of lines → that cell, or those lines; doubted: why such a number must be asked about; counted: row and column of the
    header of a register of single applications, and how many it holds.
    """

    def __init__(
        self,
        number: int,
        name: str,
        cells: Iterable[Cell],
        merged: Iterable[Range] = (),
        computed: Iterable[tuple[int, int]] = (),
        comments: Mapping[tuple[int, int], str] | None = None,
    ) -> None:
        self.number, self.name = number, name
        self.merged, cells = list(merged), list(cells)
        behind = (place for one in self.merged for place in one.places if place != (one.top, one.left))
        hidden = set(behind)  # nobody sees what a merged cell covers
        self.cells = {(cell.row, cell.col): _spaced(cell) for cell in cells if (cell.row, cell.col) not in hidden}
        told = {(cell.row, cell.col): boxes(cell.text) for cell in cells if (cell.row, cell.col) in self.cells}
        ticked = {place: one for place, one in told.items() if one is not None}
        self.boxed = {place: one[0] for place, one in ticked.items() if len(one) == 1}
        self.cells |= {place: replace(self.cells[place], text=one) for place, one in self.boxed.items()}
        self.cells = {place: cell for place, cell in self.cells.items() if ticked.get(place) != []}
        self.unfilled = {place for place, cell in self.cells.items() if _UNFILLED.fullmatch(cell.text)}
        self.unfilled |= {place for place, cell in self.cells.items() if _NAMELESS.fullmatch(cell.text)}
        self.cells = {place: cell for place, cell in self.cells.items() if place not in self.unfilled}
        self.computed = set(computed)
        self.comments = dict(comments or {})
        said = {place: numbers.spoken(cell.text) for place, cell in self.cells.items() if ")" in cell.text}
        said |= _behind_colons(self.cells)
        self.parted: dict[tuple[int, int], tuple] = {place: place for place, text in said.items() if text}
        self.doubted: dict[tuple[int, int], str] = {}
        self.counted: tuple[int, int, int] | None = None
        self.cells |= {place: replace(self.cells[place], text=text) for place, text in said.items() if text}

    @cached_property
    def anchors(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Each cell of a merged range that holds something → the range's first cell."""
        inside = {}
        for one in self.merged:
            if (one.top, one.left) in self.cells:
                inside |= dict.fromkeys(one.places, (one.top, one.left))
        return inside

    @cached_property
    def ranges(self) -> dict[tuple[int, int], Range]:
        """First cell → its merged range."""
        return {(one.top, one.left): one for one in self.merged}

    @cached_property
    def by_row(self) -> dict[int, list[Cell]]:
        """Row → its cells, from the left; rows without any are left out."""
        rows: dict[int, list[Cell]] = {}
        for place in sorted(self.cells):
            rows.setdefault(place[0], []).append(self.cells[place])
        return rows

    def at(self, row: int, col: int) -> Cell | None:
        """The cell there, or the first cell of the merged range over it."""
        return self.cells.get((row, col)) or self.cells.get(self.anchors.get((row, col), (0, 0)))


def _behind_colons(cells: dict[tuple[int, int], Cell]) -> dict[tuple[int, int], str]:
    """The values of a column of ": 76 bks", ": nihil", and what stands between and right below them, without
    their colons; not ": Gresik" in the title over them.
    """
    told = {place: cell.text[1:].strip() for place, cell in cells.items() if cell.text[:1] == ":"}
    values = sorted(place for place, text in told.items() if is_value("text", text))
    counts = Counter(col for _, col in values)
    first = {col: row for row, col in reversed(values) if counts[col] >= FEW}
    last = {col: row for row, col in values if counts[col] >= FEW}
    for row, col in sorted(told):
        last |= {col: row} if last.get(col) == row - 1 else {}
    return {
        (row, col): text for (row, col), text in told.items() if text and first.get(col, row + 1) <= row <= last[col]
    }


def _spaced(cell: Cell) -> Cell:
    """A cell without the blanks that nobody sees, around its text and more than one in a row, and without quotes or
    what adorns it.
    """
    text = _BLANKS.sub(" ", cell.text[:LONG]).strip(numbers.SPACES) or cell.text[:LONG]
    text = _bare(text) if cell.kind == "text" else text
    text = quoted[1] if (quoted := _QUOTED.fullmatch(text)) else text
    return cell if text == cell.text or not text else replace(cell, text=text)


def _bare(text: str) -> str:
    """A text without what adorns it; a value keeps that, for it may say something of it."""
    text = seen(text)
    if text[:1] in SIGNS and len(text) == 2 and text[1] in "\ufe0e\ufe0f":
        return text[0]  # a sign and how it shall look
    if text[:1] == "'" and text[1:].isdigit():
        return text[1:]  # as systems keep a number from being one
    bare = unadorned(text)
    return text if bare != text and numbers.number(bare) is not None else bare


@lru_cache(maxsize=100_000)
def is_value(kind: str, text: str) -> bool:
    """Whether a cell holds a number, a nihil, a mark or something broken where a number was: not a label."""
    if kind in ("number", "error", "formula", "bool"):
        return True
    if kind == "date":
        return False
    low = " ".join(text.lower().split())
    written = low in NIHIL or low in TICKS or low in STATUS or numbers.number(text) is not None
    return written or bool(_PERCENT.fullmatch(low) or _BROKEN.fullmatch(text))


def is_state(text: str) -> bool:
    """A tick or a state, however it is broken over lines."""
    return " ".join(text.lower().split()) in MARKS


def is_mark(cell: Cell) -> bool:
    """A tick or a state of a checklist, also one that its sender doubts: "ada ?", "Ya/Tidak", "ada (2 unit)"."""
    said = [" ".join(part.split()) for part in _ASIDE.sub("", cell.text.lower()).rstrip("?!. ").split("/")]
    return "/".join(said) in MARKS or all(part in MARKS for part in said)


@lru_cache(maxsize=100_000)
def amount(text: str) -> float | None:
    """The number of a cell for sums and comparisons; None when it is none. Never a fact: rules read the text itself."""
    return numbers.number(text)


def is_count(cell: Cell) -> bool:
    """A number that may be a count: not zero, and no word with a digit in it."""
    value = amount(cell.text) if cell.kind in ("number", "text") else None
    return value is not None and value != 0


def letters(col: int) -> str:
    """1 → A, 27 → AA."""
    name = ""
    while col:
        col, rest = divmod(col - 1, 26)
        name = chr(65 + rest) + name
    return name


def address(sheet: str, row: int, col: int, to: tuple[int, int] | None = None) -> str:
    """ "Rekap!D12", of a CSV "D12"; with `to` (row, col) the range "Rekap!D12:D15"."""
    place = f"{letters(col)}{row}" + (f":{letters(to[1])}{to[0]}" if to and to != (row, col) else "")
    return f"{sheet}!{place}" if sheet else place
