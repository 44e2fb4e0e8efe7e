"""The two books that docs/ and pages share: Metodologi (how each number is made), Kamus data (what names mean)."""

from dataclasses import replace
from functools import cache

from paten.definitions import definitions
from paten.dictionary import indicators, methods, rules
from paten.dictionary.entries import Book, Entry, Line, Section, explained, said, term
from paten.dictionary.relations import ANY, Relation, lines, relations
from paten.say.words import listing

GROUPS = ("rujukan", "kiriman", "fakta", "hasil", "bantu")
UNTOLD = "lain"  # what relations.csv does not know yet


@cache
def methodology() -> Book:
    """How numbers are read, how each is made, which statistics stand behind them."""
    sections = [
        Section(
            "membaca",
            "Membaca angka",
            "Hal-hal yang berlaku untuk semua angka di aplikasi ini.",
            methods.entries("reading"),
        ),
        Section(
            "indikator",
            "Indikator",
            "Satu uraian per angka: pertanyaan yang dijawabnya, cara menghitungnya, dan cara membandingkannya.",
            indicators.methods(),
        ),
        Section(
            "statistik",
            "Statistik",
            "Cara membedakan kebetulan dari perubahan. Nama metode hanya dipakai di sini; di tempat lain kata biasa.",
            methods.entries("statistics"),
        ),
        *_signals(
            rules.signals(), "Petunjuk dari beberapa bulan, tahun, atau peraturan; tidak pernah menolak satu baris pun."
        ),
    ]
    return Book(
        "Metodologi",
        "Bagaimana setiap angka dihitung, dengan apa dibandingkan, dan seberapa pasti.",
        tuple(sections),
        indicators.unsaid(),
    )


@cache
def dictionary() -> Book:
    """Every relation and column of a snapshot, every indicator, every rule."""
    groups = [
        Section(f"relasi-{group}", term("group", group), "", tuple(_relation(one) for one in _of(group)))
        for group in (*GROUPS, UNTOLD)
        if _of(group)
    ]
    sections = [
        Section(
            "indikator",
            "Indikator",
            "Angka yang tampil di halaman. Cara menghitungnya ada di Metodologi.",
            indicators.names(),
        ),
        *groups,
        Section(
            "aturan",
            "Aturan pemeriksaan",
            "Dilalui setiap baris laporan; kalimatnya dibaca pengirim, dengan … dan ‹ › diisi dari laporannya.",
            rules.rules(),
        ),
        *_signals(rules.signal_names(), "Petunjuk yang dihitung ketika data diterbitkan. Ambangnya ada di Metodologi."),
    ]
    return Book(
        "Kamus data",
        "Arti setiap tabel (relasi), kolom, indikator, dan aturan pemeriksaan dalam versi data dan berkas ekspor.",
        tuple(sections),
        _unexplained(),
    )


def about(indicator: str) -> tuple[Section, ...]:
    """The part of the dictionary that belongs to one indicator: itself, the relation under it, the rules over that."""
    one = definitions()[indicator]
    facts = one.facts or definitions()[one.parts].facts
    wanted = {indicator, facts, "indicator"}
    judged = {"semua", *relations()[facts].reports}
    kept = []
    for section in dictionary().sections:
        over = section.key == "aturan"
        entries = [it for it in section.entries if (judged & set(rules.judged(it.key)) if over else it.key in wanted)]
        kept.append(replace(section, entries=tuple(entries)))
    return tuple(section for section in kept if section.entries)


def matching(sections: tuple[Section, ...], word: str) -> list[Section]:
    """The sections with only those entries that hold the word somewhere; all of them for an empty word."""
    wanted = word.strip().lower()
    kept = [replace(one, entries=tuple(it for it in one.entries if wanted in said(it).lower())) for one in sections]
    return [one for one in kept if one.entries]


def _signals(entries: tuple[Entry, ...], says: str) -> list[Section]:
    return [Section("sinyal", "Sinyal", says, entries)] if entries else []


def _of(group: str) -> list[Relation]:
    """The relations of one group."""
    return [one for one in relations().values() if (one.group if one.group in GROUPS else UNTOLD) == group]


def _relation(one: Relation) -> Entry:
    fed = (Line("Berasal dari", listing([term("judges", report) for report in one.reports])),) if one.reports else ()
    made = (Line("Dibuat di", code=one.made_in),) if one.made_in else ()
    return Entry(one.name, one.name, one.meaning or "", lines=(*fed, *made), columns=one.columns)


def _unexplained() -> tuple[str, ...]:
    """The lines that are missing in the words files, and those that nothing needs any more."""
    every = [(one, column) for one in relations().values() for column in one.columns]
    names = {(one.name, column.name) for one, column in every} | {(ANY, column.name) for _, column in every}
    kinds = {column.type for _, column in every}
    columns, told = lines("columns"), lines("relations")
    return (
        *(
            f"relations.csv: {one.name}"
            for one in relations().values()
            if one.meaning is None or one.group not in GROUPS
        ),
        *(f"columns.csv: {one.name},{column.name}" for one, column in every if column.meaning is None),
        *(f"terms.csv: type,{kind}" for kind in sorted(kinds) if not explained("type", kind)),
        *(f"columns.csv: {_idle(row)}" for row in columns if (row["relation"], row["column"]) not in names),
        *(f"relations.csv: {_idle(row)}" for row in told if row["relation"] not in relations()),
    )


def _idle(row: dict[str, str]) -> str:
    """A line that nothing needs any more, as it is found."""
    return ",".join(row[key] for key in ("relation", "column") if key in row) + " (usang)"
