"""Checklists with signs of their own and a key to them, of this month beside the last, or verified by a team."""

import random
from collections.abc import Iterator

from recaps.layouts import FILE, Drawn
from recaps.layouts_of_checks import GROUPS, checked
from recaps.page import Page, Row, Table, put, signed, titled
from recaps.report import Report
from recaps.style import Style

STATES = ("terpenuhi", "belum", "tidak berlaku")
SIGNS = (
    ("S", "B", "TP"), ("Y", "T", "TB"), ("M", "BM", "TB"), ("A", "B", "C"), ("1", "0", "9"), ("√", "×", "#"),
    ("+", "-", "0"), ("MS", "TMS", "TR"), ("v", "x", "NA"), ("●", "○", "-"), ("2", "1", "0"), ("Y", "B", "T.P."),
)  # fmt: skip
MEANINGS = {
    "terpenuhi": ("ada", "sudah ada", "terpenuhi", "memenuhi syarat", "tersedia", "ya, sudah ada", "sudah"),
    "belum": ("belum ada", "belum", "tidak ada", "belum terpenuhi", "tidak memenuhi syarat", "belum tersedia"),
    "tidak berlaku": (
        *("tidak berlaku", "tidak perlu", "tidak diperlukan", "tidak perlu karena gratis", "tidak wajib"),
        *("tidak relevan", "tidak dipersyaratkan"),
    ),
}


class _Keyed:
    """The three signs of an office, and what its key says of them."""

    def __init__(self, chance: random.Random, style: Style) -> None:
        self.chance, self.style = chance, style
        self.signs = dict(zip(STATES, chance.choice(SIGNS), strict=True))
        self.said = {state: style.one(*MEANINGS[state]) for state in STATES}
        style.aim = ""
        style.notes = tuple(note for note in style.notes if "=" not in note)

    def drawn(self) -> tuple[str, str]:
        """A state and its sign; now and then none."""
        state = self.chance.choices([*STATES, ""], (60, 25, 10, 5))[0]
        return state, self.signs.get(state, "")

    def explained(self, page: Page) -> None:
        """The key, in one line or in several, in one cell or in two or three."""
        left, pairs = self.style.left, list(self._pairs())
        form = self.style.one("one line", "one line", "lines", "two cells", "three cells", "behind a mark")
        self.style.habits |= {f"key: {form}"}
        if form == "one line":
            mark, word = self.style.one(" = ", "=", " = "), self.style.one("Keterangan: ", "Ket : ", "", "Isian : ")
            page.put(page.next, left, word + self.style.one(", ", "; ", " ; ").join(mark.join(one) for one in pairs))
            page.next += 1
            return
        if self.style.has("a word over the key"):
            page.put(page.next, left, self.style.one("Keterangan :", "Ket :", "Catatan"))
            page.next += 1
        for sign, said in pairs:
            cells = {
                "lines": [f"{sign} {self.style.one('=', ':', '=')} {said}"], "two cells": [sign, said],
                "three cells": [sign, self.style.one("=", ":"), said], "behind a mark": [sign, f"= {said}"],
            }[form]  # fmt: skip
            for at, text in enumerate(cells):
                page.put(page.next, left + 1 + at, text)
            page.next += 1

    def _pairs(self) -> Iterator[tuple[str, str]]:
        capital = self.style.has("meanings in capitals", 0.3)
        for state in STATES:
            yield self.signs[state], self.said[state].capitalize() if capital else self.said[state]


def _page(style: Style, made: Report, keyed: _Keyed | None, alone: bool) -> tuple[Page, bool]:
    """A page with its title, and whether its key stands above the table already."""
    page = Page(style.one("Ceklis", "Sheet1", "Checklist"))
    titled(page, style, made.office, made.kecamatan[0][1] if alone else "", made.month)
    above = keyed is not None and style.has("key above", 0.25)
    if keyed and above:
        keyed.explained(page)
        page.next += 1
    return page, above


def _finished(style: Style, made: Report, page: Page, table: Table, keyed: _Keyed | None) -> list[Page]:
    put(page, table, style)
    if keyed:
        page.next += 1
        keyed.explained(page)
    signed(page, style, made.office, made.month)
    return [page]


def _kept(made: Report, place: str, code: str, state: str) -> None:
    if state:
        made.numbers[place, code, made.month, "status"] = state


def signs_by_kecamatan(chance: random.Random, style: Style) -> Drawn:
    """Requirements × kecamatan, or the other way round, in signs of an office's own."""
    made, asked, *_ = checked(chance, style, 6)
    keyed = _Keyed(chance, style)
    page, above = _page(style, made, keyed, alone=False)
    drawn = {(place, code): keyed.drawn() for place, _ in made.kecamatan for code, _ in asked}
    for (place, code), (state, _) in drawn.items():
        _kept(made, place, code, state)
    if style.has("kecamatan downwards", 0.5):
        rows = [
            Row([style.kecamatan(name)], [drawn[place, code][1] for code, _ in asked]) for place, name in made.kecamatan
        ]
        grouped = style.has("kinds over requirements", 0.3)
        columns = [(GROUPS[code[0]], name) if grouped else (name,) for code, name in asked]
        table = Table([style.place], columns, rows, added=False, dated=True)
    else:
        rows = [Row([name], [drawn[place, code][1] for place, _ in made.kecamatan]) for code, name in asked]
        columns = [(style.kecamatan(name),) for _, name in made.kecamatan]
        table = Table([style.one("Persyaratan", "Uraian", "Butir")], columns, rows, added=False, dated=True)
    return made, _finished(style, made, page, table, None if above else keyed), FILE


def last_month_beside_this(chance: random.Random, style: Style) -> Drawn:
    """Requirements of one kecamatan: "Bulan lalu | Bulan ini"."""
    made, asked, *_ = checked(chance, style, 1)
    keyed = _Keyed(chance, style)
    page, above = _page(style, made, keyed, alone=True)
    heads = style.one("Bulan lalu|Bulan ini", "BULAN LALU|BULAN INI", "Bln lalu|Bln ini").split("|")
    rows = []
    for code, name in asked:
        state, sign = keyed.drawn()
        _kept(made, made.kecamatan[0][0], code, state)
        rows.append(Row([name], [keyed.drawn()[1], sign]))
    table = Table([style.one("Persyaratan", "Butir")], [(head,) for head in heads], rows, added=False, dated=True)
    return made, _finished(style, made, page, table, None if above else keyed), FILE


def signs_over_ticks(chance: random.Random, style: Style) -> Drawn:
    """Requirements, ticked below "S | B | TP" of each kecamatan, or of one."""
    several = style.has("several kecamatan", 0.6)
    made, asked, *_ = checked(chance, style, 4 if several else 1)
    keyed = _Keyed(chance, style)
    keyed.signs = dict(zip(STATES, chance.choice((("S", "B", "TP"), ("Y", "T", "TB"), ("M", "BM", "TB"))), strict=True))
    page, above = _page(style, made, keyed, alone=not several)
    tick = style.one("√", "v", "V", "✓")
    rows = []
    for code, name in asked:
        marks = []
        for place, _ in made.kecamatan:
            state, _ = keyed.drawn()
            if state:
                made.numbers[place, code, made.month, "status"] = f"{tick} below {state}"
            marks += [tick if one == state else "" for one in STATES]
        rows.append(Row([name], marks))
    columns = [
        (style.kecamatan(name), keyed.signs[state]) if several else (keyed.signs[state],)
        for _, name in made.kecamatan
        for state in STATES
    ]
    table = Table([style.one("Persyaratan", "Uraian", "Syarat")], columns, rows, added=False, dated=True)
    return made, _finished(style, made, page, table, None if above else keyed), FILE


def verified_by_a_team(chance: random.Random, style: Style) -> Drawn:
    """What a kecamatan says of itself beside what a team found, of one kecamatan or below each."""
    several = style.has("several kecamatan", 0.5)
    made, asked, *_ = checked(chance, style, 3 if several else 1)
    page, _ = _page(style, made, None, alone=not several)
    words = dict(
        zip(STATES, style.one("Terpenuhi|Belum|Tidak berlaku", "Ada|Belum ada|Tidak perlu").split("|"), strict=True)
    )
    heads = style.one(
        "Penilaian mandiri|Verifikasi tim", "Isian kec.|Hasil verifikasi", "Pengakuan camat|Verifikasi tim teknis"
    ).split("|")
    rows = []
    for code, name in asked:
        values = []
        for place, _ in made.kecamatan:
            state, own = (chance.choices(STATES, (60, 30, 10))[0] for _ in range(2))
            made.numbers[place, code, made.month, "status"] = words[state]
            values += [words[own], words[state]]
        rows.append(Row([name], values))
    columns = [(style.kecamatan(name), head) if several else (head,) for _, name in made.kecamatan for head in heads]
    table = Table([style.one("Persyaratan", "Syarat")], columns, rows, added=False, dated=True)
    return made, _finished(style, made, page, table, None), FILE
