"""Laporan satu kelurahan saja dengan kop kecamatan: bukan angka kecamatan, semuanya ditanyakan; jumlah di bawah."""

from workbooks.draw import Sheet

ABOUT = "Laporan satu kelurahan saja dengan kop kecamatan: bukan angka kecamatan, semuanya ditanyakan; jumlah di bawah."
INBOX = "2026-08-04_35.71_wa"
FILE = "lap bulanan kel.xlsx"

SHEETS = [
    Sheet(
        "Laporan",
        r"""
   |A |B                     |C                     |D
 1 |  |PEMERINTAH KOTA KEDIRI
 2 |  |KECAMATAN MOJOROTO
 3 |  |KELURAHAN BANDAR LOR
 5 |  |LAPORAN BULANAN PELAYANAN KELURAHAN
 6 |  |Bulan Juli 2026
 8 |No|Jenis surat           |Banyaknya             |Keterangan
 9 |1 |Pengantar KTP         |23
10 |2 |Pengantar KK          |17
11 |3 |SKTM                  |11                    |sekolah 9, berobat 2
12 |4 |Domisili              |6
13 |5 |Pengantar SKCK        |12
14 |6 |Pengantar nikah       |4
15 |7 |Surat kematian        |3
16 |8 |Surat Keterangan Usaha|8
17 |  |Jumlah                |84
19 |  |                      |Kediri, 3 Agustus 2026
20 |  |                      |LURAH BANDAR LOR
""",
        head=(8, 8),
    ),
]


READING = """
block Laporan  2026-07 completed | C=completed  // hanya satu kelurahan, bukan seluruh kecamatan Mojoroto
9             | ?
10            | ?
11            | ?
12            | ?
13            | ?
14            | ?
15            | ?
16            | ?
17            | x
"""
