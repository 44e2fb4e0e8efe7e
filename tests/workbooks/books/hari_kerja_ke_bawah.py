from workbooks.draw import Sheet

ABOUT = (
    "Tanggal hari kerja ke bawah, layanan ke samping, libur digabung, JUMLAH dengan rumus di bawah; kecamatan di kop."
)
INBOX = "2026-06-03_35.06_wa"
FILE = "harian mei.xlsx"
SHEETS = [
    Sheet(
        "Mei",
        """
   |A|B|C|D|E|F|G
 1 |KECAMATAN PAPAR KABUPATEN KEDIRI
 2 |BERKAS SELESAI PER HARI BULAN MEI 2026
 4 |No|Tanggal|KK|SKTM|SKCK|Legalisir|Paraf
 5 |1|@2026-05-04|4|2|3|6
 6 |2|@2026-05-05|3|1|2|5
 7 |3|@2026-05-06|5|3|4|4
 8 |4|@2026-05-07|2|-|1|7
 9 |5|@2026-05-08|3|2|2|3
10 |6|@2026-05-11|6|4|3|8
11 |7|@2026-05-12|4|2|1|5
12 |8|@2026-05-13|3|1|2|6
13 |9|@2026-05-14|LIBUR
14 |10|@2026-05-18|7|3|5|9
15 |11|@2026-05-19|4|2|2|4
16 |12|@2026-05-20|3|1|3|5
17 |13|@2026-05-21|5|2|1|6
18 |14|@2026-05-25|6|3|4|7
19 | |JUMLAH|=SUM(C5:C18)→55|=SUM(D5:D18)→26|=SUM(E5:E18)→33|=SUM(F5:F18)→75
21 | | | | |Papar, 2 Juni 2026
""",
        merged=("A1:G1", "A2:G2", "C13:F13"),
        head=(4, 4),
    )
]
SAID = []

READING = """
block Mei  35.06.14 2026-05 completed | C=NP-03 D=NP-10 E=NP-14 F=LG-01
5 | x x x x
6 | x x x x
7 | x x x x
8 | x x x x
9 | x x x x
10 | x x x x
11 | x x x x
12 | x x x x
13 | ! . . .
14 | x x x x
15 | x x x x
16 | x x x x
17 | x x x x
18 | x x x x
19 | 55 26 33 75
"""
