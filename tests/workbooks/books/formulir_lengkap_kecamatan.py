"""The full form of one kecamatan: from the stock of last month to complaints."""

from workbooks.draw import Sheet

ABOUT = (
    "Formulir satu kecamatan dengan kop (telepon dan kode pos): sisa, masuk, jumlah, Selesai terbagi seluruhnya "
    "dan tepat waktu, ditolak, sisa, pengaduan; rumus; kelompok angka Romawi; satu rekomendasi tak dikenal; "
    "pemohon menurut jenis kelamin di bawahnya."
)
INBOX = "2026-11-03_35.25_surel"
FILE = "Lap Paten Kec Manyar Okt 26.xlsx"

SHEETS = [
    Sheet(
        "OKT",
        """
   |A  |B                         |C               |D                |E                |F                |G                |H              |I               |J              |K
 1 |PEMERINTAH KABUPATEN GRESIK
 2 |KECAMATAN MANYAR
 3 |Jl. Raya Manyar No. 21 Telp. (031) 3950021 Kode Pos 61151
 5 |LAPORAN PELAYANAN PATEN
 6 |BULAN OKTOBER 2026
 8 |No |Jenis Pelayanan           |Sisa bulan lalu |Masuk bulan ini  |Jumlah           |Selesai          |                 |Ditolak        |Sisa bulan ini  |Pengaduan      |Ket.
 9 |   |                          |                |                 |                 |Seluruhnya       |Tepat waktu
10 |I  |ADMINISTRASI KEPENDUDUKAN
11 |a. |Perekaman KTP-el          |0               |77               |=C11+D11→77      |77               |77               |0              |=E11-F11-H11→0  |0
12 |b. |Pencetakan KTP-el         |3               |78               |=C12+D12→81      |74               |74               |2              |=E12-F12-H12→5  |1
13 |c. |Kartu Keluarga            |3               |107              |=C13+D13→110     |105              |98               |0              |=E13-F13-H13→5  |0
14 |d. |Kartu Identitas Anak      |2               |55               |=C14+D14→57      |52               |52               |0              |=E14-F14-H14→5  |0
15 |e. |Pindah Datang             |0               |31               |=C15+D15→31      |31               |28               |0              |=E15-F15-H15→0  |0
16 |f. |Akta Kelahiran            |2               |61               |=C16+D16→63      |63               |56               |0              |=E16-F16-H16→0  |0
17 |II |PERIZINAN
18 |a. |Izin Keramaian            |-               |3                |3                |3                |3                |-              |-               |-
19 |b. |Izin Reklame              |-               |-                |-                |-                |-                |-              |-               |-
20 |III|PELAYANAN UMUM
21 |a. |SKTM                      |0               |34               |=C21+D21→34      |34               |34               |0              |=E21-F21-H21→0  |0
22 |b. |Pengantar SKCK            |0               |47               |=C22+D22→47      |47               |47               |0              |=E22-F22-H22→0  |0
23 |c. |Surat Keterangan Ahli Waris|0               |12               |=C23+D23→12      |12               |12               |0              |=E23-F23-H23→0  |0
24 |d. |Dispensasi Nikah          |0               |1                |=C24+D24→1       |1                |1                |0              |=E24-F24-H24→0  |0
25 |e. |Rekomendasi Proposal      |0               |6                |=C25+D25→6       |6                |6                |0              |=E25-F25-H25→0  |0
26 |f. |Rekomendasi Pembelian BBM |0               |4                |=C26+D26→4       |4                |4                |0              |=E26-F26-H26→0  |0
27 |g. |Legalisasi                |0               |88               |=C27+D27→88      |88               |88               |0              |=E27-F27-H27→0  |0
28 |   |JUMLAH                    |=SUM(C11:C27)→10|=SUM(D11:D27)→604|=SUM(E11:E27)→614|=SUM(F11:F27)→597|=SUM(G11:G27)→580|=SUM(H11:H27)→2|=SUM(I11:I27)→15|=SUM(J11:J27)→1
30 |   |Pemohon menurut jenis kelamin :
31 |   |Laki-laki                 |289             |orang
32 |   |Perempuan                 |315             |orang
34 |   |                          |                |                 |                 |                 |                 |Manyar, 2 November 2026
35 |   |                          |                |                 |                 |                 |                 |CAMAT MANYAR
""",
        merged=(
            "A1:K1",
            "A2:K2",
            "A3:K3",
            "A5:K5",
            "A6:K6",
            "A8:A9",
            "B8:B9",
            "C8:C9",
            "D8:D9",
            "E8:E9",
            "F8:G8",
            "H8:H9",
            "I8:I9",
            "J8:J9",
            "K8:K9",
        ),
        head=(8, 9),
    ),
]


READING = """
block OKT  2026-10 35.25.10 | C=carried_over D=requested E=x F=completed G=on_time H=rejected I=pending J=complaints
11 NP-01 | 0 77 x 77 77 0 0 0
12 NP-02 | 3 78 x 74 74 2 5 1
13 NP-03 | 3 107 x 105 98 0 5 0
14 NP-07 | 2 55 x 52 52 0 5 0
15 NP-04 | 0 31 x 31 28 0 0 0
16 NP-05 | 2 61 x 63 56 0 0 0
18 IZ-08 | 0 3 x 3 3 0 0 0
19 IZ-16 | 0 0 x 0 0 0 0 0
21 NP-10 | 0 34 x 34 34 0 0 0
22 NP-14 | 0 47 x 47 47 0 0 0
23 NP-15 | 0 12 x 12 12 0 0 0
24 NP-11 | 0 1 x 1 1 0 0 0
25 LG-02 | 0 6 x 6 6 0 0 0
26  | ! ! x ! ! ! ! !
27 LG-01 | 0 88 x 88 88 0 0 0
28  | x x x x x x x x
31  | x . . . . . . .
32  | x . . . . . . .
"""
