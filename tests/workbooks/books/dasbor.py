"""A dashboard printed into a sheet: tiles, a trend, two rankings and, among them, the one table that is a report."""

from workbooks.draw import Sheet

ABOUT = (
    "Dasbor yang disimpan sebagai lembar: kotak angka besar, tren bulanan, lima layanan terbanyak di samping rincian per "
    "kecamatan; hanya rincian itu laporan; periode tertulis 1 - 30 September 2026, pembaruan bulan Oktober."
)
INBOX = "2026-10-05_35.73_surel"
FILE = "Dashboard Kecamatan.xlsx"

SHEETS = [
    Sheet(
        "Dashboard",
        """
    |A|B                      |C     |D   |E            |F     |G      |H     |I   |J       |K
  1 | |DASHBOARD PELAYANAN KECAMATAN KOTA MALANG
  2 | |Periode: 1 - 30 September 2026|      |    |             |      |       |Diperbarui 2 Oktober 2026 07.00 WIB
  4 | |TOTAL SELESAI          |      |    |DALAM PROSES |      |DITOLAK|      |KEPUASAN
  5 | |2405                   |      |    |86           |      |31     |      |3,47
  6 | |turun 4,5% dari Agustus|      |    |             |      |       |      |skala 4
  8 | |Tren layanan selesai tahun 2026 (seluruh kecamatan)
  9 | |Jan                    |Feb   |Mar |Apr          |Mei   |Jun    |Jul   |Agt |Sep
 10 | |2410                   |2288  |1975|2367         |2402  |2716   |2655  |2518|2405
 13 | |5 LAYANAN TERBANYAK    |      |    |RINCIAN LAYANAN SELESAI PER KECAMATAN
 15 | |Layanan                |Berkas|    |Kecamatan    |KTP-el|KK     |Pindah|SKTM|Domisili|Semua
 17 | |KTP-el                 |1229  |    |Blimbing     |246   |151    |38    |19  |22      |476
 18 | |KK                     |749   |    |Kedungkandang|305   |188    |41    |36  |17      |587
 19 | |Pindah                 |192   |    |Klojen       |138   |77     |25    |11  |14      |265
 20 | |Domisili               |121   |    |Lowokwaru    |259   |163    |52    |15  |48      |537
 21 | |SKTM                   |114   |    |Sukun        |281   |170    |36    |33  |20      |540
 22 | |                       |      |    |Total        |1229  |749    |192   |114 |121     |2405
 24 | |Sumber: basis data pelayanan kecamatan
""",
        merged=("B1:K1", "B4:C4", "E4:F4", "B5:C5", "E5:F5", "B13:C13", "E13:K13"),
        head=(15, 15),
    )
]

READING = """
block Dashboard  x | B=x E=x G=x I=x
5 | x x x x
block Dashboard  x | B=x C=x D=x E=x F=x G=x H=x I=x J=x
10 | x x x x x x x x x
block Dashboard  2026-09 completed | C=x F=NP-02 G=NP-03 H=NP-04 I=NP-10 J=NP-08 K=x
17 35.73.01 | x 246 151 38 19 22 x
18 35.73.03 | x 305 188 41 36 17 x
19 35.73.02 | x 138 77 25 11 14 x
20 35.73.05 | x 259 163 52 15 48 x
21 35.73.04 | x 281 170 36 33 20 x
22          | . x x x x x x
"""
