"""Rows that carry a service's name but are the sum of two other services below them."""

from workbooks.draw import Sheet

ABOUT = (
    "Baris KTP-el, Domisili dan Waris adalah jumlah dua layanan di bawahnya (perekaman + pencetakan, penduduk + "
    "usaha, keterangan + pengesahan): induknya bukan layanan. Pada Kartu Keluarga dan Surat pindah justru "
    "induknya yang dihitung, rinciannya bagian dari layanan yang sama."
)
INBOX = "2026-08-05_35.25_wa"
FILE = "kec driyorejo juli.xlsx"

SHEETS = [
    Sheet(
        "Juli",
        """
   |A |B                             |C    |D      |E      |F
 1 |PEMERINTAH KABUPATEN GRESIK
 2 |KECAMATAN DRIYOREJO
 3 |LAPORAN PELAYANAN PATEN BULAN JULI 2026
 5 |NO|JENIS PELAYANAN               |MASUK|SELESAI|DITOLAK|KETERANGAN
 6 |1 |KTP-el                        |412  |398    |14
 7 |  |a. Perekaman KTP-el           |137  |137    |-
 8 |  |b. Pencetakan KTP-el          |275  |261    |14     |data ganda
 9 |2 |Kartu Keluarga                |188  |181    |7
10 |  |a. KK baru                    |52   |50     |2
11 |  |b. Perubahan KK               |136  |131    |5
12 |3 |Akta                          |61   |59     |2
13 |  |a. Akta kelahiran             |40   |39     |1
14 |  |b. Akta kematian              |21   |20     |1
15 |4 |Surat pindah                  |33   |33     |-
16 |  |a. Pindah keluar              |18   |18     |-
17 |  |b. Pindah datang              |15   |15     |-
18 |5 |Domisili                      |19   |18     |1
19 |  |a. Domisili penduduk          |12   |12     |-
20 |  |b. Domisili usaha             |7    |6      |1
21 |6 |Waris                         |11   |10     |1
22 |  |a. Surat keterangan ahli waris|8    |7      |1
23 |  |b. Pengesahan waris           |3    |3      |-
24 |7 |SKTM                          |27   |27     |-
25 |8 |Pengantar SKCK                |44   |43     |1
26 |  |JUMLAH                        |795  |769    |26
28 |  |                              |     |Driyorejo, 5 Agustus 2026
29 |  |                              |     |Camat Driyorejo
""",
        head=(5, 5),
    ),
]

SAID = []

READING = """
block Juli  2026-07 35.25.15 | C=requested D=completed E=rejected
6        | x x x
7  NP-01 | 137 137 0
8  NP-02 | 275 261 14
9  NP-03 | 188 181 7
10       | x x x
11       | x x x
12       | x x x
13 NP-05 | 40 39 1
14 NP-06 | 21 20 1
15 NP-04 | 33 33 0
16       | x x x
17       | x x x
18       | x x x
19 NP-08 | 12 12 0
20 NP-09 | 7 6 1
21       | x x x
22 NP-15 | 8 7 1
23 LG-03 | 3 3 0
24 NP-10 | 27 27 0
25 NP-14 | 44 43 1
26       | x x x
"""
