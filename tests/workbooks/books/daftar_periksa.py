"""A checklist of requirements as an office ticks it, and a short list with evidence behind it."""

from workbooks.draw import Sheet

ABOUT = (
    "Daftar periksa syarat × kecamatan dalam bentuk bebas: Ada, √, Tidak ada, Belum, Tidak berlaku; nama syarat penuh atau "
    "singkat tanpa kode; judul kelompok; jumlah di bawah; '-' dan 'Ada (rusak)' tidak ditebak; lembar kedua berupa daftar dengan bukti."
)
INBOX = "2026-04-08_35.72_surel"
FILE = "checklist paten kota blitar.xlsx"

CEKLIST = """
   |A |B                        |C            |D            |E            |F
 1 |DAFTAR PERIKSA PERSYARATAN TEKNIS PATEN
 2 |KOTA BLITAR
 3 |Keadaan bulan Maret 2026
 5 |No|Persyaratan              |Kepanjenkidul|Sukorejo     |Sananwetan   |Keterangan
 6 |A |SARANA DAN PRASARANA
 7 |1 |Loket/meja pendaftaran   |Ada          |Ada          |Ada
 8 |2 |Tempat pemrosesan berkas |Ada          |Ada          |Tidak ada
 9 |3 |Tempat pembayaran        |Tidak berlaku|Tidak berlaku|Tidak berlaku|semua layanan tanpa biaya
10 |4 |Tempat penyerahan dokumen|√            |√            |√
11 |5 |Tempat pengolahan data   |Ada          |Belum        |Ada
12 |6 |Tempat pengaduan         |Ada          |-            |Tidak ada
13 |7 |Tempat piket             |Ada          |Ada          |
14 |8 |Ruang tunggu             |Ada          |Ada          |Ada (rusak)
15 |B |PELAKSANA TEKNIS
16 |1 |Petugas informasi        |Ada          |Ada          |Ada
17 |2 |Petugas loket            |Ada          |Ada          |Ada
18 |3 |Operator komputer        |Ada          |Ada          |Belum
19 |  |Jumlah terpenuhi         |10           |8            |6
"""

BUKTI = """
   |A |B            |C                          |D        |E            |F
 1 |PERANGKAT PENDUKUNG, KEADAAN MARET 2026
 3 |No|Kecamatan    |Syarat                     |Status   |Bukti        |Tanggal bukti
 4 |1 |Kepanjenkidul|Perangkat pendukung lainnya|Terpenuhi|foto         |@2026-02-14
 5 |2 |Sukorejo     |Perangkat pendukung lainnya|Belum
 6 |3 |Sananwetan   |Perangkat pendukung lainnya|Terpenuhi|berita acara |'12-02-2026
"""

SHEETS = [
    Sheet("Ceklist", CEKLIST, merged=("A1:F1", "A2:F2", "A3:F3", "B6:F6", "B15:F15"), head=(5, 5)),
    Sheet("Bukti", BUKTI, merged=("A1:F1",), head=(3, 3)),
]

READING = """
block Ceklist  2026-03 status | C=35.72.01 D=35.72.02 E=35.72.03
7  T1  | terpenuhi terpenuhi terpenuhi
8  T2  | terpenuhi terpenuhi belum
9  T3  | tidak_berlaku tidak_berlaku tidak_berlaku
10 T4  | terpenuhi terpenuhi terpenuhi
11 T5  | terpenuhi belum terpenuhi
12 T6  | terpenuhi ! belum
13 T7  | terpenuhi terpenuhi .
14 T8  | terpenuhi terpenuhi !
16 T10 | terpenuhi terpenuhi terpenuhi
17 T11 | terpenuhi terpenuhi terpenuhi
18 T12 | terpenuhi terpenuhi belum
19     | x x x

block Bukti  2026-03 T9 | D=status
4 35.72.01 | terpenuhi
5 35.72.02 | belum
6 35.72.03 | terpenuhi
"""
