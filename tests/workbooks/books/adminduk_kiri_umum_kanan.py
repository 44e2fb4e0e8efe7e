from workbooks.draw import Sheet

ABOUT = "Dua tabel berdampingan di satu lembar: adminduk (Masuk, Selesai) dan pelayanan umum (Selesai, Masuk, Ditolak); jumlah di bawah masing-masing."
INBOX = "2026-06-05_35.03_surel"
FILE = "Kec. Watulimo Mei 2026.xlsx"
SHEETS = [
    Sheet(
        "Mei 26",
        """
   |A|B|C|D|E|F|G|H|I|J
 1 |KECAMATAN WATULIMO
 2 |KABUPATEN TRENGGALEK
 3 |DATA PELAYANAN BULAN MEI 2026
 5 |ADMINISTRASI KEPENDUDUKAN| | | | |PELAYANAN UMUM
 6 |No|Jenis|Masuk|Selesai| |No|Jenis|Selesai|Masuk|Ditolak
 7 |1|Rekam KTP|83|83| |1|SKTM|27|29|2
 8 |2|Cetak KTP|141|120| |2|SKCK|44|44|-
 9 |3|KK|96|91| |3|Domisili usaha|5|5|-
10 |4|KIA|38|38| |4|Ijin Keramaian|7|8|1
11 |5|Akta Kelahiran|25|24| |5|Ahli Waris|3|4|1
12 |6|Akta Kematian|12|12| |6|Dispensasi Nikah|2|2|-
13 |7|Pindah|14|14| |7|Legalisir|66|66|-
14 | |JUMLAH|409|382| | |JUMLAH|154|158|4
16 |Ket : KTP belum tercetak 21 karena ribbon habis
18 | | | | | | |Watulimo, 2 Juni 2026
19 | | | | | | |a.n. CAMAT WATULIMO
20 | | | | | | |Sekretaris Kecamatan
""",
        merged=("A1:J1", "A2:J2", "A3:J3", "A5:D5", "F5:J5"),
        head=(5, 6),
    )
]
SAID = []

READING = """
block Mei 26  35.03.08 2026-05 | C=requested D=completed
7 NP-01 | 83 83
8 NP-02 | 141 120
9 NP-03 | 96 91
10 NP-07 | 38 38
11 NP-05 | 25 24
12 NP-06 | 12 12
13 NP-04 | 14 14
14 | x x
block Mei 26  35.03.08 2026-05 | H=completed I=requested J=rejected
7 NP-10 | 27 29 2
8 NP-14 | 44 44 0
9 NP-09 | 5 5 0
10 IZ-08 | 7 8 1
11 NP-15 | 3 4 1
12 NP-11 | 2 2 0
13 LG-01 | 66 66 0
14 | x x x
"""
