"""Each indicator of paten/indicators in words: how it is made, over what, compared with whom, why, by whom."""

import re
from collections.abc import Iterable

from paten.definitions import LEVELS, Definition, definitions
from paten.dictionary.entries import Entry, Line, explained, sums, term
from paten.dictionary.relations import lines, relations
from paten.numbers import count
from paten.periods import day
from paten.say.words import listing
from paten.say.words import small as uncapital

CHOICES = ("unit", "kind", "better", "compare", "report_type", "interval", "over_time")  # keys of few values
EVERYTHING = "true"  # a definition that leaves out no row


def methods() -> tuple[Entry, ...]:
    """Every indicator with all that its number stands on, in order of its title."""
    return tuple(_entry(one, [*_made(one), *_read(one), *_founded(one)]) for one in _ordered())


def names() -> tuple[Entry, ...]:
    """Every indicator as the dictionary lists it: what it is, its unit, where its figures come from."""
    return tuple(_entry(one, [*_unit(one), *_from(one)]) for one in _ordered())


def unsaid() -> tuple[str, ...]:
    """What sums.csv and terms.csv have no words for, and the lines of sums.csv that no definition needs any more."""
    every = [(one, sql) for one in definitions().values() for sql in _sql(one).values()]
    chosen = {(key, getattr(one, key)) for one in definitions().values() for key in CHOICES}
    needed = {(one.facts, " ".join(sql.split())) for one, sql in every}
    return (
        *(f"sums.csv: {one.facts},{sql} ({one.indicator})" for one, sql in every if sums(one.facts, sql) is None),
        *(f"terms.csv: {key},{value}" for key, value in sorted(chosen) if not explained(key, value)),
        *(
            f"sums.csv: {row['facts']},{row['sql']} (usang)"
            for row in lines("sums")
            if (row["facts"], " ".join(row["sql"].split())) not in needed
        ),
    )


def _ordered() -> list[Definition]:
    return sorted(definitions().values(), key=lambda one: one.title)


def _entry(one: Definition, told: Iterable[Line]) -> Entry:
    return Entry(one.indicator, one.title, one.question, lines=tuple(told), mark=one.indicator)


def _sql(one: Definition) -> dict[str, str]:
    """What is computed, by the label under which a reader finds it."""
    if not one.facts:
        return {}
    parts = {
        "Pembilang" if one.denominator else "Yang dihitung": one.numerator,
        "Penyebut": one.denominator,
        "Baris yang ikut": one.where,
    }
    return {label: sql for label, sql in parts.items() if sql and sql != EVERYTHING}


def _made(one: Definition) -> list[Line]:
    """The sums, or the parts of which a weighted mean is made."""
    if one.parts:
        return [_parts(one)]
    said = [Line(label, _word(one, sql), sql) for label, sql in _sql(one).items()]
    if one.where == EVERYTHING:
        said.append(Line("Baris yang ikut", "semua"))
    if one.denominator:
        said.append(Line("Nilai", "pembilang dibagi penyebut" + _per(one)))
    return said


def _word(one: Definition, sql: str) -> str:
    return sums(one.facts, sql) or ""


def _per(one: Definition) -> str:
    return f", dikali {count(one.per)}" if one.per != 1 else ""


def _parts(one: Definition) -> Line:
    """A mean of the items of another, weighed as the reference says."""
    other = definitions()[one.parts].title if one.parts in definitions() else one.parts
    scale = f", dikali {count(one.scale)}" if one.scale else ""
    words = f"rata-rata tertimbang semua rincian “{other}”{scale}; belum diketahui selama salah satunya belum ada"
    return Line("Nilai", words, one.parts)


def _unit(one: Definition) -> list[Line]:
    return [Line("Satuan", term("unit", one.unit), one.unit), Line("Jenis", term("kind", one.kind), one.kind)]


def _from(one: Definition) -> list[Line]:
    """Relation, item and levels."""
    said = []
    if one.facts:
        known = relations().get(one.facts)
        said.append(Line("Asal angka", f"tabel dengan {uncapital(known.meaning or '')}" if known else "", one.facts))
    if one.item:
        name = one.item.partition("::")[0]
        meaning = {column.name: column.meaning for column in relations()[one.facts].columns}.get(name)
        where = f"juga dihitung per {_beginning(meaning)}, di tingkat {_levels(one.item_levels)}"
        said.append(Line("Rincian", where, one.item))
    if one.levels != LEVELS:
        said.append(Line("Tingkat", f"hanya untuk {_levels(one.levels)}"))
    return said


def _levels(levels: tuple[str, ...]) -> str:
    return listing([term("level", level) for level in levels])


def _coverage(one: Definition) -> str:
    """Who counts as reported, of whom: as etl/measure.py counts them."""
    reported = "flow" if one.kind == "flow" else "carried" if one.carry_months else "state"
    who = term("report_type", one.report_type)
    return f"{who} {term('coverage', reported)}, dari semua {who} yang diharapkan"


def _beginning(meaning: str | None) -> str:
    """The beginning of a column's meaning inside a sentence."""
    return uncapital(re.split("[,:;]", meaning or "rincian")[0].rstrip("."))


def _read(one: Definition) -> list[Line]:
    """Coverage, uncertainty, months together, judgement and comparison."""
    said = [
        Line("Satuan", term("unit", one.unit)),
        Line("Jenis", term("kind", one.kind)),
        *_from(one),
        Line("Cakupan", _coverage(one)),
        Line("Ketidakpastian", term("interval", one.interval)),
        Line("Beberapa bulan", term("over_time", one.over_time)),
    ]
    if one.carry_months:
        said.append(Line("Masa berlaku", f"nilai tetap dipakai {one.carry_months} bulan, dengan menyebut bulannya"))
    if one.minimum_volume:
        few = f"bila {_volume(one)} kurang dari {count(one.minimum_volume)}, angka tampil tanpa penilaian"
        said.append(Line("Volume terkecil", few))
    return [
        *said,
        Line("Arah", term("better", one.better)),
        Line("Pembanding", term("compare", one.compare)),
    ]


def _volume(one: Definition) -> str:
    """What the minimum volume is counted in: the denominator, of the parts where it is made of these."""
    base = definitions()[one.parts] if one.parts else one
    return (sums(base.facts, base.denominator) if base.denominator else None) or "penyebutnya"


def _founded(one: Definition) -> list[Line]:
    return [
        Line("Mengapa dipantau", one.why),
        Line("Sumber", one.source),
        Line("Disusun oleh", one.authored_by),
        Line("Diperiksa oleh", one.checked_by),
        Line("Ditinjau lagi", f"paling lambat {day(one.next_review)}"),
    ]
