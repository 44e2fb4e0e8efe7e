"""Kecamatan downwards, services across, one number in each cell: the commonest recap of a kabupaten."""

from workbooks.draw import Sheet

ABOUT = (
    "Tabel silang kecamatan × layanan dengan judul kelompok di atasnya, SUB TOTAL dan JUMLAH; bulan dan tahun di sel "
    "terpisah; baris dan kolom tersembunyi ikut dibaca; baris kosong di tengah; NIHIL digabung satu baris; 1,474 sebagai "
    "bilangan di antara ratusan dan nama yang salah tulis ditanyakan; jumlah satu kolom tertulis salah."
)
INBOX = "2026-04-09_35.12_surel"
FILE = "laporan paten.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B               |C        |D      |E  |F     |G   |H   |I        |J   |K              |L        |M     |N
 2 |  |PEMERINTAH KABUPATEN SITUBONDO
 3 |  |SEKRETARIAT DAERAH
 4 |  |REKAPITULASI PELAYANAN PATEN PER KECAMATAN
 5 |  |BULAN           |: MARET
 6 |  |TAHUN           |: 2026
 8 |NO|KECAMATAN       |NON PERIZINAN|   |   |      |    |    |         |PERIZINAN|          |         |JUMLAH|KETERANGAN
 9 |  |                |Rekam\\nKTP-el|KTP-el|KK|Surat pindah|SKTM|SKCK|SUB TOTAL|IUMK|Ijin keramaian|SUB TOTAL
10 |1 |Kec. Besuki     |96       |842    |118|12    |31  |44  |1143     |3   |-              |3        |1146
11 |2 |Kec. Suboh      |41       |366    |52 |5     |18  |20  |502      |-   |1              |1        |503
12 |3 |Kec. Mlandingan |38       |359    |47 |4     |22  |15  |485      |1   |-              |1        |486
13 |4 |Kec. Kendit     |35       |361    |55 |7     |19  |17  |494      |-   |-              |-        |494
14 |5 |Kec. Panarukan  |104      |'1.204 |131|15    |27  |52  |1533     |2   |1              |3        |1536
15 |6 |Kec. Situbondo  |120      |~1.474 |156|21    |25  |66  |1862     |4   |2              |6        |1868
17 |7 |Kec. Panji      |98       |686    |140|18    |33  |49  |1024     |2   |-              |2        |1026
18 |8 |Kec. Mangaran   |44       |412    |61 |6     |20  |    |543      |-   |-              |-        |543   |SKCK menyusul
19 |9 |Kec. Arjasa     |52       |530    |73 |8     |26  |23  |712      |1   |-              |1        |713
20 |10|Kec. Jangkar    |NIHIL
21 |11|Kec. Banyuputeh |61       |498    |80 |9     |24  |28  |700      |-   |1              |1        |701
22 |  |JUMLAH          |689      |6732   |931|105   |245 |314 |8998     |13  |5              |18       |9016
24 |  |Catatan : kecamatan lain belum menyampaikan laporan sampai dengan tanggal 8 April 2026
26 |  |                |         |       |   |      |    |    |         |Situbondo, 9 April 2026
27 |  |                |         |       |   |      |    |    |         |Kepala Bagian Pemerintahan
""",
        merged=("A8:A9", "B8:B9", "C8:I8", "J8:L8", "M8:M9", "N8:N9", "C20:M20"),
        hidden_rows=(13,),
        hidden_columns=("F",),
        head=(8, 9),
        rotated=("C9", "D9", "E9", "F9", "G9", "H9", "J9", "K9"),
    )
]

SAID = ["B24"]

READING = """
block Sheet1  2026-03 completed | C=NP-01 D=NP-02 E=NP-03 F=NP-04 G=NP-10 H=NP-14 I=x J=IZ-02 K=IZ-08 L=x M=x
10 35.12.02 | 96 842 118 12 31 44 x 3 0 x x
11 35.12.03 | 41 366 52 5 18 20 x 0 1 x x
12 35.12.04 | 38 359 47 4 22 15 x 1 0 x x
13 35.12.05 | 35 361 55 7 19 17 x 0 0 x x
14 35.12.06 | 104 1204 131 15 27 52 x 2 1 x x
15 35.12.07 | 120 ? 156 21 25 66 x 4 2 x x                                  // 1,474 berkas: titik ribuan yang hilang?
17 35.12.08 | 98 686 140 18 33 49 x 2 0 x x
18 35.12.09 | 44 412 61 6 20 . x 0 0 x x
19 35.12.11 | 52 530 73 8 26 23 x 1 0 x x
20 35.12.12 | 0 0@C20 0@C20 0@C20 0@C20 0@C20 . 0@C20 0@C20 . .
21          | ? ? ? ? ? ? x ? ? x x                                         // Banyuputeh: maksudnya Banyuputih?
22          | x x x x x x x x x x x
"""
