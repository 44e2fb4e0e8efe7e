"""A single kecamatan: two tables on one sheet, men and women beside the month of last year above, in and out below."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu kecamatan, dua tabel di satu lembar dengan kolom berbeda: atas pria/wanita/jumlah dengan pembanding Juni 2025, bawah masuk, "
    "terbit, ditolak; jumlah SKCK tidak cocok dengan L + P dan ditanyakan; kolom pembanding tahun lalu bukan laporan."
)
INBOX = "2026-07-03_35.20_wa"
FILE = "Maospati_Juni26.xlsx"

SHEETS = [
    Sheet(
        "Juni26",
        """
   |A |B                         |C        |D        |E      |F |G
 1 |  |LAPORAN KEGIATAN PELAYANAN KECAMATAN MAOSPATI
 2 |  |KABUPATEN MAGETAN
 3 |  |BULAN JUNI 2026
 5 |A.|PELAYANAN NON PERIZINAN
 6 |No|Jenis Pelayanan           |Juni 2025|Juni 2026|       |  |Ket.
 7 |  |                          |         |L        |P      |JML
 8 |1 |Perekaman KTP-el          |51       |28       |31     |59
 9 |2 |KTP-el                    |188      |96       |102    |198
10 |3 |KK                        |97       |60       |44     |104
11 |4 |Surat Pindah              |14       |7        |9      |16
12 |5 |KIA                       |39       |22       |20     |42
13 |6 |SKTM                      |25       |8        |14     |22
14 |7 |SKCK                      |40       |37       |12     |59|musim lamaran kerja
15 |8 |Legalisir                 |61       |30       |35     |65
16 |  |Jumlah                    |515      |288      |267    |565
18 |B.|PERIZINAN DAN REKOMENDASI
19 |No|Jenis Pelayanan           |Masuk    |Terbit   |Ditolak|Ket.
20 |1 |Izin Keramaian            |7        |6        |1      |syarat kurang
21 |2 |Dispensasi Nikah          |3        |3        |-
22 |3 |Rekomendasi proposal      |4        |4        |-
23 |4 |Rekomendasi penelitian/KKN|2        |2        |-
24 |5 |IUMK                      |-        |-        |-      |OSS
25 |  |Jumlah                    |16       |15       |1
27 |  |                          |         |         |Maospati, 2 Juli 2026
28 |  |                          |         |         |CAMAT MAOSPATI
""",
        merged=("A6:A7", "B6:B7", "C6:C7", "D6:F6", "G6:G7"),
        head=(6, 7),
    )
]

READING = """
block Juni26  2026-06 35.20.11 completed | C=x D=x E=x F=completed
8  NP-01 | x x x 59
9  NP-02 | x x x 198
10 NP-03 | x x x 104
11 NP-04 | x x x 16
12 NP-07 | x x x 42
13 NP-10 | x x x 22
14 NP-14 | x x x ?                 // L 37 + P 12 = 49, tertulis 59
15 LG-01 | x x x 65
16       | x x x x
block Juni26  2026-06 35.20.11 | C=requested D=completed E=rejected
20 IZ-08 | 7 6 1
21 NP-11 | 3 3 0
22 LG-02 | 4 4 0
23 RK-03 | 2 2 0
24 IZ-02 | 0 0 0
25       | x x x
"""
