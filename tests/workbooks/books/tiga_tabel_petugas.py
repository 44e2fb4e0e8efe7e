"""An officer's sheet for three kecamatan: their tables pasted below each other, each with the columns it came with."""

from workbooks.draw import Sheet

ABOUT = (
    "Petugas menempel tabel tiga kecamatan di bawah satu sama lain: satu dengan masuk, selesai, ditolak; satu dengan L, P, "
    "Jml; satu dengan jumlah saja; urutan dan nama layanan berlainan; bulan hanya di atas."
)
INBOX = "2026-09-08_35.02_wa"
FILE = "gabungan jetis mlarak sambit agt 2026.xlsx"

SHEETS = [
    Sheet(
        "Gabungan",
        """
   |A  |B                           |C      |D       |E       |F
 1 |LAPORAN PELAYANAN KECAMATAN JETIS, MLARAK DAN SAMBIT
 2 |KABUPATEN PONOROGO BULAN AGUSTUS 2026
 4 |1. |KECAMATAN JETIS
 5 |No |Jenis Layanan               |Masuk  |Selesai |Ditolak |Ket
 6 |1  |KTP-el                      |97     |92      |2       |
 7 |2  |KK                          |84     |80      |1       |
 8 |3  |Pindah/Datang               |13     |13      |-       |
 9 |4  |SKTM                        |36     |36      |-       |
10 |5  |Pengantar SKCK              |22     |22      |-       |
11 |6  |Dispensasi Nikah            |4      |3       |1       |kurang akta cerai
12 |   |Jumlah                      |256|246|4
15 |2. |KECAMATAN MLARAK
16 |No |Jenis Pelayanan             |L      |P       |Jml
17 |1  |Rekam KTP-el                |28     |33      |61
18 |2  |Cetak KTP-el                |41     |47      |88
19 |3  |Surat Pindah                |6      |9       |15
20 |4  |SKCK                        |17     |5       |22
21 |5  |Kartu Kuning (AK-1)         |12     |10      |22
22 |   |Jumlah                      |104|104|208
25 |3. |KECAMATAN SAMBIT
26 |No |Pelayanan                   |Jumlah
27 |1  |Legalisir                   |31
28 |2  |Surat Keterangan Tidak Mampu|27
29 |3  |Surat Keterangan Usaha      |18
30 |4  |Surat Keterangan Ahli Waris |7
31 |5  |Izin Keramaian              |14
32 |6  |IUMK                        |nihil
33 |   |Total                       |97
36 |   |                            |       |Ponorogo, 7 September 2026
""",
    )
]

READING = """
block Gabungan  35.02.09 2026-08 | C=requested D=completed E=rejected
6 NP-02  | 97 92 2
7 NP-03  | 84 80 1
8 NP-04  | 13 13 0
9 NP-10  | 36 36 0
10 NP-14 | 22 22 0
11 NP-11 | 4 3 1
12       | x x x
block Gabungan  35.02.08 2026-08 | C=x D=x E=completed
17 NP-01 | x x 61
18 NP-02 | x x 88
19 NP-04 | x x 15
20 NP-14 | x x 22
21 NP-17 | x x 22
22       | x x x
block Gabungan  35.02.04 2026-08 | C=completed
27 LG-01 | 31
28 NP-10 | 27
29 NP-16 | 18
30 NP-15 | 7
31 IZ-08 | 14
32 IZ-02 | 0
33       | x
"""
