"""A period that runs from the 21st to the 20th: neither of the two months."""

from workbooks.draw import Sheet

ABOUT = (
    "Rekap yang menghitung dari tanggal 21 sampai tanggal 20 bulan berikutnya, dikirim sebelum Juli berakhir dan disebut Juli pada "
    "lembarnya: bukan bulan Juni dan bukan bulan Juli, jadi ditanyakan."
)
INBOX = "2026-07-24_35.27_surel"
FILE = "rekap paten juli.xlsx"

SHEETS = [
    Sheet(
        "Juli",
        """
   |A |B         |C     |D  |E           |F   |G   |H
  1|  |PEMERINTAH KABUPATEN SAMPANG
  2|  |REKAP PELAYANAN KECAMATAN
  3|  |PERIODE 21 JUNI S.D. 20 JULI 2026
  5|NO|KECAMATAN |KTP-EL|KK |SURAT PINDAH|SKTM|SKCK|JUMLAH
  6|1 |Sreseh    |58    |44 |5           |31  |14  |152
  7|2 |Torjun    |66    |52 |7           |28  |19  |172
  8|3 |Sampang   |171   |124|18          |40  |63  |416
  9|4 |Camplong  |112   |86 |9           |47  |32  |286
 10|5 |Omben     |105   |81 |8           |51  |27  |272
 11|6 |Kedungdung|98    |77 |6           |56  |22  |259
 12|7 |Ketapang  |109   |84 |10          |49  |30  |282
 13|  |JUMLAH    |719   |548|63          |302 |207 |1839
 15|  |          |      |   |            |Sampang, 23 Juli 2026
""",
        head=(5, 5),
    )
]


READING = """
block Juli  completed | C=NP-02 D=NP-03 E=NP-04 F=NP-10 G=NP-14 H=x  // 21 Juni sampai 20 Juli: bulan mana?
6  | ? ? ? ? ? x
7  | ? ? ? ? ? x
8  | ? ? ? ? ? x
9  | ? ? ? ? ? x
10 | ? ? ? ? ? x
11 | ? ? ? ? ? x
12 | ? ? ? ? ? x
13 | x x x x x x
"""
