"""Tables of population and staff beside and below the report: nothing of them is a service."""

from workbooks.draw import Sheet

ABOUT = (
    "Tabel penduduk di samping laporan (dengan kolom KK: jumlah kepala keluarga, bukan layanan) dan tabel pegawai di bawahnya: tidak satu pun "
    "dimuat sebagai layanan; jumlah di atas; kecamatan Pamekasan di Kabupaten Pamekasan; Galis dan Waru milik kabupaten lain juga."
)
INBOX = "2026-11-10_35.28_surel"
FILE = "Profil dan PATEN Oktober.xlsx"

SHEETS = [
    Sheet(
        "PATEN",
        """
   |A |B         |C     |D   |E   |F     |G|H |I         |J     |K     |L     |M
 1 |LAPORAN PATEN KABUPATEN PAMEKASAN
 2 |BULAN OKTOBER 2026
 4 |TABEL 1. JUMLAH PELAYANAN SELESAI| | | |  | |TABEL 2. DATA KEPENDUDUKAN SEMESTER I 2026
 5 |NO|KECAMATAN |KTP-el|KK  |SKCK|JUMLAH| |NO|KECAMATAN |L     |P     |JUMLAH|KK
 6 |  |JUMLAH    |522   |292 |73  |887   | |  |JUMLAH    |152020|158204|310224|98410
 7 |1 |Pamekasan |166   |91  |25  |282   | |1 |Pamekasan |43110 |45208 |88318 |28101
 8 |2 |Galis     |70    |41  |9   |120   | |2 |Galis     |14502 |15001 |29503 |9544
 9 |3 |Waru      |121   |66  |17  |204   | |3 |Waru      |31808 |32907 |64715 |20340
10 |4 |Larangan  |90    |50  |12  |152   | |4 |Larangan  |27100 |28088 |55188 |17425
11 |5 |Proppo    |75    |44  |10  |129   | |5 |Proppo    |35500 |37000 |72500 |23000
13 |TABEL 3. JUMLAH PEGAWAI KECAMATAN
14 |NO|KECAMATAN |PNS   |PPPK|HONORER|JUMLAH
15 |1 |Pamekasan |18    |6   |4   |28
16 |2 |Galis     |14    |5   |3   |22
17 |3 |Waru      |15    |4   |5   |24
18 |4 |Larangan  |13    |6   |2   |21
19 |5 |Proppo    |14    |3   |6   |23
20 |  |JUMLAH    |74    |24  |20  |118
""",
        merged=("A1:M1", "A2:M2", "A4:F4", "H4:M4", "A13:F13"),
        head=(5, 5),
    )
]

READING = """
block PATEN  2026-10 completed | C=NP-02 D=NP-03 E=NP-14 F=x J=x K=x L=x M=x
6          | x x x x x x x x
7 35.28.04 | 166 91 25 x x x x x
8 35.28.03 | 70 41 9 x x x x x
9 35.28.10 | 121 66 17 x x x x x
10 35.28.08 | 90 50 12 x x x x x
11 35.28.05 | 75 44 10 x x x x x
15         | x x x x . . . .
16         | x x x x . . . .
17         | x x x x . . . .
18         | x x x x . . . .
19         | x x x x . . . .
20         | x x x x . . . .
"""
