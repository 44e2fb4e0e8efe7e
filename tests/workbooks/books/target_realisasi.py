"""A target and what was reached up to October: cumulative, so no month of its own."""

from workbooks.draw import Sheet

ABOUT = (
    "Target tahun 2026 | realisasi s.d. Oktober | % di bawah tiap layanan: hanya kumulatif, jadi ditanyakan; target dan persen tidak pernah "
    "dimuat; kecamatan Bondowoso di Kabupaten Bondowoso; Ijen ialah nama lain Sempol."
)
INBOX = "2026-11-11_35.11_surel"
FILE = "capaian.xlsx"

SHEETS = [
    Sheet(
        "Capaian",
        """
   |A |B         |C     |D    |E    |F     |G    |H
 1 |CAPAIAN PELAYANAN PATEN JANUARI S.D. OKTOBER 2026
 2 |KABUPATEN BONDOWOSO
 4 |NO|KECAMATAN |KTP-el|     |     |KK
 5 |  |          |Target 2026|Realisasi|%|Target 2026|Realisasi|%
 6 |1 |Bondowoso |1500  |1210 |%0.807|900  |702  |%0.78
 7 |2 |Ijen      |300   |188  |%0.627|200  |120  |%0.6
 8 |3 |Tapen     |700   |602  |%0.86 |400  |377  |%0.943
 9 |4 |Prajekan  |500   |480  |%0.96 |350  |260  |%0.743
10 |  |JUMLAH    |3000  |2480 |%0.827|1850 |1459 |%0.789
""",
        merged=("A1:H1", "A2:H2", "A4:A5", "B4:B5", "C4:E4", "F4:H4"),
        head=(4, 5),
    )
]

READING = """
block Capaian | C=x D=NP-02 E=x F=x G=NP-03 H=x                    // Januari s.d. Oktober: kumulatif
6  | x ? x x ? x
7  | x ? x x ? x
8  | x ? x x ? x
9  | x ? x x ? x
10 | x x x x x x
"""
