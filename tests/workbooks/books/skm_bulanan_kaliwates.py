"""One kecamatan month by month: the unsur downwards, two months across and their average."""

from workbooks.draw import Sheet

ABOUT = (
    "SKM bulanan satu kecamatan: unsur ke bawah dengan nama ringkas, Agustus dan September ke samping, rata-rata keduanya dan "
    "kata naik atau tetap di kanan; responden di baris terakhir; bulan tanpa tahun, tahun di judul."
)
INBOX = "2026-10-06_35.09_wa"
FILE = "skm kaliwates agt-sept.xlsx"

SHEETS = [
    Sheet(
        "Kaliwates",
        """
2 ||KECAMATAN KALIWATES
3 ||NILAI SKM PER BULAN TAHUN 2026
5 ||UNSUR|AGUSTUS|SEPTEMBER|RATA-RATA|TREN
6 ||Persyaratan|'3,19|'3,22|'3,21|naik
7 ||Prosedur|'3,10|'3,08|'3,09|tetap
8 ||Kecepatan pelayanan|'3,02|'3,11|'3,07|naik
9 ||Kewajaran biaya|'3,85|'3,90|'3,88|tetap
10 ||Hasil pelayanan|'3,15|'3,17|'3,16|naik
11 ||Kemampuan petugas|'3,24|'3,24|'3,24|tetap
12 ||Kesopanan dan keramahan|'3,30|'3,37|'3,34|tetap
13 ||Penanganan aduan|'3,40|'3,46|'3,43|tetap
14 ||Sarpras|'2,90|'3,01|'2,96|naik
15 ||NILAI RATA-RATA|'3,24|'3,28|'3,26
16 ||NILAI IKM|'80,97|'82,11|'81,54
17 ||JUMLAH RESPONDEN|38|52|90
19 |||||Jember, 5 Oktober 2026
""",
        merged=("B2:F2", "B3:F3"),
        head=(5, 5),
    ),
]

READING = """
block Kaliwates  35.09.19 2026-08 score respondents=38@C17 | C=score
6 U1 | 3.19
7 U2 | 3.1
8 U3 | 3.02
9 U4 | 3.85
10 U5 | 3.15
11 U6 | 3.24
12 U7 | 3.3
13 U8 | 3.4
14 U9 | 2.9
block Kaliwates  35.09.19 2026-09 score respondents=52@D17 | D=score
6 U1 | 3.22
7 U2 | 3.08
8 U3 | 3.11
9 U4 | 3.9
10 U5 | 3.17
11 U6 | 3.24
12 U7 | 3.37
13 U8 | 3.46
14 U9 | 3.01
block Kaliwates | C=x D=x E=x
15 | x x x
16 | x x x
block Kaliwates | E=x
6 | x
7 | x
8 | x
9 | x
10 | x
11 | x
12 | x
13 | x
14 | x
17 | x
"""
