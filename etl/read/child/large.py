"""A CSV of many thousand rows, made ready for a fast and strict reader: UTF-8, one record a line, nothing to trim.

Most large files come from programs and are so already: they are looked through, not taken apart. All others are taken
apart and written anew by the same library that reads small ones, so both are understood alike.
"""

import codecs
import csv
import hashlib
import itertools
import json
import os
import re
import string
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from . import plain
from .refused import Refused

MEMORY = 1 << 30
SECONDS, BYTES_A_SECOND = 20, 4_000_000  # of computing: so many, and one more for so many bytes
SHOWN = 5000  # lines of `head`: as far as anybody looks for people's names
FEW = 100_000  # places that are looked at one by one
COMMON = (string.ascii_letters + string.digits + ",;|.-_/\n").translate({69: None, 101: None}).encode()  # but e
POWERS = (b"E+15", b"e+15", b"E15", b"e15")
LONG = re.compile(r"(?:\d[\s.'-]?){16}|[eE]\+?15$")  # what may be a NIK: see nik.sql, which then decides
# What str.strip takes away at both ends of a cell.
SPACES = [chr(code) for code in range(0x3001) if chr(code).isspace() and chr(code) not in "\r\n"]


def write(path: str, out: str, head: str, thorough: str = "") -> None:
    """Looks through the CSV at `path` and prints a JSON object; its first records go to `head`.

    Before it may come a line "head": it stands already, unless the lines are made anew.

    Its keys: digest (sha256 of what was looked through), path (of the lines: the file itself or, made anew, `out`),
    delimiter, skip (lines before the first record), lines, row (of the header, from 1), columns, powers (whether it
    writes numbers as 3,5E+15). Or `rule` and `detail`, where the file cannot be read; `trouble` (errno), where the
    machine cannot.
    thorough: takes every record apart, whatever it looks like.
    """
    try:
        _limit(os.path.getsize(path))
        about = (None if thorough else _as_it_is(path, head)) or _anew(path, out, head)
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


def _as_it_is(path: str, head: str) -> dict | None:
    """What to tell of a CSV of which every line is a record and every cell what stands between two marks, else None.

    The bytes of the file are held here alone: what is taken apart is read in pieces.
    """
    with open(path, "rb") as file:
        begin = file.read(4 * plain.SAMPLE)
        sample = begin.decode("utf-8", "ignore")[: plain.SAMPLE]
        text, mark = plain.parted(plain.legible(sample))
        if text != sample or begin.startswith(codecs.BOM_UTF8):
            return None
        file.seek(0)
        with open(head, "wb") as top:
            top.writelines(itertools.islice(file, SHOWN))
        print("head", flush=True)  # can be read while the rest is looked through
        file.seek(0)
        content = file.read()
    with ThreadPoolExecutor(1) as beside:  # a digest of many bytes lets others work
        digest = beside.submit(hashlib.sha256, content)
        about = _plainly(path, content, mark)
        return about and about | {"digest": digest.result().hexdigest()}


def _plainly(path: str, content: bytes, mark: str) -> dict | None:
    """What to tell of a CSV but its digest; None where its lines cannot be taken as they are."""
    first = content[: content.find(b"\n") + 1]
    rest = content.translate(None, COMMON)  # of most files hardly anything is left
    if b"\0" in rest or not plain.is_utf8(content) or not _is_plain(content, rest, first, mark.encode()):
        return None
    ends = content.count(b"\n") + (not content.endswith(b"\n"))
    columns = first.count(mark.encode()) + 1
    lettered = rest.count(b"e") + rest.count(b"E") > first.count(b"e") + first.count(b"E")
    powers = lettered and any(power in content for power in POWERS)
    return _told(path, mark, mark, 1, ends - 1, 1, columns, powers)


def _told(path: str, mark: str, shown: str, skip: int, lines: int, row: int, columns: int, powers: bool) -> dict:
    about = {"path": path, "delimiter": mark, "shown": shown, "skip": skip, "lines": lines}
    return about | {"row": row, "columns": columns, "powers": powers}


def _is_plain(content: bytes, rest: bytes, first: bytes, mark: bytes) -> bool:
    """Whether every line is a record and every cell what stands between two marks. Careful: a doubt is a no.

    rest: what the content has besides common letters.
    """
    returns = rest.count(b"\r")
    if b'"' in rest or not first.strip() or returns and returns != content.count(b"\r\n"):
        return False
    if returns and returns != content.count(b"\n") or content.startswith(mark):
        return False
    letters = [space.encode() for space in ("'", *SPACES)]
    return not any(_at_an_end(content, letter, mark) for letter in letters if letter != mark and letter[:1] in rest)


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


def _anew(path: str, out: str, head: str) -> dict:
    """Every record written again on a line of its own, as wide as the header and also where it is empty."""
    with open(path, "rb") as file:  # before: a file that changes meanwhile is not taken in
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    text = plain.Text(path)
    row = lines = columns = 0
    powers = False
    with open(out, "w", encoding="utf-8", newline="") as target, open(head, "w", encoding="utf-8", newline="") as top:
        body, above = csv.writer(target, lineterminator="\n"), csv.writer(top, delimiter=text.mark)
        records = _records(text)
        for record in records:
            row += 1
            above.writerow(record)
            if any(record):
                columns = len(record)
                break
        for lines, record in enumerate(records, 1):
            # What stands beyond the header has no column in which it would be found.
            if lines < SHOWN or any(LONG.search(cell) for cell in record[columns:]):
                above.writerow(record)
            powers = powers or any(cell.endswith("15") and "E" in cell.upper() for cell in record)
            body.writerow(record[:columns] + [""] * (columns - len(record)))
    return _told(out, ",", text.mark, 0, lines, row, columns, powers) | {"digest": digest}


def _records(text: plain.Text) -> Iterator[list[str]]:
    """Trimmed records; Refused where a quotation mark is not closed, as plain.records says it."""
    reader = csv.reader(text, delimiter=text.mark)
    record, start, last = [], 0, 0
    try:
        for record in reader:
            yield [plain.bare(cell.strip()) for cell in record]
            start, last = reader.line_num, start
    except csv.Error as error:
        raise Refused("B28", f"baris {reader.line_num}") from error
    if record and "\n" in record[-1] and text.quotes % 2:
        raise Refused("B28", f"baris {last + 1}")
