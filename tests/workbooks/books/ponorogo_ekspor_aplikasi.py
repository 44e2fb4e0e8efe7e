"""An application's export: period as two dates, applications by channel, finished on time and late, no sums of either."""

from workbooks.draw import Sheet

ABOUT = (
    "Ekspor aplikasi kabupaten: periode dua tanggal, tanggal cetak, permohonan Loket dan Online tanpa jumlah, selesai "
    "Tepat Waktu dan Terlambat tanpa jumlah, lama rata-rata, Grand Total, nomor halaman."
)
INBOX = "2026-10-05_35.02_surel"
FILE = "RptRekapLayanan_02102026.xlsx"

SHEETS = [
    Sheet(
        "Report",
        """
   |A          |B         |C                |D |E |F |G |H |I
 1 |SIM-PATEN Kabupaten Ponorogo
 2 |Laporan    |: Rekapitulasi Layanan per Kecamatan
 3 |Periode    |: 01/09/2026 s.d. 30/09/2026
 4 |Dicetak    |: 02/10/2026 08:14
 6 |Kode Wilayah|Kecamatan|Layanan          |Permohonan||Selesai||Ditolak|Lama Rata-rata (hari)
 7 |           |          |                 |Loket|Online|Tepat Waktu|Terlambat
 8 |35.02.01   |Slahung   |Kartu Keluarga   |48|17|55|6|2|~1.8
 9 |35.02.01   |Slahung   |Surat Pindah     |11|3|13|0|0|~0.9
10 |35.02.01   |Slahung   |SKTM             |21|0|21|0|0|~0.2
11 |35.02.01   |Slahung   |Pengantar SKCK   |26|4|30|0|0|~0.1
12 |35.02.08   |Mlarak    |Kartu Keluarga   |39|22|50|8|1|~2.1
13 |35.02.08   |Mlarak    |Surat Pindah     |8|5|12|1|0|~1.1
14 |35.02.08   |Mlarak    |SKTM             |14|2|16|0|0|~0.2
15 |35.02.08   |Mlarak    |Pengantar SKCK   |19|6|25|0|0|~0.1
16 |35.02.16   |Babadan   |Kartu Keluarga   |66|41|97|5|3|~1.6
17 |35.02.16   |Babadan   |Surat Pindah     |15|9|22|2|0|~1.2
18 |35.02.16   |Babadan   |SKTM             |18|1|18|0|1|~0.3
19 |35.02.16   |Babadan   |Pengantar SKCK   |40|13|53|0|0|~0.1
20 |35.02.17   |Ponorogo  |Kartu Keluarga   |92|74|148|11|4|~1.9
21 |35.02.17   |Ponorogo  |Surat Pindah     |23|18|39|2|0|~1.0
22 |35.02.17   |Ponorogo  |SKTM             |16|3|19|0|0|~0.2
23 |35.02.17   |Ponorogo  |Pengantar SKCK   |71|29|100|0|0|~0.1
24 |Grand Total|          |                 |527|247|718|35|11
26 |Halaman 1 dari 1
""",
        merged=("A6:A7", "B6:B7", "C6:C7", "D6:E6", "F6:G6", "H6:H7", "I6:I7", "A24:C24"),
        head=(6, 7),
    )
]

READING = """
block Report  2026-09 | D=requested F=on_time H=rejected I=x
8 35.02.01 NP-03 | 65@* 55 2 x
9 35.02.01 NP-04 | 14@* 13 0 x
10 35.02.01 NP-10 | 21@* 21 0 x
11 35.02.01 NP-14 | 30@* 30 0 x
12 35.02.08 NP-03 | 61@* 50 1 x
13 35.02.08 NP-04 | 13@* 12 0 x
14 35.02.08 NP-10 | 16@* 16 0 x
15 35.02.08 NP-14 | 25@* 25 0 x
16 35.02.16 NP-03 | 107@* 97 3 x
17 35.02.16 NP-04 | 24@* 22 0 x
18 35.02.16 NP-10 | 19@* 18 1 x
19 35.02.16 NP-14 | 53@* 53 0 x
20 35.02.17 NP-03 | 166@* 148 4 x
21 35.02.17 NP-04 | 41@* 39 0 x
22 35.02.17 NP-10 | 19@* 19 0 x
23 35.02.17 NP-14 | 100@* 100 0 x
block Report  2026-09 | F=completed
8 35.02.01 NP-03 | 61@*
9 35.02.01 NP-04 | 13@*
10 35.02.01 NP-10 | 21@*
11 35.02.01 NP-14 | 30@*
12 35.02.08 NP-03 | 58@*
13 35.02.08 NP-04 | 13@*
14 35.02.08 NP-10 | 16@*
15 35.02.08 NP-14 | 25@*
16 35.02.16 NP-03 | 102@*
17 35.02.16 NP-04 | 24@*
18 35.02.16 NP-10 | 18@*
19 35.02.16 NP-14 | 53@*
20 35.02.17 NP-03 | 159@*
21 35.02.17 NP-04 | 41@*
22 35.02.17 NP-10 | 19@*
23 35.02.17 NP-14 | 100@*
block Report  2026-09 | D=x E=x F=x G=x H=x
24 | x x x x x
"""
