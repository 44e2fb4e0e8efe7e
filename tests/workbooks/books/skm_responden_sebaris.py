"""A survey of three kecamatan whose respondents stand in one sentence below the scores."""

from workbooks.draw import Sheet

ABOUT = (
    "Nilai unsur tiga kecamatan; banyaknya responden tiap kecamatan hanya ada dalam satu kalimat di bawah tabel, setelah IKM yang "
    "dihitung sendiri."
)
INBOX = "2026-01-09_35.79_surel"
FILE = "IKM Kota Batu semester 2 2025.xlsx"

SHEETS = [
    Sheet(
        "IKM",
        """
   |A |B        |C          |D       |E    |F          |G
 1 |SURVEI KEPUASAN MASYARAKAT KECAMATAN SE-KOTA BATU
 2 |SEMESTER II TAHUN 2025
 4 |No|Kecamatan|Persyaratan|Prosedur|Waktu|Biaya/tarif|IKM
 5 |1 |Batu     |~3.36      |~3.23   |~3.11|~3.9       |~85
 6 |2 |Bumiaji  |~3.14      |~3.05   |~3.21|~3.8       |~82.5
 7 |3 |Junrejo  |~3.24      |~3.15   |~3.31|~3.7       |~83.75
 9 |  |Responden: Batu 160, Bumiaji 142 dan Junrejo 118 orang
""",
        head=(4, 4),
    )
]

READING = """
block IKM  2025-07/6 score | C=U1 D=U2 E=U3 F=U4 G=x
5 35.79.01 respondents=160@B9 | 3.36 3.23 3.11 3.9 x
6 35.79.02 respondents=142@B9 | 3.14 3.05 3.21 3.8 x
7 35.79.03 respondents=118@B9 | 3.24 3.15 3.31 3.7 x
"""
