"""What the XML of a workbook that is not our template tells besides its values: merged cells, percentages, formulas.

Nothing here changes a value; the free reader wants to know that a heading spans four columns, that 0,5 was shown as
50 %, and that a total was computed. Records of these kinds begin with "@".
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape

Record = tuple[int, int, str, str]  # row, column, kind, text

MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
# A cell and its formula; one that has neither a reference of its own nor a text repeats what a shared one says.
COMPUTED = re.compile(
    rb'<(?:\w+:)?c\s([^>]*?\br="[A-Z]+\d+"[^>]*)>\s*<(?:\w+:)?f(\s[^>]*?)?(?:/>|>([^<]*)</(?:\w+:)?f>)'
    rb"\s*<(?:\w+:)?v[^>/]*>[^<]"
)
ADDRESS = re.compile(rb'\br="([A-Z]+)(\d+)"')
SHARED = re.compile(rb'\bsi="(\d+)"')
REFERENCE = re.compile(r"(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(.!])")
TYPED = re.compile(rb'\bt="(?!n")')

COMMENT = re.compile(rb"<(?:\w+:)?comment\s([^>]*)>(.*?)</(?:\w+:)?comment>", re.DOTALL)
REF = re.compile(rb'\bref="([A-Z]+)(\d+)"')
TEXT = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<")
LONGEST = 500  # letters of a comment
# What we wrote ourselves in a workbook that went back: our part of a sender's comment, and comments of ours.
BEGINS = "— Pemeriksaan PATEN —"
OURS = re.compile(r"(PERLU DIBETULKAN|PERLU DIJAWAB|SUDAH DIJAWAB|CATATAN) \([A-Z]\d\d\) ")

FORMAT = re.compile(rb'<(?:\w+:)?numFmt\s[^>]*?\bnumFmtId="(\d+)"[^>]*?\bformatCode="([^"]*)"')
FORMAT_TURNED = re.compile(rb'<(?:\w+:)?numFmt\s[^>]*?\bformatCode="([^"]*)"[^>]*?\bnumFmtId="(\d+)"')
STYLES = re.compile(rb"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
STYLE = re.compile(rb"<(?:\w+:)?xf\s([^>]*)>")
FORMAT_ID = re.compile(rb'\bnumFmtId="(\d+)"')
LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.')
PERCENTAGES = {9, 10}  # the two that every program knows by number


def column_number(letters: bytes) -> int:
    """b"AB" → 28."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def column_letters(number: int) -> str:
    """28 → "AB"."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def percentages(styles: bytes) -> frozenset[bytes]:
    """The numbers of those cell styles that show a percentage, as cells name them; from xl/styles.xml."""
    formats = {int(number): code for number, code in FORMAT.findall(styles)}
    formats |= {int(number): code for code, number in FORMAT_TURNED.findall(styles)}
    shown = PERCENTAGES | {
        number for number, code in formats.items() if "%" in LITERAL.sub("", unescape(code.decode("utf-8", "replace")))
    }
    listed = STYLES.search(styles)
    found = enumerate(STYLE.findall(listed[0])) if listed else ()
    return frozenset(
        b"%d" % place
        for place, attributes in found
        if (wanted := FORMAT_ID.search(attributes)) and int(wanted[1]) in shown
    )


def comments(xml: bytes) -> Iterator[Record]:
    """What people wrote beside the cells of a sheet, and not we; `xml`: its part of comments."""
    for attributes, piece in COMMENT.findall(xml):
        address = REF.search(attributes)
        words = b"".join(TEXT.findall(piece)).decode("utf-8", "replace")
        text = " ".join(unescape(words).replace("\0", "").partition(BEGINS)[0].split())
        if address and text and not OURS.match(text):
            yield int(address[2]), column_number(address[1]), "@comment", text[:LONGEST]


def of_sheet(xml: bytes, percent: frozenset[bytes]) -> Iterator[Record]:
    """The records of one sheet's XML; `percent` is what percentages() gave."""
    for left, top, right, bottom in MERGED.findall(xml):
        yield int(top), column_number(left), "@merged", f"{(left + top).decode()}:{(right + bottom).decode()}"
    if percent:
        styled = re.compile(rb'<(?:\w+:)?c\s([^>]*?\bs="(?:' + b"|".join(sorted(percent)) + rb')"[^>]*)(?<!/)>')
        for attributes in styled.findall(xml):
            if not TYPED.search(attributes) and (address := ADDRESS.search(attributes)):
                yield int(address[2]), column_number(address[1]), "@percent", ""
    if b"<f" in xml or b":f" in xml:
        yield from _computed(xml)


def _computed(xml: bytes) -> Iterator[Record]:
    """Formulas that have a value."""
    first: dict[bytes, tuple[int, int, str]] = {}
    for attributes, about, text in COMPUTED.findall(xml):
        address = ADDRESS.search(attributes)
        row, column = int(address[2]), column_number(address[1])
        formula, shared = unescape(text.decode("utf-8", "replace")), SHARED.search(about)
        if shared and formula:
            first[shared[1]] = row, column, formula
        elif shared and shared[1] in first:
            from_row, from_column, formula = first[shared[1]]
            formula = moved(formula, row - from_row, column - from_column)
        yield row, column, "@computed", formula


def moved(formula: str, rows: int, columns: int) -> str:
    """A formula as it reads so many rows further down and columns further right: A1+$B$1, 1, 0 → A2+$B$1."""

    def one(reference: re.Match[str]) -> str:
        fixed_column, letters, fixed_row, row = reference.groups()
        if not fixed_column:
            letters = column_letters(column_number(letters.encode()) + columns)
        return f"{fixed_column}{letters}{fixed_row}{row if fixed_row else int(row) + rows}"

    # What stands in quotes is a text or the name of a sheet.
    parts = re.split(r"""("[^"]*"|'[^']*')""", formula)
    return "".join(part if place % 2 else REFERENCE.sub(one, part) for place, part in enumerate(parts))


def merged(ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]] | None) -> Iterator[Record]:
    """The same of merged ranges as calamine gives them for a format whose XML is not read."""
    for (top, left), (bottom, right) in ranges or ():
        corner = f"{column_letters(left + 1)}{top + 1}"
        yield top + 1, left + 1, "@merged", f"{corner}:{column_letters(right + 1)}{bottom + 1}"
