"""The receipt of one file in words: number, verdict, the figures that are published, and until when to dispute them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from paten.periods import day, month_name
from paten.say import uploads
from paten.say.findings import masked
from paten.say.returned import SIMULATED

LONGEST = 900  # letters of the text that is sent back by chat
NO_FIGURES = "Belum ada angka yang terbit dari berkas ini."


@dataclass(frozen=True)
class Figure:
    """One figure that is published: its title, its month, its value as it is printed."""

    title: str
    month: date
    value: str


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


def figures_title(receipt: Receipt) -> str:
    """The words over the figures."""
    kind = "Angka final" if receipt.final else "Angka sementara"
    return f"{kind} {receipt.place}"


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
        lines.append(f"{figures_title(receipt)}:")
        months = {figure.month for figure in receipt.figures}
        for figure in shown:
            month = f" {month_name(figure.month)}" if len(months) > 1 else ""
            lines.append(f"• {figure.title}{month}: {figure.value}")
        if len(months) == 1:
            lines[-len(shown) - 1] = f"{figures_title(receipt)}, {month_name(next(iter(months)))}:"
        if len(shown) < len(receipt.figures):
            lines.append("• selengkapnya di lembar Tanda terima")
    else:
        lines.append(NO_FIGURES)
    return "\n".join([*lines, *tail])


def _cut(made: str) -> str:
    """A file with an endless name: its middle goes."""
    left = (LONGEST - 3) // 2
    return f"{made[:left]} … {made[len(made) - left :]}"
