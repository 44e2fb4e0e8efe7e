"""One kecamatan: the list of non perizinan to the left, perizinan and rekomendasi to the right, shorter."""

from workbooks.draw import Sheet

ABOUT = (
    "Dua daftar berdampingan dengan panjang berbeda, masing-masing No, Jenis, Masuk, Selesai; jumlah di baris berbeda."
)
INBOX = "2026-10-06_35.10_wa"
FILE = "genteng sept.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
 1 |LAPORAN BULANAN PATEN
 2 |KECAMATAN GENTENG KABUPATEN BANYUWANGI
 3 |BULAN SEPTEMBER 2026
 5 |NON PERIZINAN|||||PERIZINAN/REKOMENDASI
 6 |No|Jenis|Masuk|Selesai||No|Jenis|Masuk|Selesai
 7 |1|Rekam KTP-el|83|83||1|IUMK|3|3
 8 |2|Cetak KTP-el|140|128||2|Izin Keramaian|7|7
 9 |3|KK|96|90||3|Rekomendasi penelitian|2|2
10 |4|Surat Pindah|21|21|||Jumlah|12|12
11 |5|SKTM|37|37
12 |6|SKCK|64|64
13 |7|Pengantar Nikah|18|17
14 ||Jumlah|459|440
16 ||||||Genteng, 2 Oktober 2026
""",
        merged=("A5:D5", "F5:I5"),
        head=(5, 6),
    )
]

SAID = []

READING = """
block Sheet1  35.10.09 2026-09 | C=requested D=completed
7 NP-01 | 83 83
8 NP-02 | 140 128
9 NP-03 | 96 90
10 NP-04 | 21 21
11 NP-10 | 37 37
12 NP-14 | 64 64
13 NP-12 | 18 17
14 | x x
block Sheet1  35.10.09 2026-09 | H=requested I=completed
7 IZ-02 | 3 3
8 IZ-08 | 7 7
9 RK-03 | 2 2
10 | x x
"""
