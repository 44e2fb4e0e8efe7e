"""Columns that nobody knows among columns of one kind: unknown services, kecamatan, requirements, items of a survey."""

import re
from collections import Counter
from dataclasses import replace

from etl.read.free.across import of_states
from etl.read.free.grid import amount
from etl.read.free.headers import Column, Key
from etl.read.free.tables import Table
from etl.read.free.texts import cleaned, plain
from etl.read.free.vocabulary import AXES, UNKNOWN, Vocabulary
from etl.read.free.whole import sums_some, whole_place

_SUM = re.compile(r"(jumlah|total|jml|jmlh)\b")


def _scored_between(one: Column, found: list[Column], table: Table) -> bool:
    """ "Maklumat pelayanan" over 3,02 with known items of a survey on both sides; means stand behind all of them."""
    cols = [each.col for each in found if "unsur" in each.keys]
    scores = [amount(cell.text) for row in table.body if (cell := table.grid.cells.get((row, one.col)))]
    scored = bool(scores) and all(score and 1 <= score <= 4 for score in scores)
    return scored and min(cols) < one.col < max(cols)


def named(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """An unknown header among services is an unknown service, among kecamatan an unknown kecamatan, one over states
    among requirements an unknown requirement, and one over scores between items of a survey an unknown item: a rule
    will ask.
    """
    counted = [one for one in found if one.role == "data"] or [one for one in found if one.role == "part"]
    axes = Counter(axis for one in counted for axis in one.keys if axis in AXES)
    if not axes:
        return found
    axis = axes.most_common(1)[0][0]
    level = Counter(
        position
        for one in found
        if axis in one.keys
        for position, cell in enumerate(one.path)
        if one.keys[axis].cell == cell
    ).most_common(1)[0][0]

    leaves = [one for one in found if axis in one.keys and one.keys[axis].cell == one.path[-1]]
    groups, lengths = {one.group for one in leaves}, {len(one.path) for one in leaves}

    def mended(one: Column) -> Column:
        if one.role == "unknown" and len(groups) == 1 and one.group and not groups & {one.group, None}:
            return one  # "Lembar" below "Kiriman" is no service as those below "Isi laporan"
        named = one.path[level : level + 1] or one.path[-1:]
        twice = bool(one.path) and vocabulary.signs.get(plain(one.path[-1].text)) == UNKNOWN
        if axis == "requirement" and (twice or not of_states(table, one.col)):
            return one  # "T3" that the file explains in two ways, "Catatan tim"
        if axis == "unsur" and (twice or not _scored_between(one, found, table)):
            return one
        counted = axis == "region" and one.role in ("data", "unknown", "part") and named
        if counted and whole_place(one, named[0].text, found, table, vocabulary):
            return replace(one, role="total", keys={})
        at = level if len(one.path) > level or len(one.path) not in lengths else len(one.path) - 1
        if one.role not in ("unknown", "data", "part") or axis in one.keys or len(one.path) <= at or one.span:
            return one
        cell, leaf = one.path[at], at == len(one.path) - 1
        meaning = vocabulary.meaning(cell.text)
        summed = not meaning.known and bool(_SUM.match(plain(cell.text)))
        if meaning.word == "total" or (summed and (axis == "region" or sums_some(one, found, table))):
            return replace(one, role="total")  # "Jml V" beside kecamatan
        if meaning.word or ((one.role == "data") == leaf and (meaning.known or not leaf)):
            return one
        return replace(
            one,
            role="data" if one.role == "unknown" else one.role,
            keys=one.keys | {axis: Key(cleaned(cell.text), cell)},
        )

    return [mended(one) for one in found]
