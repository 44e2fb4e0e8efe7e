"""The acts of delegation in words: which hold, which end, what a missing one keeps from the next stage."""

from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import day, month_name
from paten.say.kecamatan import number, validity
from paten.say.words import capital, in_words, listing

GROUPS = {
    "berakhir": "Sudah berakhir, atau berakhir dalam enam bulan",
    "belum": "Belum mencakup semua kecamatan",
    "berlaku": "Berlaku di semua kecamatan",
}
OPEN = ("berakhir", "belum")  # where a draft is worth asking about
NAMED = 3


def title(rows: pd.DataFrame) -> str:
    """The title over the table: how many acts need attention."""
    number_of = rows.standing.value_counts().to_dict()
    ending, lacking = number_of.get("berakhir", 0), number_of.get("belum", 0)
    if not rows.known.any():
        return "Peraturan pelimpahan belum diketahui"
    parts = [f"{in_words(ending)} peraturan pelimpahan sudah atau akan berakhir"] if ending else []
    if lacking:
        parts.append(f"di {in_words(lacking)} kabupaten/kota {'lain ' if ending else ''}belum mencakup semua kecamatan")
    if parts:
        return capital("; ".join(parts))
    return f"Peraturan pelimpahan {in_words(number_of['berlaku'])} kabupaten/kota berlaku di semua kecamatan"


def lead(rows: pd.DataFrame) -> str:
    """What one act would bring, where acts end, whose register never came."""
    unlocked, where = int(rows.unlocked.sum()), int((rows.unlocked > 0).sum())
    parts = []
    if unlocked:
        place = f" di {in_words(where)} kabupaten/kota" if where > 1 else f" di {rows.label[rows.unlocked > 0].iloc[0]}"
        parts.append(f"{count(unlocked)} kecamatan{place} naik tahap begitu peraturan pelimpahannya berlaku.")
    ending = list(rows.label[rows.standing == "berakhir"])
    if ending:
        parts.append(f"Sudah berakhir, atau berakhir dalam enam bulan: {listing(ending, NAMED)}.")
    unknown = int((~rows.known).sum())
    known = len(rows) - unknown
    if unknown:
        parts.append(f"Daftar peraturan {in_words(known)} dari {count(len(rows))} kabupaten/kota sudah diterima.")
    return capital(" ".join(parts)) or f"Daftar peraturan {count(known)} kabupaten/kota sudah diterima."


def jumps(rows: pd.DataFrame) -> list[tuple[str, str]]:
    """The line of links for the phone: (text, anchor)."""
    ending = int((rows.standing == "berakhir").sum())
    return [(f"Berakhir {ending}", "peraturan")] * (ending > 0) + [("Catat rancangan", "rancangan")]


def cited(row: tuple) -> tuple[str, str]:
    """The act as it is cited, and its date; what to say where there is none."""
    if not row.known:
        return "belum diketahui", "daftar peraturan belum diterima"
    if pd.isna(row.date):
        return "belum ada", ""
    return f"{'' if pd.isna(row.type) else row.type} {number(row)}".strip() or "tanpa nomor", day(row.date)


def state(row: tuple, period: date) -> tuple[str, str]:
    """Whether it holds and until when, and its mood: good, watch or quiet."""
    if pd.isna(row.date):
        return "", "quiet"
    words, mood = validity(row)
    if not row.in_force:
        return words, "watch"
    if row.replaced:
        return f"{words}, penggantinya sudah tercatat", "good"
    if row.standing != "berakhir":
        return words, mood
    if pd.isna(row.ends_on):
        return "satu peraturan berakhir dalam enam bulan", "watch"
    left = (row.ends_on.year - period.year) * 12 + row.ends_on.month - period.month
    return f"{words}, {in_words(left)} bulan lagi" if left else f"{words}, bulan ini", "watch"


def coverage(row: tuple) -> str:
    """How many kecamatan the acts in force cover."""
    if not row.known:
        return ""
    return f"{count(row.n_covered)} dari {count(row.total)}"


def authority(row: tuple) -> tuple[str, str]:
    """The kinds of authority that the acts in force list, and what reports say does not apply any more."""
    listed = [word for code, word in (("S2", "perizinan"), ("S3", "non perizinan")) if code in row.requirement_codes]
    first = capital(listing(listed)) if listed else "belum dirinci" if row.in_force else ""
    if not row.waived or not row.in_force:
        return first, ""
    return first, "perizinan dilaporkan tidak berlaku" if pd.isna(
        row.waived_because
    ) else f"laporan: {row.waived_because}"


def draft(row: tuple) -> tuple[str, str]:
    """How far a new act is, and when that was said; nothing where the act in force suffices."""
    if row.standing not in OPEN:
        return "", ""
    if pd.isna(row.draft):
        return "belum dicatat", ""
    return row.draft, f"dicatat {day(row.draft_on)}"


def unlocked(row: tuple) -> str:
    """How many kecamatan an act would bring to the next stage."""
    return count(row.unlocked) if row.known else "–"


def confirmed(row: tuple, period: date) -> str:
    """Since when the register is known, where it did not come this month."""
    if pd.isna(row.state_as_of) or row.state_as_of >= pd.Timestamp(period):
        return ""
    return f"daftar per {month_name(row.state_as_of)}"


def recorded(label: str, value: str) -> str:
    """What a page says once a draft's state was written down."""
    return f"Tercatat: rancangan peraturan pelimpahan {label}, {value}."
