"""Words for how a table of free form was understood: what its columns, keys and rows are."""

import re
from collections.abc import Sequence

from paten import numbers
from paten.say.words import listing

RELATIONS = {"service_volume": "layanan", "compliance": "kepatuhan", "satisfaction": "kepuasan (SKM)"}
ROLES = {
    "number": "nomor urut, tidak dimuat",
    "place": "kode atau nama kecamatan",
    "desa": "nama desa/kelurahan; dijumlahkan per kecamatan",
    "item": "nama layanan",
    "unsur": "unsur survei",
    "requirement": "persyaratan",
    "month": "bulan",
    "year": "tahun",
    "quarter": "triwulan",
    "half": "semester",
    "deleted": "tanda bahwa baris tidak berlaku; baris yang bertanda begitu tidak dimuat",
    "measure": "ukuran (permohonan, selesai, …)",
    "label": "nama baris",
    "group": "kelompok, tidak dimuat",
    "kind": "rincian satu layanan (loket, daring, baru, …); barisnya dijumlahkan",
    "respondent": "nomor responden, tidak dimuat",
    "total": "jumlah; hanya untuk diperiksa, tidak dimuat",
    "skipped": "bukan angka laporan, tidak dimuat",
    "unknown": "tidak dimengerti, tidak dimuat",
    "bare": "tanpa judul, tidak dimuat",
}
REMARK = "keterangan, tidak dimuat"
EMPTY = "kosong, tidak ada yang dimuat"
EARLIER = {  # by the tense of a column that is not loaded
    "before": "angka sebelumnya, tidak dimuat",
    "until_now": "jumlah sampai dengan bulan yang disebut judulnya; hanya untuk diperiksa",
    "until_before": "jumlah sampai dengan bulan yang disebut judulnya; hanya untuk diperiksa",
    None: "angka masa yang lain, tidak dimuat",
}
MEASURES = {
    "requested": "permohonan",
    "completed": "selesai",
    "rejected": "ditolak",
    "on_time": "selesai tepat waktu",
    "carried_over": "sisa bulan lalu",
    "pending": "sisa akhir bulan",
    "complaints": "pengaduan",
    "score": "nilai unsur",
    "respondents": "banyak responden",
    "status": "status",
    "evidence": "bukti",
    "evidence_date": "tanggal bukti",
    "link": "tautan",
}
AXES = {"region": "kecamatan", "service": "layanan", "unsur": "unsur", "requirement": "syarat", "period": "bulan"}
DOUBTS = {
    "bulan": "Bulannya ditanyakan",
    "kumulatif": "Ditanyakan: bukan angka satu bulan kalender saja",
    "wilayah": "Kecamatannya ditanyakan",
    "layanan": "Layanannya ditanyakan",
}
SOURCES = {
    "sheet": "nama lembar",
    "file": "nama berkas",
    "title": "teks di atas tabel",
    "below": "teks di bawah tabel",
    "other": "lembar lain di berkas ini",
    "rows": "banyaknya baris jawaban",
}
LEFT_OUT = {
    "total": "jumlah, hanya untuk diperiksa",
    "above": "jumlah dari baris lain, hanya untuk diperiksa",
    "skipped": "rata-rata atau persen, tidak dimuat",
    "apart": "di bawah judul yang bukan kecamatan, tidak dimuat",
    "earlier": "bulan lalu atau jumlah sampai bulan ini, tidak dimuat",
    "unnamed": "angka tanpa nama, tidak dimuat",
    "unmeasured": "ukuran yang tidak dikenal, tidak dimuat",
    "beneath": "di bawah jumlah desa, tidak dijumlahkan",
    "stray": "bukan kecamatan, layanan, atau jumlah yang dikenal, tidak dimuat",
    "respondent": "jawaban tiap responden; rata-ratanya yang dimuat",
    "detail": "rincian layanan di atasnya, tidak dimuat; yang dimuat angka layanan itu",
}
TEXT = "teks atau nama kelompok, tidak dimuat"
NAMED_AT_MOST = 3
_RATE = re.compile(r"(?i)\b(rata|rerata|persen|prosentase|presentase|nrr|ikm|indeks|mutu|tertimbang)|%")


def sender(code: str | None, name: str | None, source: str) -> str:
    """Who sends the file, and how that is known: "folder", "text" of the file, or "names" in it."""
    if not code:
        return "Pengirim: tidak disebut di berkas; menurut folder kiriman atau kode barisnya."
    known = {
        "folder": "menurut folder kiriman",
        "text": "disebut di berkas",
        "names": "disimpulkan dari nama-nama di dalam berkas; judulnya tidak menyebut kabupaten atau kota",
    }
    return f"Pengirim: {f'{name} ({code})' if name else code}, {known[source]}."


def is_rate(label: str) -> bool:
    """Whether a row that is left out calls itself a mean or a rate, or nothing at all."""
    return not label or bool(_RATE.search(label))


def no_count(labels: Sequence[str]) -> str:
    """Why rows of such names are left out that are neither means nor rates."""
    named = listing([f"“{label}”" for label in dict.fromkeys(labels)], NAMED_AT_MOST)
    return f"bukan jumlah berkas menurut namanya ({named}), tidak dimuat"


def marked(mark: str) -> str:
    """Why a row does not count that its sender marked so: "bertanda KONSEP, tidak dimuat"."""
    return f"bertanda {mark}, tidak dimuat" if mark else "bertanda dihapus, tidak dimuat"


def entries(count: int) -> str:
    """That a table is a register of single applications, of which the lines were counted."""
    return (
        f"Daftar {numbers.count(count)} permohonan, satu baris satu permohonan: yang dimuat banyaknya baris tiap "
        "kecamatan, layanan, bulan masuk, dan keadaan, seolah-olah kolom hitungannya berdiri di kanan daftar."
    )
