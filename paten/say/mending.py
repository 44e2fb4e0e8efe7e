"""What the sender of a workbook writes in a cell that was asked about: answers by word are the bureau's to give."""

from paten import choices

TO_BUREAU = "Bila memang benar seperti tertulis, biarkan dan sampaikan kepada biro."
_EMPTY = "kosongkan bila belum diketahui"
_CODE = "atau kodenya, misalnya 35.74.02"
# Rule → what to do in the file itself; each begins with a verb.
WAYS = {
    "K01": "Tulis syaratnya seperti di daftar syarat, atau kodenya, misalnya T1.",
    "L01": "Tulis nama layanan seperti di daftar layanan, atau kodenya, misalnya NP-10.",
    "L04": "Tulis bilangan bulat tanpa koma, misalnya 1234.",
    "L09": "Hapus tanda NIHIL bila angkanya benar; kosongkan angkanya bila memang semuanya nihil.",
    "L10": f"Tulis banyaknya berkas, misalnya 12; {_EMPTY}.",
    "L11": f"Tulis banyaknya berkas, misalnya 12; {_EMPTY}. Rumusnya terbaca lagi bila berkas ini dibuka di program "
    "lembar kerja, lalu disimpan ulang.",
    "L12": f"Ubah format sel ini dari tanggal menjadi angka, lalu tulis banyaknya berkas, misalnya 35; {_EMPTY}.",
    "L13": f"Ubah format sel ini dari persen menjadi angka, lalu tulis banyaknya berkas, misalnya 12; {_EMPTY}. Selama "
    "formatnya persen, angka yang ditulis terbaca sebagai persentase.",
    "L14": f"Tulis angka bulat yang benar. {TO_BUREAU}",
    "L15": f"Tulis angka bulat yang benar. {TO_BUREAU}",
    "L16": "Tulis 0 sebagai angka, bukan rumus, bila memang nihil; kosongkan bila hasilnya belum diketahui.",
    "L17": "Tulis banyaknya berkas, dan ganti satuan di judul kolomnya. Bila keduanya memang sama, biarkan dan "
    "sampaikan kepada biro.",
    "L19": f"Betulkan angka kecamatan yang tersalin. {TO_BUREAU}",
    "L20": f"Tulis tanpa .000 bila itu desimal: 42, bukan 42.000. {TO_BUREAU}",
    "P09": f"Betulkan tahun yang salah. {TO_BUREAU}",
    "S01": "Tulis unsurnya seperti di PermenPANRB 14/2017, atau kodenya, misalnya U1.",
    "S07": "Tulis skm-2017 (PermenPANRB 14/2017) atau ikm-2004 (Kep. 25/M.PAN/2004).",
    "U01": f"Tulis nama kecamatan seperti di daftar resmi, {_CODE}.",
    "U04": "Sisakan satu angka yang benar di salah satu sel itu, dan kosongkan yang lain.",
    "U07": "Tulis satu bulan yang benar di judul di atas tabel, misalnya BULAN MARET 2026, dan samakan nama lembarnya. "
    "Bulan yang ditulis di sel angka tidak terbaca.",
    "U08": "Ganti dengan angka satu bulan laporan saja. Bila angkanya memang untuk satu bulan, betulkan judulnya.",
    "U09": f"Tulis satu nama kecamatan yang benar di judul tabel, {_CODE}, dan samakan nama lembarnya.",
    "U10": "Betulkan jumlah atau rinciannya sampai keduanya cocok, dan isi rincian yang masih kosong.",
    "U11": "Tulis nama satu layanan di judul tabel, misalnya Kartu Keluarga.",
    "U12": "Ganti dengan angka yang pasti untuk bulan laporan, lalu hapus keterangannya.",
    "U20": "Tulis kecamatan dari kabupaten/kota Anda sendiri. Bila kecamatan itu memang yang dimaksud, biarkan dan "
    "sampaikan kepada biro.",
    "U21": "Tulis kode kecamatannya, misalnya 35.74.02: namanya dipakai beberapa wilayah.",
    "U22": "Tulis kode kecamatannya bila angka itu miliknya saja; bila jumlah seluruhnya, rinci per kecamatan.",
    "U25": f"Betulkan tahun di judulnya bila salah tulis. {TO_BUREAU}",
    "U26": "Kirim ulang sesudah masanya berakhir. Bila angkanya sudah lengkap, biarkan dan sampaikan kepada biro.",
    "U30": f"Betulkan bulan di judulnya bila belum diganti. {TO_BUREAU}",
    "U28": "Sampaikan kepada biro bila kali ini maksudnya lain.",
}
ABOUT_THE_TABLE = ("U07", "U11")  # what is wrong stands around the table: where no cell is known, one mark is enough
# Where a cell holds what such a cell should hold, and something else is the matter.
FITTING = frozenset({"L09", "L18", "L19", "U04", "U07", "U08", "U10", "U11", "U12", "U24", "U25", "U26", "U28", "U30"})
NO_WORDS = "Di sel ini jangan menulis kata jawaban; penjelasan disampaikan kepada biro."


def way(rule: str, suggestion: str | None) -> str | None:
    """What the sender does about a question or remark of this rule, with the name or number proposed; None: as told."""
    if rule not in WAYS:
        return None
    proposed = suggestion if suggestion and suggestion not in choices.WORDS and rule not in ABOUT_THE_TABLE else ""
    return WAYS[rule] + (f" Mungkin: {proposed}." if proposed else "")
