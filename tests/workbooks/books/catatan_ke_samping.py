"""Records that run to the right: each column is one kecamatan and one service, what it means stands at the left."""

from workbooks.draw import Sheet

ABOUT = (
    "Tabel yang direbahkan: tiap kolom satu kecamatan dan satu layanan (nama kecamatan digabung di atas layanannya), ukuran di "
    "kolom kiri, persen di bawah, jumlah per kecamatan dan jumlah kota di antara kolom; kecamatan Batu di Kota Batu."
)
INBOX = "2026-08-07_35.79_surel"
FILE = "Kota Batu - Juli.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
    |A                 |B     |C     |D   |E     |F     |G      |H     |I   |J   |K     |L      |M     |N   |O     |P     |Q
  1 |PELAYANAN KECAMATAN KOTA BATU
  2 |BULAN LAPORAN     |JULI 2026
  4 |Kecamatan         |Batu  |      |    |      |      |Bumiaji|      |    |    |      |Junrejo|      |    |      |      |Kota
  5 |Jenis layanan     |KTP-el|KK    |SKTM|SKAW  |Jml   |KTP-el |KK    |SKTM|SKAW|Jml   |KTP-el |KK    |SKTM|SKAW  |Jml   |Semua
  6 |Sisa bulan lalu   |12    |7     |-   |2     |21    |9      |5     |1   |-   |15    |4      |6     |-   |1     |11    |47
  7 |Permohonan masuk  |241   |133   |26  |14    |414   |172    |96    |31  |9   |308   |158    |88    |17  |8     |271   |993
  8 |Selesai           |236   |130   |25  |13    |404   |174    |94    |32  |8   |308   |155    |89    |17  |7     |268   |980
  9 |- di antaranya tepat waktu|221   |124   |25  |9     |379   |166    |90    |32  |8   |296   |149    |80    |17  |5     |251   |926
 10 |Dikembalikan      |5     |3     |-   |-     |8     |2      |4     |-   |1   |7     |1      |-     |-   |-     |1     |16
 11 |Sisa akhir bulan  |12    |7     |1   |3     |23    |5      |3     |-   |-   |8     |6      |5     |-   |2     |13    |44
 12 |Persen tepat waktu|%0.936|%0.954|%1.0|%0.692|%0.938|%0.954 |%0.957|%1.0|%1.0|%0.961|%0.961 |%0.899|%1.0|%0.714|%0.937|%0.945
 14 |Catatan : sisa akhir bulan = sisa bulan lalu + masuk - selesai - dikembalikan
""",
        merged=("B4:F4", "G4:K4", "L4:P4"),
        head=(4, 5),
    )
]

READING = """
block Sheet1  2026-07 | B=35.79.01:NP-02 C=35.79.01:NP-03 D=35.79.01:NP-10 E=35.79.01:NP-15 F=x G=35.79.02:NP-02 H=35.79.02:NP-03 I=35.79.02:NP-10 J=35.79.02:NP-15 K=x L=35.79.03:NP-02 M=35.79.03:NP-03 N=35.79.03:NP-10 O=35.79.03:NP-15 P=x Q=x
6 carried_over | 12 7 0 2 x 9 5 1 0 x 4 6 0 1 x x
7 requested | 241 133 26 14 x 172 96 31 9 x 158 88 17 8 x x
8 completed | 236 130 25 13 x 174 94 32 8 x 155 89 17 7 x x
9 on_time | 221 124 25 9 x 166 90 32 8 x 149 80 17 5 x x
10 rejected | 5 3 0 0 x 2 4 0 1 x 1 0 0 0 x x
11 pending | 12 7 1 3 x 5 3 0 0 x 6 5 0 2 x x
12 | x x x x x x x x x x x x x x x x
"""
