"""Two names of one service in a table, "Pindah datang" and "Pindah keluar": kinds of it, where its sums count both."""

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
        plan.columns = _columns(plan, vocabulary)
        plan.lines = _lines(plan, vocabulary)


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
