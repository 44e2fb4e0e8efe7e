"""The columns of the recap, and the cells of one region in them."""

import pandas as pd

from paten.definitions import definitions
from paten.recap import words
from paten.recap.answers import Answers
from paten.recap.content import Cell, Column, Row
from paten.recap.span import Span

STATES = {
    "n_delegated": ("Dilimpah-kan", "dilimpahkan"),
    "n_designated": ("Ditetap-kan", "ditetapkan"),
    "n_operating": ("Ber-operasi", "beroperasi"),
    "n_founded": ("Dasar hukum lengkap", ""),
}
FLOWS = {"requested": "permohonan", "completed": "selesai", "rejected": "ditolak", "complaints": "pengaduan"}
HEADS = {"requested": "Permohonan", "completed": "Selesai", "rejected": "Ditolak", "complaints": "Pengaduan"}
FOUNDED = "Kecamatan yang pelimpahan dan penetapannya sama-sama berlaku pada keadaan itu."


def columns(span: Span, judged: bool) -> tuple[Column, ...]:
    """The columns of the recap. judged: some letter sets the due day, so that reports are on time or not."""
    meaning = {name: f"{one.title}. {one.question} Sumber: {one.source}." for name, one in definitions().items()}
    end = "Keadaan terakhir dalam rentang (kecamatan)"
    reports, services = "Laporan layanan", "Layanan menurut laporan sendiri (berkas)"
    found = [
        Column("n_kecamatan", "Keca-matan", "", "count", 6, "Jumlah kecamatan."),
        *(Column(key, head, end, "count", 7.5, meaning.get(of, FOUNDED)) for key, (head, of) in STATES.items()),
        Column("state_note", "Keadaan per", end, "words", 15, words.STATE_NOTE),
        Column("n_received", "Masuk", reports, "count", 6.5, words.RECEIVED),
        Column("n_expected", "Dari", reports, "count", 6.5, words.EXPECTED),
        Column("completeness", "Keleng-kapan", reports, "share", 7.5, meaning["kelengkapan_laporan"]),
        Column("reports", "Laporan" if span.is_month else "Bulan", reports, "words", 12, words.REPORTS),
    ]
    found += [Column("final", "Bulan final", reports, "words", 9, words.FINAL)] * span.is_year
    found += [Column("on_due", "Tepat waktu", reports, "words", 9, words.ON_DUE)] * judged
    flows = {
        key: Column(key, HEADS[key], services, "flow", 10.5 if key != "rejected" else 7.5, meaning[of])
        for key, of in FLOWS.items()
    }
    on_time = Column("on_time", "Tepat waktu", services, "share", 7.5, meaning["tepat_waktu"])
    return (
        *found,
        *(flows[key] for key in ("requested", "completed", "rejected")),
        on_time,
        flows["complaints"],
        Column("ikm", "IKM", "Survei", "index", 6.5, meaning["ikm"]),
        Column("ikm_note", "Survei sampai", "Survei", "words", 19, words.IKM_NOTE),
        Column("questions", "Perta-nyaan terbuka", "", "count", 7.5, words.QUESTIONS),
        Column("remarks", "Keterangan", "", "words", 30, ""),
    )


def row(answers: Answers, found: tuple[Column, ...], code: str) -> Row:
    """One region in these columns."""
    state = answers.states[code]
    told = _states(state) | _reports(answers, code) | _volumes(answers, code)
    told |= {
        "ikm": Cell(_known(state.ikm), state.level != "kecamatan" and state.ikm_n < state.n_kecamatan),
        "ikm_note": Cell(words.survey(state)),
        "questions": Cell(answers.questions.get(code, 0)),
        "remarks": Cell(words.remarks(answers, code)),
    }
    return Row(code, state.label, state.level, tuple(told[column.key] for column in found))


def _states(state: tuple) -> dict[str, Cell]:
    if state.level == "kecamatan":
        one = {key: Cell(("ya" if getattr(state, key) else "belum") if state.n_known else None) for key in STATES}
        basis = {"n_founded": Cell(words.basis(state.legal_basis) if state.n_known else None)}
        return one | basis | {"n_kecamatan": Cell(""), "state_note": Cell(words.state_note(state))}
    partial = state.n_known < state.n_kecamatan
    counted = {key: Cell(_known(getattr(state, key)) if state.n_known else None, partial) for key in STATES}
    return counted | {"n_kecamatan": Cell(state.n_kecamatan), "state_note": Cell(words.state_note(state))}


def _reports(answers: Answers, code: str) -> dict[str, Cell]:
    receipts = answers.receipts.get(code)
    if receipts is None or not receipts.n_expected:
        share, received, expected = None, None, None
    else:
        received, expected = receipts.n_received, receipts.n_expected
        share = received / expected
    months = answers.of(code)
    return {
        "n_received": Cell(received),
        "n_expected": Cell(expected),
        "completeness": Cell(share, not answers.whole(code)),
        "reports": Cell(words.reports(answers, code)),
        "final": Cell("" if len(code) > 5 else words.final(months, answers.span, len(code) == 2)),
        "on_due": Cell("" if len(code) > 5 else words.on_due(months)),
    }


def _volumes(answers: Answers, code: str) -> dict[str, Cell]:
    one, receipts = answers.volumes.get(code), answers.receipts.get(code)
    if one is None:
        return {key: Cell(None) for key in (*FLOWS, "on_time")}
    whole = answers.whole(code)

    def cell(key: str, value: float | None) -> Cell:
        return Cell(_known(value), not whole or getattr(one, f"{key}_n") < receipts.told_expected)

    share = one.on_time / one.judged if one.judged else None  # pd.NA never: sums are doubles
    return {key: cell(key, getattr(one, key)) for key in FLOWS} | {"on_time": cell("judged", share)}


def _known(value: float | None) -> float | None:
    return None if pd.isna(value) else float(value)
