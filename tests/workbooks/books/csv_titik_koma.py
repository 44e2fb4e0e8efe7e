"""A CSV as Excel saves it in Indonesia: semicolons, Windows' own letters, a title above the header."""

from pathlib import Path

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "CSV dengan titik koma dan huruf Windows (cp1252): apostrof pada Ra’as, garis – sebagai nihil; judul di atas nama kolom; "
    "1.234 dengan titik ribuan; ejaan lain, huruf besar dan kecil; satu nama yang bukan kecamatan ditanyakan; JUMLAH."
)
INBOX = "2026-04-11_35.29_surel"
FILE = "REKAP SUMENEP.CSV"

PICTURE = """
  |A |B             |C              |D                |E      |F          |G
1 |KABUPATEN SUMENEP
2 |REKAP PELAYANAN PATEN BULAN MARET 2026
4 |NO|KECAMATAN     |LAYANAN        |JUMLAH PERMOHONAN|SELESAI|TEPAT WAKTU|KET
5 |1 |KOTA SUMENEP  |KTP-el         |1.234            |1.190  |1.002
6 |2 |Kota Sumenep  |Akta kelahiran |57               |55     |50
7 |3 |Ra’as         |KTP-el         |88               |85     |70         |kapal tidak berlayar; 3 hari
8 |4 |Ra’as         |Akta kelahiran |–                |–      |–
9 |5 |Guluk Guluk   |KTP-el         |140              |133    |120
10|6 |Guluk Guluk   |Akta kelahiran |21               |21     |19
11|7 |Giligenteng   |KTP-el         |64               |60     |51
12|8 |Giligenteng   |Akta kelahiran |nihil            |nihil  |nihil
13|9 |Batang-Batang |KTP-el         |151              |149    |140
14|10|Batang-Batang |Akta kelahiran |33               |33     |
15|11|Kangean       |KTP-el         |72               |70     |61
16|12|Kangean       |Akta kelahiran |9                |9      |8
17|  |JUMLAH        |               |1.869            |1.805  |1.521
19|  |Sumenep, 10 April 2026
"""


def write(path: Path) -> None:
    """The file as it is sent."""
    write_lines(path, Sheet("", PICTURE), ";", "cp1252")


READING = """
block -  2026-03 | D=requested E=completed F=on_time
5  35.29.01 NP-02 | 1234 1190 1002
6  35.29.01 NP-05 | 57 55 50
7  35.29.22 NP-02 | 88 85 70
8  35.29.22 NP-05 | 0 0 0
9  35.29.09 NP-02 | 140 133 120
10 35.29.09 NP-05 | 21 21 19
11 35.29.08 NP-02 | 64 60 51
12 35.29.08 NP-05 | 0 0 0
13 35.29.16 NP-02 | 151 149 140
14 35.29.16 NP-05 | 33 33 .
15          NP-02 | ? ? ?                              // Kangean: pulau, bukan kecamatan (Kangayan? Arjasa?)
16          NP-05 | ? ? ?                              // Kangean: pulau, bukan kecamatan (Kangayan? Arjasa?)
17                | x x x
"""
