"""The notice that a kecamatan puts up after its survey: the index large, who answered, and the unsur with their conversion."""

from workbooks.draw import Sheet

ABOUT = (
    "Papan pengumuman SKM dua kecamatan (satu lembar masing-masing): nilai IKM besar, responden menurut jenis kelamin dan pendidikan, "
    "tabel unsur dengan NRR, nilai konversi, mutu, peringkat; U8 dan U9 bertukar tempat, dibaca menurut nama; periode satu semester."
)
INBOX = "2026-07-15_35.06_surel"
FILE = "publikasi IKM sem 1.xlsx"

SHEETS = [
    Sheet(
        "Pare",
        """
   |A             |B                                 |C        |D             |E   |F
 1 |PEMERINTAH KABUPATEN KEDIRI
 2 |KECAMATAN PARE
 4 |INDEKS KEPUASAN MASYARAKAT (IKM)
 5 |PERIODE SURVEI|: JANUARI – JUNI 2026 (SEMESTER I)
 7 |NILAI IKM     |                                  |RESPONDEN
 8 |~85.06        |                                  |Jumlah   |150
 9 |MUTU PELAYANAN|                                  |Laki-laki|68
10 |B             |                                  |Perempuan|82
11 |              |                                  |SD/SMP   |34
12 |              |                                  |SMA      |81
13 |              |                                  |Diploma/Sarjana|35
15 |NO            |UNSUR PELAYANAN                   |NRR      |NILAI KONVERSI|MUTU|PERINGKAT
16 |1             |Persyaratan                       |~3.41    |~85.25        |B   |4
17 |2             |Sistem, Mekanisme dan Prosedur    |~3.36    |~84.00        |B   |6
18 |3             |Waktu Penyelesaian                |~3.18    |~79.50        |B   |9
19 |4             |Biaya/Tarif                       |~3.82    |~95.50        |A   |1
20 |5             |Produk Spesifikasi Jenis Pelayanan|~3.38    |~84.50        |B   |5
21 |6             |Kompetensi Pelaksana              |~3.44    |~86.00        |B   |3
22 |7             |Perilaku Pelaksana                |~3.52    |~88.00        |B   |2
23 |8             |Sarana dan Prasarana              |~3.22    |~80.50        |B   |8
24 |9             |Penanganan Pengaduan              |~3.29    |~82.25        |B   |7
26 |TERIMA KASIH ATAS PENILAIAN YANG TELAH ANDA BERIKAN
""",
        head=(15, 15),
    ),
    Sheet(
        "Gurah",
        """
   |A             |B                                 |C        |D             |E   |F
 1 |PEMERINTAH KABUPATEN KEDIRI
 2 |KECAMATAN GURAH
 4 |INDEKS KEPUASAN MASYARAKAT (IKM)
 5 |PERIODE SURVEI|: JANUARI – JUNI 2026 (SEMESTER I)
 7 |NILAI IKM     |                                  |RESPONDEN
 8 |~81.83        |                                  |Jumlah   |112
 9 |MUTU PELAYANAN|                                  |Laki-laki|51
10 |B             |                                  |Perempuan|61
11 |              |                                  |SD/SMP   |39
12 |              |                                  |SMA      |55
13 |              |                                  |Diploma/Sarjana|18
15 |NO            |UNSUR PELAYANAN                   |NRR      |NILAI KONVERSI|MUTU|PERINGKAT
16 |1             |Persyaratan                       |'3,27    |~81.75        |B   |5
17 |2             |Sistem, Mekanisme dan Prosedur    |'3,21    |~80.25        |B   |6
18 |3             |Waktu Penyelesaian                |'3,05    |~76.25        |C   |8
19 |4             |Biaya/Tarif                       |'3,74    |~93.50        |A   |1
20 |5             |Produk Spesifikasi Jenis Pelayanan|'3,3     |~82.50        |B   |4
21 |6             |Kompetensi Pelaksana              |'3,33    |~83.25        |B   |3
22 |7             |Perilaku Pelaksana                |'3,46    |~86.50        |B   |2
23 |8             |Penanganan Pengaduan              |'3,12    |~78.00        |B   |7
24 |9             |Sarana dan Prasarana              |'2,98    |~74.50        |C   |9
26 |TERIMA KASIH ATAS PENILAIAN YANG TELAH ANDA BERIKAN
""",
        head=(15, 15),
    ),
]

READING = """
block Pare  35.06.17 2026-01/6 score | C=score D=x E=x F=x
16 U1 respondents=150@D8 | 3.41 x x x
17 U2 respondents=150@D8 | 3.36 x x x
18 U3 respondents=150@D8 | 3.18 x x x
19 U4 respondents=150@D8 | 3.82 x x x
20 U5 respondents=150@D8 | 3.38 x x x
21 U6 respondents=150@D8 | 3.44 x x x
22 U7 respondents=150@D8 | 3.52 x x x
23 U9 respondents=150@D8 | 3.22 x x x
24 U8 respondents=150@D8 | 3.29 x x x
block Pare  35.06.17 2026-01/6 | A=x D=x
8 | x .
9 | . x
10 | x x
11 | . x
12 | . x
13 | . x
block Gurah  35.06.10 2026-01/6 score | C=score D=x E=x F=x
16 U1 respondents=112@D8 | 3.27 x x x
17 U2 respondents=112@D8 | 3.21 x x x
18 U3 respondents=112@D8 | 3.05 x x x
19 U4 respondents=112@D8 | 3.74 x x x
20 U5 respondents=112@D8 | 3.3 x x x
21 U6 respondents=112@D8 | 3.33 x x x
22 U7 respondents=112@D8 | 3.46 x x x
23 U8 respondents=112@D8 | 3.12 x x x
24 U9 respondents=112@D8 | 2.98 x x x
block Gurah  35.06.10 2026-01/6 | A=x D=x
8 | x .
9 | . x
10 | x x
11 | . x
12 | . x
13 | . x
"""
