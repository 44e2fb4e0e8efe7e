"""The checklist of one kecamatan: a tick under there, not there or does not apply."""

from workbooks.draw import Sheet

ABOUT = (
    "Daftar periksa S/A/T satu kecamatan, centang di kolom ADA, TIDAK ADA atau TIDAK BERLAKU; uraian tugas "
    "dicentang dua kali dan ditanyakan; petugas informasi tanpa centang; toilet difabel tidak ada dalam daftar "
    "syarat; keterangan berisi angka."
)
INBOX = "2026-08-20_35.16_antar"
FILE = "Daftar periksa PATEN Mojosari.xlsx"

SHEETS = [
    Sheet(
        "Daftar Periksa",
        """
   |A |B                                 |C  |D                        |E            |F
 1 |DAFTAR PERIKSA PATEN
 2 |Kecamatan|                                  |: Mojosari
 3 |Kabupaten|                                  |: Mojokerto
 4 |Tanggal|                                  |: 14 Agustus 2026
 6 |NO|PERSYARATAN                       |ADA|TIDAK ADA                |TIDAK BERLAKU|KETERANGAN
 7 |I |PERSYARATAN SUBSTANTIF
 8 |1 |Pelimpahan sebagian wewenang Bupati kepada Camat|√  |                         |             |Perbup 41/2019
 9 |2 |Rincian kewenangan perizinan      |   |                         |√            |sudah di DPMPTSP (OSS)
10 |3 |Rincian kewenangan non perizinan  |√  |                         |             |
11 |II|PERSYARATAN ADMINISTRATIF
12 |  |Standar Pelayanan :
13 |a.|Jenis pelayanan                   |√  |                         |             |
14 |b.|Persyaratan pelayanan             |√  |                         |             |
15 |c.|Proses/prosedur pelayanan         |√  |                         |             |SOP 2023
16 |d.|Pejabat yang bertanggung jawab    |   |√                        |             |SK masih draf
17 |e.|Waktu pelayanan                   |√  |                         |             |
18 |f.|Biaya pelayanan                   |√  |                         |             |gratis
19 |  |Uraian tugas personil kecamatan   |√  |√                        |             |sebagian
20 |III|PERSYARATAN TEKNIS
21 |1 |Loket/meja pendaftaran            |√  |                         |             |2 meja
22 |2 |Tempat pemrosesan berkas          |√  |                         |             |
23 |3 |Tempat pembayaran                 |   |                         |√            |tidak ada pungutan
24 |4 |Tempat penyerahan dokumen         |√  |                         |             |jadi satu dengan loket
25 |5 |Tempat pengolahan data dan informasi|√  |                         |             |
26 |6 |Tempat penanganan pengaduan       |   |√                        |             |
27 |7 |Tempat piket                      |√  |                         |             |
28 |8 |Ruang tunggu                      |√  |                         |             |24 kursi
29 |9 |Toilet difabel                    |   |√                        |             |
30 |10|Petugas informasi                 |   |                         |             |
31 |11|Petugas loket                     |√  |                         |             |2 orang
32 |12|Operator komputer                 |√  |                         |             |1 orang
33 |13|Pemegang kas                      |   |                         |√            |
35 |  |                                  |   |Mojosari, 14 Agustus 2026
36 |  |                                  |   |Sekretaris Kecamatan
""",
        head=(6, 6),
    ),
]

READING = """
block Daftar Periksa  35.16.08 2026-08 status | C=status D=status E=status
8 S1 | terpenuhi . .
9 S2 | . . tidak_berlaku
10 S3 | terpenuhi . .
13 A1 | terpenuhi . .
14 A2 | terpenuhi . .
15 A3 | terpenuhi . .
16 A4 | . belum .
17 A5 | terpenuhi . .
18 A6 | terpenuhi . .
19 | ? ? .
21 T1 | terpenuhi . .
22 T2 | terpenuhi . .
23 T3 | . . tidak_berlaku
24 T4 | terpenuhi . .
25 T5 | terpenuhi . .
26 T6 | . belum .
27 T7 | terpenuhi . .
28 T8 | terpenuhi . .
29 | . ! .
31 T11 | terpenuhi . .
32 T12 | terpenuhi . .
33 T13 | . . tidak_berlaku
"""
