"""Columns that stand aside: they name no rows and count nothing, whatever stands over them."""

import re
from dataclasses import replace

from etl.read.free import months
from etl.read.free.across import of_states
from etl.read.free.grid import Cell, is_count, is_state, is_value
from etl.read.free.headers import Column
from etl.read.free.rows import PAST
from etl.read.free.tables import Table
from etl.read.free.texts import plain
from etl.read.free.vocabulary import MEASURES, Vocabulary

_OF_FILES = frozenset({"berkas", "dokumen", "surat", "lembar", "keping", "orang", "buah", "eksemplar"})
_LINK = re.compile(r"\s*(https?://|www\.)\S+\s*$", re.IGNORECASE)
_VISIT = re.compile(
    r"(tanggal|tgl|waktu|hari tanggal) (di)?(cek|ceklis|checklist|periksa|pemeriksaan|verifikasi|monitoring|monev|"
    r"kunjungan|penilaian|peninjauan|visitasi)\b"
)
_YEAR = re.compile(r"\b20\d\d\b")
_NAMES = ("item", "label", "place", "unsur", "desa", "requirement")
_KEYS = ("item", "place", "desa")
_OF_SURVEYS = ("score", "weighted", "respondents")


def units_or_links(cells: list[Cell]) -> bool:
    """Whether cells say only what is counted, or where a file lies."""
    if not cells or any(cell.kind != "text" or is_value(cell.kind, cell.text) for cell in cells):
        return False
    return {plain(cell.text) for cell in cells} <= _OF_FILES or all(_LINK.match(cell.text) for cell in cells)


def no_names(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Columns of names that name nothing, and scores where nothing is surveyed; "Skor (0/1)" says what is there."""
    surveyed = any(one.role in ("unsur", "measure") or "unsur" in one.keys for one in found)
    held = _Held(found, table, vocabulary)
    found = [replace(one, role="kind") if held.kinds(one) else one for one in found]
    others = any(one.role in _NAMES and not held.nothing(one) for one in found)
    found = [replace(one, role="skipped") if others and held.nothing(one) else one for one in found]
    stated = any(one.role == "status" or of_states(table, one.col) for one in found if one.measure != "score")
    required = any(one.role == "requirement" for one in found) and not stated

    def whether(one: Column) -> bool:
        texts = {cell.text.strip() for row in table.body[:-1] if (cell := table.grid.cells.get((row, one.col)))}
        return required and one.measure == "score" and texts == {"0", "1"}  # the last row may be their sum

    return [
        replace(one, role="status" if whether(one) else "skipped", measure=None)
        if one.role == "data" and one.measure in _OF_SURVEYS and not surveyed and not one.keys
        else one
        for one in found
    ]


def requirements(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Below "Petugas" may stand the staff that the rule requires: where nothing else names the rows, they do."""
    if any(one.role == "requirement" and _known(one, table, vocabulary, "requirement") > 1 for one in found):
        found = [replace(one, role="skipped", keys={}) if _no_service(one, table, vocabulary) else one for one in found]
        visits = [] if any(one.role == "month" for one in found) else [one for one in found if _visited(one, table)]
        return [replace(one, role="month") if one in visits[:1] else one for one in found]
    if any(one.role in _NAMES for one in found):
        return found

    def required(one: Column) -> bool:
        named = _known(one, table, vocabulary, "requirement")
        held = sum((row, one.col) in table.grid.cells for row in table.body)
        return one.role == "skipped" and named > 1 and 3 * named >= 2 * held

    first = next((one for one in found if required(one)), None)
    return [replace(one, role="requirement") if one is first else one for one in found]


def _no_service(one: Column, table: Table, vocabulary: Vocabulary) -> bool:
    """Beside requirements "Dokumen" is their evidence, and "Rekomendasi" says what to do."""
    named = one.role == "item" and not _known(one, table, vocabulary, "service")
    cells = [cell for row in table.body if (cell := table.grid.cells.get((row, one.col)))]
    return named or (one.role == "data" and "service" in one.keys and not any(map(is_count, cells)))


def _visited(one: Column, table: Table) -> bool:
    """ "tgl_cek" over 14/04/2026: the day on which this was so."""
    cells = [cell for row in table.body if (cell := table.grid.cells.get((row, one.col)))]
    return bool(cells) and all(months.of_day(cell.text) for cell in cells) and bool(_VISIT.match(plain(one.header)))


def _known(one: Column, table: Table, vocabulary: Vocabulary, axis: str) -> int:
    """How many cells of a column name one of the axis."""
    texts = [cell.text for row in table.body if (cell := table.grid.cells.get((row, one.col)))]
    return sum(vocabulary.meaning(text).code(axis) is not None for text in texts)


def stocks(found: list[Column]) -> list[Column]:
    """ "Sisa" over "Bulan lalu" is what this month began with, where nothing else is said to be, or of that month."""
    told = [one for one in found if one.measure == "carried_over" or (one.tense and one.tense != "now")]
    left = [one for one in told if one.measure == "pending" and one.tense == "before" and len(one.path) > 1]
    if len(left) != 1 or told != left:
        return found
    return [replace(one, measure="carried_over", tense=None) if one is left[0] else one for one in found]


def of_other_times(found: list[Column], table: Table) -> list[Column]:
    """ "Realisasi 2025", "Bulan lalu", "Total selesai Juni 2025" beside services or kecamatan are none of these; an
    unknown name with the year of the title may be one.
    """
    own = {year for cell in table.above for year in _YEAR.findall(cell.text)}
    named = any(axis in one.keys for one in found for axis in ("service", "region"))

    def past(one: Column) -> bool:
        counted = one.role in ("data", "unknown") and one.path and not {"service", "region"} & one.keys.keys()
        leaf = one.path[-1].text if counted else ""
        dated = set(_YEAR.findall(leaf)) if one.role == "unknown" else set()
        return bool(PAST.fullmatch(plain(leaf))) or bool(own and dated - own)

    return [replace(one, role="earlier", keys={}) if named and past(one) else one for one in found]


def measures(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """ "Permohonan", "Selesai" below each service are measures, though "Keterangan" stands over them."""
    cells = table.grid.cells

    def measured(one: Column) -> bool:
        rows = [row for row in table.body if (row, one.col) in cells]
        words = {vocabulary.meaning(cells[row, one.col].text).word for row in rows}
        named = [
            len({cells[row, of.col].text for row in rows if (row, of.col) in cells}) for of in found if of.role in _KEYS
        ]
        several = any(0 < 2 * names <= len(rows) + 1 for names in named)  # the last may lack one
        return one.role == "skipped" and len(words) > 1 and words <= {*MEASURES, "total"} and several

    return [replace(one, role="measure") if measured(one) else one for one in found]


class _Held:
    """What the columns of a table hold."""

    def __init__(self, found: list[Column], table: Table, vocabulary: Vocabulary) -> None:
        self.found, self.grid, self.cells, self.vocabulary = found, table.grid, table.grid.cells, vocabulary
        self.rows = {one.col: [row for row in table.body if (row, one.col) in self.cells] for one in found}

    def texts(self, one: Column) -> list[str]:
        return [self.cells[row, one.col].text for row in self.rows[one.col]]

    def words(self, one: Column) -> set[str | None]:
        return {self.vocabulary.meaning(text).word for text in self.texts(one)}

    def nothing(self, one: Column) -> bool:
        """Whether a column of names names nothing."""
        tests = (self._once, self._window, self._demanded, self._punctual)
        return bool(self.rows[one.col]) and any(test(one) for test in tests)

    def kinds(self, one: Column) -> bool:
        """ "LOKET", "ONLINE" beside the same service: of each its number has two rows. So have "baru", "hilang" beside
        one that is merged over both.
        """
        if any(self._below_one(one, of) for of in self.found if of.role == "item" and of.col < one.col):
            return True
        if self._in_turn(one):
            return True
        if one.role != "label":
            return False
        several = len(set(self.texts(one))) > 1
        return self.words(one) == {"part"} and several and self._beside(one)

    def _in_turn(self, one: Column) -> bool:
        """ "I", "II", "III" below "Minggu", "Loket 1", "Loket 2" below "Loket": each once behind a service, which need
        not be said again.
        """
        items = next((of for of in self.found if of.role == "item" and of.col < one.col), None)
        if items is None or one.role not in ("label", "part", "week", "item", "group") or not one.path:
            return False
        split = self.vocabulary.meaning(one.path[-1].text).word in ("part", "week")
        groups: dict[str, list[str]] = {}
        item = ""
        for row in self.rows[one.col]:
            item = cell.text if (cell := self.grid.at(row, items.col)) else item
            groups.setdefault(item, []).append(self.cells[row, one.col].text.strip().lower())
        named = [text for of in groups.values() for text in of]
        parts = all(self.vocabulary.meaning(text).word == "part" or (split and text in months.ROMAN) for text in named)
        return parts and len(set(named)) > 1 and all(len(of) == len(set(of)) for of in groups.values())

    def _below_one(self, one: Column, items: Column) -> bool:
        """Whether names of no service stand beside each row of merged services, and each of them once."""
        if one.role not in ("label", "item", "group"):
            return False
        groups: dict[Cell, list[str]] = {}
        for row in self.rows[one.col]:
            if item := self.grid.at(row, items.col):
                groups.setdefault(item, []).append(self.cells[row, one.col].text)
        tall = {item: one for item, one in groups.items() if self._rows_of(item) > 1}
        whole = all(len(set(names)) == self._rows_of(item) for item, names in tall.items())
        names = {name for of in groups.values() for name in of}
        measured = sum(self.vocabulary.meaning(name).word in MEASURES for name in names)  # "keluar" of "Surat pindah"
        kinds = 3 * measured < len(names) and all(self._kind(item, name) for item, of in groups.items() for name in of)
        return len(tall) > 1 and whole and kinds

    def _rows_of(self, cell: Cell) -> int:
        over = self.grid.ranges.get((cell.row, cell.col))
        return over.bottom - over.top + 1 if over else 1

    def _kind(self, item: Cell, name: str) -> bool:
        """Whether a name is none of another service, alone or behind that of its own."""
        own = self.vocabulary.codes("service", item.text)
        named = self.vocabulary.codes("service", name) | self.vocabulary.codes("service", f"{item.text} {name}")
        return named <= own and not self.vocabulary.meaning(name).tense

    def _beside(self, one: Column) -> bool:
        """Whether each cell of a column stands beside a name of its own."""
        names = [of for of in self.found if of.role in _KEYS and of is not one]
        return any({(row, of.col) for row in self.rows[one.col]} <= self.cells.keys() for of in names)

    def _once(self, one: Column) -> bool:
        """One text that stands in every row, below a header that nobody knows."""
        texts = self.texts(one)
        alike = len(set(texts)) == 1 < len(texts)
        return one.role == "label" and bool(one.path) and alike and not self.vocabulary.meaning(texts[0]).known

    def _window(self, one: Column) -> bool:
        """ "Loket 1", "Loket 2" below "Lokasi"."""
        words = self.words(one) if one.role in ("place", "label") else set()
        some = one.role == "label" and "part" in words and words <= {"part", None} and self._beside(one)
        return (one.role == "place" and words == {"part"}) or some

    def _demanded(self, one: Column) -> bool:
        """What applicants must bring, below "Persyaratan", is no requirement of the law."""
        named = any(of.role in (*_KEYS, "label") and of.col < one.col for of in self.found)
        if one.role != "requirement" or not named:
            return False
        return not any(self.vocabulary.codes("requirement", text) for text in self.texts(one))

    def _punctual(self, one: Column) -> bool:
        """ "Tepat waktu", "terlambat 2 hari" beside names of their own: when reports came, no rows of a measure."""
        words = self.words(one) if one.role == "label" else set()
        return one.role == "label" and "on_time" in words and words <= {"on_time", "skipped"} and self._beside(one)


def no_counts(found: list[Column], table: Table) -> list[Column]:
    """Among services a column of marks alone, "SOP | ada | belum", counts nothing."""
    axes = {axis for one in found for axis in one.keys} | {one.role for one in found}
    if axes & {"requirement", "unsur"}:
        return found

    def marked(one: Column) -> bool:
        cells = [cell for row in table.body if (cell := table.grid.cells.get((row, one.col)))]
        return bool(cells) and all(is_state(cell.text) for cell in cells)

    several = sum(one.role in ("data", "part", "total") for one in found) > 1
    return [
        replace(one, role="skipped", keys={}) if several and one.role in ("data", "unknown") and marked(one) else one
        for one in found
    ]


def only_counts(found: list[Column], table: Table) -> list[Column]:
    """The only column of numbers of a list without a header counts, or below a header that names only its rows."""
    numbers = [
        one for one in found if one.role == "bare" and any((row, one.col) in table.grid.cells for row in table.body)
    ]
    others = any(one.role in ("data", "part", "total", "status", "unknown", "earlier") for one in found)
    if (table.header and others) or len(numbers) != 1:
        return found
    listed = {one.role for one in found}
    role = "status" if "requirement" in listed else "data"
    measure = "score" if "unsur" in listed else None
    return [replace(one, role=role, measure=measure) if one is numbers[0] else one for one in found]
