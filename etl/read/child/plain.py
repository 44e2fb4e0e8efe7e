"""Text as cells: comma, semicolon, tab or bar; UTF-8, UTF-16 with or without mark, else Windows-1252."""

import codecs
import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator

from .refused import Refused

DELIMITERS = "\t;|,"  # where two fit equally well, the first
FORMULA = {"=", "+", "-", "@"}
SAMPLE = 65_536  # letters by which the delimiter is found
PIECE = 1 << 20  # bytes
MOST_CONTROL = 0.02  # of the letters: text holds none, but a file cut by a power failure ends in zeros
NOTHING = {"NULL", "\\N"}  # as databases write what they do not hold
ODD = dict.fromkeys([*range(9), 11, 12, *range(14, 32)], None)


def records(content: bytes) -> Iterable[tuple]:
    """One visible sheet without a name, then its cells: all text, trimmed; empty ones, and NULL, left out. Raises
    Refused.
    """
    text, mark = parted(legible(decoded(content)))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    line, start, last, empty = [], 0, 0, True
    try:
        for row, line in enumerate(reader, 1):
            for column, cell in enumerate(line, 1):
                if (cell := cell.strip()) and cell not in NOTHING:
                    if empty:
                        empty = False
                        yield 1, "", 0, 0, "sheet", "visible"
                    yield 1, "", row, column, "text", bare(cell)
            start, last = reader.line_num, start
    except csv.Error as error:
        raise Refused("B28", f"baris {reader.line_num}") from error
    if empty:
        raise Refused("B02")
    # A quotation mark that nobody closes swallows all the lines that follow.
    if line and "\n" in line[-1] and text.count('"') % 2:
        raise Refused("B28", f"baris {last + 1}")


def bare(cell: str) -> str:
    """A trimmed cell without the apostrophe that programs, also ours, put before what would run as a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA else cell


def parted(text: str) -> tuple[str, str]:
    """The text without what programs put around the table, and its delimiter. Raises Refused."""
    csv.field_size_limit(1_000_000)
    mark = _best(text[:SAMPLE])
    if not mark:
        try:
            text, mark = unwrapped(text)
        except csv.Error as error:
            raise Refused("B28", "baris 1") from error
    return (text.partition("\n")[2] if text[:4].lower() == "sep=" else text), mark


def decoded(content: bytes) -> str:
    """The text of these bytes."""
    return content.decode(encoding(content), errors="replace").removeprefix("\ufeff")


def encoding(content: bytes) -> str:
    """How these bytes are written. Windows-1252 has a letter for nearly every byte: what is not UTF-8 is read so."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    start = content[:4096]
    first, second = start[::2].count(0), start[1::2].count(0)
    if max(first, second) * 4 > len(start) and min(first, second) * 20 < len(start):
        return "utf-16-be" if first > second else "utf-16-le"
    return "utf-8-sig" if is_utf8(content) else "cp1252"


def is_utf8(content: bytes) -> bool:
    """Whether these bytes are UTF-8, found out in pieces: as text all of them would take up to four times the room."""
    if content.isascii():
        return True
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), PIECE):
            decoder.decode(content[start : start + PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def legible(text: str) -> str:
    """The same text without NUL; raises Refused when there are so many control characters that it is none."""
    text = text.rstrip("\0")
    if len(text) - len(text[:SAMPLE].translate(ODD) + text[SAMPLE:]) > MOST_CONTROL * len(text[:SAMPLE]):
        raise Refused("B01")
    return text.replace("\0", "")


def delimiter(sample: str) -> str:
    """What parts most of these lines alike; a comma when nothing parts any. Excel's own first line, sep=;, decides.

    Titles above the table have none, and in lines parted by semicolons some numbers have commas: so lines are counted
    that come to at least half of the usual number of fields.
    """
    return _best(sample) or ","


def _best(sample: str) -> str:
    if sample[:4].lower() == "sep=" and sample[4:5] in DELIMITERS:
        return sample[4:5]
    best = max(DELIMITERS, key=lambda mark: _fit(sample, mark))
    return best if _fit(sample, best)[0] else ""


def _fit(sample: str, mark: str) -> tuple[int, int]:
    """How many lines a delimiter parts, and into how many fields it parts most of them."""
    widths: Counter[int] = Counter()
    try:
        for line in csv.reader(io.StringIO(sample, newline=""), delimiter=mark):
            if len(line) > 1:
                widths[len(line)] += 1
    except csv.Error:  # a field beyond all bounds
        return 0, 0
    if not widths:
        return 0, 0
    usual = max(widths, key=lambda width: (widths[width], width))
    return sum(count for width, count in widths.items() if 2 * width >= usual), usual


def unwrapped(text: str) -> tuple[str, str]:
    """A text of which a program has put each line into quotation marks as a whole, without them; and its delimiter."""
    lines = [field for line in csv.reader(io.StringIO(text, newline="")) for field in line[:1] or [""]]
    bare = "\n".join(lines)
    mark = _best(bare[:SAMPLE]) if '"' in text else ""
    return (bare, mark) if mark else (text, ",")


class Text:
    """The lines of a large text as `parted`, `legible` and `decoded` give them of a small one, read in pieces.

    mark: its delimiter; quotes: how many quotation marks its lines had, as far as they are read. Raises Refused.
    """

    def __init__(self, path: str) -> None:
        self._path, self.quotes = path, 0
        with open(path, "rb") as file:
            self._encoding = encoding(file.read())
        with self._opened() as source:
            sample = legible(source.read(SAMPLE).removeprefix("\ufeff"))
        csv.field_size_limit(1_000_000)
        mark = _best(sample)
        inner = "" if mark else _best(_start(self._unwrapped()))
        self.mark, self._wrapped = mark or inner or ",", bool(inner)

    def __iter__(self) -> Iterator[str]:
        lines = self._unwrapped() if self._wrapped else self._lines()
        first = next(lines, "")
        if first[:4].lower() == "sep=":
            while first and not first.endswith("\n"):
                first = next(lines, "")
        elif first:
            lines = itertools.chain([first], lines)
        for line in lines:
            self.quotes += line.count('"')
            yield line

    def _opened(self) -> io.TextIOWrapper:
        return open(self._path, encoding=self._encoding, errors="replace", newline="")

    def _lines(self) -> Iterator[str]:
        with self._opened() as source:
            for line in itertools.chain([source.readline().removeprefix("\ufeff")], source):
                if line := line.replace("\0", ""):
                    yield line

    def _unwrapped(self) -> Iterator[str]:
        inner = ""
        try:
            for number, line in enumerate(csv.reader(self._lines())):
                if number:
                    yield from io.StringIO(inner + "\n", newline="")
                inner = line[0] if line else ""
            yield from io.StringIO(inner, newline="")
        except csv.Error as error:
            raise Refused("B28", "baris 1") from error


def _start(lines: Iterator[str]) -> str:
    """The first lines of a text, as far as its delimiter is looked for."""
    found, letters = [], 0
    for line in lines:
        found.append(line)
        letters += len(line)
        if letters >= SAMPLE:
            break
    return "".join(found)[:SAMPLE]
