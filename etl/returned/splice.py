"""XML changed where it must be and nowhere else: every other byte of a sender's file stays as it was."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

TAG_END = re.compile(rb"""[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>""")
# What XML cannot hold, however it is written.
NO_CHARACTER = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
MARKS = (b"\xff\xfe", b"\xfe\xff")


class Unmarkable(Exception):
    """This package cannot be marked in place: it is written anew instead."""


@dataclass
class Element:
    """One element: its name without prefix, the prefix with its colon, its attributes, and where it stands in bytes.

    start–inside is the first tag, inside–outside what it holds, outside–end the last tag; parents: names from the root.
    """

    name: str
    prefix: str
    attributes: dict[str, str]
    start: int
    inside: int
    parents: tuple[str, ...]
    outside: int = 0
    end: int = 0

    @property
    def empty(self) -> bool:
        """Whether it is one tag, <a/>: nothing can be put into it."""
        return self.outside == self.inside == self.end

    def attribute(self, name: str) -> str | None:
        """An attribute by its name without prefix (r:id → id)."""
        return next((value for key, value in self.attributes.items() if key.rpartition(":")[2] == name), None)


def readable(xml: bytes) -> bytes:
    """The same document in UTF-8, in which bytes can be put in. Raises Unmarkable for other writings."""
    if xml.startswith(MARKS):
        text = xml.decode("utf-16")
        xml = re.sub(r"^<\?xml[^>]*\?>", '<?xml version="1.0"?>', text).encode()
    declared = re.match(rb"""(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding=["']([\w-]+)["']""", xml)
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii", b"ascii"):
        raise Unmarkable("encoding")
    return xml


def elements(xml: bytes, wanted: Callable[[str, dict[str, str]], bool]) -> list[Element]:
    """The elements that `wanted` (name without prefix, attributes) chooses, in order of their first tags.

    Raises Unmarkable for what is no XML, or declares a document type: nobody but a joker does in a workbook.
    """
    found: list[Element] = []
    path: list[str] = []
    open_ones: list[Element | None] = []
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        prefix, colon, local = name.rpartition(":")
        one = None
        if wanted(local, attributes):
            at = parser.CurrentByteIndex
            inside = TAG_END.match(xml, at).end()
            one = Element(local, prefix + colon, attributes, at, inside, tuple(path))
            found.append(one)
        path.append(local)
        open_ones.append(one)

    def end(_: str) -> None:
        path.pop()
        one = open_ones.pop()
        if one:
            one.outside = parser.CurrentByteIndex
            one.end = one.inside if xml[one.inside - 2 : one.inside] == b"/>" else xml.index(b">", one.outside) + 1

    def refuse(*_: object) -> None:
        raise Unmarkable("doctype")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise Unmarkable(str(error)) from error
    return found


def check(xml: bytes) -> None:
    """Raises Unmarkable when this is no XML."""
    try:
        expat.ParserCreate().Parse(xml, True)
    except expat.ExpatError as error:
        raise Unmarkable(str(error)) from error


def root(xml: bytes) -> Element:
    """The outermost element."""
    return elements(xml, _first())[0]


def _first() -> Callable[[str, dict[str, str]], bool]:
    seen: list[str] = []

    def wanted(name: str, _: dict[str, str]) -> bool:
        seen.append(name)
        return len(seen) == 1

    return wanted


@dataclass
class Splices:
    """Changes to one document, noted by place and made at once."""

    xml: bytes
    changes: list[tuple[int, int, bytes]] = field(default_factory=list)

    def put(self, start: int, end: int, new: bytes) -> None:
        """Puts `new` in the place of what stands from start to end; start = end: between."""
        self.changes.append((start, end, new))

    def into(self, element: Element, new: bytes, first: bool = False) -> None:
        """Puts `new` into an element, behind what it holds (first: before it)."""
        if element.empty:
            opened = self.xml[element.start : element.inside - 2].rstrip() + b">"
            closed = f"</{element.prefix}{element.name}>".encode()
            self.put(element.start, element.end, opened + new + closed)
        else:
            at = element.inside if first else element.outside
            self.put(at, at, new)

    def attributes(self, element: Element, **changed: str | None) -> None:
        """Sets attributes of an element (None: takes them away); others stay as they are written."""
        self.put(element.start, element.inside, tagged(self.xml[element.start : element.inside], **changed))

    def made(self) -> bytes:
        """The document with its changes; ValueError when two of them meet."""
        parts, at = [], 0
        for start, end, new in sorted(self.changes, key=lambda change: change[:2]):
            if start < at:
                raise Unmarkable("overlap")
            parts += [self.xml[at:start], new]
            at = end
        return b"".join([*parts, self.xml[at:]])


def tagged(tag: bytes, **changed: str | None) -> bytes:
    """One first tag with attributes set or (None) taken away."""
    for name, value in changed.items():
        known = re.compile(rb"""\s""" + name.encode() + rb"""\s*=\s*(?:"[^"]*"|'[^']*')""")
        new = b"" if value is None else f' {name}="{quoted(value)}"'.encode()
        if known.search(tag):
            tag = known.sub(lambda _: new, tag, count=1)  # noqa: B023  used at once
        else:
            close = -2 if tag.endswith(b"/>") else -1
            tag = tag[:close].rstrip() + new + tag[close:]
    return tag


def told(text: str) -> str:
    """A text as XML holds it; what XML cannot hold is left out."""
    return escape(NO_CHARACTER.sub("", text))


def quoted(text: str) -> str:
    """A text as the value of an attribute."""
    return escape(NO_CHARACTER.sub("", text), {'"': "&quot;", "\n": "&#10;"})
