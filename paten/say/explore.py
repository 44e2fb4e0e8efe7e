"""A table or a query of one's own, in words: what it holds, how much of it is known, what its columns mean."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from paten.definitions import LEVELS, Definition
from paten.dictionary.entries import meaning
from paten.dictionary.relations import relations
from paten.numbers import count
from paten.periods import day, month_name, parse, short_month
from paten.say.values import number
from paten.say.words import NOT_REPORTED, small

ROWS = {"kabupaten_kota": "Kabupaten/kota", "kecamatan": "Kecamatan", "bulan": "Bulan", "item": "Butir"}
ITEMS = {"service_code": "Layanan", "unsur": "Unsur", "requirement_code": "Syarat"}


@dataclass(frozen=True)
class Table:
    """What a table of one's own is made of: an indicator, what its rows and columns are, from which month to which."""

    indicator: Definition
    rows: str
    columns: str
    first: date
    last: date

    @property
    def pooled(self) -> bool:
        """Whether the months of a cell are added up."""
        return "bulan" not in (self.rows, self.columns) and self.indicator.over_time == "sum" and self.first < self.last

    @property
    def months(self) -> str:
        """The months in words; where they are not pooled, only the last one counts."""
        if self.first == self.last or not (self.pooled or "bulan" in (self.rows, self.columns)):
            return month_name(self.last)
        return f"{month_name(self.first)} sampai {month_name(self.last)}"


def row_choices(one: Definition) -> dict[str, str]:
    """What the rows of an indicator's table may be, in words."""
    choices = {level: ROWS[level] for level in LEVELS[1:] if level in one.levels} | {"bulan": ROWS["bulan"]}
    return choices | ({"item": item_word(one)} if one.item else {})


def column_choices(one: Definition, rows: str, within: bool) -> dict[str, str]:
    """What the columns may be beside these rows. within: one kabupaten/kota is chosen, whose facts are few enough."""
    choices = {"": "Tanpa kolom"} | ({"bulan": ROWS["bulan"]} if rows != "bulan" else {})
    by_item = one.item and rows != "item"
    if rows == "kecamatan":
        by_item = one.item and ("kecamatan" in one.item_levels or (within and one.facts == "service_volume"))
    return choices | ({"item": item_word(one)} if by_item else {})


def narrower(one: Definition, rows: str, within: bool) -> str:
    """What could be laid beside these rows once one kabupaten/kota is chosen; "" where nothing could."""
    more = set(column_choices(one, rows, True)) - set(column_choices(one, rows, within))
    kind = small(item_word(one))
    return f"Untuk kecamatan menurut {kind}, pilih dahulu satu kabupaten/kota di atas." if more else ""


def item_word(one: Definition) -> str:
    """What the items of an indicator are: Layanan, Unsur, Syarat, else Butir."""
    return ITEMS.get(one.item or "", ROWS["item"])


def title(table: Table, where: str) -> str:
    """What the table shows: the measure, by what, of where, in which months."""
    words = {**ROWS, "item": item_word(table.indicator)}
    by = " dan ".join(words[name].lower() for name in (table.rows, table.columns) if name)
    return f"{table.indicator.title} menurut {by}, {where}, {table.months}"


def lead(rows: pd.DataFrame, table: Table) -> str:
    """How many cells are known, and what stands where nothing was reported."""
    known = int(rows.value.notna().sum())
    start = f"{count(known)} dari {count(len(rows))} sel terisi; sel tanpa angka ditulis {NOT_REPORTED}, bukan nol."
    if table.pooled:
        return f"{start} Bulan-bulan dijumlahkan; cakupannya dihitung dalam kecamatan kali bulan."
    if table.indicator.kind == "state":
        start += " Keadaan dibawa dari laporan terakhir; jumlah kecamatan menghitung yang menegaskannya pada bulan itu."
    held = table.first < table.last and "bulan" not in (table.rows, table.columns)
    return f"{start} Angka ini tidak dijumlahkan antarbulan: yang dipakai {month_name(table.last)}." if held else start


def cell(row: tuple, one: Definition) -> str:
    """A cell as it is read."""
    if pd.isna(row.value):
        return NOT_REPORTED
    if row.value == 0 and one.unit == "berkas":
        return "nihil"
    return number(row.value, one.unit, row.numerator, row.denominator)


def value(number_of: float, one: Definition) -> str:
    """A value alone, as a chart names it."""
    return NOT_REPORTED if pd.isna(number_of) else number(number_of, one.unit)


def coverage(row: tuple) -> str:
    """How many kecamatan stand behind a cell: "5 dari 6"; "" where nobody is expected."""
    return "" if pd.isna(row.n_expected) else f"{count(row.n_reported)} dari {count(row.n_expected)}"


def key_name(key: str, name: str) -> str:
    """A row or column by name: a month in Indonesian."""
    return short_month(parse(key)) if parse(key) else name


def unit(one: Definition) -> str:
    """The unit in which the cells are written."""
    return {"persen": "%"}.get(one.unit, one.unit)


def about_table(rows: pd.DataFrame, table: Table, where: str, facts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The lines of the sheet "Definisi" of a table."""
    one = table.indicator
    return [
        *facts,
        ("Isi", title(table, where)),
        ("Cakupan", lead(rows, table)),
        ("Indikator", f"{one.title} ({one.indicator})"),
        ("Pertanyaan", one.question),
        ("Satuan", one.unit + (" (nilai 0–1, ditampilkan kali 100)" if one.unit == "persen" else "")),
        ("Pembilang", one.numerator or ""),
        ("Penyebut", one.denominator or ""),
        ("Mengapa", one.why),
        ("Sumber definisi", one.source),
        ("Kolom", ""),
        ("value", "Nilai indikator; kosong berarti belum dilaporkan"),
        ("numerator, denominator", "Pembilang dan penyebut nilai itu"),
        ("n_reported", "Kecamatan yang melaporkannya" + (", dijumlahkan antarbulan" if table.pooled else "")),
        ("n_expected", "Kecamatan yang diharapkan melapor" + (", dijumlahkan antarbulan" if table.pooled else "")),
    ]


def about_query(sql: str, read: list[str], rows: pd.DataFrame, facts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The lines of the sheet "Definisi" of a query: the query, the relations it reads, the columns that are theirs."""
    known = relations()
    lines = [("Kueri", sql), ("Baris", count(len(rows))), ("Relasi", "")]
    lines += [(name, known[name].meaning or "") for name in read]
    columns = {column.name: meaning(column) for name in read for column in known[name].columns}
    lines += [("Kolom", "")]
    return [*facts, *lines, *((name, columns[name]) for name in rows.columns if columns.get(name))]


def facts(version: int, as_of: date, where: str, simulated: bool) -> list[tuple[str, str]]:
    """Which data a file holds."""
    made_up = [("SIMULASI", "Angka dalam berkas ini adalah data simulasi, bukan laporan yang sebenarnya.")] * simulated
    return [*made_up, ("Versi data", str(version)), ("Disusun per", day(as_of)), ("Wilayah", where)]


def query_lead(seconds: int, at_most: int) -> str:
    """What a free query may do, and where it names month and region."""
    may = f"Kueri hanya membaca, paling lama {seconds} detik, dan menampilkan paling banyak {count(at_most)} baris."
    return f"{may} Bulan dan wilayah ditulis sebagai syarat di dalam kueri."


def month(code: str) -> str:
    """A month of a link by name: "2026-10" → "Oktober 2026"."""
    return month_name(parse(code))


def shown(n_rows: int, more: bool, seconds: float) -> str:
    """How many rows a query gave, whether there were more, and how long it took."""
    took = f"{seconds:.1f}".replace(".", ",")
    if more:
        return f"Yang ditampilkan {count(n_rows)} baris pertama; hasilnya lebih banyak. {took} detik."
    return f"{count(n_rows)} baris, {took} detik." if n_rows else f"Kueri tidak menghasilkan baris. {took} detik."


def chart_limit(kind: str, at_most: int) -> str:
    """Why there is no chart of this table."""
    return f"Grafik memuat paling banyak {at_most} {small(kind)}; persempit pilihan, atau lihat tabelnya."
