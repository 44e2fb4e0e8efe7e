"""Checklists as a team that goes round fills them in: states beside numbers, evidence, dates, photographs and plans."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from recaps.layouts_of_checks import GROUPS, requirements
from recaps.page import Page
from recaps.report import MONTHS, OFFICES, SHORT, YEAR, kecamatan
from recaps.style import Style

SAID = {
    "terpenuhi": ("Ada", "Sudah", "√", "✓", "Lengkap", "Tersedia", "Sudah ada", "Terpenuhi", "ada"),
    "belum": ("Belum", "Tidak ada", "Belum ada", "✗", "Belum terpenuhi", "belum ada", "Tidak"),
    "tidak berlaku": ("Tidak perlu", "N/A", "Tidak berlaku", "Tidak dipersyaratkan"),
}
CELLS = ("A", "T")  # kinds of requirements that may stand beside each other
Key = tuple[str, str, str]  # kecamatan, requirement, month


@dataclass
class Checklist:
    """What an office found: the state of each key; its sheets and the name of its file."""

    office: str
    places: list[tuple[str, str]]
    month: int
    states: dict[Key, str] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    file: str = "monitoring.xlsx"


class _Writer:
    """One sheet, in the words of one office."""

    def __init__(self, chance: random.Random, places: int) -> None:
        self.chance, self.style = chance, Style(chance)
        office = chance.choice(list(OFFICES))
        every = kecamatan()[office]
        self.made = Checklist(office, chance.sample(every, min(places, len(every))), chance.randint(1, 10))
        self.words = {state: chance.choice(words) for state, words in SAID.items()}
        names = dict(chance.sample(requirements(), len(requirements())))
        kept = sorted(names, key=lambda code: ("SAT".index(code[0]), int(code[1:])))
        some = sorted(chance.sample(range(len(kept)), chance.randint(6, 14)))
        self.asked = [(kept[at], names[kept[at]]) for at in some]
        self.page = Page(self.style.one("Monev", "Sheet1", "Ceklis PATEN"))
        self.made.pages.append(self.page)

    def line(self, *texts: str, left: int = 0) -> None:
        for at, text in enumerate(texts):
            self.page.put(self.page.next, self.style.left + left + at, text)
        self.page.next += 1

    def title(self, alone: bool, dated: bool = True) -> None:
        office, name = OFFICES[self.made.office], self.made.places[0][1]
        self.line(
            self.style.one("MONITORING PENYELENGGARAAN PATEN", "DAFTAR PERIKSA PERSYARATAN PATEN", "INSTRUMEN MONEV")
        )
        self.line(self.style.one(f"KECAMATAN {name.upper()} {office}", f"Kecamatan : {name}") if alone else office)
        self.line(self.style.period(self.made.month) if dated else f"TAHUN {YEAR}")
        self.page.next += 1

    def state(self, place: str, code: str, month: int = 0) -> str:
        """Drawn and noted; now and then none."""
        state = self.chance.choices([*SAID, ""], (60, 27, 8, 5))[0]
        if state:
            self.made.states[place, code, f"{YEAR}-{month or self.made.month:02d}"] = state
        return state

    def word(self, state: str) -> str:
        return self.words.get(state, "")

    def signed(self) -> None:
        self.page.next += 1
        if self.style.has("signature", 0.5):
            month = self.made.month % 12
            self.line(
                f"{OFFICES[self.made.office].split()[-1].title()}, 5 {MONTHS[month]} {YEAR + (month == 0)}", left=2
            )
            self.line(self.style.one("Camat", "Tim Monitoring"), left=2)


Beside = tuple[str, Callable[[str], str]]  # a header, and what stands below it beside a state


def _beside(at: _Writer) -> list[Beside]:
    """What else is asked about each requirement."""
    style, chance = at.style, at.chance
    found: list[Beside] = []
    if style.has("numbers", 0.3):
        found.append((style.one("Jumlah", "Jml (unit)", "Banyaknya"),
                      lambda state: str(chance.randint(1, 9)) if state == "terpenuhi" else ""))  # fmt: skip
    if style.has("conditions", 0.25):
        found.append((style.one("Kondisi barang", "Mutu"), lambda state: "Baik" if state == "terpenuhi" else ""))
    if style.has("evidence", 0.4):
        proof = style.one("Perbup 12 Tahun 2020", "SK Camat No. 188/15/2021", "foto terlampir", "dokumen di loket")
        found.append((style.one("Bukti", "Dasar", "Bukti dukung", "Dokumen"),
                      lambda state: proof if state == "terpenuhi" else ""))  # fmt: skip
    if style.has("plans", 0.25):
        plan = f"{SHORT[11]} {YEAR}"
        found.append(
            (style.one("Target pemenuhan", "Rencana", "Tindak lanjut"), lambda state: plan if state == "belum" else "")
        )
    if style.has("people", 0.2):
        found.append((style.one("Penanggung jawab", "PIC"), lambda state: "Kasi Pelayanan" if state else ""))
    if style.has("notes", 0.4):
        note = style.one("lengkap", "perlu perbaikan cat", "diusulkan tahun depan", "di ruang depan")
        found.append((style.one("Keterangan", "Ket.", "Catatan"), lambda state: note if chance.random() < 0.3 else ""))
    return found


def one_kecamatan(chance: random.Random) -> Checklist:
    """A requirement a row, its state in words, in one column or ticked in two or three."""
    at = _Writer(chance, 1)
    [(place, _)] = at.made.places
    at.title(alone=True)
    ticked = at.style.has("ticked", 0.4)
    heads = at.style.one("Ada|Tidak ada|Tidak perlu", "Ya|Tidak|Tidak berlaku", "Sudah|Belum|N/A").split("|")
    heads = heads if ticked else [at.style.one("Status", "Keadaan", "Hasil", "Ada/Tidak", "Ketersediaan")]
    tick = at.style.one("√", "v", "V", "✓")
    beside, numbered, coded = _beside(at), at.style.has("numbered", 0.7), at.style.has("codes", 0.2)
    lead = [*["No"] * numbered, *["Kode"] * coded, at.style.one("Uraian", "Persyaratan", "Komponen", "Indikator")]
    at.line(*lead, *heads, *(head for head, _ in beside))
    grouped = at.style.has("kinds as headings", 0.4)
    for row, (code, name) in enumerate(at.asked, 1):
        if grouped and (row == 1 or at.asked[row - 2][0][0] != code[0]):
            at.line(*[""] * (len(lead) - 1), GROUPS[code[0]])
        state = at.state(place, code)
        said = [tick if state == one else "" for one in SAID] if ticked else [at.word(state)]
        at.line(*[str(row)] * numbered, *[code] * coded, name, *said, *(below(state) for _, below in beside))
    at.signed()
    return at.made


def questions(chance: random.Random) -> Checklist:
    """ "Apakah tersedia ruang tunggu?", answered in a word."""
    at = _Writer(chance, 1)
    [(place, _)] = at.made.places
    at.words = {"terpenuhi": "Ya", "belum": "Tidak", "tidak berlaku": at.style.one("Tidak berlaku", "N/A")}
    at.title(alone=True)
    numbered, remarked = at.style.has("numbered", 0.7), at.style.has("remarks beside", 0.5)
    answer = at.style.one("Jawaban", "Ya/Tidak", "Isian")
    at.line(*["No"] * numbered, at.style.one("Pertanyaan", "Uraian"), answer, *["Penjelasan"] * remarked)
    ask = at.style.one("Apakah tersedia {}?", "Apakah {} sudah ada?", "Apakah sudah ada {} ?")
    for row, (code, name) in enumerate(at.asked, 1):
        state = at.state(place, code)
        remark = "sesuai SOP" if chance.random() < 0.2 else ""
        at.line(*[str(row)] * numbered, ask.format(name[:1].lower() + name[1:]), at.word(state), *[remark] * remarked)
    at.signed()
    return at.made


def months_across(chance: random.Random) -> Checklist:
    """A requirement a row, a month a column."""
    at = _Writer(chance, 1)
    [(place, _)] = at.made.places
    at.title(alone=True, dated=False)
    months = list(range(1, chance.randint(2, 5) + 1))
    at.line("No", at.style.one("Uraian", "Persyaratan"), *at.style.heads(months))
    for row, (code, name) in enumerate(at.asked, 1):
        at.line(str(row), name, *(at.word(at.state(place, code, month)) for month in months))
    at.signed()
    return at.made


def matrix_with_sums(chance: random.Random) -> Checklist:
    """Kecamatan × requirements by code or name, with how many are met beside and below."""
    at = _Writer(chance, chance.randint(3, 6))
    at.words |= {"terpenuhi": at.style.one("√", "✓"), "belum": at.style.one("✗", "Belum"), "tidak berlaku": "N/A"}
    at.title(alone=False)
    coded, beside, below = at.style.has("codes", 0.4), at.style.has("sums beside", 0.5), at.style.has("sums below", 0.5)
    heads = [code if coded else name for code, name in at.asked]
    at.line("No", at.style.place, *heads, *[at.style.one("Jumlah √", "Jumlah terpenuhi", "Terpenuhi")] * beside)
    met = [0] * len(at.asked)
    for row, (place, name) in enumerate(at.made.places, 1):
        states = [at.state(place, code) for code, _ in at.asked]
        met = [one + (state == "terpenuhi") for one, state in zip(met, states, strict=True)]
        whole = [str(states.count("terpenuhi"))] * beside
        at.line(str(row), at.style.kecamatan(name), *map(at.word, states), *whole)
    if below:
        at.line("", at.style.one("Jumlah terpenuhi", "Kecamatan yang terpenuhi", "Jumlah"), *map(str, met))
    at.signed()
    return at.made


def kinds_beside_each_other(chance: random.Random) -> Checklist:
    """Administrative requirements at the left, technical ones at the right."""
    at = _Writer(chance, 1)
    [(place, _)] = at.made.places
    at.title(alone=True)
    kinds = [[one for one in at.asked if one[0][0] == kind] for kind in CELLS]
    head, status = at.style.one("Uraian", "Persyaratan"), at.style.one("Status", "Keadaan")
    gap = at.style.has("an empty column between", 0.6)
    at.line("No", head, status, *[""] * gap, "No", head, status)
    for row in range(max(map(len, kinds))):
        cells = []
        for side, kind in enumerate(kinds):
            code, name = kind[row] if row < len(kind) else ("", "")
            cells += [""] * (gap and side == 1)
            cells += [str(row + 1), name, at.word(at.state(place, code))] if code else ["", "", ""]
        at.line(*cells)
    at.signed()
    return at.made
