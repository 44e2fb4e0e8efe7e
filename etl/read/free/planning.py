"""One table as a plan: what it reports, and which keys of its numbers stand around it. What is in doubt is asked."""

import re
from dataclasses import replace

from etl.read.free import (
    afterthought,
    agree,
    beside,
    categories,
    foreign,
    kinds,
    late,
    lost,
    months,
    people,
    register,
    relation,
    sequel,
    years,
)
from etl.read.free.columns import columns
from etl.read.free.context import MONTHLY, Context, Said
from etl.read.free.grid import address
from etl.read.free.headers import Column, Key
from etl.read.free.lines import lines
from etl.read.free.months import Span
from etl.read.free.plan import Plan
from etl.read.free.sums import settle
from etl.read.free.tables import Table
from etl.read.free.texts import cleaned, in_full, is_desa
from etl.read.free.vocabulary import MEASURES, Vocabulary

_CUMULATIVE = re.compile(
    r"kumulatif|akumulasi|(\bs\W{0,2}d\W{0,3}|\bsampai(\s+dengan)?\s+)(bulan|saat)\s+(ini|lalu)", re.IGNORECASE
)
LATEST = 3  # months between a month and the signature below its report
_A_NAME = re.compile(r"[^\d,;:/]{4,60}")


def planned(table: Table, around: list[Context], vocabulary: Vocabulary, earlier: list[Plan]) -> Plan:
    """The plan of a table; around: what stands around it, the nearest first; earlier: the plans of tables before it."""
    around = [*around, years.of_days(table)]
    cols = columns(table, vocabulary)
    rows = sequel.below_total(lines(table, cols, vocabulary), table, [one.col for one in cols if one.role == "number"])
    rows = sequel.only_row(rows, cols, table)
    said = {"service": [said for one in around for said in one.service]}
    said["region"] = [said for one in around for said in one.kecamatan]
    rows = sequel.no_keys(rows, cols, vocabulary, said)
    month = next((said.span for one in around for said in one.spans), None)
    if month and month.months == 1:
        cols = sequel.of_months(cols, month, vocabulary)
    if month and month.months == 3:
        cols = sequel.of_quarter(cols, month, vocabulary)
    if month and month.months > 1:
        year = month.year or next((one.year for one in around if one.year), None)
        cols = sequel.of_scores(sequel.of_roman(cols, month), replace(month, year=year), vocabulary)
    if month and month.months == 1:
        rows = sequel.rows_of_month(rows, month, vocabulary)
    if month and month.months > 1:
        cols, rows = (
            [replace(one, span=one.span and months.within(month, one.span)) for one in parts] for parts in (cols, rows)
        )
    plan = Plan(table, cols, rows, relation.of(cols, rows), month=month)
    plan.before = next((one for one in earlier if one.table is table.like), None)
    relation.settle(plan, vocabulary)
    plan.foreign = foreign.titled(table, vocabulary, plan) or foreign.counts_others(plan, vocabulary)
    _only_this_month(plan)
    named = (one.year for one in [*around, years.of_header(table, cols)] if one.year)
    plan.year = years.reported(table) or next(named, None) or _signed(around, month)
    plan.default_measure, plan.measured_by = _measure(plan, around[0], vocabulary)
    sequel.named_above(plan, earlier)
    categories.leave(plan, vocabulary)
    kinds.add_up(plan, vocabulary)
    sequel.quarters(plan)
    register.add_up(plan)
    sequel.years_ago(plan)
    sequel.one_service(plan, _nearest([source.service for source in around]))
    plan.dropped.update(table.grid.unfilled)
    settle(plan)
    late.finished(plan)
    beside.commented(plan)
    beside.remarked(plan)
    afterthought.heard(plan)
    _region(plan, around, vocabulary)
    _period(plan, around)
    _item(plan, around, vocabulary)
    plan.foreign |= foreign.beside(plan, vocabulary)
    plan.foreign |= {"wilayah", "layanan"} <= plan.doubts.keys() and len(plan.data) < 2  # tiles, a trend of everything
    plan.notes += [*lost.strangers(plan), *lost.left_out(plan, vocabulary), *lost.others(plan), *lost.unmeasured(plan)]
    return plan


def _signed(around: list[Context], month: Span | None) -> int | None:
    """The year of a month that names none, by a signature of the same month or of the three after it."""
    signed = next((one.signed for one in around if one.signed), None)
    if not signed or not signed.year or not month:
        return None
    last = (month.month + month.months - 2) % 12 + 1
    later = (signed.month - last) % 12
    return signed.year - (last > signed.month) if later <= LATEST else None


def _only_this_month(plan: Plan) -> None:
    """Of "s.d. bulan lalu | bulan ini | s.d. bulan ini" only this month counts; sums up to now alone are asked."""
    for parts in (plan.columns, plan.lines):
        counted = [one for one in parts if one.role == "data"]
        tenses = {one.tense for one in counted} - {None}
        kept = {None, "now"} if "now" in tenses or len(tenses) < len({one.tense for one in counted}) else {"until_now"}
        if kept == {"until_now"} <= tenses:
            first = next(one for one in counted if one.tense == "until_now")
            plan.doubts["kumulatif"] = first.header if isinstance(first, Column) else first.label
        parts[:] = [
            replace(one, role="earlier") if one.role == "data" and one.tense and one.tense not in kept else one
            for one in parts
        ]


def _measure(plan: Plan, title: Context, vocabulary: Vocabulary) -> tuple[str, str | None]:
    """What counts are when neither header nor row says it, and where that stands: sheet, title, nowhere (completed)."""
    own = {"satisfaction": "score", "compliance": "status"}.get(plan.relation)
    if own:
        return own, "header"
    word = vocabulary.meaning(plan.table.grid.name).word
    if word in MEASURES:
        return word, "sheet"
    told = {one for text in title.texts for one in vocabulary.measures(text)}
    return (told.pop(), "title") if len(told) == 1 else ("completed", None)


def _lacks(plan: Plan, axis: str) -> bool:
    """Whether some number has no key of this axis in its row nor in its column."""
    across = all(axis in one.keys or (axis == "period" and one.slip) for one in plan.counts)
    return not across and any(axis not in line.keys for line in plan.data)


def _some(plan: Plan, axis: str) -> bool:
    """Whether some row or column has a key of its own: then what lacks one is in doubt, whatever the title says."""
    return any(axis in one.keys for one in [*plan.counts, *plan.data])


def _region(plan: Plan, around: list[Context], vocabulary: Vocabulary) -> None:
    if not _lacks(plan, "region"):
        return
    said = _nearest([source.kecamatan for source in around])
    if not said or _some(plan, "region"):
        plan.doubts["wilayah"] = f"tidak disebut pada {_title(plan)}"
        return
    desa = next((text for text in around[0].texts if is_desa(text) and _A_NAME.fullmatch(text.strip())), None)
    if desa and not any(line.part or line.role == "part" for line in plan.lines):
        plan.doubts["wilayah"] = f"laporan ini atas nama {cleaned(desa)}"
    said = agree.nearest(said, vocabulary)
    best = said[0]
    plan.sources["region"] = best.where
    near = [one for one in said if one.where in ("title", "sheet", best.where)]
    other = next((one for one in near if not agree.one_place(one, best, vocabulary)), None)
    if other is None:
        plan.shared["region"] = best.key
    else:  # neither, so that its rows take nobody's place
        plan.shared["region"] = Key(f"{best.key.text} / {other.key.text}", best.key.cell)
        plan.doubts["wilayah"] = (
            f"{best.key.text} (judul) dan {other.key.text} (nama lembar)"
            if other.where != best.where
            else (f"{best.key.text} dan {other.key.text}")
        )


def _nearest(around: list[list[Said]]) -> list[Said]:
    """What is said around a table; of the sheet's first title only what the table's own does not say itself."""
    own, first, *others = around
    return [*(own or first), *(said for one in others for said in one)]


def _title(plan: Plan) -> str:
    """The table as its sender knows it."""
    sheet = plan.table.grid.name
    return f"tabel mulai sel {address('', *plan.table.place)}" + (f" lembar {sheet}" if sheet else "")


def _period(plan: Plan, around: list[Context]) -> None:
    if _lacks(plan, "period"):
        said = _nearest([source.spans for source in around])
        if plan.relation == "compliance" and not said:
            said = [source.dated for source in around if source.dated]  # what was there on the day of the visit
        unread = _unread(around)
        if unread or not said or _some(plan, "period"):
            plan.doubts["bulan"] = unread or "tidak disebut"
            return
        best = next(
            (one for one in said if "bulan" in in_full(one.key.text.lower()) or "periode" in one.key.text.lower()),
            said[0],
        )
        best = best if best.where == said[0].where else said[0]
        text = best.span.text(plan.year)
        counted = plan.relation != "compliance"  # a checklist is a state, at the end of whatever time
        running = best.span.running
        places = ("title", "sheet", "rows") if running or _names_month(best) else ("title", "sheet", "rows", "file")
        survey = plan.relation == "satisfaction"
        other = next((one for one in said if one.where in places and agree.against(one, best, survey)), None)
        if text is None:
            plan.doubts["bulan"] = f"{best.key.text}; tahunnya tidak disebut"
            return
        if other is not None:  # one of both: no row of it may take another sheet's place
            twice = best.key.text == other.key.text
            said_both = f"{best.key.text} menyebut dua masa" if twice else f"{best.key.text}; {other.key.text}"
            plan.doubts["bulan"] = said_both
            return
        plan.sources["period"] = best.where
        plan.shared["period"] = Key(text, best.key.cell)
        plan.shared["months"] = Key(str(best.span.months))
        if running:
            last = Span(best.span.month + best.span.months - 1, best.span.year)
            plan.shared |= {"period": Key(last.text(plan.year) or text, best.key.cell), "months": Key("1")}
            if counted and "now" not in {one.tense for one in plan.counts}:
                plan.doubts["kumulatif"] = best.key.text
        elif "now" not in {one.tense for one in plan.counts} and (text := _cumulative(around)) and counted:
            plan.doubts["kumulatif"] = text
    elif plan.year is None and any(one.span and not one.span.year for one in [*plan.counts, *plan.data]):
        plan.doubts["bulan"] = "tahunnya tidak disebut"


def _names_month(said: Said) -> bool:
    """Whether it means to name the report's month; any other mention of a month may speak of something else."""
    return said.where != "title" or bool(MONTHLY.search(said.key.text))


def _cumulative(around: list[Context]) -> str | None:
    """The line around a table that calls its numbers cumulative."""
    texts = (text for source in around if source.near for text in source.texts)
    return next((text for text in texts if _CUMULATIVE.search(text)), None)


def _unread(around: list[Context]) -> str | None:
    """What a nearer place says of the month and nobody can read: asked about, never skipped for a farther one."""
    for source in around:
        if source.spans:
            return None
        if source.unread:
            return source.unread
    return None


def _item(plan: Plan, around: list[Context], vocabulary: Vocabulary) -> None:
    if plan.relation == "service_volume" and _lacks(plan, "service"):
        said = _nearest([source.service for source in around])
        if not said or _some(plan, "service"):
            plan.doubts["layanan"] = f"tidak disebut pada {_title(plan)}"
            return
        best = said[0]
        plan.shared["service"], plan.sources["service"] = best.key, best.where
        near = [one for one in said if one.where in ("title", "sheet", best.where)]
        if other := next((one for one in near if not agree.one_service(one, best, vocabulary)), None):
            plan.doubts["layanan"] = f"{best.key.text} (judul) dan {other.key.text} (nama lembar)"
    if plan.relation == "satisfaction":
        said = next((source.respondents for source in around if source.respondents), None)
        places = {place: key for source in around for place, key in source.answered.items()}
        plan.answered = people.of_places(plan, places, vocabulary)
        said = None if places and not plan.answered and not _lacks(plan, "region") else said
        said = said or people.over(plan, vocabulary) or people.below(plan, vocabulary)
        said = said or people.headed(plan) or people.profiled(plan)
        plan.columns = plan.columns if said else people.of_columns(plan, vocabulary)
        rows = sum(line.role == "respondent" for line in plan.lines)
        if said or rows > 1:
            plan.shared["respondents"] = said or Key(str(rows))
            plan.sources["respondents"] = "title" if said else "rows"
