"""One sheet for each kecamatan, and a recap of the kota that only adds them up."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu lembar per kecamatan (nama di nama lembar dan kop), judul dua baris (Permohonan di atas L, P, JML; JML yang "
    "dihitung), baris nomor kolom, persen, TOTAL, tanda tangan; lembar pertama hanya menjumlahkan seluruh kota."
)
INBOX = "2026-04-08_35.74_wa"
FILE = "REKAP PATEN MARET 2026.xlsx"

HEAD = ("A8:A9", "B8:B9", "C8:E8", "F8:F9", "G8:G9", "H8:H9", "I8:I9")
TITLE = ("A1:I1", "A2:I2", "A3:I3", "A5:I5", "A6:I6")

REKAP = """
   |A  |B                |C   |D   |E   |F   |G   |H      |I
 1 |PEMERINTAH KOTA PROBOLINGGO
 2 |SEKRETARIAT DAERAH
 5 |REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 6 |BULAN : MARET 2026
 8 |NO |JENIS PELAYANAN  |PERMOHONAN|    |    |SELESAI|DITOLAK|% SELESAI|KET
 9 |   |                 |L   |P   |JML
10 |1  |2                |3   |4   |5   |6   |7   |8      |9
11 |1  |KTP-el           |160 |151 |311 |294 |10  |%0.9453
12 |2  |Kartu Keluarga   |116 |119 |235 |225 |8   |%0.9574
13 |3  |SKTM             |51  |62  |113 |110 |2   |%0.9735
14 |4  |Dispensasi Nikah |5   |4   |9   |9   |-   |%1
15 |5  |Legalisir        |58  |48  |106 |106 |-   |%1
16 |   |JUMLAH           |390 |384 |774 |744 |20  |%0.9612
18 |   |                 |    |    |    |    |Probolinggo, 6 April 2026
19 |   |                 |    |    |    |    |Kepala Bagian Pemerintahan
23 |   |                 |    |    |    |    |NIP. 19700101 199603 1 002
"""

KADEMANGAN = """
   |A  |B                |C   |D   |E            |F   |G     |H      |I
 1 |PEMERINTAH KOTA PROBOLINGGO
 2 |KECAMATAN KADEMANGAN
 3 |Jalan Brantas Nomor 1 Probolinggo
 5 |REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 6 |BULAN : MARET 2026
 8 |NO |JENIS PELAYANAN  |PERMOHONAN|    |    |SELESAI|DITOLAK|% SELESAI|KET
 9 |   |                 |L   |P   |JML
10 |1  |2                |3   |4   |5            |6   |7     |8      |9
11 |1  |KTP-el           |31  |28  |=C11+D11→59  |57  |2     |%0.9661
12 |2  |Kartu Keluarga   |21  |24  |=C12+D12→45  |43  |2     |%0.9556
13 |3  |SKTM             |9   |14  |=C13+D13→23  |23  |-     |%1
14 |4  |Dispensasi Nikah |2   |1   |=C14+D14→3   |3   |-     |%1
15 |5  |Legalisir        |17  |12  |=C15+D15→29  |29  |nihil |%1     |loket 2
16 |   |JUMLAH           |80  |79  |159          |155 |4     |%0.9748
18 |   |                 |    |    |             |    |Probolinggo, 2 April 2026
19 |   |                 |    |    |             |    |CAMAT KADEMANGAN
23 |   |                 |    |    |             |    |NIP. 19710203 199703 1 003
"""

WONOASIH = """
   |A  |B                |C   |D   |E            |F   |G     |H      |I
 1 |PEMERINTAH KOTA PROBOLINGGO
 2 |KECAMATAN WONOASIH
 3 |Jalan Raya Wonoasih Probolinggo
 5 |REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 6 |BULAN : MARET 2026
 8 |NO |JENIS PELAYANAN  |PERMOHONAN|    |    |SELESAI|DITOLAK|% SELESAI|KET
 9 |   |                 |L   |P   |JML
10 |1  |2                |3   |4   |5            |6   |7     |8      |9
11 |1  |KTP-el           |26  |22  |=C11+D11→48  |46  |1     |%0.9583
12 |2  |Kartu Keluarga   |18  |19  |=C12+D12→37  |36  |-     |%0.973
13 |3  |SKTM             |7   |11  |=C13+D13→18  |17  |1     |%0.9444
14 |4  |Dispensasi Nikah |-   |-   |-            |-   |-     |-
15 |5  |Legalisir        |10  |8   |=C15+D15→18  |18  |-     |%1
16 |   |JUMLAH           |61  |60  |121          |117 |2     |%0.9669
18 |   |                 |    |    |             |    |Probolinggo, 3 April 2026
19 |   |                 |    |    |             |    |CAMAT WONOASIH
"""

MAYANGAN = """
   |A  |B                |C   |D   |E            |F   |G     |H      |I
 1 |PEMERINTAH KOTA PROBOLINGGO
 2 |KECAMATAN MAYANGAN
 5 |REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 6 |BULAN : MARET 2026
 8 |NO |JENIS PELAYANAN  |PERMOHONAN|    |    |SELESAI|DITOLAK|% SELESAI|KET
 9 |   |                 |L   |P   |JML
10 |1  |2                |3   |4   |5            |6   |7     |8      |9
11 |1  |KTP-el           |40  |37  |=C11+D11→77  |70  |3     |%0.9091
12 |2  |Kartu Keluarga   |33  |29  |=C12+D12→62  |60  |2     |%0.9677
13 |3  |SKTM             |12  |15  |=C13+D13→27  |27  |-     |%1
14 |4  |Dispensasi Nikah |1   |-   |1            |1   |-     |%1
15 |5  |Legalisir
16 |   |JUMLAH           |86  |81  |167          |158 |5     |%0.9461
18 |   |                 |    |    |             |    |Probolinggo, 2 April 2026
19 |   |                 |    |    |             |    |CAMAT MAYANGAN
"""

KANIGARAN = """
   |A  |B                |C   |D   |E            |F   |G     |H      |I
 1 |PEMERINTAH KOTA PROBOLINGGO
 2 |KECAMATAN KANIGARAN
 5 |REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 6 |BULAN : MARET 2026
 8 |NO |JENIS PELAYANAN  |PERMOHONAN|    |    |SELESAI|DITOLAK|% SELESAI|KET
 9 |   |                 |L   |P   |JML
10 |1  |2                |3   |4   |5            |6   |7     |8      |9
11 |1  |KTP-el           |44  |41  |=C11+D11→85  |80  |4     |%0.9412
12 |2  |Kartu Keluarga   |30  |31  |=C12+D12→61  |58  |3     |%0.9508
13 |3  |SKTM             |10  |10  |=C13+D13→20  |19  |1     |%0.95
14 |4  |Dispensasi Nikah |2   |2   |=C14+D14→4   |4   |-     |%1
15 |5  |Legalisir        |25  |21  |=C15+D15→46  |46  |-     |%1
16 |   |JUMLAH           |111 |105 |216          |207 |8     |%0.9583
18 |   |                 |    |    |             |    |Probolinggo, 2 April 2026
19 |   |                 |    |    |             |    |CAMAT KANIGARAN
"""

KEDOPOK = """
   |A  |B                |C   |D   |E            |F   |G     |H      |I
 1 |PEMERINTAH KOTA PROBOLINGGO
 2 |KECAMATAN KEDOPOK
 5 |REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 6 |BULAN : MARET 2026
 8 |NO |JENIS PELAYANAN  |PERMOHONAN|    |    |SELESAI|DITOLAK|% SELESAI|KET
 9 |   |                 |L   |P   |JML
10 |1  |2                |3   |4   |5            |6   |7     |8      |9
11 |1  |KTP-el           |19  |23  |=C11+D11→42  |41  |-     |%0.9762
12 |2  |Kartu Keluarga   |14  |16  |=C12+D12→30  |28  |1     |%0.9333
13 |3  |SKTM             |13  |12  |=C13+D13→25  |24  |-     |%0.96
14 |4  |Dispensasi Nikah |-   |1   |=C14+D14→1   |1   |-     |%1
15 |5  |Legalisir        |6   |7   |=C15+D15→13  |13  |-     |%1
16 |   |JUMLAH           |52  |59  |111          |107 |1     |%0.964
18 |   |                 |    |    |             |    |Probolinggo, 6 April 2026
19 |   |                 |    |    |             |    |CAMAT KEDOPOK
"""


def _sheet(name: str, picture: str) -> Sheet:
    return Sheet(name, picture, merged=TITLE + HEAD, head=(8, 10))


SHEETS = [
    _sheet("REKAP", REKAP),
    _sheet("KADEMANGAN", KADEMANGAN),
    _sheet("Kec. Wonoasih", WONOASIH),
    _sheet("Mayangan", MAYANGAN),
    _sheet("Kanigaran", KANIGARAN),
    _sheet("KEDOPAK", KEDOPOK),
]

READING = """
block REKAP | C=x D=x E=x F=x G=x H=x
11 | x x x x x x
12 | x x x x x x
13 | x x x x x x
14 | x x x x x x
15 | x x x x x x
16 | x x x x x x

block KADEMANGAN  2026-03 35.74.01 | C=x D=x E=requested F=completed G=rejected H=x
11 NP-02 | x x 59 57 2 x
12 NP-03 | x x 45 43 2 x
13 NP-10 | x x 23 23 0 x
14 NP-11 | x x 3 3 0 x
15 LG-01 | x x 29 29 0 x
16       | x x x x x x

block Kec. Wonoasih  2026-03 35.74.02 | C=x D=x E=requested F=completed G=rejected H=x
11 NP-02 | x x 48 46 1 x
12 NP-03 | x x 37 36 0 x
13 NP-10 | x x 18 17 1 x
14 NP-11 | x x 0 0 0 x
15 LG-01 | x x 18 18 0 x
16       | x x x x x x

block Mayangan  2026-03 35.74.03 | C=x D=x E=requested F=completed G=rejected H=x
11 NP-02 | x x 77 70 3 x
12 NP-03 | x x 62 60 2 x
13 NP-10 | x x 27 27 0 x
14 NP-11 | x x 1 1 0 x
15 LG-01 | . . . . . .
16       | x x x x x x

block Kanigaran  2026-03 35.74.04 | C=x D=x E=requested F=completed G=rejected H=x
11 NP-02 | x x 85 80 4 x
12 NP-03 | x x 61 58 3 x
13 NP-10 | x x 20 19 1 x
14 NP-11 | x x 4 4 0 x
15 LG-01 | x x 46 46 0 x
16       | x x x x x x

block KEDOPAK  2026-03 35.74.05 | C=x D=x E=requested F=completed G=rejected H=x
11 NP-02 | x x 42 41 0 x
12 NP-03 | x x 30 28 1 x
13 NP-10 | x x 25 24 0 x
14 NP-11 | x x 1 1 0 x
15 LG-01 | x x 13 13 0 x
16       | x x x x x x
"""
