"""Kecamatan berangka Romawi sebagai judul di atas layanannya; sisa bulan lalu, masuk, jumlah keduanya, selesai, dikembalikan, sisa; baris nomor kolom dengan "5=3+4"; satu layanan yang tidak dikenal; jumlah tiap kecamatan."""

from workbooks.draw import Sheet

ABOUT = 'Kecamatan berangka Romawi sebagai judul di atas layanannya; sisa bulan lalu, masuk, jumlah keduanya, selesai, dikembalikan, sisa; baris nomor kolom dengan "5=3+4"; satu layanan yang tidak dikenal; jumlah tiap kecamatan.'
INBOX = "2026-07-08_35.12_surel"
FILE = "PATEN_wilayah timur_JUNI.xlsx"

SHEETS = [
    Sheet(
        "Juni 2026",
        r"""
   |A |B                         |C              |D     |E    |F      |G           |H               |I
 1 |PEMERINTAH KABUPATEN SITUBONDO
 2 |LAPORAN KEADAAN BERKAS PELAYANAN KECAMATAN (PATEN)
 3 |WILAYAH TIMUR
 4 |Bulan|: Juni
 5 |Tahun|: 2026
 7 |No|Kecamatan / Jenis Pelayanan|Sisa Bulan Lalu|Berkas|     |Selesai|Dikembalikan|Sisa Akhir Bulan|Ket
 8 |  |                          |               |Masuk Bulan Ini|Jumlah
 9 |1 |2                         |3              |4     |5=3+4|6      |7           |8=5-6-7         |9
10 |I |KECAMATAN ARJASA
11 |  |a. Pengantar KK           |6              |70    |76   |74     |1           |1               |
12 |  |b. Surat Keterangan Pindah|6              |11    |17   |13     |-           |4               |
13 |  |c. Pengantar Akta Kelahiran|4              |18    |22   |20     |1           |1               |
14 |  |d. SKTM                   |4              |40    |44   |42     |2           |-               |
15 |  |e. Pengantar SKCK         |3              |16    |19   |16     |-           |3               |
16 |  |f. Surat Keterangan Jual Beli Ternak|-              |7     |7    |4      |-           |3               |
17 |  |Jumlah I                  |23             |162   |185  |169    |4           |12
18 |II|KECAMATAN JANGKAR
19 |  |a. Pengantar KK           |4              |50    |54   |48     |1           |5               |
20 |  |b. Surat Keterangan Pindah|6              |14    |20   |14     |1           |5               |
21 |  |c. Pengantar Akta Kelahiran|-              |30    |30   |24     |2           |4               |
22 |  |d. Pengantar SKCK         |-              |32    |32   |30     |-           |2               |
23 |  |Jumlah II                 |10             |126   |136  |116    |4           |16
24 |III|KECAMATAN ASEMBAGUS
25 |  |a. Pengantar KK           |-              |40    |40   |36     |-           |4               |
26 |  |b. Surat Keterangan Pindah|5              |6     |11   |6      |-           |5               |
27 |  |c. Pengantar Akta Kelahiran|-              |32    |32   |31     |-           |1               |
28 |  |d. SKTM                   |4              |16    |20   |15     |2           |3               |
29 |  |e. Pengantar SKCK         |2              |15    |17   |11     |2           |4               |
30 |  |Jumlah III                |11             |109   |120  |99     |4           |17
31 |IV|KECAMATAN BANYUPUTIH
32 |  |a. Pengantar KK           |-              |43    |43   |37     |1           |5               |
33 |  |b. Surat Keterangan Pindah|-              |8     |8    |7      |-           |1               |
34 |  |c. Pengantar Akta Kelahiran|2              |40    |42   |35     |2           |5               |
35 |  |d. SKTM                   |1              |10    |11   |9      |-           |2               |
36 |  |e. Pengantar SKCK         |5              |29    |34   |30     |-           |4               |
37 |  |Jumlah IV                 |8              |130   |138  |118    |3           |17
38 |  |JUMLAH I s.d. IV          |52             |527   |579  |502    |15          |62
40 |  |                          |               |      |Situbondo, 7 Juli 2026
41 |  |                          |               |      |a.n. SEKRETARIS DAERAH
42 |  |                          |               |      |Kabag Pemerintahan
""",
        merged=("A7:A8", "B7:B8", "C7:C8", "D7:E7", "F7:F8", "G7:G8", "H7:H8", "I7:I8"),
        head=(7, 9),
    ),
]


READING = """
block Juni 2026  2026-06 | C=carried_over D=requested E=x F=completed G=rejected H=pending
11 35.12.11 NP-03 | 6 70 x 74 1 1
12 35.12.11 NP-04 | 6 11 x 13 0 4
13 35.12.11 NP-05 | 4 18 x 20 1 1
14 35.12.11 NP-10 | 4 40 x 42 2 0
15 35.12.11 NP-14 | 3 16 x 16 0 3
16 35.12.11 | ! ! x ! ! !
17 | x x x x x x
19 35.12.12 NP-03 | 4 50 x 48 1 5
20 35.12.12 NP-04 | 6 14 x 14 1 5
21 35.12.12 NP-05 | 0 30 x 24 2 4
22 35.12.12 NP-14 | 0 32 x 30 0 2
23 | x x x x x x
25 35.12.13 NP-03 | 0 40 x 36 0 4
26 35.12.13 NP-04 | 5 6 x 6 0 5
27 35.12.13 NP-05 | 0 32 x 31 0 1
28 35.12.13 NP-10 | 4 16 x 15 2 3
29 35.12.13 NP-14 | 2 15 x 11 2 4
30 | x x x x x x
32 35.12.14 NP-03 | 0 43 x 37 1 5
33 35.12.14 NP-04 | 0 8 x 7 0 1
34 35.12.14 NP-05 | 2 40 x 35 2 5
35 35.12.14 NP-10 | 1 10 x 9 0 2
36 35.12.14 NP-14 | 5 29 x 30 0 4
37 | x x x x x x
38 | x x x x x x
"""
