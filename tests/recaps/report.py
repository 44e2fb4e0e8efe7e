"""What an office reports, and the words that it happens to use for it."""

import csv
import random
from dataclasses import dataclass, field
from functools import cache

from etl.folder import PROJECT

Key = tuple[str, str, int, str]  # kecamatan, service, month, measure
YEAR = 2026
OFFICES = {
    "35.07": "KABUPATEN MALANG",
    "35.14": "KABUPATEN PASURUAN",
    "35.22": "KABUPATEN BOJONEGORO",
    "35.25": "KABUPATEN GRESIK",
    "35.29": "KABUPATEN SUMENEP",
    "35.73": "KOTA MALANG",
    "35.79": "KOTA BATU",
}
SERVICES = {
    "NP-01": ("Perekaman KTP-el", "Rekam KTP-el", "Perekaman KTP"),
    "NP-02": ("KTP-el", "Cetak KTP-el", "KTP"),
    "NP-03": ("Kartu Keluarga", "KK"),
    "NP-04": ("Surat Pindah", "Pindah", "Srt pindah", "Ket. Pindah"),
    "NP-05": ("Akta Kelahiran", "Akte Kelahiran", "Akta lhr"),
    "NP-06": ("Akta Kematian", "Akte kematian"),
    "NP-07": ("KIA", "Kartu Identitas Anak"),
    "NP-09": ("Domisili Usaha", "Surat Keterangan Domisili Usaha", "Srt Ket Domisili Usaha"),
    "NP-10": ("SKTM", "Surat Keterangan Tidak Mampu"),
    "NP-11": ("Dispensasi Nikah", "Disp. Nikah"),
    "NP-14": ("SKCK", "Pengantar SKCK", "Pgtr SKCK"),
    "NP-15": ("Ahli Waris", "Surat Keterangan Ahli Waris", "Ket. Waris"),
    "IZ-08": ("Izin Keramaian", "Ijin Keramaian"),
    "LG-01": ("Legalisir", "Legalisasi"),
}
MEASURES = {
    "carried_over": ("Sisa Bulan Lalu", "Sisa bln lalu", "Tunggakan bulan lalu"),
    "requested": (
        "Masuk",
        "Permohonan",
        "Permohonan Masuk",
        "Jumlah Permohonan",
        "Berkas Masuk",
        "Diterima",
        "Mohon",
        "Msk",
    ),
    "completed": ("Selesai", "Terbit", "Dilayani", "Jumlah Selesai", "Diterbitkan", "Berkas Selesai", "Sls"),
    "rejected": ("Ditolak", "Tolak", "Dikembalikan", "Batal"),
    "pending": ("Sisa", "Dalam Proses", "Belum Selesai"),
}
MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober"),
    *("November", "Desember"),
)
SHORT = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")


@dataclass
class Report:
    """What one office reports. numbers: what a reader must find, and no more."""

    office: str
    kecamatan: list[tuple[str, str]]
    services: list[tuple[str, str]]  # code, and how it is written here
    months: list[int]
    measures: list[str]
    numbers: dict[Key, int | str] = field(default_factory=dict)  # of a checklist what its marks say

    @property
    def month(self) -> int:
        return self.months[0]

    def of(self, kecamatan: str, service: str, month: int, measure: str) -> int | None:
        """None: not reported."""
        return self.numbers.get((kecamatan, service, month, measure))


@cache
def kecamatan() -> dict[str, list[tuple[str, str]]]:
    """Kabupaten/kota → its kecamatan, code and name."""
    with (PROJECT / "data" / "reference" / "regions.csv").open(encoding="utf-8", newline="") as handle:
        rows = [row for row in csv.DictReader(handle) if row["code"].count(".") == 2 and not row["valid_to"]]
    return {
        office: [(row["code"], row["name"]) for row in rows if row["code"].startswith(office)] for office in OFFICES
    }


def report(chance: random.Random, places: int, months: int, measures: list[str], gaps: bool = False) -> Report:
    """A report of so many kecamatan (at most) and months, of three to nine services.

    gaps: some numbers may not be reported, and one kecamatan may report nihil for all.
    """
    office = chance.choice(list(OFFICES))
    every = kecamatan()[office]
    chosen = chance.sample(every, min(places, len(every)))
    codes = chance.sample(list(SERVICES), chance.randint(3, 9))
    first = chance.randint(1, 10 - months)
    made = Report(
        office,
        sorted(chosen) if chance.random() < 0.5 else chosen,
        [(code, chance.choice(SERVICES[code])) for code in codes],
        list(range(first, first + months)),
        measures,
    )
    for code, _ in made.kecamatan:
        for service in codes:
            for month in made.months:
                counted = _counts(chance)
                made.numbers |= {(code, service, month, one): counted[one] for one in measures}
    if gaps and chance.random() < 0.2:
        made.numbers = {key: value for key, value in made.numbers.items() if chance.random() < 0.9}
    if gaps and len(made.kecamatan) > 2 and chance.random() < 0.2:
        idle = made.kecamatan[1][0]
        made.numbers |= {key: 0 for key in made.numbers if key[0] == idle}
    return made


def _counts(chance: random.Random) -> dict[str, int]:
    came = chance.choice((0, 0, chance.randint(1, 30), chance.randint(5, 120), chance.randint(50, 2400)))
    done = max(0, came - chance.randint(0, 3))
    return {
        "carried_over": chance.randint(0, 5),
        "requested": came,
        "completed": done,
        "rejected": min(came - done, 1),
        "pending": chance.randint(0, 3),
    }
