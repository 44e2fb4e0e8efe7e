"""A CSV of many thousand rows, made ready for a fast and strict reader: UTF-8, one record a line, nothing to trim.

Most large files come from programs and are so already: they are looked through, not taken apart. All others are taken
apart and written anew by the same library that reads small ones, so both are understood alike.
"""

import codecs
import csv
import io
import itertools
import json
import sys

from . import plain
from .refused import Refused

MOST_BYTES = 250_000_000
MEMORY = 1 << 30
SECONDS, BYTES_A_SECOND = 20, 4_000_000  # of computing: so many, and one more for so many bytes
SHOWN = 200  # lines of `head`
FEW = 100_000  # places that are looked at one by one
LONGEST = 1_000_000  # letters of one cell
# What str.strip takes away at both ends of a cell.
SPACES = [chr(code) for code in range(0x3001) if chr(code).isspace() and chr(code) not in "\r\n"]


def write(path: str, out: str, head: str, thorough: str = "") -> None:
    """Writes the lines of the CSV at `path` to `out`, those up to the first records to `head`; prints a JSON object.

    Its keys: delimiter, skip (lines of `out` before the first record), lines, row (of the header, from 1), columns.
    Or `rule` and `detail`, where the file cannot be read; `trouble` (errno), where the machine cannot.
    thorough: takes every record apart, whatever it looks like.
    """
    with open(path, "rb") as file:
        content = file.read(MOST_BYTES + 1)
    _limit(len(content))
    try:
        about = _about(content, out, head, bool(thorough))
    except Refused as refused:
        about = {"rule": refused.rule, "detail": refused.detail}
    except OSError as error:  # of the machine, not of the file
        about = {"trouble": error.errno}
    print(json.dumps(about))


def _limit(size: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    seconds = SECONDS + size // BYTES_A_SECOND
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def _about(content: bytes, out: str, head: str, thorough: bool) -> dict:
    if len(content) > MOST_BYTES:
        raise Refused("B06")
    content = _utf8(content)
    if b"\0" in content:
        raise Refused("B01")
    first = content[: content.find(b"\n") + 1]
    mark = plain.delimiter(first.decode() if first.strip() else content.decode())
    if not thorough and _as_it_is(content, first, mark.encode()):
        ends = content.count(b"\n") + (not content.endswith(b"\n"))
        with open(out, "wb") as target, open(head, "wb") as top:
            target.write(content)
            top.writelines(itertools.islice(io.BytesIO(content), SHOWN))
        return {"delimiter": mark, "skip": 1, "lines": ends - 1, "row": 1, "columns": first.count(mark.encode()) + 1}
    return _anew(content, mark, out, head)


def _utf8(content: bytes) -> bytes:
    """The text in UTF-8 without a mark. What is that already is not copied."""
    if content.isascii():
        return content
    if not content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            content.decode()
        except UnicodeDecodeError:
            return plain.decoded(content).encode()
        return content
    return plain.decoded(content).encode()


def _as_it_is(content: bytes, first: bytes, mark: bytes) -> bool:
    """Whether every line is a record and every cell what stands between two marks. Careful: a doubt is a no."""
    returns = content.count(b"\r")
    if b'"' in content or not first.strip() or returns and returns != content.count(b"\r\n"):
        return False
    if returns and returns != content.count(b"\n") or content.startswith(mark):
        return False
    ascii_only = content.isascii()
    letters = [space.encode() for space in SPACES if not ascii_only or space.isascii()]
    return not any(_at_an_end(content, letter, mark) for letter in letters if letter != mark)


def _at_an_end(content: bytes, letter: bytes, mark: bytes) -> bool:
    """Whether this letter is the first or the last of any cell."""
    if content.startswith(letter) or content.endswith(letter):
        return True
    if content.count(letter) > FEW:
        return any(letter + end in content or end + letter in content for end in (mark, b"\n", b"\r"))
    place, around = content.find(letter), mark + b"\r\n"
    while place >= 0:
        after = place + len(letter)
        if content[place - 1] in around or content[after] in around:
            return True
        place = content.find(letter, after)
    return False


def _anew(content: bytes, mark: str, out: str, head: str) -> dict:
    """Every record written again on a line of its own, as wide as the header and also where it is empty."""
    csv.field_size_limit(LONGEST)
    text = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="")
    reader = csv.reader(text, delimiter=mark)
    row = lines = columns = 0
    with open(out, "w", encoding="utf-8", newline="") as target, open(head, "w", encoding="utf-8", newline="") as top:
        body, above = csv.writer(target, lineterminator="\n"), csv.writer(top, delimiter=mark)
        try:
            for record in reader:
                row += 1
                above.writerow(record)
                if any(cells := [cell.strip() for cell in record]):
                    columns = len(cells)
                    break
            for lines, record in enumerate(reader, 1):
                if lines < SHOWN:
                    above.writerow(record)
                cells = [cell.strip() for cell in record[:columns]]
                body.writerow(cells + [""] * (columns - len(cells)))
        except csv.Error as error:
            raise Refused("B28", f"baris {reader.line_num}") from error
    return {"delimiter": ",", "skip": 0, "lines": lines, "row": row, "columns": columns}
