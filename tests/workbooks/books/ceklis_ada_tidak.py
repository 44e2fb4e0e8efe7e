"""A checklist ticked under "Ada" or "Tidak", a pair of columns for each kecamatan."""

from workbooks.draw import Sheet

ABOUT = (
    "Daftar periksa: tiap kecamatan dua kolom, Ada dan Tidak, dengan tanda ✓, √, v atau V; syarat bernomor menurut kelompok; satu butir "
    "tanpa tanda (tidak dilaporkan), satu butir bertanda dua (tidak ditebak); jumlah di bawah."
)
INBOX = "2026-11-09_35.76_wa"
FILE = "CEKLIS PATEN.xlsx"

SHEETS = [
    Sheet(
        "2",
        """
   |A  |B                          |C  |D    |E  |F    |G  |H    |I
 1 |INSTRUMEN MONITORING DAN EVALUASI PATEN
 2 |KOTA MOJOKERTO
 3 |BULAN : OKTOBER 2026
 5 |NO |URAIAN                     |PRAJURITKULON| |MAGERSARI| |KRANGGAN| |CATATAN
 6 |   |                           |ADA|TIDAK|ADA|TIDAK|ADA|TIDAK
 7 |I  |PERSYARATAN ADMINISTRATIF
 8 |1  |Jenis pelayanan            |✓  |     |✓  |     |✓
 9 |2  |Persyaratan pelayanan      |✓  |     |✓  |     |✓
10 |3  |Prosedur pelayanan         |✓  |     |   |✓    |✓
11 |4  |Waktu pelayanan            |✓  |     |✓  |     |   |✓    |3 hari
12 |5  |Biaya pelayanan            |✓  |     |✓  |     |
13 |6  |Uraian tugas personil      |✓  |     |   |✓    |✓  |✓    |diragukan
14 |II |PERSYARATAN TEKNIS
15 |1  |Loket pendaftaran          |√  |     |√  |     |√
16 |2  |Tempat piket               |√  |     |   |√    |√
17 |3  |Ruang tunggu               |v  |     |v  |     |v  |     |20 kursi
18 |4  |Petugas informasi          |V  |     |   |V    |V
19 |5  |Petugas operator komputer  |V  |     |V  |     |   |V
20 |   |JUMLAH                     |11 |-    |7  |4    |8  |3
22 |   |Mojokerto, 6 November 2026
""",
        merged=("A1:I1", "A2:I2", "A3:I3", "A5:A6", "B5:B6", "C5:D5", "E5:F5", "G5:H5", "I5:I6"),
        head=(5, 6),
    )
]

READING = """
block 2  2026-10 status | C=35.76.01 D=35.76.01 E=35.76.02 F=35.76.02 G=35.76.03 H=35.76.03
8 A1   | terpenuhi . terpenuhi . terpenuhi .
9 A2   | terpenuhi . terpenuhi . terpenuhi .
10 A3  | terpenuhi . . belum terpenuhi .
11 A5  | terpenuhi . terpenuhi . . belum
12 A6  | terpenuhi . terpenuhi . . .
13 A7  | terpenuhi . . belum ! !
15 T1  | terpenuhi . terpenuhi . terpenuhi .
16 T7  | terpenuhi . . belum terpenuhi .
17 T8  | terpenuhi . terpenuhi . terpenuhi .
18 T10 | terpenuhi . . belum terpenuhi .
19 T12 | terpenuhi . terpenuhi . . belum
20     | x x x x x x
"""
