"""One kecamatan, services downwards: stock, incoming, finished, sent back, left over."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu kecamatan, layanan ke bawah: sisa bulan lalu, masuk, jumlah, selesai, dikembalikan, sisa akhir; "
    "jumlah kelompok berdiri pada baris judul kelompok di atas rinciannya; baris nomor kolom berisi rumus (5 = "
    "3+4); NIHIL digabung satu baris."
)
INBOX = "2026-09-03_35.08_wa"
FILE = "Lap. PATEN Pasirian Agt 2026.xlsx"

SHEETS = [
    Sheet(
        "Agustus",
        """
   |A |B                           |C              |D              |E      |F           |G|H                 |I
 1 |  |PEMERINTAH KABUPATEN LUMAJANG
 2 |  |KECAMATAN PASIRIAN
 3 |  |Jl. Raya Pasirian No. 78 Pasirian
 5 |  |LAPORAN PELAYANAN PATEN
 6 |  |BULAN : AGUSTUS 2026
 8 |NO|JENIS PELAYANAN             |BERKAS         |               |       |PENYELESAIAN| |SISA AKHIR\\nBULAN|KET
 9 |  |                            |SISA BULAN LALU|MASUK BULAN INI|JUMLAH |SELESAI     |DIKEMBALIKAN
10 |1 |2                           |3              |4              |5 (3+4)|6           |7|8 (5-6-7)         |9
11 |A |NON PERIZINAN               |13             |334            |347    |327         |8|12
12 |1 |Perekaman KTP-el            |-              |87             |87     |87          |-|-
13 |2 |Kartu Keluarga (KK)         |6              |112            |118    |109         |4|5
14 |3 |Surat Keterangan Pindah     |1              |14             |15     |13          |-|2
15 |4 |Pengantar Akta Kelahiran    |2              |23             |25     |22          |1|2
16 |5 |Pengantar Akta Kematian     |-              |9              |9      |9           |-|-
17 |6 |Surat Keterangan Tidak Mampu|-              |31             |31     |30          |1|-
18 |7 |Pengantar SKCK              |-              |38             |38     |38          |-|-
19 |8 |Dispensasi Nikah            |-              |4              |4      |4           |-|-
20 |9 |Surat Keterangan Ahli Waris |3              |11             |14     |9           |2|3
21 |10|Rekomendasi Proposal        |1              |5              |6      |6           |-|-
22 |B |PERIZINAN                   |-              |3              |3      |3           |-|-
23 |1 |IUMK                        |NIHIL
24 |2 |Izin Keramaian              |-              |3              |3      |3           |-|-
25 |C |LEGALISASI                  |2              |34             |36     |33          |-|3
26 |1 |Legalisasi Surat Tanah      |2              |8              |10     |7           |-|3
27 |2 |Legalisir Dokumen           |-              |26             |26     |26          |-|-
28 |  |JUMLAH (A+B+C)              |15             |371            |386    |363         |8|15
30 |  |                            |               |               |       |Pasirian, 2 September 2026
31 |  |Mengetahui
32 |  |CAMAT PASIRIAN              |               |               |       |Kasi Pelayanan Umum
""",
        merged=("A8:A9", "B8:B9", "C8:E8", "F8:G8", "H8:H9", "I8:I9", "C23:H23"),
        head=(8, 10),
    ),
]


READING = """
block Agustus  2026-08 35.08.04 | C=carried_over D=requested E=x F=completed G=rejected H=pending
11          | x x x x x x
12 NP-01    | 0 87 x 87 0 0
13 NP-03    | 6 112 x 109 4 5
14 NP-04    | 1 14 x 13 0 2
15 NP-05    | 2 23 x 22 1 2
16 NP-06    | 0 9 x 9 0 0
17 NP-10    | 0 31 x 30 1 0
18 NP-14    | 0 38 x 38 0 0
19 NP-11    | 0 4 x 4 0 0
20 NP-15    | 3 11 x 9 2 3
21 LG-02    | 1 5 x 6 0 0
22          | x x x x x x
23 IZ-02    | 0 0@C23 . 0@C23 0@C23 0@C23
24 IZ-08    | 0 3 x 3 0 0
25          | x x x x x x
26 LG-05    | 2 8 x 7 0 3
27 LG-01    | 0 26 x 26 0 0
28          | x x x x x x
"""
