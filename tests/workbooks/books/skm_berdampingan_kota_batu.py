"""Three small tables side by side, one for each kecamatan of the kota."""

from workbooks.draw import Sheet

ABOUT = (
    "Tiga tabel kecil berdampingan, satu per kecamatan, masing-masing dengan responden di atasnya; unsur diurutkan dari nilai tertinggi "
    "sehingga urutannya berbeda; kategori dengan kata; triwulan III ditulis Juli s.d. September."
)
INBOX = "2026-10-15_35.79_surel"
FILE = "peringkat unsur SKM kota Batu.xlsx"

SHEETS = [
    Sheet(
        "TW3",
        """
1 ||PERINGKAT UNSUR PELAYANAN HASIL SKM KECAMATAN SE-KOTA BATU
2 ||TRIWULAN III (JULI S.D. SEPTEMBER) 2026
4 ||KECAMATAN BATU||||KECAMATAN BUMIAJI||||KECAMATAN JUNREJO
5 ||Responden|120|||Responden|84|||Responden|97
7 ||Unsur|Nilai|Kategori||Unsur|Nilai|Kategori||Unsur|Nilai|Kategori
8 ||Biaya/tarif|~3.95|Sangat baik||Biaya/tarif|~3.90|Sangat baik||Biaya/tarif|~3.97|Sangat baik
9 ||Penanganan pengaduan|~3.56|Sangat baik||Perilaku pelaksana|~3.50|Baik||Penanganan pengaduan|~3.60|Sangat baik
10 ||Perilaku pelaksana|~3.48|Baik||Penanganan pengaduan|~3.47|Baik||Kompetensi pelaksana|~3.44|Baik
11 ||Kompetensi pelaksana|~3.40|Baik||Persyaratan|~3.30|Baik||Perilaku pelaksana|~3.43|Baik
12 ||Persyaratan|~3.33|Baik||Kompetensi pelaksana|~3.28|Baik||Sarana dan prasarana|~3.35|Baik
13 ||Produk layanan|~3.29|Baik||Sistem dan prosedur|~3.21|Baik||Persyaratan|~3.32|Baik
14 ||Sistem dan prosedur|~3.25|Baik||Produk layanan|~3.20|Baik||Produk layanan|~3.27|Baik
15 ||Sarana dan prasarana|~3.18|Baik||Waktu penyelesaian|~3.09|Baik||Sistem dan prosedur|~3.26|Baik
16 ||Waktu penyelesaian|~3.07|Baik||Sarana dan prasarana|~2.94|Kurang baik||Waktu penyelesaian|~3.15|Baik
17 ||Rata-rata|~3.39|Baik||Rata-rata|~3.32|Baik||Rata-rata|~3.42|Baik
18 ||IKM|~84.75|B||IKM|~83.03|B||IKM|~85.53|B
20 ||||||||||Batu, 14 Oktober 2026
""",
        merged=("B4:D4", "F4:H4", "J4:L4"),
        head=(7, 7),
    ),
]

READING = """
block TW3  35.79.01 2026-07/3 score respondents=120@C5 | C=score
8 U4 | 3.95
9 U8 | 3.56
10 U7 | 3.48
11 U6 | 3.4
12 U1 | 3.33
13 U5 | 3.29
14 U2 | 3.25
15 U9 | 3.18
16 U3 | 3.07
17 | x
18 | x
block TW3  35.79.02 2026-07/3 score respondents=84@G5 | G=score
8 U4 | 3.9
9 U7 | 3.5
10 U8 | 3.47
11 U1 | 3.3
12 U6 | 3.28
13 U2 | 3.21
14 U5 | 3.2
15 U3 | 3.09
16 U9 | 2.94
17 | x
18 | x
block TW3  35.79.03 2026-07/3 score respondents=97@K5 | K=score
8 U4 | 3.97
9 U8 | 3.6
10 U6 | 3.44
11 U7 | 3.43
12 U9 | 3.35
13 U1 | 3.32
14 U5 | 3.27
15 U2 | 3.26
16 U3 | 3.15
17 | x
18 | x
"""
