"""A checklist as questions with Ya and Tidak, a sheet for each kecamatan, two questions that are no requirement."""

from workbooks.draw import Sheet

ABOUT = (
    "Syarat sebagai kalimat tanya dengan jawaban Ya, Tidak, Tidak berlaku; kolom kapan dipenuhi memuat bulan dan "
    "tahun lain; dua pertanyaan bukan syarat (musala, pungutan); 'sedang diusulkan' ditanyakan."
)
INBOX = "2026-10-12_35.19_wa"
FILE = "evaluasi paten dolopo geger.xlsx"

SHEETS = [
    Sheet(
        "Dolopo",
        r"""
   |A        |B               |C            |D                         |E
 1 |DAFTAR PERTANYAAN EVALUASI PATEN
 2 |Kecamatan|: Dolopo
 3 |Kabupaten|: Madiun
 4 |Bulan    |: September 2026
 6 |No       |Pertanyaan      |Jawaban      |Bila tidak, kapan dipenuhi|Keterangan
 7 |1        |Apakah tersedia loket/meja pendaftaran?|Ya
 8 |2        |Apakah tersedia tempat pemrosesan berkas?|Ya
 9 |3        |Apakah tersedia tempat pembayaran?|Tidak berlaku|                          |semua pelayanan gratis
10 |4        |Apakah tersedia tempat penyerahan dokumen?|Ya
11 |5        |Apakah tersedia tempat pengolahan data dan informasi?|Tidak        |Triwulan IV 2026
12 |6        |Apakah tersedia tempat penanganan pengaduan?|Ya
13 |7        |Apakah tersedia ruang tunggu?|Ya           |                          |kursi 16 buah
14 |8        |Apakah tersedia musala untuk pengunjung?|Ya
15 |9        |Apakah ada petugas informasi?|Tidak
16 |10       |Apakah ada petugas loket/penerima berkas?|Ya
17 |11       |Apakah ada petugas operator komputer?|Ya
18 |12       |Apakah ada petugas pemegang kas?|Tidak berlaku
19 |13       |Apakah masih ada pungutan di luar ketentuan?|Tidak
21 |         |Petugas pengisi: Kasi Pelayanan Kecamatan Dolopo
""",
        head=(6, 6),
    ),
    Sheet(
        "Geger",
        r"""
   |A        |B               |C               |D                         |E
 1 |DAFTAR PERTANYAAN EVALUASI PATEN
 2 |Kecamatan|: Geger
 3 |Kabupaten|: Madiun
 4 |Bulan    |: September 2026
 6 |No       |Pertanyaan      |Jawaban         |Bila tidak, kapan dipenuhi|Keterangan
 7 |1        |Apakah tersedia loket/meja pendaftaran?|YA
 8 |2        |Apakah tersedia tempat pemrosesan berkas?|YA
 9 |3        |Apakah tersedia tempat pembayaran?|TIDAK BERLAKU
10 |4        |Apakah tersedia tempat penyerahan dokumen?|YA
11 |5        |Apakah tersedia tempat pengolahan data dan informasi?|YA
12 |6        |Apakah tersedia tempat penanganan pengaduan?|TIDAK           |Desember 2026             |masih jadi satu dengan loket
13 |7        |Apakah tersedia ruang tunggu?|YA
14 |8        |Apakah tersedia musala untuk pengunjung?|YA
15 |9        |Apakah ada petugas informasi?|YA
16 |10       |Apakah ada petugas loket/penerima berkas?|YA
17 |11       |Apakah ada petugas operator komputer?|sedang diusulkan|2027
18 |12       |Apakah ada petugas pemegang kas?|TIDAK BERLAKU
19 |13       |Apakah masih ada pungutan di luar ketentuan?|TIDAK
21 |         |Petugas pengisi: Kasi Pelayanan Kecamatan Geger
""",
        head=(6, 6),
    ),
]


READING = """
block Dolopo  35.19.02 2026-09 status | C=status D=x
7 T1 | terpenuhi .
8 T2 | terpenuhi .
9 T3 | tidak_berlaku .
10 T4 | terpenuhi .
11 T5 | belum x
12 T6 | terpenuhi .
13 T8 | terpenuhi .
14 | ! .
15 T10 | belum .
16 T11 | terpenuhi .
17 T12 | terpenuhi .
18 T13 | tidak_berlaku .
19 | ! .
block Geger  35.19.03 2026-09 status | C=status D=x
7 T1 | terpenuhi .
8 T2 | terpenuhi .
9 T3 | tidak_berlaku .
10 T4 | terpenuhi .
11 T5 | terpenuhi .
12 T6 | belum x
13 T8 | terpenuhi .
14 | ! .
15 T10 | terpenuhi .
16 T11 | terpenuhi .
17 T12 | ! !
18 T13 | tidak_berlaku .
19 | ! .
"""
