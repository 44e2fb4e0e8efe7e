"""The monthly recap of one kecamatan: desa downwards, the kecamatan itself only in the row Jumlah and in the file's name."""

from workbooks.draw import Sheet

ABOUT = (
    "Rekap satu kecamatan dengan baris desa: yang dilaporkan ialah baris Jumlah; nama kecamatan hanya di nama berkas; bulan "
    "ditulis III/2026; judul tegak; satu desa bernama seperti kecamatan lain; NIHIL digabung atas seluruh blok perizinan; "
    "1,246 dengan koma ribuan dan jumlah yang tidak sama dengan desa-desanya ditanyakan."
)
INBOX = "2026-04-03_35.13_wa"
FILE = "PATEN KEC. TONGAS MARET 2026.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B            |C           |D |E           |F   |G   |H        |I   |J   |K
 1 |PEMERINTAH KABUPATEN PROBOLINGGO
 2 |REKAPITULASI PATEN
 3 |BULAN : III/2026
 6 |No|Desa/Kel     |NON PERIZINAN|  |           |    |    |PERIZINAN|    |    |Ket
 7 |  |             |Rekam KTP-el|KK|Surat pindah|SKCK|SKTM|IMB      |SITU|IUMK
 8 |1 |2            |3           |4 |5           |6   |7   |8        |9   |10  |11
 9 |1 |Tongas Kulon |180         |24|2           |14  |6   |NIHIL
10 |2 |Tongas Wetan |211         |31|-           |17  |8
11 |3 |Curahtulis   |142         |12|1           |9   |4
12 |4 |Bayeman      |165         |19|3           |15  |7
13 |5 |Dungun       |128         |11|NIHIL       |8   |5
14 |6 |Sumberrejo   |133         |14|1           |12  |
15 |7 |Wringinanom  |139         |17|-           |11  |6
16 |8 |Sumendi      |148         |15|2           |13  |9
17 |  |Jumlah       |'1,246      |143|9          |105 |45
20 |  |Mengetahui,  |            |  |            |    |    |         |Sekretaris Kecamatan
21 |  |Camat
25 |  |NIP. 19680505 199203 1 004|  |  |          |    |    |         |NIP. 19750912 200003 2 002
""",
        merged=("A1:K1", "A2:K2", "A3:K3", "A6:A7", "B6:B7", "C6:G6", "H6:J6", "K6:K7", "H9:J17"),
        head=(6, 8),
        rotated=("C7", "D7", "E7", "F7", "G7", "H7", "I7", "J7"),
    )
]

READING = """
block Sheet1  2026-03 completed | C=x D=x E=x F=x G=x
9  | x x x x x
10 | x x x x x
11 | x x x x x
12 | x x x x x
13 | x x x x x
14 | x x x x .
15 | x x x x x
16 | x x x x x

block Sheet1  2026-03 35.13.23 completed | C=NP-01 D=NP-03 E=NP-04 F=NP-14 G=NP-10 H=IZ-01 I=IZ-05 J=IZ-02
17 | ? 143 9 ? 45 0@H9 0@H9 0@H9                        // 1,246: koma ribuan? · 105, padahal desa-desanya 99
"""
