"""Daftar periksa kecamatan × sarana dan petugas dengan √, strip dan TB menurut kunci di bawah."""

from workbooks.draw import Sheet

ABOUT = "Daftar periksa kecamatan × sarana dan petugas dengan √, strip dan TB menurut kunci di bawah; satu sel rusak, satu kosong"
INBOX = "2026-09-15_35.01_surel"
FILE = "Ceklist syarat PATEN Pacitan.xlsx"

SHEETS = [
    Sheet(
        "Ceklist",
        """
   |A |B         |C                |D                       |E                |F                        |G               |H           |I                |J            |K
 1 |DAFTAR PERIKSA PERSYARATAN TEKNIS PATEN
 2 |KABUPATEN PACITAN
 3 |KEADAAN BULAN AGUSTUS 2026
 6 |NO|KECAMATAN |SARANA PRASARANA |                        |                 |                         |                |            |PELAKSANA        |             |
 7 |  |          |Loket Pendaftaran|Tempat Pemrosesan Berkas|Tempat Pembayaran|Tempat Penyerahan Dokumen|Tempat Pengaduan|Ruang Tunggu|Petugas Informasi|Petugas Loket|Operator Komputer
 8 |1 |Donorojo  |√                |√                       |TB               |√                        |√               |√           |√                |√            |√
 9 |2 |Pringkuku |√                |√                       |TB               |√                        |-               |√           |√                |√            |√
10 |3 |Punung    |√                |√                       |TB               |√                        |√               |√           |-                |√            |√
11 |4 |Pacitan   |√                |√                       |TB               |√                        |√               |√           |√                |√            |√
12 |5 |Kebonagung|√                |-                       |TB               |√                        |√               |√           |√                |√            |√
13 |6 |Arjosari  |√                |√                       |TB               |√                        |√               |√           |-                |√            |√
14 |7 |Nawangan  |√                |√                       |TB               |√                        |-               |-           |√                |√            |√
15 |8 |Bandar    |√                |√                       |TB               |√                        |√               |rusak       |√                |√            |√
16 |9 |Tegalombo |√                |-                       |TB               |√                        |-               |√           |-                |√            |√
17 |10|Tulakan   |√                |√                       |TB               |√                        |√               |√           |√                |√            |√
18 |11|Ngadirojo |√                |√                       |TB               |√                        |√               |√           |√                |√            |√
19 |12|Sudimoro  |√                |√                       |TB               |√                        |                |√           |√                |√            |√
22 |  |Keterangan :
23 |  |√ = ada
24 |  |-  = belum ada
25 |  |TB = tidak berlaku (semua pelayanan tanpa biaya)
""",
        merged=("A6:A7", "B6:B7", "C6:H6", "I6:K6"),
        head=(6, 7),
    ),
]


READING = """
block Ceklist  2026-08 status | C=T1 D=T2 E=T3 F=T4 G=T6 H=T8 I=T10 J=T11 K=T12
8 35.01.01 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi
9 35.01.02 | terpenuhi terpenuhi tidak_berlaku terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi
10 35.01.03 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi
11 35.01.04 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi
12 35.01.05 | terpenuhi belum tidak_berlaku terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi
13 35.01.06 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi
14 35.01.07 | terpenuhi terpenuhi tidak_berlaku terpenuhi belum belum terpenuhi terpenuhi terpenuhi
15 35.01.08 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi ! terpenuhi terpenuhi terpenuhi   // rusak: terpenuhi atau belum?
16 35.01.09 | terpenuhi belum tidak_berlaku terpenuhi belum terpenuhi belum terpenuhi terpenuhi
17 35.01.10 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi
18 35.01.11 | terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi
19 35.01.12 | terpenuhi terpenuhi tidak_berlaku terpenuhi . terpenuhi terpenuhi terpenuhi terpenuhi
"""
