"""One kecamatan by desa: the row JUMLAH is what is reported; one column does not add up."""

from workbooks.draw import Sheet

ABOUT = "Rekap satu kecamatan per desa: baris JUMLAH yang dilaporkan; bulan ditulis Romawi; satu kolom jumlahnya tidak cocok; desa bernama sama dengan kecamatannya; baris bulan lalu di bawah jumlah; tulisan tegak."
INBOX = "2026-06-05_35.21_antar"
FILE = "DESA.xlsx"

SHEETS = [
    Sheet(
        "rekap",
        """
   |A                         |B          |C     |D    |E             |F     |G    |H   |I   |J                  |K   |L
 1 |PEMERINTAH KABUPATEN NGAWI
 2 |KECAMATAN PARON
 4 |REKAPITULASI PELAYANAN KEPADA MASYARAKAT PER DESA
 5 |BULAN                     |: V
 6 |TAHUN                     |: 2026
 8 |NO                        |DESA       |KTP-EL|     |KARTU KELUARGA|PINDAH|AKTA |    |SKTM|PENGANTAR NIKAH    |SKCK|KET
 9 |                          |           |REKAM |CETAK|              |      |LAHIR|MATI
10 |1                         |Paron      |5     |15   |7             |-     |3    |2   |4   |2                  |3
11 |2                         |Gelung     |10    |11   |9             |3     |3    |-   |4   |2                  |3
12 |3                         |Kebon      |8     |19   |10            |1     |4    |-   |3   |2                  |3
13 |4                         |Tempuran   |4     |13   |9             |1     |2    |1   |2   |3                  |3
14 |5                         |Teguhan    |7     |10   |8             |3     |4    |1   |2   |2                  |4
15 |6                         |Semen      |4     |13   |11            |4     |5    |1   |3   |3                  |3
16 |7                         |Ngale      |5     |13   |9             |2     |4    |-   |3   |1                  |3
17 |8                         |Dawu       |6     |12   |8             |2     |3    |-   |4   |3                  |2
18 |9                         |Jambangan  |7     |9    |7             |1     |5    |2   |4   |1                  |2
19 |10                        |Gentong    |5     |12   |8             |2     |3    |2   |3   |2                  |2
20 |11                        |Kedungputri|8     |15   |8             |2     |3    |2   |4   |2                  |4
21 |12                        |Babadan    |7     |12   |6             |2     |2    |1   |2   |2                  |3
22 |13                        |Sirigan    |7     |16   |10            |-     |4    |1   |4   |2                  |2
23 |14                        |Jeblogan   |8     |12   |10            |2     |5    |-   |2   |1                  |5
24 |                          |JUMLAH     |91    |182  |120           |25    |50   |13  |54  |28                 |42
25 |                          |BULAN LALU |81    |139  |117           |24    |35   |16  |38  |20                 |31
27 |                          |           |      |     |              |      |     |    |    |Paron, 2 Juni 2026
28 |                          |           |      |     |              |      |     |    |    |Kasi Pelayanan Umum
""",
        merged=("A8:A9", "B8:B9", "C8:D8", "E8:E9", "F8:F9", "G8:H8", "I8:I9", "J8:J9", "K8:K9", "L8:L9"),
        head=(8, 9),
        rotated=("E8", "F8", "I8", "J8", "K8"),
    )
]


READING = """
block rekap  2026-05 35.21.10 completed | C=NP-01 D=NP-02 E=NP-03 F=NP-04 G=NP-05 H=NP-06 I=NP-10 J=NP-12 K=NP-14
10 | x x x x x x x x x
11 | x x x x x x x x x
12 | x x x x x x x x x
13 | x x x x x x x x x
14 | x x x x x x x x x
15 | x x x x x x x x x
16 | x x x x x x x x x
17 | x x x x x x x x x
18 | x x x x x x x x x
19 | x x x x x x x x x
20 | x x x x x x x x x
21 | x x x x x x x x x
22 | x x x x x x x x x
23 | x x x x x x x x x
24 | 91 182 120 25 50 13 ? 28 42  // SKTM: desa-desa berjumlah 10 kurang dari JUMLAH
25 | ! ! ! ! ! ! ! ! !  // bulan lalu, pembanding
"""
