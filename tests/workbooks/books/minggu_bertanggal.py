from workbooks.draw import Sheet

ABOUT = "Layanan menurut minggu dengan tanggal (1-5, 8-12, ...) tanpa kolom jumlah: faktanya jumlah minggu."
INBOX = "2026-07-06_35.24_wa"
FILE = "mingguan juni sukodadi.xlsx"
SHEETS = [
    Sheet(
        "Juni",
        """
   |A |B |C|D|E|F
 1 |REKAP PELAYANAN MINGGUAN KEC. SUKODADI KAB. LAMONGAN
 2 |BULAN JUNI 2026
 4 |No|Pelayanan|Minggu ke / tanggal
 5 |  |  |I (tgl 1 - 5)|II (tgl 8 - 12)|III (tgl 15 - 19)|IV (tgl 22 - 30)
 6 |1|Rekam KTP-el|22|18|25|31
 7 |2|Kartu Keluarga|14|16|11|19
 8 |3|Surat Pindah|2|3|1|4
 9 |4|SKTM|6|9|12|8
10 |5|Legalisir|17|21|15|24
11 |6|Waris|1|-|2|-
13 |  |Keterangan : yang dihitung berkas yang sudah selesai
15 |  | | |Sukodadi, 1 Juli 2026
""",
        merged=("A1:F1", "A2:F2", "A4:A5", "B4:B5", "C4:F4"),
        head=(4, 5),
    )
]
SAID = []

READING = """
block Juni  35.24.17 2026-06 completed | C=x D=x E=x F=x B=completed
6 NP-01 | x x x x 96@*
7 NP-03 | x x x x 60@*
8 NP-04 | x x x x 10@*
9 NP-10 | x x x x 35@*
10 LG-01 | x x x x 77@*
11 NP-15 | x x x x 3@*
"""
