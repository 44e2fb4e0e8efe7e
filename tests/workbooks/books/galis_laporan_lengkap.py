"""The monthly workbook of one kecamatan: services with all measures, a survey, equipment, staff, obstacles."""

from workbooks.draw import Sheet

ABOUT = (
    "Buku satu kecamatan dengan lembar berbeda jenis: sampul, layanan dengan semua ukuran dan standar waktu, SKM triwulan "
    "lalu, sarana, pegawai, kendala; nomor kolom dengan rumus; sisa bulan lalu dan sisa akhir bulan."
)
INBOX = "2026-06-08_35.28_surel"
FILE = "LAPORAN PATEN KEC GALIS MEI 2026.xlsx"

SHEETS = [
    Sheet(
        "Cover",
        """
   |A|B
 5 | |LAPORAN PELAKSANAAN
 6 | |PELAYANAN ADMINISTRASI TERPADU KECAMATAN
 7 | |(PATEN)
 9 | |BULAN MEI 2026
14 | |KECAMATAN GALIS
15 | |KABUPATEN PAMEKASAN
""",
    ),
    Sheet(
        "I Layanan",
        """
   |A |B                   |C |D |E |F |G |H |I |J
 1 |I. PELAKSANAAN PELAYANAN
 2 |Bulan : Mei 2026
 4 |No|Jenis Pelayanan     |Standar Waktu (hari kerja)|Sisa Bulan Lalu|Permohonan Masuk|Selesai||Ditolak|Sisa Akhir Bulan|Pengaduan
 5 |  |                    |  |  |  |Jumlah|Tepat Waktu
 6 |1 |2                   |3 |4 |5 |6 |7 |8 |9=4+5-6-8|10
 7 |1 |Kartu Keluarga      |3|6|74|71|65|2|7|1
 8 |2 |KTP-el              |2|0|121|121|121|0|0|0
 9 |3 |Surat Pindah        |1|2|17|18|16|0|1|0
10 |4 |Akta Kelahiran      |5|4|22|20|20|1|5|0
11 |5 |Akta Kematian       |5|0|9|8|8|0|1|0
12 |6 |SKTM                |1|0|38|38|38|0|0|2
13 |7 |Pengantar SKCK      |1|0|29|29|29|0|0|0
14 |8 |Dispensasi Nikah    |1|1|4|4|3|1|0|0
15 |9 |Legalisir           |1|0|46|46|46|0|0|0
16 |10|Rekomendasi izin keramaian|2|0|8|7|7|1|0|0
17 |  |JUMLAH              |  |13|368|362|353|5|14|3
""",
        merged=("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:G4", "H4:H5", "I4:I5", "J4:J5"),
        head=(4, 6),
    ),
    Sheet(
        "II SKM",
        """
   |A |B                                |C      |D
 1 |II. SURVEI KEPUASAN MASYARAKAT
 2 |Kecamatan Galis - Triwulan I Tahun 2026 (Januari s.d. Maret)
 4 |Jumlah Responden|              |60
 6 |No|Unsur Pelayanan                  |Nilai Rata-rata|Mutu
 7 |1 |Persyaratan                      |~3.35|B
 8 |2 |Sistem, Mekanisme dan Prosedur   |~3.28|B
 9 |3 |Waktu Penyelesaian               |~3.12|B
10 |4 |Biaya/Tarif                      |~3.87|A
11 |5 |Produk Spesifikasi Jenis Pelayanan|~3.33|B
12 |6 |Kompetensi Pelaksana             |~3.4|B
13 |7 |Perilaku Pelaksana               |~3.52|B
14 |8 |Penanganan Pengaduan, Saran dan Masukan|~3.25|B
15 |9 |Sarana dan Prasarana             |~3.1|B
16 |  |Nilai IKM                        |~83.94|B
""",
        head=(6, 6),
    ),
    Sheet(
        "III Sarpras",
        """
   |A |B             |C     |D   |E    |F
 1 |III. DATA SARANA
 3 |No|Nama Barang   |Jumlah|Baik|Rusak|Ket
 4 |1 |Komputer PC   |6|4|2
 5 |2 |Printer       |4|3|1
 6 |3 |Kursi tunggu  |12|12|0
 7 |4 |AC            |2|1|1|usul perbaikan
 8 |5 |Alat rekam KTP-el|1|1|0
""",
        head=(3, 3),
    ),
    Sheet(
        "IV SDM",
        """
   |A |B             |C  |D |E
 1 |IV. DATA PEGAWAI KECAMATAN GALIS
 3 |No|Status        |L  |P |Jumlah
 4 |1 |PNS           |9|4|13
 5 |2 |PPPK          |3|2|5
 6 |3 |Tenaga Harian |2|1|3
 7 |  |Jumlah        |14|7|21
""",
        head=(3, 3),
    ),
    Sheet(
        "V Kendala",
        """
   |A |B
 1 |V. KENDALA DAN SARAN
 3 |1 |Jaringan internet sering putus sehingga KK terlambat
 4 |2 |Tenaga operator hanya 1 orang
 6 |  |Galis, 5 Juni 2026
 7 |  |CAMAT GALIS
""",
    ),
]

READING = """
block I Layanan  2026-05 35.28.03 | C=x D=carried_over E=requested F=completed G=on_time H=rejected I=pending J=complaints
7 NP-03 | x 6 74 71 65 2 7 1
8 NP-02 | x 0 121 121 121 0 0 0
9 NP-04 | x 2 17 18 16 0 1 0
10 NP-05 | x 4 22 20 20 1 5 0
11 NP-06 | x 0 9 8 8 0 1 0
12 NP-10 | x 0 38 38 38 0 0 2
13 NP-14 | x 0 29 29 29 0 0 0
14 NP-11 | x 1 4 4 3 1 0 0
15 LG-01 | x 0 46 46 46 0 0 0
16 RK-01 | x 0 8 7 7 1 0 0
17 | . x x x x x x x
block II SKM  2026-01/3 35.28.03 score | C=x
7 U1 respondents=60@C4 | 3.35
8 U2 respondents=60@C4 | 3.28
9 U3 respondents=60@C4 | 3.12
10 U4 respondents=60@C4 | 3.87
11 U5 respondents=60@C4 | 3.33
12 U6 respondents=60@C4 | 3.4
13 U7 respondents=60@C4 | 3.52
14 U8 respondents=60@C4 | 3.25
15 U9 respondents=60@C4 | 3.1
16 | x
block III Sarpras  | C=x D=x E=x
4 | x x x
5 | x x x
6 | x x x
7 | x x x
8 | x x x
block IV SDM  | C=x D=x E=x
4 | x x x
5 | x x x
6 | x x x
7 | x x x
"""
