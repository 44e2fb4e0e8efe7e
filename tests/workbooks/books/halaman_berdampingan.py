"""Two printed pages of one recap stand beside each other; page 2 begins with the total carried over from page 1."""

from workbooks.draw import Sheet

ABOUT = (
    "Dua halaman cetak satu rekap berdampingan pada lembar yang sama: kecamatan 1-6 di kiri, 7-12 di kanan; halaman kanan "
    "diawali 'jumlah pindahan hal. 1'; baris kiri dan kanan tidak sejajar; satu jumlah seluruhnya salah; satu sel kosong."
)
INBOX = "2026-08-06_35.01_surel"
FILE = "REKAP KEC JULI 2026 (cetak 2 hal).xlsx"

SHEETS = [
    Sheet(
        "cetak",
        """
   |A                           |B                          |C     |D  |E  |F   |G   |H     |I|J |K                     |L     |M   |N  |O   |P   |Q   |R
  1|PEMERINTAH KABUPATEN PACITAN|                           |      |   |   |    |    |      | |PEMERINTAH KABUPATEN PACITAN
  2|REKAP PELAYANAN KECAMATAN BULAN JULI 2026|                           |      |   |   |    |    |      | |REKAP PELAYANAN KECAMATAN BULAN JULI 2026 (LANJUTAN)
  3|                            |                           |      |   |   |    |    |Hal. 1| |  |                      |      |    |   |    |    |Hal. 2
  4|NO                          |KECAMATAN                  |KTP-el|KK |KIA|SKTM|SKCK|JML   | |NO|KECAMATAN             |KTP-el|KK  |KIA|SKTM|SKCK|JML |KET
  5|1                           |Donorojo                   |214   |96 |41 |18  |27  |396   | |  |JUMLAH PINDAHAN HAL. 1|1283  |593 |240|92  |163 |2371
  6|2                           |Pringkuku                  |148   |73 |22 |11  |14  |268   | |7 |Nawangan              |193   |88  |30 |24  |19  |354
  7|3                           |Punung                     |177   |81 |35 |9   |21  |323   | |8 |Bandar                |165   |79  |-  |20  |12  |276
  8|4                           |Pacitan                    |402   |188|97 |26  |63  |776   | |9 |Tegalombo             |206   |94  |28 |31  |17  |376
  9|5                           |Kebonagung                 |159   |70 |19 |15  |16  |279   | |10|Tulakan               |311   |142 |   |37  |29  |519 |KIA blm direkap
 10|6                           |Arjosari                   |183   |85 |26 |13  |22  |329   | |11|Ngadirojo             |228   |103 |44 |16  |25  |416
 11|                            |JUMLAH (DIPINDAH KE HAL. 2)|1283  |593|240|92  |163 |2371  | |12|Sudimoro              |137   |62  |17 |12  |9   |237
 12|                            |                           |      |   |   |    |    |      | |  |JUMLAH SELURUHNYA     |2523  |1161|359|223 |274 |4540
 14|                            |                           |      |   |   |    |    |      | |  |                      |      |    |   |Pacitan, 5 Agustus 2026
 15|                            |                           |      |   |   |    |    |      | |  |                      |      |    |   |Kepala Bagian Pemerintahan
""",
        head=(4, 4),
    )
]


READING = """
block cetak  2026-07 completed | C=NP-02 D=NP-03 E=NP-07 F=NP-10 G=NP-14 H=x
5 35.01.01  | 214 96 41 18 27 x
6 35.01.02  | 148 73 22 11 14 x
7 35.01.03  | 177 81 35 9 21 x
8 35.01.04  | 402 188 97 26 63 x
9 35.01.05  | 159 70 19 15 16 x
10 35.01.06 | 183 85 26 13 22 x
11          | x x x x x x
block cetak  2026-07 completed | L=NP-02 M=NP-03 N=NP-07 O=NP-10 P=NP-14 Q=x
5           | x x x x x x                                              // jumlah pindahan
6 35.01.07  | 193 88 30 24 19 x
7 35.01.08  | 165 79 0 20 12 x
8 35.01.09  | 206 94 28 31 17 x
9 35.01.10  | 311 142 . 37 29 x
10 35.01.11 | 228 103 44 16 25 x
11 35.01.12 | 137 62 17 12 9 x
12          | x x x x x x
"""
