from workbooks.draw import Sheet

ABOUT = "Daftar periksa yang keadaannya ditulis dengan kata-kata sendiri: sudah ditetapkan, tersedia, blm dibuat, tdk memenuhi."
INBOX = "2026-04-07_35.19_surel"
FILE = "pemenuhan syarat maret 2026.xlsx"
SHEETS = [
    Sheet(
        "Syarat",
        """
   |A|B|C|D|E|F
1 |PEMENUHAN SYARAT PATEN KABUPATEN MADIUN
2 |Keadaan Maret 2026
4 |No|Syarat|Kebonsari|Dolopo|Geger|Dagangan
5 |1|Jenis pelayanan|Sudah dibuat|Telah disusun|Belum dibuat|Sudah disusun
6 |2|Persyaratan pelayanan|sudah ditetapkan|belum dilimpahkan|tdk ada|telah memenuhi
7 |3|Prosedur pelayanan|sdh ditetapkan|blm ada|belum lengkap|telah terpenuhi
8 |4|Pejabat penanggung jawab|Tdk disusun|Tdk lengkap|Tdk terpenuhi|Blm memenuhi
9 |5|Waktu pelayanan|dilimpahkan|tidak dilimpahkan|tidak terpenuhi|disusun
10 |6|Biaya pelayanan|belum terpenuhi|blm tersedia|blm terpenuhi|tdk memenuhi
11 |7|Uraian tugas personil|Tidak ada|Tdk tersedia|Sdh dibuat|Tidak lengkap
12 |8|Loket pendaftaran|sdh ada|sdh tersedia|lengkap|telah dilimpahkan
13 |9|Tempat pemrosesan berkas|belum memenuhi|ditetapkan|sdh memenuhi|tidak dibuat
14 |10|Tempat pembayaran|Tidak disusun|Sudah terpenuhi|Sudah dilimpahkan|Sdh terpenuhi
15 |11|Tempat penyerahan dokumen|telah ada|blm lengkap|telah tersedia|belum ada
16 |12|Tempat pengolahan data|telah dibuat|ada|memenuhi|tdk ditetapkan
17 |13|Tempat pengaduan|Sdh disusun|Belum disusun|Blm ditetapkan|Sudah tersedia
18 |14|Tempat piket|dibuat|sudah memenuhi|telah ditetapkan|tidak ditetapkan
19 |15|Ruang tunggu|blm disusun|telah lengkap|tdk dilimpahkan|blm dibuat
20 |16|Perangkat pendukung lain|Belum tersedia|Tidak tersedia|Sdh lengkap|Sudah lengkap
21 |17|Petugas informasi|sdh dilimpahkan|sudah ada|tersedia|belum ditetapkan
22 |18|Petugas loket|tdk dibuat|terpenuhi|blm dilimpahkan|tidak memenuhi
""",
        head=(4, 4),
    )
]

READING = """
block Syarat  2026-03 status | C=35.19.01 D=35.19.02 E=35.19.03 F=35.19.04
5 A1 | terpenuhi terpenuhi belum terpenuhi
6 A2 | terpenuhi belum belum terpenuhi
7 A3 | terpenuhi belum belum terpenuhi
8 A4 | belum belum belum belum
9 A5 | terpenuhi belum belum terpenuhi
10 A6 | belum belum belum belum
11 A7 | belum belum terpenuhi belum
12 T1 | terpenuhi terpenuhi terpenuhi terpenuhi
13 T2 | belum terpenuhi terpenuhi belum
14 T3 | belum terpenuhi terpenuhi terpenuhi
15 T4 | terpenuhi belum terpenuhi belum
16 T5 | terpenuhi terpenuhi terpenuhi belum
17 T6 | terpenuhi belum belum terpenuhi
18 T7 | terpenuhi terpenuhi terpenuhi belum
19 T8 | belum terpenuhi belum belum
20 T9 | belum belum terpenuhi terpenuhi
21 T10 | terpenuhi terpenuhi terpenuhi belum
22 T11 | belum terpenuhi belum belum
"""
