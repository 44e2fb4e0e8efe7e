"""A Briefing that is hard to lay out: long names, long lists, gaps, numbers that may be looked for one by one."""

from datetime import date

from paten.briefing import content
from paten.briefing.letterhead import Letterhead, Stamp
from paten.periods import add_months

PERIOD = date(2026, 10, 1)
GAPS = (11, 12)
LONG = "Tempat pemrosesan berkas dan penyerahan dokumen kepada pemohon"
STATUSES = ("terpenuhi", "belum", "belum_terverifikasi", "belum_lapor", "tidak_berlaku")
READERS = {"provinsi": "Gubernur Jawa Timur", "kabupaten_kota": "Bupati Malang"}
SIGNS = ("good", "watch", "bad", "missing", "quiet", "")


def crowded(n_places: int = 33, level: str = "kabupaten_kota", simulated: bool = True) -> content.Briefing:
    """A Briefing of so many places; up to eight make a matrix of requirements, more make bars."""
    return content.Briefing(
        code="35.07", level=level, label="Kab. Malang", period=PERIOD, month="Oktober 2026",
        audience="gubernur" if level == "provinsi" else "kepala-daerah", final=False,
        head="Bahan paparan · Terbatas · angka sementara", about=f"Untuk {READERS[level]} · diterima 6 November 2026",
        finding="Dua puluh dari tiga puluh tiga kecamatan beroperasi; delapan belum memiliki peraturan pelimpahan",
        good="Laporan layanan masuk tepat waktu sembilan bulan berturut-turut.",
        decisions=(content.Decision("Bupati", "Menetapkan peraturan pelimpahan & daftar layanan", "31 Desember 2026"),),
        basis=_lines("Dasar hukum yang berlaku", 3), facts=tuple(_fact(number) for number in range(5)),
        places=_places(n_places, level), needs=_needs(n_places), record=_record(), trend=_trend(), curve=None,
        peers=_peers(), satisfaction=_satisfaction(), signals=_lines("Enam hal perlu dikonfirmasi", 6),
        changes=_lines("Yang berubah sejak paparan lalu", 9), contacts=_lines("Kontak dan janji", 4),
        explanation=content.Lines("Penjelasan daerah", "", (), "Belum ada penjelasan; ruang ini untuk diisi."),
        questions=tuple(f"Kapan loket ke-{number} selesai, dan dari anggaran mana?" for number in range(1, 4)),
        unknown=("Petugas informasi di Kecamatan Wagir (belum lapor).", "Dua baris menunggu jawaban."),
        source=("Laporan layanan Oktober 2026, diterima 6 November 2026.",),
        letterhead=Letterhead("Pemerintah Provinsi Jawa Timur", "Sekretariat Daerah", "Biro Pemerintahan", "",
                              "Surabaya"),
        stamp=Stamp(124, date(2026, 11, 24), "abcdef0123", 121, simulated, "/kabupaten-kota?w=35.07"),
        meanings=tuple((f"Ukuran {number}", f"Arti ukuran {number} dalam satu kalimat.") for number in range(5)),
    )  # fmt: skip


def _lines(title: str, n: int) -> content.Lines:
    rows = tuple(
        content.Line(f"Hal {n}.{number}", f"Sesuatu yang berubah di Kecamatan Wagir, nomor {n}.{number}.",
                     "Penjelasan lain mungkin ada." if number % 2 else "", SIGNS[number % 6])
        for number in range(n)
    )  # fmt: skip
    return content.Lines(title, f"Catatan {title.lower()}", rows)


def _fact(number: int) -> content.Fact:
    trend = tuple(None if month in (3, 4) else 60.0 + month for month in range(12))
    mood = ("quiet", "good", "bad")[number % 3]
    return content.Fact(
        f"indikator_{number}", f"Ukuran {number}", f"7{number},{number}%", "dari 33", f"▲ {number},1 membaik", mood,
        f"3{number} dari 33 kecamatan", trend, "Garis setahun", f"Berapa bagian dari ukuran {number} yang terpenuhi?",
    )  # fmt: skip


def _places(n: int, level: str) -> content.Places:
    is_province = level == "provinsi"
    rows = tuple(
        content.Place(
            f"35.07.{number:02}", f"Sumbermanjing {number}",
            None if is_province else tuple(step < number % 6 for step in range(5)),
            number % 6 + 1 if number % 6 < 5 else None, number % 7 != 6, number % 4, 5, "Dilimpahkan",
            "belum ada" if number % 2 else "lengkap", "berjalan", f"{number} bulan", number > 6,
            "Standar pelayanan, petugas informasi, dan 4 lainnya", "masuk 6 November" if is_province else "",
        )
        for number in range(n)
    )  # fmt: skip
    return content.Places("Delapan kecamatan belum dilimpahkan", "Langkah 1–5", "kabupaten_kota" if is_province else
                          "kecamatan", rows)  # fmt: skip


def _needs(n: int) -> content.Needs:
    columns = tuple(f"Sumbermanjing {number}" for number in range(n)) if n <= 8 else ()
    rows = tuple(
        content.Need(
            ("Substantif", "Administratif", "Teknis")[number // 8], f"T{number}", f"{LONG} {number}",
            tuple(STATUSES[number * place % 5] for place in range(len(columns))), 24 - number, number % 3, 33,
        )
        for number in range(24)
    )  # fmt: skip
    return content.Needs("Tiga syarat paling banyak belum terpenuhi", "Oktober 2026 · 33 kecamatan", columns, rows)


def _record() -> content.Record:
    months = tuple(add_months(PERIOD, number - 11) for number in range(12))
    cells = tuple(
        content.Cell(sign, shown, f"Bulan {number}")
        for number, (sign, shown) in enumerate(
            [("check", ""), ("clock", "+3"), ("count", "28/33"), ("edit", ""), ("missing", ""), ("dot", "")] * 2
        )
    )
    return content.Record(
        "Sebelas dari dua belas laporan masuk", "Setahun", months, (("Layanan", cells), ("Kepatuhan", cells))
    )


def _trend() -> content.Trend:
    months = tuple(
        content.Month(add_months(PERIOD, number - 23), None if number in GAPS else 1200.0 - number * 9, number > 20)
        for number in range(24)
    )
    return content.Trend(
        "selesai", "Berkas selesai", "Berkas selesai turun lima bulan berturut-turut", "Berkas per bulan", False,
        months, 900.0, 1300.0, 1100.0, "Oktober di bawah rentang biasa.", "Garis dua puluh empat bulan",
    )  # fmt: skip


def _peers() -> content.Peers:
    rows = tuple(
        content.Peer(f"Ukuran {number}", f"5{number},5%", "dalam kisaran separuh daerah", 0.5, 0.3, 0.7, (0.1, 0.9),
                     (f"1{number},0%", f"9{number},0%"))
        for number in range(4)
    )  # fmt: skip
    return content.Peers("Tiga ukuran dalam kisaran separuh daerah", "Di antara 29 kabupaten", rows)


def _satisfaction() -> content.Satisfaction:
    scores = tuple(content.Score(f"Unsur {number}", f"3,{number}4", 3.04 + number / 10) for number in range(9))
    return content.Satisfaction("Kepuasan 84,1", "Survei 2026", "IKM 84,1 (Baik) dari 150 responden.", scores)
