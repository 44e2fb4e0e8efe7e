"""Reporting in words: coverage of a month, who has not reported, the record of a year, freshness."""

from datetime import date, datetime

import pandas as pd

from paten.numbers import count
from paten.periods import MONTHS, day, month_name, short_month
from paten.say.words import capital, in_words, listing

TIMELINESS = {
    "tepat_waktu": "tepat waktu",
    "terlambat": "terlambat",
    "masuk": "masuk",
    "ditunggu": "ditunggu",
    "belum_lapor": "belum lapor",
    "belum_waktunya": "belum waktunya",
    "dikecualikan": "dikecualikan",
}
IN = ("tepat_waktu", "terlambat", "masuk")
JUDGED_FROM = 30  # a share of fewer berkas is written as a count
REPORT_TYPES = {"layanan": "Layanan", "kepatuhan": "Kepatuhan"}


def period_of(period: date, final: bool) -> str:
    """The month as every subtitle names it: "Oktober 2026 (sementara)" until it is declared final."""
    return month_name(period) if final else f"{month_name(period)} (sementara)"


def lead(completeness: pd.DataFrame, period: date, stages: pd.DataFrame) -> str:
    """Coverage in a sentence or two, and how many kecamatan serve."""
    if not len(completeness):
        return f"Belum ada laporan bulanan yang ditunggu pada {month_name(period)}; dipakai daftar peraturan."
    row = completeness.iloc[0]
    unknown = int(stages.n_kecamatan[stages.stage.isna()].sum())
    if row.n_in == 0:
        start = f"Belum ada laporan {month_name(period)} yang masuk; dipakai keadaan terakhir yang diketahui."
        return " ".join(filter(None, [start, _unknown(unknown)]))
    start = f"{count(row.n_in)} dari {count(row.n_due)} kabupaten/kota sudah melaporkan layanan {month_name(period)}."
    carried = int(stages.n_carried[stages.stage.notna()].sum())
    if carried:
        on = f"Tahap {count(carried)} kecamatan, menurut laporan kepatuhan,"
        start = f"{start} {on} memakai keadaan terakhir yang diketahui."
    return " ".join(filter(None, [start, serving(stages), _unknown(unknown)]))


def region_lead(record: pd.DataFrame, period: date, stages: pd.DataFrame) -> str:
    """Coverage of one kabupaten/kota in a sentence, and how many kecamatan serve."""
    row = _service_row(record, period)
    if row is None:
        return serving(stages)
    if row.timeliness not in IN:
        return f"{_waiting(row, period)}; dipakai keadaan terakhir yang diketahui. {serving(stages)}".strip()
    covered = f"{count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan"
    return f"Laporan {month_name(period)} memuat {covered}. {serving(stages)}".strip()


def serving(stages: pd.DataFrame) -> str:
    """Kecamatan that serve, and those that do so with a complete legal basis."""
    n_serving, founded = int(stages.n_serving.sum()), int(stages.n_founded.sum())
    if not n_serving:
        return ""
    rest = (
        "semuanya" if founded == n_serving else "belum ada yang" if founded == 0 else f"{count(founded)} di antaranya"
    )
    who = f"{capital(in_words(n_serving))} kecamatan melayani menurut laporan 12 bulan terakhir"
    return f"{who}, {rest} dengan dasar hukum lengkap."


def _unknown(unknown: int) -> str:
    return f"Tahap {in_words(unknown)} kecamatan belum diketahui." if unknown else ""


def status(record: pd.DataFrame, period: date) -> tuple[str, str]:
    """The chip of one kabupaten/kota's service report, and its mood: good, watch, bad or missing."""
    row = _service_row(record, period)
    month = MONTHS[period.month - 1]
    if row is None:
        return f"Laporan {month} belum ditunggu", "missing"
    if row.timeliness not in IN:
        if row.outcome in ("ditahan", "ditolak"):
            return f"Laporan {month} {row.outcome}, perlu perbaikan", "bad"
        return _waiting(row, period), "missing"
    arrived = f"diterima {day(row.received_at, year=False)}" if pd.notna(row.received_at) else "diterima"
    if row.outcome == "diterima_sebagian" and row.n_kecamatan == row.n_kecamatan_expected:
        return f"Laporan {month} {arrived}, sebagian baris perlu perbaikan", "watch"
    if row.n_kecamatan < row.n_kecamatan_expected:
        return (
            f"Laporan {month} {arrived}, {count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan",
            "watch",
        )
    return f"Laporan {month} {arrived}", "good"


def unreported(rows: pd.DataFrame, period: date) -> str:
    """The title over those who have not reported."""
    month = MONTHS[period.month - 1]
    if not len(rows):
        return f"Semua kabupaten/kota sudah melaporkan {month}"
    start = f"{capital(in_words(len(rows)))} kabupaten/kota belum melaporkan {month}"
    longest = rows.iloc[0]
    if pd.isna(longest.last_period):
        never = int(rows.last_period.isna().sum())
        if never == len(rows) > 1:
            return f"{capital(in_words(never))} kabupaten/kota belum pernah melapor"
        return f"{start}; {longest.label if never == 1 else f'{in_words(never)} di antaranya'} belum pernah melapor"
    return start + (
        f"; {longest.label} {in_words(int(longest.months))} bulan berturut-turut" if longest.months > 1 else ""
    )


def others_unreported(rows: pd.DataFrame, shown: int) -> str:
    """Those beyond the list, by name."""
    return f"Belum melapor pula: {listing(list(rows.label[shown:]))}." if len(rows) > shown else ""


def unreported_entries(rows: pd.DataFrame) -> list[dict]:
    """Those who have not reported, as entries of a list: code, name, note, end, sign."""
    return [
        {"code": row.region_code, "name": row.label, "note": last_report(row), "end": silence(row), "sign": "pending"}
        for row in rows.itertuples()
    ]


def silence(row: tuple) -> str:
    """How long one has not reported: 3 bulan berturut-turut."""
    if pd.isna(row.last_period):
        return "belum pernah melapor"
    return f"{count(row.months)} bulan berturut-turut" if row.months > 1 else "1 bulan"


def last_report(row: tuple) -> str:
    """The last month that came, and of how many kecamatan nothing is known."""
    last = "" if pd.isna(row.last_period) else f"Terakhir {month_name(row.last_period)} · "
    came = f" · kiriman {row.outcome}" if row.outcome in ("ditahan", "ditolak") else ""
    return f"{last}{count(row.n_kecamatan)} kecamatan{came}"


def outcomes(rows: pd.DataFrame) -> str:
    """The title over the month's reports: how many came, and how many after the due day."""
    service = next(rows[rows.report_type == "layanan"].itertuples(), None)
    if service is None:
        return "Belum ada laporan yang ditunggu"
    start = f"{count(service.n_in)} dari {count(service.n_due)} laporan layanan masuk"
    return start + (f", {in_words(service.n_after)} setelah tanggal {service.due_day}" if service.n_after else "")


def record(rows: pd.DataFrame) -> str:
    """The title over the reporting record of one kabupaten/kota."""
    service = rows[rows.report_type == "layanan"]
    due = service[~service.timeliness.isin(["belum_waktunya", "ditunggu", "dikecualikan"])]
    came = due[due.timeliness.isin(IN)]
    if len(due) and not len(came):
        return f"Belum ada laporan layanan yang masuk dalam {in_words(len(due))} bulan"
    if not len(due):
        return "Belum ada laporan yang jatuh waktu"
    if len(came) == len(due):
        partial = came.n_kecamatan < came.n_kecamatan_expected
        found = {"belum lengkap": partial, "menunggu perbaikan": (came.outcome == "diterima_sebagian") & ~partial}
        said = [f"{in_words(int(which.sum()))} bulan {words}" for words, which in found.items() if which.any()]
        return ", ".join([f"Laporan layanan masuk dalam {in_words(len(due))} bulan", *(said or ["semuanya lengkap"])])
    return f"Laporan layanan masuk {in_words(len(came))} dari {in_words(len(due))} bulan"


def cell(row: tuple) -> tuple[str, str, str]:
    """One cell of the record: sign (check, clock, count, edit, missing, dot), what stands in it, and its words."""
    month = month_name(row.period)
    covered = f"{count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan"
    if row.timeliness not in IN:
        if row.outcome in ("ditahan", "ditolak"):
            return "edit", "", f"{month}: kiriman {row.outcome}, perlu perbaikan"
        words = f"{month}: {TIMELINESS[row.timeliness]}"
        return ("missing" if row.timeliness == "belum_lapor" else "dot"), "", words
    words = f"{month}: {_arrival(row)}, {covered}" + (", nihil" if row.is_nihil is True else "")
    if row.n_kecamatan < row.n_kecamatan_expected:
        return "count", f"{row.n_kecamatan}/{row.n_kecamatan_expected}", words
    return ("clock" if _is_after_due(row) else "check"), "", words


def fresh(received_at: datetime | None) -> str:
    """When the newest report came: "Data terakhir masuk 24 Nov 2026, 07.10"."""
    if received_at is None or pd.isna(received_at):
        return "Belum ada laporan yang masuk"
    hour = f", {received_at:%H.%M} WIB" if received_at.hour or received_at.minute else ""
    return f"Data terakhir masuk {received_at.day} {short_month(received_at)}{hour}"


def stale(as_of: date, today: date) -> str:
    """The warning when the snapshot is older than today."""
    age = (today - as_of).days
    since = "kemarin" if age == 1 else f"{in_words(age)} hari yang lalu"
    return f"Data ini disusun per {day(as_of)} ({since}); laporan yang masuk sesudah itu belum terhitung."


def awaited(completeness: pd.DataFrame) -> str:
    """Which reports, and until when they were awaited."""
    due_on = completeness.due_on[0] if len(completeness) else None
    return "Laporan layanan" if pd.isna(due_on) else f"Laporan layanan · ditunggu s.d. {day(due_on)}"


def _service_row(record_rows: pd.DataFrame, period: date):
    mine = record_rows[(record_rows.report_type == "layanan") & (record_rows.period == pd.Timestamp(period))]
    return next(mine.itertuples(), None)


def _waiting(row: tuple, period: date) -> str:
    month = month_name(period)
    return {
        "belum_waktunya": f"Laporan {month} belum waktunya",
        "ditunggu": f"Laporan {month} ditunggu s.d. {day(row.due_on, year=False)}"
        if pd.notna(row.due_on)
        else f"Laporan {month} ditunggu",
        "dikecualikan": f"Laporan {month} dikecualikan",
    }.get(row.timeliness, f"Laporan {month} belum masuk")


def _arrival(row: tuple) -> str:
    if pd.isna(row.received_at):
        return "masuk"
    if row.timeliness == "terlambat":
        return f"terlambat, masuk {day(row.received_at)}"
    if _is_after_due(row):
        return f"masuk setelah tanggal {row.due_on.day} ({day(row.received_at)})"
    return f"masuk {day(row.received_at)}"


def _is_after_due(row: tuple) -> bool:
    """Whether a report came after its due day; a time that is only estimated makes nobody late."""
    known = pd.notna(row.received_at) and pd.notna(row.due_on) and getattr(row, "estimated", None) is not True
    return known and row.received_at.date() > row.due_on.date()
