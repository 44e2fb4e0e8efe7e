"""Layouts of parts: desa of a kecamatan, men and women below each service, two tables side by side; and surveys."""

import random

from recaps.layouts import FILE, TWO, Drawn, begun, finished, service_rows
from recaps.page import Page, Row, Table, put, signed, titled
from recaps.report import OFFICES, YEAR, Report, kecamatan, report
from recaps.style import Style

DESA = ("Sumberejo", "Karanganyar", "Mojosari", "Tegalrejo", "Wonorejo", "Sidomulyo", "Banjarsari")
UNSUR = (
    "Persyaratan", "Sistem, Mekanisme dan Prosedur", "Waktu Penyelesaian", "Biaya/Tarif",
    "Produk Spesifikasi Jenis Pelayanan", "Kompetensi Pelaksana", "Perilaku Pelaksana",
    "Penanganan Pengaduan, Saran dan Masukan", "Sarana dan Prasarana",
)  # fmt: skip


def desa_of_a_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """The desa of a kecamatan × services; their sum is what counts."""
    made = report(chance, 1, 1, ["completed"])
    style.missummed = False  # it is what is reported: one that disagrees with its desa is asked
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    names = chance.sample(DESA, chance.randint(4, 6))
    parts: list[list[int]] = []
    for code, _ in made.services:
        number = made.of(place, code, made.month, "completed")
        cuts = sorted(chance.randint(0, number) for _ in names[1:])
        parts.append([end - start for start, end in zip([0, *cuts], [*cuts, number], strict=True)])
    rows = [Row([name], [part[at] for part in parts]) for at, name in enumerate(names)]
    columns = [(name,) for _, name in made.services]
    table = Table([style.one("Desa", "DESA/KELURAHAN", "Nama Desa")], columns, rows, added_beside=True)
    return made, finished(style, made, page, table), file


def men_and_women_below_services(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan × services, each L and P, with or without their sum."""
    made = report(chance, 6, 1, ["completed"])
    page, file = begun(style, made, alone=False)
    leaves = style.one("L|P", "LK|PR", "Online|Loket").split("|")
    whole = style.has("sum of the parts", 0.5)
    rows = []
    for code, name in made.kecamatan:
        values: list[int | None] = []
        for service, _ in made.services:
            number = made.of(code, service, made.month, "completed")
            first = chance.randint(0, number)
            values += [first, number - first] + [number] * whole
        rows.append(Row([style.kecamatan(name)], values))
    heads = [*leaves, *["Jml"] * whole]
    columns = [(name, leaf) for _, name in made.services for leaf in heads]
    return made, finished(style, made, page, Table([style.place], columns, rows)), file


def two_tables_side_by_side(chance: random.Random, style: Style) -> Drawn:
    """Two kecamatan beside each other, each with its services below its name."""
    made = report(chance, 2, 1, TWO)
    page, file = begun(style, made, alone=False)
    top, left, lowest = page.next, style.left, page.next
    for code, name in made.kecamatan:
        page.next = top
        page.put(page.next, style.left, f"KECAMATAN {name.upper()}")
        page.next += 1
        rows = service_rows(style, made, [(code, made.month, one) for one in TWO])
        put(page, Table([style.item], [(style.head(one),) for one in TWO], rows), style)
        lowest = max(lowest, page.next)
        style.left = max(col for row, col in page.cells if row >= top) + 2
    style.left, page.next = left, lowest
    signed(page, style, made.office, made.month)
    return made, [page], file


def survey_of_one_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """The nine items downwards, with sums and weighted means that do not count."""
    office, [(code, name)] = _surveyed(chance, 1)
    page, made = _survey(style, office, name), Report(office, [(code, name)], [], [1], ["score"])
    rows = []
    for at, unsur in enumerate(UNSUR, start=1):
        score = made.numbers[code, f"U{at}", 1, "score"] = chance.randint(290, 395) / 100
        weighted = f"{score / 9:.3f}".replace(".", ",")
        rows.append([unsur, str(round(score * 100)), f"{score:.2f}".replace(".", ","), weighted])
    more = style.has("sums and weights", 0.6)
    heads = ["Unsur Pelayanan", *["Jumlah Nilai"] * more, "NRR", *["NRR Tertimbang"] * more]
    _write(page, style, heads, [row if more else [row[0], row[2]] for row in rows])
    return made, [page], FILE


def survey_of_all_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan × U1 to U9, or by name."""
    office, places = _surveyed(chance, 6)
    page, made = _survey(style, office, ""), Report(office, places, [], [1], ["score"])
    named = style.has("items by name", 0.5)
    rows = []
    for code, name in places:
        scores = [chance.randint(290, 395) / 100 for _ in UNSUR]
        made.numbers |= {(code, f"U{at}", 1, "score"): score for at, score in enumerate(scores, start=1)}
        rows.append([style.kecamatan(name), *(f"{score:.2f}".replace(".", ",") for score in scores)])
    _write(page, style, [style.place, *(UNSUR if named else [f"U{at}" for at in range(1, 10)])], rows)
    return made, [page], FILE


def _surveyed(chance: random.Random, places: int) -> tuple[str, list[tuple[str, str]]]:
    office = chance.choice(list(OFFICES))
    every = kecamatan()[office]
    return office, chance.sample(every, min(places, len(every)))


def _survey(style: Style, office: str, name: str) -> Page:
    page = Page(style.one("SKM", "Sheet1", "IKM"))
    titled(page, style, office, name, 0, style.one(f"SEMESTER I TAHUN {YEAR}", f"Semester I {YEAR}"))
    page.put(page.next, style.left, style.one("Jumlah Responden : 150 orang", "Jumlah responden: 150"))
    page.next += 2
    return page


def _write(page: Page, style: Style, heads: list[str], rows: list[list[str]]) -> None:
    for line in ([style.number] * bool(style.number) + heads, *rows):
        number = [str(rows.index(line) + 1)] * bool(style.number) if line in rows else []
        for at, text in enumerate([*number, *line]):
            page.put(page.next, style.left + at, text)
        page.next += 1
