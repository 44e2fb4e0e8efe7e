"""Totals at the left and on top, groups of services and of kecamatan with sub totals, rates at the right."""

from workbooks.draw import Sheet

ABOUT = (
    "TOTAL di kolom kiri dan baris atas ('KABUPATEN MOJOKERTO'); wilayah sebagai judul baris dengan Sub Jumlah; PERIZINAN dan NON PERIZINAN "
    "dengan JML di tengah; persen di kanan; 'Keadaan per 30 September 2026'; Jetis, Sooko, Gondang, Ngoro juga ada di kabupaten lain."
)
INBOX = "2026-10-09_35.16_surel"
FILE = "Mojokerto.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B                  |C    |D   |E  |F  |G     |H  |I   |J  |K
 1 |REKAP DOKUMEN TERBIT PELAYANAN PATEN
 2 |Keadaan per 30 September 2026
 4 |NO|WILAYAH / KECAMATAN|TOTAL|PERIZINAN| | |NON PERIZINAN| | | |% NON PERIZINAN
 5 |  |                   |     |IUMK|IMB|JML|KTP-el|KK |SKTM|JML
 6 |  |KABUPATEN MOJOKERTO|904  |21  |7  |28 |514   |295|67  |876|~96.9
 7 |  |WILAYAH UTARA
 8 |1 |Jetis              |154  |3   |1  |4  |88    |50 |12  |150|~97.4
 9 |2 |Sooko              |198  |5   |2  |7  |110   |66 |15  |191|~96.5
10 |  |Sub Jumlah         |352  |8   |3  |11 |198   |116|27  |341|~96.9
11 |  |WILAYAH SELATAN
12 |3 |Gondang            |83   |1   |-  |1  |45    |28 |9   |82 |~98.8
13 |4 |Pacet              |103  |2   |1  |3  |60    |33 |7   |100|~97.1
14 |5 |Ngoro              |152  |4   |-  |4  |91    |47 |10  |148|~97.4
15 |6 |Mojosari           |214  |6   |3  |9  |120   |71 |14  |205|~95.8
16 |  |Sub Jumlah         |552  |13  |4  |17 |316   |179|40  |535|~96.9
""",
        merged=("A1:K1", "A2:K2", "A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:J4", "K4:K5"),
        head=(4, 5),
    )
]

READING = """
block Sheet1  2026-09 completed | C=x D=IZ-02 E=IZ-01 F=x G=NP-02 H=NP-03 I=NP-10 J=x K=x
6           | x x x x x x x x x
8  35.16.16 | x 3 1 x 88 50 12 x x
9  35.16.13 | x 5 2 x 110 66 15 x x
10          | x x x x x x x x x
12 35.16.02 | x 1 0 x 45 28 9 x x
13 35.16.03 | x 2 1 x 60 33 7 x x
14 35.16.05 | x 4 0 x 91 47 10 x x
15 35.16.08 | x 6 3 x 120 71 14 x x
16          | x x x x x x x x x
"""
