"""A letter from the questions to one snapshot: what is missing, what is open, where the ladder stands."""

from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from paten import warehouse
from paten.briefing.letterhead import letterhead, stamp
from paten.letters import ladder
from paten.letters.content import CLARIFICATION, REMINDER, THANKS, Letter, NoLetter, Table
from paten.letters.ladder import Step
from paten.periods import day, month_name
from paten.say import letters as say
from paten.say.words import listed, listing
from paten.view import View

IN_BODY, SHORT = 2, 300  # rows, and letters in them, that the letter itself has room for; else a sheet of their own
BACK = 12  # months whose returned reports are asked about
NATURE = {REMINDER: "Segera", CLARIFICATION: "Biasa"}
SHEET = "satu berkas"
NONE = "–"


@dataclass(frozen=True)
class Case:
    """One kabupaten/kota and its report of one month. row: of the question `calls`, None: nothing is expected."""

    view: View
    label: str
    name: str
    kind: str
    row: tuple | None
    steps: tuple[Step, ...]
    simulated: bool
    as_of: date


def case(view: View) -> Case:
    """What is known of the view's region and month. NoLetter: the region is no kabupaten/kota."""
    office = next(warehouse.rows("office", view).itertuples(), None)
    if office is None:
        raise NoLetter(f"{view.region} bukan kode kabupaten/kota, misalnya 35.74.")
    row = next(warehouse.rows("calls", view).itertuples(), None)
    pinned = stamp(view, "kabupaten_kota")
    steps = tuple(ladder.steps(warehouse.rows("ladder", view)))
    return Case(view, office.label, office.name, office.type, row, steps, pinned.simulated, pinned.as_of)


def fitting(view: View) -> str:
    """The kind of letter that fits the view's region and month: missing before open before thanks."""
    known = case(view)
    if known.row is not None and listed(known.row.unreceived):
        return REMINDER
    return CLARIFICATION if _things(known) else THANKS


def letter(view: View, kind: str) -> Letter:
    """The reminder or the request for clarification about the view's region and month. NoLetter: it is not written."""
    known = case(view)
    return _reminder(known) if kind == REMINDER else _clarification(known)


def thanks(view: View) -> str:
    """The chat text of thanks. NoLetter: not everything came in time, complete, and was accepted."""
    known = case(view)
    row = known.row
    if row is None or not row.punctual:
        raise NoLetter(say.no_thanks(known.label, view.period))
    return say.thanks(known.label, view.period, row.received_at.date(), row.n_kecamatan_expected, known.simulated)


def _reminder(known: Case) -> Letter:
    row, view = known.row, known.view
    stands = None if row is None else ladder.of_report(row, known.steps)
    if stands is None:
        raise NoLetter(say.nothing_missing(known.label, view.period))
    step = stands.next
    if step is None or not step.is_letter:
        raise NoLetter(say.not_a_letter(known.label, stands))
    runs = list(warehouse.rows("missing_reports", view).itertuples())
    rows = [
        say.missing_row(number, run.report_types, run.first_month.date(), run.last_month.date(), run.months)
        for number, run in enumerate(runs, start=1)
    ]
    one = len(runs) == 1 and runs[0].months == 1
    said = f"{listing(runs[0].report_types)} {month_name(view.period)}" if one else ""
    where, expected = say.official(known.name, known.kind), int(row.n_kecamatan_expected)
    kinds, since = listed(row.unreceived), row.since.date()
    known_since = kinds[0] == listed(row.missing_types)[0]  # what came and could not be taken in is no last report
    points = [
        say.missing(where, expected, known.as_of, said),
        say.last_report(kinds[0], since, bool(row.never), expected) if known_since else "",
        say.due(view.period, row.due_on.date(), row.basis) if isinstance(row.basis, str) else "",
        said_before := say.before(stands.last, _broken(row, known.as_of)),
        say.request(_on_behalf(step), "layanan" in kinds),
        say.OBSTACLE,
    ]
    table = None if one else Table("", say.MISSING_COLUMNS, say.MISSING_WIDTHS, tuple(rows))
    made = _written(known, REMINDER, step, tuple(filter(None, points)), table)
    return replace(made, subject=say.REMINDER_SUBJECT, before=said_before)


def _clarification(known: Case) -> Letter:
    things = _things(known)
    if not things:
        raise NoLetter(say.nothing_open(known.label, known.view.period))
    step = next((step for step in known.steps if step.is_letter), None)
    if step is None:
        raise NoLetter(say.no_letter_step())
    annex = len(things) > IN_BODY or sum(len(what) for _, what in things) > SHORT
    rows = tuple((f"{number}.", where, what, "") for number, (where, what) in enumerate(things, start=1))
    missing = listed(known.row.missing_types)
    came = "" if missing else month_name(known.view.period)
    held, signals = bool(listed(known.row.questions)), bool(len(_signals(known)))
    where = say.official(known.name, known.kind)
    points = (say.asked(where, len(rows), known.as_of, annex, came), say.effect(held, signals), say.EXPLAIN)
    table = Table(say.ANNEX, say.ASKED_COLUMNS, say.ASKED_WIDTHS, rows, annex)
    made = _written(known, CLARIFICATION, step, tuple(filter(None, points)), table)
    return replace(made, subject=say.CLARIFICATION_SUBJECT, enclosed=SHEET if annex else NONE)


def _written(known: Case, kind: str, step: Step, points: tuple[str, ...], table: Table | None) -> Letter:
    """What both kinds share."""
    view, on_behalf = known.view, _on_behalf(step)
    over = letterhead(view)
    return Letter(
        kind=kind,
        code=view.region,
        label=known.label,
        period=view.period,
        letterhead=replace(over, bureau="") if on_behalf else over,
        stamp=stamp(view, "kabupaten_kota"),
        nature=NATURE[kind],
        enclosed=NONE,
        subject="",
        addressee=say.addressee(known.name, known.kind, on_behalf),
        opening=say.OPENING,
        points=points,
        table=table,
        after=1,
        closing=say.CLOSING,
        signer=say.signer(step.signer, over.bureau),
        copies=say.copies(known.name, known.kind, on_behalf, over.government),
        step=step.name,
        before="",
        banner=say.BANNER if known.simulated else "",
    )


def _things(known: Case) -> list[tuple[str, str]]:
    """All that is asked about: what came back, what is not in it, open questions, signals. Each: where, what."""
    if known.row is None:
        return []
    record = warehouse.rows("record", known.view, months=BACK)
    asked = listed(known.row.questions)
    of = {one["period"] for one in asked}
    came = [
        say.returned(one.report_type, one.period.date(), None if pd.isna(one.received_at) else one.received_at.date())
        for one in record.itertuples()
        if one.outcome in ("ditahan", "ditolak") and one.period.date() not in of
    ]
    mend = [
        say.unmended(one.report_type, one.period.date())
        for one in record.itertuples()
        if one.outcome == "diterima_sebagian" and one.period.date() == known.view.period and one.period.date() not in of
    ]
    covered = [
        say.uncovered(one.report_type, known.view.period, one.names, int(known.row.n_kecamatan_expected))
        for one in warehouse.rows("not_covered", known.view).itertuples()
    ]
    questions = [say.question(**one) for one in asked]
    signals = [say.signal(one.reason, one.other_explanations, known.view.period) for one in _signals(known)]
    return [*came, *mend, *covered, *questions, *signals]


def _signals(known: Case) -> list[tuple]:
    rows = warehouse.rows("signals", known.view)
    return list(rows[rows.certainty.isin(say.ASKING)].itertuples())


def _broken(row: tuple, as_of: date) -> str:
    """The day for which the report was promised and that is over, as it is written; "" when there is none."""
    if pd.isna(row.promised_on) or row.promised_on.date() >= as_of:
        return ""
    return day(row.promised_on.date())


def _on_behalf(step: Step) -> bool:
    return step.signer.startswith("a.n.")
