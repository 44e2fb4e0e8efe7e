from workbooks.draw import Sheet

ABOUT = "Dua tabel selembar: pengantar per desa (baris Jumlah yang dilaporkan, satu tidak cocok) dan di bawahnya layanan di kantor camat."
INBOX = "2026-09-04_35.23_wa"
FILE = "LAP TAMBAKBOYO AGT 2026.xlsx"
SHEETS = [
    Sheet(
        "AGUSTUS",
        """
   |A |B |C|D|E|F|G
 1 |LAPORAN PELAYANAN KECAMATAN TAMBAKBOYO
 2 |KABUPATEN TUBAN
 3 |Bulan : Agustus 2026
 5 |A. Pengantar dari desa yang selesai diproses
 6 |No|Desa|SKTM|SKCK|Pengantar Nikah|Waris|Ket
 7 |1|Sobontoro|3|5|2|-
 8 |2|Gadon|4|2|1|-
 9 |3|Cokrowati|2|6|3|1
10 |4|Pabeyan|5|4|-|-
11 |5|Kenanti|1|3|2|-
12 |6|Sotang|-|2|1|-
13 |7|Mander|6|1|1|1
14 |8|Pulogede|3|4|2|-
15 |  |Jumlah|24|28|12|2
17 |B. Pelayanan langsung di kantor kecamatan
18 |No|Jenis Pelayanan|Masuk|Selesai|Proses
19 |1|Perekaman KTP-el|64|64|0
20 |2|Legalisir surat|85|85|0
21 |3|Rekomendasi proposal|7|5|2
22 |4|Surat pindah|11|10|1
24 |  | | |Tambakboyo, 2 September 2026
25 |  | | |Kasi Pelayanan Umum
""",
        merged=("A1:G1", "A2:G2"),
        head=(6, 6),
    )
]
SAID = []

READING = """
block AGUSTUS  35.23.06 2026-08 completed | C=NP-10 D=NP-14 E=NP-12 F=NP-15
7 | x x x x
8 | x x x x
9 | x x x x
10 | x x x x
11 | x x x x
12 | x x x x
13 | x x x x
14 | x x x x
15 | 24 ? 12 2   // SKCK: desa 27, jumlah 28
block AGUSTUS  35.23.06 2026-08 | C=requested D=completed E=pending
19 NP-01 | 64 64 0
20 LG-01 | 85 85 0
21 LG-02 | 7 5 2
22 NP-04 | 11 10 1
"""
