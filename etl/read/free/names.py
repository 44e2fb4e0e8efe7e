"""The names of the rows of a table: which columns hold them, what they are about, and what they say in a row."""

import re
from itertools import pairwise

from etl.read.free.grid import Cell, is_state, is_value
from etl.read.free.headers import Column
from etl.read.free.rows import NOT_LOADED, NOW, PAST, PEOPLE, TIMELESS, TOTAL
from etl.read.free.tables import Table
from etl.read.free.texts import cleaned, plain
from etl.read.free.vocabulary import MEASURES, Meaning, Vocabulary

AXIS_OF = {"place": "region", "item": "service", "unsur": "unsur", "requirement": "requirement"}
NAMES_ROWS = (
    *("number", "place", "desa", "item", "month", "year", "quarter", "half", "deleted", "unsur", "requirement"),
    *("measure", "label", "group", "respondent", "kind"),
)
COUNTED = ("data", "part", "total", "unknown", "bare", "status", "met", "unmet", "not_applicable")
TOLD = ("data", "status", "met", "unmet", "not_applicable")
SUMS = frozenset({"jumlah", "total", "berkas", "surat", "dokumen"})
_LAST = re.compile(r"(.+) (?:total|jumlah)")
# As an empty cell below a name, but sure of it.
_DITTO = re.compile(r"-?\W*[\"'”“„〃,/]{1,2}\W*-?|(s\W?d\W?a|idem)\W?", re.IGNORECASE)


class Names:
    """The columns of names of one table. across: axes that its header names; axes: those that its columns name; listed:
    columns in which an empty cell means no name above it; timeless: columns in which "Bulan lalu" is no name;
    kota: whether a kecamatan is called Kota; coded: columns of codes of requirements → that of their names.
    """

    def __init__(self, table: Table, columns: list[Column], vocabulary: Vocabulary) -> None:
        self.grid, self.vocabulary, self.cols = table.grid, vocabulary, table.cols
        self.names = [one for one in columns if one.role in NAMES_ROWS]
        self.counts = [one for one in columns if one.role in COUNTED]
        self.across = {axis for one in columns if one.role == "data" for axis in one.keys}
        self.axes = {AXIS_OF.get(one.role) for one in self.names}
        self.ditto: set[tuple[int, int]] = set()
        self.listed = self._listed(table)
        self.kota = False
        self.coded = self._coded(table)
        self.timeless = {one.col for one in self.names if self._timeless(table, one)}

    def labels(self, row: int) -> list[tuple[Column, Cell]]:
        """The labels of a row, each with its column; numbers of rows are none."""
        found = []
        for one in self.names:
            cell = self.grid.at(row, one.col)
            if cell and _DITTO.fullmatch(cell.text.strip()):
                self.ditto.add((row, one.col))
            elif cell and not self._numbers_row(one, cell):
                found.append((one, cell))
        return found

    def _coded(self, table: Table) -> dict[int, int]:
        """Columns of codes of requirements → the column of their names, where most rows of both mean the same."""
        cols = [one.col for one in self.names if one.role == "requirement"]
        if len(cols) != 2:
            return {}
        pairs = [[self.grid.at(row, col) for col in cols] for row in table.body]
        codes = [[self.codes(cell) for cell in pair] for pair in pairs if all(pair)]
        same = sum(bool(one & other) for one, other in codes)
        return dict([cols]) if 2 * same > len(codes) else {}

    def codes(self, cell: Cell) -> frozenset[str]:
        """The requirements that a cell may name."""
        return self.vocabulary.codes("requirement", cell.text)

    def torn(self, row: int) -> str | None:
        """Code and name of a row that are two requirements, as one text that names none."""
        for code, name in self.coded.items():
            both = [self.grid.at(row, code), self.grid.at(row, name)]
            if all(both) and all(map(self.codes, both)) and not self.codes(both[0]) & self.codes(both[1]):
                return f"{both[0].text} {both[1].text}"
        return None

    def axis(self, one: Column) -> str | None:
        """The axis that a column of names is about; unknown names are services where kecamatan stand across."""
        if one.role == "label":
            axis = "region" if "service" in self.across else "service"
            beside = any(count.col < one.col for count in self.counts if count.role in TOLD)
            beside |= axis == "region" and any(of.role == "desa" and of.col < one.col for of in self.names)
            checked = "requirement" in self.axes or self.across & {"requirement", "unsur"}
            return None if axis in self.axes or beside or checked else axis
        return AXIS_OF.get(one.role)

    def meaning(self, cell: Cell) -> Meaning:
        """What a cell may stand for."""
        return self.vocabulary.meaning(cell.text)

    def around(self, row: int) -> list[Cell]:
        """What stands in a row of this table, and not in one beside it."""
        return [cell for cell in self.grid.by_row.get(row, []) if self.cols[0] - 2 <= cell.col <= self.cols[-1]]

    def not_loaded(self, cell: Cell) -> bool:
        """Whether a label says that its row is no row of data: a rate, a remark."""
        meaning = self.meaning(cell)
        return meaning.word in NOT_LOADED and not meaning.axes

    def of_people(self, labels: list[tuple[Column, Cell]]) -> bool:
        """ "Laki-laki" and "Perempuan" below no service, or below a survey: who came, not what for."""
        items = [(self.axis(one), cell) for one, cell in labels if self.axis(one) in ("service", "unsur")]
        if len(items) != 1:
            return False
        [(axis, cell)] = items
        who = axis == "unsur" and not self.meaning(cell).axes and bool(PEOPLE.match(plain(cleaned(cell.text))))
        return who or self.meaning(cell).word == "part"

    def label(self, labels: list[tuple[Column, Cell]]) -> str:
        """The labels of a row as a person reads them."""
        return " ".join(cleaned(cell.text) for _, cell in labels)

    def value(self, row: int, col: int) -> bool:
        """Whether the cell there, or the merged one over it, holds a value."""
        cell = self.grid.at(row, col)
        return cell is not None and is_value(cell.kind, cell.text)

    def worded(self, row: int, labels: list[tuple[Column, Cell]]) -> bool:
        """A kecamatan, service or measure with words for its count ("lihat lampiran"): a rule will speak of it."""
        said = [(one, self.meaning(cell)) for one, cell in labels]
        named = any(one.axes if self.axis(of) else of.role == "measure" and one.word in MEASURES for of, one in said)
        told = [cell for one in self.counts if one.role in TOLD and (cell := self.grid.cells.get((row, one.col)))]
        counted = any(one.role == "number" and self._counts(row, one.col) for one in self.names)
        named = named or counted or "requirement" in self.axes  # also what nobody knows
        marked = bool(labels) and any(is_state(cell.text) for cell in told)
        return marked or (named and bool(labels) and bool(told))

    def unreported(self, labels: list[tuple[Column, Cell]]) -> bool:
        """Whether a row without a number is named as those around it, "| Selesai |" below "KTP-el | Masuk | 5", so that
        it heads none of them.
        """
        if any(one.role == "measure" and self.meaning(cell).word in MEASURES for one, cell in labels):
            return True
        beside = "region" in self.axes and len({self.axis(one) for one in self.names} - {None}) > 1
        named = [self.meaning(cell) for one, cell in labels if beside and self.axis(one) == "service"]
        return any(one.code("service") and not one.code("region") for one in named)

    def _counts(self, row: int, col: int) -> bool:
        cell = self.grid.cells.get((row, col))
        return cell is not None and cell.text.strip(" .)").isdigit()

    def _listed(self, table: Table) -> dict[int, str]:
        """The columns that repeat a name in the next row, with their axis: there an empty cell means no name above."""
        found = {}
        for one in self.names:
            cells = [table.grid.cells.get((row, one.col)) for row in table.body]
            axis = "period" if one.role in ("month", "quarter", "half") else self.axis(one)
            if axis and any(one and other and one.text == other.text for one, other in pairwise(cells)):
                found[one.col] = axis
        return found

    def _timeless(self, table: Table, one: Column) -> bool:
        cells = (table.grid.cells.get((row, one.col)) for row in table.body)
        named = one.role == "desa" or (one.role in TIMELESS and self.axis(one))
        return bool(named) and not any(cell and NOW.search(plain(cell.text)) for cell in cells)

    def _total_of(self, one: Column, cell: Cell, text: str) -> bool:
        """Whether a label says that its row is a total: "Jumlah selesai" among measures is one of these."""
        if one.role == "label" and not self.axis(one) and any(count.col < one.col for count in self.counts):
            return False  # "seluruh layanan gratis" is a remark
        says = set(text.split()) - SUMS  # "Jumlah selesai", and not "Jumlah berkas"
        measured = one.role == "measure" and says and self.meaning(cell).word in MEASURES
        named = _LAST.fullmatch(text)  # "Kartoharjo Total", as programs write it
        whole = named is not None and bool(self.vocabulary.meaning(named[1]).axes)
        return (bool(TOTAL.match(text)) or whole) and not measured and not (text == "kota" and self.kota)

    def _totalled(self, row: int, labels: list[tuple[Column, Cell]]) -> bool:
        """Whether "TOTAL" stands left of the numbers in a column of no names, beside no name that exists."""
        first = min((one.col for one in self.counts if one.role in TOLD), default=0)
        named = {one.col for one in self.names}
        others = [cell for cell in self.around(row) if cell.col < first and cell.col not in named]
        unknown = bool(labels) and not any(self.meaning(cell).axes for _, cell in labels)
        return unknown and any(self.meaning(cell).word == "total" for cell in others if cell.kind == "text")

    def _past(self, one: Column, text: str) -> bool:
        """Whether a label of a row is another time: a year alone only among places, as a service it is a slip."""
        among = one.role == "desa" or self.axis(one) == "region" or not text.isdigit()
        return one.col in self.timeless and among and bool(PAST.fullmatch(text))

    def _numbers_row(self, one: Column, cell: Cell) -> bool:
        if one.role not in ("number", "respondent"):
            return False
        numbered = re.fullmatch(r"\s*(\d{1,4}|[A-Za-z]|[IVXivx]{1,5})\s*[.)]?\s*", cell.text)
        return cell.kind == "number" or bool(numbered)
