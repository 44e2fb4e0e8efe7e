"""One kecamatan; months are dates in the head, each over Target, Realisasi and per cent."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu kecamatan, layanan ke bawah; bulan berupa tanggal (1 Juli 2026 tampil 01-Jul) di atas Target, Realisasi dan %; "
    "blok triwulan di kanan; golongan A dan B dengan jumlahnya; satu realisasi September kosong."
)
INBOX = "2026-10-06_35.06_surel"
FILE = "capaian TW III kec pare.xlsx"

SHEETS = [
    Sheet(
        "TW III",
        """
   |A |B                |C          |D        |E     |F          |G        |H     |I          |J        |K     |L           |M        |N
  1|TARGET DAN REALISASI PELAYANAN
  2|KECAMATAN PARE KABUPATEN KEDIRI
  3|TAHUN 2026
  5|NO|JENIS PELAYANAN  |@2026-07-01|         |      |@2026-08-01|         |      |@2026-09-01|         |      |TRIWULAN III
  6|  |                 |Target     |Realisasi|%     |Target     |Realisasi|%     |Target     |Realisasi|%     |Target      |Realisasi|%
  7|A.|ADMINISTRASI KEPENDUDUKAN
  8|1 |Perekaman KTP-el |150        |162      |%1.080|150        |139      |%0.927|150        |144      |%0.960|450         |445      |%0.989
  9|2 |Pencetakan KTP-el|400        |388      |%0.970|400        |351      |%0.877|400        |407      |%1.018|1200        |1146     |%0.955
 10|3 |Kartu Keluarga   |220        |205      |%0.932|220        |231      |%1.050|220        |198      |%0.900|660         |634      |%0.961
 11|4 |KIA              |100        |64       |%0.640|100        |71       |%0.710|100        |         |      |300         |135      |%0.450
 12|5 |Surat Pindah     |30         |27       |%0.900|30         |33       |%1.100|30         |29       |%0.967|90          |89       |%0.989
 13|  |Jumlah A         |900        |846      |%0.940|900        |825      |%0.917|900        |778      |%0.864|2700        |2449     |%0.907
 14|B.|PELAYANAN UMUM
 15|1 |SKTM             |40         |36       |%0.900|40         |44       |%1.100|40         |31       |%0.775|120         |111      |%0.925
 16|2 |Pengantar SKCK   |60         |72       |%1.200|60         |58       |%0.967|60         |49       |%0.817|180         |179      |%0.994
 17|3 |Dispensasi Nikah |5          |3        |%0.600|5          |-        |%0.0  |5          |6        |%1.200|15          |9        |%0.600
 18|4 |Legalisir        |100        |118      |%1.180|100        |96       |%0.960|100        |104      |%1.040|300         |318      |%1.060
 19|  |Jumlah B         |205        |229      |%1.117|205        |198      |%0.966|205        |190      |%0.927|615         |617      |%1.003
 20|  |JUMLAH A + B     |1105       |1075     |%0.973|1105       |1023     |%0.926|1105       |968      |%0.876|3315        |3066     |%0.925
 22|  |                 |           |         |      |           |         |      |           |         |      |Pare, 5 Oktober 2026
 23|  |                 |           |         |      |           |         |      |           |         |      |Camat Pare
""",
        merged=("A5:A6", "B5:B6", "C5:E5", "F5:H5", "I5:K5", "L5:N5"),
        head=(5, 6),
    )
]


READING = """
block TW III  35.06.17 completed | C=x D=2026-07 E=x F=x G=2026-08 H=x I=x J=2026-09 K=x L=x M=x N=x
8 NP-01     | x 162 x x 139 x x 144 x x x x
9 NP-02     | x 388 x x 351 x x 407 x x x x
10 NP-03    | x 205 x x 231 x x 198 x x x x
11 NP-07    | x 64 x x 71 x x . . x x x
12 NP-04    | x 27 x x 33 x x 29 x x x x
13          | x x x x x x x x x x x x
15 NP-10    | x 36 x x 44 x x 31 x x x x
16 NP-14    | x 72 x x 58 x x 49 x x x x
17 NP-11    | x 3 x x 0 x x 6 x x x x
18 LG-01    | x 118 x x 96 x x 104 x x x x
19          | x x x x x x x x x x x x
20          | x x x x x x x x x x x x
"""
