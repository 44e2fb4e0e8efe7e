"""The further tables of the recap: coverage of every sum, reports by month, services, next year's targets."""

import pandas as pd

from paten import warehouse
from paten.numbers import count
from paten.periods import short_month
from paten.recap import words
from paten.recap.answers import EXCUSED, Answers
from paten.recap.columns import STATES
from paten.recap.content import Cell, Column, Row, Table, Target, Targets
from paten.say.reports import IN
from paten.view import View

MEASURES = {
    "requested": "Permohonan",
    "completed": "Selesai",
    "rejected": "Ditolak",
    "judged": "Tepat waktu menurut laporan sendiri",
    "complaints": "Pengaduan",
}
TARGETS = (
    Target("Dilimpahkan (kecamatan)", "count", None),
    Target("Ditetapkan (kecamatan)", "count", None),
    Target("Beroperasi (kecamatan)", "count", None),
    Target("Dasar hukum lengkap (kecamatan)", "count", None),
    Target("Kelengkapan laporan (%)", "share", (0, 1)),
    Target("IKM (25–100)", "index", (25, 100)),
)


def coverage(answers: Answers) -> Table:
    """On how many kecamatan and months each sum of the recap stands."""
    total = len(answers.span.months)
    found = [Column("expected", "Ditunggu (kecamatan × bulan)", "", "count", 12)]
    for key, head in MEASURES.items():
        found.append(Column(f"{key}_n", "Kecamatan × bulan", head, "count", 10))
        found += [Column(f"{key}_months", "Bulan", head, "words", 11)] * (not answers.span.is_month)
    rows = []
    for code in (*answers.places, "35"):
        one, receipts, cells = answers.volumes.get(code), answers.receipts.get(code), []
        expected = receipts.told_expected if receipts else 0
        for column in found[1:]:
            told = 0 if one is None else int(getattr(one, column.key))
            cells.append(Cell(f"{count(told)} dari {count(total)}" if column.kind == "words" else told))
        rows.append(_row(answers, code, [Cell(expected), *cells]))
    return Table("Cakupan", "Cakupan setiap jumlah", words.COVERAGE, tuple(found), tuple(rows))


def by_month(answers: Answers) -> Table:
    """How the service report of each kabupaten/kota stood in each month of the span."""
    found = [Column(f"{month:%Y-%m}", short_month(month), "", "words", 11) for month in answers.span.months]
    rows = []
    for code in answers.places:
        there = {row.period: row for row in answers.of(code)}
        cells = [Cell(words.month_in_grid(there.get(month), answers, month)) for month in answers.span.months]
        rows.append(_row(answers, code, cells))
    totals = []
    for month in answers.span.months:
        came = [row for row in answers.of("35") if row.period == month and row.counted and row.timeliness != EXCUSED]
        n_in = sum(row.timeliness in IN for row in came)
        totals.append(Cell(f"{count(n_in)} dari {count(len(came))}" if came else ""))
    rows.append(_row(answers, "35", totals))
    return Table("Laporan per bulan", "Laporan layanan menurut bulan", words.BY_MONTH, tuple(found), tuple(rows))


def services(answers: Answers, names: pd.DataFrame, measure: str) -> Table:
    """One measure of every service that anybody reported, by kabupaten/kota; last, on how many reports it stands."""
    reported = {service for (_, service), one in answers.services.items() if getattr(one, f"{measure}_n")}
    listed = names[names.service_code.isin(reported)]
    found = [Column(row.service_code, row.name, row.group_name, "flow", 7.2) for row in listed.itertuples(index=False)]
    rows = [
        _row(answers, code, [_service(answers, code, column.key, measure) for column in found])
        for code in (*answers.places, "35")
    ]
    behind = [getattr(answers.services["35", column.key], f"{measure}_n") for column in found]
    rows.append(Row("", "Laporan yang memuatnya (kecamatan × bulan)", "cakupan", tuple(Cell(int(n)) for n in behind)))
    head = MEASURES[measure]
    return Table(
        f"Layanan {head.lower()}", f"{head} menurut layanan (berkas)", words.SERVICES, tuple(found), tuple(rows)
    )


def _service(answers: Answers, code: str, service: str, measure: str) -> Cell:
    one, receipts = answers.services.get((code, service)), answers.receipts[code]
    if one is None or pd.isna(getattr(one, measure)):
        return Cell(None)
    some = not answers.whole(code) or receipts.n_received < receipts.n_expected
    return Cell(float(getattr(one, measure)), some or getattr(one, f"{measure}_months") < len(answers.span.months))


def targets(view: View, answers: Answers) -> Targets:
    """Cells for next year's targets beside what is last known, final or not; no act sets any: they are empty."""
    year = answers.span.last.year + 1
    rows = []
    for code in (*answers.places, "35"):
        state, receipts = answers.states[code], answers.receipts.get(code)
        known = [Cell(float(getattr(state, key)) if state.n_known else None) for key in STATES]
        share = receipts.n_received / receipts.n_expected if receipts and receipts.n_expected else None
        ikm = None if pd.isna(state.ikm) else float(state.ikm)
        row = _row(answers, code, [*known, Cell(share), Cell(ikm)])
        rows.append((row, int(state.n_kecamatan), words.state_note(state)))
    return Targets(year, words.targets(year), TARGETS, tuple(rows))


def service_names(view: View) -> pd.DataFrame:
    """Every service in its order: service_code, name, group_name."""
    return warehouse.rows("recap_services", view)


def _row(answers: Answers, code: str, cells: list[Cell]) -> Row:
    state = answers.states[code]
    return Row(code, state.label, state.level, tuple(cells))
