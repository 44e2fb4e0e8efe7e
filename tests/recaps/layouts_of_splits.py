"""Layouts of counts in parts: weeks and counters over measures, below services; single applications, one a line."""

import random

from recaps.layouts import TWO, Drawn, begun, finished
from recaps.layouts_in_haste import cut
from recaps.page import Row, Table, signed
from recaps.report import MONTHS, YEAR, report
from recaps.style import ROMAN, Style

STATES = {
    "completed": ("SELESAI", "Selesai", "Sudah terbit"),
    "rejected": ("DITOLAK", "Dikembalikan"),
    "pending": ("DIPROSES", "Dalam proses"),
}
WAYS = ("Loket|Online", "Loket 1|Loket 2|Loket 3", "L|P", "Pagi|Sore", "Luring|Daring")


def _parts(style: Style) -> list[str]:
    if style.has("weeks", 0.5):
        word = style.one("Minggu ", "Minggu ke-", "M", "MINGGU ")
        return [f"{word}{one}" for one in (ROMAN[:4] if word in ("Minggu ", "MINGGU ") else "1234")]
    return style.one(*WAYS).split("|")


def parts_over_measures(chance: random.Random, style: Style) -> Drawn:
    """Services × weeks, or counters, each with its measures; with the sum of each measure or without."""
    made = report(chance, 1, 1, TWO)
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    parts, style.missummed, style.compared = _parts(style), False, ()
    whole = style.has("sum of the parts", 0.5)
    under = not whole and style.has("parts below measures", 0.4)
    heads = {one: style.head(one) for one in TWO}
    rows = []
    for code, name in made.services:
        numbers = {one: made.of(place, code, made.month, one) for one in TWO}
        split = {one: cut(chance, number, len(parts)) for one, number in numbers.items()}
        across = [split[one][at] for at in range(len(parts)) for one in TWO]
        down = [value for one in TWO for value in split[one]]
        rows.append(Row([style.service(name)], down if under else across + [numbers[one] for one in TWO] * whole))
    columns = [(heads[one], part) for one in TWO for part in parts] if under else [
        (part, heads[one]) for part in parts for one in TWO
    ]  # fmt: skip
    columns += [(style.one("Jumlah", "JUMLAH", "Total"), heads[one]) for one in TWO] * whole
    return made, finished(style, made, page, Table([style.item], columns, rows, dated=True)), file


def parts_below_services(chance: random.Random, style: Style) -> Drawn:
    """Each service with a row for each counter or week; its name stands once, merged or not, or in each row."""
    made = report(chance, 1, 1, TWO)
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    parts, again = _parts(style), style.has("names again", 0.4)
    style.number = style.more = ""
    rows = []
    for code, name in made.services:
        split = [cut(chance, made.of(place, code, made.month, one), len(parts)) for one in TWO]
        for at, part in enumerate(parts):
            rows.append(Row([style.service(name) if again or not at else "", part], [one[at] for one in split]))
    head = style.one("Rincian", "Loket/Minggu", "Uraian", "Bagian")
    if parts[0].upper().startswith("M"):
        head = style.one("Minggu", "MINGGU", "Minggu ke")
    ranges = [] if again else [len(parts)] * len(made.services)
    table = Table([style.item, head], [(style.head(one),) for one in TWO], rows, ranges=ranges, dated=True)
    return made, finished(style, made, page, table), file


def single_applications(chance: random.Random, style: Style) -> Drawn:
    """A register of applications without names: day, kecamatan, service, what became of it."""
    made = report(chance, 3, 1, ["requested"])
    made.numbers = {}
    page, file = begun(style, made, alone=False)
    page.next += 1
    lines = []
    for code, name in made.kecamatan:
        for service, spelled in made.services[:4]:
            became = [chance.choice(["completed"] * 4 + ["rejected", "pending"]) for _ in range(chance.randint(1, 4))]
            made.numbers[code, service, made.month, "requested"] = len(became)
            made.numbers |= {(code, service, made.month, one): became.count(one) for one in STATES}
            lines += [(style.kecamatan(name), spelled, one) for one in became]
    seen = {one for *_, one in lines}
    made.numbers = {key: number for key, number in made.numbers.items() if key[3] == "requested" or key[3] in seen}
    chance.shuffle(lines)
    day = style.one("{}-{:02d}-{:02d}", "{2:02d}/{1:02d}/{0}", "{2} {3} {0}")
    words = {one: style.one(*told) for one, told in STATES.items()}
    heads = [
        "No",
        style.one("Tanggal masuk", "tgl_masuk", "Tanggal"),
        style.place,
        style.item,
        style.one("Status", "Keterangan"),
    ]
    for at, text in enumerate(heads):
        page.put(page.next, style.left + at, text)
    for nth, (place, service, one) in enumerate(lines, start=1):
        dated = day.format(YEAR, made.month, chance.randint(1, 28), MONTHS[made.month - 1])
        for at, text in enumerate([str(nth), dated, place, service, words[one]]):
            page.put(page.next + nth, style.left + at, text)
    page.next += len(lines) + 1
    signed(page, style, made.office, made.month)
    return made, [page], file
