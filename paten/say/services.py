"""Services in words: what changed like for like, the figures of a month, the season, each region by itself."""

import math
from dataclasses import dataclass
from datetime import date

import pandas as pd

from paten.numbers import count, decimal, percent
from paten.periods import MONTHS, add_months, month_name, short_month
from paten.say.figures import Figure
from paten.say.reports import JUDGED_FROM
from paten.say.words import NOT_REPORTED, capital, in_words, listing

LABELS = {
    "selesai": "Selesai",
    "permohonan": "Permohonan",
    "tepat_waktu": "Tepat waktu menurut laporan sendiri",
    "sisa": "Sisa akhir bulan",
    "ditolak": "Ditolak",
    "pengaduan": "Pengaduan",
}
SHORT = LABELS | {"tepat_waktu": "Tepat waktu", "sisa": "Sisa"}
THINGS = {
    "selesai": "berkas selesai",
    "permohonan": "permohonan",
    "tepat_waktu": "tepat waktu menurut laporan sendiri",
    "sisa": "sisa berkas akhir bulan",
    "ditolak": "berkas ditolak",
    "pengaduan": "pengaduan",
}
UNITS = {"pengaduan": "pengaduan"}  # all others are counted in berkas
SHARE = "tepat_waktu"
USUAL = "selesai"
FEW = 30  # a change of fewer is written in berkas, not as a share
SAME = 0.0005  # what moves less would be printed as 0,0


@dataclass(frozen=True)
class Topic:
    """What a page speaks of: a measure (indicator) of one service ("" = all) in one month."""

    measure: str
    service: str
    period: date

    @property
    def thing(self) -> str:
        """ "KTP: berkas selesai", or "berkas selesai" of all services."""
        return _of(self.service, THINGS[self.measure])

    @property
    def mean(self) -> str:
        """The same as what the season shows: "KTP: rata-rata berkas selesai per kecamatan"."""
        return _of(self.service, f"rata-rata {THINGS[self.measure]} per kecamatan")


def _of(service: str, thing: str) -> str:
    return f"{service}: {thing}" if service else thing


def title(changes: pd.DataFrame, history: pd.DataFrame, topic: Topic) -> str:
    """The finding of the month: what changed against the same month of last year, else against the month before."""
    start, month = capital(topic.thing), month_name(topic.period)
    now = month_row(history, topic.measure, topic.period)
    if now is None or pd.isna(now.value):
        return f"{start} {month} {NOT_REPORTED}"
    said = [_change(changes, topic, moment) for moment in (add_months(topic.period, -12), add_months(topic.period, -1))]
    known = [words for words in said if words]
    if not known:
        return f"{start} {month}: {_value(now, topic.measure)}, belum ada bulan pembanding"
    return f"{start} {month} {known[0]}"


def lead(changes: pd.DataFrame, history: pd.DataFrame, topic: Topic) -> str:
    """Coverage, what is compared with what, and the change since the month before."""
    now = month_row(history, topic.measure, topic.period)
    if now is None or pd.isna(now.value):
        return "Angka bulan tanpa laporan tidak diketahui; bulan-bulan lain ada pada grafik di bawah."
    covered = f"Dilaporkan {count(now.n_reported)} dari {count(now.n_expected)} kecamatan."
    year, before = add_months(topic.period, -12), add_months(topic.period, -1)
    paired = [(moment, _pair(changes, topic.measure, moment)) for moment in (year, before)]
    groups = [f"{count(row.n_kecamatan)} terhadap {month_name(moment)}" for moment, row in paired if row is not None]
    if not groups:
        return f"{covered} Perubahan baru dapat dihitung bila kecamatan yang sama melaporkan dua bulan."
    same = f"Perubahan dihitung dari kecamatan yang melaporkan kedua bulan: {listing(groups)}."
    monthly = _change(changes, topic, before) if _pair(changes, topic.measure, year) is not None else ""
    return " ".join(filter(None, [covered, same, f"{capital(monthly)}." if monthly else ""]))


def _change(changes: pd.DataFrame, topic: Topic, moment: date) -> str:
    """ "naik 12,4% dari Oktober 2025"; few as berkas; a share in points; "" when nothing can be compared."""
    row = _pair(changes, topic.measure, moment)
    if row is None:
        return ""
    if topic.measure == SHARE:
        return _moved((row.now - row.before) * 100, "poin", moment, decimal)
    if max(row.before, row.now) < FEW:
        moved = _moved(row.now - row.before, _unit(topic.measure), moment, count)
        return f"{moved} ({count(row.before)} menjadi {count(row.now)})"
    if not row.before:
        return f"{count(row.now)} {_unit(topic.measure)}, nihil pada {month_name(moment)}"
    share = row.now / row.before - 1
    return f"tetap dari {month_name(moment)}" if abs(share) < SAME else _moved(share, "", moment, percent)


def _unit(measure: str) -> str:
    return UNITS.get(measure, "berkas")


def _moved(step: float, unit: str, moment: date, write: object) -> str:
    if not step or (unit == "poin" and abs(step) < SAME * 100):
        return f"tetap dari {month_name(moment)}"
    amount = f"{write(abs(step))} {unit}".strip()
    return f"{'naik' if step > 0 else 'turun'} {amount} dari {month_name(moment)}"


def _pair(changes: pd.DataFrame, measure: str, moment: date) -> tuple | None:
    mine = changes[(changes.indicator == measure) & (changes.before_period == pd.Timestamp(moment))]
    return next((row for row in mine.itertuples() if row.n_kecamatan), None)


def month_row(history: pd.DataFrame, measure: str, period: date) -> tuple | None:
    """The row of one measure and month of the answer of `service_history`; None: there is none."""
    mine = history[(history.indicator == measure) & (history.period == pd.Timestamp(period))]
    return next(mine.itertuples(), None)


def figure(
    measure: str, changes: pd.DataFrame, history: pd.DataFrame, period: date, final: bool, item: str = ""
) -> Figure:
    """The figure of one measure: its total, what changed like for like, a year, coverage. No judgement.

    item: the service that all this is of; "": all services.
    """
    rows = {
        moment: month_row(history, measure, moment) for moment in (add_months(period, -n) for n in range(11, -1, -1))
    }
    trend = tuple(None if row is None or pd.isna(row.value) else float(row.value) for row in rows.values())
    now, known = rows[period], trend[-1] is not None
    topic = Topic(measure, "", period)
    said = [_short(_change(changes, topic, moment)) for moment in (add_months(period, -1), add_months(period, -12))]
    alt = f"{LABELS[measure]}, 12 bulan sampai {month_name(period)}: {_between([v for v in trend if v is not None])}."
    value = "nihil" if known and now.value == 0 else count(now.value) if known else "–"
    covered = f"{count(now.n_reported)} dari {count(now.n_expected)} kecamatan" if known else "belum ada laporan"
    return Figure(
        LABELS[measure],
        value,
        "" if value == "nihil" else _unit(measure) if known else NOT_REPORTED,
        "; ".join(filter(None, said)) if known else "",
        "quiet",
        trend,
        covered
        + _paired(changes, topic, now)
        + _per_people(history, measure, period)
        + ("" if final else " · sementara"),
        alt,
        measure,
        item,
    )


def _paired(changes: pd.DataFrame, topic: Topic, now: tuple | None) -> str:
    """Of how many kecamatan the changes speak, where they are fewer than those that reported this month."""
    pairs = [_pair(changes, topic.measure, add_months(topic.period, -back)) for back in (1, 12)]
    sizes = [int(row.n_kecamatan) for row in pairs if row is not None]
    if now is None or not sizes or min(sizes) >= now.n_reported:
        return ""
    return f"; perubahan dari {listing([count(size) for size in sizes])} yang sama"


def _per_people(history: pd.DataFrame, measure: str, period: date) -> str:
    row = month_row(history, "permohonan_per_10000", period) if measure == "permohonan" else None
    return "" if row is None or pd.isna(row.value) else f" · {decimal(row.value)} per 10.000 penduduk"


def _short(change: str) -> str:
    """The same with short month names, for the line under a figure."""
    for long, short in zip(MONTHS, (short_month(date(2000, n, 1), year=False) for n in range(1, 13)), strict=True):
        change = change.replace(f" {long} ", f" {short} ")
    return change


def _between(known: list[float], share: bool = False) -> str:
    write = percent if share else count
    if not known:
        return "belum ada laporan"
    return write(known[0]) if min(known) == max(known) else f"antara {write(min(known))} dan {write(max(known))}"


def _value(row: tuple, measure: str) -> str:
    if measure != SHARE:
        return "nihil" if row.value == 0 else count(row.value)
    if row.denominator < JUDGED_FROM:
        return f"{count(row.numerator)} dari {count(row.denominator)} berkas"
    return percent(row.value)


def table_title(rows: pd.DataFrame, period: date) -> str:
    """The title over the services of the month: how many, and which one is the largest."""
    month = month_name(period)
    if not len(rows):
        return f"Belum ada layanan yang dilaporkan pada {month}"
    first = rows.iloc[0]
    if pd.isna(first.selesai) and pd.isna(first.permohonan):
        return f"{capital(in_words(len(rows)))} layanan dilaporkan pada {month}"
    return f"{capital(in_words(len(rows)))} layanan dilaporkan pada {month}; terbanyak {first['name']}"


def season_title(rows: pd.DataFrame, topic: Topic) -> str:
    """The finding of the season: the month with most and with least of the last twelve that are known."""
    known = rows[rows.level.notna()].tail(12)
    name = capital(topic.thing if topic.measure == SHARE else topic.mean)
    if len(known) < 6:
        return f"{name}: baru {in_words(len(known))} bulan yang diketahui"
    high, low = (known.loc[place].period for place in (known.level.idxmax(), known.level.idxmin()))
    return f"{name} tertinggi pada {month_name(high)}, terendah pada {month_name(low)}"


def season_note(measure: str) -> str:
    """Unit of the season, and why it is no total."""
    if measure == SHARE:
        what = "Bagian berkas yang selesai dalam waktu standar kantor itu"
    else:
        what = f"Rata-rata per kecamatan yang melaporkan, {_unit(measure)} sebulan"
    return f"{what} · tiap tahun satu garis, celah = {NOT_REPORTED}"


def feast(rows: pd.DataFrame) -> str:
    """A sentence on Lebaran, when the months in which it fell stand lower than both months beside them; else ""."""
    known = rows.set_index("period").level
    told, lower = [], []
    for moment in rows.period[rows.lebaran]:
        beside = [known.get(pd.Timestamp(add_months(moment.date(), step))) for step in (-1, 1)]
        if pd.notna(known[moment]) and all(pd.notna(level) for level in beside):
            told.append(month_name(moment))
            lower.append(all(known[moment] < level for level in beside))
    if not told or not all(lower):
        return ""
    return f"Idul Fitri jatuh pada {listing(told)}; bulan itu lebih rendah daripada bulan sebelum dan sesudahnya."


def season_alt(rows: pd.DataFrame, topic: Topic) -> str:
    """The season in a sentence, for those who do not see the chart."""
    write = percent if topic.measure == SHARE else count
    parts = []
    for year, mine in rows.groupby(rows.period.dt.year):
        known = mine[mine.level.notna()]
        if len(known):
            span = f"{write(known.level.min())} sampai {write(known.level.max())}"
            parts.append(f"{year}: {in_words(len(known))} bulan, {span}")
    return f"{capital(topic.thing)} menurut bulan. {'; '.join(parts)}."


def regions_title(rows: pd.DataFrame, topic: Topic, of: str) -> str:
    """The title over the regions: how many reported the measure this month. of: kabupaten/kota, kecamatan."""
    now = rows[rows.period == pd.Timestamp(topic.period)]
    known = int(now.value.notna().sum())
    thing, month = topic.thing, month_name(topic.period)
    if not known:
        return f"{capital(thing)} {month} belum dilaporkan satu {of} pun"
    whole = "Semua" if known == len(now) else f"{count(known)} dari"
    return f"{whole} {count(len(now))} {of} melaporkan {thing} {month}"


def region_line(rows: pd.DataFrame, measure: str) -> tuple[str, str, str]:
    """Of one region: the value of the last month, the scale of its own line, coverage of the last month."""
    last, known = rows.iloc[-1], rows.value.dropna()
    write = percent if measure == SHARE else count
    value = (
        NOT_REPORTED if pd.isna(last.value) else "nihil" if last.value == 0 and measure != SHARE else write(last.value)
    )
    low, high = region_scale(known.tolist(), measure)
    scale = f"skala {percent(low, 0)}–{percent(high, 0)}" if measure == SHARE else f"skala 0–{count(high)}"
    expected = last.n_expected if pd.notna(last.n_expected) else rows.n_expected.max()
    covered = (
        ""
        if pd.isna(last.value) or pd.isna(expected) or expected <= 1
        else f"{count(last.n_reported)}/{count(expected)} kec."
    )
    return value, scale if len(known) else "belum pernah", covered


def region_scale(known: list[float], measure: str) -> tuple[float, float]:
    """Between which values the line of one region is drawn: from nought; a share from the ten per cent below it."""
    if measure == SHARE:
        return max(0.0, math.floor(min(known, default=0.0) * 10 - 0.2) / 10), 1.0
    return 0.0, max(known, default=0.0)


def region_alt(rows: pd.DataFrame, measure: str) -> str:
    """The line of one region in words."""
    known = rows.value.dropna().tolist()
    gaps = len(rows) - len(known)
    silent = f", {in_words(gaps)} bulan {NOT_REPORTED}" if gaps and known else ""
    return f"{in_words(len(rows))} bulan: {_between(known, measure == SHARE)}{silent}"
