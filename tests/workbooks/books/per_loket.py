from workbooks.draw import Sheet

ABOUT = "Layanan menurut Loket 1 sampai 3 dengan Jumlah di tengah sebelum yang ditolak."
INBOX = "2026-08-05_35.78_surel"
FILE = "kec gubeng per loket juli 2026.xlsx"
SHEETS = [
    Sheet(
        "Loket",
        """
   |A|B|C|D|E|F|G
 1 |KECAMATAN GUBENG KOTA SURABAYA
 2 |Jumlah berkas dilayani per loket, Juli 2026
 4 |No|Layanan|Loket 1|Loket 2|Loket 3|Jumlah|Ditolak
 5 |1|Kartu Keluarga|41|38|12|91|3
 6 |2|KIA|22|19|-|41|0
 7 |3|Akta kelahiran|17|20|6|43|1
 8 |4|Pindah|9|11|4|24|0
 9 |5|SKTM|-|-|28|28|2
10 |6|Ahli waris|-|-|7|7|0
11 | |Jumlah|89|88|57|234|6
13 |Loket 3 buka s/d pukul 12.00
""",
        merged=("A1:G1", "A2:G2"),
        head=(4, 4),
    )
]
SAID = []

READING = """
block Loket  35.78.08 2026-07 | C=x D=x E=x F=completed G=rejected
5 NP-03 | x x x 91 3
6 NP-07 | x x x 41 0
7 NP-05 | x x x 43 1
8 NP-04 | x x x 24 0
9 NP-10 | x x x 28 2
10 NP-15 | x x x 7 0
11 | x x x x x
"""
