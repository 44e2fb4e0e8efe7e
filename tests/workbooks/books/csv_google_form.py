"""The answers of an online form as CSV: questions as headers, one kecamatan twice, one for another month."""

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "CSV jawaban Google Form: kolom berupa kalimat tanya, Timestamp bulan berikutnya, jumlah petugas di antara "
    "angka, kendala dengan koma dan angka; satu kecamatan mengisi dua kali dengan angka berbeda, satu mengisi dua "
    "bulan, '± 40'."
)
INBOX = "2026-10-07_35.28_surel"
FILE = "Laporan PATEN Kecamatan (Jawaban) - Form Responses 1.csv"

SHEET = Sheet(
    "csv",
    r"""
   |A                  |B         |C                  |D   |E  |F  |G                      |H    |I    |J|K
 1 |Timestamp          |Kecamatan |Laporan untuk bulan|Berapa permohonan KTP-el yang masuk?|Berapa KTP-el yang selesai?|Berapa permohonan KK yang masuk?|Berapa KK yang selesai?|Berapa SKTM yang diterbitkan?|Berapa berkas legalisir yang dilayani?|Berapa orang petugas loket?|Kendala, bila ada
 2 |01/10/2026 7:58:40 |Pademawu  |September 2026     |141 |133|72 |70                     |28   |31   |3
 3 |01/10/2026 8:12:05 |Tlanakan  |September 2026     |118 |118|64 |60                     |22   |19   |2|-
 4 |01/10/2026 9:40:22 |Proppo    |September 2026     |126 |119|70 |66                     |31   |12   |3|jaringan putus, 3 hari tidak bisa cetak
 5 |01/10/2026 10:03:51|Larangan  |September 2026     |97  |90 |51 |50                     |17   |9    |2
 6 |02/10/2026 8:20:14 |Galis     |Agustus 2026       |74  |74 |40 |38                     |12   |8    |2|maaf terlambat
 7 |02/10/2026 8:26:30 |Galis     |September 2026     |69  |65 |43 |43                     |15   |nihil|2
 8 |02/10/2026 9:11:09 |Palengaan |September 2026     |± 40|36 |55 |55                     |20   |14   |2
 9 |02/10/2026 13:45:37|Pegantenan|September 2026     |88  |80 |47 |45                     |nihil|6    |2|blangko KTP habis tgl 24
10 |03/10/2026 7:30:00 |Pamekasan |September 2026     |204 |198|117|111                    |35   |64   |4
11 |03/10/2026 8:02:18 |Waru      |September 2026     |83  |   |49 |47                     |18   |11   |2
12 |03/10/2026 8:44:56 |Batumarmar|September 2026     |91  |85 |44 |40                     |26   |0    |2|genset rusak
13 |03/10/2026 9:15:33 |Larangan  |September 2026     |107 |101|58 |52                     |19   |11   |2
14 |05/10/2026 10:27:41|Kadur     |September 2026     |66  |64 |38 |38                     |14   |10   |2
15 |05/10/2026 11:52:10|Pakong    |September 2026     |59  |59 |33 |31                     |9    |7    |2
16 |06/10/2026 8:08:08 |Pasean    |September 2026     |79  |72 |41 |41                     |21   |5    |2|2 permohonan KK ditolak, berkas kurang
""",
)


def write(path):
    write_lines(path, SHEET, ",", "utf-8")


READING = """
block -  | D=NP-02:requested E=NP-02:completed F=NP-03:requested G=NP-03:completed H=NP-10:completed I=LG-01:completed J=x K=x
2 35.28.02 2026-09 | 141 133 72 70 28 31 x .
3 35.28.01 2026-09 | 118 118 64 60 22 19 x x
4 35.28.05 2026-09 | 126 119 70 66 31 12 x !
5 35.28.08 2026-09 | ? ? ? ? ? ? x .  // Larangan mengisi dua kali dengan angka berbeda
6 35.28.03 2026-08 | 74 74 40 38 12 8 x x
7 35.28.03 2026-09 | 69 65 43 43 15 0 x .
8 35.28.06 2026-09 | ! ! 55 55 20 14 x .
9 35.28.07 2026-09 | 88 80 47 45 0 6 x !
10 35.28.04 2026-09 | 204 198 117 111 35 64 x .
11 35.28.10 2026-09 | 83 . 49 47 18 11 x .
12 35.28.11 2026-09 | 91 85 44 40 26 0 x x
13 35.28.08 2026-09 | ? ? ? ? ? ? x .  // Larangan mengisi dua kali dengan angka berbeda
14 35.28.12 2026-09 | 66 64 38 38 14 10 x .
15 35.28.09 2026-09 | 59 59 33 31 9 7 x .
16 35.28.13 2026-09 | 79 72 41 41 21 5 x !
"""
