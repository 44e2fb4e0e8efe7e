"""Three sheets with the same kecamatan and the same month: the services, births and deaths of the population, the stock of blank cards."""

from workbooks.draw import Sheet

ABOUT = (
    "Buku dengan tiga lembar untuk bulan yang sama: PATEN berisi layanan; LAMPID berisi peristiwa penduduk (lahir, mati, pindah, "
    "datang, dalam jiwa), bukan surat; BLANGKO berisi persediaan keping KTP-el, yang 'sisa'-nya bukan berkas dalam proses."
)
INBOX = "2026-10-07_35.01_surel"
FILE = "lap kec september 2026.xlsx"

SHEETS = [
    Sheet(
        "LAMPID",
        """
   |A |B         |C    |D  |E  |F   |G |H  |I     |J |K  |L |M |N
  1|  |LAPORAN MUTASI PENDUDUK (LAHIR MATI PINDAH DATANG)
  2|  |KABUPATEN PACITAN BULAN SEPTEMBER 2026
  3|  |satuan : jiwa
  5|NO|KECAMATAN |LAHIR|   |   |MATI|  |   |PINDAH|  |   |DATANG
  6|  |          |L    |P  |JML|L   |P |JML|L     |P |JML|L |P |JML
  7|1 |Donorojo  |14   |11 |25 |9   |8 |17 |7     |9 |16 |5 |6 |11
  8|2 |Punung    |12   |13 |25 |10  |7 |17 |6     |5 |11 |4 |4 |8
  9|3 |Pacitan   |31   |28 |59 |18  |15|33 |19    |22|41 |21|18|39
 10|4 |Kebonagung|15   |12 |27 |11  |9 |20 |8     |6 |14 |3 |5 |8
 11|5 |Arjosari  |13   |13 |26 |8   |10|18 |5     |8 |13 |6 |4 |10
 12|6 |Tulakan   |26   |23 |49 |17  |16|33 |12    |11|23 |9 |8 |17
 13|  |JUMLAH    |111  |100|211|73  |65|138|57    |61|118|48|45|93
""",
        merged=("A5:A6", "B5:B6", "C5:E5", "F5:H5", "I5:K5", "L5:N5"),
        head=(5, 6),
    ),
    Sheet(
        "PATEN",
        """
   |A |B         |C     |D  |E             |F            |G           |H   |I
  1|  |REKAP PELAYANAN TERPADU KECAMATAN (PATEN)
  2|  |KABUPATEN PACITAN BULAN SEPTEMBER 2026
  4|NO|KECAMATAN |KTP-el|KK |Akta Kelahiran|Akta Kematian|Surat Pindah|SKTM|JUMLAH
  5|1 |Donorojo  |74    |61 |22            |9            |8           |19  |193
  6|2 |Punung    |69    |58 |20            |8            |7           |21  |183
  7|3 |Pacitan   |163   |120|47            |21           |24          |17  |392
  8|4 |Kebonagung|81    |66 |24            |11           |9           |23  |214
  9|5 |Arjosari  |77    |59 |23            |-            |8           |20  |187
 10|6 |Tulakan   |128   |97 |41            |15           |14          |38  |333
 11|  |JUMLAH    |592   |461|177           |64           |70          |138 |1502
""",
        head=(4, 4),
    ),
    Sheet(
        "BLANGKO",
        """
   |A |B         |C              |D       |E       |F    |G   |H
  1|  |KEADAAN BLANGKO KTP-EL
  2|  |KABUPATEN PACITAN BULAN SEPTEMBER 2026
  4|NO|KECAMATAN |Sisa bulan lalu|Diterima|Terpakai|Rusak|Sisa|Ket
  5|1 |Donorojo  |30             |100     |74      |1    |55  |keping
  6|2 |Punung    |22             |100     |69      |2    |51  |keping
  7|3 |Pacitan   |41             |200     |163     |3    |75  |keping
  8|4 |Kebonagung|18             |100     |81      |-    |37  |keping
  9|5 |Arjosari  |25             |100     |77      |1    |47  |keping
 10|6 |Tulakan   |37             |150     |128     |2    |57  |keping
""",
        head=(4, 4),
    ),
]


READING = """
block PATEN  2026-09 completed | C=NP-02 D=NP-03 E=NP-05 F=NP-06 G=NP-04 H=NP-10 I=x
5 35.01.01  | 74 61 22 9 8 19 x
6 35.01.03  | 69 58 20 8 7 21 x
7 35.01.04  | 163 120 47 21 24 17 x
8 35.01.05  | 81 66 24 11 9 23 x
9 35.01.06  | 77 59 23 0 8 20 x
10 35.01.10 | 128 97 41 15 14 38 x
11          | x x x x x x x

block LAMPID | C=x D=x E=x F=x G=x H=x I=x J=x K=x L=x M=x N=x
7  | ! ! ! ! ! ! ! ! ! ! ! !
8  | ! ! ! ! ! ! ! ! ! ! ! !
9  | ! ! ! ! ! ! ! ! ! ! ! !
10 | ! ! ! ! ! ! ! ! ! ! ! !
11 | ! ! ! ! ! ! ! ! ! ! ! !
12 | ! ! ! ! ! ! ! ! ! ! ! !
13 | x x x x x x x x x x x x

block BLANGKO | C=x D=x E=x F=x G=x
5  | ! ! ! ! !
6  | ! ! ! ! !
7  | ! ! ! ! !
8  | ! ! ! ! !
9  | ! ! ! ! !
10 | ! ! ! ! !
"""
