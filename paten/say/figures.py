"""Rows of the question `history` → figures: label, value, change, coverage."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from paten.numbers import count, decimal, percent
from paten.periods import MONTHS, add_months, month_name
from paten.say.words import NOT_REPORTED

LABELS = {
    "beroperasi": "Kecamatan beroperasi",
    "dilimpahkan": "Kewenangan dilimpahkan",
    "dasar_hukum": "Dasar hukum lengkap",
    "kelengkapan_laporan": "Kelengkapan laporan",
    "ketepatan_laporan": "Masuk sampai tenggat",
    "diterima_pertama": "Diterima pada kiriman pertama",
    "selesai": "Berkas selesai",
    "tepat_waktu": "Tepat waktu menurut laporan sendiri",
    "syarat_teknis": "Syarat teknis terpenuhi",
    "syarat": "Syarat terpenuhi",
    "permohonan": "Permohonan",
    "sisa": "Berkas dalam proses",
    "ditetapkan": "Kecamatan ditetapkan",
    "peraturan_berlaku": "Peraturan berlaku",
    "peraturan_akan_berakhir": "Berakhir dalam enam bulan",
    "menunggu_peraturan": "Menunggu satu peraturan",
}
STATES = ("beroperasi", "dilimpahkan", "dasar_hukum", "ditetapkan", "syarat_teknis", "syarat", "menunggu_peraturan")
BY_ACTS = ("dilimpahkan", "dasar_hukum", "menunggu_peraturan")  # told by acts, also before the first monthly report
NUMBERS = {"peraturan_berlaku": "peraturan", "peraturan_akan_berakhir": "peraturan", "menunggu_peraturan": "kecamatan"}
COUNTED = (
    "beroperasi",
    "dilimpahkan",
    "dasar_hukum",
    "ditetapkan",
    "kelengkapan_laporan",
)  # shown as kecamatan, not as a share
TOTALS = ("selesai", "permohonan", "sisa")
PAIRED = (*TOTALS, "tepat_waktu")  # their changes are those of the kecamatan that reported them in both months
BOOK = ("ketepatan_laporan", "diterima_pertama")  # their rows are reports, of any monthly type
SMALL_CHANGE = 0.0005  # a share that moves less is called unchanged: it would be printed as 0,0


@dataclass(frozen=True)
class Figure:
    """One figure as it is printed. mood: good, bad or quiet (no judgement); trend: oldest first, None where unknown;
    indicator, item: by which its definition and its rows are found.
    """

    label: str
    value: str
    unit: str
    change: str
    mood: str
    trend: tuple[float | None, ...]
    coverage: str
    alt: str
    indicator: str = ""
    item: str = ""


@dataclass(frozen=True)
class Ground:
    """What the figures of a month stand on: its reports, kecamatan of unknown stage, those that ever reported."""

    period: date
    final: bool
    n_in: int
    n_due: int
    n_unknown: int
    n_confirmed: int


def ground(period: date, completeness: pd.DataFrame, stages: pd.DataFrame) -> Ground:
    """From the answers of `completeness` and `stage_counts`."""
    row = next(completeness.itertuples(), None)
    n_in, n_due, final = (int(row.n_in), int(row.n_due), bool(row.is_final)) if row else (0, 0, False)
    unknown = int(stages.n_kecamatan[stages.stage.isna()].sum())
    return Ground(period, final, n_in, n_due, unknown, int(stages.n_confirmed.sum()))


def figure(
    indicator: str,
    history: pd.DataFrame,
    on: Ground,
    matched: pd.DataFrame | None = None,
    label: str = "",
    item: str = "",
) -> Figure:
    """The figure of one indicator in one month; matched: the answer of `matched_change` for one of PAIRED; item, label:
    what the history is of, where it is of one item, and its name.
    """
    mine = history[history.indicator == indicator]
    by_month = {moment.date(): row for moment, row in zip(mine.period, mine.itertuples(), strict=True)}
    now, before = by_month.get(on.period), by_month.get(add_months(on.period, -1))
    label = label or LABELS[indicator]
    known = now is not None and pd.notna(now.value)
    if known and _is_unknown(indicator, now, on):
        now, known, by_month = None, False, {}
    value, unit = _value(indicator, now) if known else ("–", "belum diketahui" if indicator in STATES else NOT_REPORTED)
    trend = tuple(_number(by_month.get(add_months(on.period, -back))) for back in range(11, -1, -1))
    change, mood = _change(indicator, now, before, mine, on.period, matched) if known else ("", "quiet")
    alt = f"{label}, 12 bulan sampai {month_name(on.period)}: {_range(indicator, trend)}."
    covered = _coverage(indicator, now, on, matched)
    return Figure(label, value, unit, change, mood, trend, covered, alt, indicator, item)


def _is_unknown(indicator: str, now: tuple, on: Ground) -> bool:
    """Whether a state that is written as nought is only not known: delegation is told by acts, the rest by reports."""
    by_reports = indicator in STATES and indicator not in BY_ACTS
    return (by_reports and not on.n_confirmed) or (indicator in STATES and on.n_unknown >= now.n_expected)


def _value(indicator: str, now: tuple) -> tuple[str, str]:
    if indicator in COUNTED:
        return count(now.numerator), f"dari {count(now.denominator)}"
    if indicator in TOTALS:
        return count(now.value), "berkas"
    if indicator in NUMBERS:
        return count(now.value), NUMBERS[indicator]
    if pd.notna(now.minimum_volume) and now.denominator < now.minimum_volume:
        return count(now.numerator), f"dari {count(now.denominator)} berkas"
    return decimal(now.value * 100), "%"


def _change(
    indicator: str, now: tuple, before: tuple | None, mine: pd.DataFrame, period: date, matched: pd.DataFrame | None
) -> tuple[str, str]:
    """What changed since the month before, and whether that is good."""
    month = MONTHS[add_months(period, -1).month - 1]
    if indicator in TOTALS:
        return _matched(matched, month), "quiet"
    if before is None or pd.isna(before.value):
        return f"{month} {NOT_REPORTED}", "quiet"
    if indicator in PAIRED and matched is not None and not matched.n_kecamatan[0]:
        return "", "quiet"
    if indicator in COUNTED:
        step = now.numerator - before.numerator
        if step == 0:
            return _unchanged_since(mine, period), "quiet"
        return f"{_arrow(step)} {count(abs(step))} kecamatan dari {month}", "good" if step > 0 else "bad"
    step = now.value - before.value
    if indicator in PAIRED and matched is not None:
        step = matched.now[0] - matched.before[0]
    if indicator in NUMBERS:
        changed = f"{_arrow(step)} {count(abs(step))} {NUMBERS[indicator]} dari {month}"
        return (changed if step else _unchanged_since(mine, period)), "quiet"
    if abs(step) < SMALL_CHANGE:
        return f"tetap dari {month}", "quiet"
    judged = indicator in STATES
    return f"{_arrow(step)} {decimal(abs(step) * 100)} poin dari {month}", (
        "good" if step > 0 else "bad"
    ) if judged else "quiet"


def _arrow(step: float) -> str:
    return "▲ naik" if step > 0 else "▼ turun"


def _matched(matched: pd.DataFrame | None, month: str) -> str:
    if matched is None or not len(matched) or not matched.n_kecamatan[0] or not matched.before[0]:
        return ""
    share = matched.now[0] / matched.before[0] - 1
    return f"tetap dari {month}" if abs(share) < SMALL_CHANGE else f"{_arrow(share)} {percent(abs(share))} dari {month}"


def _unchanged_since(mine: pd.DataFrame, period: date) -> str:
    """For how long the number of kecamatan has been what it is, as far back as the history goes."""
    now = mine.numerator.iloc[-1]
    different = mine.period[(mine.numerator != now) & (mine.period < pd.Timestamp(period))]
    if not len(different):
        return f"tetap {len(mine)} bulan terakhir"
    since = add_months(different.iloc[-1].date(), 1)
    return f"tetap sejak {MONTHS[since.month - 1] if since.year == period.year else month_name(since)}"


def _number(row: tuple) -> float | None:
    return None if row is None or pd.isna(row.value) else float(row.value)


def _range(indicator: str, trend: tuple[float | None, ...]) -> str:
    known = [value for value in trend if value is not None]
    if not known:
        return "belum ada laporan"
    write = count if indicator in (*TOTALS, *NUMBERS) else percent
    gaps = len(trend) - len(known)
    return f"antara {write(min(known))} dan {write(max(known))}" + (f", {gaps} bulan {NOT_REPORTED}" if gaps else "")


def _coverage(indicator: str, now: tuple | None, on: Ground, matched: pd.DataFrame | None) -> str:
    """Of how many the number speaks, and that it may still change."""
    end = "" if on.final else " · sementara"
    if indicator == "kelengkapan_laporan" and on.n_due == 1:
        return ("laporan masuk" if on.n_in else "laporan belum masuk") + end
    if indicator == "kelengkapan_laporan" and on.n_due:
        return f"{count(on.n_in)} dari {count(on.n_due)} kabupaten/kota melapor{end}"
    if now is None or pd.isna(now.n_expected) or not now.n_expected:
        return "belum ada laporan" + end
    if indicator in BOOK:
        which = "laporan yang masuk" if indicator == "diterima_pertama" else "laporan layanan dan kepatuhan"
        return f"{count(now.numerator)} dari {count(now.denominator)} {which}{end}"
    if indicator in STATES and pd.isna(now.value):
        return "belum ada laporan" + end
    if indicator in STATES and now.n_reported < now.n_expected:
        return _carried(now, on.n_unknown) + end
    if NUMBERS.get(indicator) == "peraturan":
        month = MONTHS[on.period.month - 1]
        return f"{count(now.n_reported)} dari {count(now.n_expected)} daftar peraturan masuk pada {month}{end}"
    if now.n_expected == 1:
        return ("laporan masuk" if now.n_reported else NOT_REPORTED) + end
    paired = f"; perubahan dari {count(matched.n_kecamatan[0])} yang sama" if _partly_paired(now, matched) else ""
    which = "melapor" if indicator in STATES else "melaporkannya"
    return f"{count(now.n_reported)} dari {count(now.n_expected)} kecamatan {which}{paired}{end}"


def _carried(now: tuple, n_unknown: int) -> str:
    """How many of a total stand on an earlier month, and how many are unknown."""
    carried = now.n_expected - now.n_reported - n_unknown
    if not n_unknown and carried == now.n_expected:
        return "menurut peraturan" if pd.isna(now.state_as_of) else f"keadaan per {month_name(now.state_as_of)}"
    parts = [f"{count(carried)} kecamatan memakai keadaan terakhir (laporan kepatuhan)"] * (carried > 0)
    return ", ".join(parts + [f"{count(n_unknown)} belum diketahui"] * (n_unknown > 0))


def _partly_paired(now: tuple, matched: pd.DataFrame | None) -> bool:
    return matched is not None and len(matched) == 1 and 0 < matched.n_kecamatan[0] < now.n_reported
