"""A correction of a report already sent: what stood, what it becomes, the difference; only what it becomes is reported."""

from workbooks.draw import Sheet

ABOUT = (
    "Ralat laporan: surat singkat di atas tabel, lalu kecamatan, layanan, SEMULA, MENJADI, SELISIH; hanya MENJADI angkanya; SELISIH "
    "kadang minus; kecamatan tidak diulang pada baris layanan keduanya; tanggal surat berbulan lain."
)
INBOX = "2026-08-25_35.04_surel"
FILE = "RALAT LAPORAN JULI.xlsx"

SHEETS = [
    Sheet(
        "Ralat",
        """
   |A |B        |C                     |D             |E      |F      |G
 1 |PEMERINTAH KABUPATEN TULUNGAGUNG
 2 |BAGIAN PEMERINTAHAN SETDA
 4 |RALAT LAPORAN PELAYANAN PATEN BULAN JULI 2026
 6 |Menindaklanjuti hasil pencermatan bersama kecamatan, terdapat perbaikan jumlah pelayanan yang selesai sebagai berikut :
 8 |NO|KECAMATAN|JENIS PELAYANAN       |JUMLAH SELESAI|       |       |ALASAN PERBAIKAN
 9 |  |         |                      |SEMULA        |MENJADI|SELISIH
10 |1 |Boyolangu|KTP-el                |158           |185    |27     |salah ketik
11 |  |         |Kartu Keluarga        |92            |96     |4      |register kedua belum dihitung
12 |2 |Ngunut   |SKTM                  |71            |41     |-30    |termasuk bulan lalu
13 |3 |Kalidawir|KTP-el                |210           |201    |-9     |berkas dihitung dua kali
14 |  |         |SKCK                  |-             |26     |26     |belum dilaporkan
15 |  |         |Surat Pindah          |19            |17     |-2     |batal pindah
16 |4 |Pakel    |Legalisir             |45            |54     |9      |salah ketik
17 |5 |Bandung  |Surat Keterangan Usaha|12            |-      |-12    |milik Kec. Besuki
18 |6 |Besuki   |Surat Keterangan Usaha|9             |21     |12
19 |7 |Sendang  |Ahli Waris            |3             |8      |5      |register kedua belum dihitung
20 |  |         |Dispensasi Nikah      |2             |3      |1
22 |Data lainnya tidak berubah.
24 |  |         |                      |              |Tulungagung, 24 Agustus 2026
25 |  |         |                      |              |Kepala Bagian Pemerintahan
""",
        merged=("A8:A9", "B8:B9", "C8:C9", "D8:F8", "G8:G9", "B10:B11", "B13:B15", "B19:B20"),
        head=(8, 9),
    )
]

READING = """
block Ralat  2026-07 completed | D=x E=completed F=x
10 35.04.02 NP-02 | x 185 x
11 35.04.02 NP-03 | x 96 x
12 35.04.11 NP-10 | x 41 x
13 35.04.14 NP-02 | x 201 x
14 35.04.14 NP-14 | x 26 x
15 35.04.14 NP-04 | x 17 x
16 35.04.18 LG-01 | x 54 x
17 35.04.17 NP-16 | x 0 x
18 35.04.15 NP-16 | x 21 x
19 35.04.07 NP-15 | x 8 x
20 35.04.07 NP-11 | x 3 x
"""
