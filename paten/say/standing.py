"""How far one kabupaten/kota is, in ten lines: for the command line, and for whoever has only a minute."""

from collections.abc import Mapping
from datetime import date

import pandas as pd

from paten.numbers import count, percent
from paten.periods import MONTHS, add_months, month_name
from paten.say import control, headline, kecamatan, projection, reports, satisfaction
from paten.say.figures import figure, ground
from paten.say.words import ACTS, NOT_REPORTED, STAGES, in_words, listing

CHANGED = {
    "beroperasi": "kecamatan beroperasi",
    "syarat_teknis": "syarat teknis",
    "tepat_waktu": "tepat waktu menurut laporan sendiri",
    "selesai": "berkas selesai",
}
Answers = Mapping[str, pd.DataFrame]


def lines(answers: Answers, label: str, period: date) -> list[str]:
    """Nine sentences under one heading, from the answers of the questions that the page of the kabupaten/kota asks.

    answers: question → its rows (kecamatan, requirements, acts, lacks, completeness, stage_counts, record, history,
    matched_change (of completed files), matched_share (the same of those on time), matched_index, movements, curve,
    profile, signals).
    """
    final = ground(period, answers["completeness"], answers["stage_counts"]).final
    return [
        f"{label} · {reports.period_of(period, final)}",
        headline.region(answers["kecamatan"], answers["lacks"], answers["requirements"], answers["acts"]) + ".",
        f"Tahap: {_stages(answers['stage_counts'])}.",
        f"Kekurangan: {_lacking(answers)}.",
        f"Dasar hukum: {kecamatan.acts(answers['acts'])}.",
        f"Pelaporan: {_small(reports.status(answers['record'], period)[0])}; {_completeness(answers['record'])}.",
        f"Tepat waktu menurut laporan sendiri: {_on_time(answers, period)}",
        f"Kepuasan: {satisfaction.sentence(answers['profile'], answers['matched_index'])}.",
        f"Berubah dari {MONTHS[add_months(period, -1).month - 1]}: {_changed(answers, period)}.",
        f"Ke depan: {_ahead(answers, period)}.",
    ]


def _stages(counts: pd.DataFrame) -> str:
    known = counts[counts.stage.notna()].sort_values("stage", ascending=False)
    parts = [f"{count(row.n_kecamatan)} {STAGES[int(row.stage)]}" for row in known.itertuples()]
    unknown = int(counts.n_kecamatan[counts.stage.isna()].sum())
    parts += [f"{count(unknown)} belum diketahui"] * (unknown > 0)
    carried = int(known.n_carried.sum())
    return listing(parts) + (f" ({count(carried)} memakai keadaan terakhir yang diketahui)" if carried else "")


def _lacking(answers: Answers) -> str:
    """The requirements that most kecamatan lack, and the acts that alone would move some."""
    profile = answers["profile"]
    acts = profile[(profile.indicator == "menunggu_peraturan") & (profile["item"] != "")]
    waiting = [f"{ACTS[row.item]} (ditunggu {in_words(int(row.value))} kecamatan)" for row in acts.itertuples()]
    return "; ".join(filter(None, [listing(waiting), _small(kecamatan.requirements(answers["requirements"]))]))


def _completeness(record: pd.DataFrame) -> str:
    mine = record[record.report_type == "layanan"]
    came = mine.timeliness.isin(reports.IN)
    return f"dalam {in_words(len(mine))} bulan terakhir masuk {in_words(int(came.sum()))} kali"


def _on_time(answers: Answers, period: date) -> str:
    row = _row(answers["profile"], "tepat_waktu")
    if row is None or pd.isna(row.value):
        return f"{month_name(period)} {NOT_REPORTED}."
    of = f"{count(row.n_reported)} dari {count(row.n_expected)} kecamatan"
    if row.denominator < row.minimum_volume:
        return f"{count(row.numerator)} dari {count(row.denominator)} berkas ({of}); terlalu sedikit untuk dinilai."
    history = answers["history"]
    usual = control.sentence(control.judged(history[history.indicator == "tepat_waktu"], True), period, True)
    sure = f"ketelitian {percent(row.low)} sampai {percent(row.high)}, {of}"
    return f"{percent(row.value)} ({sure}). {usual}".strip()


def _changed(answers: Answers, period: date) -> str:
    on = ground(period, answers["completeness"], answers["stage_counts"])
    matched = {"selesai": answers["matched_change"], "tepat_waktu": answers["matched_share"]}
    changes = {name: figure(name, answers["history"], on, matched.get(name)).change for name in CHANGED}
    month = f" dari {MONTHS[add_months(period, -1).month - 1]}"
    told = [
        f"{CHANGED[name]} {change.lstrip('▲▼ ').replace(month, '')}"
        for name, change in changes.items()
        if change and NOT_REPORTED not in change
    ]
    return "; ".join(told) if told else "belum dapat dibandingkan, salah satu bulan belum dilaporkan"


def _ahead(answers: Answers, period: date) -> str:
    found = projection.projected(answers["movements"], answers["curve"], period)
    goal = f"semua kecamatan beroperasi {projection.short(found)}"
    signals = answers["signals"]
    if not len(signals):
        return f"{goal}; tidak ada sinyal yang perlu dikonfirmasi"
    return f"{goal}; {in_words(len(signals))} sinyal, terutama {signals.title.iloc[0].lower()}"


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _row(profile: pd.DataFrame, indicator: str) -> tuple | None:
    mine = profile[(profile.indicator == indicator) & (profile["item"] == "")]
    return next(mine.itertuples(), None)
