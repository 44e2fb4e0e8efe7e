"""A plain list whose cells hold everything that people type where a number belongs."""

from workbooks.draw import Sheet

ABOUT = (
    "Angka sebagai teks, '155 berkas', spasi tak putus sebagai ribuan, titik ribuan, nihil dan 0; bulan sebagai tanggal; nama "
    "renggang dan terputus baris, awalan Kec dan KECAMATAN; persen, kata, dan angka minus di tempat jumlah tidak dimuat; layanan "
    "salah tulis, kecamatan 'Malang', dan dua baris yang sama ditanyakan; titik tersesat jauh di luar tabel; SUM yang melewatkan teks."
)
INBOX = "2026-04-12_35.07_wa"
FILE = "Laporan PATEN kab malang.xlsx"

SHEETS = [
    Sheet(
        "Data",
        f"""
   |A |B                    |C              |D                 |E                 |F
 1 |LAPORAN PATEN KABUPATEN MALANG
 2 |Bulan|@2026-03-01
 4 |No|Kecamatan            |Jenis pelayanan|Permohonan        |Selesai           |Keterangan
 5 |1 |K E P A N J E N      |KTP-el         |'312              |'298
 6 |2 |K E P A N J E N      |Kartu Keluarga |155 berkas        |150 berkas
 7 |3 |Sumbermanjing\\nWetan|KTP-el         |'1\u00a0234       |'1\u00a0190
 8 |4 |Sumbermanjing\\nWetan|Kartu Keluarga |88                |85
 9 |5 |Karang Ploso         |KTP-el         |%0.95             |201
10 |6 |Karang Ploso         |Kartu Keluarga |120               |banyak            |belum dihitung
11 |7 |Kec Singosari        |KTP-el         |-5                |12
12 |8 |Kec Singosari        |Kartu Keluarga |97                |96
13 |9 |KECAMATAN LAWANG     |KTP-el         |210               |204
14 |10|KECAMATAN LAWANG     |Kartu Kelurga  |101               |99
15 |11|Malang               |KTP-el         |64                |60
16 |12|Pakis                |KTP-el         |0                 |0
17 |13|Pakis                |Kartu Keluarga |nihil             |NIHIL
18 |14|Dau                  |KTP-el         |41                |39
19 |15|Dau                  |KTP-el         |43                |40                |susulan?
20 |16|Dau                  |Kartu Keluarga |72                |70
21 |17|Wagir                |KTP-el         |'1.050            |'1.012
22 |  |JUMLAH               |               |=SUM(D5:D21)→832  |=SUM(E5:E21)→906
60 |{"|" * 25}.
""",
        merged=("A1:F1",),
        head=(4, 4),
    )
]

READING = """
block Data  2026-03 | D=requested E=completed
5  35.07.13 NP-02 | 312 298
6  35.07.13 NP-03 | 155 150
7  35.07.04 NP-02 | 1234 1190
8  35.07.04 NP-03 | 88 85
9  35.07.23 NP-02 | ! !
10 35.07.23 NP-03 | ! !
11 35.07.24 NP-02 | ! !
12 35.07.24 NP-03 | 97 96
13 35.07.25 NP-02 | 210 204
14 35.07.25       | ? ?                               // Kartu Kelurga: maksudnya Kartu Keluarga?
15 NP-02          | ? ?                               // Kab. Malang tidak mempunyai kecamatan Malang
16 35.07.18 NP-02 | 0 0
17 35.07.18 NP-03 | 0 0
18 35.07.22 NP-02 | ? ?                               // dua baris memuat hal yang sama
19 35.07.22 NP-02 | ? ?                               // dua baris memuat hal yang sama
20 35.07.22 NP-03 | 72 70
21 35.07.21 NP-02 | 1050 1012
22                | x x
"""
