"""Data for the bupati's yearly account: a sheet for each kecamatan, two quarters beside target and last year."""

from workbooks.draw import Sheet

ABOUT = (
    "Data dukung LKPJ, satu lembar per kecamatan: target dan realisasi tahun lalu di samping Tribulan I dan II, jumlah dan "
    "persen; di bawah pelayanan ada kegiatan yang bukan pelayanan (musrenbang, fasilitasi APBDes)."
)
INBOX = "2026-07-21_35.04_surel"
FILE = "Data dukung LKPJ Kec. s.d. Tribulan II.xlsx"


def _sheet(name: str, picture: str) -> Sheet:
    return Sheet(
        name, picture, merged=("A7:A8", "B7:B8", "C7:C8", "D7:D8", "E7:E8", "F7:G7", "H7:H8", "I7:I8"), head=(7, 8)
    )


SHEETS = [
    _sheet(
        "Kec. Boyolangu",
        """
   |A |B                              |C       |D             |E         |F         |G          |H                   |I
 1 |DATA DUKUNG LKPJ BUPATI TULUNGAGUNG TAHUN ANGGARAN 2026
 2 |URUSAN KEWILAYAHAN : PELAYANAN ADMINISTRASI TERPADU KECAMATAN
 4 |Kecamatan||: Boyolangu
 5 |Keadaan||: s.d. Tribulan II Tahun 2026
 7 |No|Jenis Pelayanan / Kegiatan     |Satuan  |Realisasi 2025|Target 2026|Realisasi 2026|          |Jumlah s.d. Tribulan II|%
 8 |  |                               |        |              |          |Tribulan I|Tribulan II
 9 |1 |Perekaman KTP-el               |orang   |1310          |1250      |301       |344        |645|%0.516
10 |2 |Kartu Keluarga                 |dokumen |2204          |2200      |512       |547        |1059|%0.481
11 |3 |Surat Pindah                   |surat   |418           |400       |96        |88         |184|%0.460
12 |4 |Surat Keterangan Tidak Mampu   |surat   |655           |600       |142       |203        |345|%0.575
13 |5 |Pengantar SKCK                 |surat   |790           |750       |161       |248        |409|%0.545
14 |6 |Dispensasi Nikah               |surat   |61            |60        |9         |22         |31|%0.517
15 |7 |Surat Keterangan Ahli Waris    |surat   |133           |120       |37         |31         |68|%0.567
16 |8 |Izin Keramaian                 |surat   |84            |80        |12         |25         |37|%0.463
17 |9 |Musrenbang Kecamatan           |kegiatan|1             |1         |1         |-          |1|%1.000
18 |10|Fasilitasi penyusunan APBDes   |desa    |17            |17        |17        |-          |17|%1.000
21 |  |                               |        |              |          |Boyolangu, 16 Juli 2026
22 |  |                               |        |              |          |CAMAT BOYOLANGU
""",
    ),
    _sheet(
        "Kec. Ngunut",
        """
   |A |B                              |C       |D             |E         |F         |G          |H                   |I
 1 |DATA DUKUNG LKPJ BUPATI TULUNGAGUNG TAHUN ANGGARAN 2026
 2 |URUSAN KEWILAYAHAN : PELAYANAN ADMINISTRASI TERPADU KECAMATAN
 4 |Kecamatan||: Ngunut
 5 |Keadaan||: s.d. Tribulan II Tahun 2026
 7 |No|Jenis Pelayanan / Kegiatan     |Satuan  |Realisasi 2025|Target 2026|Realisasi 2026|          |Jumlah s.d. Tribulan II|%
 8 |  |                               |        |              |          |Tribulan I|Tribulan II
 9 |1 |Perekaman KTP-el               |orang   |1188          |1200      |288       |319        |607|%0.506
10 |2 |Kartu Keluarga                 |dokumen |1975          |1950      |476       |455        |931|%0.477
11 |3 |Surat Pindah                   |surat   |390           |380       |81        |79         |160|%0.421
12 |4 |Surat Keterangan Tidak Mampu   |surat   |701           |650       |158       |231        |389|%0.598
13 |5 |Pengantar SKCK                 |surat   |822           |800       |149       |262        |411|%0.514
14 |6 |Dispensasi Nikah               |surat   |48            |50        |7         |18         |25|%0.500
15 |7 |Surat Keterangan Ahli Waris    |surat   |109           |100       |24         |29         |53|%0.530
16 |8 |Izin Keramaian                 |surat   |73            |70        |nihil     |31         |31|%0.443
17 |9 |Musrenbang Kecamatan           |kegiatan|1             |1         |1         |-          |1|%1.000
20 |  |                               |        |              |          |Ngunut, 17 Juli 2026
21 |  |                               |        |              |          |CAMAT NGUNUT
""",
    ),
    _sheet(
        "Kec. Kalidawir",
        """
   |A |B                              |C       |D             |E         |F         |G          |H                   |I
 1 |DATA DUKUNG LKPJ BUPATI TULUNGAGUNG TAHUN ANGGARAN 2026
 2 |URUSAN KEWILAYAHAN : PELAYANAN ADMINISTRASI TERPADU KECAMATAN
 4 |Kecamatan||: Kalidawir
 5 |Keadaan||: s.d. Tribulan II Tahun 2026
 7 |No|Jenis Pelayanan / Kegiatan     |Satuan  |Realisasi 2025|Target 2026|Realisasi 2026|          |Jumlah s.d. Tribulan II|%
 8 |  |                               |        |              |          |Tribulan I|Tribulan II
 9 |1 |Perekaman KTP-el               |orang   |960           |950       |224       |251        |475|%0.500
10 |2 |Kartu Keluarga                 |dokumen |1540          |1500      |361       |372        |733|%0.489
11 |3 |Surat Pindah                   |surat   |275           |260       |63        |57         |120|%0.462
12 |4 |Surat Keterangan Tidak Mampu   |surat   |512           |500       |±120      |177        |          |
13 |5 |Pengantar SKCK                 |surat   |466           |450       |98        |141        |239|%0.531
14 |6 |Dispensasi Nikah               |surat   |52            |50        |11        |16         |27|%0.540
15 |7 |Surat Keterangan Ahli Waris    |surat   |88            |80        |19         |22         |41|%0.512
16 |8 |Izin Keramaian                 |surat   |41            |40        |5         |14         |19|%0.475
17 |9 |Fasilitasi penyusunan APBDes   |desa    |17            |17        |17        |-          |17|%1.000
20 |  |                               |        |              |          |Kalidawir, 15 Juli 2026
21 |  |                               |        |              |          |CAMAT KALIDAWIR
""",
    ),
]

READING = """
block Kec. Boyolangu  35.04.02 completed | D=x E=x F=2026-01/3 G=2026-04/3 H=x I=x
9 NP-01  | x x ? ? x x
10 NP-03 | x x 512 547 x x
11 NP-04 | x x 96 88 x x
12 NP-10 | x x 142 203 x x
13 NP-14 | x x 161 248 x x
14 NP-11 | x x 9 22 x x
15 NP-15 | x x 37 31 x x
16 IZ-08 | x x 12 25 x x
17       | x x ! ! x x
18       | x x ! ! x x
block Kec. Ngunut  35.04.11 completed | D=x E=x F=2026-01/3 G=2026-04/3 H=x I=x
9 NP-01  | x x ? ? x x
10 NP-03 | x x 476 455 x x
11 NP-04 | x x 81 79 x x
12 NP-10 | x x 158 231 x x
13 NP-14 | x x 149 262 x x
14 NP-11 | x x 7 18 x x
15 NP-15 | x x 24 29 x x
16 IZ-08 | x x 0 31 x x
17       | x x ! ! x x
block Kec. Kalidawir  35.04.14 completed | D=x E=x F=2026-01/3 G=2026-04/3 H=x I=x
9 NP-01  | x x ? ? x x
10 NP-03 | x x 361 372 x x
11 NP-04 | x x 63 57 x x
12 NP-10 | x x ! 177 . .
13 NP-14 | x x 98 141 x x
14 NP-11 | x x 11 16 x x
15 NP-15 | x x 19 22 x x
16 IZ-08 | x x 5 14 x x
17       | x x ! ! x x
"""
