"""Tables that are left because another one of the file is the report: drafts, weeks, a year before, sums up to now."""

import re
from dataclasses import replace

from etl.read.free import months
from etl.read.free.headers import STATUS_WORDS, Key
from etl.read.free.plan import Plan
from etl.read.free.texts import folded
from etl.read.free.vocabulary import Vocabulary

_DRAFT = re.compile(r"\b(draf|draft|konsep)\b", re.IGNORECASE)
_WEEK = re.compile(r"\b(minggu|pekan)\b", re.IGNORECASE)
_COMPARED = re.compile(r"\b(pem|per)banding(an)?\b", re.IGNORECASE)


def is_used(plan: Plan) -> bool:
    """Whether numbers of a table are loaded."""
    return bool(plan.counts and plan.data and not plan.foreign)


def drafts(plans: list[Plan]) -> None:
    """ "DRAF – BELUM DIVERIFIKASI" beside the report of the same places and month is left."""
    found = [plan for plan in plans if _named(plan, _DRAFT)]
    told = {one for plan in plans if plan not in found and is_used(plan) for one in _told(plan)}
    for plan in found:
        plan.foreign |= bool(_told(plan) & told)


def weeks(plans: list[Plan]) -> None:
    """ "Minggu I (1 s.d. 8 April 2026)" beside the report of the month is left: weeks are its parts."""
    nth = {id(plan): plan.doubts["bulan"] for plan in plans if _WEEK.search(plan.doubts.get("bulan", ""))}
    whole = [plan for plan in plans if id(plan) not in nth and is_used(plan) and not plan.doubts]
    told = {one for plan in whole for one in _told(plan)}
    for plan in plans:
        said = months.span(nth.get(id(plan), ""))
        month = said and replace(said, month=said.month + said.months - 1, months=1).text(plan.year)
        plan.foreign |= any((plan.relation, folded(key.text), month) in told for key in regions(plan) if month)


def tallies(plans: list[Plan], vocabulary: Vocabulary) -> None:
    """How many requirements are met, "Sudah | Belum", beside the checklists: numbers of no service."""
    checked = [plan for plan in plans if is_used(plan) and plan.relation == "compliance"]
    for plan in plans if checked else ():
        counts = any(vocabulary.meaning(one.path[-1].text).word in STATUS_WORDS for one in plan.columns if one.path)
        unmeasured = counts or not any(one.measure for one in [*plan.counts, *plan.data])
        plan.foreign |= plan.relation == "service_volume" and "layanan" in plan.doubts and unmeasured


def years_before(plans: list[Plan]) -> None:
    """ "TW III 2025 (pembanding)" beside the report of the same places is left."""
    compared = [plan for plan in plans if _named(plan, _COMPARED)]
    last: dict[tuple[str, str], str] = {}
    for plan in plans:
        for relation, place, month in _told(plan) if plan not in compared and is_used(plan) else ():
            last[relation, place] = max(last.get((relation, place), ""), month or "")
    for plan in compared:
        plan.foreign |= any(month and month < last.get((of, place), "") for of, place, month in _told(plan))


def _named(plan: Plan, words: re.Pattern) -> bool:
    """Whether the sheet, or the text above a table, has one of these words."""
    return any(words.search(text) for text in [plan.table.grid.name, *(cell.text for cell in plan.table.above)])


def _told(plan: Plan) -> set[tuple[str, str, str | None]]:
    """Of what a table reports the relation, each place and each month."""
    places = {folded(key.text) for key in regions(plan)}
    return {(plan.relation, place, month) for place in places for month in months_of(plan)}


def cumulative(plans: list[Plan]) -> list[Plan]:
    """Tables of sums up to a month that other tables of the file report by itself: nobody need be asked about them."""
    found = []
    for plan in plans:
        others = [one for one in plans if "kumulatif" not in one.doubts and one.relation == plan.relation]
        told = {(place, month) for one in others for _, place, month in _told(one)}
        told |= {("", month) for one in others for month in months_of(one)}
        places = {folded(key.text) for key in regions(plan)} or {""}
        if "kumulatif" in plan.doubts and any((place, month) in told for place in places for month in months_of(plan)):
            plan.foreign = True
            found.append(plan)
    return found


def months_of(plan: Plan) -> set[str | None]:
    """The months that a table speaks of, as 2026-03; none of a table that is not loaded."""
    spans = [one.span for one in [*plan.counts, *plan.data] if one.span]
    shared = {plan.shared["period"].text} if "period" in plan.shared else set()
    return shared | {span.text(plan.year) for span in spans} - {None} if not plan.foreign else set()


def regions(plan: Plan) -> list[Key]:
    """The places that a table names, each as often as it does."""
    given = [one.keys["region"] for one in [*plan.counts, *plan.data] if "region" in one.keys]
    return given + ([plan.shared["region"]] if "region" in plan.shared else [])
