"""What stands in a workbook beside its cells: comments, text boxes, and what a pivot table keeps of its source.

Nobody's report, but a register of applicants may hide there. Records of kind "@said": sheet 0, row = which of them.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape

PARTS = re.compile(
    r"xl/(comments\d*\.xml|comments/|threadedComments/|drawings/|pivotCache/|externalLinks/|queryTables/|customXml/)"
    r"|customXml/|xl/(diagrams|charts)/|docProps/custom\.xml"
)
# One remark, one text box, one value kept by a pivot table or a chart.
PIECE = re.compile(
    rb"<(?:\w+:)?(comment|threadedComment|txBody|textbox|chart|sst)\b[^>]*(?<!/)>(.*?)</(?:\w+:)?\1>", re.DOTALL
)
VALUE = re.compile(rb"""<(?:\w+:)?[sn]\s[^>]*?\bv="([^"]*)"|<(?:\w+:)?cacheField\s[^>]*?\bname="([^"]*)\"""")
TAG = re.compile(rb"<[^>]*>")
# In an old .xls nothing tells a remark from a cell; only long numbers are looked for.
LONG_NUMBER = re.compile(rb"(?<!\d)\d{16}(?!\d)|(?:\d\0){16}(?!\d\0)")
MOST_INSIDE = 10_000_000  # bytes of a document within the workbook
MOST = 200_000  # letters of one piece


def of_book(book: zipfile.ZipFile) -> Iterator[str]:
    """The texts of an .xlsx or .xlsb beside its cells, tags taken away, paragraphs as lines."""
    for part in book.infolist():
        if PARTS.match(part.filename) and part.filename.endswith((".xml", ".vml")):
            yield from _texts(part.filename, book.read(part))
        elif part.filename.startswith(("xl/embeddings/", "xl/comments")) and part.file_size < MOST_INSIDE:
            yield from _inside(book.read(part))


def _inside(content: bytes) -> Iterator[str]:
    """The texts of a document that somebody put into the workbook."""
    if not content.startswith(b"PK"):
        yield from long_numbers(content)
        return
    with zipfile.ZipFile(io.BytesIO(content)) as document:
        for part in document.infolist():
            if part.filename in ("xl/sharedStrings.xml", "word/document.xml") and part.file_size < MOST_INSIDE:
                yield from _texts(part.filename, document.read(part))


def _texts(name: str, xml: bytes) -> Iterator[str]:
    if "pivotCache/" in name:
        yield "\n".join(_decoded(value or field) for value, field in VALUE.findall(xml))[:MOST]
        return
    pieces = [piece for _, piece in PIECE.findall(xml)]
    if not pieces and "drawings/" not in name:  # a drawing without words has only its measures, digit by digit
        pieces = [xml]
    for piece in pieces:
        text = _decoded(TAG.sub(b"\n", piece))
        if text := "\n".join(line.strip() for line in text.split("\n") if line.strip()):
            yield text[:MOST]


def of_annotations(xml: bytes) -> Iterator[str]:
    """The remarks and text boxes of an .ods, from its content.xml."""
    for _, piece in re.findall(rb"<(office:annotation|draw:text-box)\b[^>]*(?<!/)>(.*?)</\1>", xml, re.DOTALL):
        yield _decoded(TAG.sub(b"\n", piece)).strip()[:MOST]


def long_numbers(content: bytes) -> Iterator[str]:
    """Every number of 16 digits that stands anywhere in the bytes of a file."""
    for found in LONG_NUMBER.findall(content):
        yield found.replace(b"\0", b"").decode()


def _decoded(text: bytes) -> str:
    return unescape(text.decode("utf-8", "replace")).replace("\0", "")
