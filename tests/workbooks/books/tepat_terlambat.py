"""A kecamatan's form: what was asked, what was finished in time and late and together, what was refused, what is still in hand."""

from workbooks.draw import Sheet

ABOUT = (
    "Formulir satu kecamatan: permohonan, penyelesaian (tepat waktu | terlambat | jumlah), ditolak, dalam proses; kelompok A–C dengan "
    "nomor yang mulai lagi; surat pindah dengan rincian a dan b di bawah angkanya sendiri (rincian bukan angka lain); IUMK nihil."
)
INBOX = "2026-08-06_35.08_antar"
FILE = "laporan patenkec tempeh bulan 7.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B                           |C         |D           |E    |F    |G      |H           |I
 1 |LAPORAN PENYELENGGARAAN PATEN
 2 |KECAMATAN|: TEMPEH
 3 |KABUPATEN|: LUMAJANG
 4 |BULAN|: JULI 2026
 6 |NO|JENIS PELAYANAN             |PERMOHONAN|PENYELESAIAN|     |     |DITOLAK|DALAM PROSES|KET
 7 |  |                            |          |TEPAT WAKTU |TERLAMBAT|JUMLAH
 8 |A |PERIZINAN
 9 |1 |Izin Keramaian              |7         |7           |-    |7    |-      |-
10 |2 |IUMK                        |nihil     |nihil       |nihil|nihil|nihil  |nihil       |OSS
11 |B |NON PERIZINAN
12 |1 |Perekaman KTP-el            |112       |110         |2    |112  |-      |-
13 |2 |Pencetakan KTP-el           |156       |131         |14   |145  |2      |9           |blanko terlambat
14 |3 |Kartu Keluarga              |94        |82          |6    |88   |1      |5
15 |4 |Surat Pindah                |21        |20          |-    |20   |-      |1
16 |  |a. keluar                   |12        |11          |-    |11   |-      |1
17 |  |b. datang                   |9         |9           |-    |9    |-      |-
18 |5 |Surat Keterangan Tidak Mampu|53        |53          |-    |53   |-      |-
19 |6 |Pengantar SKCK              |37        |37          |-    |37   |-      |-
20 |7 |Surat Keterangan Usaha      |24        |23          |1    |24   |-      |-
21 |8 |Surat Keterangan Ahli Waris |8         |4           |2    |6    |1      |1
22 |9 |Dispensasi Nikah            |4         |4           |-    |4    |-      |-
23 |C |LEGALISASI
24 |1 |Legalisir                   |68        |68          |-    |68   |-      |-
25 |2 |Legalisasi proposal         |9         |9           |-    |9    |-      |-
26 |  |JUMLAH                      |593       |548         |25   |573  |4      |16
28 |  |                            |          |            |     |     |Tempeh, 5 Agustus 2026
29 |  |                            |          |            |     |     |Camat Tempeh
""",
        merged=("A6:A7", "B6:B7", "C6:C7", "D6:F6", "G6:G7", "H6:H7", "I6:I7"),
        head=(6, 7),
    )
]

READING = """
block Sheet1  35.08.05 2026-07 | C=requested D=on_time E=x F=completed G=rejected H=pending
9 IZ-08 | 7 7 x 7 0 0
10 IZ-02 | 0 0 x 0 0 0
12 NP-01 | 112 110 x 112 0 0
13 NP-02 | 156 131 x 145 2 9
14 NP-03 | 94 82 x 88 1 5
15 NP-04 | 21 20 x 20 0 1
16 | x x x x x x
17 | x x x x x x
18 NP-10 | 53 53 x 53 0 0
19 NP-14 | 37 37 x 37 0 0
20 NP-16 | 24 23 x 24 0 0
21 NP-15 | 8 4 x 6 1 1
22 NP-11 | 4 4 x 4 0 0
24 LG-01 | 68 68 x 68 0 0
25 LG-02 | 9 9 x 9 0 0
26 | x x x x x x
"""
