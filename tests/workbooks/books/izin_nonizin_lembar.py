"""The services over three sheets by group, a recap whose column Legalisasi is the group's sum, standards and equipment."""

from workbooks.draw import Sheet

ABOUT = (
    "Layanan terbagi atas tiga lembar menurut kelompok (perizinan, non perizinan, legalisasi); lembar Rekap di "
    "depan hanya jumlah kelompok, kolom 'Legalisasi' bukan layanan; IMB satu kolom kata yang digabung; standar "
    "waktu dan sarana di lembar lain."
)
INBOX = "2026-10-08_35.11_surel"
FILE = "PATEN BONDOWOSO SEPT 2026.xlsx"

SHEETS = [
    Sheet(
        "Rekap",
        r"""
   |A                   |B         |C        |D            |E         |F
 1 |REKAPITULASI PATEN KABUPATEN BONDOWOSO
 2 |BULAN SEPTEMBER 2026
 4 |No                  |Kecamatan |Perizinan|Non Perizinan|Legalisasi|Jumlah
 5 |1                   |Maesan    |6        |234          |61        |301
 6 |2                   |Grujugan  |6        |247          |18        |271
 7 |3                   |Tenggarang|2        |291          |52        |345
 8 |4                   |Tapen     |6        |263          |46        |315
 9 |5                   |Bondowoso |6        |326          |34        |366
10 |6                   |Wringin   |9        |204          |14        |227
11 |7                   |Cermee    |9        |272          |7         |288
12 |8                   |Prajekan  |6        |362          |54        |422
13 |                    |Jumlah    |50       |2199         |286       |2535
""",
        head=(4, 4),
    ),
    Sheet(
        "Perizinan",
        r"""
   |A                         |B         |C                       |D   |E             |F           |G
 1 |PATEN KABUPATEN BONDOWOSO - SEPTEMBER 2026
 2 |A. PERIZINAN (izin terbit)
 4 |No                        |Kecamatan |IMB                     |IUMK|Izin Keramaian|Izin Reklame|Jumlah
 5 |1                         |Maesan    |beralih ke DPMPTSP (PBG)|-   |4             |2           |6
 6 |2                         |Grujugan  |                        |2   |4             |-           |6
 7 |3                         |Tenggarang|                        |-   |1             |1           |2
 8 |4                         |Tapen     |                        |4   |-             |2           |6
 9 |5                         |Bondowoso |                        |4   |-             |2           |6
10 |6                         |Wringin   |                        |3   |6             |-           |9
11 |7                         |Cermee    |                        |4   |3             |2           |9
12 |8                         |Prajekan  |                        |2   |2             |2           |6
13 |                          |Jumlah    |                        |19  |20            |11          |50
""",
        merged=("C5:C12",),
        head=(4, 4),
    ),
    Sheet(
        "Non Perizinan",
        r"""
   |A               |B         |C     |D      |E    |F      |G    |H      |I    |J      |K
 1 |PATEN KABUPATEN BONDOWOSO - SEPTEMBER 2026
 2 |B. NON PERIZINAN
 4 |No              |Kecamatan |KTP-el|       |KK   |       |SKTM |       |SKCK |       |Jumlah selesai
 5 |                |          |Masuk |Selesai|Masuk|Selesai|Masuk|Selesai|Masuk|Selesai
 6 |1               |Maesan    |123   |121    |84   |78     |10   |9      |27   |26     |234
 7 |2               |Grujugan  |129   |126    |78   |73     |16   |15     |34   |33     |247
 8 |3               |Tenggarang|144   |140    |101  |95     |17   |17     |40   |39     |291
 9 |4               |Tapen     |106   |102    |108  |102    |22   |21     |39   |38     |263
10 |5               |Bondowoso |213   |212    |74   |69     |28   |28     |17   |17     |326
11 |6               |Wringin   |124   |124    |51   |45     |30   |30     |6    |5      |204
12 |7               |Cermee    |131   |129    |110  |108    |22   |22     |13   |13     |272
13 |8               |Prajekan  |233   |233    |102  |99     |5    |4      |26   |26     |362
14 |                |Jumlah    |1203  |1187   |708  |669    |150  |146    |202  |197    |2199
""",
        merged=("A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4", "I4:J4", "K4:K5"),
        head=(4, 5),
    ),
    Sheet(
        "Legalisasi",
        r"""
   |A |B         |C                 |D                 |E                     |F
 1 |PATEN KABUPATEN BONDOWOSO - SEPTEMBER 2026
 2 |C. LEGALISASI (berkas dilayani)
 4 |No|Kecamatan |Legalisir fotokopi|Legalisir proposal|Legalisasi surat tanah|Jumlah
 5 |1 |Maesan    |56                |4                 |1                     |61
 6 |2 |Grujugan  |16                |1                 |1                     |18
 7 |3 |Tenggarang|46                |5                 |1                     |52
 8 |4 |Tapen     |44                |1                 |1                     |46
 9 |5 |Bondowoso |26                |5                 |3                     |34
10 |6 |Wringin   |9                 |4                 |1                     |14
11 |7 |Cermee    |nihil             |5                 |2                     |7
12 |8 |Prajekan  |51                |1                 |2                     |54
13 |  |Jumlah    |248               |26                |12                    |286
""",
        head=(4, 4),
    ),
    Sheet(
        "Standar",
        r"""
   |A                      |B              |C         |D         |E
 1 |STANDAR WAKTU DAN BIAYA
 3 |No                     |Jenis Pelayanan|Hari kerja|Biaya (Rp)|Dasar
 4 |1                      |KTP-el         |3         |0         |SK Camat
 5 |2                      |KK             |3         |0         |SK Camat
 6 |3                      |SKTM           |1         |0         |SK Camat
 7 |4                      |SKCK           |1         |0         |SK Camat
 8 |5                      |Izin Keramaian |2         |0         |SK Camat
 9 |6                      |Legalisir      |1         |0         |SK Camat
""",
        head=(3, 3),
    ),
    Sheet(
        "Sarana",
        r"""
   |A           |B    |C       |D          |E
 1 |SARANA LOKET
 3 |Kecamatan   |Loket|Komputer|Printer KTP|Kursi tunggu
 4 |Maesan      |2    |2       |1          |17
 5 |Grujugan    |3    |5       |1          |15
 6 |Tenggarang  |4    |4       |1          |10
 7 |Tapen       |2    |4       |1          |22
 8 |Bondowoso   |3    |5       |1          |23
 9 |Wringin     |4    |2       |1          |24
10 |Cermee      |2    |2       |1          |19
11 |Prajekan    |4    |3       |1          |22
""",
        head=(3, 3),
    ),
]


READING = """
block Perizinan  2026-09 completed | C=x D=IZ-02 E=IZ-08 F=IZ-16 G=x
5 35.11.01 | ! 0 4 2 x
6 35.11.06 | . 2 4 0 x
7 35.11.08 | . 0 1 1 x
8 35.11.10 | . 4 0 2 x
9 35.11.11 | . 4 0 2 x
10 35.11.12 | . 3 6 0 x
11 35.11.15 | . 4 3 2 x
12 35.11.16 | . 2 2 2 x
13 | . x x x x
block Non Perizinan  2026-09 | C=NP-02:requested D=NP-02:completed E=NP-03:requested F=NP-03:completed G=NP-10:requested H=NP-10:completed I=NP-14:requested J=NP-14:completed K=x
6 35.11.01 | 123 121 84 78 10 9 27 26 x
7 35.11.06 | 129 126 78 73 16 15 34 33 x
8 35.11.08 | 144 140 101 95 17 17 40 39 x
9 35.11.10 | 106 102 108 102 22 21 39 38 x
10 35.11.11 | 213 212 74 69 28 28 17 17 x
11 35.11.12 | 124 124 51 45 30 30 6 5 x
12 35.11.15 | 131 129 110 108 22 22 13 13 x
13 35.11.16 | 233 233 102 99 5 4 26 26 x
14 | x x x x x x x x x
block Legalisasi  2026-09 completed | C=LG-01 D=LG-02 E=LG-05 F=x
5 35.11.01 | 56 4 1 x
6 35.11.06 | 16 1 1 x
7 35.11.08 | 46 5 1 x
8 35.11.10 | 44 1 1 x
9 35.11.11 | 26 5 3 x
10 35.11.12 | 9 4 1 x
11 35.11.15 | 0 5 2 x
12 35.11.16 | 51 1 2 x
13 | x x x x
block Rekap  2026-09 | C=x D=x E=x F=x
5 35.11.01 | x x x x
6 35.11.06 | x x x x
7 35.11.08 | x x x x
8 35.11.10 | x x x x
9 35.11.11 | x x x x
10 35.11.12 | x x x x
11 35.11.15 | x x x x
12 35.11.16 | x x x x
13 | x x x x
block Standar  | C=x D=x
4 | x x
5 | x x
6 | x x
7 | x x
8 | x x
9 | x x
block Sarana  | B=x C=x D=x E=x
4 | x x x x
5 | x x x x
6 | x x x x
7 | x x x x
8 | x x x x
9 | x x x x
10 | x x x x
11 | x x x x
"""
