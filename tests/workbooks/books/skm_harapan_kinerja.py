"""A survey that asks what people expect and what they got: only the second is satisfaction."""

from workbooks.draw import Sheet

ABOUT = (
    "Survei dengan nilai harapan (kepentingan) dan nilai kinerja (kepuasan) tiap unsur, kesenjangan, nilai semester yang sama "
    "tahun lalu dan urutan prioritas: yang dibaca hanya kinerja, dan nilai SKM di bawah memang dihitung dari kolom itu."
)
INBOX = "2026-07-15_35.73_surel"
FILE = "SKM Kec Lowokwaru Smt I 2026.xlsx"

SHEETS = [
    Sheet(
        "Hasil SKM",
        """
   |A |B                   |C                          |D                       |E              |F                      |G
  1|  |PEMERINTAH KOTA MALANG
  2|  |HASIL SURVEI KEPUASAN MASYARAKAT KECAMATAN LOWOKWARU
  3|  |SEMESTER I TAHUN 2026
  5|  |Jumlah responden    |150
  7|NO|UNSUR PELAYANAN     |NILAI HARAPAN (kepentingan)|NILAI KINERJA (kepuasan)|KESEN-\\nJANGAN|KINERJA SEMESTER I 2025|PRIORITAS PERBAIKAN
  8|1 |Persyaratan         |~3.62                      |~3.31                   |~-0.31         |~3.22                  |5
  9|2 |Sistem, mekanisme, dan prosedur|~3.58                      |~3.24                   |~-0.34         |~3.19                  |4
 10|3 |Waktu penyelesaian  |~3.81                      |~3.12                   |~-0.69         |~3.05                  |1
 11|4 |Biaya/tarif         |~3.77                      |~3.84                   |~0.07          |~3.8                   |9
 12|5 |Produk spesifikasi jenis pelayanan|~3.49                      |~3.29                   |~-0.2          |~3.25                  |7
 13|6 |Kompetensi pelaksana|~3.66                      |~3.38                   |~-0.28         |~3.3                   |6
 14|7 |Perilaku pelaksana  |~3.71                      |~3.52                   |~-0.19         |~3.41                  |8
 15|8 |Penanganan pengaduan, saran dan masukan|~3.54                      |~3.08                   |~-0.46         |~3.11                  |3
 16|9 |Sarana dan prasarana|~3.6                       |~3.04                   |~-0.56         |~2.98                  |2
 17|  |Rata-rata           |~3.64                      |~3.31                   |~-0.33         |~3.26
 18|  |NILAI SKM (rata-rata kinerja x 25)|                           |~82.83                  |               |~81.42
 19|  |MUTU PELAYANAN      |                           |B                       |               |B
""",
        head=(7, 7),
    )
]


READING = """
block Hasil SKM  35.73.05 2026-01/6 respondents=150@C5 | C=x D=score E=x F=x G=x
8 U1  | x 3.31 x x x
9 U2  | x 3.24 x x x
10 U3 | x 3.12 x x x
11 U4 | x 3.84 x x x
12 U5 | x 3.29 x x x
13 U6 | x 3.38 x x x
14 U7 | x 3.52 x x x
15 U8 | x 3.08 x x x
16 U9 | x 3.04 x x x
17    | x x x x .
18    | . x . x .
"""
