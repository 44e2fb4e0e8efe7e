"""Lists without headers, forms, days, weeks, desa, three lines of headers, sheets and the recap that adds them up."""

import random

from recaps.layouts import FILE, GROUPS, MANY, TWO, Drawn, begun, finished, service_rows
from recaps.layouts_of_parts import DESA
from recaps.page import Page, Row, Table, put, signed, titled
from recaps.report import MONTHS, YEAR, Report, report
from recaps.style import ROMAN, Style


def cut(chance: random.Random, number: int, parts: int) -> list[int]:
    """A number as the sum of so many."""
    cuts = sorted(chance.randint(0, number) for _ in range(parts - 1))
    return [end - start for start, end in zip([0, *cuts], [*cuts, number], strict=True)]


def list_without_headers(chance: random.Random, style: Style) -> Drawn:
    """Services and their numbers, and nothing over them; of several kecamatan with their names at the left."""
    alone = style.has("of one kecamatan", 0.5)
    made = report(chance, 1 if alone else 4, 1, ["completed"])
    month = f"{MONTHS[made.month - 1]} {YEAR}"
    page, where = Page("Sheet1"), style.one("title", "sheet", "file")
    name = made.kecamatan[0][1]
    if where == "sheet":
        page.name = month
    if where == "title" or alone:
        page.put(1, 1, f"{'Kec. ' + name if alone else 'Rekap pelayanan'}{', ' + month if where == 'title' else ''}")
        page.next = 3
    colon = style.has("colons", 0.3)
    for code, place in made.kecamatan:
        for at, (service, spelled) in enumerate(made.services):
            line = [
                style.service(spelled),
                *[":"] * colon,
                style.count(made.of(code, service, made.month, "completed")),
            ]
            for col, text in enumerate(line if alone else [place if not at else "", *line], start=1):
                page.put(page.next, col, text)
            page.next += 1
    return made, [page], f"lap {month.lower()}.xlsx" if where == "file" else FILE


def forms(chance: random.Random, style: Style) -> Drawn:
    """A form for each kecamatan, stacked: "KECAMATAN : …" over its services and measures."""
    made = report(chance, 3, 1, chance.choice(MANY), gaps=True)
    page = Page("FORM")
    for code, name in made.kecamatan:
        head = (("KECAMATAN", name), ("BULAN", f"{MONTHS[made.month - 1]} {YEAR}"))
        for label, text in head:
            for col, told in enumerate(
                [label, f": {text}"] if style.has("colon with its text", 0.5) else [f"{label} : {text}"]
            ):
                page.put(page.next, 1 + col, told)
            page.next += 1
        page.next += style.gap
        rows = service_rows(style, made, [(code, made.month, one) for one in made.measures])
        put(page, Table([style.item], [(style.head(one),) for one in made.measures], rows), style)
        page.next += 2
    return made, [page], FILE


def three_lines_of_headers(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan × groups of services, each with its measures."""
    made = report(chance, 6, 1, TWO, gaps=True)
    page, file = begun(style, made, alone=False)
    half = (len(made.services) + 1) // 2
    names = dict(made.services)
    pairs = [(service, one) for service, _ in made.services for one in TWO]
    over = {service: GROUPS[at // half][3:] for at, (service, _) in enumerate(made.services)}
    columns = [(over[service], names[service], style.head(one)) for service, one in pairs]
    rows = [
        Row([style.kecamatan(name)], [made.of(code, service, made.month, one) for service, one in pairs])
        for code, name in made.kecamatan
    ]
    return made, finished(style, made, page, Table([style.place], columns, rows)), file


def desa_across(chance: random.Random, style: Style) -> Drawn:
    """Services × desa of a kecamatan, and their sum, which counts."""
    made = report(chance, 1, 1, ["completed"])
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    names = chance.sample(DESA, chance.randint(3, 6))
    word = style.one("Desa ", "Ds. ", "Kel. ")
    rows = []
    for code, name in made.services:
        number = made.of(place, code, made.month, "completed")
        rows.append(Row([style.service(name)], [*cut(chance, number, len(names)), number]))
    columns = [(f"{word}{name}",) for name in names] + [("JUMLAH",)]
    return made, finished(style, made, page, Table([style.item], columns, rows, dated=True)), file


def days_of_a_month(chance: random.Random, style: Style) -> Drawn:
    """The days of a month × services; their sum counts, written or not."""
    made = report(chance, 1, 1, ["completed"])
    style.missummed = False  # it is what is reported
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    days = sorted(chance.sample(range(1, 29), chance.randint(8, 20)))
    shares = [cut(chance, made.of(place, code, made.month, "completed"), len(days)) for code, _ in made.services]
    way = style.one("{}", f"{{}}/{made.month}/{YEAR}", "{} " + MONTHS[made.month - 1])
    rows = [Row([way.format(day)], [share[at] for share in shares]) for at, day in enumerate(days)]
    style.number, style.grouped, style.again, style.summed_above = "", False, False, False
    table = Table(
        [style.one("Tanggal", "TGL", "Hari/Tanggal")], [(name,) for _, name in made.services], rows, dated=True
    )
    return made, finished(style, made, page, table), file


def weeks_without_their_sum(chance: random.Random, style: Style) -> Drawn:
    """Services × weeks, of which the sum counts."""
    made = report(chance, 1, 1, ["completed"])
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    word = style.one("Minggu ", "Mg ", "MINGGU KE-", "mg", "Minggu ke ")
    nth = [str(at) for at in range(1, 6)] if word in ("mg", "MINGGU KE-") else list(ROMAN[:5])
    weeks = chance.choice((4, 5))
    rows = [
        Row([style.service(name)], cut(chance, made.of(place, code, made.month, "completed"), weeks))
        for code, name in made.services
    ]
    table = Table([style.item], [(f"{word}{one}",) for one in nth[:weeks]], rows, added=False, dated=True)
    return made, finished(style, made, page, table), file


def quarter_of_months(chance: random.Random, style: Style) -> Drawn:
    """Services of a kecamatan × the months of a quarter and their sum, below the title of the quarter."""
    made = report(chance, 1, 3, ["completed"], gaps=True)
    [(place, name)] = made.kecamatan
    first = chance.choice((1, 4, 7))
    made.numbers = {(one, service, first + month - made.month, what): number
                    for (one, service, month, what), number in made.numbers.items()}  # fmt: skip
    made.months = [first, first + 1, first + 2]
    page = Page(style.one("TW", "Sheet1", f"TW {ROMAN[first // 3]}"))
    titled(page, style, made.office, name, 0, f"TRIWULAN {ROMAN[first // 3]} TAHUN {YEAR}")
    columns = [(head,) for head in style.heads(made.months)] + [(style.one("JUMLAH", "Jumlah", "Total"),)]
    rows = []
    for code, spelled in made.services:
        values = [made.of(place, code, month, "completed") for month in made.months]
        rows.append(Row([style.service(spelled)], [*values, sum(filter(None, values))]))
    return made, finished(style, made, page, Table([style.item], columns, rows, dated=True)), FILE


def sheets_and_their_recap(chance: random.Random, style: Style) -> Drawn:
    """A sheet for each kecamatan, and one that adds them all up."""
    made = report(chance, 4, 1, TWO)
    columns = [(style.head(one),) for one in made.measures]
    pages = []
    for code, name in made.kecamatan:
        page = Page(name)
        titled(page, style, made.office, name, made.month)
        rows = service_rows(style, made, [(code, made.month, one) for one in TWO])
        pages += finished(style, made, page, Table([style.item], columns, rows))
    whole = Page(style.one("REKAP", "Rekap Kabupaten", "JUMLAH"))
    titled(whole, style, made.office, "", made.month)
    every = [code for code, _ in made.kecamatan]
    rows = [
        Row([style.service(name)], [sum(made.of(code, service, made.month, one) for code in every) for one in TWO])
        for service, name in made.services
    ]
    put(whole, Table([style.item], columns, rows), style)
    return made, [whole, *pages] if style.has("the recap first", 0.5) else [*pages, whole], FILE


def kelurahan_below_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """Each kecamatan with its numbers above those of its kelurahan, which count only as they make them up."""
    made = report(chance, 4, 1, ["completed"])
    page, file = begun(style, made, alone=False)
    word = style.one("Kel. ", "Desa ", "Kelurahan ")
    rows = []
    for at, (code, name) in enumerate(made.kecamatan):
        numbers = [made.of(code, service, made.month, "completed") for service, _ in made.services]
        names = chance.sample(DESA, chance.randint(2, 4))
        shares = [cut(chance, number, len(names)) for number in numbers]
        rows.append(Row([f"{ROMAN[at]}. Kecamatan {name}" if style.grouped else f"Kecamatan {name}"], numbers))
        rows += [Row([f"{word}{one}"], [share[nth] for share in shares]) for nth, one in enumerate(names)]
    style.number, style.grouped, style.again, style.subtotals = "", False, False, False
    columns = [(name,) for _, name in made.services]
    table = Table(
        [style.one("Kecamatan/Kelurahan", "Wilayah", "KECAMATAN / DESA")], columns, rows, added=False, dated=True
    )
    return made, finished(style, made, page, table), file


def two_kinds_below_each_other(chance: random.Random, style: Style) -> Drawn:
    """Services of one kecamatan in two tables, each with its own header and sum."""
    made: Report = report(chance, 1, 1, chance.choice(MANY), gaps=True)
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    half = (len(made.services) + 1) // 2
    columns = [(style.head(one),) for one in made.measures]
    for title, part in zip(GROUPS, (made.services[:half], made.services[half:]), strict=False):
        page.put(page.next, style.left, title)
        page.next += 1
        rows = [
            Row([style.service(name)], [made.of(place, code, made.month, one) for one in made.measures])
            for code, name in part
        ]
        put(page, Table([style.item], columns, rows), style)
        page.next += 1
    signed(page, style, made.office, made.month)
    return made, [page], file
