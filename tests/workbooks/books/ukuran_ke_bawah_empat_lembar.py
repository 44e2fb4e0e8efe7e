"""Buku satu kecamatan: ukuran ke bawah dan layanan ke kanan (loket dan daring sebagai rincian, jumlah 1+2), lalu lembar sarana, personil dan survei dari triwulan lain dengan U8/U9 bertukar, jumlah responden di atas tabel."""

from workbooks.draw import Sheet

ABOUT = "Buku satu kecamatan: ukuran ke bawah dan layanan ke kanan (loket dan daring sebagai rincian, jumlah 1+2), lalu lembar sarana, personil dan survei dari triwulan lain dengan U8/U9 bertukar, jumlah responden di atas tabel."
INBOX = "2026-05-06_35.07_surel"
FILE = "Laporan Kec Lawang.xlsx"

SHEETS = [
    Sheet(
        "1. Volume",
        r"""
   |A |B                     |C              |D     |E  |F           |G   |H               |I
 1 |  |KECAMATAN LAWANG KABUPATEN MALANG
 2 |  |Laporan Pelayanan Terpadu
 3 |  |Bulan April 2026
 5 |No|Uraian                |Jenis Pelayanan
 6 |  |                      |KK             |KTP-el|KIA|Surat Pindah|SKTM|Dispensasi Nikah|Total
 7 |1 |Sisa bulan Maret      |6              |18    |4  |2           |-   |-               |30
 8 |2 |Masuk bulan ini       |142            |231   |57 |38          |29  |7               |504
 9 |  |a. lewat loket        |101            |196   |40 |21          |29  |7               |394
10 |  |b. lewat WA / daring  |41             |35    |17 |17          |-   |-               |110
11 |3 |Jumlah (1+2)          |148            |249   |61 |40          |29  |7               |534
12 |4 |Diselesaikan          |135            |226   |55 |36          |28  |6               |486
13 |5 |Dikembalikan karena tidak lengkap|5              |2     |1  |1           |1   |1               |11
14 |6 |Sisa akhir April      |8              |21    |5  |3           |-   |-               |37
""",
        merged=("A5:A6", "B5:B6", "C5:I5"),
        head=(5, 6),
    ),
    Sheet(
        "2. Sarpras",
        r"""
   |A |B                 |C     |D   |E
 1 |KEADAAN SARANA PELAYANAN
 3 |No|Nama barang       |Jumlah|Baik|Rusak
 4 |1 |Komputer pelayanan|6     |5   |1
 5 |2 |Printer           |4     |3   |1
 6 |3 |Alat rekam KTP-el |2     |2   |0
 7 |4 |Kursi tunggu      |24    |22  |2
 8 |5 |Mesin antrian     |1     |1   |0
""",
        head=(3, 3),
    ),
    Sheet(
        "3. Personil",
        r"""
   |A |B                  |C  |D
 1 |PERSONIL PELAYANAN
 3 |No|Jabatan            |ASN|Non ASN
 4 |1 |Kasi Pelayanan Umum|1  |0
 5 |2 |Petugas loket      |2  |2
 6 |3 |Operator           |1  |3
 7 |4 |Petugas informasi  |0  |1
""",
        head=(3, 3),
    ),
    Sheet(
        "4. SKM",
        r"""
   |A               |B                     |C              |D
 1 |HASIL SURVEI KEPUASAN MASYARAKAT
 2 |Kecamatan Lawang, Triwulan I Tahun 2026
 3 |Jumlah responden|                      |90
 5 |No              |Unsur                 |Nilai rata-rata|Mutu
 6 |1               |Persyaratan           |~3.34          |B
 7 |2               |Sistem, mekanisme dan prosedur|~3.29          |B
 8 |3               |Waktu penyelesaian    |~3.11          |B
 9 |4               |Biaya/tarif           |~3.87          |A
10 |5               |Produk spesifikasi jenis pelayanan|~3.36          |B
11 |6               |Kompetensi pelaksana  |~3.42          |B
12 |7               |Perilaku pelaksana    |~3.51          |B
13 |8               |Sarana dan prasarana  |~3.08          |B
14 |9               |Penanganan pengaduan, saran dan masukan|~3.67          |A
15 |                |Rata-rata             |~3.41          |B
16 |                |IKM                   |~85.14         |B (Baik)
""",
        head=(5, 5),
    ),
]


READING = """
block 1. Volume  35.07.25 2026-04 | C=NP-03 D=NP-02 E=NP-07 F=NP-04 G=NP-10 H=NP-11 I=x
7 carried_over| 6 18 4 2 0 0 x
8 requested   | 142 231 57 38 29 7 x
9             | x x x x x x x
10            | x x x x x x x
11            | x x x x x x x
12 completed  | 135 226 55 36 28 6 x
13 rejected   | 5 2 1 1 1 1 x
14 pending    | 8 21 5 3 0 0 x
block 2. Sarpras   | C=x D=x E=x
4             | x x x
5             | x x x
6             | x x x
7             | x x x
8             | x x x
block 3. Personil   | C=x D=x
4             | x x
5             | x x
6             | x x
7             | x x
block 4. SKM  35.07.25 2026-01/3 score | C=score
6 U1 respondents=90@C3| 3.34
7 U2 respondents=90@C3| 3.29
8 U3 respondents=90@C3| 3.11
9 U4 respondents=90@C3| 3.87
10 U5 respondents=90@C3| 3.36
11 U6 respondents=90@C3| 3.42
12 U7 respondents=90@C3| 3.51
13 U9 respondents=90@C3| 3.08
14 U8 respondents=90@C3| 3.67
15            | x
16            | x
"""
