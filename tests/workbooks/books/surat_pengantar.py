"""A letter above a wide table that begins at D14: the letter's own date is not the month of the report."""

from workbooks.draw import Sheet

ABOUT = (
    "Surat pengantar di atas tabel yang mulai di D14: tanggal surat (5 November) bukan bulan laporan; kode di samping nama; "
    "permohonan diterima, terealisasi, dikembalikan, dalam proses di bawah tiap layanan; lembar bernama 1."
)
INBOX = "2026-11-06_35.20_surel"
FILE = "Laporan PATEN.xlsx"

SHEETS = [
    Sheet(
        "1",
        """
   |A|B|C|D |E       |F          |G     |H  |I |J |K |L  |M |N |O  |P |Q |R
 2 | | | |PEMERINTAH KABUPATEN MAGETAN
 3 | | | |SEKRETARIAT DAERAH
 4 | | | |Jalan Basuki Rahmat Timur Nomor 1 Magetan
 6 | | | |Nomor   | |: 470/1120/403.011/2026| | | | | | | |Magetan, 5 November 2026
 7 | | | |Sifat   | |: Biasa
 8 | | | |Lampiran| |: 1 (satu) berkas| | | | | | | |Kepada Yth.
 9 | | | |Perihal | |: Laporan PATEN bulan Oktober 2026| | | | | | | |Gubernur Jawa Timur
10 | | | |        | |                | | | | | | | |di SURABAYA
12 | | | |Bersama ini disampaikan realisasi pelayanan PATEN pada 6 (enam) kecamatan sebagai berikut :
14 | | | |NO|KODE    |KECAMATAN  |KTP-el| | | |KARTU KELUARGA| | | |SURAT PINDAH
15 | | | |  |        |           |Permohonan diterima|Terealisasi|Dikembalikan|Dalam proses|Permohonan diterima|Terealisasi|Dikembalikan|Dalam proses|Permohonan diterima|Terealisasi|Dikembalikan|Dalam proses
16 | | | |1 |2       |3          |4  |5  |6 |7 |8 |9 |10|11|12|13|14|15
17 | | | |1 |35.20.06|MAGETAN    |142|130|4 |8 |88|80|2 |6 |11|10|- |1
18 | | | |2 |35.20.07|PLAOSAN    |118|110|3 |5 |73|70|1 |2 |7 |7 |- |-
19 | | | |3 |35.20.08|PANEKAN    |96 |90 |2 |4 |61|58|- |3 |9 |8 |1 |-
20 | | | |4 |35.20.12|BARAT      |71 |68 |- |3 |40|40|- |- |4 |4 |- |-
21 | | | |5 |35.20.13|KARANGREJO |55 |50 |1 |4 |38|35|1 |2 |3 |2 |- |1
22 | | | |6 |35.20.15|KARTOHARJO |49 |47 |1 |1 |29|28|- |1 |2 |2 |- |-
23 | | | |  |        |JUMLAH     |531|495|11|25|329|311|4|14|36|33|1 |2
25 | | | |Demikian untuk menjadikan periksa.
27 | | | |        |           |    | | | | | | | | |a.n. BUPATI MAGETAN
28 | | | |        |           |    | | | | | | | | |Sekretaris Daerah
""",
        merged=("D14:D15", "E14:E15", "F14:F15", "G14:J14", "K14:N14", "O14:R14"),
        head=(14, 16),
    )
]

READING = """
block 1  2026-10 | G=NP-02:requested H=NP-02:completed I=NP-02:rejected J=NP-02:pending K=NP-03:requested L=NP-03:completed M=NP-03:rejected N=NP-03:pending O=NP-04:requested P=NP-04:completed Q=NP-04:rejected R=NP-04:pending
16          | x x x x x x x x x x x x
17 35.20.06 | 142 130 4 8 88 80 2 6 11 10 0 1
18 35.20.07 | 118 110 3 5 73 70 1 2 7 7 0 0
19 35.20.08 | 96 90 2 4 61 58 0 3 9 8 1 0
20 35.20.12 | 71 68 0 3 40 40 0 0 4 4 0 0
21 35.20.13 | 55 50 1 4 38 35 1 2 3 2 0 1
22 35.20.15 | 49 47 1 1 29 28 0 1 2 2 0 0
23          | x x x x x x x x x x x x
"""
