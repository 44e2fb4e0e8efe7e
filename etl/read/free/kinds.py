"""Two names of one thing in a table.

"Pindah datang" and "Pindah keluar" are kinds of one service, where its sums count both; "Ditolak" and "Dikembalikan"
are both what was not granted.
"""

from collections.abc import Hashable, Iterable
from dataclasses import replace
from itertools import combinations
from typing import TypeVar

from etl.read.free import totals
from etl.read.free.across import is_sum
from etl.read.free.headers import Column
from etl.read.free.lines import Line
from etl.read.free.plan import Plan
from etl.read.free.texts import folded
from etl.read.free.vocabulary import Vocabulary

Named = TypeVar("Named", Column, Line)


def add_up(plan: Plan, vocabulary: Vocabulary) -> None:
    """Makes parts of one service of such columns, or rows. Where no sum shows that none of them holds another, or the
    same name stands twice, a rule asks.
    """
    if plan.relation == "service_volume":
        plan.columns = _returned(_columns(plan, vocabulary))
        plan.lines = _returned_down(plan, _lines(plan, vocabulary))


def _columns(plan: Plan, vocabulary: Vocabulary) -> list[Column]:
    changed: dict[int, Column] = {}
    for members in _of_one(plan.counts, vocabulary):
        like = [one.col for one in plan.counts if one.measure == members[0].measure]
        totalled = any(one.role == "total" and is_sum(plan.table, like, one.col) for one in plan.columns)
        if totalled and all(one.path for one in members):
            given = {"role": "part", "group": members[0].path[-1]}
            keys = {"service": members[0].keys["service"]}
            changed |= {one.col: replace(one, keys=one.keys | keys, **given) for one in members}
    return [changed.get(one.col, one) for one in plan.columns]


def _lines(plan: Plan, vocabulary: Vocabulary) -> list[Line]:
    changed: dict[int, Line] = {}
    rows = [line.row for line in plan.data]
    if any(totals.adds_up(plan, line.row, rows) for line in plan.lines if line.role == "total"):
        for members in _of_one(plan.data, vocabulary):
            keys = {"service": members[0].keys["service"]}
            given = {"part": True, "of_service": True}
            changed |= {one.row: replace(one, keys=one.keys | keys, **given) for one in members if not one.part}
    return [changed.get(line.row, line) for line in plan.lines]


def _returned(columns: list[Column]) -> list[Column]:
    """ "Ditolak | Dikembalikan" as parts of what was rejected."""
    groups: dict[Hashable, list[Column]] = {}
    for one in columns:
        if one.role == "data" and one.measure == "rejected" and one.path:
            groups.setdefault((_keyed(one), one.tense), []).append(one)
    several = [members for members in groups.values() if _apart_by({one.col: one.path[-1].text for one in members})]
    headed = {one.col: members[0].path[-1] for members in several for one in members}
    return [replace(one, role="part", group=headed[one.col]) if one.col in headed else one for one in columns]


def _returned_down(plan: Plan, lines: list[Line]) -> list[Line]:
    """The same of rows. "Dibatalkan pemohon" is what applicants took back, and nothing that was refused."""
    cols = [one.col for one in plan.columns if one.role == "measure"]
    groups: dict[Hashable, dict[int, str]] = {}
    for line in lines:
        cell = next(filter(None, (plan.table.grid.cells.get((line.row, col)) for col in cols)), None)
        if cell and line.role == "data" and line.measure == "rejected":
            groups.setdefault((_keyed(line), line.tense), {})[line.row] = cell.text
    texts = {row: text for told in groups.values() for row, text in told.items()}
    refused = any("tolak" in text.lower() for text in texts.values())
    back = {row: text for row, text in texts.items() if refused and "batal" in text.lower()}
    rows = {row for told in groups.values() if _apart_by(told) for row in told}
    lines = [replace(one, part=True) if one.row in rows else one for one in lines]
    return [replace(one, role="unmeasured", label=back[one.row]) if one.row in back else one for one in lines]


def _apart_by(texts: dict[int, str]) -> bool:
    """Whether some say "Ditolak" and some "Dikembalikan", and each one of both."""
    said = [("tolak" in text.lower(), "kembali" in text.lower()) for text in texts.values()]
    return set(said) == {(True, False), (False, True)}


def _keyed(one: Column | Line) -> Hashable:
    return tuple(sorted((axis, folded(key.text)) for axis, key in one.keys.items())), one.span


def _of_one(some: Iterable[Named], vocabulary: Vocabulary) -> list[list[Named]]:
    """Those of one service, with all other keys the same, under names of which none holds another."""
    groups: dict[Hashable, list[Named]] = {}
    for one in some:
        key = one.keys.get("service")
        codes = vocabulary.codes("service", key.text) if key else frozenset()
        if key and len(codes) == 1 and key.cell:
            besides = tuple(sorted((axis, folded(other.text)) for axis, other in one.keys.items() if axis != "service"))
            groups.setdefault((codes, besides, one.measure, one.span), []).append(one)
    return [members for members in groups.values() if len(members) > 1 and _apart(members)]


def _apart(members: Iterable[Column | Line]) -> bool:
    names = [folded(one.keys["service"].text) for one in members]
    return not any(one in other or other in one for one, other in combinations(names, 2))
