"""A checklist in circles, full, empty and half, with its key below."""

from workbooks.draw import Sheet

ABOUT = (
    "Ceklis kecamatan × sarana dan petugas dengan bulatan ● ○ ◐ dan tanda –, artinya di bawah tabel; setengah "
    "bulatan ditanyakan; jumlah ● di kanan dan di bawah; satu sel kosong."
)
INBOX = "2026-09-11_35.27_surel"
FILE = "ceklis sarana paten sampang.xlsx"

SHEETS = [
    Sheet(
        "Ceklis",
        r"""
   |A                         |B                 |C                |D                       |E                |F                        |G                     |H               |I           |J           |K                |L            |M                |N           |O
 1 |KELENGKAPAN SARANA DAN PETUGAS PATEN KABUPATEN SAMPANG
 2 |KEADAAN BULAN AGUSTUS 2026
 4 |No                        |Kecamatan         |Loket pendaftaran|Tempat pemrosesan berkas|Tempat pembayaran|Tempat penyerahan dokumen|Tempat pengolahan data|Tempat pengaduan|Tempat piket|Ruang tunggu|Petugas informasi|Petugas loket|Operator komputer|Pemegang kas|Jumlah ●
 5 |1                         |Sreseh            |●                |○                       |–                |●                        |●                     |○               |○           |●           |●                |●            |●                |–           |7
 6 |2                         |Torjun            |○                |●                       |–                |●                        |○                     |●               |●           |●           |○                |●            |●                |○           |7
 7 |3                         |Sampang           |●                |●                       |○                |●                        |●                     |●               |●           |●           |○                |●            |●                |○           |9
 8 |4                         |Camplong          |●                |●                       |●                |●                        |●                     |●               |●           |●           |○                |●            |○                |–           |9
 9 |5                         |Omben             |●                |●                       |○                |○                        |●                     |●               |●           |○           |●                |●            |●                |●           |9
10 |6                         |Kedungdung        |●                |●                       |–                |●                        |●                     |○               |●           |●           |○                |○            |○                |–           |6
11 |7                         |Jrengik           |●                |●                       |○                |○                        |●                     |●               |●           |●           |●                |●            |●                |●           |10
12 |8                         |Tambelangan       |●                |●                       |–                |●                        |●                     |●               |●           |●           |●                |●            |●                |●           |11
13 |9                         |Banyuates         |○                |○                       |○                |●                        |●                     |●               |○           |●           |○                |●            |●                |–           |6
14 |10                        |Robatal           |●                |●                       |●                |●                        |●                     |●               |●           |◐           |●                |●            |●                |–           |10
15 |11                        |Sokobanah         |●                |●                       |–                |○                        |●                     |●               |○           |●           |●                |●            |●                |○           |8
16 |12                        |Ketapang          |○                |○                       |–                |●                        |●                     |○               |●           |●           |●                |●            |○                |○           |6
17 |13                        |Pangarengan       |●                |●                       |–                |○                        |                      |◐               |●           |○           |●                |●            |●                |–           |6
18 |14                        |Karangpenang      |○                |●                       |○                |●                        |●                     |●               |●           |○           |●                |●            |○                |–           |7
19 |                          |Kecamatan dengan ●|10               |11                      |2                |10                       |12                    |10              |11          |10          |9                |13           |10               |3
21 |                          |Keterangan :
22 |                          |●                 |tersedia
23 |                          |○                 |belum tersedia
24 |                          |◐                 |tersedia sebagian
25 |                          |–                 |tidak diperlukan, pelayanan tidak dipungut biaya
""",
        head=(4, 4),
        rotated=("C4", "D4", "E4", "F4", "G4", "H4", "I4", "J4", "K4", "L4", "M4", "N4"),
    ),
]


READING = """
block Ceklis  2026-08 status | C=T1 D=T2 E=T3 F=T4 G=T5 H=T6 I=T7 J=T8 K=T10 L=T11 M=T12 N=T13 O=x
5 35.27.01 | terpenuhi belum tidak_berlaku terpenuhi terpenuhi belum belum terpenuhi terpenuhi terpenuhi terpenuhi tidak_berlaku x
6 35.27.02 | belum terpenuhi tidak_berlaku terpenuhi belum terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi belum x
7 35.27.03 | terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi belum x
8 35.27.04 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi belum terpenuhi belum tidak_berlaku x
9 35.27.05 | terpenuhi terpenuhi belum belum terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi x
10 35.27.06 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi belum terpenuhi terpenuhi belum belum belum tidak_berlaku x
11 35.27.07 | terpenuhi terpenuhi belum belum terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi x
12 35.27.08 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi x
13 35.27.09 | belum belum belum terpenuhi terpenuhi terpenuhi belum terpenuhi belum terpenuhi terpenuhi tidak_berlaku x
14 35.27.10 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ! terpenuhi terpenuhi terpenuhi tidak_berlaku x
15 35.27.11 | terpenuhi terpenuhi tidak_berlaku belum terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi belum x
16 35.27.12 | belum belum tidak_berlaku terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi belum belum x
17 35.27.13 | terpenuhi terpenuhi tidak_berlaku belum . ! terpenuhi belum terpenuhi terpenuhi terpenuhi tidak_berlaku x
18 35.27.14 | belum terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi belum tidak_berlaku x
19 | x x x x x x x x x x x x .
block Ceklis  | C=x
22 | x
23 | x
24 | x
25 | x
"""
