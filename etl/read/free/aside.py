"""Columns that stand aside: they name no rows and count nothing, whatever stands over them."""

import re
from dataclasses import replace

from etl.read.free.bands import MARKS
from etl.read.free.grid import Cell, is_value
from etl.read.free.headers import Column
from etl.read.free.tables import Table
from etl.read.free.texts import plain
from etl.read.free.vocabulary import Vocabulary

_OF_FILES = frozenset({"berkas", "dokumen", "surat", "lembar", "keping", "orang", "buah", "eksemplar"})
_LINK = re.compile(r"\s*(https?://|www\.)\S+\s*$", re.IGNORECASE)
_NAMES = ("item", "label", "place", "unsur", "desa", "requirement")
_KEYS = ("item", "place", "desa")
_OF_SURVEYS = ("score", "weighted", "respondents")


def units_or_links(cells: list[Cell]) -> bool:
    """Whether cells say only what is counted, or where a file lies."""
    if not cells or any(cell.kind != "text" or is_value(cell.kind, cell.text) for cell in cells):
        return False
    return {plain(cell.text) for cell in cells} <= _OF_FILES or all(_LINK.match(cell.text) for cell in cells)


def no_names(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Columns of names that name nothing, and scores where nothing is surveyed."""
    surveyed = any(one.role in ("unsur", "measure") or "unsur" in one.keys for one in found)
    texts = {
        one.col: [cell.text for row in table.body if (cell := table.grid.cells.get((row, one.col)))] for one in found
    }

    def once(one: Column) -> bool:
        """One text that stands in every row, below a header that nobody knows."""
        alike = len(set(texts[one.col])) == 1 < len(texts[one.col])
        return one.role == "label" and bool(one.path) and alike and not vocabulary.meaning(texts[one.col][0]).known

    def beside(one: Column) -> bool:
        """Whether each of its cells stands beside a name of its own."""
        rows = [row for row in table.body if (row, one.col) in table.grid.cells]
        names = [of for of in found if of.role in _KEYS and of is not one]
        return any({(row, of.col) for row in rows} <= table.grid.cells.keys() for of in names)

    def window(one: Column) -> bool:
        """ "Loket 1", "Loket 2" below "Lokasi"."""
        words = [vocabulary.meaning(text).word for text in texts[one.col]]
        some = one.role == "label" and "part" in words and set(words) <= {"part", None} and beside(one)
        return (one.role == "place" and set(words) == {"part"}) or some

    def demanded(one: Column) -> bool:
        """What applicants must bring, below "Persyaratan", is no requirement of the law."""
        known = any(vocabulary.codes("requirement", text) for text in texts[one.col])
        named = any(of.role in (*_KEYS, "label") and of.col < one.col for of in found)
        return one.role == "requirement" and not known and named

    def punctual(one: Column) -> bool:
        """ "Tepat waktu", "terlambat 2 hari" beside names of their own: when reports came, no rows of a measure."""
        words = {vocabulary.meaning(text).word for text in texts[one.col]}
        return one.role == "label" and "on_time" in words and words <= {"on_time", "skipped"} and beside(one)

    def named(one: Column) -> bool:
        return bool(texts[one.col]) and any(test(one) for test in (once, window, demanded, punctual))

    def kinds(one: Column) -> bool:
        """ "LOKET", "ONLINE" beside the same service: of each its number has two rows."""
        words = {vocabulary.meaning(text).word for text in texts[one.col]}
        return one.role == "label" and words == {"part"} and len(set(texts[one.col])) > 1 and beside(one)

    found = [replace(one, role="kind") if kinds(one) else one for one in found]
    others = any(one.role in _NAMES and not named(one) for one in found)
    found = [replace(one, role="skipped") if others and named(one) else one for one in found]
    return [
        replace(one, role="skipped", measure=None)
        if one.role == "data" and one.measure in _OF_SURVEYS and not surveyed and not one.keys
        else one
        for one in found
    ]


def no_counts(found: list[Column], table: Table) -> list[Column]:
    """Among services a column of marks alone, "SOP | ada | belum", counts nothing."""
    axes = {axis for one in found for axis in one.keys} | {one.role for one in found}
    if axes & {"requirement", "unsur"}:
        return found

    def marked(one: Column) -> bool:
        cells = [cell for row in table.body if (cell := table.grid.cells.get((row, one.col)))]
        return bool(cells) and all(cell.text.strip().lower() in MARKS for cell in cells)

    several = sum(one.role in ("data", "part", "total") for one in found) > 1
    return [
        replace(one, role="skipped", keys={}) if several and one.role in ("data", "unknown") and marked(one) else one
        for one in found
    ]


def only_counts(found: list[Column], table: Table) -> list[Column]:
    """The only column of numbers of a list without a header counts."""
    numbers = [
        one for one in found if one.role == "bare" and any((row, one.col) in table.grid.cells for row in table.body)
    ]
    if table.header or len(numbers) != 1:
        return found
    return [replace(one, role="data") if one is numbers[0] else one for one in found]
