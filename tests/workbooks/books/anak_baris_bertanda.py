"""Sub-lines with a dash below KTP-el and Akta; the month between two cumulative columns."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu kecamatan: target setahun, realisasi s/d September, Oktober, s/d Oktober; hanya Oktober yang bulanan; "
    '"- perekaman" dan "- kelahiran" dipahami dari baris di atasnya; capaian persen.'
)
INBOX = "2026-11-04_35.22_surel"
FILE = "capaian dander.xlsx"

SHEETS = [
    Sheet(
        "Capaian",
        """
   |A |B                     |C          |D            |E      |F          |G          |H
 1 |CAPAIAN PELAYANAN KECAMATAN DANDER KABUPATEN BOJONEGORO
 2 |KEADAAN S/D BULAN OKTOBER 2026
 4 |No|Jenis Pelayanan       |Target 2026|Realisasi    |       |           |Capaian (%)|Ket
 5 |  |                      |           |s/d September|Oktober|s/d Oktober
 6 |1 |KTP-el
 7 |  |- perekaman           |380        |267          |32     |299        |%0.787
 8 |  |- pencetakan          |3560       |2565         |297    |2862       |%0.804
 9 |2 |Kartu Keluarga        |1510       |1181         |126    |1307       |%0.866
10 |3 |Akta
11 |  |- kelahiran           |490        |325          |41     |366        |%0.747
12 |  |- kematian            |230        |164          |19     |183        |%0.796
13 |4 |Surat Pindah          |250        |198          |21     |219        |%0.876
14 |5 |SKTM                  |610        |455          |51     |506        |%0.830
15 |6 |Pengantar SKCK        |300        |198          |25     |223        |%0.743
16 |7 |Surat Keterangan Usaha|290        |199          |24     |223        |%0.769
17 |8 |Dispensasi Nikah      |10         |-            |-      |-          |%0.000
18 |9 |Legalisir             |520        |409          |43     |452        |%0.869
19 |  |Jumlah                |8150       |5961         |679    |6640       |%0.815
21 |  |                      |           |             |Dander, 2 November 2026
22 |  |                      |           |             |Sekretaris Kecamatan
""",
        merged=("A1:H1", "A2:H2", "A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:G5", "H4:H5"),
        head=(4, 5),
    ),
]


READING = """
block Capaian  2026-10 35.22.06 completed | C=x D=x E=completed F=x G=x
7  NP-01 | x x 32 x x
8  NP-02 | x x 297 x x
9  NP-03 | x x 126 x x
11 NP-05 | x x 41 x x
12 NP-06 | x x 19 x x
13 NP-04 | x x 21 x x
14 NP-10 | x x 51 x x
15 NP-14 | x x 25 x x
16 NP-16 | x x 24 x x
17 NP-11 | x x 0 x x
18 LG-01 | x x 43 x x
19  | x x x x x
"""
