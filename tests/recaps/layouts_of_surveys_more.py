"""More surveys: single answers, quarters or services beside each other, a table or a sheet for each kecamatan."""

import random
from collections.abc import Callable

from recaps.layouts_of_surveys import MOST, Survey, Writer, grade
from recaps.page import Page
from recaps.report import OFFICES, YEAR

ROMAN = ("I", "II", "III", "IV")


def single_answers(chance: random.Random) -> Survey:
    """A row for each who answered, from 1 to 4; below them sums, means, weights and the index."""
    at = Writer(chance, 1)
    [(code, _)] = at.made.places
    count = chance.randint(8, 25)
    answers = [[chance.choice((2, 3, 3, 3, 4, 4)) for _ in range(MOST)] for _ in range(count)]
    sums = [sum(column) for column in zip(*answers, strict=True)]
    at.made.people[code] = count
    at.made.scores = {key: (round(sums[int(key[1][1:]) - 1] / count + 1e-9, 2), count) for key in at.made.scores}
    means = [at.made.of(code, item) for item in range(1, MOST + 1)]
    at.title(alone=True)
    at.page.next += 1
    who = at.style.one("No", "No. Resp", "Responden", "No Responden", "No. Responden")
    heads = at.names if at.style.has("items by name", 0.3) else [f"U{item}" for item in range(1, MOST + 1)]
    at.line(who, *heads)
    for number, row in enumerate(answers, 1):
        at.line(str(number), *map(str, row))
    at.line(at.style.one("Jumlah", "Jumlah Nilai", "Nilai/Unsur", "Jml nilai per unsur", "Σ Nilai"), *map(str, sums))
    at.line(at.style.one("NRR", "NRR/Unsur", "NRR per unsur", "Nilai rata-rata", "NRR unsur"), *map(at.number, means))
    weighted = [f"{mean / MOST:.3f}".replace(".", ",") for mean in means]
    if at.style.has("weighted", 0.6):
        at.line(at.style.one("NRR Tertimbang", "NRR tertbg/unsur", "NRR tertimbang per unsur"), *weighted)
    if at.style.has("index below", 0.6):
        at.line(at.style.one("IKM", "IKM Unit Pelayanan", "Nilai IKM"), at.number(sum(means) / MOST * 25))
    at.signed()
    return at.made


def quarters_across(chance: random.Random) -> Survey:
    """An item a row, a quarter a column, with how many answered in each."""
    at = Writer(chance, 1)
    [(code, _)] = at.made.places
    quarters = chance.randint(2, 3)
    people = [chance.randint(50, 200) for _ in range(quarters)]
    at.made.scores, at.made.period = {}, f"TAHUN {YEAR}"
    for quarter in range(quarters):
        for item in range(1, MOST + 1):
            key = (code, f"U{item}", f"{YEAR}-{3 * quarter + 1:02d}", 3)
            at.made.scores[key] = (chance.randint(262, 394) / 100, people[quarter])
    at.title(alone=True)
    at.page.next += 1
    word = at.style.one("TW", "Triwulan", "TRIWULAN")
    means = at.style.has("mean beside", 0.3)
    at.line(at.style.one("Unsur", "Unsur Pelayanan"), *(f"{word} {ROMAN[one]}" for one in range(quarters)),
            *["Rata-rata"] * means)  # fmt: skip
    told = at.style.one("row above", "row below")
    row = [at.style.one("Jumlah Responden", "Responden"), *map(str, people)]
    if told == "row above":
        at.line(*row)
    for item in range(1, MOST + 1):
        scores = [score for key, (score, _) in at.made.scores.items() if key[1] == f"U{item}"]
        at.line(at.names[item - 1], *map(at.number, scores), *[at.number(sum(scores) / quarters)] * means)
    if told == "row below":
        at.line(*row)
    at.signed()
    return at.made


def table_for_each_kecamatan(chance: random.Random) -> Survey:
    """Below each other on one sheet: the name of a kecamatan, how many answered, the items."""
    at = Writer(chance, chance.randint(2, 4))
    at.line(at.style.one("HASIL SURVEI KEPUASAN MASYARAKAT", "REKAP IKM"))
    at.line(OFFICES[at.made.office])
    at.line(at.made.period)
    at.page.next += 1
    _each(at, lambda: None)
    return at.made


def sheet_for_each_kecamatan(chance: random.Random) -> Survey:
    """The same, each on a sheet of its own."""
    at = Writer(chance, chance.randint(2, 4))
    names = iter(at.made.places)
    at.made.pages.clear()

    def page() -> None:
        at.page = Page(next(names)[1])
        at.made.pages.append(at.page)
        at.line(at.style.one("HASIL SURVEI KEPUASAN MASYARAKAT", "REKAP IKM"))
        at.line(at.made.period)

    _each(at, page)
    return at.made


def _each(at: Writer, begin: Callable[[], None]) -> None:
    """begin: called before each kecamatan."""
    told = at.style.one("sentence", "cells", "row below")
    at.style.habits |= {told}
    numbered, graded = at.style.has("numbered", 0.5), at.style.has("grades", 0.3)
    mean, item_head = at.style.has("mean below", 0.4), at.style.one("Unsur", "Unsur Pelayanan")
    score_head = at.style.one("NRR", "Nilai rata-rata", "Nilai")
    for code, name in at.made.places:
        begin()
        count = at.made.people[code]
        at.line(at.style.one(f"KECAMATAN {name.upper()}", f"Kecamatan : {name}"))
        if told == "sentence":
            at.line(at.people_said(count))
        elif told == "cells":
            at.line("Jumlah responden", ":", str(count))
        at.line(*["No"] * numbered, item_head, score_head, *["Mutu"] * graded)
        scores = [at.made.of(code, item) for item in range(1, MOST + 1)]
        for item, score in enumerate(scores, 1):
            at.line(*[str(item)] * numbered, at.names[item - 1], at.number(score), *[grade(score)[0]] * graded)
        if mean:
            at.line(*[""] * numbered, "IKM", at.number(sum(scores) / MOST * 25))
        if told == "row below":
            at.line(*[""] * numbered, "Jumlah responden", str(count))
        at.page.next += 1


def services_across(chance: random.Random) -> Survey:
    """An item a row, a service a column, and the whole kecamatan: that is what counts."""
    at = Writer(chance, 1)
    [(code, _)] = at.made.places
    services = chance.sample(("KTP-el", "Kartu Keluarga", "Surat Pindah", "SKTM", "Legalisir"), chance.randint(2, 4))
    parts = [chance.randint(20, 90) for _ in services]
    count = at.made.people[code] = sum(parts)
    at.made.scores = {key: (score, count) for key, (score, _) in at.made.scores.items()}
    at.title(alone=True)
    at.page.next += 1
    whole = at.style.one("NRR Kecamatan", "Nilai Kecamatan", "NRR Gabungan")
    at.line(at.style.one("Unsur", "Unsur Pelayanan"), *services, whole)
    for item in range(1, MOST + 1):
        others = [at.number(chance.randint(262, 394) / 100) for _ in services]
        at.line(at.names[item - 1], *others, at.number(at.made.of(code, item)))
    at.line(at.style.one("Jumlah Responden", "Responden"), *map(str, parts), str(count))
    at.signed()
    return at.made
