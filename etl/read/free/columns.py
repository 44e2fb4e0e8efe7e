"""What each column of a table is: a name of rows, a count with its keys, a total, or nothing to be loaded."""

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from etl.read.free import aside, months, siblings, split, years
from etl.read.free.across import (
    cancelled,
    categories,
    desa,
    details,
    flows,
    of_states,
    origins,
    scored,
    states,
    unmet,
    verified,
)
from etl.read.free.compound import spoken, without_people
from etl.read.free.context import MONTHLY, of_cells
from etl.read.free.grid import SIGNS, STATED, Cell, amount, is_mark, is_value
from etl.read.free.headers import Column, active_axes, centred, path_over, read_column
from etl.read.free.names import NAMES_ROWS
from etl.read.free.tables import Table
from etl.read.free.texts import in_full, is_desa, plain, with_word
from etl.read.free.vocabulary import MEASURES, Meaning, Vocabulary
from etl.read.free.whole import in_groups, only_parts, only_total, totals_of_names

_NTH = re.compile(r"[a-z]\s*[.)]|\([a-z]\)", re.IGNORECASE)
_PLANNED = re.compile(
    r"\b(target|rencana|tindak lanjut|jatuh tempo|batas waktu|tenggat|akan dipenuhi|dijadwalkan|jadwal)\b"
)
_STAMP = re.compile(r"(20\d\d-\d\d-\d\d|\d{1,2}[-/]\d{1,2}[-/]20\d\d)[ T]+\d{1,2}[:.]\d\d([:.]\d\d)?")
_SUM = re.compile(r"(jumlah|total|jml|jmlh)\b")
VALID = frozenset({"final", "aktif", "valid", "sah", "terkirim", "disetujui", "diverifikasi"})
INVALID = frozenset(
    {"diganti", "dibatalkan", "batal", "konsep", "draf", "draft", "void", "nonaktif", "tidak aktif", "revisi"}
)
SAID = (*MEASURES, "score", "weighted", "respondents")  # what a row may hold
NAMED = ("item", "label", "place", "unsur", "desa")
BY_CONTENT = ("status", "unknown", "bare", "code", "data")


def columns(table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Every column of the table that has a header or holds something, from the left."""
    middle = centred(table)
    written, answered = without_people({col: path_over(table, col, middle) for col in table.cols})
    year = years.reported(table)
    old = {col for col, path in written.items() if year and years.of_path(path) not in (None, year)}
    bare = {col: path[:-1] if year and years.alone(path) else path for col, path in written.items()}
    paths = spoken(bare, vocabulary)
    active = active_axes(table, paths, vocabulary)
    found = [read_column(table, col, paths[col], active, vocabulary) for col in table.cols]
    held = [_by_content(table, one, vocabulary) if one.role in BY_CONTENT else one for one in found]
    held = [_office(table, one, vocabulary) for one in held]
    held = [_by_names(table, one, vocabulary) if one.role in NAMED else one for one in held]
    found = cancelled([replace(now, by_content=now.role != was.role) for was, now in zip(found, held, strict=True)])
    found = aside.measures(aside.requirements(found, table, vocabulary), table, vocabulary)
    found = _no_questions(aside.of_other_times(aside.stocks(found), table))
    found = _one_item(_one_place(aside.no_names(found, table, vocabulary), table), table, vocabulary)
    found = aside.no_counts(categories(siblings.named(found, table, vocabulary)), table)
    found = [_of_desa(table, one, found, vocabulary) for one in found]
    found = scored(states(unmet(_measures_down(found, table, vocabulary), vocabulary), table), table)
    found = details(desa(origins(found, vocabulary), table, vocabulary), table, vocabulary)
    found = split.parts(found, vocabulary)
    found = only_total(
        in_groups(totals_of_names(flows(found, table, vocabulary), table), vocabulary), table, vocabulary
    )
    found = verified(aside.only_counts(only_parts(found, table, vocabulary), table), vocabulary)
    found = [replace(one, role="earlier", keys={}) if one.col in old else one for one in found]
    return [replace(one, people=answered.get(one.col)) for one in found] if answered else found


def _office(table: Table, column: Column, vocabulary: Vocabulary) -> Column:
    """ "Unit" may be what is counted, or the office that counts: then its cells name kecamatan."""
    cells = [cell for row in table.body if (cell := table.grid.cells.get((row, column.col)))]
    known = sum(vocabulary.meaning(cell.text).code("region") is not None for cell in cells)
    named = bool(column.path) and vocabulary.meaning(column.path[-1].text).word == "unit"
    return replace(column, role="place", measure=None) if named and 2 * known > len(cells) else column


def _by_content(table: Table, column: Column, vocabulary: Vocabulary) -> Column:
    """A column that holds mostly labels names rows, whatever its header; one of numbers stays what its header says."""
    cells = [table.grid.cells[row, column.col] for row in table.body if (row, column.col) in table.grid.cells]
    labels = [
        cell for cell in cells if not is_value(cell.kind, cell.text) and vocabulary.meaning(cell.text).word != "total"
    ]
    dated = sum(cell.kind == "text" and months.header(cell.text, cell.kind) is not None for cell in labels)
    monthly = column.path and (column.tense or MONTHLY.search(in_full(column.path[-1].text)))
    if column.role in ("data", "unknown") and monthly and 3 * dated >= 2 * len(cells) > 0:
        return replace(column, role="month", keys={}, measure=None, tense=None, span=None)  # "Bulan Laporan"
    told = {cell.text.strip().lower() for cell in cells}
    if len(told) > 1 and told <= VALID | INVALID and told & VALID:
        return replace(column, role="deleted")  # the state of an entry
    coded = sum(any(map(str.isdigit, cell.text)) and bool(vocabulary.codes("region", cell.text)) for cell in cells)
    if column.role in ("unknown", "bare") and (_counts_rows(table, column, cells) or _enumerates(cells)):
        return replace(column, role="number")  # below "#", or nothing
    if column.measure == "respondents" and column.col == table.cols[0] and _counts_rows(table, column, cells):
        return replace(column, role="respondent", measure=None)  # "Responden" over 1, 2, 3
    if column.role != "data" and cells and 3 * coded >= 2 * len(cells):
        return replace(column, role="place")  # codes of kecamatan, with or without points
    if len(cells) > 1 and all(_STAMP.fullmatch(cell.text.strip()) for cell in cells):
        return replace(column, role="skipped", keys={}, measure=None)  # "dicetak" over 2026-10-01 07:10
    days = len(cells) > 1 and all(cell.kind == "date" for cell in cells) and column.role in ("unknown", "bare")
    if days or (column.role in ("unknown", "bare", "data") and aside.units_or_links(cells)):
        return replace(column, role="skipped")
    signs = SIGNS | vocabulary.states
    if labels and not any(letter.isalnum() or letter in signs for cell in cells for letter in cell.text.lower()):
        return replace(column, role="skipped")  # colons between names and numbers
    if not cells or 2 * len(labels) < len(cells):
        return replace(column, role="skipped") if column.role == "code" else column
    if column.role == "unknown" and of_states(table, column.col):
        return column  # "Toilet difabel" over Ya, Tidak
    answers = column.role == "status" or (column.role == "bare" and not table.header)
    if answers and 2 * sum(bool(STATED.match(cell.text)) for cell in cells) >= len(cells):
        return column  # "sudah ada dan berlaku", "belum dibuat"
    known = Counter(axis for cell in labels for axis, _ in vocabulary.meaning(cell.text).axes)
    if column.role == "data" and not known and (column.keys or any(_digits(cell) for cell in labels)):
        return column  # "12+3", "belum ada": a rule will ask
    if column.role == "data" and not known and 5 * len(labels) < 4 * len(cells):
        return column
    if column.role == "unknown" and not known and 2 * sum(map(_of_digits, labels)) >= len(labels):
        return column  # "6/5" below a header that nobody knows is no name of a row
    column = replace(column, keys={}, measure=None, tense=None, span=None)
    if known and 3 * known.most_common(1)[0][1] >= len(labels):
        axis = known.most_common(1)[0][0]
        return replace(column, role={"region": "place", "service": "item"}.get(axis, axis))
    meanings = [vocabulary.meaning(cell.text) for cell in labels]
    measured = sum(one.word in SAID or one.tense is not None for one in meanings)
    if not _punctual(meanings) and 2 * measured >= len(labels):
        return replace(column, role="measure")
    if column.path and _PLANNED.search(plain(column.path[-1].text)):
        return replace(column, role="skipped")  # "Target pemenuhan" over "Des 2026"
    dense = column.role != "unknown" or 3 * len(cells) >= len(table.body)  # not "Bila tidak, kapan dipenuhi"
    named = sum(1 for cell in labels if months.header(cell.text, cell.kind))
    if dense and (2 * named >= len(labels) or (named > 1 and all(map(_of_a_time, labels)))):
        return replace(column, role="month")
    return replace(column, role="skipped" if column.role in ("data", "code", "status") else "label")


def _counts_rows(table: Table, column: Column, cells: list[Cell]) -> bool:
    """Whether a column numbers the rows, 1, 2, 3, whatever its header; groups may begin anew, pages go on."""
    numbers = [int(cell.text) for cell in cells if cell.text.isdigit()]
    steps = all(after == before + 1 or after == 1 < before for before, after in pairwise(numbers))
    return steps and 2 * len(numbers) > len(cells) and len(numbers) > (2 if column.col == table.cols[0] else 4)


def _enumerates(cells: list[Cell]) -> bool:
    """ "a.", "b.", "c." before the names of a form, below the same header."""
    return 2 * sum(bool(_NTH.fullmatch(cell.text.strip())) for cell in cells) > len(cells)


def _punctual(meanings: list[Meaning]) -> bool:
    """ "Tepat waktu | terlambat 2 hari" beside kecamatan is said of their reports, not of the numbers."""
    return {one.word for one in meanings if one.word in SAID} == {"on_time"}


def _of_digits(cell: Cell) -> bool:
    return _digits(cell) and not any(letter.isalpha() for letter in cell.text)


def _of_a_time(cell: Cell) -> bool:
    """ "Juni 2026", "Th 2025", "Jan s/d Mei 2026", and what is worked out below them: "%"."""
    return bool(months.span(cell.text) or months.year(cell.text)) or not any(map(str.isalnum, cell.text))


def _digits(cell: Cell) -> bool:
    return any(letter.isdigit() for letter in cell.text)


def _one_place(found: list[Column], table: Table) -> list[Column]:
    """Beside kecamatan a column of places that is mostly empty ("EKS KAWEDANAN", "WILAYAH") groups them."""
    places, cells = [one for one in found if one.role == "place"], table.grid.cells
    named = {place for place, cell in cells.items() if not _SUM.match(plain(cell.text))}
    filled = {one.col: sum((row, one.col) in named for row in table.body) for one in places}
    most = max(filled.values(), default=0)
    groups = [one for one in places if 2 * filled[one.col] <= most and "kec" not in one.header.lower()]
    return [replace(one, role="group") if one in groups else one for one in found]


def _one_item(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Of several columns of services the one with most names that exist; the others ("URUSAN") are groups of it."""
    items = [one for one in found if one.role == "item"]
    if len(items) < 2:
        return found

    def names(one: Column) -> tuple[int, int, int]:
        texts = {cell.text for row in table.body if (cell := table.grid.cells.get((row, one.col)))}
        return sum(vocabulary.meaning(text).code("service") is not None for text in texts), len(texts), one.col

    best = max(items, key=names)
    return [replace(one, role="group") if one in items and one is not best else one for one in found]


def _no_questions(found: list[Column]) -> list[Column]:
    """The columns without "Pertanyaan" beside the items of a survey, which says what was asked about each."""
    asked = [
        one
        for one in found
        if one.role in ("unsur", "item")
        and any(plain(cell.text).startswith(("pertanyaan", "uraian pertanyaan")) for cell in one.path)
    ]
    named = any(one.role == "unsur" and one not in asked for one in found)
    return [replace(one, role="skipped") if named and one in asked else one for one in found]


def _by_names(table: Table, column: Column, vocabulary: Vocabulary) -> Column:
    """ "URAIAN" over Masuk, Selesai or bulan lalu, bulan ini names measures; over items of a survey it names these."""
    cells = [cell for row in table.body if (cell := table.grid.cells.get((row, column.col)))]
    texts = [cell.text for cell in cells if not is_value(cell.kind, cell.text)]
    meanings = [vocabulary.meaning(text) for text in texts]
    told = sum((one.word in MEASURES or one.tense is not None) and not one.code("service") for one in meanings)
    told = 0 if _punctual(meanings) else told
    known = Counter(axis for one in meanings for axis, _ in one.axes)
    some = column.role == "unsur" and told > 0 and not known["unsur"]  # "INDIKATOR" over Masuk, Selesai, Target
    if texts and 3 * sum(is_desa(text) for text in texts) >= 2 * len(texts):
        return replace(column, role="desa")
    if 3 * told >= 2 * len(meanings) > 0 or some:
        return replace(column, role="measure")
    coded = any(vocabulary.codes("region", cell.text) for cell in cells)
    beneath = len(column.path) > 1 and not vocabulary.meaning(column.path[-1].text).known
    if cells and not texts and not coded and (column.role == "item" or (column.role in ("place", "desa") and beneath)):
        return replace(column, role="unknown")  # numbers are no names, "Kangean" below "KECAMATAN" may be one
    own = {"item": "service", "place": "region", "unsur": "unsur"}.get(column.role)
    ticked = own and known["unsur"] == known["requirement"] > 0 and _ticked(table)
    if ticked and own == "unsur":
        return replace(column, role="requirement")  # "SARANA" over "Waktu pelayanan | Belum"
    axes = ("requirement", "unsur") if ticked or known["requirement"] > known["unsur"] else ("unsur", "requirement")
    for axis in axes:
        if own and known[axis] > known[own] and 2 * known[axis] >= len(texts):
            return replace(column, role=axis)
    return column


def _ticked(table: Table) -> bool:
    """Whether beside names stand marks, or ones and noughts: "Biaya" is an item of a survey and of a checklist."""
    cells = [table.grid.cells.get((row, col)) for row in table.body for col in table.cols[1:]]
    numbers = {amount(cell.text) for cell in cells if cell} - {None}
    return any(map(is_mark, filter(None, cells))) or numbers <= {0, 1}


def _measures_down(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Below services in the header "Uraian" names measures, though it says more of some: "Sisa bulan Maret"."""
    across = any("service" in one.keys for one in found if one.role == "data")

    def measured(one: Column) -> bool:
        texts = [cell.text for row in table.body if (cell := table.grid.cells.get((row, one.col)))]
        meanings = [vocabulary.meaning(text) for text in texts]
        told = sum(meaning.word in MEASURES for meaning in meanings)
        named = any(meaning.code("service") for meaning in meanings)
        return told > 1 and 3 * told >= len(texts) and not named and not _punctual(meanings)

    return [
        replace(one, role="measure") if across and one.role in ("item", "label") and measured(one) else one
        for one in found
    ]


def _of_desa(table: Table, column: Column, found: list[Column], vocabulary: Vocabulary) -> Column:
    """Names that are no kecamatan below the title of one, beside services: its desa, though one is called like it."""
    others = [one.role for one in found if one is not column and one.role in NAMES_ROWS and one.role != "number"]
    across = {axis for one in found if one.role == "data" for axis in one.keys}
    numbered = any(one.role == "number" and one.col > column.col for one in found)
    if column.role == "desa" and ("region" in across or numbered):
        return replace(column, role="group")  # "KEL." is a group of services, beside kecamatan or before their number
    texts = [cell.text for row in table.body if (cell := table.grid.cells.get((row, column.col)))]
    names = [text for text in texts if vocabulary.meaning(text).word != "total"]
    if column.role not in ("label", "place") or others or across != {"service"} or len(names) < 4:
        return column
    if any(with_word(name) for name in names):
        return column  # the word tells which of them is the kecamatan
    named = of_cells(table.above, "title", vocabulary).kecamatan
    titled = any(vocabulary.codes("region", one.key.text) for one in named)
    known = {text for text in names if vocabulary.meaning(text).axes}
    unsaid = column.by_content and vocabulary.meaning(column.header).word != "place" and 2 * len(known) < len(names)
    return replace(column, role="desa") if unsaid or (titled and 4 * len(known) <= len(names)) else column
