"""A survey as frequencies: how many answered 4, 3, 2 and 1 to each question, and the mean of it; one sheet a kecamatan."""

from workbooks.draw import Sheet

ABOUT = (
    "SKM sebagai tabel frekuensi: banyaknya jawaban 4, 3, 2, 1 tiap unsur, responden yang menjawab (tidak selalu sama), jumlah nilai, NRR, "
    "NRR tertimbang 0,11; satu lembar tiap kecamatan, kecamatan Kota di Kota Kediri; Semester I."
)
INBOX = "2026-07-20_35.71_surel"
FILE = "Olah data SKM Semester I 2026.xlsx"

SHEETS = [
    Sheet(
        "Kec. Pesantren",
        """
    |A |B                    |C                |D |E |F|G        |H           |I     |J
  1 |PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT
  2 |KECAMATAN PESANTREN KOTA KEDIRI
  3 |SEMESTER I TAHUN 2026
  6 |No|Unsur pelayanan      |Banyaknya jawaban|  |  | |Responden|Jumlah nilai|NRR   |NRR tertimbang
  7 |  |                     |4                |3 |2 |1
  8 |1 |Persyaratan          |66               |79|5 |-|150      |511         |~3.407|~0.375
  9 |2 |Sistem, mekanisme dan prosedur|61               |82|7 |-|150      |504         |~3.36 |~0.37
 10 |3 |Waktu penyelesaian   |49               |88|12|1|150      |485         |~3.233|~0.356
 11 |4 |Biaya/tarif          |133              |16|1 |-|150      |582         |~3.88 |~0.427
 12 |5 |Produk spesifikasi jenis pelayanan|64               |81|4 |-|149      |507         |~3.403|~0.374
 13 |6 |Kompetensi pelaksana |70               |77|2 |-|149      |515         |~3.456|~0.38
 14 |7 |Perilaku pelaksana   |78               |70|2 |-|150      |526         |~3.507|~0.386
 15 |8 |Penanganan pengaduan, saran dan masukan|92               |53|3 |-|148      |533         |~3.601|~0.396
 16 |9 |Sarana dan prasarana |47               |91|11|1|150      |484         |~3.227|~0.355
 17 |  |Jumlah NRR tertimbang|                 |  |  | |         |            |      |~3.419
 18 |  |IKM unit pelayanan (x 25)|                 |  |  | |         |            |      |~85.47
 20 |  |Lembar yang kembali : 150 dari 162 lembar
 22 |  |                     |                 |  |  | |Pesantren, 10 Juli 2026
""",
        head=(6, 7),
        merged=("A6:A7", "B6:B7", "C6:F6", "G6:G7", "H6:H7", "I6:I7", "J6:J7"),
    ),
    Sheet(
        "Kec. Kota",
        """
    |A |B                    |C                |D |E |F|G        |H           |I     |J
  1 |PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT
  2 |KECAMATAN KOTA KOTA KEDIRI
  3 |SEMESTER I TAHUN 2026
  6 |No|Unsur pelayanan      |Banyaknya jawaban|  |  | |Responden|Jumlah nilai|NRR   |NRR tertimbang
  7 |  |                     |4                |3 |2 |1
  8 |1 |Persyaratan          |58               |77|5 |-|140      |473         |~3.379|~0.372
  9 |2 |Sistem, mekanisme dan prosedur|55               |78|6 |-|139      |466         |~3.353|~0.369
 10 |3 |Waktu penyelesaian   |60               |69|10|1|140      |468         |~3.343|~0.368
 11 |4 |Biaya/tarif          |121              |19|- |-|140      |541         |~3.864|~0.425
 12 |5 |Produk spesifikasi jenis pelayanan|57               |80|2 |-|139      |472         |~3.396|~0.374
 13 |6 |Kompetensi pelaksana |66               |72|2 |-|140      |484         |~3.457|~0.38
 14 |7 |Perilaku pelaksana   |73               |65|2 |-|140      |491         |~3.507|~0.386
 15 |8 |Penanganan pengaduan, saran dan masukan|88               |49|2 |-|139      |503         |~3.619|~0.398
 16 |9 |Sarana dan prasarana |44               |83|12|1|140      |450         |~3.214|~0.354
 17 |  |Jumlah NRR tertimbang|                 |  |  | |         |            |      |~3.426
 18 |  |IKM unit pelayanan (x 25)|                 |  |  | |         |            |      |~85.65
 20 |  |Lembar yang kembali : 140 dari 152 lembar
 22 |  |                     |                 |  |  | |Kota, 13 Juli 2026
""",
        head=(6, 7),
        merged=("A6:A7", "B6:B7", "C6:F6", "G6:G7", "H6:H7", "I6:I7", "J6:J7"),
    ),
]

READING = """
block Kec. Pesantren  35.71.03 2026-01/6 | C=x D=x E=x F=x G=respondents H=x I=score J=x
8 U1 | x x x x 150 x 3.407 x
9 U2 | x x x x 150 x 3.36 x
10 U3 | x x x x 150 x 3.233 x
11 U4 | x x x x 150 x 3.88 x
12 U5 | x x x x 149 x 3.403 x
13 U6 | x x x x 149 x 3.456 x
14 U7 | x x x x 150 x 3.507 x
15 U8 | x x x x 148 x 3.601 x
16 U9 | x x x x 150 x 3.227 x
17 | . . . . . . . x
18 | . . . . . . . x
block Kec. Kota  35.71.02 2026-01/6 | C=x D=x E=x F=x G=respondents H=x I=score J=x
8 U1 | x x x x 140 x 3.379 x
9 U2 | x x x x 139 x 3.353 x
10 U3 | x x x x 140 x 3.343 x
11 U4 | x x x x 140 x 3.864 x
12 U5 | x x x x 139 x 3.396 x
13 U6 | x x x x 140 x 3.457 x
14 U7 | x x x x 140 x 3.507 x
15 U8 | x x x x 139 x 3.619 x
16 U9 | x x x x 140 x 3.214 x
17 | . . . . . . . x
18 | . . . . . . . x
"""
