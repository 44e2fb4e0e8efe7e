"""What a web system exports as "Excel": UTF-16 text with tabs under the name .xls; the month stands in the file's name."""

from pathlib import Path

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "Teks UTF-16 bertabulasi dengan nama .xls dari aplikasi web: huruf besar semua, kode dan nama wilayah, sisa bulan lalu dan "
    "sisa bulan ini, tepat waktu, pengaduan; bulan hanya di nama berkas; satu baris yang kode dan namanya tidak cocok."
)
INBOX = "2026-04-06_35.22_surel"
FILE = "REKAP_PATEN_MARET_2026.xls"

PICTURE = """
  |A       |B          |C              |D              |E    |F      |G      |H             |I          |J
1 |KODE    |KECAMATAN  |JENIS PELAYANAN|SISA BULAN LALU|MASUK|SELESAI|DITOLAK|SISA BULAN INI|TEPAT WAKTU|PENGADUAN
2 |35.22.06|DANDER     |KTP-EL         |4              |88   |85     |2      |5             |80         |0
3 |35.22.06|DANDER     |KK             |2              |51   |50     |1      |2             |47         |0
4 |35.22.06|DANDER     |SKTM           |0              |14   |14     |0      |0             |14         |0
5 |35.22.09|KEPOHBARU  |KTP-EL         |7              |63   |66     |1      |3             |55         |1
6 |35.22.09|KEPOHBARU  |KK             |1              |40   |39     |0      |2             |36         |0
7 |35.22.09|KEPOHBARU  |SKTM           |0              |9    |9      |0      |0             |9          |0
8 |35.22.12|SUMBERREJO |KTP-EL         |3              |101  |99     |2      |3             |90         |2
9 |35.22.12|SUMBERREJO |KK             |0              |77   |75     |1      |1             |70         |0
10|35.22.12|SUMBERREJO |SKTM           |1              |18   |19     |0      |0             |17         |0
11|35.22.15|BOJONEGORO |KTP-EL         |12             |240  |233    |5      |14            |201        |3
12|35.22.15|BOJONEGORO |KK             |6              |131  |129    |2      |6             |120        |0
13|35.22.15|BOJONEGORO |SKTM           |0              |22   |22     |0      |0             |22         |0
14|35.22.22|MARGOMULYO |KTP-EL         |NIHIL          |NIHIL|NIHIL  |NIHIL  |NIHIL         |NIHIL      |NIHIL
15|35.22.22|MARGOMULYO |KK             |0              |0    |0      |0      |0             |0          |0
16|35.22.22|MARGOMULYO |SKTM           |0              |2    |2      |0      |0             |2          |0
17|35.22.13|KAPAS      |KTP-EL         |2              |70   |69     |1      |2             |60         |0
18|        |TOTAL      |               |38             |926  |911    |15     |38            |823        |6
"""


def write(path: Path) -> None:
    """The file as it is sent."""
    write_lines(path, Sheet("", PICTURE), "\t", "utf-16")


READING = """
block -  2026-03 | D=carried_over E=requested F=completed G=rejected H=pending I=on_time J=complaints
2  35.22.06 NP-02 | 4 88 85 2 5 80 0
3  35.22.06 NP-03 | 2 51 50 1 2 47 0
4  35.22.06 NP-10 | 0 14 14 0 0 14 0
5  35.22.09 NP-02 | 7 63 66 1 3 55 1
6  35.22.09 NP-03 | 1 40 39 0 2 36 0
7  35.22.09 NP-10 | 0 9 9 0 0 9 0
8  35.22.12 NP-02 | 3 101 99 2 3 90 2
9  35.22.12 NP-03 | 0 77 75 1 1 70 0
10 35.22.12 NP-10 | 1 18 19 0 0 17 0
11 35.22.15 NP-02 | 12 240 233 5 14 201 3
12 35.22.15 NP-03 | 6 131 129 2 6 120 0
13 35.22.15 NP-10 | 0 22 22 0 0 22 0
14 35.22.22 NP-02 | 0 0 0 0 0 0 0
15 35.22.22 NP-03 | 0 0 0 0 0 0 0
16 35.22.22 NP-10 | 0 2 2 0 0 2 0
17          NP-02 | ! ! ! ! ! ! !
18                | x x x x x x x
"""
