from workbooks.draw import Sheet

ABOUT = "Buku satu kecamatan: volume, sarana dan pegawai di lembar sendiri; hanya volume yang laporan layanan."
INBOX = "2026-07-08_35.07_surel"
FILE = "Kecamatan Dampit Juni 2026.xlsx"
SHEETS = [
    Sheet(
        "Pelayanan",
        """
   |A|B|C|D|E|F
 1 |KECAMATAN DAMPIT KABUPATEN MALANG
 2 |Laporan Pelayanan Bulan Juni 2026
 4 |No|Pelayanan|Diterima|Selesai|Ditolak|Tepat Waktu
 5 |1|Surat pindah|21|20|1|20
 6 |2|SKTM|63|63|0|63
 7 |3|Domisili|14|14|0|13
 8 |4|SKCK|72|72|0|72
 9 |5|Legalisir|130|130|0|130
10 |6|Ahli waris|9|7|0|6
11 | |Total|309|306|1|304
""",
        head=(4, 4),
    ),
    Sheet(
        "Sarana",
        """
   |A|B|C|D
 1 |DAFTAR SARANA PELAYANAN KECAMATAN DAMPIT
 3 |No|Nama Barang|Jumlah|Kondisi
 4 |1|Komputer|6|baik
 5 |2|Printer|3|1 rusak
 6 |3|Kursi tunggu|24|baik
 7 |4|Alat perekam KTP-el|1|baik
""",
        head=(3, 3),
    ),
    Sheet(
        "Pegawai",
        """
   |A|B|C|D
 1 |JUMLAH PEGAWAI PER JUNI 2026
 3 |No|Jabatan|L|P
 4 |1|Petugas loket|1|2
 5 |2|Operator KTP|1|1
 6 |3|Kasi Pelayanan|1|-
""",
        head=(3, 3),
    ),
]
SAID = []

READING = """
block Pelayanan  35.07.05 2026-06 | C=requested D=completed E=rejected F=on_time
5 NP-04 | 21 20 1 20
6 NP-10 | 63 63 0 63
7 NP-08 | 14 14 0 13
8 NP-14 | 72 72 0 72
9 LG-01 | 130 130 0 130
10 NP-15 | 9 7 0 6
11 | x x x x
block Sarana | C=x
4 | x
5 | x
6 | x
7 | x
block Pegawai | C=x D=x
4 | x x
5 | x x
6 | x x
"""
