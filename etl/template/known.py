"""The rows of the sheets that come filled in: what is known, and what a sender made of it. Pure; no workbook here."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from etl.read.child.workbook import as_text
from etl.template import cells, layout
from etl.template.book import Book, Filled

MILESTONES = {
    "M1": "Tim teknis dan pemetaan layanan",
    "M2": "Pelimpahan kewenangan kepada camat",
    "M3": "Standar pelayanan",
    "M4": "Uraian tugas personel",
    "M5": "Sarana dan pelaksana teknis lengkap",
    "M6": "Penetapan kecamatan penyelenggara",
    "M7": "Mulai beroperasi",
    "M8": "Evaluasi",
}
# What stands per kecamatan on "Tanggal kecamatan": milestone → headings of its date and its number.
DATED = {
    "M5": ("Tanggal verifikasi sarana dan petugas", "Nomor berita acara"),
    "M7": ("Tanggal mulai beroperasi (peluncuran)", "Nomor undangan atau berita acara"),
    "M8": ("Tanggal evaluasi", "Nomor laporan evaluasi"),
}
ALL, ALL_BUT = "SEMUA", "SEMUA KECUALI"

Row = list[object]


def compliance_rows(book: Book, filled: Filled) -> list[Row]:
    """Region, name, requirement, wording and what is known; first the kabupaten/kota itself, then each kecamatan."""
    regions = [] if book.per_kecamatan else [(book.kabupaten_kota, book.label)]
    rows = []
    for code, name in [*regions, *book.kecamatan]:
        for requirement, wording in book.requirements:
            if requirement.startswith("T") == (code != book.kabupaten_kota):
                key = (code, requirement)
                state = {**book.compliance.get(key, {}), **filled.compliance.get(key, {})}
                values = [_worded(state.get(column)) for column in layout.columns("Kepatuhan")]
                rows.append([code, name, requirement, wording, *values])
    return rows


def _worded(value: object) -> object:
    return "tidak berlaku" if value == "tidak_berlaku" else value


def register_rows(book: Book, acts: Iterable[Mapping[str, object]]) -> list[Row]:
    """The acts that stand on "Peraturan", one row each."""
    return [[_told(book, column, act) for column in layout.columns("Peraturan")] for act in _divided(book, acts)[0]]


def _told(book: Book, column: str, act: Mapping[str, object]) -> object:
    value = act.get(column)
    if column == "milestone" and value in MILESTONES:
        return cells.coded(value, MILESTONES[value])
    if column == "kecamatan_codes" and isinstance(value, list | tuple):
        return kecamatan_text(book, value)
    if column == "requirement_codes" and isinstance(value, list | tuple):
        return ", ".join(value) or None
    return value


def kecamatan_text(book: Book, codes: Sequence[str]) -> str | None:
    """Which kecamatan an act covers: "SEMUA", "SEMUA KECUALI Kedopok" or "Wonoasih, Mayangan"."""
    names = dict(book.kecamatan)
    lacking = [name for code, name in book.kecamatan if code not in codes]
    if names and not lacking and len(codes) == len(names):
        return ALL
    if len(lacking) <= len(names) // 3 and len(codes) + len(lacking) == len(names):
        return f"{ALL_BUT} {', '.join(lacking)}"
    return ", ".join(names.get(code, code) for code in codes) or None


def date_rows(book: Book, acts: Iterable[Mapping[str, object]], evaluations: int) -> list[Row]:
    """Per kecamatan its code, name and pairs of date and number: M5, M7, then as many M8 as `evaluations`."""
    _, dated = _divided(book, acts)
    rows = []
    for code, name in book.kecamatan:
        row: Row = [code, name]
        for milestone in DATED:
            turns = evaluations if milestone == "M8" else 1
            known = dated.get((code, milestone), [])
            for turn in range(turns):
                act = known[turn] if turn < len(known) else {}
                row += [act.get("date"), act.get("number")]
        rows.append(row)
    return rows


def evaluations(book: Book, filled: Filled) -> int:
    """How many pairs of columns M8 needs: one more than any kecamatan has evaluations."""
    registers = [book.acts, filled.acts or ()]
    longest = [
        len(found)
        for acts in registers
        for (_, milestone), found in _divided(book, acts)[1].items()
        if milestone == "M8"
    ]
    return max(longest, default=0) + 1


def _divided(
    book: Book, acts: Iterable[Mapping[str, object]]
) -> tuple[list[Mapping[str, object]], dict[tuple[str, str], list[Mapping[str, object]]]]:
    """Acts for the register, and those of which only a date and a number of one kecamatan are known."""
    register, dated = [], {}
    for act in acts:
        codes, milestone = act.get("kecamatan_codes") or (), act.get("milestone")
        plain = milestone in DATED and len(codes) == 1 and codes[0] in dict(book.kecamatan)
        plain = plain and not any(act.get(key) for key in ("type", "title", "valid_from", "valid_to", "replaces"))
        place = dated.setdefault((codes[0], milestone), []) if plain else register
        if plain and milestone != "M8" and place:
            place = register
        place.append(act)
    return register, {key: sorted(found, key=_when) for key, found in dated.items()}


def _when(act: Mapping[str, object]) -> str:
    moment = act.get("date")
    return moment.isoformat() if isinstance(moment, date) else str(moment or "")


def digest(rows: Iterable[Sequence[object]]) -> str:
    """What a table holds, in one word; etl/read/confirmed.sql finds the same for an untouched sheet."""
    texts = [[(column, as_text(value)[1]) for column, value in enumerate(row, 1) if value is not None] for row in rows]
    held = [[(column, text) for column, text in row if text] for row in texts]
    lines = [f"{turn}:{column}={text}" for turn, row in enumerate(filter(None, held), 1) for column, text in row]
    return hashlib.md5("\n".join(lines).encode(), usedforsecurity=False).hexdigest()
