"""Briefings made by hand for tests of paper and picture: as many places, as long names, as little known as asked."""

from datetime import date

from paten.briefing import content as c
from paten.briefing.letterhead import Letterhead, Stamp
from paten.periods import add_months

MONTH = date(2026, 10, 1)
GROUPS = (("Substantif", "S", 3), ("Administratif", "A", 7), ("Teknis", "T", 14))
FIVE = (
    ("beroperasi", "Kecamatan beroperasi", "3 dari 5", ""),
    ("dasar_hukum_lengkap", "Dasar hukum lengkap", "4 dari 5", ""),
    ("kelengkapan_laporan", "Kelengkapan laporan", "92,3%", ""),
    ("tepat_waktu", "Tepat waktu menurut laporan sendiri", "78,2%", ""),
    ("ikm", "Kepuasan (IKM)", "84,12", "Baik"),
)
PROSE = (
    "Dari sembilan kota, lima mencatat capaian yang sama; angka Agustus diperbaiki oleh pengirim pada 2 November 2026."
)


def place(number: int, name: str, kind: str, known: bool = True) -> c.Place:
    """One place below; every third is furthest behind."""
    dots = (True, True, number % 3 != 0, number % 3 != 0, number % 3 != 0)
    return c.Place(
        code=f"35.74.{number + 1:02d}",
        name=name,
        dots=dots if kind == "kecamatan" and known else None,
        next=3 if number % 3 == 0 and known else None,
        known=known,
        number=number % 10 if kind != "kecamatan" else int(number % 3 != 0),
        total=21 if kind != "kecamatan" else 1,
        stage="belum lapor" if not known else "dilimpahkan" if number % 3 == 0 else "beroperasi",
        basis="sebagian" if number % 3 == 0 else "lengkap",
        service="berjalan" if known else "belum dilaporkan",
        wait="8 bulan" if number % 3 == 0 else "–",
        long=number % 3 == 0,
        missing="loket pendaftaran, petugas informasi, pemegang kas" if number % 3 == 0 else "",
        reported="" if kind == "kecamatan" else "masuk, tepat waktu" if number % 4 else "belum lapor",
    )


def needs(columns: tuple[str, ...], total: int, empty: bool = False) -> c.Needs:
    """The 24 requirements: a matrix of the columns, or bars of the total."""
    if empty:
        return c.Needs("Syarat belum dilaporkan", "Oktober 2026", (), (), "Belum ada kecamatan yang melaporkan syarat.")
    rows = []
    for group, letter, many in GROUPS:
        for number in range(1, many + 1):
            worst = letter == "T" and number in (1, 10, 13)
            cells = tuple(
                "belum" if worst and at == 0 else "belum_lapor" if number == 12 and at == 1 else "terpenuhi"
                for at in range(len(columns))
            )
            lacking = (total // (number + 1)) if letter == "T" else 0
            name = f"Syarat {letter}{number} tempat pendaftaran dan loket"
            rows.append(c.Need(group, f"{letter}{number}", name, cells, lacking, int(number == 12), total))
    if not columns:
        rows = sorted((row for row in rows if row.lacking or row.unknown), key=lambda row: -row.lacking)
    return c.Needs(
        "Tiga syarat teknis belum terpenuhi di Kedopok", "Oktober 2026 · 39 dari 40 isian masuk", columns, tuple(rows)
    )


def trend(values: tuple[float | None, ...], special: tuple[int, ...] = ()) -> c.Trend:
    """A share by month that ends in October 2026."""
    months = tuple(
        c.Month(add_months(MONTH, at - len(values) + 1), value, at in special) for at, value in enumerate(values)
    )
    known = any(value is not None for value in values)
    return c.Trend(
        "tepat_waktu",
        "Tepat waktu menurut laporan sendiri",
        "Tepat waktu turun lima bulan berturut-turut" if known else "Tepat waktu belum pernah dilaporkan",
        "Bagian layanan yang selesai dalam waktu standar kantor sendiri, November 2024 – Oktober 2026",
        True,
        months,
        0.74 if known else None,
        0.93 if known else None,
        0.84 if known else None,
        "Oktober 2026 berada di bawah rentang biasa." if known else "Belum ada satu bulan pun yang dilaporkan.",
        "Garis bulanan dari 86% ke 73%; Desember 2025 belum lapor." if known else "",
    )


SHARES = (0.85, 0.87, 0.83, 0.86, 0.84, 0.84, 0.89, 0.85, 0.85, 0.86, 0.87, 0.85, 0.86, None, 0.84)
SHARES += (0.83, 0.82, 0.82, 0.815, 0.81, 0.79, 0.77, 0.75, 0.732)


def curve(total: int) -> c.Curve:
    """From 2010 to October 2026 and a year ahead."""
    counts = tuple(
        c.Count(add_months(date(2010, 1, 1), at), int(total * at / 215), int(total * at / 240), int(total * at / 270))
        for at in range(0, 202)
    )
    now = counts[-1].operating
    ahead = tuple(c.Ahead(add_months(MONTH, at), now, now + at / 14, min(now + at / 6, total)) for at in range(1, 13))
    said = f"Bila lajunya tetap, {now} sampai {now + 2} kecamatan beroperasi pada Oktober 2027."
    return c.Curve(
        "Perkembangan sejak 2010", "Jumlah kecamatan menurut tahap", counts, ahead, total, said, "Naik pelan."
    )


def lines(title: str, many: int, empty: str = "", text: str = PROSE) -> c.Lines:
    """A list of that many rows; of none the sentence."""
    signs = ("watch", "bad", "good", "missing", "quiet")
    rows = tuple(
        c.Line(f"Perihal {at + 1}", text, "Sumber: laporan Oktober 2026" if at == 0 else "", signs[at % 5])
        for at in range(many)
    )
    return c.Lines(title, "Dibandingkan dengan versi data 121", rows, empty)


def record(types: tuple[str, ...] = ("Pelayanan", "Syarat", "Survei kepuasan"), empty: bool = False) -> c.Record:
    """Twelve months of reports."""
    signs = ("check", "mended", "clock", "check", "missing", "edit", "count", "dot", "mend", "check", "check", "check")
    words = {"clock": "+3", "count": "4/5"}
    cells = tuple(
        c.Cell("missing", "", "belum lapor") if empty else c.Cell(sign, words.get(sign, ""), "masuk tepat waktu")
        for sign in signs
    )
    months = tuple(add_months(MONTH, at - 11) for at in range(12))
    return c.Record(
        "Laporan sebelas dari dua belas bulan masuk",
        "Dua belas bulan terakhir",
        months,
        tuple((name, cells) for name in types),
    )


def facts(empty: bool = False) -> tuple[c.Fact, ...]:
    """The five figures."""
    values = (0.6, 0.6, None, 0.7, 0.7, 0.8, 0.8, None, None, 0.75, 0.74, 0.73)
    return tuple(
        c.Fact(
            indicator,
            label,
            "–" if empty else value,
            "" if empty else unit,
            "" if empty else "▼ 2,9 poin sejak September",
            "quiet" if empty else "bad" if indicator == "tepat_waktu" else "good" if indicator == "ikm" else "quiet",
            "belum ada laporan" if empty else "4 dari 5 kecamatan melapor",
            (None,) * 12 if empty else values,
            "Dua belas bulan.",
            "Berapa bagian layanan yang selesai dalam waktu standar kantor itu sendiri?",
            questioned=indicator == "dasar_hukum_lengkap" and not empty,
        )
        for indicator, label, value, unit in FIVE
    )


def peers() -> c.Peers:
    """Three measures among eight others."""
    others = (0.0, 0.2, 0.35, 0.52, 0.6, 0.66, 0.8, 1.0)
    rows = (
        c.Peer("Kecamatan beroperasi", "3 dari 5", "dalam kisaran", 0.6, 0.3, 0.7, others, ("25,0%", "100,0%")),
        c.Peer(
            "Tepat waktu menurut laporan sendiri",
            "73,2%",
            "di bawah kisaran",
            0.0,
            0.5,
            0.8,
            others,
            ("73,2%", "96,0%"),
        ),
        c.Peer("Kepuasan (IKM)", "–", "belum lapor", None, None, None, others[:3], ("76,40", "88,02")),
    )
    return c.Peers("Tepat waktu di bawah kisaran separuh kota", "Di antara 9 kota · pita: separuh yang di tengah", rows)


def satisfaction(empty: bool = False) -> c.Satisfaction:
    """Nine unsur or none."""
    names = ("Biaya", "Waktu", "Sarana", "Persyaratan", "Prosedur", "Produk", "Kompetensi", "Perilaku", "Pengaduan")
    scores = tuple(c.Score(name, f"3,{at}0", 3 + at / 10) for at, name in enumerate(names))
    said = "Belum ada survei yang dilaporkan." if empty else "IKM 84,12 (Baik) dari 380 responden; terendah pada biaya."
    return c.Satisfaction("Kepuasan Baik", "Survei Juni 2026, berlaku sampai Juni 2027", said, () if empty else scores)


def made(
    names: tuple[str, ...] = ("Kedopok", "Kanigaran", "Kademangan", "Mayangan", "Wonoasih"),
    level: str = "kabupaten_kota",
    label: str = "Kota Probolinggo",
    empty: bool = False,
    simulated: bool = True,
    finding: str = "Tiga dari lima kecamatan beroperasi; Kedopok delapan bulan belum lengkap syarat teknisnya",
    many: int = 3,
    prose: str = PROSE,
) -> c.Briefing:
    """A whole briefing. empty: nothing was ever reported."""
    kind = "kabupaten_kota" if level == "provinsi" else "kecamatan"
    total = 666 if level == "provinsi" else len(names)
    rows = tuple(place(at, name, kind, known=not empty) for at, name in enumerate(names))
    return c.Briefing(
        code="35.74",
        level=level,
        label=label,
        period=MONTH,
        month="Oktober 2026",
        audience="kepala-daerah",
        final=False,
        head="Bahan paparan · Terbatas · angka sementara",
        about=f"Untuk Wali Kota Probolinggo · keadaan Oktober 2026 · {label} · laporan diterima 6 November 2026",
        finding="Belum ada laporan yang diterima" if empty else finding,
        good="" if empty else "Seluruh kecamatan melapor tepat waktu menurut laporan sendiri selama enam bulan.",
        decisions=()
        if empty
        else (
            c.Decision(
                "Wali Kota Probolinggo", "menetapkan keputusan penetapan kecamatan bagi Kedopok", "31 Desember 2026"
            ),
            c.Decision("Kepala Bagian Pemerintahan", "melengkapi laporan Desember 2025", "10 Desember 2026"),
        ),
        basis=lines(
            "Dasar hukum yang berlaku", 0 if empty else 2, "Belum ada peraturan atau keputusan yang dilaporkan.", prose
        ),
        facts=facts(empty),
        places=c.Places(
            "Kedopok delapan bulan di tahap yang sama",
            "Tahap 1 persiapan · 2 dilimpahkan · 3 siap · 4 ditetapkan · 5 beroperasi",
            kind,
            rows,
        ),
        needs=needs(names if len(names) <= 8 and level != "provinsi" else (), total, empty),
        record=record(empty=empty),
        trend=trend((None,) * 24 if empty else SHARES, () if empty else (20, 21, 22, 23)),
        curve=None if level == "kecamatan" or empty else curve(total),
        peers=None if level == "provinsi" or empty else peers(),
        satisfaction=satisfaction(empty),
        signals=lines("Perlu dikonfirmasi", 0 if empty else many, "Tidak ada yang perlu dikonfirmasi.", prose),
        changes=lines(
            "Yang berubah sejak paparan September", 0 if empty else many, "Belum ada paparan sebelumnya.", prose
        ),
        contacts=lines("Hubungan dan janji sebelumnya", 0 if empty else 2, "Belum ada catatan hubungan.", prose),
        explanation=lines("Penjelasan daerah", 0, "Belum ada penjelasan."),
        questions=tuple(
            f"Kapan loket dan tempat pemrosesan berkas selesai, dan dari anggaran mana? {prose}" for _ in range(3)
        ),
        unknown=(
            "Jumlah operator komputer Wonoasih belum dilaporkan.",
            "Dasar hukum: menunggu jawaban atas satu pertanyaan.",
        ),
        source=("Laporan bulanan Kota Probolinggo, berkas paten-oktober.xlsx, diterima 6 November 2026.",),
        letterhead=Letterhead(
            "Pemerintah Provinsi Jawa Timur",
            "Sekretariat Daerah",
            "Biro Pemerintahan dan Otonomi Daerah",
            "",
            "Surabaya",
        ),
        stamp=Stamp(
            124, date(2026, 11, 24), "f48a9911c2d3e4f5", 121, simulated, "/kabupaten-kota?w=35.74&b=2026-10&v=124"
        ),
        meanings=(("Kecamatan beroperasi", "Kecamatan yang sudah diluncurkan dan pernah melaporkan layanan."),),
    )
