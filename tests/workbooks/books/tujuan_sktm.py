"""One service alone, named in the title; the columns are what the letter is for, then their sum."""

from workbooks.draw import Sheet

ABOUT = (
    "Rekap satu layanan saja: SKTM hanya disebut pada judul, kolomnya keperluan surat (kesehatan, pendidikan, bansos, lainnya) lalu "
    "JUMLAH yang dilaporkan; satu baris hanya jumlahnya, satu NIHIL digabung, satu JUMLAH tidak cocok dengan rinciannya."
)
INBOX = "2026-06-05_35.26_wa"
FILE = "SKTM MEI.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B           |C        |D         |E             |F      |G     |H
 1 |PEMERINTAH KABUPATEN BANGKALAN
 2 |DATA PENERBITAN SURAT KETERANGAN TIDAK MAMPU (SKTM) DI KECAMATAN
 3 |BULAN MEI TAHUN 2026
 5 |NO|KECAMATAN   |KEPERLUAN|          |              |       |JUMLAH|KET
 6 |  |            |Kesehatan|Pendidikan|Bantuan Sosial|Lainnya
 7 |1 |Bangkalan   |24       |31        |9             |3      |67
 8 |2 |Socah       |15       |12        |6             |-      |33
 9 |3 |Burneh      |12       |14        |5             |1      |32
10 |4 |Kamal       |11       |16        |4             |2      |33
11 |5 |Arosbaya    |18       |9         |7             |-      |34
12 |6 |Geger       |21       |8         |11            |-      |40
13 |7 |Klampis     |         |          |              |       |37    |rincian tidak ada
14 |8 |Sepulu      |13       |6         |8             |1      |28
15 |9 |Tanjung Bumi|16       |10        |7             |-      |33
16 |10|Kokop       |27       |5         |14            |-      |46
17 |11|Kwanyar     |14       |8         |6             |1      |29
18 |12|Labang      |9        |11        |3             |-      |23
19 |13|Tanah Merah |19       |13        |8             |2      |52
20 |14|Tragah      |8        |6         |2             |-      |16
21 |15|Blega       |17       |12        |9             |-      |38
22 |16|Modung      |NIHIL
23 |17|Konang      |20       |7         |12            |-      |39
24 |18|Galis       |22       |9         |10            |1      |42
25 |  |JUMLAH      |266      |177       |121           |11     |622
27 |  |            |         |          |Bangkalan, 4 Juni 2026
28 |  |            |         |          |Kabag Tata Pemerintahan
""",
        merged=("A5:A6", "B5:B6", "C5:F5", "G5:G6", "H5:H6", "C22:G22"),
        head=(5, 6),
    )
]

READING = """
block Sheet1  2026-05 NP-10 completed | C=x D=x E=x F=x G=completed
7 35.26.01 | x x x x 67
8 35.26.02 | x x x x 33
9 35.26.03 | x x x x 32
10 35.26.04 | x x x x 33
11 35.26.05 | x x x x 34
12 35.26.06 | x x x x 40
13 35.26.07 | . . . . 37  // hanya jumlahnya
14 35.26.08 | x x x x 28
15 35.26.09 | x x x x 33
16 35.26.10 | x x x x 46
17 35.26.11 | x x x x 29
18 35.26.12 | x x x x 23
19 35.26.13 | x x x x ?  // 19+13+8+2 = 42, tertulis 52
20 35.26.14 | x x x x 16
21 35.26.15 | x x x x 38
23 35.26.17 | x x x x 39
24 35.26.18 | x x x x 42
25          | x x x x x
block Sheet1  2026-05 NP-10 completed | C=completed
22 35.26.16 | 0
"""
