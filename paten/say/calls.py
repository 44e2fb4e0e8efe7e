"""Whom to call today, in words: why, what was said before, what was promised; and what is noted of a call."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pandas as pd

from paten.contacts import Contact
from paten.letters import ladder
from paten.letters.content import CLARIFICATION, REMINDER
from paten.letters.ladder import Standing, Step
from paten.numbers import count
from paten.periods import day, month_name
from paten.say import letters, reminders
from paten.say.words import capital, in_words, listed, listing

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
OPEN = ("dikembalikan", "kurang", "perbaikan")  # of what came something is to be explained
URGENT = ("belum_lapor", "dikembalikan", "kepatuhan", "kurang", "perbaikan")  # somebody is asked for something
SIGNS = {
    "belum_lapor": "pending",
    "dikembalikan": "edit",
    "kepatuhan": "pending",
    "kurang": "warning",
    "perbaikan": "edit",
    "pertanyaan": "question",
}
GROUPS = ("urgent", "waiting", "asked", "soon", "came")
RECORDED = "Satu baris per kantor: kapan dihubungi, lewat apa, apa janjinya. Langsung terbit bersama datanya."
BACK, AHEAD = 14, 28  # days that a call may lie back, and a promise ahead
_NUMBERS = re.compile(r"(?:\d[\s.\-]?){7,}")  # a telephone number or NIK


@dataclass(frozen=True)
class Entry:
    """One office in the list: where it leads to, what is said of it, whom to call, and the text that is ready.

    step: where the ladder stands, "" where no report is missing; letter: the kind of letter that is next, "" for none.
    """

    code: str
    name: str
    sign: str
    end: str
    why: str
    noted: str
    contacts: tuple[Contact, ...]
    text: str
    step: str = ""
    letter: str = ""


def entry(
    row: tuple, contacts: Sequence[Contact], period: date, today: date, simulated: bool, steps: Sequence[Step] = ()
) -> Entry:
    """One row of the question `calls` with the office's contacts. steps: of the ladder, none: nothing is said of it."""
    function = contacts[0].function if contacts else ""
    stands = ladder.of_report(row, steps) if steps else None
    is_letter = stands is not None and stands.next is not None and stands.next.is_letter
    return Entry(
        code=row.region_code,
        name=row.label,
        sign=SIGNS.get(row.kind, ""),
        end=_end(row),
        why=why(row, period),
        noted=noted(row, today),
        contacts=tuple(contacts),
        text=_text(row, period, function, simulated),
        step=letters.next_step(stands, _told(row, stands)) if stands else "",
        letter=REMINDER if is_letter else "",
    )


def _told(row: tuple, stands: Standing) -> bool:
    """Whether the contact noted last is the one by which the ladder got where it stands."""
    return isinstance(row.contact, str) and ladder.contact(row.contact, row.contacted_at.date()) == stands.last


def offers(rows: pd.DataFrame, steps: Sequence[Step], asking: Sequence[str]) -> dict[tuple[str, str], str]:
    """The letters that can be written now: (code, kind) → in words. asking: codes of regions with signals that ask."""
    made = {}
    for row in rows.itertuples():
        stands = ladder.of_report(row, steps)
        if stands and stands.next and stands.next.is_letter:
            made[row.region_code, REMINDER] = f"{row.label}: pengingat, {stands.next.spoken}"
        if row.kind in OPEN or _questions(row) or row.region_code in asking:
            made[row.region_code, CLARIFICATION] = f"{row.label}: permintaan klarifikasi"
    return made


def asking(signals: pd.DataFrame) -> list[str]:
    """Codes of the regions with a signal that a letter asks about."""
    return list(signals.region_code[signals.certainty.isin(letters.ASKING)].unique())


def _text(row: tuple, period: date, function: str, simulated: bool) -> str:
    """The text that is ready: where all came in time, complete, and nothing is asked, words of thanks that say so."""
    if row.kind == "masuk" and row.punctual:
        came, of = row.received_at.date(), int(row.n_kecamatan_expected)
        return letters.thanks(row.label, period, came, of, simulated, function)
    return reminders.text(_matter(row, period, function, simulated))


def group(row: tuple) -> str:
    """To which group of the list an office belongs: a name of GROUPS."""
    if row.kind in URGENT:
        return "waiting" if row.waiting else "urgent"
    return {"pertanyaan": "asked", "ditunggu": "soon"}.get(row.kind, "came")


def folded(name: str, many: int) -> str:
    """The words over a folded group of so many offices."""
    return {
        "rest": f"{count(many)} kantor lainnya yang perlu dihubungi",
        "waiting": f"{count(many)} kantor sudah berjanji, belum jatuh hari",
        "asked": f"{count(many)} kantor dengan pertanyaan terbuka",
        "soon": f"{count(many)} kantor untuk diingatkan sebelum tenggat",
        "came": f"{count(many)} kantor sudah melapor: ucapan terima kasih",
    }[name]


def about(period: date) -> str:
    """What a call is about, until somebody writes otherwise."""
    return f"laporan {month_name(period)}"


def _matter(row: tuple, period: date, function: str, simulated: bool) -> reminders.Matter:
    return reminders.Matter(
        label=row.label,
        period=period,
        missing=tuple(_missing(row)),
        since=None if pd.isna(row.since) else row.since.date(),
        due_on=None if pd.isna(row.due_on) else row.due_on.date(),
        basis=row.basis if isinstance(row.basis, str) else "",
        days=0 if pd.isna(row.days) else int(row.days),
        covered=int(row.n_kecamatan),
        expected=int(row.n_kecamatan_expected),
        questions=tuple(reminders.question(**one) for one in _questions(row)),
        function=function,
        simulated=simulated,
    )


def why(row: tuple, period: date) -> str:
    """Why this office: what is missing of the month, for how long, what is awaited, how many questions are open."""
    month, kinds = month_name(period), listing(_missing(row))
    covered = f"{count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan"
    said = {
        "belum_lapor": f"Laporan {kinds} {month} belum masuk",
        "dikembalikan": f"Kiriman {month} dikembalikan; perbaikan ditunggu",
        "kepatuhan": f"Laporan {kinds} {month} belum masuk, layanan sudah",
        "kurang": f"Laporan {month} baru memuat {covered}",
        "perbaikan": f"Sebagian baris {month} menunggu perbaikan",
        "ditunggu": f"Laporan {kinds} {month} ditunggu sampai {_day(row.due_on)}",
        "pertanyaan": f"Laporan {month} sudah masuk",
        "masuk": f"Laporan {month} sudah masuk",
    }[row.kind]
    asked = len(_questions(row))
    return said + (f"; {in_words(asked)} pertanyaan terbuka" if asked else "")


def _end(row: tuple) -> str:
    """The word at the end of an entry: for how long, or how much."""
    if row.kind in ("belum_lapor", "dikembalikan", "kepatuhan"):
        if row.never:
            return "belum pernah"
        return f"{count(row.months)} bulan berturut-turut" if row.months > 1 else f"{count(row.days)} hari lewat"
    if row.kind == "kurang":
        return f"kurang {count(row.n_kecamatan_expected - row.n_kecamatan)}"
    asked = len(_questions(row))
    return f"{count(asked)} pertanyaan" if row.kind == "pertanyaan" else ""


def noted(row: tuple, today: date) -> str:
    """What was said last: "Dihubungi 9 November lewat telepon; berjanji 15 November, sudah lewat"."""
    parts = [contacted(row.contact, row.contacted_at, today)] if isinstance(row.contact, str) else []
    if isinstance(row.promise, str):
        parts.append(promised(row.promise, row.promised_on, today))
    return capital("; ".join(parts))


def promised(promise: str, when: pd.Timestamp, today: date) -> str:
    """A recorded promise as a phrase; when: the day it names, NaT where it names none."""
    if pd.isna(when):
        return f"berjanji {promise}"
    return f"berjanji {_day(when, today)}" + (", sudah lewat" if when.date() < today else "")


def contacted(answer: str, at: datetime, today: date) -> str:
    """A recorded contact as a phrase: "telepon 9 November" → "dihubungi 9 November lewat telepon"."""
    said = ladder.SAID.fullmatch(answer.strip())
    if said:
        year = f" {said[3]}" if said[3] and int(said[3]) != today.year else ""
        return f"dihubungi {said[2]}{year} lewat {said[1]}"
    return f"dihubungi, dicatat {day(at, year=False)}: {answer.strip()}"


def contact_answer(means: str, when: date) -> str:
    """What is recorded of a contact, as `contacted` reads it."""
    return f"{means} {day(when)}"


def weekday(when: date) -> str:
    """Senin, 30 November 2026."""
    return f"{DAYS[when.weekday()]}, {day(when)}"


def back(today: date) -> list[date]:
    """The days on which a call may have been made, today first."""
    return [today - timedelta(days=step) for step in range(BACK + 1)]


def ahead(today: date) -> list[date]:
    """The days for which a report may be promised, today first."""
    return [today + timedelta(days=step) for step in range(AHEAD + 1)]


def fault(reason: str, by: str) -> str:
    """Why a record cannot be kept as it was typed; "" when it can. It is published: no number of a person is in it."""
    if not by.strip():
        return "Isi siapa yang mencatat: jabatan atau akun, bukan nama orang."
    if _NUMBERS.search(f"{reason} | {by}"):
        return "Catatan ikut terbit; hapus nomor telepon atau NIK dari catatan."
    return ""


def title(urgent: Sequence[Entry], waiting: int) -> str:
    """The title over the list."""
    if urgent:
        return f"Hubungi hari ini: {in_words(len(urgent))} kantor"
    return "Tidak ada yang perlu dihubungi hari ini" + (f"; {in_words(waiting)} janji ditunggu" if waiting else "")


def note(period: date, as_of: date) -> str:
    """Of which month and day the list speaks; it is today's whatever month is looked at."""
    return f"Laporan {month_name(period)}, keadaan per {day(as_of)} · yang paling mendesak di atas"


def no_contacts(known: int, n_regions: int, where: str) -> str:
    """How to add a contact, when some are not known; "" when all are."""
    if known >= n_regions:
        return ""
    start = (
        "Kontak kantor belum dicatat"
        if not known
        else f"Kontak {count(n_regions - known)} kabupaten/kota belum dicatat"
    )
    return f"{start}: tambahkan barisnya di {where} pada folder data (Panduan operasi, bagian Kontak kantor)."


def _missing(row: tuple) -> list[str]:
    return listed(row.missing_types)


def _questions(row: tuple) -> list[dict]:
    return listed(row.questions)


def _day(moment: date, today: date | None = None) -> str:
    return day(moment, year=today is not None and moment.year != today.year)
