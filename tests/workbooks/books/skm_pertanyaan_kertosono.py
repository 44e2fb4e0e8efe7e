"""The questionnaire's own questions downwards, how many answered each of the four answers, and the average."""

from workbooks.draw import Sheet

ABOUT = (
    "SKM satu kecamatan dengan bunyi pertanyaan kuesioner ke bawah (sarana sebelum pengaduan), banyaknya jawaban a–d ke samping dan "
    "nilai rata-rata di kanan; jumlah responden di atas; baris IKM dan saran responden di bawah."
)
INBOX = "2026-07-09_35.18_wa"
FILE = "Hasil kuesioner Kec Kertosono sem 1.xlsx"

SHEETS = [
    Sheet(
        "HASIL",
        """
1 ||HASIL SURVEI KEPUASAN MASYARAKAT
2 ||KECAMATAN KERTOSONO KABUPATEN NGANJUK
3 ||SEMESTER I TAHUN 2026
5 ||Jumlah responden :|60|orang
7 |No|Pertanyaan|Jumlah jawaban||||Jumlah|Nilai rata-rata
8 |||a (1)|b (2)|c (3)|d (4)
9 |1|Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?|0|3|41|16|60|~3.22
10 |2|Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?|0|6|42|12|60|~3.10
11 |3|Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?|1|9|38|12|60|~3.02
12 |4|Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?|0|0|9|51|60|~3.85
13 |5|Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?|0|2|45|13|60|~3.18
14 |6|Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?|0|1|43|16|60|~3.25
15 |7|Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?|0|1|33|26|60|~3.42
16 |8|Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?|2|10|36|12|60|~2.97
17 |9|Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?|0|4|29|27|60|~3.38
18 ||Rata-rata||||||~3.27
19 ||IKM (rata-rata x 25)||||||~81.64
20 ||Mutu pelayanan||||||B
22 ||Saran responden : kursi tunggu ditambah (7), parkir (4), antrean rekam KTP (11)
""",
        merged=("A7:A8", "B7:B8", "C7:F7", "G7:G8", "H7:H8"),
        head=(7, 8),
    ),
]

READING = """
block HASIL  35.18.08 2026-01/6 score respondents=60@C5 | C=x D=x E=x F=x G=x H=score
9 U1 | x x x x x 3.22
10 U2 | x x x x x 3.10
11 U3 | x x x x x 3.02
12 U4 | x x x x x 3.85
13 U5 | x x x x x 3.18
14 U6 | x x x x x 3.25
15 U7 | x x x x x 3.42
16 U9 | x x x x x 2.97
17 U8 | x x x x x 3.38
18 | . . . . . x
19 | . . . . . x
"""
