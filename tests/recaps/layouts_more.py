"""More layouts: sheets for each kecamatan, month or service; parts, times up to now, lists, measures downwards."""

import random

from recaps.layouts import FILE, MANY, TWO, Drawn, begun, finished, service_rows
from recaps.page import Page, Row, Table, put, signed, titled
from recaps.report import MONTHS, YEAR, report
from recaps.style import Style


def sheet_for_each_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """A sheet for each kecamatan, named so."""
    made = report(chance, 5, 1, chance.choice(MANY), gaps=True)
    named = style.has("kecamatan in titles", 0.5)
    columns = [(style.head(one),) for one in made.measures]
    pages = []
    for code, name in made.kecamatan:
        page = Page(name.upper() if style.upper else name)
        titled(page, style, made.office, name if named else "", made.month)
        rows = service_rows(style, made, [(code, made.month, one) for one in made.measures])
        pages += finished(style, made, page, Table([style.item], columns, rows))
    return made, pages, FILE


def sheet_for_each_month(chance: random.Random, style: Style) -> Drawn:
    """A sheet for each month of one kecamatan, named so."""
    made = report(chance, 1, chance.choice((2, 3)), chance.choice(MANY), gaps=True)
    [(code, name)] = made.kecamatan
    columns = [(style.head(one),) for one in made.measures]
    dated = style.has("months in titles", 0.6)
    pages = []
    for month, head in zip(made.months, style.heads(made.months), strict=True):
        page = Page(head)
        titled(page, style, made.office, name, month if dated else 0, "" if dated else f"TAHUN {YEAR}")
        rows = service_rows(style, made, [(code, month, one) for one in made.measures])
        pages += finished(style, made, page, Table([style.item], columns, rows))
    return made, pages, FILE


def sheet_for_each_service(chance: random.Random, style: Style) -> Drawn:
    """A sheet for each service, named so, with what came in and what was finished."""
    made = report(chance, 6, 1, TWO, gaps=True)
    pages = []
    for service, name in made.services:
        page = Page(name)
        titled(page, style, made.office, "", made.month)
        rows = [
            Row([style.kecamatan(place)], [made.of(code, service, made.month, one) for one in TWO])
            for code, place in made.kecamatan
        ]
        pages += finished(style, made, page, Table([style.place], [(style.head(one),) for one in TWO], rows))
    return made, pages, FILE


def up_to_now(chance: random.Random, style: Style) -> Drawn:
    """ "S.d. bulan lalu | bulan ini | s.d. bulan ini" below each measure; only this month counts."""
    made = report(chance, 1, 1, chance.choice((TWO, ["completed"])))
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    tenses = style.one("S.d. Bulan Lalu|Bulan Ini|S.d. Bulan Ini", "S/D BLN LALU|BLN INI|S/D BLN INI").split("|")
    rows = []
    for code, name in made.services:
        values: list[int | None] = []
        for measure in made.measures:
            before, now = chance.randint(0, 300), made.of(place, code, made.month, measure)
            values += [before, now, before + now]
        rows.append(Row([style.service(name)], values))
    columns = [(style.head(one), tense) for one in made.measures for tense in tenses]
    return made, finished(style, made, page, Table([style.item], columns, rows)), file


def parts_and_their_sum(chance: random.Random, style: Style) -> Drawn:
    """Weeks, or men and women, and the sum that counts; or the parts alone, of which the sum counts."""
    made = report(chance, 1, 1, ["completed"])
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    parts = style.one("I|II|III|IV", "L|P", "Laki-laki|Perempuan", "Online|Loket").split("|")
    whole = parts[0] == "I" or style.has("sum of the parts", 0.6)
    over = style.one("Minggu ke", "MINGGU") if parts[0] == "I" else style.head("completed")
    rows = []
    for code, name in made.services:
        number = made.of(place, code, made.month, "completed")
        cuts = sorted(chance.randint(0, number) for _ in parts[1:])
        values = [end - start for start, end in zip([0, *cuts], [*cuts, number], strict=True)]
        rows.append(Row([style.service(name)], values + [number] * whole))
    columns: list[tuple[str, ...]] = [(over, part) for part in parts]
    columns += [("JUMLAH",) if parts[0] == "I" else (over, "Jml")] * whole
    return made, finished(style, made, page, Table([style.item], columns, rows)), file


def long_list(chance: random.Random, style: Style) -> Drawn:
    """One row for each kecamatan, month and service, as programs write it."""
    made = report(chance, 5, chance.choice((1, 2)), chance.choice(MANY), gaps=True)
    page = Page(style.one("Sheet1", "export", "Data"))
    if style.has("title above a list", 0.5):
        titled(page, style, made.office)
    apart = style.has("month and year apart", 0.5)
    rows = []
    for code, name in made.kecamatan:
        for month in made.months:
            when = [MONTHS[month - 1], str(YEAR)] if apart else [f"{MONTHS[month - 1]} {YEAR}"]
            rows += [
                Row(
                    [style.kecamatan(name), *when, style.service(spelled)],
                    [made.of(code, service, month, one) for one in made.measures],
                )
                for service, spelled in made.services
            ]
    names = [style.place, style.one("Bulan", "BULAN"), *["Tahun"] * apart, style.item]
    put(page, Table(names, [(style.head(one),) for one in made.measures], rows), style)
    return made, [page], f"{made.office} rekap.xlsx"


def measures_downwards(chance: random.Random, style: Style) -> Drawn:
    """Below each service a row for what came in, and one for what was finished."""
    made = report(chance, 1, 1, TWO, gaps=True)
    page, file = begun(style, made, alone=True)
    [(place, _)] = made.kecamatan
    rows = [
        Row(
            [style.service(name) if one == "requested" else "", style.measures[one]],
            [made.of(place, code, made.month, one)],
        )
        for code, name in made.services
        for one in TWO
    ]
    names = [style.item, style.one("Uraian", "Keterangan", "Status")]
    table = Table(
        names,
        [(style.one("Jumlah", "Banyaknya", "Berkas"),)],
        rows,
        added=False,
        dated=True,
        ranges=[2] * len(made.services),
    )
    put(page, table, style)
    signed(page, style, made.office, made.month)
    return made, [page], file


def months_downwards(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan merged beside their months, services across."""
    made = report(chance, 5, chance.choice((2, 3)), ["completed"], gaps=True)
    page, file = begun(style, made, alone=False)
    heads = style.heads(made.months)
    rows = [
        Row(
            [style.kecamatan(name) if not at else "", head],
            [made.of(code, service, month, "completed") for service, _ in made.services],
        )
        for code, name in made.kecamatan
        for at, (month, head) in enumerate(zip(made.months, heads, strict=True))
    ]
    columns = [(name,) for _, name in made.services]
    ranges = [len(made.months)] * len(made.kecamatan)
    table = Table([style.place, style.one("Bulan", "BULAN")], columns, rows, ranges=ranges)
    return made, finished(style, made, page, table), file
