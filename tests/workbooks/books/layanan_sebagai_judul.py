"""Services as heading rows with the kecamatan below; rates between the counts; numbers in the column of remarks."""

from workbooks.draw import Sheet

ABOUT = (
    "Layanan sebagai baris judul (A, B, C, D) dengan kecamatan di bawahnya; jumlah berkas masuk, terealisasi, %, dikembalikan, dalam "
    "proses; angka di kolom Ket (tahun, nomor agenda) tidak dimuat; kecamatan Madiun di Kabupaten Madiun; Kebon Sari."
)
INBOX = "2026-11-09_35.19_surel"
FILE = "OKTOBER 2026.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B                            |C  |D  |E     |F |G |H
 1 |LAPORAN PELAKSANAAN PATEN
 2 |KABUPATEN MADIUN
 3 |Bulan Oktober Tahun 2026
 5 |NO|JENIS LAYANAN / KECAMATAN    |JUMLAH BERKAS MASUK|TEREALISASI|%|DIKEMBALIKAN|DALAM PROSES|KET
 6 |A |KTP-el
 7 |1 |Madiun                       |60 |55 |~91.7 |2 |3
 8 |2 |Kebon Sari                   |44 |44 |100   |- |- |2025
 9 |3 |Dolopo                       |52 |50 |~96.2 |- |2
10 |4 |Sawahan                      |31 |29 |~93.5 |1 |1
11 |  |JUMLAH A                     |187|178|~95.2 |3 |6
12 |B |Kartu Keluarga
13 |1 |Madiun                       |41 |40 |~97.6 |- |1
14 |2 |Kebon Sari                   |30 |28 |~93.3 |1 |1
15 |3 |Dolopo                       |35 |35 |100   |- |- |1187
16 |4 |Sawahan                      |22 |20 |~90.9 |- |2 |2026
17 |  |JUMLAH B                     |128|123|~96.1 |1 |4
18 |C |Surat Keterangan Tidak Mampu
19 |1 |Madiun                       |9  |9  |100   |- |-
20 |2 |Kebon Sari                   |8  |7  |~87.5 |1 |-
21 |3 |Dolopo                       |11 |10 |~90.9 |- |1
22 |4 |Sawahan                      |6  |6  |100   |- |-
23 |  |JUMLAH C                     |34 |32 |~94.1 |1 |1
24 |D |Dispensasi Nikah
25 |1 |Madiun                       |1  |1  |100   |- |-
26 |2 |Kebon Sari                   |-  |-  |-     |- |-
27 |3 |Dolopo                       |2  |2  |100   |- |- |2026
28 |4 |Sawahan                      |nihil|nihil|  |nihil|nihil
29 |  |JUMLAH D                     |3  |3  |100   |- |-
30 |  |JUMLAH A + B + C + D         |352|336|~95.5 |5 |11
""",
        merged=("A1:H1", "A2:H2", "A3:H3"),
        head=(5, 5),
    )
]

READING = """
block Sheet1  2026-10 NP-02 | C=requested D=completed E=x F=rejected G=pending H=x
7  35.19.08 | 60 55 x 2 3 .
8  35.19.01 | 44 44 x 0 0 x
9  35.19.02 | 52 50 x 0 2 .
10 35.19.14 | 31 29 x 1 1 .
11          | x x x x x .

block Sheet1  2026-10 NP-03 | C=requested D=completed E=x F=rejected G=pending H=x
13 35.19.08 | 41 40 x 0 1 .
14 35.19.01 | 30 28 x 1 1 .
15 35.19.02 | 35 35 x 0 0 x
16 35.19.14 | 22 20 x 0 2 x
17          | x x x x x .

block Sheet1  2026-10 NP-10 | C=requested D=completed E=x F=rejected G=pending H=x
19 35.19.08 | 9 9 x 0 0 .
20 35.19.01 | 8 7 x 1 0 .
21 35.19.02 | 11 10 x 0 1 .
22 35.19.14 | 6 6 x 0 0 .
23          | x x x x x .

block Sheet1  2026-10 NP-11 | C=requested D=completed E=x F=rejected G=pending H=x
25 35.19.08 | 1 1 x 0 0 .
26 35.19.01 | 0 0 x 0 0 .
27 35.19.02 | 2 2 x 0 0 x
28 35.19.14 | 0 0 x 0 0 .
29          | x x x x x .
30          | x x x x x .
"""
