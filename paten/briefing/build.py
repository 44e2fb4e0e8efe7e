"""One Briefing of a view: asks the snapshot, words what it says, in the order of the paper."""

from collections.abc import Iterable
from datetime import date, timedelta

import pandas as pd

from paten.briefing import series, since, standing, told
from paten.briefing.answers import Answers, answers
from paten.briefing.content import Briefing, Decision, Fact
from paten.briefing.letterhead import letterhead, stamp
from paten.definitions import definitions
from paten.say import briefing as say
from paten.say import decisions, gaps, headline, peers, profile, reports
from paten.say.words import small
from paten.view import View

AUDIENCES = ("gubernur", "kepala-daerah")
LOW = ("C", "D")  # grades of the satisfaction index that are not good
HALF_A_YEAR = timedelta(days=183)


def usual_audience(level: str) -> str:
    """Who reads a briefing when nobody says otherwise."""
    return "gubernur" if level == "provinsi" else "kepala-daerah"


def briefing(view: View, audience: str | None = None) -> Briefing:
    """The briefing of the view's region and month. audience: gubernur or kepala-daerah, None: the usual one.

    KeyError when there is no such region; ValueError for another audience.
    """
    found = answers(view, since.compared(view.version))
    audience = audience or usual_audience(found.level)
    if audience not in AUDIENCES:
        raise ValueError(f"pembaca {audience}: pilih {' atau '.join(AUDIENCES)}")
    mark = stamp(view, found.level, found.compared)
    month = reports.period_of(view.period, found.ground.final)
    facts = series.facts(found)
    finding = _finding(found)
    return Briefing(
        code=view.region,
        level=found.level,
        label=found.label,
        period=view.period,
        month=month,
        audience=audience,
        final=found.ground.final,
        head=say.head(found.ground.final),
        about=say.about(_reader(found, audience), found.label, view.period, *_received(found)),
        finding=finding,
        good=_good(found, finding),
        decisions=tuple(Decision(*one) for one in _decisions(found, audience, mark.as_of)),
        basis=standing.basis(found),
        facts=facts,
        places=standing.places(found, month),
        needs=standing.needs(found, month),
        record=series.record(found),
        trend=series.trend(found),
        curve=series.curve(found),
        peers=series.among_peers(found, month),
        satisfaction=series.survey(found),
        signals=told.pointed_at(found, month),
        changes=told.changed(found),
        contacts=told.contacts(found),
        explanation=told.explanation(found),
        questions=_questions(found),
        unknown=_unknown(found, facts),
        source=_source(found, audience),
        letterhead=letterhead(view),
        stamp=mark,
        meanings=_meanings(facts),
    )


def _reader(found: Answers, audience: str) -> str:
    if found.level == "provinsi":
        return say.READERS["gubernur"]
    return say.reader(audience, _region(found))


def _region(found: Answers) -> str:
    """The label of the kabupaten/kota that it is about, or lies in."""
    return found.names[found.above] if found.is_kecamatan else found.label


def _received(found: Answers) -> tuple[date | None, date | None]:
    """When the report on services of the month came, and when a later file mended it; None: not, or many reports."""
    if found.level == "provinsi":
        return None, None
    came = found.record[
        (found.record.report_type == "layanan")
        & (found.record.period == pd.Timestamp(found.period))
        & found.record.timeliness.isin(reports.IN)
    ].received_at.dropna()
    if not len(came):
        return None, None
    files = gaps.accepted(found.of("submissions", found.is_kecamatan))
    newest = files.received_at[["layanan" in types for types in files.report_types]].max()
    first, last = came.iloc[0].date(), None if pd.isna(newest) else newest.date()
    return first, last if last and last > first else None


def _finding(found: Answers) -> str:
    if found.level == "provinsi":
        return headline.province(found.of("lacks"), found.of("stage_counts"))
    if found.steps_wait:
        return say.waiting(found.steps_wait)
    if found.is_kecamatan:
        row = next(found.kecamatan.itertuples(), None)
        return "Tahap kecamatan ini belum diketahui" if row is None else profile.finding(found.label, row, found.short)
    if not len(found.kecamatan):
        return "Tahap kecamatan belum diketahui; daftar peraturan belum diterima"
    return headline.region(found.kecamatan, found.of("lacks"), found.needs, found.of("acts"))


def _good(found: Answers, finding: str) -> str:
    if found.level == "provinsi":
        totals = found.of("reporting_totals", report_type="layanan", months=12)
        return say.good_of_province(totals, found.of("curve"), found.period)
    record = found.record.head(0) if found.is_kecamatan else found.record  # it tells of the kabupaten/kota
    return say.good(
        found.kecamatan,
        record,
        _index(found),
        finding,
        found.period,
        not found.steps_wait,
        "ikm" not in found.questioned and not _below_peers(found),
    )


def _index(found: Answers) -> tuple | None:
    """The row of the satisfaction index."""
    rows = found.of("profile")
    return next(rows[(rows.indicator == "ikm") & (rows["item"] == "")].itertuples(), None)


def _surveyed(found: Answers) -> tuple[int, int]:
    """From the surveys of how many kecamatan the index is, of all; 0 where it is not known."""
    row = _index(found)
    return (0, 0) if row is None or pd.isna(row.value) else (int(row.n_reported), int(row.n_expected))


def _ending(found: Answers) -> pd.DataFrame:
    return say.ended(found.of("acts", found.is_kecamatan), found.period + HALF_A_YEAR)


def _decisions(found: Answers, audience: str, today: date) -> list[decisions.Asked]:
    if found.level == "provinsi":
        acts = found.of("delegations")
        expiring = list(acts.label[acts.standing == "berakhir"])
        return decisions.of_province(found.of("lacks"), found.of("unreported"), expiring, found.period, today)
    region = _region(found)
    return decisions.of_region(
        say.leader(region),
        region,
        audience == "gubernur",
        found.of("lacks").head(0 if found.steps_wait else None),
        found.kecamatan,
        found.short,
        _ending(found),
        found.record,
        len(found.open_questions),
        _weakest(found),
        _survey(found),
        found.period,
        today,
    )


def _weakest(found: Answers) -> str:
    """The unsur with the lowest score where the index is low and waits for no answer; else ""."""
    row, scores = _index(found), series.survey(found).scores
    low = row is not None and row.grade in LOW and "ikm" not in found.questioned
    return small(scores[0].name) if low and scores else ""


def _survey(found: Answers) -> date | None:
    """The last month of the survey that holds."""
    row = _index(found)
    return None if row is None or pd.isna(row.state_as_of) else pd.Timestamp(row.state_as_of).date()


def _below_peers(found: Answers) -> bool:
    """Whether the satisfaction index lies below the middle half of its peers."""
    rows = found.of("peers", indicators=list(peers.MEASURES))
    return any(row.indicator == "ikm" and peers.place(row) == "di bawah" for row in rows.itertuples())


def _questions(found: Answers) -> tuple[str, ...]:
    if found.level == "provinsi":
        signals = found.of("signals")
        return say.questions_of_province(
            found.of("lacks"), found.of("unreported"), signals[signals.offered], found.period
        )
    scores = series.survey(found).scores
    return say.questions(
        found.kecamatan.head(0 if found.steps_wait else None),
        found.short,
        found.of("signals"),
        found.record,
        scores[0].name if scores else "",
        _ending(found),
        found.period,
    )


def _unknown(found: Answers, facts: Iterable[Fact]) -> tuple[str, ...]:
    figures = [(fact.label, fact.value, fact.questioned) for fact in facts]
    rest = (figures, _surveyed(found), told.open_questions(found), found.period)
    if found.level == "provinsi":
        return gaps.unknown_of_province(found.of("completeness"), found.of("stage_counts"), *rest)
    return gaps.unknown(found.kecamatan, found.record, *rest)


def _source(found: Answers, audience: str) -> tuple[str, ...]:
    if found.level == "provinsi":
        return gaps.source_of_province(found.of("completeness"), found.period)
    whose = "Saudara" if audience == "kepala-daerah" else _region(found)
    return gaps.source(found.of("submissions", found.is_kecamatan), whose, found.period)


def _meanings(facts: Iterable[Fact]) -> tuple[tuple[str, str], ...]:
    """Every measure of a briefing with its definition: the five figures first, then what peers are compared by."""
    known = definitions()
    names = list(dict.fromkeys([fact.indicator for fact in facts] + ["syarat", "melayani_lengkap"]))
    return tuple((known[name].title, known[name].question) for name in names)
