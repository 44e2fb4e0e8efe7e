"""A kota counts people by sex and, for three services, nobody adds them up."""

from workbooks.draw import Sheet

ABOUT = (
    "Lima kecamatan; tiga layanan hanya L dan P tanpa jumlah (faktanya penjumlahan), satu layanan dengan JML, dua tanpa rincian; "
    "baris KOTA MALANG adalah jumlah; satuan orang hanya tersirat pada judul."
)
INBOX = "2026-07-10_35.73_surel"
FILE = "data loket kec juni.xlsx"

SHEETS = [
    Sheet(
        "Jenis Kelamin",
        """
   |A |B            |C               |D  |E           |F  |G  |H  |I   |J  |K                  |L   |M
 1 |PEMERINTAH KOTA MALANG
 2 |BAGIAN PEMERINTAHAN SEKRETARIAT DAERAH
 3 |DATA PENDUDUK YANG DILAYANI DI LOKET KECAMATAN MENURUT JENIS KELAMIN
 4 |JUNI 2026
 6 |NO|KECAMATAN    |PEREKAMAN KTP-EL|   |CETAK KTP-EL|   |KIA|   |SKCK|   |                   |SKTM|AHLI WARIS
 7 |  |             |L               |P  |L           |P  |L  |P  |L   |P  |JML
 8 |1 |Blimbing     |91              |69 |221         |132|29 |59 |46  |43 |89                 |55  |7
 9 |2 |Klojen       |114             |77 |129         |142|-  |-  |44  |35 |79                 |23  |23
10 |3 |Kedungkandang|104             |57 |151         |177|28 |50 |43  |34 |77                 |20  |23
11 |4 |Sukun        |67              |87 |227         |156|59 |32 |76  |39 |115                |53  |11
12 |5 |Lowokwaru    |63              |74 |215         |144|60 |29 |76  |23 |99                 |57  |12
13 |  |KOTA MALANG  |439             |364|943         |751|176|170|285 |174|459                |208 |76
15 |  |Sumber : register loket 5 kecamatan
17 |  |             |                |   |            |   |   |   |    |   |Malang, 9 Juli 2026
""",
        merged=(
            "A1:M1",
            "A2:M2",
            "A3:M3",
            "A4:M4",
            "A6:A7",
            "B6:B7",
            "C6:D6",
            "E6:F6",
            "G6:H6",
            "I6:K6",
            "L6:L7",
            "M6:M7",
        ),
        head=(6, 7),
    )
]

READING = """
block Jenis Kelamin  2026-06 completed | C=NP-01 D=NP-01 E=NP-02 F=NP-02 G=NP-07 H=NP-07 I=x J=x K=NP-14 L=NP-10 M=NP-15
8 35.73.01 | 160@* . 353@* . 88@* . x x 89 55 7
9 35.73.02 | 191@* . 271@* . 0@* . x x 79 23 23
10 35.73.03 | 161@* . 328@* . 78@* . x x 77 20 23
11 35.73.04 | 154@* . 383@* . 91@* . x x 115 53 11
12 35.73.05 | 137@* . 359@* . 89@* . x x 99 57 12
13  | x x x x x x x x x x x
"""
