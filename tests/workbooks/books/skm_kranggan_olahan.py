"""One kecamatan's working of its survey, the unsur downwards, the profile of those who answered behind it."""

from workbooks.draw import Sheet

ABOUT = (
    "SKM satu kecamatan dengan unsur ke bawah: jumlah nilai, NRR, NRR tertimbang 0,11 dan kinerja; sarana prasarana sebagai nomor 8 dan "
    "pengaduan nomor 9; responden satu kotak di atas; lembar kedua profil responden."
)
INBOX = "2026-10-06_35.76_antar"
FILE = "SKM KRANGGAN TW 3.xlsx"

SHEETS = [
    Sheet(
        "olah",
        """
   |A |B                   |C           |D            |E             |F
 1 |PENGOLAHAN SURVEI KEPUASAN MASYARAKAT
 2 |KECAMATAN KRANGGAN KOTA MOJOKERTO
 3 |TRIWULAN III TAHUN 2026
 5 |  |Jumlah responden    |112
 7 |No|Unsur Pelayanan     |Jumlah Nilai|NRR per Unsur|NRR Tertimbang|Kinerja Unsur
 8 |1 |Persyaratan         |381         |~3.402       |~0.374        |Baik
 9 |2 |Prosedur            |374         |~3.339       |~0.367        |Baik
10 |3 |Waktu pelayanan     |359         |~3.205       |~0.353        |Baik
11 |4 |Biaya/tarif         |437         |~3.902       |~0.429        |Sangat Baik
12 |5 |Produk pelayanan    |378         |~3.375       |~0.371        |Baik
13 |6 |Kompetensi pelaksana|386         |~3.446       |~0.379        |Baik
14 |7 |Perilaku pelaksana  |392         |~3.500       |~0.385        |Baik
15 |8 |Sarana dan prasarana|363         |~3.241       |~0.357        |Baik
16 |9 |Penanganan pengaduan|405         |~3.616       |~0.398        |Sangat Baik
17 |  |Jumlah NRR tertimbang|            |             |~3.413
18 |  |Nilai SKM (x 25)    |            |             |~85.32        |B (Baik)
20 |  |Unsur terendah : Waktu pelayanan
22 |  |                    |            |             |Mojokerto, 5 Oktober 2026
23 |  |                    |            |             |Camat Kranggan
""",
        merged=("A1:F1", "A2:F2", "A3:F3"),
        head=(7, 7),
    ),
    Sheet(
        "profil",
        """
   |A|B|C
 2 |PROFIL RESPONDEN
 4 |Jenis Kelamin|Jumlah|%
 5 |Laki-laki|49|%0.438
 6 |Perempuan|63|%0.563
 7 |Jumlah|112|%1.0
10 |Pendidikan|Jumlah|%
11 |SD ke bawah|9|%0.080
12 |SMP|21|%0.188
13 |SMA|58|%0.518
14 |Diploma / S1 ke atas|24|%0.214
15 |Jumlah|112|%1.0
""",
    ),
]

READING = """
block olah  35.76.03 2026-07/3 score | C=x D=score E=x
8 U1 respondents=112@C5 | x 3.402 x
9 U2 respondents=112@C5 | x 3.339 x
10 U3 respondents=112@C5 | x 3.205 x
11 U4 respondents=112@C5 | x 3.902 x
12 U5 respondents=112@C5 | x 3.375 x
13 U6 respondents=112@C5 | x 3.446 x
14 U7 respondents=112@C5 | x 3.5 x
15 U9 respondents=112@C5 | x 3.241 x
16 U8 respondents=112@C5 | x 3.616 x
17  | . . x
18  | . . x

block profil  35.76.03 | B=x C=x
5  | x x
6  | x x
7  | x x
11  | x x
12  | x x
13  | x x
14  | x x
15  | x x
"""
