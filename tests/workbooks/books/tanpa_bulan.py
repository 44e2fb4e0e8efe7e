"""Nothing says the month: neither title nor sheet nor file; the only date is that of the signature."""

from workbooks.draw import Sheet

ABOUT = (
    "Bulan tidak ditulis di mana pun (judul 'BULAN : ............'); tanggal tanda tangan bukan bulan laporan: semua baris menunggu jawaban; "
    "layanan dengan nomor dan huruf di depannya."
)
INBOX = "2026-11-05_35.72_wa"
FILE = "rekap paten terbaru (final) fix.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B                  |C            |D          |E
 1 |REKAPITULASI PELAYANAN PATEN
 2 |KOTA BLITAR
 3 |BULAN : ............... TAHUN : 2026
 5 |NO|PELAYANAN          |KEPANJENKIDUL|SUKOREJO   |SANANWETAN
 6 |1 |a. KTP-el          |66           |71         |80
 7 |2 |b. Kartu Keluarga  |40           |44         |39
 8 |3 |c. SKTM            |11           |9          |-
 9 |4 |d. Dispensasi Nikah|1            |2          |1
10 |  |Jumlah             |118          |126        |120
13 |  |                   |             |Blitar, 2 November 2026
14 |  |                   |             |Kepala Bagian Pemerintahan
""",
        merged=("A1:E1", "A2:E2", "A3:E3"),
        head=(5, 5),
    )
]

READING = """
block Sheet1 | C=35.72.01 D=35.72.02 E=35.72.03         // bulan tidak disebut
6 NP-02 | ? ? ?
7 NP-03 | ? ? ?
8 NP-10 | ? ? ?
9 NP-11 | ? ? ?
10      | x x x
"""
