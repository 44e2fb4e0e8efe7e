"""A quarterly report in one workbook: volume, survey, equipment, obstacles."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu buku laporan triwulan dengan sampul: volume (jumlah tiga bulan), SKM delapan kecamatan, sarana dan "
    'petugas keadaan September (item × kecamatan), kendala berupa kata; "Ada, rusak" ditanyakan; WiFi bukan '
    "syarat."
)
INBOX = "2026-10-12_35.10_surel"
FILE = "Laporan TW III Banyuwangi.xlsx"

SHEETS = [
    Sheet(
        "Sampul",
        """
   |A|B
 5 | |LAPORAN TRIWULAN III TAHUN 2026
 6 | |PELAYANAN ADMINISTRASI TERPADU KECAMATAN
 8 | |1. Volume pelayanan 25 kecamatan
 9 | |2. Survei Kepuasan Masyarakat 8 kecamatan
10 | |3. Sarana dan petugas 8 kecamatan
11 | |4. Kendala
14 | |BAGIAN PEMERINTAHAN SETDA KABUPATEN BANYUWANGI
""",
    ),
    Sheet(
        "Volume",
        """
   |A |B           |C     |D   |E   |F            |G   |H   |I        |J
 1 |VOLUME PELAYANAN KECAMATAN TRIWULAN III (JULI - SEPTEMBER) 2026
 2 |KABUPATEN BANYUWANGI
 4 |No|Kecamatan   |KTP-el|KK  |KIA |Pindah Datang|SKTM|SKCK|Legalisir|Total
 5 |1 |Pesanggaran |804   |501 |182 |17           |52  |156 |211      |1923
 6 |2 |Bangorejo   |241   |405 |91  |41           |151 |125 |184      |1238
 7 |3 |Purwoharjo  |440   |330 |165 |43           |188 |50  |86       |1302
 8 |4 |Tegaldlimo  |443   |157 |75  |85           |87  |91  |222      |1160
 9 |5 |Muncar      |344   |286 |203 |93           |131 |51  |230      |1338
10 |6 |Cluring     |366   |420 |110 |56           |86  |139 |51       |1228
11 |7 |Gambiran    |457   |179 |43  |38           |85  |43  |236      |1081
12 |8 |Srono       |248   |271 |98  |96           |75  |62  |147      |997
13 |9 |Genteng     |495   |381 |48  |76           |85  |148 |128      |1361
14 |10|Glenmore    |677   |499 |168 |51           |47  |148 |276      |1866
15 |11|Kalibaru    |664   |388 |110 |103          |153 |106 |155      |1679
16 |12|Singojuruh  |522   |221 |148 |55           |46  |112 |138      |1242
17 |13|Rogojampi   |152   |385 |183 |73           |103 |58  |61       |1015
18 |14|Kabat       |719   |542 |126 |78           |60  |125 |100      |1750
19 |15|Glagah      |835   |349 |175 |34           |94  |114 |175      |1776
20 |16|Banyuwangi  |744   |408 |84  |88           |137 |83  |85       |1629
21 |17|Giri        |252   |360 |113 |64           |103 |142 |200      |1234
22 |18|Wongsorejo  |418   |375 |122 |98           |80  |135 |232      |1460
23 |19|Songgon     |318   |398 |160 |46           |80  |71  |142      |1215
24 |20|Sempu       |378   |191 |198 |41           |146 |79  |52       |1085
25 |21|Kalipuro    |351   |237 |53  |37           |44  |88  |135      |945
26 |22|Siliragung  |601   |591 |115 |20           |59  |148 |99       |1633
27 |23|Tegalsari   |588   |258 |94  |65           |120 |75  |106      |1306
28 |24|Licin       |627   |145 |152 |89           |95  |38  |207      |1353
29 |25|Blimbingsari|422   |311 |155 |112          |149 |45  |176      |1370
30 |  |Jumlah      |12106 |8588|3171|1599         |2456|2432|3834     |34186
""",
        merged=("A1:J1", "A2:J2"),
        head=(4, 4),
    ),
    Sheet(
        "SKM",
        """
   |A |B         |C        |D          |E       |F              |G          |H             |I         |J       |K                   |L      |M        |N
 1 |HASIL SURVEI KEPUASAN MASYARAKAT TRIWULAN III TAHUN 2026
 3 |No|Kecamatan |Responden|Persyaratan|Prosedur|Waktu Pelayanan|Biaya/Tarif|Produk Layanan|Kompetensi|Perilaku|Penanganan Pengaduan|Sarpras|Nilai SKM|Mutu
 4 |1 |Muncar    |72       |~3.10      |~3.31   |~3.66          |~3.20      |~3.52         |~3.74     |~3.11   |~3.51               |~3.36  |~84.75   |B
 5 |2 |Gambiran  |91       |~3.46      |~3.57   |~3.25          |~3.65      |~3.58         |~3.45     |~3.67   |~3.34               |~3.65  |~87.83   |B
 6 |3 |Genteng   |64       |~3.15      |~3.39   |~3.65          |~3.17      |~3.18         |~3.48     |~3.21   |~3.05               |~3.14  |~81.72   |B
 7 |4 |Kalibaru  |84       |~3.50      |~3.29   |~3.05          |~3.52      |~3.50         |~3.65     |~3.16   |~3.80               |~3.37  |~85.67   |B
 8 |5 |Rogojampi |91       |~3.78      |~3.13   |~3.53          |~3.43      |~3.57         |~3.70     |~3.45   |~3.61               |~3.69  |~88.58   |A
 9 |6 |Banyuwangi|95       |~3.14      |~3.79   |~3.39          |~3.70      |~3.46         |~3.59     |~3.12   |~3.47               |~3.31  |~86.03   |B
10 |7 |Wongsorejo|146      |~3.24      |~3.06   |~3.76          |~3.12      |~3.23         |~3.79     |~3.61   |~3.50               |~3.46  |~85.47   |B
11 |8 |Kalipuro  |150      |~3.15      |~3.08   |~3.40          |~3.27      |~3.68         |~3.49     |~3.25   |~3.37               |~3.66  |~84.31   |B
""",
        merged=("A1:N1",),
        head=(3, 3),
    ),
    Sheet(
        "Sarana",
        """
   |A |B                     |C        |D        |E      |F         |G        |H         |I         |J
 1 |SARANA DAN PETUGAS PATEN, KEADAAN BULAN SEPTEMBER 2026
 3 |No|Uraian                |Muncar   |Gambiran |Genteng|Kalibaru  |Rogojampi|Banyuwangi|Wongsorejo|Kalipuro
 4 |1 |Loket pelayanan       |Ada      |Ada      |Ada    |Tidak ada |Tidak ada|Ada       |Ada       |Ada
 5 |2 |Ruang tunggu          |Tidak ada|Tidak ada|Ada    |Tidak ada |Ada      |Ada       |Ada       |Tidak ada
 6 |3 |Tempat pengaduan      |Ada      |Ada      |Ada    |Ada, rusak|Ada      |Tidak ada |Ada       |Ada
 7 |4 |Tempat pengolahan data|Ada      |Ada      |Ada    |Ada       |Ada      |          |Ada       |Ada
 8 |5 |Meja piket            |Ada      |Ada      |Ada    |Ada       |Ada      |Ada       |Ada       |Ada
 9 |6 |Petugas informasi     |Ada      |Tidak ada|Ada    |Tidak ada |Ada      |Ada       |Tidak ada |Ada
10 |7 |Operator komputer     |Tidak ada|Ada      |Ada    |Ada       |Ada      |Tidak ada |Ada       |Tidak ada
11 |8 |Jaringan WiFi gratis  |Tidak ada|Ada      |Ada    |Ada       |Ada      |Ada       |Tidak ada |Ada
""",
        merged=("A1:J1",),
        head=(3, 3),
    ),
    Sheet(
        "Kendala",
        """
   |A |B         |C                         |D
 1 |KENDALA DAN TINDAK LANJUT
 3 |No|Kecamatan |Kendala                   |Tindak lanjut
 4 |1 |Wongsorejo|Jaringan internet sering putus|Sudah bersurat ke Diskominfo
 5 |2 |Licin     |Petugas loket pensiun, tinggal 2 orang|Usul tambahan tenaga
 6 |3 |Kalibaru  |Blangko KTP-el terbatas   |Menunggu droping Dukcapil
""",
        head=(3, 3),
    ),
]


READING = """
block Volume  2026-07/3 completed | C=NP-02 D=NP-03 E=NP-07 F=NP-04 G=NP-10 H=NP-14 I=LG-01 J=x
5  35.10.01 | 804 501 182 17 52 156 211 x
6  35.10.02 | 241 405 91 41 151 125 184 x
7  35.10.03 | 440 330 165 43 188 50 86 x
8  35.10.04 | 443 157 75 85 87 91 222 x
9  35.10.05 | 344 286 203 93 131 51 230 x
10 35.10.06 | 366 420 110 56 86 139 51 x
11 35.10.07 | 457 179 43 38 85 43 236 x
12 35.10.08 | 248 271 98 96 75 62 147 x
13 35.10.09 | 495 381 48 76 85 148 128 x
14 35.10.10 | 677 499 168 51 47 148 276 x
15 35.10.11 | 664 388 110 103 153 106 155 x
16 35.10.12 | 522 221 148 55 46 112 138 x
17 35.10.13 | 152 385 183 73 103 58 61 x
18 35.10.14 | 719 542 126 78 60 125 100 x
19 35.10.15 | 835 349 175 34 94 114 175 x
20 35.10.16 | 744 408 84 88 137 83 85 x
21 35.10.17 | 252 360 113 64 103 142 200 x
22 35.10.18 | 418 375 122 98 80 135 232 x
23 35.10.19 | 318 398 160 46 80 71 142 x
24 35.10.20 | 378 191 198 41 146 79 52 x
25 35.10.21 | 351 237 53 37 44 88 135 x
26 35.10.22 | 601 591 115 20 59 148 99 x
27 35.10.23 | 588 258 94 65 120 75 106 x
28 35.10.24 | 627 145 152 89 95 38 207 x
29 35.10.25 | 422 311 155 112 149 45 176 x
30  | x x x x x x x x
block SKM  2026-07/3 score | D=U1 E=U2 F=U3 G=U4 H=U5 I=U6 J=U7 K=U8 L=U9 M=x
4  35.10.05 respondents=72@C4 | 3.10 3.31 3.66 3.20 3.52 3.74 3.11 3.51 3.36 x
5  35.10.07 respondents=91@C5 | 3.46 3.57 3.25 3.65 3.58 3.45 3.67 3.34 3.65 x
6  35.10.09 respondents=64@C6 | 3.15 3.39 3.65 3.17 3.18 3.48 3.21 3.05 3.14 x
7  35.10.11 respondents=84@C7 | 3.50 3.29 3.05 3.52 3.50 3.65 3.16 3.80 3.37 x
8  35.10.13 respondents=91@C8 | 3.78 3.13 3.53 3.43 3.57 3.70 3.45 3.61 3.69 x
9  35.10.16 respondents=95@C9 | 3.14 3.79 3.39 3.70 3.46 3.59 3.12 3.47 3.31 x
10 35.10.18 respondents=146@C10 | 3.24 3.06 3.76 3.12 3.23 3.79 3.61 3.50 3.46 x
11 35.10.21 respondents=150@C11 | 3.15 3.08 3.40 3.27 3.68 3.49 3.25 3.37 3.66 x
block Sarana  2026-09 status | C=35.10.05 D=35.10.07 E=35.10.09 F=35.10.11 G=35.10.13 H=35.10.16 I=35.10.18 J=35.10.21
4  T1 | terpenuhi terpenuhi terpenuhi belum belum terpenuhi terpenuhi terpenuhi
5  T8 | belum belum terpenuhi belum terpenuhi terpenuhi terpenuhi belum
6  T6 | terpenuhi terpenuhi terpenuhi ! terpenuhi belum terpenuhi terpenuhi      // Ada, rusak
7  T5 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi . terpenuhi terpenuhi
8  T7 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi
9  T10 | terpenuhi belum terpenuhi belum terpenuhi terpenuhi belum terpenuhi
10 T12 | belum terpenuhi terpenuhi terpenuhi terpenuhi belum terpenuhi belum
11  | ! ! ! ! ! ! ! !
"""
