"""Bondowoso: daftar panjang dengan sel kecamatan digabung ke bawah, sub jumlah tiap kecamatan, permohonan | selesai | ditolak | dalam proses; satu nama kecamatan salah tulis (Wonsari) ditanyakan; lembar kedua layanan tepat waktu."""

from workbooks.draw import Sheet

ABOUT = "Bondowoso: daftar panjang dengan sel kecamatan digabung ke bawah, sub jumlah tiap kecamatan, permohonan | selesai | ditolak | dalam proses; satu nama kecamatan salah tulis (Wonsari) ditanyakan; lembar kedua layanan tepat waktu."
INBOX = "2026-09-10_35.11_surel"
FILE = "laporan paten agustus (bag pemerintahan).xlsx"

SHEETS = [
    Sheet(
        "Laporan",
        r"""
   |A                        |B                     |C                           |D            |E                          |F |G
 1 |LAPORAN PELAKSANAAN PATEN
 2 |KABUPATEN BONDOWOSO
 3 |BULAN: AGUSTUS 2026
 5 |NO                       |KECAMATAN             |JENIS PELAYANAN             |PERMO-\nHONAN|HASIL                      |  |DALAM\nPROSES
 6 |                         |                      |                            |             |SELESAI                    |DITOLAK
 7 |1                        |Maesan                |KTP-el                      |91           |87                         |2 |2
 8 |                         |                      |Kartu Keluarga              |66           |64                         |1 |1
 9 |                         |                      |Surat Keterangan Tidak Mampu|18           |18                         |0 |0
10 |                         |                      |Pengantar nikah             |12           |12                         |0 |0
11 |                         |Sub Jumlah            |                            |187          |181                        |3 |3
12 |2                        |Tamanan               |KTP-el                      |84           |80                         |1 |3
13 |                         |                      |Kartu Keluarga              |59           |59                         |0 |0
14 |                         |                      |Surat Keterangan Tidak Mampu|21           |20                         |1 |0
15 |                         |                      |Pengantar nikah             |15           |14                         |0 |1
16 |                         |Sub Jumlah            |                            |179          |173                        |2 |4
17 |3                        |Pujer                 |KTP-el                      |77           |75                         |2 |0
18 |                         |                      |Kartu Keluarga              |52           |50                         |0 |2
19 |                         |                      |Surat Keterangan Tidak Mampu|13           |13                         |0 |0
20 |                         |                      |Pengantar nikah             |9            |9                          |0 |0
21 |                         |Sub Jumlah            |                            |151          |147                        |2 |2
22 |4                        |Wonsari               |KTP-el                      |90           |88                         |1 |1
23 |                         |                      |Kartu Keluarga              |61           |60                         |1 |0
24 |                         |                      |Surat Keterangan Tidak Mampu|16           |16                         |0 |0
25 |                         |                      |Pengantar nikah             |17           |17                         |0 |0
26 |                         |Sub Jumlah            |                            |184          |181                        |2 |1
27 |5                        |Tapen                 |KTP-el                      |101          |96                         |3 |2
28 |                         |                      |Kartu Keluarga              |70           |67                         |1 |2
29 |                         |                      |Surat Keterangan Tidak Mampu|24           |24                         |0 |0
30 |                         |                      |Pengantar nikah             |11           |10                         |1 |0
31 |                         |Sub Jumlah            |                            |206          |197                        |5 |4
32 |6                        |Jambesari Darus Sholah|KTP-el                      |69           |69                         |0 |0
33 |                         |                      |Kartu Keluarga              |48           |46                         |1 |1
34 |                         |                      |Surat Keterangan Tidak Mampu|10           |9                          |1 |0
35 |                         |                      |Pengantar nikah             |13           |13                         |0 |0
36 |                         |Sub Jumlah            |                            |140          |137                        |2 |1
37 |                         |JUMLAH                |                            |1047         |1016                       |16|15
39 |                         |                      |                            |             |Bondowoso, 9 September 2026
""",
        merged=(
            "A5:A6",
            "B5:B6",
            "C5:C6",
            "D5:D6",
            "E5:F5",
            "G5:G6",
            "A7:A10",
            "B7:B10",
            "B11:C11",
            "A12:A15",
            "B12:B15",
            "B16:C16",
            "A17:A20",
            "B17:B20",
            "B21:C21",
            "A22:A25",
            "B22:B25",
            "B26:C26",
            "A27:A30",
            "B27:B30",
            "B31:C31",
            "A32:A35",
            "B32:B35",
            "B36:C36",
            "B37:C37",
        ),
        head=(5, 6),
    ),
    Sheet(
        "Tepat Waktu",
        r"""
  |A                                           |B     |C |D   |E
1 |KETEPATAN WAKTU PELAYANAN BULAN AGUSTUS 2026
2 |Jumlah berkas yang selesai tepat waktu
4 |Kecamatan                                   |KTP-el|KK|SKTM|Jumlah
5 |Maesan                                      |80    |61|18  |159
6 |Tamanan                                     |74    |58|20  |152
7 |Pujer                                       |70    |50|13  |133
8 |Tapen                                       |90    |63|23  |176
""",
        head=(4, 4),
    ),
]


READING = """
block Laporan  2026-08 | D=requested E=completed F=rejected G=pending
7 35.11.01 NP-02 | 91 87 2 2
8 35.11.01 NP-03 | 66 64 1 1
9 35.11.01 NP-10 | 18 18 0 0
10 35.11.01 NP-12 | 12 12 0 0
11 | x x x x
12 35.11.02 NP-02 | 84 80 1 3
13 35.11.02 NP-03 | 59 59 0 0
14 35.11.02 NP-10 | 21 20 1 0
15 35.11.02 NP-12 | 15 14 0 1
16 | x x x x
17 35.11.05 NP-02 | 77 75 2 0
18 35.11.05 NP-03 | 52 50 0 2
19 35.11.05 NP-10 | 13 13 0 0
20 35.11.05 NP-12 | 9 9 0 0
21 | x x x x
22 NP-02 | ? ? ? ?   // Wonsari: maksudnya Wonosari?
23 NP-03 | ? ? ? ?   // Wonsari: maksudnya Wonosari?
24 NP-10 | ? ? ? ?   // Wonsari: maksudnya Wonosari?
25 NP-12 | ? ? ? ?   // Wonsari: maksudnya Wonosari?
26 | x x x x
27 35.11.10 NP-02 | 101 96 3 2
28 35.11.10 NP-03 | 70 67 1 2
29 35.11.10 NP-10 | 24 24 0 0
30 35.11.10 NP-12 | 11 10 1 0
31 | x x x x
32 35.11.23 NP-02 | 69 69 0 0
33 35.11.23 NP-03 | 48 46 1 1
34 35.11.23 NP-10 | 10 9 1 0
35 35.11.23 NP-12 | 13 13 0 0
36 | x x x x
37 | x x x x
block Tepat Waktu  2026-08 on_time | B=NP-02 C=NP-03 D=NP-10 E=x
5 35.11.01 | 80 61 18 x
6 35.11.02 | 74 58 20 x
7 35.11.05 | 70 50 13 x
8 35.11.10 | 90 63 23 x
"""
