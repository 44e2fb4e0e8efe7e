"""A long list, one line per kecamatan and requirement, the kecamatan merged over its lines; administrative only."""

from workbooks.draw import Sheet

ABOUT = (
    "Daftar panjang: nama kecamatan digabung atas tujuh baris syarat administratif, status dengan kata, nomor keputusan camat di "
    "samping; 'proses' dan 'draf' bukan sudah dan bukan belum; satu kecamatan milik kabupaten lain (Kras) tidak dimuat."
)
INBOX = "2026-04-14_35.04_surel"
FILE = "Rekap SP Kecamatan.xlsx"

SHEETS = [
    Sheet(
        "rekap",
        """
1 |REKAP STANDAR PELAYANAN DAN URAIAN TUGAS KECAMATAN
2 |KABUPATEN TULUNGAGUNG, MARET 2026
4 |No|Kecamatan|Komponen|Penetapan|Nomor keputusan|Tahun
5 |1|Kedungwaru|Jenis layanan|sudah ditetapkan|188.45/12/2025|2025
6 |||Syarat pelayanan|sudah ditetapkan|188.45/12/2025|2025
7 |||Prosedur|sudah ditetapkan|188.45/12/2025|2025
8 |||Penanggung jawab pelayanan|sudah ditetapkan|188.45/12/2025|2025
9 |||Waktu layanan|sudah ditetapkan|188.45/12/2025|2025
10 |||Tarif pelayanan|tidak berlaku
11 |||Uraian tugas pelaksana PATEN|belum ditetapkan
12 |2|Ngunut|Jenis layanan|sudah ditetapkan|188.45/4/2024|2024
13 |||Syarat pelayanan|sudah ditetapkan|188.45/4/2024|2024
14 |||Prosedur|belum ditetapkan
15 |||Penanggung jawab pelayanan|proses
16 |||Waktu layanan|belum ditetapkan
17 |||Tarif pelayanan|tidak berlaku
18 |||Uraian tugas pelaksana PATEN|draf
19 |3|Kras|Jenis layanan|sudah ditetapkan|188.45/9/2025|2025
20 |||Syarat pelayanan|sudah ditetapkan|188.45/9/2025|2025
21 |||Prosedur|belum ditetapkan
22 |||Penanggung jawab pelayanan|belum ditetapkan
23 |||Waktu layanan|sudah ditetapkan|188.45/9/2025|2025
24 |||Tarif pelayanan|tidak berlaku
25 |||Uraian tugas pelaksana PATEN|belum ditetapkan
26 |4|Besuki|Jenis layanan|sudah ditetapkan|188.45/2/2026|2026
27 |||Syarat pelayanan|sudah ditetapkan|188.45/2/2026|2026
28 |||Prosedur|sudah ditetapkan|188.45/2/2026|2026
29 |||Penanggung jawab pelayanan|sudah ditetapkan|188.45/2/2026|2026
30 |||Waktu layanan|
31 |||Tarif pelayanan|tidak berlaku
32 |||Uraian tugas pelaksana PATEN|sudah ditetapkan|188.45/3/2026|2026
34 |||||Tulungagung, 13 April 2026
""",
        merged=("A5:A11", "B5:B11", "A12:A18", "B12:B18", "A19:A25", "B19:B25", "A26:A32", "B26:B32"),
        head=(4, 4),
    ),
]

READING = """
block rekap  35.04.03 2026-03 status | D=status
5 A1 | terpenuhi
6 A2 | terpenuhi
7 A3 | terpenuhi
8 A4 | terpenuhi
9 A5 | terpenuhi
10 A6 | tidak_berlaku
11 A7 | belum
block rekap  35.04.11 2026-03 status | D=status
12 A1 | terpenuhi
13 A2 | terpenuhi
14 A3 | belum
15 A4 | !
16 A5 | belum
17 A6 | tidak_berlaku
18 A7 | !
block rekap  2026-03 status | D=status  // Kras: kecamatan Kabupaten Kediri, bukan Tulungagung
19 A1 | !
20 A2 | !
21 A3 | !
22 A4 | !
23 A5 | !
24 A6 | !
25 A7 | !
block rekap  35.04.15 2026-03 status | D=status
26 A1 | terpenuhi
27 A2 | terpenuhi
28 A3 | terpenuhi
29 A4 | terpenuhi
30 A5 | .
31 A6 | tidak_berlaku
32 A7 | terpenuhi
"""
