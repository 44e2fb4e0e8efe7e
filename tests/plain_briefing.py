"""One small briefing, worded by hand: what the tests of its forms in HTML and chat text lay out."""

from datetime import date

from paten.briefing.content import (
    Ahead,
    Briefing,
    Cell,
    Count,
    Curve,
    Decision,
    Fact,
    Line,
    Lines,
    Month,
    Need,
    Needs,
    Peer,
    Peers,
    Place,
    Places,
    Record,
    Satisfaction,
    Score,
    Trend,
)
from paten.briefing.letterhead import Letterhead, Stamp

KECAMATAN = ("Kedopok", "Kanigaran", "Mayangan")
MONTHS = tuple(date(2025 + (number + 10) // 12, (number + 10) % 12 + 1, 1) for number in range(12))
TWELVE = (0.5, 0.5, None, *[0.6] * 9)


def plain(**other: object) -> Briefing:
    """Kota Probolinggo in October 2026, made up; other: fields that shall say something else."""
    told = {
        "code": "35.74",
        "level": "kabupaten_kota",
        "label": "Kota Probolinggo",
        "period": date(2026, 10, 1),
        "month": "Oktober 2026",
        "audience": "kepala-daerah",
        "final": False,
        "head": "Bahan paparan · Terbatas · angka sementara",
        "about": "Untuk Wali Kota Probolinggo · laporan masuk 6 November 2026",
        "finding": "Dua dari tiga kecamatan beroperasi; Kedopok delapan bulan menunggu syarat teknis",
        "good": "Semua kecamatan melapor sebelum tanggal 10.",
        "decisions": (
            Decision("Wali Kota Probolinggo", "menetapkan petugas informasi Kedopok", "31 Desember 2026"),
            Decision("Sekretaris Daerah", "meresmikan loket Kanigaran", "30 November 2026"),
        ),
        "basis": _lines(
            "Dasar hukum yang berlaku", Line("Pelimpahan", "Peraturan Wali Kota 12/2021", "sejak 4 Mei 2021")
        ),
        "facts": (
            _fact("beroperasi", "Beroperasi", "2", "dari 3", "tetap sejak Juni"),
            _fact("dasar_hukum_lengkap", "Dasar hukum lengkap", "3", "dari 3", "▲ 1 sejak September"),
            _fact("kelengkapan_laporan", "Kelengkapan laporan", "100", "%", ""),
            _fact("tepat_waktu", "Tepat waktu menurut laporan sendiri", "78,2", "%", "▼ 2,9 poin", questioned=True),
            _fact("ikm", "Kepuasan (IKM)", "–", "", ""),
        ),
        "places": Places(
            "Satu kecamatan masih di tahap kedua", "Oktober 2026", "kecamatan", tuple(map(_place, KECAMATAN))
        ),
        "needs": _needs(),
        "record": Record("Sebelas laporan masuk", "12 bulan", MONTHS, (("Layanan", _year()),)),
        "trend": _trend(),
        "curve": Curve(
            "Dua beroperasi",
            "2010 sampai 2026",
            tuple(Count(month, 3, 3, 2) for month in MONTHS),
            (Ahead(date(2026, 12, 1), 2, 2.5, 3),),
            3,
            "Perkiraan, bukan janji.",
            "Kurva",
        ),
        "peers": Peers(
            "Di antara kota",
            "9 kota",
            (Peer("Beroperasi", "66,7%", "dalam kisaran", 0.5, 0.3, 0.7, (0.1, 0.9), ("0%", "100%")),),
        ),
        "satisfaction": Satisfaction(
            "Kepuasan 84,1",
            "412 responden",
            "Terendah: waktu.",
            (Score("Waktu", "3,01", 3.01), Score("Biaya", "–", None)),
        ),
        "signals": _lines(
            "Perlu dikonfirmasi", Line("Kanigaran", "permohonan tiga kali lipat", "mungkin musim sekolah", "watch")
        ),
        "changes": _lines("Yang berubah", Line("Naik tahap", "Kanigaran: siap → ditetapkan", "", "good")),
        "contacts": Lines("Yang pernah disampaikan", "", (), "Belum ada catatan."),
        "explanation": Lines("Penjelasan daerah", "", ()),
        "questions": ("Kapan loket Kedopok selesai?", "Siapa petugas informasinya?", "Apa yang berubah sejak Juni?"),
        "unknown": ("Kepuasan: belum ada survei.",),
        "source": ("Laporan Pemerintah Kota Probolinggo.",),
        "letterhead": Letterhead(
            "Pemerintah Provinsi Jawa Timur", "Sekretariat Daerah", "Biro Pemerintahan", "", "Surabaya"
        ),
        "stamp": Stamp(124, date(2026, 11, 25), "abcdef123456", 121, True, "/kabupaten-kota?w=35.74&b=2026-10&v=124"),
        "meanings": (("Beroperasi", "Kecamatan yang kelima tahapnya terbukti."),),
    }
    return Briefing(**(told | other))


def _fact(indicator: str, label: str, value: str, unit: str, change: str, questioned: bool = False) -> Fact:
    said = {
        "mood": "quiet",
        "coverage": "3 dari 3 kecamatan",
        "trend": TWELVE,
        "alt": f"{label}: 12 bulan",
        "meaning": "",
    }
    return Fact(indicator, label, value, unit, change, questioned=questioned, **said)


def _lines(title: str, *rows: Line) -> Lines:
    return Lines(title, "", rows)


def _place(name: str) -> Place:
    behind = name == "Kedopok"
    dots, stage = ((True, True, False, False, False), "Dilimpahkan") if behind else ((True,) * 5, "Beroperasi")
    said = {
        "basis": "dasar hukum lengkap",
        "service": "berjalan",
        "wait": "8 bulan",
        "long": behind,
        "missing": "loket" * behind,
    }
    return Place("35.74.01", name, dots, 3 if behind else None, True, int(not behind), 1, stage, **said)


def _needs() -> Needs:
    said = (
        ("S", "S1", ("terpenuhi",) * 3),
        ("T", "T1", ("belum", "terpenuhi", "belum_lapor")),
        ("T", "T2", ("tidak_berlaku", "belum_terverifikasi", "terpenuhi")),
    )
    rows = tuple(Need(group, code, f"Syarat {code}", cells, 1, 0, 3) for group, code, cells in said)
    return Needs("Satu syarat belum ada", "Oktober 2026", KECAMATAN, rows)


def _year() -> tuple[Cell, ...]:
    signs = ("check",) * 8 + ("missing", "count", "clock", "edit")
    return tuple(Cell(sign, "2/3", f"masuk bulan ke-{number}") for number, sign in enumerate(signs, start=1))


def _trend() -> Trend:
    months = tuple(Month(month, value, False) for month, value in zip(MONTHS, TWELVE, strict=True))
    return Trend(
        "tepat_waktu",
        "Tepat waktu menurut laporan sendiri",
        "Dalam rentang biasa",
        "persen",
        True,
        months,
        0.4,
        0.7,
        0.55,
        "Biasa.",
        "Garis 12 bulan",
    )
