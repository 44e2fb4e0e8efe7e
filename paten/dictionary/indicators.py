"""Each indicator of paten/indicators in words: how it is made, over what, compared with whom, why, by whom."""

from collections.abc import Iterable, Mapping

from paten.definitions import Definition, definitions
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
    if getattr(one, "parts", None):
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
    per = getattr(one, "per", None)
    return f", dikali {count(per)}" if per else ""


def _parts(one: Definition) -> Line:
    """A mean of values already there: null as long as one of them is."""
    given = one.parts
    named = [given] if isinstance(given, str) else list(given)
    known = [definitions()[name].title if name in definitions() else str(name) for name in named]
    weights = [f" (bobot {weight})" for weight in given.values()] if isinstance(given, Mapping) else [""] * len(known)
    scale = getattr(one, "scale", None)
    words = "rata-rata tertimbang dari " + listing([name + weight for name, weight in zip(known, weights, strict=True)])
    return Line(
        "Nilai",
        words + (f", dikali {count(scale)}" if scale else "") + "; tidak ada nilainya selama salah satu bagian kosong",
        ", ".join(map(str, named)),
    )


def _unit(one: Definition) -> list[Line]:
    return [Line("Satuan", term("unit", one.unit), one.unit), Line("Jenis", term("kind", one.kind), one.kind)]


def _from(one: Definition) -> list[Line]:
    """Relation, item and levels."""
    said = []
    if one.facts:
        known = relations().get(one.facts)
        said.append(Line("Asal angka", f"tabel dengan {uncapital(known.meaning or '')}" if known else "", one.facts))
    if one.item:
        column = {column.name: column for column in relations()[one.facts].columns}.get(one.item) if one.facts else None
        said.append(Line("Rincian", f"juga dihitung per {_beginning(column.meaning if column else None)}", one.item))
    levels = getattr(one, "levels", None)
    if levels:
        said.append(Line("Tingkat", "hanya untuk " + listing([term("level", level) for level in levels])))
    return said


def _beginning(meaning: str | None) -> str:
    """The beginning of a column's meaning inside a sentence."""
    return uncapital((meaning or "rincian").split(",")[0].rstrip("."))


def _read(one: Definition) -> list[Line]:
    """Coverage, uncertainty, months together, judgement and comparison."""
    said = [
        Line("Satuan", term("unit", one.unit)),
        Line("Jenis", term("kind", one.kind)),
        *_from(one),
        Line("Cakupan", term("report_type", one.report_type)),
        Line("Ketidakpastian", term("interval", one.interval)),
        Line("Beberapa bulan", term("over_time", one.over_time)),
    ]
    if one.carry_months:
        said.append(Line("Masa berlaku", f"nilai tetap dipakai {one.carry_months} bulan, dengan menyebut bulannya"))
    if one.minimum_volume:
        few = f"di bawah {count(one.minimum_volume)} pada penyebut, angka tampil tanpa penilaian"
        said.append(Line("Volume terkecil", few))
    return [
        *said,
        Line("Arah", term("better", one.better)),
        Line("Pembanding", term("compare", one.compare)),
    ]


def _founded(one: Definition) -> list[Line]:
    return [
        Line("Mengapa dipantau", one.why),
        Line("Sumber", one.source),
        Line("Disusun oleh", one.authored_by),
        Line("Diperiksa oleh", one.checked_by),
        Line("Ditinjau lagi", f"paling lambat {day(one.next_review)}"),
    ]
