"""A monitoring of service standards, sent because it holds KTP-el and KK: measures beside posters, minutes and staff."""

from workbooks.draw import Sheet

ABOUT = (
    "Monitoring standar pelayanan kecamatan: maklumat terpasang, KTP-el dan KK masing-masing masuk, selesai, tepat waktu dan "
    "persen, lalu rata-rata menit dan jumlah petugas; judul dua baris; satu kecamatan belum dikunjungi."
)
INBOX = "2026-09-17_35.17_surel"
FILE = "monev SPP kecamatan 2026.xlsx"

SHEETS = [
    Sheet(
        "Monev Agt",
        """
   |A |B                     |C        |D      |E      |F          |G    |H       |I      |J          |K    |L       |M
 1 |HASIL MONITORING DAN EVALUASI STANDAR PELAYANAN PUBLIK DI KECAMATAN
 2 |KABUPATEN JOMBANG
 3 |PERIODE AGUSTUS 2026
 5 |NO|KECAMATAN             |MAKLUMAT PELAYANAN|PELAYANAN KTP-EL|||  |PELAYANAN KARTU KELUARGA|||  |WAKTU TUNGGU RATA-RATA (MENIT)|PETUGAS (ORANG)
 6 |  |                      |         |MASUK  |SELESAI|TEPAT WAKTU|%    |MASUK   |SELESAI|TEPAT WAKTU|%
 7 |1 |Perak                 |terpasang|214    |209    |201        |%0.962|166    |160    |151        |%0.944|18     |4
 8 |2 |Gudo                  |terpasang|188    |188    |180        |%0.957|142    |139    |130        |%0.935|22     |4
 9 |3 |Ngoro                 |terpasang|251    |240    |222        |%0.925|203    |198    |187        |%0.944|25     |5
10 |4 |Bareng                |belum    |176    |170    |166        |%0.976|131    |131    |128        |%0.977|15     |3
11 |5 |Mojoagung             |terpasang|297    |291    |270        |%0.928|245    |238    |219        |%0.920|31     |6
12 |6 |Mojowarno             |terpasang|283    |277    |268        |%0.968|229    |222    |210        |%0.946|20     |5
13 |7 |Diwek                 |terpasang|342    |330    |301        |%0.912|278    |270    |244        |%0.904|28     |6
14 |8 |Jombang               |terpasang|468    |451    |430        |%0.953|391    |380    |356        |%0.937|33     |8
15 |9 |Peterongan            |terpasang|220    |218    |211        |%0.968|174    |172    |169        |%0.983|17     |4
16 |10|Sumobito              |terpasang|belum dikunjungi
17 |11|Plandaan              |belum    |97     |97     |95         |%0.979|80     |79     |79         |%1.000|12     |3
18 |12|Bandar Kedung Mulyo   |terpasang|153    |149    |140        |%0.940|119    |116    |108        |%0.931|19     |3
19 |  |JUMLAH                |         |2689|2620|2484|%0.948|2158|2105|1981|%0.941|       |51
21 |  |Sumber: laporan kecamatan dan kunjungan tim monev tanggal 7 s.d. 11 September 2026
""",
        merged=("A5:A6", "B5:B6", "C5:C6", "D5:G5", "H5:K5", "L5:L6", "M5:M6", "D16:M16"),
        head=(5, 6),
        rotated=("C5", "L5", "M5"),
    )
]

READING = """
block Monev Agt  2026-08 | D=NP-02:requested E=NP-02:completed F=NP-02:on_time G=x H=NP-03:requested I=NP-03:completed J=NP-03:on_time K=x L=x M=x
7 35.17.01  | 214 209 201 x 166 160 151 x x x
8 35.17.02  | 188 188 180 x 142 139 130 x x x
9 35.17.03  | 251 240 222 x 203 198 187 x x x
10 35.17.04 | 176 170 166 x 131 131 128 x x x
11 35.17.06 | 297 291 270 x 245 238 219 x x x
12 35.17.07 | 283 277 268 x 229 222 210 x x x
13 35.17.08 | 342 330 301 x 278 270 244 x x x
14 35.17.09 | 468 451 430 x 391 380 356 x x x
15 35.17.10 | 220 218 211 x 174 172 169 x x x
16          | ! . . . . . . . . .
17 35.17.15 | 97 97 95 x 80 79 79 x x x
18 35.17.18 | 153 149 140 x 119 116 108 x x x
19          | x x x x x x x x . x
"""
