"""The layouts of recaps: each puts a report on sheets in one way, and gives them with what must be read."""

import random
from collections.abc import Callable

from recaps.page import Page, Row, Table, put, signed, titled
from recaps.report import MONTHS, YEAR, Report, report
from recaps.style import ROMAN, Style

Drawn = tuple[Report, list[Page], str]
Layout = Callable[[random.Random, Style], Drawn]
TWO, THREE = ["requested", "completed"], ["requested", "completed", "rejected"]
MANY = (TWO, THREE, [*THREE, "pending"], ["carried_over", "requested", "completed", "pending"], ["completed"])
FILE = "rekap.xlsx"
GROUPS = ("A. ADMINISTRASI KEPENDUDUKAN", "B. SURAT KETERANGAN", "C. PELAYANAN LAINNYA")


def begun(style: Style, made: Report, alone: bool) -> tuple[Page, str]:
    """A sheet with its title, and the file's name: of one kecamatan or of all; the month stands where it happens to."""
    month, where = made.month, style.month_in if len(made.months) == 1 else "years"
    name = {"sheet": f"{MONTHS[month - 1]} {YEAR}"}.get(where, style.one("Sheet1", "Rekap", "PATEN", "data"))
    page = Page(name)
    years = style.one(f"TAHUN {YEAR}", f"Tahun {YEAR}") if where == "years" else ""
    title = month if where == "title" else 0
    titled(page, style, made.office, made.kecamatan[0][1] if alone else "", title, years)
    return page, f"rekap {MONTHS[month - 1].lower()} {YEAR}.xlsx" if where == "file" else FILE


def _grouped(style: Style, rows: list[Row]) -> list[Row]:
    """Services below headings of groups, where the office does so."""
    if not style.grouped or len(rows) < 4:
        return rows
    size = len(rows) // 2
    return [
        one
        for at, row in enumerate(rows)
        for one in ([Row([GROUPS[at // size]], heading=True), row] if at % size == 0 else [row])
    ]


def service_rows(style: Style, made: Report, columns: list[tuple[str, int, str]]) -> list[Row]:
    """A row for each service: columns are kecamatan, month and measure."""
    return _grouped(
        style,
        [
            Row([style.service(name)], [made.of(place, code, month, measure) for place, month, measure in columns])
            for code, name in made.services
        ],
    )


def finished(style: Style, made: Report, page: Page, table: Table) -> list[Page]:
    put(page, table, style)
    signed(page, style, made.office, made.months[-1])
    return [page]


def one_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """Services × measures of one kecamatan."""
    made = report(chance, 1, 1, chance.choice(MANY), gaps=True)
    page, file = begun(style, made, alone=True)
    place = made.kecamatan[0][0]
    rows = service_rows(style, made, [(place, made.month, one) for one in made.measures])
    columns = [(style.head(one),) for one in made.measures]
    return made, finished(style, made, page, Table([style.item], columns, rows)), file


def kecamatan_by_services(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan × services, finished ones."""
    made = report(chance, 8, 1, ["completed"], gaps=True)
    page, file = begun(style, made, alone=False)
    rows = [
        Row([style.kecamatan(name)], [made.of(code, one, made.month, "completed") for one, _ in made.services])
        for code, name in made.kecamatan
    ]
    columns = [(name,) for _, name in made.services]
    return made, finished(style, made, page, Table([style.place], columns, rows, added_beside=True)), file


def services_by_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """Services × kecamatan, finished ones."""
    made = report(chance, 8, 1, ["completed"], gaps=True)
    page, file = begun(style, made, alone=False)
    rows = service_rows(style, made, [(code, made.month, "completed") for code, _ in made.kecamatan])
    columns = [(style.kecamatan(name),) for _, name in made.kecamatan]
    return made, finished(style, made, page, Table([style.item], columns, rows, added_beside=True)), file


def kecamatan_by_blocks(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan × services, each with its measures; or × measures, each with its services."""
    made = report(chance, 8, 1, chance.choice((TWO, THREE)), gaps=True)
    page, file = begun(style, made, alone=False)
    pairs = [(service, measure) for service, _ in made.services for measure in made.measures]
    if measures_above := style.has("measures above services", 0.5):
        pairs = [(service, measure) for measure in made.measures for service, _ in made.services]
    names = dict(made.services)
    rows = [
        Row([style.kecamatan(name)], [made.of(code, service, made.month, one) for service, one in pairs])
        for code, name in made.kecamatan
    ]
    columns = [(names[service], style.head(one)) for service, one in pairs]
    columns = [(below, above) for above, below in columns] if measures_above else columns
    return made, finished(style, made, page, Table([style.place], columns, rows)), file


def services_by_blocks(chance: random.Random, style: Style) -> Drawn:
    """Services × kecamatan, each with its measures."""
    made = report(chance, 6, 1, chance.choice((TWO, THREE)), gaps=True)
    page, file = begun(style, made, alone=False)
    pairs = [(place, made.month, one) for place, _ in made.kecamatan for one in made.measures]
    names = dict(made.kecamatan)
    columns = [(style.kecamatan(names[place]), style.head(one)) for place, _, one in pairs]
    return made, finished(style, made, page, Table([style.item], columns, service_rows(style, made, pairs))), file


def services_by_months(chance: random.Random, style: Style) -> Drawn:
    """Services of one kecamatan × months, or × months with their measures."""
    blocks = style.has("measures below months", 0.5)
    made = report(chance, 1, chance.choice((2, 3, 4)), TWO if blocks else ["completed"], gaps=True)
    page, file = begun(style, made, alone=True)
    keys = [(made.kecamatan[0][0], month, one) for month in made.months for one in made.measures]
    heads = dict(zip(made.months, style.heads(made.months), strict=True))
    columns = [(heads[month], style.head(one))[: 1 + blocks] for _, month, one in keys]
    table = Table([style.item], columns, service_rows(style, made, keys), added_beside=not blocks, dated=True)
    return made, finished(style, made, page, table), file


def kecamatan_as_headings(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan as headings over their services."""
    made = report(chance, 5, 1, chance.choice(MANY), gaps=True)
    page, file = begun(style, made, alone=False)
    way = style.one("KECAMATAN {}", "Kec. {}", "{}", "Kecamatan {}")
    numbered = style.has("Roman headings", 0.3) and not style.number
    rows = []
    for at, (code, name) in enumerate(made.kecamatan):
        words = way.format(name.upper() if way.isupper() or way == "{}" else name)
        rows.append(Row([f"{ROMAN[at]}. {words}" if numbered else words], heading=True))
        rows += [
            Row([style.service(spelled)], [made.of(code, one, made.month, measure) for measure in made.measures])
            for one, spelled in made.services
        ]
    columns = [(style.head(one),) for one in made.measures]
    return made, finished(style, made, page, Table([style.item], columns, rows)), file


def kecamatan_beside_services(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan merged, or repeated, beside their services."""
    made = report(chance, 5, 1, chance.choice(MANY), gaps=True)
    page, file = begun(style, made, alone=False)
    again = style.has("kecamatan repeated", 0.3)
    rows = [
        Row(
            [style.kecamatan(name) if again or not at else "", style.service(spelled)],
            [made.of(code, one, made.month, measure) for measure in made.measures],
        )
        for code, name in made.kecamatan
        for at, (one, spelled) in enumerate(made.services)
    ]
    columns = [(style.head(one),) for one in made.measures]
    ranges = [] if again else [len(made.services)] * len(made.kecamatan)
    return made, finished(style, made, page, Table([style.place, style.item], columns, rows, ranges=ranges)), file


def table_for_each_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """A table for each kecamatan, one below the other."""
    made = report(chance, 4, 1, chance.choice(MANY), gaps=True)
    page, file = begun(style, made, alone=False)
    way = style.one("KECAMATAN {}", "Kecamatan : {}", "KEC. {}")
    columns = [(style.head(one),) for one in made.measures]
    for code, name in made.kecamatan:
        page.put(page.next, style.left, way.format(name.upper() if way.isupper() else name))
        page.next += 1
        rows = service_rows(style, made, [(code, made.month, one) for one in made.measures])
        put(page, Table([style.item], columns, rows), style)
        page.next += chance.randint(1, 2)
    signed(page, style, made.office, made.month)
    return made, [page], file


def table_for_each_measure(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan × services for what came in, and once more below for what was finished."""
    made = report(chance, 6, 1, TWO, gaps=True)
    page, file = begun(style, made, alone=False)
    for measure, title in zip(TWO, ("A. BERKAS MASUK", "B. BERKAS SELESAI"), strict=True):
        page.put(page.next, style.left, title)
        page.next += 1
        rows = [
            Row([style.kecamatan(name)], [made.of(code, one, made.month, measure) for one, _ in made.services])
            for code, name in made.kecamatan
        ]
        put(page, Table([style.place], [(name,) for _, name in made.services], rows, added_beside=True), style)
        page.next += chance.randint(1, 2)
    return made, [page], file
