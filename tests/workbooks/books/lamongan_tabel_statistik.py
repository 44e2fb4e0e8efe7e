"""A statistics officer's bilingual table in the manner of 'Dalam Angka'."""

from workbooks.draw import Sheet

ABOUT = "Tabel bergaya Dalam Angka: judul dan kepala dua bahasa, baris (1)(2)(3), kode 010 dst., ribuan berspasi '1 204', – nihil dan … belum tersedia; baris Lamongan terakhir adalah kabupaten sedangkan Lamongan juga kecamatan; dua baris tahun lalu."
INBOX = "2026-10-13_35.24_surel"
FILE = "Tabel 3.4 PATEN September 2026.xlsx"

SHEETS = [
    Sheet(
        "T3.4",
        """
   |A         |B             |C    |D    |E  |F  |G  |H  |I
 1 |Tabel     |'3.4          |Jumlah Pelayanan PATEN menurut Kecamatan dan Jenis Layanan di Kabupaten Lamongan, September 2026
 2 |Table     |              |Number of Integrated Services by Subdistrict and Type of Service in Lamongan Regency, September 2026
 4 |Kode\\nCode|Kecamatan\\nSubdistrict|KTP Elektronik\\nElectronic ID Card|Kartu Keluarga\\nFamily Card|Akta Kelahiran\\nBirth Certificate|Surat Pindah\\nCertificate of Moving|SKTM\\nCertificate of Indigence|Legalisasi\\nLegalization|Jumlah\\nTotal
 5 |(1)       |(2)           |(3)  |(4)  |(5)|(6)|(7)|(8)|(9)
 6 |'010      |Sukorame      |358  |82   |10 |7  |22 |54 |533
 7 |'020      |Bluluk        |299  |69   |–  |17 |35 |10 |430
 8 |'030      |Modo          |190  |80   |24 |–  |6  |25 |325
 9 |'040      |Ngimbang      |95   |102  |14 |18 |21 |22 |272
10 |'050      |Babat         |1 036|79   |25 |22 |12 |21 |1 195
11 |'060      |Kedungpring   |175  |102  |13 |20 |29 |24 |363
12 |'070      |Brondong      |300  |123  |16 |16 |19 |7  |481
13 |'080      |Laren         |290  |152  |10 |–  |28 |41 |521
14 |'090      |Sekaran       |262  |112  |23 |5  |5  |…  |407
15 |'100      |Maduran       |390  |140  |22 |14 |4  |6  |576
16 |'110      |Sambeng       |94   |99   |38 |21 |32 |57 |341
17 |'120      |Sugio         |102  |46   |36 |–  |10 |12 |206
18 |'130      |Pucuk         |318  |173  |24 |17 |28 |47 |607
19 |'140      |Paciran       |139  |88   |16 |13 |18 |13 |287
20 |'150      |Solokuro      |217  |100  |34 |–  |34 |53 |438
21 |'160      |Mantup        |139  |84   |17 |…  |…  |48 |288
22 |'170      |Sukodadi      |357  |124  |23 |20 |5  |45 |574
23 |'180      |Karanggeneng  |210  |133  |37 |5  |32 |33 |450
24 |'190      |Kembangbahu   |289  |145  |11 |3  |23 |39 |510
25 |'200      |Kalitengah    |358  |90   |18 |6  |37 |38 |547
26 |'210      |Turi          |382  |80   |33 |8  |13 |6  |522
27 |'220      |Lamongan      |1 204|41   |36 |18 |38 |58 |1 395
28 |'230      |Tikung        |109  |68   |16 |10 |16 |43 |262
29 |'240      |Karangbinangun|190  |137  |34 |12 |19 |15 |407
30 |'250      |Deket         |61   |75   |37 |22 |32 |25 |252
31 |'260      |Glagah        |147  |161  |13 |13 |31 |46 |411
32 |'270      |Sarirejo      |178  |115  |17 |9  |31 |41 |391
33 |Lamongan  |              |7 889|2 800|597|296|580|829|12 991
34 |          |2025          |7 336|2 604|555|275|539|770|12 079
35 |          |2024          |6 942|2 464|525|260|510|729|11 430
37 |Catatan/Note: – nihil/zero; … data belum tersedia/not available
38 |Sumber/Source: Laporan kecamatan, diolah Bagian Tata Pemerintahan
""",
        merged=("C1:I1", "C2:I2", "A33:B33"),
        head=(4, 5),
    )
]


READING = """
block T3.4  2026-09 completed | C=NP-02 D=NP-03 E=NP-05 F=NP-04 G=NP-10 H=LG-01 I=x
5 | x x x x x x x
6 35.24.01 | 358 82 10 7 22 54 x
7 35.24.02 | 299 69 0 17 35 10 x
8 35.24.03 | 190 80 24 0 6 25 x
9 35.24.04 | 95 102 14 18 21 22 x
10 35.24.05 | 1036 79 25 22 12 21 x
11 35.24.06 | 175 102 13 20 29 24 x
12 35.24.07 | 300 123 16 16 19 7 x
13 35.24.08 | 290 152 10 0 28 41 x
14 35.24.09 | 262 112 23 5 5 . x
15 35.24.10 | 390 140 22 14 4 6 x
16 35.24.11 | 94 99 38 21 32 57 x
17 35.24.12 | 102 46 36 0 10 12 x
18 35.24.13 | 318 173 24 17 28 47 x
19 35.24.14 | 139 88 16 13 18 13 x
20 35.24.15 | 217 100 34 0 34 53 x
21 35.24.16 | 139 84 17 . . 48 x
22 35.24.17 | 357 124 23 20 5 45 x
23 35.24.18 | 210 133 37 5 32 33 x
24 35.24.19 | 289 145 11 3 23 39 x
25 35.24.20 | 358 90 18 6 37 38 x
26 35.24.21 | 382 80 33 8 13 6 x
27 35.24.22 | 1204 41 36 18 38 58 x
28 35.24.23 | 109 68 16 10 16 43 x
29 35.24.24 | 190 137 34 12 19 15 x
30 35.24.25 | 61 75 37 22 32 25 x
31 35.24.26 | 147 161 13 13 31 46 x
32 35.24.27 | 178 115 17 9 31 41 x
33 | x x x x x x x
34 | x x x x x x x
35 | x x x x x x x
"""
