"""What is measured: five figures, the record of reports, the trend, peers, satisfaction, the way since 2010."""

from dataclasses import replace

import pandas as pd

from paten.briefing.answers import FIGURES, MONTHS, REPORTED, YEAR, Answers
from paten.briefing.content import (
    Ahead,
    Cell,
    Count,
    Curve,
    Fact,
    Month,
    Peer,
    Peers,
    Record,
    Satisfaction,
    Score,
    Trend,
)
from paten.definitions import definitions
from paten.numbers import count, decimal, percent
from paten.periods import add_months, month_name, month_range
from paten.say import gaps, grid, kecamatan, peers, projection, reports, satisfaction, stages, trends
from paten.say.figures import PAIRED, Figure, figure
from paten.say.values import number
from paten.say.words import LEGAL_BASIS, STAGES, capital

AHEAD = 60  # months of the projection that are drawn
WAITING = "menunggu jawaban atas pertanyaan"


def facts(told: Answers) -> tuple[Fact, ...]:
    """The five figures."""
    made = [_own(name, told) if told.is_kecamatan else _fact(name, told) for name in FIGURES]
    return tuple(_open(fact, told) for fact in made)


def _open(fact: Fact, told: Answers) -> Fact:
    if fact.indicator not in told.questioned:
        return fact
    return replace(fact, questioned=True, mood="quiet", coverage=f"{fact.coverage} · {WAITING}")


def _fact(name: str, told: Answers) -> Fact:
    if name == "ikm":
        return _index(told)
    matched = told.of("matched_change", indicator=name) if name in PAIRED else None
    return _as_fact(figure(name, told.history, told.ground, matched))


def _as_fact(drawn: Figure) -> Fact:
    meaning = definitions()[drawn.indicator].question
    return Fact(
        drawn.indicator,
        drawn.label,
        drawn.value,
        drawn.unit,
        drawn.change,
        drawn.mood,
        drawn.coverage,
        drawn.trend,
        drawn.alt,
        meaning,
    )


def _index(told: Answers) -> Fact:
    """The satisfaction index with its grade; the change is from the survey before, not from the month before."""
    profile = told.of("profile")
    mine = profile[(profile.indicator == "ikm") & (profile["item"] == "")]
    row = next(mine.itertuples(), None)
    months = told.history[told.history.indicator == "ikm"]
    by_month = dict(zip(months.period, months.value, strict=True))
    line = tuple(
        None if pd.isna(by_month.get(pd.Timestamp(moment))) else float(by_month[pd.Timestamp(moment)])
        for moment in month_range(add_months(told.period, -11), told.period)
    )
    meaning, label = definitions()["ikm"].question, "Kepuasan (IKM)"
    if row is None or pd.isna(row.value):
        return Fact(
            "ikm", label, "–", "belum diketahui", "", "quiet", satisfaction.NONE, line, satisfaction.NONE, meaning
        )
    asked = satisfaction.respondents(profile)
    few = pd.notna(row.minimum_volume) and asked < row.minimum_volume
    unit = "" if few or pd.isna(row.grade) else f"{row.grade} ({row.grade_label.lower()})"
    change = satisfaction.change(told.of("matched_index")).removeprefix("; ")
    covered = f"survei s.d. {month_name(row.state_as_of)} · {count(asked)} responden"
    if not told.is_kecamatan:
        covered += f" · {count(row.n_reported)} dari {count(row.n_expected)} kecamatan"
    return Fact(
        "ikm",
        label,
        decimal(row.value, 2),
        unit,
        change,
        "quiet",
        covered,
        line,
        f"{label} {decimal(row.value, 2)}, {covered}.",
        meaning,
    )


def _own(name: str, told: Answers) -> Fact:
    """The figures of one kecamatan: its stage, its legal basis, whether the report speaks of it."""
    if name in ("ikm", "tepat_waktu"):
        return _fact(name, told)
    row, meaning, end = next(told.kecamatan.itertuples()), definitions()[name].question, told.ground.final
    alike = {"change": "", "mood": "quiet", "trend": (), "alt": "", "meaning": meaning}
    stood = kecamatan.carried(row, told.period) or month_name(told.period)
    stood += "" if end else " · sementara"
    if name == "beroperasi":
        value, unit = (str(row.stage), f"dari 5 · {STAGES[row.stage]}") if row.known else ("–", "belum diketahui")
        return Fact(name, "Tahap", value, unit, coverage=stood, **alike)
    if name == "dasar_hukum":
        value = capital(LEGAL_BASIS[row.legal_basis]) if row.known else "–"
        return Fact(name, "Dasar hukum", value, "", coverage=stood, **alike)
    now = told.history[(told.history.indicator == REPORTED) & (told.history.period == pd.Timestamp(told.period))]
    reported = bool(len(now)) and pd.notna(now.value.iloc[0])
    service = told.record[(told.record.report_type == "layanan") & (told.record.period == pd.Timestamp(told.period))]
    mine = next(service.itertuples(), None)  # of the kabupaten/kota: without it nothing of the kecamatan can be in
    late = "Belum lapor" if mine is None or mine.timeliness in reports.IN else capital(gaps.state(mine))
    value = "Masuk" if reported else late
    covered = month_name(told.period) + ("" if end else " · sementara")
    return Fact(name, "Laporan bulan ini", value, "", coverage=covered, **alike)


def record(told: Answers) -> Record:
    """Twelve months of reports."""
    months = month_range(add_months(told.period, 1 - YEAR), told.period)
    note = f"{month_name(months[0])} sampai {month_name(months[-1])}"
    if told.level == "provinsi":
        return _totals(told, months, note)
    rows = told.record
    lines = []
    for kind, mine in rows.groupby("report_type", sort=False):
        cells = {row.period.date(): Cell(*grid.cell(row)) for row in mine.itertuples()}
        empty = Cell("dot", "", "tidak ditunggu")
        lines.append((reports.REPORT_TYPES[kind], tuple(cells.get(moment, empty) for moment in months)))
    note = f"Laporan {told.names[told.above]}, {note}" if told.is_kecamatan else f"Laporan bulanan, {note}"
    return Record(reports.record(rows), note, tuple(months), tuple(lines))


def _totals(told: Answers, months: list, note: str) -> Record:
    lines = []
    for kind, words in reports.REPORT_TYPES.items():
        rows = told.of("reporting_totals", report_type=kind, months=YEAR)
        known = {row.period.date(): row for row in rows.itertuples()}
        cells = []
        for moment in months:
            row = known.get(moment)
            shown, said = grid.total(row, moment)
            full = row is not None and row.n_in == row.n_due
            cells.append(Cell("check" if full else "count" if shown else "dot", "" if full else shown, said))
        lines.append((words, tuple(cells)))
    unreported = told.of("unreported")
    title = reports.unreported(unreported, told.period) if len(told.of("completeness")) else "Belum ada yang ditunggu"
    return Record(title, f"Kecamatan dalam laporan, {note}", tuple(months), tuple(lines))


def trend(told: Answers) -> Trend | None:
    """Timeliness by month, or where that was never reported the volume; None where neither ever was."""
    for name in ("tepat_waktu", "selesai"):
        mine = told.history[told.history.indicator == name]
        if mine.value.notna().any():
            return _trend(mine, name, told)
    return None


def _trend(mine: pd.DataFrame, name: str, told: Answers) -> Trend:
    found = trends.trend(mine, name, told.period, MONTHS)
    usual = (found.judged.low, found.judged.high, found.judged.mean)
    limits = [None if pd.isna(value) else float(value) for value in usual]
    waits = name in told.questioned
    title = ", ".join(filter(None, [found.title, found.found]))
    return Trend(
        name,
        found.label,
        f"{found.label}: {month_name(told.period)} {WAITING}" if waits else title,
        found.note,
        found.as_share,
        tuple(
            Month(row.period.date(), None if pd.isna(row.value) else float(row.value), row.special is True)
            for row in found.rows.astype({"special": object}).itertuples()
        ),
        *limits,
        "" if waits else found.said,
        found.alt.removesuffix(found.said).strip() if waits else found.alt,
    )


def curve(told: Answers) -> Curve | None:
    """The way since 2010 and where this pace leads; of the province only."""
    if told.level != "provinsi":
        return None
    rows = told.of("curve")
    if not len(rows) or not rows.dilimpahkan.max():
        return None
    found = projection.projected(told.movements, rows, told.period)
    course = found.course.head(AHEAD) if found and len(found.course) else pd.DataFrame()
    ahead = tuple(
        Ahead(row.period.date(), float(row.p10), float(row.p50), float(row.p90)) for row in course.itertuples()
    )
    total = int(rows.n_expected.max())
    return Curve(
        stages.curve(rows),
        stages.curve_note(rows, bool(ahead)),
        tuple(
            Count(row.period.date(), int(row.dilimpahkan), int(row.ditetapkan), int(row.beroperasi))
            for row in rows.dropna(subset=["dilimpahkan", "ditetapkan", "beroperasi"]).itertuples()
        ),
        ahead,
        total,
        projection.sentence(found, total),
        stages.curve_alt(rows),
    )


def among_peers(told: Answers, month: str) -> Peers | None:
    """One kabupaten/kota among its peers; None for others."""
    if told.level != "kabupaten_kota":
        return None
    rows = told.of("peers", indicators=list(peers.MEASURES))
    return Peers(peers.title(rows), peers.note(rows, month), tuple(_peer(row) for row in rows.itertuples()))


def _peer(row: tuple) -> Peer:
    low, high = peers.ends(row)

    def at(value: float) -> float | None:
        return None if pd.isna(value) else (float(value) - low) / (high - low)

    middle = (at(row.low), at(row.high)) if peers.judged(row) else (None, None)
    ends = tuple(number(end, row.unit) if row.unit != "persen" else percent(end, 0) for end in (low, high))
    others = tuple(at(one) for one in row.others)
    return Peer(row.title, peers.value(row), peers.words(row), at(row.value), *middle, others, ends)


def survey(told: Answers) -> Satisfaction:
    """The survey in force and its unsur, lowest first."""
    profile = told.of("profile")
    rows = profile[(profile.indicator == "unsur") & (profile["item"] != "") & profile.value.notna()].sort_values(
        ["value", "item"]
    )
    names = told.of("items", indicator="unsur").set_index("item").name.to_dict()
    scores = tuple(
        Score(names.get(row.item, row.item), decimal(row.value, 2), float(row.value)) for row in rows.itertuples()
    )
    said = satisfaction.sentence(profile, told.of("matched_index"))
    title = (
        f"Kepuasan: nilai terendah pada {scores[0].name[:1].lower()}{scores[0].name[1:]}"
        if scores
        else "Kepuasan belum diketahui"
    )
    return Satisfaction(title, "Nilai tiap unsur, skala 1 sampai 4" if scores else "", f"{capital(said)}.", scores)
