"""What is worth asking about, in words: title of the list, the words under each entry."""

from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import MONTHS, month_name
from paten.say.words import capital, in_words, listing

SURE = {
    "pasti": "menurut tanggal dan baris laporan",
    "kuat": "jarang terjadi secara kebetulan",
    "perlu_konfirmasi": "sering ada sebab yang biasa",
}
SIGNS = {"tinggi": "error", "sedang": "warning", "rendah": "question"}
SEVERITY = {"tinggi": "mendesak", "sedang": "waspada", "rendah": "periksa"}
CONCERNS = "Sinyal kabupaten/kota yang menyangkut kecamatan ini"
# The indicator whose rows of the month show what a signal is about; belum_lapor has none: no report, no row.
BEHIND = {
    "angka_bulat": "selesai",
    "ditetapkan_belum_beroperasi": "ditetapkan",
    "input_menumpuk": "selesai",
    "jumlah_tidak_cocok": "sisa",
    "kecamatan_belum_lapor": "selesai",
    "laporan_kembar": "selesai",
    "lonjakan_sepuluh_kali": "selesai",
    "peraturan_berakhir": "peraturan_berlaku",
    "perizinan_tanpa_dasar": "selesai",
    "salinan_bulan_lalu": "selesai",
    "selalu_tepat_waktu": "tepat_waktu",
    "syarat_hilang": "syarat",
    "tanpa_pelimpahan": "peraturan_berlaku",
    "tepat_waktu_berubah": "tepat_waktu",
}
ROWS = "Lihat baris dan sel laporannya"
LISTED_APART = "belum_lapor"  # pages list those who have not reported by themselves


def title(rows: pd.DataFrame) -> str:
    """The title over the list: what comes up most, and where."""
    if not len(rows):
        return "Tidak ada yang perlu dikonfirmasi"
    where = list(dict.fromkeys(rows.label))
    if len(where) == 1:
        return f"{capital(in_words(len(rows)))} hal perlu dikonfirmasi"
    urgent = list(dict.fromkeys(rows.label[rows.severity == "tinggi"]))
    end = f", mendesak di {listing(urgent, 3)}" if urgent else f" di {in_words(len(where))} kabupaten/kota"
    return f"{capital(in_words(len(rows)))} hal perlu dikonfirmasi{end}"


def note(rows: pd.DataFrame, shown: int, others: int, month: str) -> str:
    """Order and number of what is listed; others: signals of the month that are kept and not put forward."""
    start = f"Urut menurut banyaknya kecamatan · {month}"
    listed = f" · {count(shown)} dari {count(len(rows))}" if shown < len(rows) else ""
    return start + listed + (f" · {count(others)} lainnya ada di halaman daerahnya" if others else "")


def since(row: tuple, period: date) -> str:
    """Since when, of how many kecamatan, and how sure."""
    began = pd.Timestamp(row.since).date()
    when = f"sejak {month_name(began)}" if began < period else f"pada {MONTHS[period.month - 1]}"
    who = f"{count(row.n_kecamatan)} kecamatan" if row.n_kecamatan else "seluruh laporan"
    return f"{capital(when)} · {who} · {SURE[row.certainty]}"
