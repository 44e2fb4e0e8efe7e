"""Petugas yang menggabungkan tiga kecamatan: nama kecamatan digabung di samping layanannya, Jumlah tanpa nama di tiap kecamatan, '±80'; lembar sarana dengan nama kecamatan di tajuk dan lembar anggaran dalam rupiah."""

from workbooks.draw import Sheet

ABOUT = "Petugas yang menggabungkan tiga kecamatan: nama kecamatan digabung di samping layanannya, Jumlah tanpa nama di tiap kecamatan, '±80'; lembar sarana dengan nama kecamatan di tajuk dan lembar anggaran dalam rupiah."
INBOX = "2026-10-12_35.07_surel"
FILE = "GABUNGAN WIL BARAT.xlsx"

SHEETS = [
    Sheet(
        "Pelayanan",
        """
   |A |B                |C                     |D           |E     |F      |G           |H
 1 |  |REKAP GABUNGAN KECAMATAN WILAYAH BARAT
 2 |  |(PUJON, NGANTANG, KASEMBON) KABUPATEN MALANG
 3 |  |Bulan            |: September 2026
 5 |NO|KECAMATAN        |JENIS PELAYANAN       |BERKAS MASUK|TERBIT|DITOLAK|MASIH PROSES|KETERANGAN
 6 |1 |PUJON            |KTP-el                |142         |131   |2      |9
 7 |  |                 |Kartu Keluarga        |98          |94    |-      |4
 8 |  |                 |Akta Kelahiran        |27          |27    |-      |-
 9 |  |                 |SKTM                  |16          |16    |-      |-
10 |  |                 |Surat Keterangan Usaha|21          |21    |-      |-           |KUR petani sayur
11 |  |                 |Izin Keramaian        |6           |5     |1      |-
12 |  |                 |Jumlah                |310         |294   |3      |13
13 |2 |NGANTANG         |KTP-el                |156         |149   |1      |6
14 |  |                 |Kartu Keluarga        |110         |107   |2      |1
15 |  |                 |Akta Kelahiran        |33          |30    |-      |3
16 |  |                 |SKTM                  |24          |24    |-      |-
17 |  |                 |Surat Keterangan Usaha|9           |9     |-      |-
18 |  |                 |Izin Keramaian        |4           |4     |-      |-
19 |  |                 |Jumlah                |336         |323   |3      |10
20 |3 |KASEMBON         |KTP-el                |87          |±80   |       |            |alat rusak
21 |  |                 |Kartu Keluarga        |64          |61    |1      |2
22 |  |                 |Akta Kelahiran        |14          |14    |-      |-
23 |  |                 |SKTM                  |19          |19    |-      |-
24 |  |                 |Surat Keterangan Usaha|-           |-     |-      |-
25 |  |                 |Izin Keramaian        |3           |3     |-      |-
26 |  |                 |Jumlah                |187         |97    |1      |2
27 |  |TOTAL 3 KECAMATAN|                      |833         |714   |7      |25
""",
        merged=("A6:A12", "B6:B12", "A13:A19", "B13:B19", "A20:A26", "B20:B26"),
        head=(5, 5),
    ),
    Sheet(
        "Sarpras",
        """
   |A |B                 |C    |D       |E       |F
 1 |DATA SARANA PELAYANAN
 3 |NO|URAIAN            |PUJON|NGANTANG|KASEMBON|SATUAN
 4 |1 |Alat rekam KTP-el |1    |2       |1       |unit
 5 |2 |Komputer          |4    |5       |3       |unit
 6 |3 |Printer           |3    |3       |2       |unit
 7 |4 |Kursi ruang tunggu|24   |30      |16      |buah
 8 |5 |Jaringan internet |20   |30      |10      |Mbps
""",
        merged=(),
        head=(3, 3),
    ),
    Sheet(
        "Anggaran",
        """
   |A        |B        |C             |D     |E
 1 |REALISASI ANGGARAN KEGIATAN PATEN S.D. SEPTEMBER 2026
 3 |KECAMATAN|PAGU (Rp)|REALISASI (Rp)|%     |SISA (Rp)
 4 |Pujon    |48500000 |31200000      |%0.643|17300000
 5 |Ngantang |52000000 |38750000      |%0.745|13250000
 6 |Kasembon |39750000 |22100000      |%0.556|17650000
 7 |Jumlah   |140250000|92050000      |%0.657|48200000
""",
        merged=(),
        head=(3, 3),
    ),
]


READING = """
block Pelayanan  2026-09 | D=requested E=completed F=rejected G=pending
6 35.07.26 NP-02 | 142 131 2 9
7 35.07.26 NP-03 | 98 94 0 4
8 35.07.26 NP-05 | 27 27 0 0
9 35.07.26 NP-10 | 16 16 0 0
10 35.07.26 NP-16 | 21 21 0 0
11 35.07.26 IZ-08 | 6 5 1 0
12 | x x x x
13 35.07.27 NP-02 | 156 149 1 6
14 35.07.27 NP-03 | 110 107 2 1
15 35.07.27 NP-05 | 33 30 0 3
16 35.07.27 NP-10 | 24 24 0 0
17 35.07.27 NP-16 | 9 9 0 0
18 35.07.27 IZ-08 | 4 4 0 0
19 | x x x x
20 35.07.28 NP-02 | ! ! . .    // selesai '±80' hanya perkiraan
21 35.07.28 NP-03 | 64 61 1 2
22 35.07.28 NP-05 | 14 14 0 0
23 35.07.28 NP-10 | 19 19 0 0
24 35.07.28 NP-16 | 0 0 0 0
25 35.07.28 IZ-08 | 3 3 0 0
26 | x x x x
27 | x x x x
block Sarpras | C=x D=x E=x
4 | x x x
5 | x x x
6 | x x x
7 | x x x
8 | x x x
block Anggaran | B=x C=x D=x E=x
4 | x x x x
5 | x x x x
6 | x x x x
7 | x x x x
"""
