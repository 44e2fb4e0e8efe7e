"""What each row of a table is: data with its keys, a heading for the rows below it, a total, or nothing to be loaded."""

import re
from dataclasses import dataclass, field

from etl.read.free import months
from etl.read.free.columns import Column, Key
from etl.read.free.grid import Cell, is_value
from etl.read.free.tables import Table
from etl.read.free.vocabulary import MEASURES, Vocabulary, cleaned, plain

AXIS_OF = {"place": "region", "item": "service", "unsur": "unsur", "requirement": "requirement"}
NAMES_ROWS = (
    "number",
    "place",
    "desa",
    "item",
    "month",
    "unsur",
    "requirement",
    "measure",
    "label",
    "group",
    "respondent",
)
COUNTED = ("data", "part", "total", "unknown", "bare", "status", "met", "unmet", "not_applicable")
_TOTAL = re.compile(r"^(sub\s*)?(jumlah|total|jml|jmlh)\b|^(grand|sub)\s*total\b|^rekapitulasi\b|^keseluruhan\b")
_AVERAGE = re.compile(r"^(rata|persen|prosentase|presentase|peringkat|capaian|nrr tertimbang|ikm|mutu)")
_KECAMATAN = re.compile(r"^\s*(?:kecamatan|kec\.?)\s+\S", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """One row of a table. role: data, total, above (a total above its parts), heading, stray, skipped, respondent.

    keys: axis → key, from the row itself or carried from a heading; part: a desa, of which its kecamatan is the sum.
    """

    row: int
    role: str
    keys: dict[str, Key] = field(default_factory=dict)
    measure: str | None = None
    span: months.Span | None = None
    label: str = ""
    part: bool = False


def lines(table: Table, columns: list[Column], vocabulary: Vocabulary) -> list[Line]:
    """Every row of the body, in order."""
    reader = _Reader(table, columns, vocabulary)
    return [reader.line(row) for row in table.body]


class _Reader:
    """Goes down the body once; `carried` holds what headings above say."""

    def __init__(self, table: Table, columns: list[Column], vocabulary: Vocabulary) -> None:
        self.grid, self.vocabulary = table.grid, vocabulary
        self.names = [one for one in columns if one.role in NAMES_ROWS]
        self.counts = [one for one in columns if one.role in COUNTED]
        self.across = {axis for one in columns if one.role == "data" for axis in one.keys}
        self.has_desa = any(one.role == "desa" for one in columns)
        self.left = min((one.col for one in columns), default=1)
        self.carried: dict[str, Key] = {}
        self.measure: str | None = None
        self.span: months.Span | None = None

    def line(self, row: int) -> Line:
        """What this row is; headings are remembered."""
        labels = self._labels(row)
        valued = any(self._value(row, one.col) for one in self.counts)
        first = next((cell for _, cell in labels), None)
        text = plain(cleaned(first.text)) if first else ""
        if any(_AVERAGE.match(plain(cleaned(cell.text))) for _, cell in labels):
            return Line(row, "skipped", label=first.text if first else "")
        if any(_TOTAL.match(plain(cleaned(cell.text))) for _, cell in labels):
            return Line(row, "total", label=first.text if first else "")
        if any(
            self.vocabulary.kabupaten_kota(cell.text)
            for one, cell in labels
            if one.role in ("place", "number", "label")
        ):
            return Line(row, "above", label=first.text if first else "")
        if not valued:
            return self._heading(row, labels)
        if self._above(labels):
            self._heading(row, labels)
            return Line(row, "above", dict(self.carried), label=text)
        return self._data(row, labels)

    def _labels(self, row: int) -> list[tuple[Column, Cell]]:
        """The labels of a row, each with its column; numbers of rows are none. Left of the header too."""
        found = []
        for one in self.names:
            cell = self.grid.at(row, one.col)
            if (
                cell
                and not (cell.kind == "number" and one.role in ("number", "respondent"))
                and not self._bare_number(one, cell)
            ):
                found.append((one, cell))
        return found

    def _bare_number(self, one: Column, cell: Cell) -> bool:
        numbered = re.fullmatch(r"\s*(\d{1,4}|[A-Za-z]|[IVXivx]{1,5})\s*[.)]?\s*", cell.text)
        return bool(numbered) and one.role in ("number", "respondent")

    def _value(self, row: int, col: int) -> bool:
        cell = self.grid.at(row, col)
        return cell is not None and is_value(cell.kind, cell.text)

    def _axis(self, one: Column) -> str | None:
        """The axis that a column of names is about; unknown names are services where kecamatan stand across."""
        if one.role == "label":
            axis = "region" if "service" in self.across else "service"
            return None if axis in {AXIS_OF.get(other.role) for other in self.names} else axis
        return AXIS_OF.get(one.role)

    def _heading(self, row: int, labels: list[tuple[Column, Cell]]) -> Line:
        texts = [cell for _, cell in labels] or self.grid.by_row.get(row, [])
        for cell in texts[:3]:
            self._remember(cell)
        return Line(row, "heading", label=texts[0].text if texts else "")

    def _remember(self, cell: Cell) -> None:
        meaning = self.vocabulary.meaning(cell.text)
        when = months.header(cell.text, cell.kind) or (months.span(cell.text) if "bulan" in cell.text.lower() else None)
        if meaning.code("region") or _KECAMATAN.match(cell.text):
            if "region" not in self.across:
                self.carried = {"region": Key(cleaned(cell.text), cell)}
        elif meaning.code("service") and "service" not in self.across:
            self.carried["service"] = Key(self.vocabulary.written("service", cell.text), cell)
        elif when:
            self.span = when
            self.carried["period"] = Key(cell.text, cell)
        elif meaning.word in MEASURES:
            self.measure = meaning.word

    def _above(self, labels: list[tuple[Column, Cell]]) -> bool:
        """A kecamatan with numbers in the column of services: the total of the services below it."""
        own = [(one, cell) for one, cell in labels if self._axis(one)]
        if len(own) != 1 or self._axis(own[0][0]) != "service":
            return False
        meaning = self.vocabulary.meaning(own[0][1].text)
        return bool(meaning.code("region") and not meaning.code("service")) or bool(_KECAMATAN.match(own[0][1].text))

    def _data(self, row: int, labels: list[tuple[Column, Cell]]) -> Line:
        own: dict[str, Key] = {}
        measure, span, part, scored = self.measure, self.span, False, False
        for one, cell in labels:
            axis = self._axis(one)
            meaning = self.vocabulary.meaning(cell.text)
            if one.role == "desa" and not _KECAMATAN.match(cell.text):
                part = True
            elif one.role == "desa":
                own["region"] = Key(cleaned(cell.text), cell)
            elif one.role == "measure":
                measure = meaning.word or measure
            elif one.role == "month":
                when = months.header(cell.text, cell.kind) or months.span(cell.text)
                span, own["period"] = when or span, Key(cell.text, cell)
            elif meaning.word == "score" and "unsur" in self.across:
                measure, scored = "score", True
            elif axis == "region" and "region" in own:
                own["region_name"] = Key(cleaned(cell.text), cell)
            elif axis and axis not in self.across:
                own[axis] = Key(self.vocabulary.written(axis, cell.text), cell)
        if "unsur" in self.across and not own and not scored:
            return Line(row, "respondent")
        named = own or part or scored or measure != self.measure or all(one.role == "number" for one in self.names)
        keys = self._filled(own)
        if "region" in own:
            self.carried["region"] = own["region"]
        return Line(row, "data" if named else "stray", keys, measure, span, self._label(labels), part)

    def _filled(self, own: dict[str, Key]) -> dict[str, Key]:
        """What headings say where the row itself is silent; a service only from a heading above other names."""
        carried = dict(self.carried)
        if not own:
            carried.pop("service", None)
        return carried | own

    def _label(self, labels: list[tuple[Column, Cell]]) -> str:
        return " ".join(cleaned(cell.text) for _, cell in labels)
