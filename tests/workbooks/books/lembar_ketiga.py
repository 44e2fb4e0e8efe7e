"""A list on the third sheet, behind instructions and metadata; a hidden draft; cells that say nothing or something else."""

from workbooks.draw import Sheet

ABOUT = (
    "Data di lembar ketiga di belakang Petunjuk dan Metadata; lembar tersembunyi tidak pernah dibaca; kolom A kosong; "
    "kecamatan dan bulan (III/2026) digabung ke bawah; rumus tanpa nilai, #REF!, dan 3-5 yang menjadi tanggal ditanyakan; "
    "jumlah yang ikut menghitung tanggal itu."
)
INBOX = "2026-04-09_35.01_surel"
FILE = "Data PATEN Kab. Pacitan.xlsx"

PETUNJUK = """
  |A|B
2 | |PETUNJUK PENGISIAN
3 | |1. Isi jumlah permohonan pada kolom Masuk
4 | |2. Isi jumlah dokumen yang terbit pada kolom Selesai
5 | |3. Kirim paling lambat tanggal 10 bulan berikutnya
"""

METADATA = """
  |A|B                |C
2 | |Instansi         |Bagian Pemerintahan Setda Kabupaten Pacitan
3 | |Tahun            |2026
4 | |Jumlah kecamatan |12
5 | |Versi            |3
"""

DATA = """
  |A|B |C         |D            |E       |F          |G            |H     |I
2 | |REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN
4 | |No|Kecamatan |Jenis Layanan|Bulan   |Masuk      |Selesai      |Proses|Dikembalikan
5 | |1 |Pacitan   |KTP-el       |III/2026|66         |60           |4     |2
6 | |2 |          |KK           |        |41         |=F6-H6-I6→   |3     |1
7 | |3 |          |SKTM         |        |13         |13           |-     |-
8 | |4 |          |SKCK         |        |22         |22           |-     |-
9 | |5 |Kebonagung|KTP-el       |        |38         |35           |3     |-
10| |6 |          |KK           |        |27         |27           |-     |-
11| |7 |          |SKTM         |        |9          |#REF!        |-     |-
12| |8 |          |SKCK         |        |14         |14           |-     |-
13| |9 |Arjosari  |KTP-el       |        |31         |30           |1     |-
14| |10|          |KK           |        |19         |19           |-     |-
15| |11|          |SKTM         |        |@2026-05-03|5            |-     |-
16| |12|          |SKCK         |        |11         |10           |1     |-
17| |13|Tulakan   |KTP-el       |        |45         |41           |2     |2
18| |14|          |KK           |        |33         |31           |2     |-
19| |15|          |SKTM         |        |17         |17           |-     |-
20| |16|          |SKCK
21| |  |JUMLAH    |             |        |=SUM(F5:F20)→46531|#REF!|16    |5
23| |  |Sumber: register loket kecamatan
"""

DRAFT = """
  |A|B |C         |D            |E       |F  |G  |H |I
4 | |No|Kecamatan |Jenis Layanan|Bulan   |Masuk|Selesai|Proses|Dikembalikan
5 | |1 |Pacitan   |KTP-el       |III/2026|70 |64 |4 |2
6 | |2 |Ngadirojo |KTP-el       |III/2026|50 |48 |2 |-
7 | |3 |Bandar    |KTP-el       |III/2026|28 |28 |- |-
"""

SHEETS = [
    Sheet("Petunjuk", PETUNJUK),
    Sheet("Metadata", METADATA),
    Sheet("Data", DATA, merged=("C5:C8", "C9:C12", "C13:C16", "C17:C20", "E5:E20"), head=(4, 4)),
    Sheet("Draft", DRAFT, hidden=True, head=(4, 4)),
]

SAID = ["B12"]

READING = """
block Data  2026-03 35.01.04 | F=requested G=completed H=pending I=rejected
5 NP-02 | 66 60 4 2
6 NP-03 | ? ? ? ?                                      // rumus Selesai tersimpan tanpa nilai
7 NP-10 | 13 13 0 0
8 NP-14 | 22 22 0 0

block Data  2026-03 35.01.05 | F=requested G=completed H=pending I=rejected
9  NP-02 | 38 35 3 0
10 NP-03 | 27 27 0 0
11 NP-10 | ? ? ? ?                                     // Selesai berisi #REF!
12 NP-14 | 14 14 0 0

block Data  2026-03 35.01.06 | F=requested G=completed H=pending I=rejected
13 NP-02 | 31 30 1 0
14 NP-03 | 19 19 0 0
15 NP-10 | ? ? ? ?                                     // Masuk berisi tanggal 3 Mei
16 NP-14 | 11 10 1 0

block Data  2026-03 35.01.10 | F=requested G=completed H=pending I=rejected
17 NP-02 | 45 41 2 2
18 NP-03 | 33 31 2 0
19 NP-10 | 17 17 0 0
20 NP-14 | . . . .
21       | x x x x

block Draft | F=x G=x H=x I=x
5 | x x x x
6 | x x x x
7 | x x x x

block Metadata | C=x
3 | x
4 | x
5 | x
"""
