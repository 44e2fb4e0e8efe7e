"""Surveys: the scores of the nine items beside all that an office works out of them, and how many answered."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from recaps.page import Page
from recaps.report import MONTHS, OFFICES, YEAR, kecamatan
from recaps.style import Style

NAMES = (
    ("Persyaratan", "Persyaratan pelayanan", "Kesesuaian persyaratan"),
    ("Sistem, mekanisme dan prosedur", "Prosedur", "Kemudahan prosedur pelayanan"),
    ("Waktu penyelesaian", "Waktu pelayanan", "Kecepatan waktu"),
    ("Biaya/tarif", "Biaya", "Kewajaran biaya/tarif"),
    ("Produk spesifikasi jenis pelayanan", "Produk layanan", "Kesesuaian produk"),
    ("Kompetensi pelaksana", "Kompetensi petugas", "Kemampuan petugas"),
    ("Perilaku pelaksana", "Perilaku petugas", "Kesopanan dan keramahan petugas"),
    ("Penanganan pengaduan, saran dan masukan", "Penanganan pengaduan", "Pengaduan, saran dan masukan"),
    ("Sarana dan prasarana", "Sarana prasarana", "Kualitas sarana dan prasarana"),
)
MOST = 9
Key = tuple[str, str, str, int]  # kecamatan, item, first month, months


@dataclass
class Survey:
    """What an office found: (score, how many answered) of each key; the sheets and the name of its file."""

    office: str
    places: list[tuple[str, str]]
    people: dict[str, int]
    scores: dict[Key, tuple[float, int]] = field(default_factory=dict)
    period: str = ""
    pages: list[Page] = field(default_factory=list)
    file: str = "survei.xlsx"

    def of(self, place: str, item: int) -> float:
        return next(score for key, (score, _) in self.scores.items() if key[:2] == (place, f"U{item}"))


class Writer:
    """One sheet, in the words of one office."""

    def __init__(self, chance: random.Random, places: int) -> None:
        self.chance, self.style = chance, Style(chance)
        office = chance.choice(list(OFFICES))
        every = kecamatan()[office]
        chosen = chance.sample(every, min(places, len(every)))
        self.made = Survey(office, chosen, {code: chance.randint(60, 400) for code, _ in chosen})
        self.names = [chance.choice(names) for names in NAMES]
        length = chance.choice((1, 3, 6))
        first = chance.choice([one for one in range(1, 11) if (one - 1) % length == 0 and one + length <= 12])
        part = (first - 1) // length
        roman = ("I", "II", "III", "IV")[min(part, 3)]
        self.made.period = {
            1: f"{MONTHS[first - 1]} {YEAR}", 3: f"TRIWULAN {roman} TAHUN {YEAR}", 6: f"Semester {roman} Tahun {YEAR}",
        }[length]  # fmt: skip
        when = f"{YEAR}-{first:02d}"
        for code, _ in chosen:
            for item in range(1, MOST + 1):
                score = chance.randint(262, 394) / 100
                self.made.scores[code, f"U{item}", when, length] = (score, self.made.people[code])
        self.page = Page(self.style.one("SKM", "IKM", "Sheet1", "Olah data"))
        self.made.pages.append(self.page)
        self.exact = self.style.has("two decimals", 0.5)
        for habit in ("mean below", "index below", "grade below"):
            self.style.has(habit, 0.4)

    def line(self, *texts: str, left: int = 0) -> None:
        for at, text in enumerate(texts):
            self.page.put(self.page.next, self.style.left + left + at, text)
        self.page.next += 1

    def title(self, alone: bool) -> None:
        office, name = OFFICES[self.made.office], self.made.places[0][1]
        self.line(self.style.one("SURVEI KEPUASAN MASYARAKAT (SKM)", "INDEKS KEPUASAN MASYARAKAT", "HASIL SKM"))
        self.line(self.style.one(f"KECAMATAN {name.upper()} {office}", f"Kecamatan {name}") if alone else office)
        self.line(self.style.one(self.made.period, f"PERIODE {self.made.period.upper()}"))

    def number(self, value: float) -> str:
        text = f"{value:.2f}"
        return (text if self.exact else text.rstrip("0").rstrip(".")).replace(".", ",")

    def people_said(self, count: int) -> str:
        return self.style.one(
            f"Jumlah Responden : {count} orang", f"Jumlah responden: {count}", f"Responden = {count} orang",
            f"Jumlah responden sebanyak {count} orang", f"Total responden {count}",
        )  # fmt: skip

    def profile(self, count: int) -> None:
        """Men and women, and their sum."""
        men = self.chance.randint(10, count - 10)
        self.line(self.style.one("PROFIL RESPONDEN", "Karakteristik Responden"))
        for label, value in (
            ("Laki-laki", men),
            ("Perempuan", count - men),
            (self.style.one("Jumlah", "Total"), count),
        ):
            self.line(label, str(value))

    def signed(self) -> None:
        self.page.next += 1
        if self.style.has("signature", 0.5):
            self.line(f"{OFFICES[self.made.office].split()[-1].title()}, 5 {MONTHS[10]} {YEAR}", left=2)
            self.line("Camat", left=2)

    def counted_above(self, told: str, count: int) -> None:
        if told == "sentence above":
            self.line(self.people_said(count))
        elif told == "cells above":
            self.line(self.style.one("Jumlah responden", "RESPONDEN"), *self.style.one(":", "").split(), str(count))
        elif told == "profile above":
            self.page.next += 1
            self.profile(count)
        self.page.next += 1

    def counted_below(self, told: str, count: int) -> None:
        self.page.next += 1
        if told == "sentence below":
            self.line(self.people_said(count))
        elif told == "profile below":
            self.profile(count)


def items_downwards(chance: random.Random) -> Survey:
    """One kecamatan: an item a row, with sums, weights, conversions and grades beside its score."""
    at = Writer(chance, 1)
    [(code, _)] = at.made.places
    count = at.made.people[code]
    places = (
        "sentence above",
        "cells above",
        "sentence below",
        "row below",
        "header",
        "profile above",
        "profile below",
    )
    told = at.style.one(*places)
    at.style.habits |= {told}
    at.title(alone=True)
    at.counted_above(told, count)
    columns = _columns(at, code, count, f" (n = {count})" * (told == "header"))
    numbered = at.style.has("numbered", 0.6)
    at.line(*["No"] * numbered, *(head for _, head, _ in columns))
    for item in range(1, MOST + 1):
        at.line(*[str(item)] * numbered, *(of(item) for _, _, of in columns))
    lead = numbered + [kind for kind, _, _ in columns].index("unsur")
    score = numbered + [kind for kind, _, _ in columns].index("score")
    for label, text in _below(at, code):
        at.line(*[""] * lead, label, *[""] * (score - lead - 1), text)
    if told == "row below":
        at.line(*[""] * lead, at.style.one("Jumlah Responden", "Responden"), *[""] * (score - lead - 1), str(count))
    at.counted_below(told, count)
    at.signed()
    return at.made


def _columns(at: Writer, code: str, count: int, answered: str) -> list[tuple[str, str, Callable[[int], str]]]:
    """Kind, header and cell of each item."""
    style, of = at.style, at.made.of
    found = [
        ("unsur", style.one("Unsur Pelayanan", "Unsur", "UNSUR", "Unsur penilaian"), lambda item: at.names[item - 1])
    ]
    if style.has("codes", 0.3):
        found.insert(0, ("code", style.one("Kode", "Kode Unsur"), lambda item: f"U{item}"))
    if style.has("sums", 0.4):
        found.append(("sum", style.one("Jumlah Nilai", "Total nilai"), lambda item: str(round(of(code, item) * count))))
    head = style.one("NRR", "Nilai rata-rata", "Nilai Rata-Rata", "Nilai", "Rata-rata", "NRR per unsur", "Nilai unsur")
    found.append(("score", f"{head}{answered}", lambda item: at.number(of(code, item))))
    if style.has("weighted", 0.4):
        weighted = style.one("NRR Tertimbang", "Nilai tertimbang", "NRR tertimbang per unsur")
        found.append(("weighted", weighted, lambda item: f"{of(code, item) / MOST:.3f}".replace(".", ",")))
    if style.has("converted", 0.3):
        converted = style.one("Nilai Konversi", "Konversi", "Nilai (25-100)")
        found.append(("converted", converted, lambda item: at.number(of(code, item) * 25)))
    if style.has("grades", 0.4):
        found.append(("grade", style.one("Mutu", "Mutu Pelayanan"), lambda item: grade(of(code, item))[0]))
    if style.has("grades in words", 0.3):
        found.append(("word", style.one("Kinerja", "Kategori", "Ket"), lambda item: grade(of(code, item))[1]))
    if style.has("aims", 0.15):
        found.append(("aim", "Target", lambda item: "3,20"))
    return found


def grade(score: float) -> tuple[str, str]:
    """Of a score of 1 to 4 (PermenPANRB 14/2017)."""
    limits = ((3.5324, "A", "Sangat baik"), (3.0644, "B", "Baik"), (2.6, "C", "Kurang baik"))
    return next((letter, word) for least, letter, word in limits if score >= least)


def _below(at: Writer, code: str) -> list[tuple[str, str]]:
    """What is worked out of all items."""
    scores = [at.made.of(code, item) for item in range(1, MOST + 1)]
    mean = sum(scores) / MOST
    style, lines = at.style, []
    if style.has("sum below", 0.3):
        lines.append((style.one("Jumlah", "JUMLAH", "Total"), at.number(sum(scores))))
    if style.has("mean below", 0.4):
        lines.append((style.one("Rata-rata", "Nilai rata-rata", "NRR"), at.number(mean)))
    if style.has("index below", 0.6):
        lines.append((style.one("IKM", "Nilai IKM", "NILAI SKM", "IKM Unit Pelayanan", "SKM"), at.number(mean * 25)))
        if style.has("grade below", 0.5):
            lines.append((style.one("Mutu Pelayanan", "Mutu"), grade(mean)[0]))
            lines.append((style.one("Kinerja Unit Pelayanan", "Kinerja"), grade(mean)[1]))
    return lines


def kecamatan_downwards(chance: random.Random) -> Survey:
    """A kecamatan a row, an item a column, with how many answered, means, indexes, grades and ranks beside."""
    at = Writer(chance, chance.randint(3, 6))
    at.style.word = ""
    told = at.style.one("column", "column", "column last", "sentence above", "sentence below")
    at.style.habits |= {told}
    at.title(alone=False)
    said = sentence(at)
    if told == "sentence above":
        at.line(said)
    at.page.next += 1
    people = at.style.one("Jumlah Responden", "Responden", "Jml Responden", "Jumlah responden (orang)")
    heads = at.names if at.style.has("items by name", 0.5) else [f"U{item}" for item in range(1, MOST + 1)]
    mean, index = at.style.has("mean beside", 0.4), at.style.has("index beside", 0.5)
    graded, rank = at.style.has("grade beside", 0.4), at.style.has("rank beside", 0.2)
    head = [at.style.place, *[people] * (told == "column"), *heads, *["Rata-rata"] * mean]
    head += [at.style.one("IKM", "Nilai IKM", "Indeks")] * index + [at.style.one("Mutu", "Kategori")] * graded
    head += [people] * (told == "column last") + [at.style.one("Peringkat", "Rank", "Ket.")] * rank
    numbered = at.style.has("numbered", 0.7)
    at.line(*["No"] * numbered, *head)
    for row, (code, name) in enumerate(at.made.places, 1):
        scores = [at.made.of(code, item) for item in range(1, MOST + 1)]
        count, average = str(at.made.people[code]), sum(scores) / MOST
        cells = [at.style.kecamatan(name), *[count] * (told == "column"), *map(at.number, scores)]
        cells += [at.number(average)] * mean + [at.number(average * 25)] * index + [grade(average)[0]] * graded
        cells += [count] * (told == "column last") + [str(row)] * rank
        at.line(*[str(row)] * numbered, *cells)
    if at.style.has("means below", 0.5):
        columns = ([at.made.of(code, item) for code, _ in at.made.places] for item in range(1, MOST + 1))
        means = [at.number(sum(one) / len(one)) for one in columns]
        total = [str(sum(at.made.people.values()))] * (told == "column")
        at.line(*[""] * numbered, at.style.one("Rata-rata", "RATA-RATA", "Rata-rata kabupaten/kota"), *total, *means)
    at.page.next += 1
    if told == "sentence below":
        at.line(said)
    at.signed()
    return at.made


def sentence(at: Writer) -> str:
    """Responden : Batu 160 orang, Bumiaji 142 orang"""
    people = at.style.one(" orang", "")
    told = (f"{at.style.one('', '', 'Kec. ')}{name} {at.made.people[code]}{people}" for code, name in at.made.places)
    word, mark, comma = (
        at.style.one("Responden", "Jumlah responden"),
        at.style.one(": ", " : "),
        at.style.one(", ", "; "),
    )
    return f"{word}{mark}{comma.join(told)}"


def kecamatan_across(chance: random.Random) -> Survey:
    """An item a row, a kecamatan a column, with how many answered in a row, below their names or in a sentence."""
    at = Writer(chance, chance.randint(2, 5))
    told = at.style.one("row above", "row below", "header", "sentence above", "sentence below")
    at.style.habits |= {told}
    at.title(alone=False)
    said, people = sentence(at), [str(at.made.people[code]) for code, _ in at.made.places]
    if told == "sentence above":
        at.line(said)
    at.page.next += 1
    numbered = at.style.has("numbered", 0.6)
    names = [at.style.kecamatan(name) for _, name in at.made.places]
    if told == "header":
        names = [f"{name} (n = {count})" for name, count in zip(names, people, strict=True)]
    label = at.style.one("Jumlah Responden", "Responden")
    at.line(*["No"] * numbered, at.style.one("Unsur Pelayanan", "Unsur"), *names)
    if told == "row above":
        at.line(*[""] * numbered, label, *people)
    for item in range(1, MOST + 1):
        scores = [at.number(at.made.of(code, item)) for code, _ in at.made.places]
        at.line(*[str(item)] * numbered, at.names[item - 1], *scores)
    for line in zip(*(_below_each(at, code) for code, _ in at.made.places), strict=True):
        at.line(*[""] * numbered, line[0][0], *(text for _, text in line))
    if told == "row below":
        at.line(*[""] * numbered, label, *people)
    at.page.next += 1
    if told == "sentence below":
        at.line(said)
    at.signed()
    return at.made


def _below_each(at: Writer, code: str) -> list[tuple[str, str]]:
    """The same lines for each kecamatan."""
    mean = sum(at.made.of(code, item) for item in range(1, MOST + 1)) / MOST
    shown = {"mean below": ("Rata-rata", at.number(mean)), "index below": ("Nilai IKM", at.number(mean * 25)),
             "grade below": ("Mutu", grade(mean)[0])}  # fmt: skip
    return [line for habit, line in shown.items() if habit in at.style.habits]
