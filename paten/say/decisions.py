"""What a briefing asks for: at most two decisions, each with who, what and until when.

Days are this project's proposals, reckoned from the day of the snapshot: no act sets them, and each is marked so.
"""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

import pandas as pd

from paten.numbers import count
from paten.periods import add_months, day, month_name
from paten.say import headline
from paten.say import kecamatan as steps
from paten.say.gaps import RETURNED
from paten.say.words import SETTLED_BY, in_words, listing, missing, months_named, small

AT_MOST = 2
NAMED = 3  # kecamatan in a decision about one kabupaten/kota
OFFICES = 8  # kabupaten/kota in one of the Governor's: whom he asks is said
WEEK = 7
FRESH = 8  # months for which nobody need think of the next survey
Asked = tuple[str, str, str]
# lever (see paten/say/headline.py) → what the head of the region decides, and months until then.
ACTS = {
    "pelimpahan": ("menetapkan peraturan pelimpahan sebagian kewenangan yang mencakup {who}", 3),
    "terverifikasi": ("mengirim nomor dan tanggal peraturan pelimpahan {who}", 1),
    "unknown": ("mengirim daftar peraturan {who}", 1),
    "rincian": ("menetapkan rincian kewenangan yang dilimpahkan kepada {who}", 3),
    "persiapan": ("membentuk tim teknis dan memetakan kewenangan {who}", 2),
    "standar": ("menetapkan standar pelayanan untuk {who}", 2),
    "uraian": ("menetapkan uraian tugas personel untuk {who}", 2),
    "penetapan": ("menetapkan {who} sebagai penyelenggara PATEN", 1),
    "teknis": ("melengkapi syarat teknis di {who}{lacks}", 3),
    "peluncuran": ("meresmikan pelayanan di {who}", 2),
    "laporan": ("memastikan {who} melaporkan layanannya", 1),
    "verifikasi": ("memverifikasi sarana dan pelaksana di {who}", 1),
    "teknis_unknown": ("melaporkan syarat teknis {who}", 1),
}


def of_region(
    leader: str,
    label: str,
    for_governor: bool,
    lacks: pd.DataFrame,
    rows: pd.DataFrame,
    short: dict[str, str],
    ending: pd.DataFrame,
    record: pd.DataFrame,
    n_questions: int,
    weakest: str,
    survey: date | None,
    period: date,
    today: date,
) -> list[Asked]:
    """Decisions about one kabupaten/kota: acts first, then reports, then answers, then what people found worst.

    leader: who decides; for_governor: the Governor asks the leader for it; rows: its kecamatan; short:
    requirement_code → name; ending: acts about to end; record: a year of reports; n_questions: that wait for an answer;
    weakest: the unsur with the lowest score where the index is low, else ""; survey: the month of the last one.
    """
    who = "Gubernur" if for_governor else leader
    start = f"meminta {leader} " if for_governor else ""
    made = [
        (who, f"{start}mengganti atau memperpanjang {row.type} {steps.number(row)}", f"sebelum {day(row.ends_on)}")
        for row in ending.head(1).itertuples()
    ]
    found = headline.first_lack(lacks) if len(lacks) else None
    if found:
        what, months = ACTS[found]
        mine = _waiting_for(rows, found)
        what = what.format(
            who=_who(mine, len(rows), int(lacks.n_kecamatan[lacks.lack == found].sum())), lacks=_lacks(mine, short)
        )
        made.append((who, start + what, _end_of_month(today, months)))
    late = record[(record.report_type == "layanan") & (record.timeliness == "belum_lapor")]
    for what, mine in (
        ("mengirim laporan {}", late[~late.outcome.isin(RETURNED)]),
        ("memperbaiki kiriman {} yang dikembalikan", late[late.outcome.isin(RETURNED)]),
    ):
        if len(mine):
            named = months_named(moment.date() for moment in mine.period)
            made.append((f"Bagian Pemerintahan {label}", what.format(named), _days(today, WEEK)))
    if n_questions:
        what = f"menjawab {in_words(n_questions)} pertanyaan atas laporan {month_name(period)}"
        made.append((f"Bagian Pemerintahan {label}", what, _days(today, WEEK)))
    if weakest:
        made.append(
            (who, f"{start}memperbaiki {weakest}, yang dinilai paling rendah oleh warga", _end_of_month(today, 3))
        )
    if not made:
        made.append((who, start + _keep_up(survey, period), _end_of_month(today, 3)))
    return [(who, what[:1].upper() + what[1:], by) for who, what, by in made[:AT_MOST]]


def _keep_up(survey: date | None, period: date) -> str:
    """What is left to ask of those of whom all is in order."""
    if survey is None:
        return "mempertahankan pelaporan, dan mengadakan survei kepuasan"
    if add_months(survey, FRESH) > period:
        return "mempertahankan pelaporan yang lengkap"
    return "mempertahankan pelaporan, dan mengadakan survei kepuasan sebelum yang terakhir berumur setahun"


def of_province(
    lacks: pd.DataFrame, unreported: pd.DataFrame, expiring: Sequence[str], period: date, today: date
) -> list[Asked]:
    """Decisions of the Governor: the acts that most kecamatan wait for, those about to end; then the reports that did
    not come, for which the bureau asks.
    """
    made = []
    found = headline.first_lack(lacks) if len(lacks) else None
    if found:
        mine = lacks[lacks.lack == found].sort_values("n_kecamatan", ascending=False)
        what, months = ACTS[found]
        who = f"{count(mine.n_kecamatan.sum())} kecamatan"
        named = listing(list(mine.label), OFFICES)
        made.append(
            (
                "Gubernur",
                f"meminta kepala daerah {what.format(who=who, lacks='')} ({named})",
                _end_of_month(today, months),
            )
        )
    if expiring:
        what = f"meminta pengganti peraturan pelimpahan yang sudah atau akan berakhir di {listing(expiring, OFFICES)}"
        made.append(("Gubernur", what, _end_of_month(today, 2)))
    late = unreported[~unreported.outcome.isin(RETURNED)]
    if len(late):
        named = listing(list(late.label), OFFICES)
        what = f"meminta laporan {month_name(period)} dari {in_words(len(late))} kabupaten/kota ({named})"
        made.append(("Kepala Biro", what, _days(today, WEEK)))
    if not made:
        made.append(("Gubernur", "menyampaikan apresiasi atas laporan yang lengkap", _end_of_month(today, 1)))
    return [(who, what[:1].upper() + what[1:], by) for who, what, by in made[:AT_MOST]]


def _waiting_for(rows: pd.DataFrame, lever: str) -> pd.DataFrame:
    """The kecamatan that wait for it, where their codes tell."""
    act = {
        "pelimpahan": "M2",
        "standar": "M3",
        "uraian": "M4",
        "penetapan": "M6",
        "peluncuran": "M7",
        "verifikasi": "M5",
    }
    open_ones = rows[(rows.stage < 5) & rows.known.astype(bool)] if len(rows) else rows
    if lever == "teknis" and len(open_ones):
        return open_ones[[_only_technical(codes) for codes in open_ones.missing]]
    code = act.get(lever)
    if code is None or not len(open_ones):
        return open_ones
    mine = open_ones[[code in codes for codes in open_ones.missing]]
    return mine if len(mine) else open_ones


def _only_technical(codes: Sequence[str]) -> bool:
    """Whether no act is lacking before the requirements on rooms and staff."""
    return any(code[0] == "T" for code in codes) and not any(code[0] == "A" or code in ("M3", "M4") for code in codes)


def _who(mine: pd.DataFrame, total: int, n: int) -> str:
    if n == total > 1:
        return "semua kecamatan"
    if n == len(mine) <= NAMED:
        return f"Kecamatan {listing(list(mine.name))}"
    return f"{in_words(n)} kecamatan"


def _lacks(mine: pd.DataFrame, short: dict[str, str]) -> str:
    """What a single kecamatan lacks, in brackets; of several the sheet says it."""
    if len(mine) != 1:
        return ""
    row = next(mine.itertuples())
    settled = {item for items in SETTLED_BY.values() for item in items}
    codes = [code for code in row.missing if code[0] == "T" and code not in {*settled, *row.unreported}]
    named = missing(codes, short, [])
    return f" ({small(named)})" if named else ""


def _end_of_month(today: date, months: int) -> str:
    last = add_months(today.replace(day=1), months)
    return f"usul: {day(last.replace(day=calendar.monthrange(last.year, last.month)[1]))}"


def _days(today: date, days: int) -> str:
    return f"usul: {day(today + timedelta(days=days))}"
