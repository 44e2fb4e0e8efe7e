"""The receipt of one file in words: number, verdict, the figures that are published, and until when to dispute them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from paten.periods import day, span_name
from paten.say import uploads
from paten.say.findings import masked
from paten.say.returned import SIMULATED

LONGEST = 900  # letters of the text that is sent back by chat
NO_FIGURES = "Belum ada angka yang terbit dari berkas ini."


ALONE, SHARED, OWN = "berkas ini", "bersama kiriman lain", "dari berkas ini"  # whose a figure is


@dataclass(frozen=True)
class Figure:
    """One figure that is published: its title, its (first) month, its value as it is printed, how many months it is of.

    source: OWN, what the file itself brought; else a figure of the place: of this file ALONE, or SHARED with others.
    """

    title: str
    month: date
    value: str
    months: int = 1
    source: str = ALONE


@dataclass(frozen=True)
class Receipt:
    """What a receipt says. one: the file as `load --json` has it; place: whose figures; until: last day of dispute.

    today: the day of the snapshot; final: all its months were declared final; replaced: a newer file counts.
    """

    number: str
    one: dict
    place: str
    received_on: date
    figures: tuple[Figure, ...]
    until: date | None
    today: date
    final: bool
    replaced: bool
    simulated: bool


def number(received_on: date, sender: str | None, sha256: str) -> str:
    """The number of a receipt, which stays: year of receipt, code of the sender, eight digits of the fingerprint."""
    return f"{received_on.year}-{sender or '35'}-{sha256[:8].upper()}"


def file_name(receipt: Receipt) -> str:
    """The name of the receipt as a file."""
    return f"{'SIMULASI_' if receipt.simulated else ''}tanda-terima_{receipt.number}.txt"


def standing(receipt: Receipt) -> str:
    """Whether the figures are final, and until when they may be disputed; the end of that time makes nothing final."""
    if receipt.final:
        return "Angka bulan ini sudah dinyatakan final."
    if receipt.until is None:
        return "Angka sementara sampai bulannya dinyatakan final."
    if receipt.today > receipt.until:
        return f"Angka sementara; masa sanggah berakhir {day(receipt.until)}. Tetap sementara sampai dinyatakan final."
    return f"Angka sementara, masa sanggah s.d. {day(receipt.until)}. Tetap sementara sampai dinyatakan final."


def about(receipt: Receipt) -> str:
    """Whose file, and what it reports: "Kota Probolinggo · Layanan · Oktober 2026"."""
    return " · ".join(part for part in (receipt.place, uploads.about(receipt.one)) if part)


def verdict(receipt: Receipt) -> str:
    """The verdict and the counts of rows; that a newer file counts where it does."""
    told = f"{uploads.verdict(receipt.one, loaded=True)[0]}: {uploads.counts(receipt.one, loaded=True)}"
    return told.removesuffix(".") + (
        ". Berkas ini sudah diganti oleh kiriman yang lebih baru." if receipt.replaced else "."
    )


def groups(receipt: Receipt, figures: Sequence[Figure]) -> dict[str, list[Figure]]:
    """Figures of one time and source under their words, in order."""
    found: dict[str, list[Figure]] = {}
    for figure in figures:
        found.setdefault(group_title(receipt, figure), []).append(figure)
    return found


def group_title(receipt: Receipt, figure: Figure) -> str:
    """The words over a figure: how final it is, whose, and of which month, quarter or half year."""
    kind = "Angka final" if receipt.final else "Angka sementara"
    whose = OWN if figure.source == OWN else receipt.place
    others = f", {SHARED}" if figure.source == SHARED else ""
    return f"{kind} {whose}, {span_name(figure.month, figure.months)}{others}"


def next_step(receipt: Receipt) -> str:
    """What the sender does next; "" when nothing."""
    if receipt.replaced or receipt.one["verdict"] == "diterima":
        return ""
    return "Betulkan sel berwarna di berkas hasil pemeriksaan, lalu kirim kembali berkas itu."


def text(receipt: Receipt) -> str:
    """The receipt to send back by chat: at most 900 letters; what does not fit is said to be on the sheet."""
    head = [SIMULATED] if receipt.simulated else []
    head += [f"Tanda terima PATEN {receipt.number}", about(receipt)]
    head += [f"Berkas {masked(receipt.one['file'])}, diterima {day(receipt.received_on)}", verdict(receipt)]
    tail = [part for part in (standing(receipt) if receipt.figures else "", next_step(receipt)) if part]
    shown = list(receipt.figures)
    while len(made := _joined(head, shown, tail, receipt)) > LONGEST and shown:
        shown.pop()
    return made if len(made) <= LONGEST else _cut(made)


def _joined(head: Sequence[str], shown: Sequence[Figure], tail: Sequence[str], receipt: Receipt) -> str:
    lines = [*head]
    if receipt.figures:
        for words, figures in groups(receipt, shown).items():
            lines += [f"{words}:", *(f"• {figure.title}: {figure.value}" for figure in figures)]
        if len(shown) < len(receipt.figures):
            lines.append("• selengkapnya di lembar Tanda terima")
    else:
        lines.append(NO_FIGURES)
    return "\n".join([*lines, *tail])


def _cut(made: str) -> str:
    """A file with an endless name: its middle goes."""
    left = (LONGEST - 3) // 2
    return f"{made[:left]} … {made[len(made) - left :]}"
