"""The Letter: all that its forms say, worded once. Forms lay it out; number, day and signature are given by people."""

from dataclasses import dataclass
from datetime import date

from paten.briefing.letterhead import Letterhead, Stamp

REMINDER, CLARIFICATION, THANKS = "pengingat", "klarifikasi", "apresiasi"
KINDS = (REMINDER, CLARIFICATION, THANKS)


@dataclass(frozen=True)
class Table:
    """Rows under their headings, each numbered by its first cell. widths: share of the width of each column, adding up
    to 1; annex: it stands on a sheet of its own, under `title`.
    """

    title: str
    columns: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    annex: bool = False


@dataclass(frozen=True)
class Letter:
    """One letter. kind: pengingat or klarifikasi; nature: its Sifat; enclosed: its Lampiran; subject: its Hal.

    addressee: lines from "Yth." on; points: numbered; after: the point behind which the table stands, counted from 1;
    signer: lines of the office that signs; copies: Tembusan; step: whose letter it is, as the ladder names it; before:
    what was done before it, "" where there is none; banner: "" for real numbers.
    """

    kind: str
    code: str
    label: str
    period: date
    letterhead: Letterhead
    stamp: Stamp
    nature: str
    enclosed: str
    subject: str
    addressee: tuple[str, ...]
    opening: str
    points: tuple[str, ...]
    table: Table | None
    after: int
    closing: str
    signer: tuple[str, ...]
    copies: tuple[str, ...]
    step: str
    before: str
    banner: str

    @property
    def name(self) -> str:
        """What its files are called, without their ending."""
        return f"{self.code}_{self.kind}"


class NoLetter(Exception):
    """This letter is not written; the sentence says why, and what is next instead."""
