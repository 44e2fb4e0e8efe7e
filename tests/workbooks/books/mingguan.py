"""A kecamatan's own book: a sheet a month, weeks across, their sum as a formula; next month's sheet lies ready with zeros."""

from workbooks.draw import Sheet

ABOUT = (
    "Buku kerja satu kecamatan: satu lembar per bulan, kolom minggu I–V dan JUMLAH berupa rumus; satu JUMLAH diketik dan tidak cocok "
    "dengan minggunya (ditanyakan); lembar bulan berjalan sudah disiapkan, rumusnya menghasilkan 0 padahal belum diisi."
)
INBOX = "2026-09-04_35.03_wa"
FILE = "pelayanan kec watulimo 2026.xlsx"

SHEETS = [
    Sheet(
        "JULI",
        """
   |A |B                          |C               |D               |E               |F               |G              |H               |I
 1 |REKAP PELAYANAN PATEN PER MINGGU
 2 |KECAMATAN WATULIMO KABUPATEN TRENGGALEK
 3 |BULAN : JULI 2026
 5 |NO|JENIS PELAYANAN            |MINGGU KE       |                |                |                |               |JUMLAH          |KET
 6 |  |                           |I               |II              |III             |IV              |V
 7 |1 |Perekaman KTP-el           |26              |26              |22              |23              |14             |=SUM(C7:G7)→111
 8 |2 |Pencetakan KTP-el          |30              |33              |32              |32              |9              |=SUM(C8:G8)→136
 9 |3 |Kartu Keluarga             |11              |20              |13              |11              |10             |=SUM(C9:G9)→65
10 |4 |Akta Kelahiran             |5               |4               |5               |5               |3              |=SUM(C10:G10)→22
11 |5 |Akta Kematian              |2               |3               |1               |                |1              |=SUM(C11:G11)→7
12 |6 |KIA                        |6               |4               |5               |6               |2              |=SUM(C12:G12)→23
13 |7 |Surat Pindah               |3               |2               |5               |5               |1              |=SUM(C13:G13)→16
14 |8 |SKTM                       |9               |11              |7               |5               |4              |=SUM(C14:G14)→36|tahun ajaran baru
15 |9 |SKCK                       |9               |8               |8               |8               |3              |=SUM(C15:G15)→36
16 |10|Surat Keterangan Usaha     |4               |4               |7               |7               |1              |=SUM(C16:G16)→23
17 |11|Dispensasi Nikah           |1               |                |2               |                |               |=SUM(C17:G17)→3
18 |12|Surat Keterangan Ahli Waris|1               |2               |                |1               |               |=SUM(C18:G18)→4
19 |13|Legalisir                  |14              |13              |13              |11              |4              |=SUM(C19:G19)→55
20 |  |JUMLAH                     |=SUM(C7:C19)→121|=SUM(D7:D19)→130|=SUM(E7:E19)→120|=SUM(F7:F19)→114|=SUM(G7:G19)→52|=SUM(H7:H19)→537
22 |  |                           |                |                |Watulimo, 31 Juli 2026
23 |  |                           |                |                |Kasi Pelayanan
""",
        merged=("A5:A6", "B5:B6", "C5:G5", "H5:H6", "I5:I6"),
        head=(5, 6),
    ),
    Sheet(
        "AGUSTUS",
        """
   |A |B                          |C               |D               |E               |F               |G              |H               |I
 1 |REKAP PELAYANAN PATEN PER MINGGU
 2 |KECAMATAN WATULIMO KABUPATEN TRENGGALEK
 3 |BULAN : AGUSTUS 2026
 5 |NO|JENIS PELAYANAN            |MINGGU KE       |                |                |                |               |JUMLAH          |KET
 6 |  |                           |I               |II              |III             |IV              |V
 7 |1 |Perekaman KTP-el           |21              |13              |15              |21              |5              |=SUM(C7:G7)→75
 8 |2 |Pencetakan KTP-el          |24              |34              |33              |26              |5              |=SUM(C8:G8)→122 |blanko habis minggu V
 9 |3 |Kartu Keluarga             |12              |15              |9               |14              |3              |35
10 |4 |Akta Kelahiran             |4               |6               |5               |3               |               |=SUM(C10:G10)→18
11 |5 |Akta Kematian              |1               |2               |2               |1               |               |=SUM(C11:G11)→6
12 |6 |KIA                        |5               |8               |5               |7               |2              |=SUM(C12:G12)→27
13 |7 |Surat Pindah               |5               |3               |4               |5               |               |=SUM(C13:G13)→17
14 |8 |SKTM                       |7               |3               |7               |6               |3              |=SUM(C14:G14)→26
15 |9 |SKCK                       |7               |9               |11              |13              |3              |=SUM(C15:G15)→43
16 |10|Surat Keterangan Usaha     |3               |7               |3               |7               |1              |=SUM(C16:G16)→21
17 |11|Dispensasi Nikah           |2               |1               |                |1               |               |=SUM(C17:G17)→4
18 |12|Surat Keterangan Ahli Waris|                |1               |1               |2               |               |=SUM(C18:G18)→4
19 |13|Legalisir                  |14              |11              |6               |14              |2              |=SUM(C19:G19)→47
20 |  |JUMLAH                     |=SUM(C7:C19)→105|=SUM(D7:D19)→113|=SUM(E7:E19)→101|=SUM(F7:F19)→120|=SUM(G7:G19)→24|=SUM(H7:H19)→445
22 |  |                           |                |                |Watulimo, 1 September 2026
23 |  |                           |                |                |Kasi Pelayanan
""",
        merged=("A5:A6", "B5:B6", "C5:G5", "H5:H6", "I5:I6"),
        head=(5, 6),
    ),
    Sheet(
        "SEPTEMBER",
        """
   |A |B              |C             |D             |E             |F             |G             |H             |I
 1 |REKAP PELAYANAN PATEN PER MINGGU
 2 |KECAMATAN WATULIMO KABUPATEN TRENGGALEK
 3 |BULAN : SEPTEMBER 2026
 5 |NO|JENIS PELAYANAN|MINGGU KE     |              |              |              |              |JUMLAH        |KET
 6 |  |               |I             |II            |III           |IV            |V
 7 |1 |Perekaman KTP-el|              |              |              |              |              |=SUM(C7:G7)→0
 8 |2 |Pencetakan KTP-el|              |              |              |              |              |=SUM(C8:G8)→0
 9 |3 |Kartu Keluarga |              |              |              |              |              |=SUM(C9:G9)→0
10 |4 |Akta Kelahiran |              |              |              |              |              |=SUM(C10:G10)→0
11 |5 |Akta Kematian  |              |              |              |              |              |=SUM(C11:G11)→0
12 |6 |KIA            |              |              |              |              |              |=SUM(C12:G12)→0
13 |7 |Surat Pindah   |              |              |              |              |              |=SUM(C13:G13)→0
14 |8 |SKTM           |              |              |              |              |              |=SUM(C14:G14)→0
15 |9 |SKCK           |              |              |              |              |              |=SUM(C15:G15)→0
16 |10|Surat Keterangan Usaha|              |              |              |              |              |=SUM(C16:G16)→0
17 |11|Dispensasi Nikah|              |              |              |              |              |=SUM(C17:G17)→0
18 |12|Surat Keterangan Ahli Waris|              |              |              |              |              |=SUM(C18:G18)→0
19 |13|Legalisir      |              |              |              |              |              |=SUM(C19:G19)→0
20 |  |JUMLAH         |=SUM(C7:C19)→0|=SUM(D7:D19)→0|=SUM(E7:E19)→0|=SUM(F7:F19)→0|=SUM(G7:G19)→0|=SUM(H7:H19)→0
22 |  |               |              |              |Watulimo,    September 2026
23 |  |               |              |              |Kasi Pelayanan
""",
        merged=("A5:A6", "B5:B6", "C5:G5", "H5:H6", "I5:I6"),
        head=(5, 6),
    ),
]

READING = """
block JULI  35.03.08 2026-07 completed | C=x D=x E=x F=x G=x H=completed
7 NP-01 | x x x x x 111
8 NP-02 | x x x x x 136
9 NP-03 | x x x x x 65
10 NP-05 | x x x x x 22
11 NP-06 | x x x . x 7
12 NP-07 | x x x x x 23
13 NP-04 | x x x x x 16
14 NP-10 | x x x x x 36
15 NP-14 | x x x x x 36
16 NP-16 | x x x x x 23
17 NP-11 | x . x . . 3
18 NP-15 | x x . x . 4
19 LG-01 | x x x x x 55
20 | x x x x x x
block AGUSTUS  35.03.08 2026-08 completed | C=x D=x E=x F=x G=x H=completed
7 NP-01 | x x x x x 75
8 NP-02 | x x x x x 122
9 NP-03 | x x x x x ?  // 12+15+9+14+3 = 53, tertulis 35
10 NP-05 | x x x x . 18
11 NP-06 | x x x x . 6
12 NP-07 | x x x x x 27
13 NP-04 | x x x x . 17
14 NP-10 | x x x x x 26
15 NP-14 | x x x x x 43
16 NP-16 | x x x x x 21
17 NP-11 | x x . x . 4
18 NP-15 | . x x x . 4
19 LG-01 | x x x x x 47
20 | x x x x x x
block SEPTEMBER  35.03.08 2026-09 completed | H=x     // belum diisi: 0 hanya hasil rumus
7 | !
8 | !
9 | !
10 | !
11 | !
12 | !
13 | !
14 | !
15 | !
16 | !
17 | !
18 | !
19 | !
20 | !
"""
