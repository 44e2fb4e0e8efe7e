"""A kecamatan's monthly bundle: cover, services by week, complaints in words, the facilities."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu kecamatan, buku empat lembar: nama kecamatan dan bulan hanya di sampul; pelayanan per minggu I–V dengan jumlah; aduan berupa "
    "uraian; sarana Ada/Belum ada sebagai daftar periksa, satu jawaban berupa kalimat, satu sarana di luar daftar."
)
INBOX = "2026-09-03_35.13_surel"
FILE = "Laporan PATEN Paiton Agustus 2026.xlsx"

SHEETS = [
    Sheet(
        "SAMPUL",
        """
   |A|B
 3 | |LAPORAN BULANAN
 4 | |PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)
 6 | |KECAMATAN PAITON
 7 | |KABUPATEN PROBOLINGGO
 9 | |BULAN AGUSTUS TAHUN 2026
""",
    ),
    Sheet(
        "PELAYANAN",
        """
   |A |B               |C               |D               |E               |F               |G              |H
 1 |I. JUMLAH PELAYANAN
 3 |NO|JENIS PELAYANAN |MINGGU KE-      |                |                |                |               |JUMLAH
 4 |  |                |I               |II              |III             |IV              |V
 5 |1 |Perekaman KTP-el|9               |12              |11              |14              |5              |=SUM(C5:G5)→51
 6 |2 |Cetak KTP-el    |41              |38              |52              |47              |20             |=SUM(C6:G6)→198
 7 |3 |Kartu Keluarga  |26              |31              |29              |33              |12             |=SUM(C7:G7)→131
 8 |4 |Pindah datang   |4               |6               |3               |5               |1              |=SUM(C8:G8)→19
 9 |5 |Akta Kelahiran  |8               |7               |9               |6               |2              |=SUM(C9:G9)→32
10 |6 |Akta Kematian   |2               |3               |-               |4               |1              |=SUM(C10:G10)→10
11 |7 |SKTM            |5               |6               |8               |4               |3              |=SUM(C11:G11)→26
12 |8 |SKCK            |7               |9               |8               |10              |2              |=SUM(C12:G12)→36
13 |9 |Dispensasi nikah|-               |1               |-               |-               |-              |=SUM(C13:G13)→1
14 |10|Legalisir       |15              |18              |16              |21              |7              |=SUM(C14:G14)→77
15 |  |JUMLAH          |=SUM(C5:C14)→117|=SUM(D5:D14)→131|=SUM(E5:E14)→136|=SUM(F5:F14)→144|=SUM(G5:G14)→53|=SUM(H5:H14)→581
""",
        merged=("A3:A4", "B3:B4", "C3:G3", "H3:H4"),
        head=(3, 4),
    ),
    Sheet(
        "ADUAN",
        """
   |A |B          |C                       |D          |E
 1 |II. ADUAN MASYARAKAT
 3 |NO|TANGGAL    |POKOK ADUAN             |LEWAT      |TINDAK LANJUT
 4 |1 |@2026-08-05|Antrean KTP terlalu lama|Kotak saran|ditambah satu petugas
 5 |2 |@2026-08-19|Blangko KIA habis       |WA         |sudah dijelaskan, menunggu Dukcapil
""",
        head=(3, 3),
    ),
    Sheet(
        "SARANA",
        """
   |A |B                    |C              |D
 1 |III. SARANA DAN PRASARANA PATEN
 3 |NO|SARANA / PRASARANA   |ADA / BELUM ADA|KONDISI
 4 |1 |Loket pelayanan      |Ada            |baik
 5 |2 |Ruang proses berkas  |Ada            |baik
 6 |3 |Loket penyerahan     |jadi satu dengan loket
 7 |4 |Ruang pengolahan data|Ada            |sempit
 8 |5 |Meja pengaduan       |Ada            |baik
 9 |6 |Pos piket            |Blm ada
10 |7 |Ruang tunggu         |Ada            |kursi rusak sebagian
11 |8 |Genset               |Ada            |baik
12 |9 |Loket pembayaran     |Tdk berlaku    |gratis
13 |  |                     |Paiton, 2 September 2026
14 |  |                     |Sekretaris Kecamatan
""",
        head=(3, 3),
    ),
]

READING = """
block PELAYANAN  2026-08 35.13.12 completed | C=x D=x E=x F=x G=x H=completed
5  NP-01 | x x x x x 51
6  NP-02 | x x x x x 198
7  NP-03 | x x x x x 131
8  NP-04 | x x x x x 19
9  NP-05 | x x x x x 32
10 NP-06 | x x x x x 10
11 NP-10 | x x x x x 26
12 NP-14 | x x x x x 36
13 NP-11 | x x x x x 1
14 LG-01 | x x x x x 77
15       | x x x x x x
block SARANA  2026-08 35.13.12 | C=status
4  T1 | terpenuhi
5  T2 | terpenuhi
6  T4 | !                            // jadi satu dengan loket: terpenuhi?
7  T5 | terpenuhi
8  T6 | terpenuhi
9  T7 | belum
10 T8 | terpenuhi
11    | !                            // genset: tidak ada di daftar syarat
12 T3 | tidak_berlaku
"""
