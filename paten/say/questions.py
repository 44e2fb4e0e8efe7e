"""Questions that wait for an answer, like ones together, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from paten import choices
from paten.numbers import count
from paten.periods import short_month
from paten.say.asking import together
from paten.say.findings import masked, parted
from paten.say.rule_names import NAMES
from paten.say.words import in_words, listed

FUNCTIONS = (  # who answers: an office function, never a name
    "Analis laporan, Biro Pemerintahan dan Otonomi Daerah",
    "Pengelola data, Biro Pemerintahan dan Otonomi Daerah",
    "Kepala bagian, Biro Pemerintahan dan Otonomi Daerah",
    "Bagian Pemerintahan kabupaten/kota",
    "Sekretaris kecamatan",
)
ONE_BY_ONE = (
    "Angka yang benar diisi satu per satu: di Mutu data & jejak › Pertanyaan, matikan "
    "“Jawab yang sejenis bersama-sama”."
)
LIKE = ["rule", "sender", "subject", "report_type"]


@dataclass(frozen=True)
class Group:
    """Like questions of one sender: one answer goes to each. rows: of the thing with the fewest rows.

    parts: the things that each of the questions asks, as the question open_questions gives them.
    """

    rule: str
    label: str
    sender: str | None
    ids: tuple[str, ...]
    rows: int
    report_type: str
    suggestion: str | None
    about: tuple[dict, ...]
    parts: tuple[dict, ...]

    @property
    def key(self) -> str:
        """What tells this group from others, on every run."""
        return self.ids[0]


def groups(waiting: pd.DataFrame, together: bool = True) -> list[Group]:
    """The open questions by rule, sender and subject, the oldest first; not together: each by itself."""
    made = []
    for _, mine in waiting.groupby(LIKE if together else ["question"], sort=False, dropna=False):
        first = mine.iloc[0]
        proposals = mine.suggestion.dropna().unique()
        made.append(
            Group(
                first.rule,
                first.label,
                None if pd.isna(first.sender) else first.sender,
                tuple(mine.question),
                min(part["rows"] for parts in mine.parts for part in parts),
                first.report_type,
                proposals[0] if len(proposals) == 1 and mine.suggestion.notna().all() else None,
                tuple(_about(row) for row in mine.itertuples()),
                tuple(first.parts),
            )
        )
    return made


def title(waiting: int) -> str:
    """How much waits."""
    return f"{count(waiting)} pertanyaan menunggu jawaban" if waiting else "Tidak ada pertanyaan yang menunggu jawaban"


def note(found: Sequence[Group], waiting: int) -> str:
    """What answering does, and how many answers it takes."""
    if not waiting:
        return "Tidak ada baris yang ditahan."
    less = f"Yang sejenis dikumpulkan menjadi {count(len(found))}. " if len(found) < waiting else ""
    return f"{less}Selama belum dijawab, barisnya ditahan dan angkanya belum diketahui."


def replaced(number: int) -> str:
    """Over the questions of files that newer ones replaced."""
    return f"{count(number)} pertanyaan lain atas berkas yang sudah diganti: tidak perlu dijawab"


def heading(group: Group) -> str:
    """The name of a group: who, what about, how many."""
    many = f" · {in_words(len(group.ids))} pertanyaan sejenis" if len(group.ids) > 1 else ""
    return f"{group.label} · {NAMES[group.rule]}{many}"


def choices_of(group: Group) -> list[str]:
    """The answers that every question of the group takes."""
    return choices.offered(group.rule, group.rows, group.report_type, group.suggestion == choices.PROPOSED)


def each(codes: dict[str, str | None]) -> str:
    """One answer for several names: "tulisan=kode|tulisan=kode". codes: what is written → the code chosen for it."""
    return "|".join(f"{written}={code}" for written, code in codes.items() if code)


def no_number(place: str, rows: int) -> str:
    """Why no number can be given for a thing that is asked of several rows, and what to do instead."""
    few = f"{place}: {count(rows)} baris, jadi satu angka tidak cukup."
    return f"{few} Kosongkan atau tolak, lalu minta pengirim membetulkannya."


def done(answered: int, numbers: Sequence[str], version: int | None) -> str:
    """After answering: what was noted, and which version of the data shows it."""
    what = f"Jawaban {numbers[0]} dicatat" if answered == 1 else f"{count(answered)} jawaban dicatat"
    return f"{what}. Barisnya sudah diperiksa ulang; yang ditampilkan kini versi data {version}."


def revoked(number: str, version: int) -> str:
    """After an answer was taken back."""
    return f"Jawaban {number} ditarik kembali; pertanyaannya terbuka lagi pada versi data {version}."


def lacking(value: str, reason: str, by: str | None) -> str | None:
    """What is still to be filled in before an answer can be given; None when nothing is."""
    if masked(reason) != reason:
        return "Alasan memuat 16 angka yang mungkin NIK; tulis tanpa nomor itu."
    missing = [
        word
        for word, there in (("jawaban", value), ("alasan", reason.strip()), ("jabatan yang menjawab", by))
        if not there
    ]
    return f"Lengkapi dahulu: {', '.join(missing)}." if missing else None


def given(row: object) -> str:
    """An answer that was given, as a line of a list."""
    words = choices.words(row.answer) if row.answer in choices.WORDS or row.answer.startswith("pakai ") else row.answer
    return f"{words}{' (ditarik kembali)' if row.revoked else ''}"


def _about(row: object) -> dict:
    months = ", ".join(short_month(pd.Timestamp(month)) for month in listed(row.periods))
    nameless = "daftar peraturan" if listed(row.report_types) == ["peraturan"] else "bulan belum diketahui"
    return {
        "question": row.question,
        "prompt": parted(together(row.parts))[0],
        "file": masked(row.file),
        "place": row.place,
        "rows": row.rows,
        "months": months or nameless,
        "replaced": row.replaced,
    }
