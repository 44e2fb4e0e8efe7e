"""A workbook as the zip of parts that it is: read, added to, and packed: the same content gives the same bytes."""

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from urllib.parse import unquote

from etl.returned.splice import Splices, Unmarkable, elements, quoted, readable, root

TYPES = "[Content_Types].xml"
MOST_BYTES, MOST_PARTS = 120_000_000, 5_000
FIXED = (1980, 1, 1, 0, 0, 0)
STRICT = "http://purl.oclc.org/ooxml/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT_OFFICE, STRICT_MAIN = f"{STRICT}officeDocument/relationships", f"{STRICT}spreadsheetml/main"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(frozen=True)
class Relation:
    """One relationship of a part: kind is the last word of its type; target the part, "" when it lies outside."""

    id: str
    kind: str
    target: str


@dataclass(frozen=True)
class Sheet:
    """One sheet of the workbook: name, part, kind (worksheet, chartsheet, …), whether it is hidden."""

    name: str
    part: str
    kind: str
    hidden: bool = False


class Package:
    """The parts of one .xlsx or .xlsm. Raises Unmarkable for what is none, or is too large to be marked in memory."""

    def __init__(self, content: bytes) -> None:
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as book:
                entries = [entry for entry in book.infolist() if not entry.is_dir()]
                if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_BYTES:
                    raise Unmarkable("size")
                self.parts = {entry.filename: book.read(entry) for entry in entries}
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise Unmarkable("zip") from error
        found = [one.target for one in self.relations("") if one.kind == "officeDocument"]
        if not found or found[0] not in self.parts or TYPES not in self.parts:
            raise Unmarkable("workbook")
        self.workbook = found[0]
        strict = STRICT_MAIN.encode() in self.parts[self.workbook][:2000]
        self.main, self.office = (STRICT_MAIN, STRICT_OFFICE) if strict else (MAIN, OFFICE)

    def xml(self, part: str) -> bytes:
        """The text of a part, in UTF-8."""
        if part not in self.parts:
            raise Unmarkable(part)
        return readable(self.parts[part])

    def relations(self, part: str) -> list[Relation]:
        """The relationships of a part ("": of the package)."""
        where = _relations_of(part)
        if where not in self.parts:
            return []
        found = []
        for one in elements(self.xml(where), lambda name, _: name == "Relationship"):
            given = one.attributes
            inside = given.get("TargetMode") != "External"
            target = _target(part, given.get("Target", "")) if inside else ""
            found.append(Relation(given.get("Id", ""), given.get("Type", "").rpartition("/")[2], target))
        return found

    def related(self, part: str, kind: str) -> str | None:
        """The part of a kind that this part refers to; None: none."""
        return next((one.target for one in self.relations(part) if one.kind == kind), None)

    def relate(self, part: str, kind: str, target: str) -> str:
        """Adds a relationship; gives its id."""
        where = _relations_of(part)
        if where not in self.parts:
            self.parts[where] = f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{RELATIONS}"/>'.encode()
        known = {one.id for one in self.relations(part)}
        number = next(n for n in range(1, len(known) + 2) if f"rIdPaten{n}" not in known)
        xml = self.xml(where)
        whole = root(xml)
        given = f'Id="rIdPaten{number}" Type="{self.office}/{kind}" Target="/{quoted(target)}"'
        added = f"<{whole.prefix}Relationship {given}/>"
        changes = Splices(xml)
        changes.into(whole, added.encode())
        self.parts[where] = changes.made()
        return f"rIdPaten{number}"

    def add(self, part: str, content: bytes, content_type: str) -> None:
        """Adds a part and says what it is."""
        self.parts[part] = content
        self._typed("Override", "PartName", f"/{part}", content_type)

    def ending(self, extension: str, content_type: str) -> None:
        """Says what all parts of an extension are, unless it is said."""
        self._typed("Default", "Extension", extension, content_type)

    def free(self, pattern: str) -> str:
        """A name for a new part: the pattern with the first number that nothing has."""
        taken = {name.lower() for name in self.parts}
        return next(name for n in range(1, len(taken) + 2) if (name := pattern.format(n)).lower() not in taken)

    def sheets(self) -> list[Sheet]:
        """The sheets in the order of the workbook."""
        known = {one.id: one for one in self.relations(self.workbook)}
        found = []
        for one in elements(self.xml(self.workbook), _is_sheet):
            relation = known.get(one.attribute("id") or "")
            if relation and relation.target in self.parts:
                hidden = one.attributes.get("state", "visible") != "visible"
                found.append(Sheet(one.attributes.get("name", ""), relation.target, relation.kind, hidden))
        return found

    def packed(self) -> bytes:
        """The package as a file; nothing in it depends on the hour."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
            for name in sorted(self.parts, key=lambda name: name != TYPES):
                entry = zipfile.ZipInfo(name, FIXED)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                book.writestr(entry, self.parts[name])
        return out.getvalue()

    def _typed(self, kind: str, key: str, value: str, content_type: str) -> None:
        xml = self.xml(TYPES)
        known = elements(xml, lambda name, given: name == kind and given.get(key, "").lower() == value.lower())
        changes = Splices(xml)
        if not known:
            whole = root(xml)
            added = f'<{whole.prefix}{kind} {key}="{quoted(value)}" ContentType="{content_type}"/>'
            changes.into(whole, added.encode(), first=kind == "Default")
        elif kind == "Override":
            changes.attributes(known[0], ContentType=content_type)
        self.parts[TYPES] = changes.made()


def is_package(content: bytes) -> bool:
    """Whether this is an .xlsx or .xlsm that can be marked in place, as far as the first look tells."""
    return content.startswith(b"PK") and b"xl/" in content and b"worksheets/" in content


def _is_sheet(name: str, given: dict[str, str]) -> bool:
    return name == "sheet" and "name" in given


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _target(part: str, target: str) -> str:
    """Where a relationship leads, as a name in the zip."""
    target = unquote(target.split("#")[0])
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))
