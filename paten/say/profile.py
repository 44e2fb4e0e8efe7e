"""One kecamatan in words: its finding, its five steps with their evidence, its requirements, its dated events."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import MONTHS, add_months, day, month_name, short_month
from paten.say.kecamatan import LACKING, number
from paten.say.reports import IN, status
from paten.say.words import LEGAL_BASIS, STAGES, capital, in_words, listing, missing, small

STEPS = {1: ("M1",), 2: ("M2",), 3: ("M3", "M4", "M5"), 4: ("M6",), 5: ("M7",)}
EVIDENCE = {
    "M1": "Tim teknis dan pemetaan",
    "M2": "Pelimpahan",
    "M3": "Standar pelayanan",
    "M4": "Uraian tugas",
    "M5": "Verifikasi sarana dan pelaksana",
    "M6": "Penetapan",
    "M7": "Peluncuran",
    "M8": "Evaluasi",
}
FIRSTS = {
    "laporan": "Laporan layanan pertama yang diterima",
    "layanan": "Laporan pertama yang memuat layanan",
}
LEVELS = ("disebut saja", "nomor dan tanggal", "dokumen atau tautan", "sudah diperiksa")
GROUPS = {"substantif": "Substantif", "administratif": "Administratif", "teknis": "Teknis"}
BEGINNING = date(2010, 1, 1)  # where states begin: what holds since then has never been otherwise
RECONFIRM = 12  # months after which a state is to be confirmed again


@dataclass(frozen=True)
class Step:
    """One of the five steps. mark: done, next, not or unknown; lines: what proves it or is still lacking."""

    number: int
    name: str
    mark: str
    lines: tuple[str, ...]


def finding(label: str, row: tuple, short: dict[str, str]) -> str:
    """Kec. X: tahap 3 dari 5, siap; kurang keputusan penetapan."""
    if not row.known:
        return f"{label}: tahap belum diketahui; daftar peraturan belum diterima"
    start = f"{label}: tahap {row.stage} dari 5" + (f", {STAGES[row.stage]}" if row.stage else "")
    if row.stage == 5:
        return start + ("" if row.legal_basis == "lengkap" else f"; dasar hukum {LEGAL_BASIS[row.legal_basis]}")
    lacks = missing(list(row.missing), short, list(row.unreported))
    return f"{start}; kurang {small(lacks)}" if lacks else start


def lead(row: tuple, period: date) -> str:
    """Whether it serves, on what basis, and of which month its state is."""
    serving = row.service == "berjalan"
    parts = [
        "Melayani menurut laporan 12 bulan terakhir"
        if serving
        else "Belum ada laporan yang memuat layanan dalam 12 bulan terakhir"
    ]
    if row.known:
        parts[0] += f"; dasar hukum {LEGAL_BASIS[row.legal_basis]}"
    if pd.isna(row.state_as_of):
        parts.append("Syaratnya belum pernah dilaporkan")
    elif row.state_as_of < pd.Timestamp(period):
        parts.append(f"Syarat menurut keadaan per {month_name(row.state_as_of)}")
    return ". ".join(parts) + "."


def chip(record: pd.DataFrame, reported: bool, period: date) -> tuple[str, str]:
    """Whether this month's report speaks of the kecamatan, and its mood: good, watch, bad or missing."""
    mine = record[(record.report_type == "layanan") & (record.period == pd.Timestamp(period))]
    month = MONTHS[period.month - 1]
    if reported:
        return f"Laporan {month} memuat kecamatan ini", "good"
    if len(mine) and mine.timeliness.iloc[0] in IN:
        return f"Laporan {month} masuk tanpa kecamatan ini", "watch"
    return status(record, period)


def steps(row: tuple, events: pd.DataFrame, needs: pd.DataFrame) -> list[Step]:
    """The five steps, each on its own evidence."""
    made = []
    for step, milestones in STEPS.items():
        done = bool(getattr(row, f"step_{step}"))
        mark = "unknown" if not row.known else "done" if done else "next" if step == row.stage + 1 else "not"
        lines = [_evidence(milestone, events) for milestone in milestones]
        if step == 2:
            lines += _unmet(needs[needs.group == "substantif"])
        if step == 3:
            lines += _unmet(needs[needs.group != "substantif"])
        if step == 5:
            lines.append(_first(events))
        made.append(Step(step, STAGES[step], mark, tuple(lines)))
    return made


def steps_title(made: list[Step], row: tuple) -> str:
    """The title over the steps: how many stand, and which are lacking."""
    if not row.known:
        return "Langkah belum diketahui"
    open_ones = [step.name for step in made if step.mark != "done"]
    if not open_ones:
        return f"Kelima langkah terpenuhi sejak {month_name(row.since)}"
    if len(open_ones) == len(made):
        return "Belum ada langkah yang terpenuhi"
    return f"{capital(in_words(5 - len(open_ones)))} dari lima langkah terpenuhi; belum: {listing(open_ones)}"


def _evidence(milestone: str, events: pd.DataFrame) -> str:
    mine = events[(events.milestone == milestone) & (events.kind == "tonggak")]
    held = mine[mine.in_force]
    name = EVIDENCE[milestone]
    if len(held):
        return f"{name}: {cited(next(held.itertuples()))}"
    if len(mine):
        return f"{name}: berakhir {day(mine.ends_on.max())}"
    return f"{name}: belum ada"


def cited(row: tuple) -> str:
    """An act as it is cited with its date; a dated event by its date."""
    kind = "" if pd.isna(row.type) else row.type
    name = f"{kind} {number(row)}".strip()
    return f"{name}, {day(row.happened_on)}" if name else day(row.happened_on)


def _unmet(needs: pd.DataFrame) -> list[str]:
    """How many of some requirements are met, of those that apply."""
    applies = needs[needs.status != "tidak_berlaku"]
    met, unknown = int((applies.status == "terpenuhi").sum()), int((applies.status == "belum_lapor").sum())
    if not len(applies):
        return []
    end = f", {in_words(unknown)} belum dilaporkan" if unknown else ""
    return [f"Syarat: {count(met)} dari {count(len(applies))} terpenuhi{end}"]


def _first(events: pd.DataFrame) -> str:
    mine = events[events.kind == "layanan"]
    when = month_name(mine.happened_on.iloc[0]) if len(mine) else "belum ada"
    return f"{FIRSTS['layanan']}: {when}"


def checklist_title(needs: pd.DataFrame) -> str:
    """The title over the 24 requirements."""
    applies = needs[needs.status != "tidak_berlaku"]
    if not len(needs) or (applies.status == "belum_lapor").all():
        return "Pemenuhan syarat belum dilaporkan"
    met = int((applies.status == "terpenuhi").sum())
    lacking, unknown = applies[applies.status.isin(LACKING)], int((applies.status == "belum_lapor").sum())
    start = f"{count(met)} dari {count(len(applies))} syarat yang berlaku terpenuhi"
    parts = [f"belum: {listing([small(name) for name in lacking.short], 3)}"] if len(lacking) else []
    parts += [f"{in_words(unknown)} belum dilaporkan"] if unknown else []
    return "; ".join([start, *parts]) if parts else f"{capital('semua')} syarat yang berlaku terpenuhi ({count(met)})"


def proof(row: tuple) -> tuple[str, str]:
    """What stands behind a requirement, and its date with the level of evidence."""
    if row.status == "belum_lapor":
        return "", ""
    words = f"{'' if pd.isna(row.type) else row.type} {number(row)}".strip()
    if not words:
        words = "" if pd.isna(row.evidence) else str(row.evidence)
    dated = [] if pd.isna(row.dated) else [day(row.dated)]
    if pd.notna(row.evidence_level) and row.status in ("terpenuhi", "belum_terverifikasi"):
        dated.append(LEVELS[int(row.evidence_level)])
    return words, " · ".join(dated)


def since(row: tuple, period: date) -> tuple[str, str]:
    """Since when a requirement stands so, and whether that is to be confirmed again."""
    began = "" if pd.isna(row.since) else short_month(row.since)
    if began and row.since <= pd.Timestamp(BEGINNING):
        began = "belum pernah ada" if row.status == "belum" else "sejak awal"
    old = pd.notna(row.state_as_of) and row.state_as_of < pd.Timestamp(add_months(period, -RECONFIRM))
    return began, f"perlu ditegaskan ulang (per {month_name(row.state_as_of)})" if old else ""


def origin(row: tuple) -> str:
    """File, sheet and row in which it stands; "" when in none."""
    if pd.isna(row.file):
        return ""
    parts = [str(row.file)]
    parts += [] if pd.isna(row.sheet) else [str(row.sheet)]
    parts += [] if pd.isna(row.row) else [f"baris {int(row.row)}"]
    return " · ".join(parts)


def events_title(events: pd.DataFrame) -> str:
    """The title over the dated events: how many are listed below it, and since when."""
    if not len(events):
        return "Belum ada dokumen bertanggal"
    if not (events.kind == "tonggak").any():
        return "Belum ada peraturan bertanggal; yang tercatat laporannya"
    return f"{capital(in_words(len(events)))} dokumen dan peristiwa bertanggal sejak {events.happened_on.min().year}"


def event(row: tuple) -> tuple[str, str, str]:
    """One dated event: its day, what it was, and the act as it is cited."""
    if row.kind in FIRSTS:
        return month_name(row.happened_on), FIRSTS[row.kind], ""
    act = f"{'' if pd.isna(row.type) else row.type} {number(row)}".strip()
    if row.kind == "berakhir":
        return day(row.happened_on), f"{EVIDENCE[row.milestone]}: masa berlaku berakhir", act
    ended = f" (sampai {day(row.ends_on)})" if pd.notna(row.ends_on) else ""
    return day(row.happened_on), EVIDENCE[row.milestone], act + ended
