"""Reports typed in a hurry: a line for each service in one cell, pairs beside each other, blocks of measures."""

import random

from recaps.layouts import FILE, Drawn
from recaps.page import Page
from recaps.report import MONTHS, SHORT, YEAR, Report, report
from recaps.style import Style

SAID = {"requested": ("masuk", "msk", "permohonan"), "completed": ("selesai", "sls", "jadi", "terbit")}


def _begun(style: Style, made: Report, more: str = "") -> tuple[Page, str]:
    """A title in a line or two, or the month in the file's name."""
    page = Page(style.one("Sheet1", "data", "lap"))
    [(_, name)] = made.kecamatan
    month = style.one(f"{MONTHS[made.month - 1].lower()} {YEAR}", f"{MONTHS[made.month - 1]} {YEAR}")
    where = style.one("one line", "two lines", "file")
    if where == "one line":
        page.put(1, 1, f"{style.one('lap paten', 'Laporan pelayanan', 'rekap pelayanan')} kec {name} {month}{more}")
        page.next = 2
    else:
        page.put(1, 1, f"{style.one('Kec.', 'kec', 'KECAMATAN')} {name}{more}")
        page.next = 2
        if where == "two lines":
            page.put(2, 1, f"{style.one('bulan', 'bln', 'Bulan :')} {month}")
            page.next = 3
    page.next += style.has("gap above the table", 0.4)
    return page, f"lap {month}.xlsx" if where == "file" else FILE


def _ended(style: Style, page: Page) -> None:
    page.next += 1
    if style.has("thanks", 0.4):
        page.put(page.next, 1, style.one("terima kasih", "Demikian, tks", "mohon maaf terlambat, jaringan mati"))


def lines_in_one_cell(chance: random.Random, style: Style) -> Drawn:
    """ "1. KTP-el : 12 bks", or "KTP-el : masuk 12, selesai 11"."""
    both = style.has("two measures", 0.4)
    made = report(chance, 1, 1, ["requested", "completed"] if both else ["completed"])
    [(code, _)] = made.kecamatan
    page, file = _begun(style, made)
    listed, mark = style.one("", "-", "number"), style.one(" : ", ": ", " = ", " .......... ")
    unit = style.one("", "", " bks", " berkas")
    words = [style.one(*SAID[one]) for one in made.measures]
    for at, (service, name) in enumerate(made.services, 1):
        lead = {"": "", "-": "- ", "number": f"{at}. "}[listed]
        values = [str(made.of(code, service, made.month, one)) for one in made.measures]
        told = (
            [f"{word} {value}{unit}" for word, value in zip(words, values, strict=True)] if both else [values[0] + unit]
        )
        page.put(page.next, 1, f"{lead}{style.service(name)}{mark}{', '.join(told)}")
        page.next += 1
    _ended(style, page)
    return made, [page], file


def pairs_beside_each_other(chance: random.Random, style: Style) -> Drawn:
    """ "KTP-el | 12 | KK | 7" over two more."""
    made = report(chance, 1, 1, ["completed"])
    [(code, _)] = made.kecamatan
    page, file = _begun(style, made)
    gap = style.has("an empty column between", 0.4)
    if style.has("headers", 0.5):
        heads = [style.one("Layanan", "Jenis"), style.one("Jml", "Jumlah", "Selesai")]
        for at, text in enumerate([*heads, *[""] * gap, *heads], 1):
            page.put(page.next, at, text)
        page.next += 1
    half = -(-len(made.services) // 2)
    for row in range(half):
        for side, at in enumerate((row, row + half)):
            if at < len(made.services):
                service, name = made.services[at]
                page.put(page.next, 1 + side * (2 + gap), style.service(name))
                page.put(page.next, 2 + side * (2 + gap), style.count(made.of(code, service, made.month, "completed")))
        page.next += 1
    _ended(style, page)
    return made, [page], file


def one_row_of_numbers(chance: random.Random, style: Style) -> Drawn:
    """Services in a line, their numbers below."""
    made = report(chance, 1, 1, ["completed"])
    [(code, _)] = made.kecamatan
    page, file = _begun(style, made)
    lead = style.one("", "Jumlah", "Selesai", SHORT[made.month - 1])
    head = style.one("Layanan", "Jenis layanan", "") if lead else ""
    values = [style.count(made.of(code, service, made.month, "completed")) for service, _ in made.services]
    for line in ([head, *(style.service(name) for _, name in made.services)], [lead, *values]):
        for at, text in enumerate(line if lead else line[1:], 1):
            page.put(page.next, at, text)
        page.next += 1
    _ended(style, page)
    return made, [page], file


def blocks_of_measures(chance: random.Random, style: Style) -> Drawn:
    """ "A. BERKAS MASUK" over its services, "B. BERKAS SELESAI" over the same."""
    made = report(chance, 1, 1, ["requested", "completed"])
    [(code, _)] = made.kecamatan
    page, file = _begun(style, made)
    numbered, summed = style.has("numbered lines", 0.5), style.has("sum of each block", 0.4)
    names = {"requested": style.one("BERKAS MASUK", "Permohonan masuk", "MASUK"),
             "completed": style.one("BERKAS SELESAI", "Selesai", "SELESAI")}  # fmt: skip
    for letter, measure in zip("AB", made.measures, strict=True):
        page.put(page.next, 1, f"{letter}. {names[measure]}")
        page.next += 1
        values = [made.of(code, service, made.month, measure) or 0 for service, _ in made.services]
        for at, ((_, name), value) in enumerate(zip(made.services, values, strict=True), 1):
            cells = [*[str(at)] * numbered, style.service(name), style.count(value)]
            for col, text in enumerate(cells, 1):
                page.put(page.next, col, text)
            page.next += 1
        if summed:
            page.put(page.next, 1 + numbered, style.one("Jumlah", "Total", "jml"))
            page.put(page.next, 2 + numbered, str(sum(values)))
            page.next += 1
        page.next += style.has("gap between blocks", 0.5)
    _ended(style, page)
    return made, [page], file


def two_measures_and_no_lines(chance: random.Random, style: Style) -> Drawn:
    """A name and two numbers a row, short words over them, and nothing else."""
    made = report(chance, 1, 1, ["requested", "completed"])
    [(code, _)] = made.kecamatan
    page, file = _begun(style, made)
    heads = [style.one(*SAID[one]) for one in made.measures]
    for at, text in enumerate([style.one("", "layanan", "jenis"), *heads], 1):
        page.put(page.next, at, text)
    page.next += 1
    for service, name in made.services:
        values = [style.count(made.of(code, service, made.month, one)) for one in made.measures]
        for at, text in enumerate([style.service(name), *values], 1):
            page.put(page.next, at, text)
        page.next += 1
    if style.has("total below", 0.5):
        sums = [
            str(sum(made.of(code, service, made.month, one) or 0 for service, _ in made.services))
            for one in made.measures
        ]
        for at, text in enumerate([style.one("jml", "JUMLAH", "total"), *sums], 1):
            page.put(page.next, at, text)
        page.next += 1
    _ended(style, page)
    return made, [page], file
