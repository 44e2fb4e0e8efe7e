"""SKM of all service units of a kota; the kecamatan stand among dinas and hospital."""

from workbooks.draw import Sheet

ABOUT = "SKM Bagian Organisasi: kecamatan di antara dinas, RSUD dan puskesmas; U8 sarana dan U9 pengaduan (tertukar, menurut nama); '3,41' sebagai teks; 34.2 di luar skala ditanyakan; nilai SKM dan mutu turunan; rata-rata kota di bawah."
INBOX = "2026-07-14_35.75_surel"
FILE = "Rekap SKM Semester I 2026 Kota Pasuruan.xlsx"

SHEETS = [
    Sheet(
        "SKM SMT I",
        """
   |A |B             |C             |D              |E           |F    |G    |H    |I    |J    |K    |L    |M         |N
 1 |REKAPITULASI HASIL SURVEI KEPUASAN MASYARAKAT (SKM)
 2 |UNIT PENYELENGGARA PELAYANAN PUBLIK DI LINGKUNGAN PEMERINTAH KOTA PASURUAN
 3 |SEMESTER I TAHUN 2026
 5 |NO|UNIT PELAYANAN|JML\\nRESPONDEN|NILAI RATA-RATA UNSUR|            |     |     |     |     |     |     |     |NILAI\\nSKM|MUTU
 6 |  |              |              |U1\\nPersyaratan|U2\\nProsedur|U3\\nWaktu\\nPelayanan|U4\\nBiaya/\\nTarif|U5\\nProduk\\nLayanan|U6\\nKompetensi\\nPelaksana|U7\\nPerilaku\\nPelaksana|U8\\nSarana dan\\nPrasarana|U9\\nPenanganan\\nPengaduan
 7 |1 |Dinas Kependudukan dan Pencatatan Sipil|380           |~3.59          |~3.76       |~3.57|~3.99|~3.07|~3.67|~3.62|~3.46|~3.14|~88.53    |A
 8 |2 |DPM PTSP      |152           |~3.42          |~3.12       |~3.34|~3.85|~3.65|~3.46|~3.64|~3.36|~3.54|~87.17    |B
 9 |3 |RSUD dr. R. Soedarsono|365           |~3.50          |~3.71       |~3.75|~3.92|~3.27|~3.18|~3.27|~3.20|~3.40|~86.67    |B
10 |4 |Kecamatan Gadingrejo|148           |~3.78          |~3.23       |~3.61|~3.90|~3.41|~3.09|~3.10|~3.09|~3.36|~84.92    |B
11 |5 |Kecamatan Purworejo|160           |~3.26          |'3,41       |~3.13|~3.95|~3.17|~3.41|~3.48|~3.68|~3.16|~85.14    |B
12 |6 |Kecamatan Bugul Kidul|127           |~3.61          |~3.39       |~3.39|~3.89|~34.2|~3.33|~3.50|~3.02|~3.05|~85.00    |B
13 |7 |Kecamatan Panggungrejo|155           |~3.43          |~3.58       |~3.39|~3.85|~3.69|~3.22|~3.72|~3.72|~3.58|~89.39    |A
14 |8 |UPT Puskesmas Kebonsari|210           |~3.36          |~3.73       |~3.42|~3.96|~3.47|~3.35|~3.56|~3.65|~3.64|~89.28    |A
15 |  |NILAI SKM KOTA PASURUAN|1697          |~3.50          |~3.56       |~3.50|~3.93|~3.34|~3.36|~3.48|~3.40|~3.35|~87.28    |B
17 |  |Keterangan : A = 88,31 - 100,00   B = 76,61 - 88,30   C = 65,00 - 76,60   D = 25,00 - 64,99
19 |  |              |              |               |            |     |     |     |     |     |Pasuruan, 10 Juli 2026
20 |  |              |              |               |            |     |     |     |     |     |KEPALA BAGIAN ORGANISASI
""",
        merged=("A1:N1", "A2:N2", "A3:N3", "A5:A6", "B5:B6", "C5:C6", "D5:L5", "M5:M6", "N5:N6"),
        head=(5, 6),
    )
]


READING = """
block SKM SMT I  2026-01/6 score | D=U1 E=U2 F=U3 G=U4 H=U5 I=U6 J=U7 K=U9 L=U8 M=x
7  | ! ! ! ! ! ! ! ! ! x
8  | ! ! ! ! ! ! ! ! ! x
9  | ! ! ! ! ! ! ! ! ! x
10 35.75.01 respondents=148@C10 | 3.78 3.23 3.61 3.90 3.41 3.09 3.10 3.09 3.36 x
11 35.75.02 respondents=160@C11 | 3.26 3.41 3.13 3.95 3.17 3.41 3.48 3.68 3.16 x
12 35.75.03 respondents=127@C12 | 3.61 3.39 3.39 3.89 ! 3.33 3.50 3.02 3.05 x    // 34,2: maksudnya 3,42?
13 35.75.04 respondents=155@C13 | 3.43 3.58 3.39 3.85 3.69 3.22 3.72 3.72 3.58 x
14  | ! ! ! ! ! ! ! ! ! x
15 | x x x x x x x x x x
"""
