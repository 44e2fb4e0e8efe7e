"""The ladder: what was done about a report that has not come, and the one step that is next. Pure.

What was done is read from recorded contacts ("telepon 9 November 2026", "surat Kepala Biro 12 November 2026").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from paten.periods import MONTHS
from paten.say.words import listed

CLARIFICATION = "surat permintaan klarifikasi"  # no step: it is about a report that came
SPOKEN = {
    "WhatsApp": "pesan",
    "pesan singkat": "pesan",
    "pesan": "pesan",
    "SMS": "pesan",
    "surel": "pesan",
    "telepon": "telepon",
    "rapat": "telepon",
    "kunjungan": "telepon",
}
_LETTER = r"surat(?: [a-z][a-z .]*[a-z])?"
# What is recorded of a contact: means, day and month, year if it was written.
SAID = re.compile(
    rf"({'|'.join(SPOKEN)}|{_LETTER}) (\d{{1,2}} (?:{'|'.join(MONTHS)}))(?: (\d{{4}}))?", re.IGNORECASE | re.ASCII
)


@dataclass(frozen=True)
class Step:
    """One step. kind: pesan, telepon, surat; signer: who signs its letter, "" where it is none."""

    number: int
    kind: str
    name: str
    signer: str

    @property
    def spoken(self) -> str:
        """Its name inside a sentence: "Surat Kepala Biro" → "surat Kepala Biro"."""
        return self.name[:1].lower() + self.name[1:]

    @property
    def is_letter(self) -> bool:
        """Whether it is a letter to be signed."""
        return self.kind == "surat"


@dataclass(frozen=True)
class Contact:
    """One recorded contact: the means as it was written, and the day of it."""

    means: str
    on: date


@dataclass(frozen=True)
class Standing:
    """Where the ladder stands. last: the contact by which it got there, None: nothing was recorded; next: the one step
    that is offered, None: there is none, or a promise waits until `promised`.
    """

    last: Contact | None
    next: Step | None
    promised: date | None = None


def steps(rows: pd.DataFrame) -> list[Step]:
    """The steps as the question `ladder` gives them."""
    return [Step(int(row.step), row.kind, row.name, row.signer) for row in rows.itertuples(index=False)]


def contact(answer: str, at: date) -> Contact | None:
    """A recorded contact; None where somebody wrote it otherwise. A day without a year is the last one before `at`."""
    said = SAID.fullmatch(" ".join(answer.split()))
    if not said:
        return None
    number, name = said[2].split()
    month, of_month = [known.lower() for known in MONTHS].index(name.lower()) + 1, int(number)
    year = int(said[3]) if said[3] else at.year - ((month, of_month) > (at.month, at.day))
    try:
        return Contact(said[1], date(year, month, of_month))
    except ValueError:  # 31 February: nobody can say when it was
        return None


def means(ladder: Sequence[Step]) -> list[str]:
    """What may be recorded: spoken and written ways, and each letter by name."""
    letters = [step.spoken for step in ladder if step.is_letter]
    return ["telepon", "WhatsApp", *letters, CLARIFICATION, "surel", "rapat", "kunjungan"]


def of_report(row: tuple, ladder: Sequence[Step]) -> Standing | None:
    """Where the ladder stands for a row of the question `calls`; None: no report of it is missing."""
    if not listed(row.unreceived):
        return None
    contacts = [contact(one["answer"], one["at"].date()) for one in listed(row.contacts)]
    return standing(ladder, filter(None, contacts), row.promised_on.date() if row.waiting else None)


def standing(ladder: Sequence[Step], contacts: Iterable[Contact], promised: date | None = None) -> Standing:
    """What is next after these contacts. promised: the day for which the report is promised, None: none, or it is over.

    The highest step that was taken counts, and of several contacts of it the latest.
    """
    taken = [(step.number, one.on, one) for one in contacts if (step := _step(ladder, one.means))]
    number, _, last = max(taken, key=lambda one: one[:2]) if taken else (0, None, None)
    following = next((step for step in ladder if step.number > number), None)
    return Standing(last, None if promised else following, promised)


def _step(ladder: Sequence[Step], means: str) -> Step | None:
    """The step that a means is; of a letter that does not say which it was, the first letter. None: it is no step."""
    folded = means.lower()
    letters = [step for step in ladder if step.is_letter]
    if folded.startswith("surat"):
        return next((step for step in letters if folded in ("surat", step.spoken.lower())), None)
    kinds = {name.lower(): kind for name, kind in SPOKEN.items()}
    return next((step for step in reversed(ladder) if step.kind == kinds[folded]), None)
