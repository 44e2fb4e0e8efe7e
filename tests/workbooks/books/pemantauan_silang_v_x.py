"""Persyaratan teknis kecamatan × butir dengan V, X dan TB menurut keterangan di bawah; satu "V?", satu kecamatan belum dikunjungi, jumlah V dan tanggal kunjungan di belakang."""

from workbooks.draw import Sheet

ABOUT = 'Persyaratan teknis kecamatan × butir dengan V, X dan TB menurut keterangan di bawah; satu "V?", satu kecamatan belum dikunjungi, jumlah V dan tanggal kunjungan di belakang.'
INBOX = "2026-10-08_35.28_surel"
FILE = "pantauan sarpras kec.xlsx"

SHEETS = [
    Sheet(
        "Pantau",
        r"""
   |A |B          |C                |D                     |E                |F                |G                     |H               |I           |J           |K                |L            |M                |N       |O
 1 |HASIL PEMANTAUAN SARANA DAN PETUGAS PELAYANAN DI KECAMATAN
 2 |KABUPATEN PAMEKASAN
 3 |SEPTEMBER 2026
 5 |No|Kecamatan  |Tempat           |                      |                 |                 |                      |                |            |            |Petugas          |             |                 |Jumlah V|Tanggal kunjungan
 6 |  |           |Loket pendaftaran|Tempat pemrosesan berkas|Tempat pembayaran|Tempat penyerahan|Tempat pengolahan data|Tempat pengaduan|Tempat piket|Ruang tunggu|Petugas informasi|Petugas loket|Operator komputer
 7 |1 |Tlanakan   |V                |V                     |TB               |V                |V                     |V               |X           |V           |V                |V            |V                |9       |7 Sept
 8 |2 |Pademawu   |V                |V                     |TB               |V                |V                     |V               |V           |V           |V                |V            |V                |10      |7 Sept
 9 |3 |Galis      |V                |V                     |TB               |V                |X                     |X               |X           |V           |X                |V            |V                |6       |8 Sept
10 |4 |Larangan   |V                |V                     |TB               |V                |V                     |V               |X           |V           |X                |V            |V                |8       |8 Sept
11 |5 |Pamekasan  |V                |V                     |V                |V                |V                     |V               |V           |V           |V                |V            |V                |11      |9 Sept
12 |6 |Proppo     |V                |V                     |TB               |V                |V                     |X               |X           |V           |X                |V            |V                |7       |10 Sept
13 |7 |Palengaan  |V                |V                     |TB               |V                |V                     |V?              |X           |V           |V                |V            |V                |8       |10 Sept
14 |8 |Pegantenan |V                |X                     |TB               |V                |X                     |X               |X           |V           |X                |V            |V                |5       |14 Sept
15 |9 |Pakong     |V                |V                     |TB               |V                |V                     |V               |X           |V           |X                |V            |V                |8       |14 Sept
16 |10|Kadur      |V                |V                     |TB               |V                |V                     |X               |V           |V           |V                |V            |V                |9       |15 Sept
17 |11|Waru       |V                |V                     |TB               |X                |V                     |V               |X           |V           |V                |V            |V                |8       |16 Sept
18 |12|Batu Marmar|                 |                      |                 |                 |                      |                |            |            |                 |             |                 |        |dijadwalkan Oktober
19 |13|Pasean     |V                |V                     |TB               |V                |V                     |X               |X           |X           |X                |V            |X                |5       |17 Sept
21 |  |Keterangan
22 |  |V = ada
23 |  |X = belum ada
24 |  |TB = tidak berlaku (pelayanan tanpa biaya)
""",
        merged=("A5:A6", "B5:B6", "C5:J5", "K5:M5", "N5:N6", "O5:O6"),
        head=(5, 6),
        rotated=("C6", "D6", "E6", "F6", "G6", "H6", "I6", "J6", "K6", "L6", "M6"),
    ),
]


READING = """
block Pantau  2026-09 status | C=T1 D=T2 E=T3 F=T4 G=T5 H=T6 I=T7 J=T8 K=T10 L=T11 M=T12 N=x
7 35.28.01    | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi x
8 35.28.02    | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi x
9 35.28.03    | terpenuhi terpenuhi tidak_berlaku terpenuhi belum belum belum terpenuhi belum terpenuhi terpenuhi x
10 35.28.08   | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi belum terpenuhi belum terpenuhi terpenuhi x
11 35.28.04   | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi x
12 35.28.05   | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi belum belum terpenuhi belum terpenuhi terpenuhi x
13 35.28.06   | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi ! belum terpenuhi terpenuhi terpenuhi terpenuhi x   // tanda tanya di belakang V
14 35.28.07   | terpenuhi belum tidak_berlaku terpenuhi belum belum belum terpenuhi belum terpenuhi terpenuhi x
15 35.28.09   | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi belum terpenuhi belum terpenuhi terpenuhi x
16 35.28.12   | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi x
17 35.28.10   | terpenuhi terpenuhi tidak_berlaku belum terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi x
19 35.28.13   | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi belum belum belum belum terpenuhi belum x
"""
