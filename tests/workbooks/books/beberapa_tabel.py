"""Four tables on one sheet, one measure each: what is counted stands in the line above the table."""

from workbooks.draw import Sheet

ABOUT = (
    "Empat tabel di satu lembar, bertumpuk dan berdampingan; ukurannya hanya tertulis di atas tabel (A sampai D); jumlah "
    "tanpa label; pengaduan sebagai ukuran, bukan layanan; judul hanya menyebut Mojokerto, pengirimnya kota; baris bernama ejaan lain."
)
INBOX = "2026-04-10_35.76_wa"
FILE = "lap maret.xlsx"

SHEETS = [
    Sheet(
        "Lap",
        """
   |A |B             |C  |D  |E   |F       |G  |H|I |J             |K  |L  |M   |N       |O
 1 |LAPORAN PELAYANAN PATEN MOJOKERTO
 2 |BULAN MARET 2026
 4 |A. PERMOHONAN MASUK| |  |   |    |        |   | |C. SELESAI TEPAT WAKTU
 5 |No|Kecamatan     |KTP|KK |SKTM|Domisili|Jml| |No|Kecamatan     |KTP|KK |SKTM|Domisili|Jml
 6 |1 |Prajurit Kulon|52 |41 |12  |7       |112| |1 |Prajurit Kulon|45 |38 |12  |6       |101
 7 |2 |Magersari     |77 |60 |15  |9       |161| |2 |Magersari     |66 |55 |14  |9       |144
 8 |3 |Kranggan      |48 |39 |8   |5       |100| |3 |Kranggan      |44 |36 |8   |5       |93
 9 |  |              |177|140|35  |21      |373| |  |              |155|129|34  |20      |338
11 |B. PERMOHONAN SELESAI| |  |   |    |     |   | |D. PENGADUAN
12 |No|Kecamatan     |KTP|KK |SKTM|Domisili|Jml| |No|Kecamatan     |KTP|KK |SKTM|Domisili|Jml
13 |1 |Prajurit Kulon|50 |41 |12  |7       |110| |1 |Prajurit Kulon|1  |-  |-   |-       |1
14 |2 |Magersari     |73 |58 |15  |9       |155| |2 |Magersari     |-  |2  |-   |-       |2
15 |3 |Kranggan      |47 |39 |8   |5       |99 | |3 |Kranggan      |-  |-  |-   |-       |-
16 |  |Jumlah        |170|138|35  |21      |364| |  |Jumlah        |1  |2  |-   |-       |3
18 |  |              |   |   |    |        |   | |  |              |   |Mojokerto, 9 April 2026
19 |  |              |   |   |    |        |   | |  |              |   |Kabag Pemerintahan
""",
        merged=("A1:O1", "A2:O2", "A4:G4"),
        head=(5, 5),
    )
]

READING = """
block Lap  2026-03 requested | C=NP-02 D=NP-03 E=NP-10 F=NP-08 G=x
6 35.76.01 | 52 41 12 7 x
7 35.76.02 | 77 60 15 9 x
8 35.76.03 | 48 39 8 5 x
9          | x x x x x

block Lap  2026-03 on_time | K=NP-02 L=NP-03 M=NP-10 N=NP-08 O=x
6 35.76.01 | 45 38 12 6 x
7 35.76.02 | 66 55 14 9 x
8 35.76.03 | 44 36 8 5 x
9          | x x x x x

block Lap  2026-03 completed | C=NP-02 D=NP-03 E=NP-10 F=NP-08 G=x
13 35.76.01 | 50 41 12 7 x
14 35.76.02 | 73 58 15 9 x
15 35.76.03 | 47 39 8 5 x
16          | x x x x x

block Lap  2026-03 complaints | K=NP-02 L=NP-03 M=NP-10 N=NP-08 O=x
13 35.76.01 | 1 0 0 0 x
14 35.76.02 | 0 2 0 0 x
15 35.76.03 | 0 0 0 0 x
16          | x x x x x
"""
