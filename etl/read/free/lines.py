"""What each row of a table is: data with its keys, a heading of the rows below it, a total, or nothing to load."""

from collections import Counter
from dataclasses import dataclass, field, replace

from etl.read.free import below, months
from etl.read.free.columns import INVALID
from etl.read.free.grid import Cell, amount
from etl.read.free.headers import Column, Key
from etl.read.free.names import Names
from etl.read.free.rows import ABOUT, AREA, AVERAGE, CATEGORY, EXAMPLE, OTHERS, SPLIT, TOTAL, YEAR, YES
from etl.read.free.tables import Table
from etl.read.free.texts import cleaned, in_full, plain, with_word
from etl.read.free.vocabulary import MEASURES, Vocabulary


@dataclass(frozen=True)
class Line:
    """One row of a table.

    role: data, unreported, total, above (a total above its parts), heading, stray, unnamed, unmeasured, beneath (the
    total of the desa), skipped, apart (below a heading of other offices), respondent, part, detail (of a service that
    has its own number); keys: axis → key, from the row itself or carried from a heading; part: a desa, of which its
    kecamatan is the sum, or a detail of a service without a number.
    """

    row: int
    role: str
    keys: dict[str, Key] = field(default_factory=dict)
    measure: str | None = None
    span: months.Span | None = None
    label: str = ""
    part: bool = False
    tense: str | None = None
    of_service: bool = False  # a part that is such a detail


def lines(table: Table, columns: list[Column], vocabulary: Vocabulary) -> list[Line]:
    """Every row of the body, in order."""
    reader = _Reader(table, columns, vocabulary)
    return [reader.line(row) for row in table.body]


class _Reader(Names):
    """Goes down the body once; `carried` holds what headings above say."""

    def __init__(self, table: Table, columns: list[Column], vocabulary: Vocabulary) -> None:
        super().__init__(table, columns, vocabulary)
        self.measured = any(one.role == "measure" for one in self.names)
        self.carried: dict[str, Key] = {}
        self.down: dict[str, Key] = {}  # what columns of names say until they say something else
        self.measure: str | None = None
        self.span: months.Span | None = None
        self.totalling = self.covered = False
        self.apart = ""  # the heading of others than kecamatan that still holds
        self.rows = table.body
        listed = self.axes & {"requirement", "unsur"}  # "LAINNYA" above requirements is no service
        kept = ["region"] if listed else ["region", "service"]
        self.open = [axis for axis in kept if axis not in self.across]
        self.heads = self._headings(table)
        named = [one.col for role in ("place", "label", "desa") for one in self.names if one.role == role]
        several = sum(one.role == "place" for one in self.names)
        self.prefixed = below.prefixed(table, named[: several or 1], vocabulary)
        items = [one.col for one in self.names if self.axis(one) == "service"]
        self.details, self.whole, self.sums = below.details(table, items[0], vocabulary) if items else ({}, {}, set())
        places = [one.col for one in self.names if self.axis(one) == "region"]
        self.kota = below.lists_kota(table, places, vocabulary)
        counted = [one.col for one in self.counts if one.role == "data"]
        if len(places) == 1 and counted:
            self.sums |= below.areas(table, places[0], counted, vocabulary)
            self.sums |= below.whole(table, places[0], counted, vocabulary)

    def line(self, row: int) -> Line:
        """What this row is; headings are remembered."""
        labels = self.labels(row)
        valued = any(self.value(row, one.col) for one in self.counts) or self.worded(row, labels)
        label = self.label(labels)
        texts = [plain(cleaned(cell.text)) for _, cell in labels]
        times = [cell.text for one, cell in labels if one.role == "month"]
        past = any(self._past(one, text) for (one, _), text in zip(labels, texts, strict=True))
        runs = any(months.runs_up(text) or YEAR.fullmatch(plain(cleaned(text))) for text in times)
        if past or runs:
            return Line(row, "skipped", label=label)
        told = [cell for one, cell in labels if self.axis(one) or one.role not in ("label", "kind")]  # no remark
        no_names = any(map(self.not_loaded, told)) or (row not in self.details and self.of_people(labels))
        example = any(EXAMPLE.match(one.text) or ABOUT.search(one.text) and not valued for one in self.around(row)[:2])
        if any(AVERAGE.match(text) for text in texts) or no_names or example:
            return Line(row, "skipped", label=label)
        if any(one.role == "deleted" and cell.text.strip().lower() in YES | INVALID for one, cell in labels):
            return Line(row, "deleted", label=label)
        asked = any(self.meaning(cell).word == "respondents" for _, cell in labels)
        if asked and "unsur" in self.across and sum(self.value(row, one.col) for one in self.counts) == 1:
            return Line(row, "skipped", label=label)  # of the whole table
        asked = asked and "unsur" in self.axes
        total = any(self._total_of(one, cell, text) for (one, cell), text in zip(labels, texts, strict=True))
        total = total or self._totalled(row, labels)
        if not asked and (total or self._totals_on(labels)):
            self.totalling = True
            self.down.clear()
            return self._total(row, labels)
        self.totalling = False
        grouped = any(self.axis(one) == "region" for one, _ in labels)  # "EKS KAWEDANAN" merged beside its kecamatan
        kept = [(one, cell) for one, cell in labels if not (grouped and one.role == "group")]
        unnamed = [cell for one, cell in kept if one.role != "item" or not self.meaning(cell).axes]
        if any(self.vocabulary.kabupaten_kota(cell.text) or AREA.match(cell.text) for cell in unnamed):
            return Line(row, "above", label=label)
        if not valued:
            self.apart = self._others(row)
            if self.unreported(labels):
                return replace(self._data(row, labels), role="unreported")
            if any(one.role == "kind" for one, _ in labels) and any(cell.row < row for _, cell in labels):
                return self._data(row, labels)  # one of the kinds of a service has no number
            return self._heading(row, labels)
        if self.apart:
            return Line(row, "apart", label=self.apart)
        if row in self.sums and not any(with_word(cell.text) for _, cell in labels):
            return Line(row, "above", label=label)
        if row in self.sums or self._above(labels) or self._sums_up(row, labels):
            self._heading(row, labels)
            return Line(row, "above", dict(self.carried), label=label)
        return self._data(row, labels)

    def _total(self, row: int, labels: list[tuple[Column, Cell]]) -> Line:
        """A total, of which its other names say what it is the total of: one month, one measure, one service."""
        keys: dict[str, Key] = {}
        measure, span = None, None
        for one, cell in labels:
            axis, meaning = self.axis(one), self.meaning(cell)
            if TOTAL.match(plain(cleaned(cell.text))):
                continue
            if one.role == "measure":
                measure = meaning.word if meaning.word in MEASURES else None
            elif one.role == "month":
                span = months.header(cell.text, cell.kind)
            elif axis and meaning.code(axis):
                keys[axis] = Key(cleaned(cell.text), cell)
        return Line(row, "total", keys, measure, span, self.label(labels))

    def _others(self, row: int) -> str:
        """ "PEMBANDING" or "PUSKESMAS" over the rows below it, which are no kecamatan of the sender."""
        found = (cleaned(cell.text) for cell in self.around(row) if OTHERS.search(cell.text))
        return next(found, "") if "region" in self.axes else ""

    def _totals_on(self, labels: list[tuple[Column, Cell]]) -> bool:
        """Selesai and Ditolak below "JUMLAH | Masuk" are totals too, until a row has a name again."""
        besides = any(one.role not in ("measure", "number") for one in self.names)
        named = self.totalling and self.measured and besides and bool(labels)
        return named and all(one.role == "measure" for one, _ in labels)

    def _headings(self, table: Table) -> str | None:
        """What rows without numbers name, services or kecamatan: unknown ones are names of that too."""
        found: Counter[str] = Counter()
        for row in table.body:
            cells = [cell for _, cell in self.labels(row)]
            if cells and not any(self.value(row, one.col) for one in self.counts):
                for cell in cells[:2]:
                    found.update(axis for axis, _ in self.meaning(cell).axes if axis in ("region", "service"))
        best = max(self.open, key=lambda axis: found[axis], default=None)
        return best if best and found[best] else None

    def _heading(self, row: int, labels: list[tuple[Column, Cell]]) -> Line:
        last = max((one.col for one in self.counts), default=0)
        cells = [cell for one, cell in labels if one.col < last] or self.around(row)  # no remark to the right
        self.down.clear()
        for cell in cells[:3]:
            self._remember(cell)
        given = {axis: key for axis, key in self.carried.items() if key.cell in cells}
        return Line(row, "heading", given, label=cleaned(cells[0].text) if cells else "")

    def _remember(self, cell: Cell) -> None:
        meaning, written = self.meaning(cell), cleaned(cell.text)
        when = months.header(cell.text, cell.kind) or (
            months.span(cell.text) if "bulan" in in_full(cell.text.lower()) else None
        )
        named = next((axis for axis in self.open if meaning.code(axis)), None)
        if named == "region" or (with_word(cell.text) and "region" not in self.across):
            self.carried, self.covered = {"region": Key(written, cell)}, False
        elif named == "service":
            self.carried["service"] = Key(self.vocabulary.written("service", cell.text), cell)
        elif when:
            self.span = when
            self.carried["period"] = Key(cell.text, cell)
        elif meaning.word in MEASURES:
            self.measure = meaning.word
        elif self.heads and not meaning.known and not CATEGORY.match(plain(written)):
            self.carried[self.heads] = Key(
                written, cell
            )  # nobody knows it: a rule will ask, and it is not the one before

    def _above(self, labels: list[tuple[Column, Cell]]) -> bool:
        """A kecamatan with numbers in the column of services: the total of the services below it."""
        own = [(one, cell) for one, cell in labels if self.axis(one)]
        if len(own) != 1 or self.axis(own[0][0]) != "service":
            return False
        meaning = self.meaning(own[0][1])
        return bool(meaning.code("region") and not meaning.code("service")) or with_word(own[0][1].text)

    def _sums_up(self, row: int, labels: list[tuple[Column, Cell]]) -> bool:
        """ "(blank)" among kecamatan with totals of their own, when it is the sum of the rows below it."""
        own = [cell for one, cell in labels if self.axis(one) == "service"]
        if len(own) != 1 or "region" not in self.carried or self.meaning(own[0]).known:
            return False
        parts: list[int] = []
        for other in self.rows[self.rows.index(row) + 1 :]:
            named = self.labels(other)
            if not named or self._above(named) or TOTAL.match(plain(cleaned(named[0][1].text))):
                break
            parts.append(other)
        cells = self.grid.cells
        counts = [one.col for one in self.counts if one.role == "data" and (row, one.col) in cells]
        stated = [amount(cells[row, col].text) for col in counts]
        summed = [sum(amount(cells[one, col].text) or 0 for one in parts if (one, col) in cells) for col in counts]
        if len(parts) < 2 or stated != summed:
            return False
        self.carried = {"region": Key(cleaned(own[0].text), own[0])}
        return True

    def _data(self, row: int, labels: list[tuple[Column, Cell]]) -> Line:
        above = self.details.get(row)
        if above and any(self.value(above.row, one.col) for one in self.counts):
            return Line(row, "detail", label=self.label(labels))
        own: dict[str, Key] = {}
        measure, tense, part, scored, year = self.measure, None, bool(above), False, None
        counted = bool(above)
        for one, cell in labels:
            axis, meaning = self.axis(one), self.meaning(cell)
            if one.role == "kind":
                part = counted = True
            elif one.role == "desa" or (self.prefixed and axis == "region"):
                part = not with_word(cell.text)
                if not part:
                    own["region"] = Key(cleaned(cell.text), cell)
            elif one.role == "measure":
                if meaning.word == "part":
                    return Line(row, "detail", label=self.label(labels))  # "a. lewat loket" below "Masuk"
                if not meaning.known and "unsur" not in self.across | self.axes:  # "Target 2026"
                    return Line(row, "unmeasured", label=cleaned(cell.text))
                measure, tense = meaning.word or measure, meaning.tense
                scored = meaning.word in ("score", "respondents") and "unsur" in self.across | self.axes
            elif one.role == "month":
                self.span = months.cell(cell.text, cell.kind)
                own["period"] = Key(cell.text, cell)
            elif one.role in ("quarter", "half"):
                self.span = months.part_of_year(cell.text, 3 if one.role == "quarter" else 6) or months.span(cell.text)
                own["period"] = Key(cell.text, cell)
            elif one.role == "year":
                year = months.year(cell.text)
            elif meaning.word in ("score", "respondents") and ("unsur" in self.across or "unsur" in self.axes):
                measure, scored = meaning.word, True
            elif axis == "region" and "region" in own:
                own["region_name"] = Key(cleaned(cell.text), cell)
            elif axis and axis not in self.across:
                cell = above if above and axis == "service" else cell
                text = self.whole.get(row, cell.text) if axis == "service" else cell.text
                text = (self.torn(row) if axis == "requirement" else None) or text
                own[axis] = Key(self.vocabulary.written(axis, text), cell)
        people = any(one.measure == "respondents" and self.value(row, one.col) for one in self.counts)
        nobody = not own or (own.keys() == {"service"} and any(one.role == "respondent" for one in self.names))
        if "unsur" in self.across and nobody and not scored and not people:
            answered = [amount(cell.text) for one in self.counts if (cell := self.grid.cells.get((row, one.col)))]
            return Line(row, "respondent" if all(one and one == int(one) for one in answered) else "skipped")
        if self.span and year:
            self.span = replace(self.span, year=self.span.year or year)
        line = self._told(row, own, (measure, tense), part, scored, self.label(labels))
        return replace(line, of_service=counted)

    def _told(
        self,
        row: int,
        own: dict[str, Key],
        said: tuple[str | None, str | None],
        part: bool,
        scored: bool,
        label: str,
    ) -> Line:
        measure, tense = said
        numbered = all(one.role == "number" for one in self.names)
        here = any(key.cell is None or key.cell.row == row for key in own.values())  # not merged over it alone
        here = here or any((row, one.col) in self.ditto for one in self.names)
        named = here or part or scored or tense or measure != self.measure or numbered
        if part and self.prefixed and self.covered:
            return Line(row, "part", dict(self.carried), label=label)  # its kecamatan has numbers of its own
        keys = self._filled(row, own)
        if len(self.axes - {None}) + self.measured + any(one.role in SPLIT for one in self.names) > 1:
            self.down |= {axis: key for axis, key in own.items() if axis != "region_name"}
        if self.prefixed and "region" in own:
            self.covered = True
        return Line(row, "data" if named else "stray", keys, measure, self.span, label, part, tense)

    def _filled(self, row: int, own: dict[str, Key]) -> dict[str, Key]:
        """What headings say where the row itself is silent; a service only from a heading above other names."""
        empty = {axis for col, axis in self.listed.items() if (row, col) not in self.ditto}
        down = {axis: key for axis, key in self.down.items() if axis not in empty}
        desa = any(one.role in ("desa", "kind") for one in self.names)  # what they are of stands beside the first
        carried = self.carried | (down if own or self.measured or desa else {})
        if not own and not self.measured and not any(one.role == "kind" for one in self.names):
            carried.pop("service", None)
        if own.get("region") and "region" in self.down and self.down["region"].text != own["region"].text:
            carried = {axis: key for axis, key in carried.items() if axis != "region_name"}
        return carried | own
