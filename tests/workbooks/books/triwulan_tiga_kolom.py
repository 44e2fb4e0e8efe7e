"""One kecamatan, a quarter: three months short beside each other, their sum and the average, SKM and complaints in words below."""

from workbooks.draw import Sheet

ABOUT = "Satu kecamatan, kolom JUL AGT SEPT lalu JML dan RATA2; layanan dengan singkatan; catatan nilai SKM di bawah."
INBOX = "2026-10-05_35.05_surel"
FILE = "Wlingi TW III.xlsx"

SHEETS = [
    Sheet(
        "TW III",
        """
 1 |KECAMATAN WLINGI
 2 |LAPORAN PATEN TRIWULAN III TAHUN 2026
 4 |NO|JENIS LAYANAN|JUL|AGT|SEPT|JML|RATA2|KET
 5 |1|Rekam KTP-el|52|47|49|148|~49.3
 6 |2|KK|61|58|66|185|~61.7
 7 |3|SKPWNI|9|12|8|29|~9.7
 8 |4|SKTM|20|17|23|60|20
 9 |5|SKCK|48|35|31|114|38
10 |6|Dispensasi nikah|2|-|3|5|~1.7
11 |7|SKAW|5|6|4|15|5
12 |8|Legalisir|74|70|81|225|75
13 ||JUMLAH|271|245|265|781
15 ||Pengaduan|nihil
16 ||Nilai SKM|~84.2
""",
        head=(4, 4),
    )
]

SAID = []

READING = """
block TW III  35.05.17 completed | C=2026-07 D=2026-08 E=2026-09 F=x G=x
5 NP-01 | 52 47 49 x x
6 NP-03 | 61 58 66 x x
7 NP-04 | 9 12 8 x x
8 NP-10 | 20 17 23 x x
9 NP-14 | 48 35 31 x x
10 NP-11 | 2 0 3 x x
11 NP-15 | 5 6 4 x x
12 LG-01 | 74 70 81 x x
13 | x x x x .
15 | ! . . . .
16 | ! . . . .
"""
