"""The province's form with all twenty-four requirements downwards and the kecamatan across."""

from workbooks.draw import Sheet

ABOUT = (
    "Formulir provinsi: dua puluh empat syarat ke bawah dengan judul bagian dan butir a, b, c; kecamatan ke samping; √, X dan TB "
    "dengan kunci di bawah; jumlah √ di kanan; satu nama kecamatan salah tulis (Kuanyar) ditanyakan; Tanjungbumi ditulis serangkai."
)
INBOX = "2026-10-08_35.26_surel"
FILE = "Form II PATEN Kab Bangkalan.xlsx"

SHEETS = [
    Sheet(
        "FORM II",
        """
1 |Formulir II
2 |BIRO PEMERINTAHAN DAN OTONOMI DAERAH SETDA PROVINSI JAWA TIMUR
3 |PEMENUHAN PERSYARATAN PATEN
4 |KABUPATEN/KOTA|: BANGKALAN
5 |POSISI BULAN|: SEPTEMBER 2026
7 |NO|URAIAN PERSYARATAN||KECAMATAN||||||||JUMLAH √
8 ||||BANGKALAN|SOCAH|BURNEH|KAMAL|AROSBAYA|TANJUNGBUMI|TANAH MERAH|KUANYAR
9 |I|SYARAT SUBSTANTIF
10 |1|Pelimpahan sebagian wewenang Bupati kepada Camat||√|√|√|√|√|√|√|√|8
11 ||a.|Pelimpahan bidang perizinan|√|√|√|√|√|√|√|√|8
12 ||b.|Pelimpahan bidang non perizinan|√|√|√|√|√|√|√|√|8
13 |II|SYARAT ADMINISTRATIF
14 |1|Standar Pelayanan
15 ||a.|Jenis pelayanan|√|√|√|√|√|√|√|√|8
16 ||b.|Persyaratan pelayanan|√|√|√|√|X|√|√|√|7
17 ||c.|Proses/prosedur pelayanan|√|√|X|√|X|√|√|√|6
18 ||d.|Pejabat yang bertanggung jawab terhadap pelayanan|√|X|√|√|√|X|√|X|5
19 ||e.|Waktu pelayanan|√|√|X|√|√|√|X|√|6
20 ||f.|Biaya pelayanan|TB|TB|TB|√|TB|TB|TB|TB|1
21 |2|Uraian tugas personil kecamatan||√|X|X|√|X|X|√|√|4
22 |III|SYARAT TEKNIS
23 |1|Sarana dan prasarana
24 ||a.|Loket/meja pendaftaran|√|√|√|√|√|√|√|√|8
25 ||b.|Tempat pemrosesan berkas|√|√|√|√|X|√|√|X|6
26 ||c.|Tempat pembayaran|TB|TB|TB|√|TB|TB|TB|TB|1
27 ||d.|Tempat penyerahan dokumen|√|X|√|√|√|X|√|√|6
28 ||e.|Tempat pengolahan data dan informasi|√|√|√|√|X|√|√|X|6
29 ||f.|Tempat penanganan pengaduan|√|√|X|√|X|X|√|X|4
30 ||g.|Tempat piket|√|√|√|X|√||√|√|6
31 ||h.|Ruang tunggu|√|√|√|√|√|√|√|√|8
32 ||i.|Perangkat pendukung lainnya|√|√|X|√|X|X|X|√|4
33 |2|Pelaksana teknis
34 ||a.|Petugas informasi|√|X|√|√|X|√|√|X|5
35 ||b.|Petugas loket/penerima berkas|√|√|√|√|√|√|√|√|8
36 ||c.|Petugas operator komputer|√|√|√|√|√|X|√|√|7
37 ||d.|Petugas pemegang kas|TB|TB|TB|√|TB|TB|TB|TB|1
38 ||e.|Petugas lain sesuai kebutuhan|√|X|X|√|X|X|√|X|3
40 ||Ket :|√ = ada / sudah ditetapkan
41 |||X = belum ada
42 |||TB = tidak berlaku (tidak memungut biaya)
44 |||||||||Bangkalan, 7 Oktober 2026
45 |||||||||Kabag Pemerintahan
""",
        merged=("A2:L2", "A3:L3", "A7:A8", "B7:C8", "D7:K7", "L7:L8", "B10:C10", "B21:C21"),
        head=(7, 8),
        rotated=("D8", "E8", "F8", "G8", "H8", "I8", "J8", "K8"),
    ),
]

READING = """
block FORM II  2026-09 status | D=35.26.01 E=35.26.02 F=35.26.03 G=35.26.04 H=35.26.05 I=35.26.09 J=35.26.13 K=x L=x  // Kuanyar: maksudnya Kwanyar?
10 S1 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ? x
11 S2 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ? x
12 S3 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ? x
15 A1 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ? x
16 A2 | terpenuhi terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi ? x
17 A3 | terpenuhi terpenuhi belum terpenuhi belum terpenuhi terpenuhi ? x
18 A4 | terpenuhi belum terpenuhi terpenuhi terpenuhi belum terpenuhi ? x
19 A5 | terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi belum ? x
20 A6 | tidak_berlaku tidak_berlaku tidak_berlaku terpenuhi tidak_berlaku tidak_berlaku tidak_berlaku ? x
21 A7 | terpenuhi belum belum terpenuhi belum belum terpenuhi ? x
24 T1 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ? x
25 T2 | terpenuhi terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi ? x
26 T3 | tidak_berlaku tidak_berlaku tidak_berlaku terpenuhi tidak_berlaku tidak_berlaku tidak_berlaku ? x
27 T4 | terpenuhi belum terpenuhi terpenuhi terpenuhi belum terpenuhi ? x
28 T5 | terpenuhi terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi ? x
29 T6 | terpenuhi terpenuhi belum terpenuhi belum belum terpenuhi ? x
30 T7 | terpenuhi terpenuhi terpenuhi belum terpenuhi . terpenuhi ? x
31 T8 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ? x
32 T9 | terpenuhi terpenuhi belum terpenuhi belum belum belum ? x
34 T10 | terpenuhi belum terpenuhi terpenuhi belum terpenuhi terpenuhi ? x
35 T11 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ? x
36 T12 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi belum terpenuhi ? x
37 T13 | tidak_berlaku tidak_berlaku tidak_berlaku terpenuhi tidak_berlaku tidak_berlaku tidak_berlaku ? x
38 T14 | terpenuhi belum belum terpenuhi belum belum terpenuhi ? x
"""
