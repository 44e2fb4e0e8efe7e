"""How an office happens to write: its words, its habits, and what else it puts on a sheet."""

import random
from dataclasses import dataclass, field

from recaps.report import MEASURES, MONTHS, SHORT, YEAR

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
TITLES = (
    "REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)", "LAPORAN PELAYANAN PATEN", "REKAP PATEN",
    "Laporan Bulanan PATEN", "DATA LAYANAN KECAMATAN", "LAPORAN PELAYANAN KECAMATAN",
)  # fmt: skip
PROSE = (
    "Menindaklanjuti surat Sekretaris Daerah perihal permintaan laporan, bersama ini kami sampaikan rekap berikut.",
    "Disampaikan dengan hormat laporan pelayanan sebagai berikut:",
)
NOTES = (
    "Keterangan: data s.d. akhir bulan", "Catatan: jaringan sering terputus", "Ket : - = nihil",
    "Sumber: register pelayanan kecamatan", "*) berkas lengkap",
)  # fmt: skip
BEFORE = {
    "Sampul": ("LAPORAN PENYELENGGARAAN PATEN", "PEMERINTAH PROVINSI JAWA TIMUR", "Tahun Anggaran 2026"),
    "Petunjuk": ("PETUNJUK PENGISIAN", "1. Isi kolom permohonan dengan jumlah berkas", "2. Isi nihil bila tidak ada"),
}
STAFF = (("No", "Jabatan", "Jumlah pegawai"), ("1", "Petugas loket", "2"), ("2", "Operator komputer", "1"))
THINGS = (("komputer", "3"), ("printer", "2"), ("kursi tunggu", "20"))
ASIDE = ("blangko habis", "jaringan mati 2 hari", "susulan dari desa", "alat rusak tgl 24")
MORE = {  # a column that counts nothing, and what stands in it
    "Satuan": ("berkas",),
    "Dasar Hukum": ("UU 24/2013", "Perbup 12/2019", "Permendagri 4/2010"),
    "Standar Waktu": ("1 hari", "2 hari", "30 menit"),
    "Kode": ("470", "474.1", "503"),
    "Jml Desa/Kel": ("12", "15", "9"),
    "Jumlah Penduduk": ("34.567", "45.678"),
    "Petugas": ("Sri", "Budi", "Ani"),
}


@dataclass
class Style:
    """One office's habits, drawn once a file."""

    chance: random.Random
    habits: set[str] = field(default_factory=set)

    def has(self, habit: str, share: float = 0.3) -> bool:
        """Whether this office does so; told in `habits`, for whoever looks for the cause of a fault."""
        done = self.chance.random() < share
        self.habits |= {habit} if done else set()
        return done

    def one(self, *choices: str) -> str:
        return self.chance.choice(choices)

    def __post_init__(self) -> None:
        loud = self.has("loud", 0.4)
        self.measures = {one: self.one(*words) for one, words in MEASURES.items()}
        self.measures = {one: word.upper() if loud else word for one, word in self.measures.items()}
        broken = self.has("headers in two lines", 0.1)
        self.measures = {one: word.replace(" ", "\n") if broken else word for one, word in self.measures.items()}
        self.item = self.one("Jenis Layanan", "JENIS PELAYANAN", "Layanan", "Jenis Surat", "URAIAN", "Nama Pelayanan")
        self.place = self.one("Kecamatan", "KECAMATAN", "Nama Kecamatan", "NAMA KECAMATAN")
        self.total = self.one("JUMLAH", "Jumlah", "TOTAL", "Total", "Jml", "Jumlah Total", "Jumlah seluruhnya")
        self.number = self.one("No", "NO", "No.", "NO.") if self.has("numbered", 0.7) else ""
        self.zero = self.one("0", "-", "nihil", "NIHIL", "0", "–")
        self.thousands = self.has("thousands points")
        self.unit = " berkas" if self.has("unit in cells", 0.08) else ""
        self.merges = self.has("merges", 0.7)
        self.columns_numbered = self.has("columns numbered", 0.25)
        self.summed = self.has("total below", 0.7)
        self.summed_above = self.summed and self.has("total above", 0.1)
        self.missummed = self.summed and self.has("a wrong total", 0.08)
        self.nihil = self.has("nihil merged", 0.5)
        self.summed_beside = self.has("total beside", 0.4)
        self.remarked = self.has("remarks")
        self.more = self.one(*MORE) if self.has("another column", 0.15) else ""
        self.grouped = self.has("groups", 0.2)
        self.subtotals = self.grouped and self.has("subtotals", 0.5)
        self.below = (
            self.one("Persentase", "Rata-rata", "Target", "Realisasi 2025") if self.has("more below", 0.15) else ""
        )
        self.again = self.has("header again", 0.1)
        self.spaced = self.has("empty rows", 0.1)
        self.unit_over = self.one(" (berkas)", "\n(berkas)", " *)") if self.has("unit in headers", 0.1) else ""
        leaves = self.one("2025|2026", "Bulan Lalu|Bulan Ini", "Th. 2025|Th. 2026")
        self.compared = leaves.split("|") if self.has("compared", 0.1) else []
        self.aim = (
            self.one("Target", "Target 2026", "% Capaian", "Realisasi 2025") if self.has("an aim beside", 0.1) else ""
        )
        self.cover = self.one("Sampul", "Petunjuk") if self.has("a sheet before", 0.1) else ""
        self.left = self.chance.choice((1, 1, 1, 2, 3))
        self.gap = self.has("gap above the table", 0.4)
        self.sign = self.one("", "", "🔹 ", "▪ ", "• ", "- ") if self.has("signs", 0.1) else ""
        self.upper = self.has("kecamatan in capitals", 0.4)
        self.lower = not self.upper and self.has("small letters", 0.15)
        self.things = self.has("things below", 0.1)
        self.aside = self.has("remarks without a header", 0.1)
        self.word = "Kec. " if self.has("Kec.", 0.15) else ""
        self.notes = NOTES
        self.month_in = self.one("title", "title", "title", "sheet", "file")

    def kecamatan(self, name: str) -> str:
        name = name.upper() if self.upper else name.lower() if self.lower else name
        return f"{self.sign}{self.word}{name}"

    def head(self, measure: str) -> str:
        return self.measures[measure] + self.unit_over

    def service(self, name: str) -> str:
        return f"{self.sign}{name.lower() if self.lower else name}"

    def count(self, value: int | str | None) -> str:
        if isinstance(value, str):
            return value
        if not value:
            return "" if value is None else self.zero
        point = self.thousands and value >= 1000
        return (f"{value:,}".replace(",", ".") if point else str(value)) + self.unit

    def period(self, month: int) -> str:
        name = MONTHS[month - 1]
        return self.one(
            f"{name} {YEAR}", f"{name.upper()} {YEAR}", f"{name} Tahun {YEAR}", f"BULAN {name.upper()} TAHUN {YEAR}",
            f"Bulan : {name} {YEAR}", f"PERIODE {name.upper()} {YEAR}",
        )  # fmt: skip

    def heads(self, months: list[int]) -> list[str]:
        """The months of a header, all in one way."""
        way = self.one("full", "FULL", "short", "SHORT", "dated")
        names = [SHORT[one - 1] if way in ("short", "SHORT") else MONTHS[one - 1] for one in months]
        names = [name.upper() if way.isupper() else name for name in names]
        return [f"{name} {YEAR}" if way == "dated" else name for name in names]
