"""Rows that name a group of services, "ADMINDUK", and hold the sums of the services below them."""

import re
from dataclasses import replace
from itertools import pairwise, takewhile

from etl.read.free import totals
from etl.read.free.lines import Line
from etl.read.free.plan import Plan
from etl.read.free.vocabulary import Vocabulary

_LETTER = re.compile(r"[A-Z]|[IVX]+")  # "A | PERIZINAN" over 1, 2, 3


def leave(plan: Plan, vocabulary: Vocabulary) -> None:
    """A row "ADMINDUK" whose numbers are the sums of the services below it is no service."""
    data = [at for at, line in enumerate(plan.lines) if line.role == "data" and "service" in line.keys]
    unknown = {at for at in data if not vocabulary.codes("service", plan.lines[at].keys["service"].text)}
    numbered = [at for at in data if number_of(plan, plan.lines[at]).isdigit()]
    lettered = {at for at in data if _LETTER.fullmatch(number_of(plan, plan.lines[at]))} if numbered else set()
    for at, end in pairwise([*sorted(unknown | lettered), len(plan.lines)]):
        own = takewhile(lambda line: line.role != "heading", plan.lines[at + 1 : end])  # "IV URUSAN LEGALISASI"
        under = [line for line in own if line.role == "data"]
        below = [line.row for line in under]
        if len(below) <= (at not in lettered) or _goes_on(plan, plan.lines[at], under[0]):
            continue
        if totals.adds_up(plan, plan.lines[at].row, below) and not _by_chance(plan, plan.lines[at], under):
            plan.lines[at] = replace(plan.lines[at], role="above", keys={})


def _goes_on(plan: Plan, line: Line, after: Line) -> bool:
    """Whether the list counts on, 7 and then 8: what stands there is one of it, whatever it happens to add up to."""
    number, following = number_of(plan, line), number_of(plan, after)
    return number.isdigit() and following.isdigit() and int(following) == int(number) + 1


def _by_chance(plan: Plan, line: Line, below: list[Line]) -> bool:
    """Whether one number, of no name in capitals, is the sum of the two below it: two numbers do so now and then."""
    counted = sum(totals.amount_at(plan, line.row, one.col) is not None for one in plan.counts)
    capital = line.label.isupper() and not all(one.label.isupper() for one in below)
    return counted == 1 and len(below) == 2 and not capital and not _LETTER.fullmatch(number_of(plan, line))


def number_of(plan: Plan, line: Line) -> str:
    """What stands in the column of numbers, "7" or "A"; empty where nothing does."""
    cols = (one.col for one in plan.columns if one.role == "number")
    return next((cell.text.strip(" .)") for col in cols if (cell := plan.table.grid.at(line.row, col))), "")
