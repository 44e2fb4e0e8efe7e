"""Checklists of requirements: of one kecamatan or of all, in words, in marks, or ticked below their state."""

import csv
import random
from functools import cache

from etl.folder import PROJECT
from recaps.layouts import FILE, Drawn, finished
from recaps.page import Page, Row, Table, put, signed, titled
from recaps.report import Report, report
from recaps.style import Style

# Met and unmet as an office writes them, and whether a key below the table says what they are.
MARKS = (
    ("Ada", "Belum ada", False), ("ada", "tidak ada", False), ("Sudah", "Belum", False), ("√", "✗", False),
    ("✓", "Belum", False), ("Lengkap", "Belum lengkap", False), ("V", "Tidak", False), ("✅", "❌", False),
    ("1", "0", True), ("√", "-", True), ("●", "○", True), ("+", "-", True),
)  # fmt: skip
GROUPS = {"S": "SUBSTANTIF", "A": "ADMINISTRATIF", "T": "TEKNIS"}


@cache
def requirements() -> list[tuple[str, str]]:
    """Code and name of each requirement that a checklist may hold."""
    with (PROJECT / "data" / "reference" / "requirements.csv").open(encoding="utf-8", newline="") as handle:
        return [
            (row["code"], name)
            for row in csv.DictReader(handle)
            for name in (row["name"], row["short"])
            if len(name) < 60
        ]


def checked(chance: random.Random, style: Style, places: int) -> tuple[Report, list[tuple[str, str]], str, str, bool]:
    """A report without numbers, what is asked of each kecamatan, and the two marks of this office."""
    made = report(chance, places, 1, [])
    names = dict(chance.sample(requirements(), len(requirements())))
    group = "T" if style.has("technical ones only", 0.4) else "SAT"
    kept = sorted((code for code in names if code[0] in group), key=lambda code: (group.index(code[0]), int(code[1:])))
    some = sorted(chance.sample(range(len(kept)), min(len(kept), chance.randint(5, 12))))
    met, unmet, key = chance.choice(MARKS)
    return made, [(kept[at], names[kept[at]]) for at in some], met, unmet, key


def _page(style: Style, made: Report, alone: bool) -> Page:
    style.aim = ""  # no number stands beside marks, and their key is their own
    style.notes = tuple(note for note in style.notes if "=" not in note)
    page = Page(style.one("Ceklis", "Sheet1", "Checklist"))
    titled(page, style, made.office, made.kecamatan[0][1] if alone else "", made.month)
    return page


def _of(chance: random.Random, made: Report, place: str, code: str, marks: tuple[str, str, bool]) -> str:
    """One mark, drawn and noted; now and then none."""
    met, unmet, key = marks
    if chance.random() < 0.06:
        return ""
    fits = chance.random() < 0.7
    said = ("terpenuhi" if fits else "belum") if key else (met if fits else unmet)
    made.numbers[place, code, made.month, "status"] = said
    return met if fits else unmet


def _explained(page: Page, style: Style, met: str, unmet: str) -> None:
    said = style.one("ada|belum ada", "sudah terpenuhi|belum terpenuhi", "tersedia|tidak tersedia").split("|")
    page.next += 1
    if style.has("key in one line", 0.5):
        page.put(page.next, style.left, f"Keterangan: {met} = {said[0]} ; {unmet} = {said[1]}")
        page.next += 1
        return
    for line in ("Keterangan :", f"{met} = {said[0]}", f"{unmet} = {said[1]}"):
        page.put(page.next, style.left + 1, line)
        page.next += 1


def _items(style: Style, rows: list[tuple[str, str, list[str]]]) -> list[Row]:
    """Rows of requirements, below headings of their kinds where the office does so."""
    grouped = style.has("kinds as headings", 0.4)
    found: list[Row] = []
    for at, (code, name, values) in enumerate(rows):
        if grouped and (not at or rows[at - 1][0][0] != code[0]):
            found.append(Row([f"{'SAT'.index(code[0]) + 1}. {GROUPS[code[0]]}"], heading=True))
        found.append(Row([name], values))
    return found


def _put(page: Page, style: Style, made: Report, table: Table, marks: tuple[str, str, bool]) -> list[Page]:
    put(page, table, style)
    if marks[2]:
        _explained(page, style, *marks[:2])
    signed(page, style, made.office, made.month)
    return [page]


def checklist_of_one_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """Requirements of one kecamatan with their state in words or marks."""
    made, asked, *marks = checked(chance, style, 1)
    page, place = _page(style, made, alone=True), made.kecamatan[0][0]
    rows = _items(style, [(code, name, [_of(chance, made, place, code, tuple(marks))]) for code, name in asked])
    head = style.one("Status", "Keadaan", "Ada/Belum", "Kondisi", "Hasil")
    table = Table([style.one("Persyaratan", "Uraian", "Syarat", "SARANA")], [(head,)], rows, added=False, dated=True)
    return made, _put(page, style, made, table, tuple(marks)), FILE


def checklist_ticked(chance: random.Random, style: Style) -> Drawn:
    """Requirements of one kecamatan, ticked below "Ada" or "Tidak ada"."""
    made, asked, *_ = checked(chance, style, 1)
    page, place = _page(style, made, alone=True), made.kecamatan[0][0]
    tick = style.one("√", "V", "v", "✓", "x", "X")
    heads = style.one("Ada|Tidak Ada", "ADA|BELUM ADA", "Ya|Tidak", "Sudah|Belum", "Terpenuhi|Belum Terpenuhi").split(
        "|"
    )
    over = style.one("Keadaan", "Ketersediaan", "STATUS") if style.has("a heading over the states", 0.4) else ""
    rows = []
    for code, name in asked:
        fits = chance.random() < 0.7
        made.numbers[place, code, made.month, "status"] = f"{tick} below {'terpenuhi' if fits else 'belum'}"
        rows.append((code, name, [tick, ""] if fits else ["", tick]))
    columns = [(over, head) if over else (head,) for head in heads]
    table = Table([style.one("Persyaratan", "Uraian", "Syarat")], columns, _items(style, rows), added=False, dated=True)
    return made, finished(style, made, page, table), FILE


def requirements_by_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """Requirements × kecamatan."""
    made, asked, *marks = checked(chance, style, 6)
    page = _page(style, made, alone=False)
    over = ("KECAMATAN",) * style.has("a heading over kecamatan", 0.4)
    rows = [
        (code, name, [_of(chance, made, place, code, tuple(marks)) for place, _ in made.kecamatan])
        for code, name in asked
    ]
    columns = [(*over, style.kecamatan(name)) for _, name in made.kecamatan]
    table = Table([style.one("Persyaratan", "Uraian", "Syarat")], columns, _items(style, rows), added=False, dated=True)
    return made, _put(page, style, made, table, tuple(marks)), FILE


def kecamatan_by_requirements(chance: random.Random, style: Style) -> Drawn:
    """Kecamatan × requirements."""
    made, asked, *marks = checked(chance, style, 6)
    page = _page(style, made, alone=False)
    grouped = style.has("kinds over requirements", 0.3)
    rows = [
        Row([style.kecamatan(name)], [_of(chance, made, place, code, tuple(marks)) for code, _ in asked])
        for place, name in made.kecamatan
    ]
    columns = [(GROUPS[code[0]], name) if grouped else (name,) for code, name in asked]
    table = Table([style.place], columns, rows, added=False, dated=True)
    return made, _put(page, style, made, table, tuple(marks)), FILE
