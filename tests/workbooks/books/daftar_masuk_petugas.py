"""The clerk's own list, one line for each report that came in: kecamatan and months mixed, in the order of their coming."""

from workbooks.draw import Sheet

ABOUT = (
    "Daftar petugas kota menurut urutan masuknya laporan: tiap baris satu kecamatan dan satu bulan (Juli, Agst, Sept), tanggal masuk di "
    "bulan lain, tahun hanya di judul; satu kecamatan dua kali untuk bulan yang sama dengan angka berbeda; satu baris tanpa bulan."
)
INBOX = "2026-10-12_35.74_surel"
FILE = "Daftar laporan kecamatan.xlsx"

SHEETS = [
    Sheet(
        "Daftar",
        """
    |A |B          |C         |D            |E  |F     |G   |H       |I
  1 |DAFTAR LAPORAN PELAYANAN KECAMATAN YANG DITERIMA
  2 |KOTA PROBOLINGGO TAHUN 2026
  4 |No|Tgl masuk  |Kecamatan |Laporan bulan|KK |Pindah|SKTM|Domisili|Keterangan
  5 |1 |@2026-08-04|Mayangan  |Juli         |88 |17    |20  |9
  6 |2 |@2026-08-05|Kanigaran |Juli         |93 |21    |16  |14
  7 |3 |@2026-08-05|Kademangan|Juli         |67 |12    |23  |6
  8 |4 |@2026-08-11|Wonoasih  |Juli         |54 |8     |19  |4       |terlambat
  9 |5 |@2026-09-02|Kanigaran |Agst         |101|18    |13  |11
 10 |6 |@2026-09-03|Kedopok   |Juli         |49 |6     |15  |3       |terlambat
 11 |7 |@2026-09-03|Kedopok   |Agst         |52 |9     |14  |5
 12 |8 |@2026-09-04|Mayangan  |Agst         |94 |15    |18  |12
 13 |9 |@2026-09-08|Kademangan|Agst         |71 |10    |20  |8
 14 |10|@2026-09-09|Wonoasih  |Agst         |58 |7     |16  |2
 15 |11|@2026-10-02|Mayangan  |Sept         |85 |19    |22  |10
 16 |12|@2026-10-05|Kademangan|Sept         |63 |11    |25  |7
 17 |13|@2026-10-05|Kanigaran |Sept         |97 |20    |17  |13
 18 |14|@2026-10-06|Wonoasih  |             |55 |9     |14  |-
 19 |15|@2026-10-07|Kademangan|Sept         |66 |11    |25  |9
""",
        head=(4, 4),
    )
]

READING = """
block Daftar  completed | E=NP-03 F=NP-04 G=NP-10 H=NP-08
5 35.74.03 2026-07 | 88 17 20 9
6 35.74.04 2026-07 | 93 21 16 14
7 35.74.01 2026-07 | 67 12 23 6
8 35.74.02 2026-07 | 54 8 19 4
9 35.74.04 2026-08 | 101 18 13 11
10 35.74.05 2026-07 | 49 6 15 3
11 35.74.05 2026-08 | 52 9 14 5
12 35.74.03 2026-08 | 94 15 18 12
13 35.74.01 2026-08 | 71 10 20 8
14 35.74.02 2026-08 | 58 7 16 2
15 35.74.03 2026-09 | 85 19 22 10
16 | ? ? ? ?                           // Kademangan September dua kali
17 35.74.04 2026-09 | 97 20 17 13
18 | ? ? ? ?                           // bulan kosong: September?
19 | ? ? ? ?                           // Kademangan September dua kali
"""
