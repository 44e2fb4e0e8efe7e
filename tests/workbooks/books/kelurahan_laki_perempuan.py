"""A kota by kelurahan below each kecamatan; every service as L | P without a total: the fact is the sum of the row JUMLAH."""

from workbooks.draw import Sheet

ABOUT = (
    "Kota per kelurahan di bawah judul kecamatan, tiap layanan L | P tanpa kolom jumlah: yang dilaporkan adalah L + P pada "
    "baris JUMLAH tiap kecamatan; kelurahan senama dengan kecamatannya (Magersari, Kranggan, Prajuritkulon)."
)
INBOX = "2026-11-05_35.76_surel"
FILE = "PATEN Okt 2026 Kota Mojokerto.xlsx"

SHEETS = [
    Sheet(
        "Okt",
        """
    |A  |B                    |C           |D  |E   |F |G             |H |I           |J |K     |L
  1 |REKAPITULASI PELAYANAN PATEN KECAMATAN SE-KOTA MOJOKERTO
  2 |BULAN OKTOBER 2026
  4 |NO |KECAMATAN / KELURAHAN|REKAM KTP-EL|   |SKTM|  |PENGANTAR SKCK|  |KARTU KUNING|  |JUMLAH|
  5 |   |                     |L           |P  |L   |P |L             |P |L           |P |L     |P
  6 |I  |KEC. PRAJURITKULON
  7 |1  |Kel. Prajuritkulon   |9           |11 |3   |4 |6             |5 |2           |1 |20    |21
  8 |2  |Kel. Surodinawan     |12          |10 |4   |6 |7             |4 |3           |2 |26    |22
  9 |3  |Kel. Blooto          |8           |9  |5   |5 |4             |6 |1           |1 |18    |21
 10 |4  |Kel. Mentikan        |7           |6  |6   |7 |5             |3 |2           |- |20    |16
 11 |5  |Kel. Kauman          |4           |5  |1   |2 |2             |1 |-           |1 |7     |9
 12 |6  |Kel. Pulorejo        |10          |8  |3   |3 |5             |4 |1           |2 |19    |17
 13 |   |JUMLAH               |50          |49 |22  |27|29            |23|9           |7 |110   |106
 14 |II |KEC. MAGERSARI
 15 |1  |Kel. Magersari       |11          |13 |4   |5 |8             |6 |3           |4 |26    |28
 16 |2  |Kel. Gunung Gedangan |9           |7  |6   |8 |5             |4 |2           |2 |22    |21
 17 |3  |Kel. Kedundung       |15          |14 |7   |9 |9             |7 |4           |3 |35    |33
 18 |4  |Kel. Balongsari      |10          |12 |3   |4 |6             |5 |1           |2 |20    |23
 19 |5  |Kel. Gedongan        |3           |4  |1   |1 |2             |2 |-           |- |6     |7
 20 |6  |Kel. Wates           |18          |16 |5   |6 |10            |8 |5           |4 |38    |34
 21 |   |JUMLAH               |66          |66 |26  |33|40            |32|15          |15|147   |146
 22 |III|KEC. KRANGGAN
 23 |1  |Kel. Kranggan        |13          |12 |4   |5 |7             |6 |2           |3 |26    |26
 24 |2  |Kel. Meri            |12          |11 |5   |7 |6             |5 |2           |2 |25    |25
 25 |3  |Kel. Jagalan         |3           |4  |2   |1 |2             |2 |-           |1 |7     |8
 26 |4  |Kel. Miji            |10          |9  |4   |6 |5             |4 |1           |1 |20    |20
 27 |5  |Kel. Sentanan        |2           |3  |1   |1 |1             |2 |-           |- |4     |6
 28 |6  |Kel. Purwotengah     |2           |2  |1   |2 |1             |1 |-           |- |4     |5
 29 |   |JUMLAH               |42          |41 |17  |22|22            |20|5           |7 |86    |90
 30 |   |TOTAL KOTA           |158         |156|65  |82|91            |75|29          |29|343   |342
 32 |   |                     |            |   |    |  |              |Mojokerto, 4 Nopember 2026
""",
        merged=("A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4", "I4:J4", "K4:L4"),
        head=(4, 5),
    )
]

READING = """
block Okt  2026-10 completed | C=NP-01 D=x E=NP-10 F=x G=NP-14 H=x I=NP-17 J=x K=x L=x
7 | x x x x x x x x x x
8 | x x x x x x x x x x
9 | x x x x x x x x x x
10 | x x x x x x x x x x
11 | x x x x x x x x x x
12 | x x x x x x x x x x
13 35.76.01 | 99@* x 49@* x 52@* x 16@* x x x
15 | x x x x x x x x x x
16 | x x x x x x x x x x
17 | x x x x x x x x x x
18 | x x x x x x x x x x
19 | x x x x x x x x x x
20 | x x x x x x x x x x
21 35.76.02 | 132@* x 59@* x 72@* x 30@* x x x
23 | x x x x x x x x x x
24 | x x x x x x x x x x
25 | x x x x x x x x x x
26 | x x x x x x x x x x
27 | x x x x x x x x x x
28 | x x x x x x x x x x
29 35.76.03 | 83@* x 39@* x 42@* x 12@* x x x
30 | x x x x x x x x x x
"""
