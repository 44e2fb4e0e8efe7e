"""Services downwards, a group of L, P and JML for each kecamatan across, the kabupaten's own group first."""

from workbooks.draw import Sheet

ABOUT = (
    "Layanan × kecamatan: kecamatan sebagai kelompok kolom dengan L | P | JML di bawahnya; kelompok JUMLAH kabupaten paling kiri; "
    "kecamatan Gresik di Kabupaten Gresik; 'pemohon yang dilayani' sebagai judul besar."
)
INBOX = "2026-10-08_35.25_wa"
FILE = "Data Pengguna Layanan September.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B                     |C  |D  |E  |F  |G  |H  |I |J |K  |L  |M  |N  |O |P |Q
 1 |DATA PENGGUNA LAYANAN PATEN
 2 |KABUPATEN GRESIK
 3 |BULAN SEPTEMBER 2026
 5 |NO|JENIS LAYANAN         |PEMOHON YANG DILAYANI
 6 |  |                      |JUMLAH| | |KEC. GRESIK| | |KEC. KEBOMAS| | |KEC. MANYAR| | |KEC. SANGKAPURA
 7 |  |                      |L  |P  |JML|L  |P  |JML|L |P |JML|L  |P  |JML|L |P |JML
 8 |1 |Perekaman KTP-el      |105|98 |203|31 |28 |59 |22|25|47 |40 |36 |76 |12|9 |21
 9 |2 |KTP-el                |204|193|397|61 |55 |116|48|52|100|70 |66 |136|25|20|45
10 |3 |KIA                   |33 |33 |66 |10 |12 |22 |8 |6 |14 |15 |13 |28 |- |2 |2
11 |4 |SKTM                  |14 |23 |37 |4  |7  |11 |3 |5 |8  |2  |6  |8  |5 |5 |10
12 |5 |Surat Keterangan Usaha|28 |16 |44 |9  |4  |13 |7 |7 |14 |12 |5  |17 |- |- |-
13 |  |JUMLAH                |384|363|747|115|106|221|88|95|183|139|126|265|42|36|78
15 |  |Gresik, 7 Oktober 2026
""",
        merged=("A1:Q1", "A2:Q2", "A3:Q3", "A5:A7", "B5:B7", "C5:Q5", "C6:E6", "F6:H6", "I6:K6", "L6:N6", "O6:Q6"),
        head=(5, 7),
    )
]

READING = """
block Sheet1  2026-09 completed | C=x D=x E=x F=x G=x H=35.25.16 I=x J=x K=35.25.14 L=x M=x N=35.25.10 O=x P=x Q=35.25.17
8 NP-01  | x x x x x 59 x x 47 x x 76 x x 21
9 NP-02  | x x x x x 116 x x 100 x x 136 x x 45
10 NP-07 | x x x x x 22 x x 14 x x 28 x x 2
11 NP-10 | x x x x x 11 x x 8 x x 8 x x 10
12 NP-16 | x x x x x 13 x x 14 x x 17 x x 0
13       | x x x x x x x x x x x x x x x
"""
