"""The kecamatan of one kabupaten/kota in words: steps, requirements, acts, volumes, trends."""

from datetime import date

import pandas as pd

from paten.numbers import count, percent
from paten.periods import day, month_name, short_month
from paten.say.words import NEVER_A_HEADLINE, NOT_REPORTED, SETTLED_BY, STAGES, capital, in_words, listing, small, unmet

LONG_WAIT = 6  # months in one stage after which the page points at it
NOT_MET = "Kecamatan yang belum memenuhi, atau yang belum terverifikasi"
LACKING = ("belum", "belum_terverifikasi")
RUN = 3  # falls or rises in a row that make a title


def steps(kecamatan: pd.DataFrame, period: date) -> str:
    """The title over the step table."""
    if not kecamatan.known.any():
        return f"Langkah {in_words(len(kecamatan))} kecamatan belum diketahui"
    waiting = kecamatan[(kecamatan.stage < 5) & kecamatan.known]
    if not len(waiting):
        return "Kelima langkah terpenuhi di semua kecamatan"
    if kecamatan.state_as_of.isna().all():
        stage = waiting.stage.mode().iloc[0]
        number = in_words(int((waiting.stage == stage).sum()))
        return f"Menurut peraturan, {number} kecamatan pada tahap {STAGES[stage]}"
    long = waiting[[months(since, period) > LONG_WAIT for since in waiting.since]]
    start = f"{capital(in_words(len(waiting)))} kecamatan belum beroperasi"
    if not len(long):
        return start
    if len(waiting) == 1:
        row = long.iloc[0]
        return f"{row['name']} {_length(months(row.since, period))} pada tahap {STAGES[row.stage]}"
    who = "semuanya" if len(long) == len(waiting) else in_words(len(long))
    return f"{start}, {who} lebih dari enam bulan pada tahap yang sama"


def steps_note(kecamatan: pd.DataFrame, month: str) -> str:
    """The line under it: what operating is, and how many serve, which is another thing."""
    serving = int((kecamatan.service == "berjalan").sum()) if len(kecamatan) else 0
    told = f"melayani: {count(serving)} dari {count(len(kecamatan))} kecamatan"
    return f"Beroperasi: kelima langkah terbukti, masing-masing menurut buktinya sendiri · {told} · {month}"


def months(since: date | None, period: date) -> int:
    """Months in the present stage, the first one counted; 0 when unknown."""
    return 0 if pd.isna(since) else (period.year - since.year) * 12 + period.month - since.month + 1


def wait(row: tuple, period: date) -> tuple[str, bool]:
    """How long a kecamatan has been in its stage, and whether the page points at it."""
    if not row.known:
        return "", False
    if row.stage == 5 or pd.isna(row.since):
        return ("" if pd.isna(row.since) else f"sejak {short_month(row.since)}"), False
    length = months(row.since, period)
    return (_length(length) if row.stage else "sejak awal"), length > LONG_WAIT


def _length(months: int) -> str:
    """Up to two years in months, longer in years and months."""
    if months <= 24:
        return f"{months} bulan"
    return f"{months // 12} tahun" + (f" {months % 12} bulan" if months % 12 else "")


def carried(row: tuple, period: date) -> str:
    """Since when a kecamatan's state is known, when that is not this month."""
    if pd.isna(row.state_as_of):
        return "belum pernah melapor"
    return f"keadaan per {month_name(row.state_as_of)}" if row.state_as_of < pd.Timestamp(period) else ""


def bottlenecks(requirements: pd.DataFrame) -> pd.DataFrame:
    """One row per requirement, most lacking first: requirement_code, group, short, lacking, unknown, total."""
    grouped = (
        requirements.assign(
            lacking=requirements.status.isin(LACKING),
            unknown=requirements.status == "belum_lapor",
            applies=requirements.status != "tidak_berlaku",
        )
        .groupby(["requirement_code", "group", "short"], sort=False)[["lacking", "unknown", "applies"]]
        .sum()
        .reset_index()
    )
    return grouped.rename(columns={"applies": "total"}).sort_values(
        ["lacking", "unknown"], ascending=False, kind="stable"
    )


def settled_together(rows: pd.DataFrame) -> pd.DataFrame:
    """Bottlenecks with the parts of the service standard in one row where they lack alike: one act settles them all."""
    parts = rows[rows.requirement_code.isin(SETTLED_BY["M3"])]
    if len(parts) < 2 or len(parts[["lacking", "unknown"]].drop_duplicates()) > 1 or not parts.lacking.iloc[0]:
        return rows
    one = parts.head(1).assign(short=f"Standar pelayanan ({len(parts)} syarat)")
    return pd.concat([rows.drop(parts.index), one]).sort_values(["lacking", "unknown"], ascending=False, kind="stable")


def requirements(rows: pd.DataFrame) -> str:
    """The title over the requirements: what most kecamatan lack."""
    if not len(rows):
        return "Syarat belum pernah dilaporkan"
    worst = bottlenecks(rows[~rows.requirement_code.isin(NEVER_A_HEADLINE)])
    lacking = worst[worst.lacking > 0]
    if not len(lacking):
        unknown = int((bottlenecks(rows).unknown > 0).sum())
        return (
            f"{capital(in_words(unknown))} syarat belum dilaporkan"
            if unknown
            else "Semua syarat yang berlaku terpenuhi"
        )
    open_ones = rows[rows.status.isin(LACKING) & rows.requirement_code.isin(lacking.requirement_code)]
    who, state = open_ones.name.unique(), unmet(open_ones.status)
    if len(who) == 1:
        return f"{capital(in_words(len(lacking)))} syarat {state} di {who[0]}"
    top = lacking[lacking.lacking == lacking.lacking.max()]
    if len(top) > 2:
        most = f"{in_words(int(top.lacking.iloc[0]))} kecamatan"
        where = f", masing-masing di {most}" if len(top) == len(lacking) else f"; terbanyak di {most}"
        return f"{capital(in_words(len(lacking)))} syarat {state}{where}"
    names = listing([small(name) for name in top.short])
    state = unmet(open_ones.status[open_ones.requirement_code.isin(top.requirement_code)])
    return f"{capital(names)} {state} di {in_words(int(top.lacking.iloc[0]))} kecamatan"


def acts(rows: pd.DataFrame) -> str:
    """The title over the acts."""
    if not len(rows):
        return "Belum ada peraturan atau keputusan yang dilaporkan"
    in_force = rows[rows.in_force]
    if not (in_force.milestone == "M2").any():
        return "Tidak ada peraturan pelimpahan yang berlaku"
    delegation = in_force[in_force.milestone == "M2"].iloc[0]
    return f"Pelimpahan berdasarkan {delegation.type} {number(delegation)}"


def number(row: tuple) -> str:
    """The number of an act as it is cited."""
    text = "" if pd.isna(row.number) else str(row.number)
    return text if not text or text.lower().startswith(("no", "nomor")) else f"Nomor {text}"


def validity(row: tuple) -> tuple[str, str]:
    """Whether an act is in force, and its mood."""
    if row.in_force:
        return ("berlaku" if pd.isna(row.ends_on) else f"berlaku s.d. {day(row.ends_on)}"), "good"
    if row.replaced:
        return f"diganti, berlaku s.d. {day(row.ends_on)}", "former"
    return ("belum berlaku" if pd.isna(row.ends_on) else f"berakhir {day(row.ends_on)}"), "watch"


def covers(row: tuple) -> str:
    """Which kecamatan an act covers."""
    return (
        "semua kecamatan"
        if row.n_kecamatan >= row.total
        else f"{count(row.n_kecamatan)} dari {count(row.total)} kecamatan"
    )


def volumes(rows: pd.DataFrame, period: date) -> str:
    """The title over the latest figures per kecamatan."""
    known = rows[rows.selesai.notna()]
    if not len(known):
        return f"Belum ada angka layanan {month_name(period)}"
    nihil = int((known.selesai == 0).sum())
    return f"{count(known.selesai.sum())} berkas selesai di {in_words(len(known))} kecamatan" + (
        f", {in_words(nihil)} nihil" if nihil else ""
    )


def amount(value: float) -> str:
    """A reported count in a sentence; a reported nought is written out."""
    return "nihil" if value == 0 else count(value)


def trend(history: pd.DataFrame, label: str, period: date, as_share: bool) -> str:
    """The title over a trend: a run of falls or rises, else where it stands within the year; a gap is said."""
    known = history[history.value.notna()]
    if not len(known):
        return f"{label}: belum pernah dilaporkan"
    last = known.iloc[-1]
    write = percent if as_share else amount
    if last.period < pd.Timestamp(period):
        return f"{label}: {month_name(period)} {NOT_REPORTED}, terakhir {write(last.value)} ({month_name(last.period)})"
    run = _run(list(history.value))
    if as_share and abs(run) >= RUN:
        word = "turun" if run < 0 else "naik"
        return f"{label} {word} {in_words(abs(run))} bulan berturut-turut, kini {write(last.value)}"
    year = history.value.tail(12)
    if len(year) == 12 and year.notna().all() and last.value in (year.min(), year.max()) and year.min() < year.max():
        return f"{label} {write(last.value)}, {'terendah' if last.value == year.min() else 'tertinggi'} dalam 12 bulan"
    return f"{label} {write(last.value)} pada {month_name(period)}"


def trend_alt(history: pd.DataFrame, label: str, as_share: bool) -> str:
    """A trend in one sentence for those who do not see it."""
    known = history[history.value.notna()]
    if not len(known):
        return f"{label}: belum ada laporan."
    write = percent if as_share else count
    gaps = [short_month(moment) for moment in history.period[history.value.isna()]]
    return (
        f"{label} per bulan, {month_name(history.period.iloc[0])} sampai {month_name(history.period.iloc[-1])}: "
        f"antara {write(known.value.min())} dan {write(known.value.max())}, terakhir {write(known.value.iloc[-1])}."
        + (f" Belum dilaporkan: {listing(gaps, 6)}." if gaps else "")
    )


def _run(values: list[float]) -> int:
    """How many months in a row the value has fallen (negative) or risen, ending with the last; a gap ends it."""
    run = 0
    for earlier, later in zip(values[-2::-1], values[:0:-1], strict=True):
        step = 0 if pd.isna(earlier) or pd.isna(later) else (later > earlier) - (later < earlier)
        if step == 0 or (run and (step > 0) != (run > 0)):
            break
        run += step
    return run
