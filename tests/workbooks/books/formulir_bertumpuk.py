"""Forms of the kecamatan pasted below each other on one sheet; each form has its own keys above its table."""

from workbooks.draw import Sheet

ABOUT = (
    "Formulir tiap kecamatan ditumpuk pada satu lembar; kecamatan dan bulan tertulis di atas tabelnya masing-masing; lima "
    "ukuran; urutan layanan berganti antar formulir; satu formulir bulannya lain dari nama lembar, satu tanpa nama kecamatan."
)
INBOX = "2026-07-08_35.02_antar"
FILE = "kumpulan form paten kec.xlsx"

SHEETS = [
    Sheet(
        "Juni 2026",
        """
   |A        |B            |C              |D           |E      |F           |G   |H
  1|LAPORAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
  2|KECAMATAN|             |: SLAHUNG
  3|BULAN    |             |: JUNI 2026
  4|No       |Jenis layanan|Sisa bulan lalu|Berkas masuk|Selesai|Dikembalikan|Sisa|Ket
  5|1        |KTP-el       |12             |96          |90     |4           |14
  6|2        |KK           |8              |61          |63     |-           |6
  7|3        |Surat pindah |-              |9           |9      |-           |-
  8|4        |SKTM         |-              |31          |31     |-           |-
  9|5        |Legalisir    |-              |44          |44     |-           |-
 10|         |Jumlah       |20             |241         |237    |4           |20
 11|         |             |               |            |       |Camat Slahung
 13|LAPORAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 14|KECAMATAN|             |: NGRAYUN
 15|BULAN    |             |: JUNI 2026
 16|No       |Jenis layanan|Sisa bulan lalu|Berkas masuk|Selesai|Dikembalikan|Sisa|Ket
 17|1        |KTP-el       |5              |88          |86     |1           |6
 18|2        |KK           |11             |70          |68     |2           |11
 19|3        |Surat pindah |1              |6           |7      |-           |-
 20|4        |SKTM         |-              |52          |52     |-           |-
 21|5        |Legalisir    |-              |19          |19     |-           |-
 22|         |Jumlah       |17             |235         |232    |3           |17
 23|         |             |               |            |       |Camat Ngrayun
 25|LAPORAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 26|KECAMATAN|             |: BUNGKAL
 27|BULAN    |             |: JUNI 2026
 28|No       |Jenis layanan|Sisa bulan lalu|Berkas masuk|Selesai|Dikembalikan|Sisa|Ket
 29|1        |SKTM         |-              |24          |24     |-           |-
 30|2        |Legalisir    |-              |37          |37     |-           |-
 31|3        |KTP-el       |9              |75          |71     |2           |11
 32|4        |KK           |4              |49          |50     |-           |3
 33|5        |Surat pindah |NIHIL
 34|         |Jumlah       |13             |185         |182    |2           |14
 35|         |             |               |            |       |Camat Bungkal
 37|LAPORAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 38|KECAMATAN|             |: SAMBIT
 39|BULAN    |             |: MEI 2026
 40|No       |Jenis layanan|Sisa bulan lalu|Berkas masuk|Selesai|Dikembalikan|Sisa|Ket
 41|1        |KTP-el       |7              |66          |64     |-           |9
 42|2        |KK           |3              |41          |40     |1           |3
 43|3        |Surat pindah |-              |5           |5      |-           |-
 44|4        |SKTM         |-              |20          |20     |-           |-
 45|         |Jumlah       |10             |132         |129    |1           |12
 46|         |             |               |            |       |Camat Sambit
 48|LAPORAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 49|KECAMATAN|             |: ........................
 50|BULAN    |             |: JUNI 2026
 51|No       |Jenis layanan|Sisa bulan lalu|Berkas masuk|Selesai|Dikembalikan|Sisa|Ket
 52|1        |KTP-el       |6              |81          |79     |3           |5
 53|2        |KK           |2              |57          |55     |-           |4
 54|3        |Surat pindah |-              |8           |8      |-           |-
 55|4        |SKTM         |-              |29          |29     |-           |-
 56|         |Jumlah       |8              |175         |171    |3           |9
 57|         |             |               |            |       |Camat
 59|LAPORAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 60|KECAMATAN|             |: PUDAK
 61|BULAN    |             |: JUNI 2026
 62|No       |Jenis layanan|Sisa bulan lalu|Berkas masuk|Selesai|Dikembalikan|Sisa|Ket
 63|1        |KTP-el       |2              |23          |25     |-           |-   |blanko cukup
 64|2        |KK           |-              |17          |15     |-           |2
 65|3        |SKTM         |-              |12          |12     |-           |-
 66|         |Jumlah       |2              |52          |52     |0           |2
 67|         |             |               |            |       |Camat Pudak
""",
        merged=("C33:G33",),
    )
]


READING = """
block Juni 2026  35.02.01 2026-06 | C=carried_over D=requested E=completed F=rejected G=pending
5 NP-02     | 12 96 90 4 14
6 NP-03     | 8 61 63 0 6
7 NP-04     | 0 9 9 0 0
8 NP-10     | 0 31 31 0 0
9 LG-01     | 0 44 44 0 0
10          | x x x x x
block Juni 2026  35.02.02 2026-06 | C=carried_over D=requested E=completed F=rejected G=pending
17 NP-02    | 5 88 86 1 6
18 NP-03    | 11 70 68 2 11
19 NP-04    | 1 6 7 0 0
20 NP-10    | 0 52 52 0 0
21 LG-01    | 0 19 19 0 0
22          | x x x x x
block Juni 2026  35.02.03 2026-06 | C=carried_over D=requested E=completed F=rejected G=pending
29 NP-10    | 0 24 24 0 0
30 LG-01    | 0 37 37 0 0
31 NP-02    | 9 75 71 2 11
32 NP-03    | 4 49 50 0 3
33 NP-04    | 0 0@C33 0@C33 0@C33 0@C33
34          | x x x x x
block Juni 2026 | C=carried_over D=requested E=completed F=rejected G=pending // lembar Juni, formulir Mei
41 NP-02    | ? ? ? ? ?
42 NP-03    | ? ? ? ? ?
43 NP-04    | ? ? ? ? ?
44 NP-10    | ? ? ? ? ?
45          | x x x x x
block Juni 2026 | C=carried_over D=requested E=completed F=rejected G=pending // kecamatan tidak diisi
52 NP-02    | ? ? ? ? ?
53 NP-03    | ? ? ? ? ?
54 NP-04    | ? ? ? ? ?
55 NP-10    | ? ? ? ? ?
56          | x x x x x
block Juni 2026  35.02.21 2026-06 | C=carried_over D=requested E=completed F=rejected G=pending
63 NP-02    | 2 23 25 0 0
64 NP-03    | 0 17 15 0 2
65 NP-10    | 0 12 12 0 0
66          | x x x x x
"""
