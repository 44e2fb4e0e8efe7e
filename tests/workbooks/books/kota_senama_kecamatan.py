"""Services downwards, the three kecamatan of a kota across, and the kota itself as the last block."""

from workbooks.draw import Sheet

ABOUT = (
    "Layanan × kecamatan dengan tiga baris judul; blok terakhir berjudul KOTA BATU ialah jumlah, sedangkan BATU "
    "di bawah KECAMATAN ialah kecamatan; dikembalikan dibaca ditolak; kolom Produk berisi kata KK dan KIA."
)
INBOX = "2026-10-05_35.79_surel"
FILE = "Rekap Kec Se-Kota Batu Sept.xlsx"

SHEETS = [
    Sheet(
        "September",
        """
   |A |B                         |C               |D        |E      |F           |G       |H      |I           |J       |K      |L           |M        |N      |O
 1 |REKAPITULASI PELAYANAN KECAMATAN SE-KOTA BATU
 2 |BULAN SEPTEMBER TAHUN 2026
 4 |No|Jenis Pelayanan           |Produk          |KECAMATAN|       |            |        |       |            |        |       |            |KOTA BATU
 5 |  |                          |                |BATU     |       |            |BUMIAJI |       |            |JUNREJO
 6 |  |                          |                |Diterima |Selesai|Dikembalikan|Diterima|Selesai|Dikembalikan|Diterima|Selesai|Dikembalikan|Diterima |Selesai|Dikembalikan
 7 |1 |Perekaman KTP elektronik  |Bukti rekam     |88       |88     |-           |71      |71     |-           |77      |77     |-           |236      |236    |-
 8 |2 |Kartu Keluarga            |KK              |207      |206    |1           |75      |75     |-           |50      |48     |2           |332      |329    |3
 9 |3 |Kartu Identitas Anak      |KIA             |99       |99     |-           |10      |9      |1           |14      |13     |1           |123      |121    |2
10 |4 |Surat Pindah              |SKPWNI          |14       |14     |-           |28      |27     |1           |27      |26     |1           |69       |67     |2
11 |5 |Akta Kematian             |Kutipan akta    |32       |31     |1           |5       |5      |-           |16      |       |-           |53       |36     |1
12 |6 |Surat Keterangan Domisili |Surat keterangan|6        |4      |2           |18      |17     |1           |14      |14     |-           |38       |35     |3
13 |7 |Surat Keterangan Tidak Mampu|Surat keterangan|48       |48     |-           |33      |33     |-           |45      |45     |-           |126      |126    |-
14 |8 |Pengantar Nikah           |Surat pengantar |26       |25     |1           |23      |23     |-           |21      |19     |2           |70       |67     |3
15 |9 |Surat Keterangan Waris    |Surat keterangan|2        |2      |-           |8       |8      |-           |4       |4      |-           |14       |14     |-
16 |10|Legalisir Surat           |Pengesahan      |112      |112    |-           |67      |67     |-           |41      |41     |-           |220      |220    |-
17 |11|Izin Keramaian            |Surat izin      |3        |2      |1           |6       |6      |-           |-       |-      |-           |9        |8      |1
18 |12|Rekomendasi Penelitian/KKN|Rekomendasi     |2        |1      |1           |-       |-      |-           |4       |4      |-           |6        |5      |1
19 |  |JUMLAH                    |                |639      |632    |7           |344     |341    |3           |313     |291    |6           |1296     |1264   |16
21 |  |                          |                |         |       |            |        |       |            |        |Batu, 5 Oktober 2026
22 |  |                          |                |         |       |            |        |       |            |        |Kabag Tata Pemerintahan
""",
        merged=("A1:O1", "A2:O2", "A4:A6", "B4:B6", "C4:C6", "D4:L4", "M4:O5", "D5:F5", "G5:I5", "J5:L5"),
        head=(4, 6),
    ),
]


READING = """
block September  2026-09 | D=35.79.01:requested E=35.79.01:completed F=35.79.01:rejected G=35.79.02:requested H=35.79.02:completed I=35.79.02:rejected J=35.79.03:requested K=35.79.03:completed L=35.79.03:rejected M=x N=x O=x
7  NP-01 | 88 88 0 71 71 0 77 77 0 x x x
8  NP-03 | 207 206 1 75 75 0 50 48 2 x x x
9  NP-07 | 99 99 0 10 9 1 14 13 1 x x x
10 NP-04 | 14 14 0 28 27 1 27 26 1 x x x
11 NP-06 | 32 31 1 5 5 0 16 . 0 x x x
12 NP-08 | 6 4 2 18 17 1 14 14 0 x x x
13 NP-10 | 48 48 0 33 33 0 45 45 0 x x x
14 NP-12 | 26 25 1 23 23 0 21 19 2 x x x
15 NP-15 | 2 2 0 8 8 0 4 4 0 x x x
16 LG-01 | 112 112 0 67 67 0 41 41 0 x x x
17 IZ-08 | 3 2 1 6 6 0 0 0 0 x x x
18 RK-03 | 2 1 1 0 0 0 4 4 0 x x x
19  | x x x x x x x x x x x x
"""
