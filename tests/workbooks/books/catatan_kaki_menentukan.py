"""Raised footnote figures behind numbers and titles, a star behind names: the footnotes say what is not September's."""

from workbooks.draw import Sheet

ABOUT = (
    "Angka kecil ¹ ² ³ ⁴ di belakang bilangan dan judul (138¹ bukan 1381) dan *) di belakang nama kecamatan; "
    "catatan kaki menyatakan mana yang sementara, mana yang memuat atau seluruhnya angka Agustus. Catatan ³ pada "
    "SKTM tidak mengubah apa-apa."
)
INBOX = "2026-10-06_35.03_surel"
FILE = "Rekap PATEN 09 2026.xlsx"

SHEETS = [
    Sheet(
        "Rekap",
        """
   |A |B              |C     |D  |E    |F           |G
 1 |PEMERINTAH KABUPATEN TRENGGALEK
 2 |REKAPITULASI PELAYANAN PATEN TERLAYANI PER KECAMATAN
 3 |BULAN SEPTEMBER 2026
 5 |NO|KECAMATAN      |KTP-el|KK |SKTM³|Surat Pindah|SKCK⁴
 6 |1 |Kec. Panggul   |138¹  |70 |9    |10          |12
 7 |2 |Kec. Munjungan |118   |53 |7    |2           |15
 8 |3 |Kec. Pule      |158   |89 |24   |12          |24
 9 |4 |Kec. Dongko *) |82    |84 |9    |7           |30
10 |5 |Kec. Tugu      |210   |49 |14   |7           |34
11 |6 |Kec. Karangan  |114   |64²|17   |11          |12
12 |7 |Kec. Kampak    |205   |65 |5    |12          |23
13 |8 |Kec. Watulimo  |82    |82 |13   |5¹          |8
14 |9 |Kec. Bendungan |128   |22 |16   |4           |18
15 |10|Kec. Gandusari |196   |32 |17   |9           |35
16 |11|Kec. Trenggalek|110   |81 |4    |6           |11
17 |12|Kec. Pogalan   |115   |42 |17   |10          |12
18 |13|Kec. Durenan   |188   |44 |4    |2           |7
19 |14|Kec. Suruh *)  |103   |82 |24   |7           |9
20 |  |JUMLAH         |1947  |859|180  |104         |250
22 |  |Keterangan :
23 |  |¹ angka sementara, menunggu register kecamatan
24 |  |² termasuk berkas bulan Agustus yang baru dicatat
25 |  |³ untuk keperluan sekolah dan berobat
26 |  |⁴ angka bulan Agustus, angka September belum direkap
27 |  |*) laporan September belum masuk, sementara diisi angka bulan Agustus
29 |  |               |      |   |Trenggalek, 6 Oktober 2026
30 |  |               |      |   |Kabag Pemerintahan
""",
        head=(5, 5),
    ),
]

SAID = []

READING = """
block Rekap  2026-09 completed | C=NP-02 D=NP-03 E=NP-10 F=NP-04 G=NP-14
6  35.03.01 | ! 70 9 10 ?
7  35.03.02 | 118 53 7 2 ?
8  35.03.03 | 158 89 24 12 ?
9  35.03.04 | ? ? ? ? ?    // angka Agustus
10 35.03.05 | 210 49 14 7 ?
11 35.03.06 | 114 ! 17 11 ?
12 35.03.07 | 205 65 5 12 ?
13 35.03.08 | 82 82 13 ! ?
14 35.03.09 | 128 22 16 4 ?
15 35.03.10 | 196 32 17 9 ?
16 35.03.11 | 110 81 4 6 ?
17 35.03.12 | 115 42 17 10 ?
18 35.03.13 | 188 44 4 2 ?
19 35.03.14 | ? ? ? ? ?    // angka Agustus
20          | x x x x x
"""
