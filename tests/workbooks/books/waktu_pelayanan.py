"""A monitoring of service times: kecamatan in a merged first column, on time and late beside the sum of both."""

from workbooks.draw import Sheet

ABOUT = (
    "Monitoring waktu pelayanan: kecamatan digabung di kolom pertama, standar dalam hari, selesai tepat "
    "waktu dan lewat waktu dengan jumlahnya, belum selesai, persen; jumlah per kecamatan di bawah layanannya."
)
INBOX = "2026-07-16_35.15_surel"
FILE = "Monitoring waktu layanan kecamatan Juni 2026.xlsx"

SHEETS = [
    Sheet(
        "Juni 2026",
        """
   |A        |B                      |C             |D         |E          |F         |G      |H            |I
 1 |MONITORING WAKTU PELAYANAN KECAMATAN
 2 |KABUPATEN SIDOARJO BULAN JUNI 2026
 4 |KECAMATAN|JENIS PELAYANAN        |STANDAR (HARI)|PERMOHONAN|SELESAI    |          |       |BELUM SELESAI|% TEPAT WAKTU
 5 |         |                       |              |          |TEPAT WAKTU|LEWAT WAKTU|JUMLAH
 6 |WARU     |Cetak KTP-el           |3             |410       |371        |24        |395|15           |%0.939
 7 |         |Kartu Keluarga         |3             |352       |318        |22        |340|12           |%0.935
 8 |         |Surat Pindah           |1             |98        |95         |1         |96|2            |%0.990
 9 |         |SKTM                   |1             |44        |44         |-         |44|-            |%1.000
10 |         |Keterangan Ahli Waris  |5             |19        |13         |2         |15|4            |%0.867
11 |         |Jumlah                 |              |923|841|49|890|33|%0.945
12 |GEDANGAN |Cetak KTP-el           |3             |287       |263        |14        |277|10           |%0.949
13 |         |Kartu Keluarga         |3             |241       |220        |13        |233|8            |%0.944
14 |         |Surat Pindah           |1             |67        |66         |1         |67|-            |%0.985
15 |         |SKTM                   |1             |31        |31         |-         |31|-            |%1.000
16 |         |Keterangan Ahli Waris  |5             |14        |11         |1         |12|2            |%0.917
17 |         |Jumlah                 |              |640|591|29|620|20|%0.953
18 |SEDATI   |Cetak KTP-el           |3             |233       |219        |9         |228|5            |%0.961
19 |         |Kartu Keluarga         |3             |196       |180        |10        |190|6            |%0.947
20 |         |Surat Pindah           |1             |52        |50         |2         |52|-            |%0.962
21 |         |SKTM                   |1             |38        |38         |-         |38|-            |%1.000
22 |         |Keterangan Ahli Waris  |5             |9         |8          |-         |8|1            |%1.000
23 |         |Jumlah                 |              |528|495|21|516|12|%0.959
24 |TOTAL    |                       |              |2091|1927|99|2026|65|%0.951
""",
        merged=(
            "A4:A5",
            "B4:B5",
            "C4:C5",
            "D4:D5",
            "E4:G4",
            "H4:H5",
            "I4:I5",
            "A6:A11",
            "A12:A17",
            "A18:A23",
            "A24:B24",
        ),
        head=(4, 5),
    )
]

READING = """
block Juni 2026  2026-06 | C=x D=requested E=on_time F=x G=completed H=pending I=x
6 35.15.18 NP-02  | x 410 371 x 395 15 x
7 35.15.18 NP-03  | x 352 318 x 340 12 x
8 35.15.18 NP-04  | x 98 95 x 96 2 x
9 35.15.18 NP-10  | x 44 44 x 44 0 x
10 35.15.18 NP-15 | x 19 13 x 15 4 x
11                | . x x x x x x
12 35.15.16 NP-02 | x 287 263 x 277 10 x
13 35.15.16 NP-03 | x 241 220 x 233 8 x
14 35.15.16 NP-04 | x 67 66 x 67 0 x
15 35.15.16 NP-10 | x 31 31 x 31 0 x
16 35.15.16 NP-15 | x 14 11 x 12 2 x
17                | . x x x x x x
18 35.15.17 NP-02 | x 233 219 x 228 5 x
19 35.15.17 NP-03 | x 196 180 x 190 6 x
20 35.15.17 NP-04 | x 52 50 x 52 0 x
21 35.15.17 NP-10 | x 38 38 x 38 0 x
22 35.15.17 NP-15 | x 9 8 x 8 1 x
23                | . x x x x x x
24                | . x x x x x x
"""
