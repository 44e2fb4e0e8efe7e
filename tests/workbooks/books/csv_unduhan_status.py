"""Unduhan sistem (titik koma): satu baris per kecamatan, layanan dan status; kode tanpa titik, periode 2026-08, nol tidak ditulis bagi DITOLAK, baris SEMUA KECAMATAN di bawah, tanggal unduh di tiap baris."""

from workbooks.draw import Sheet, write_lines

ABOUT = "Unduhan sistem (titik koma): satu baris per kecamatan, layanan dan status; kode tanpa titik, periode 2026-08, nol tidak ditulis bagi DITOLAK, baris SEMUA KECAMATAN di bawah, tanggal unduh di tiap baris."
INBOX = "2026-09-02_35.78_surel"
FILE = "rekap_status_20260902.csv"

SHEETS = [
    Sheet(
        "rekap",
        r"""
   |A    |B     |C              |D             |E      |F           |G         |H
 1 |id   |kd_kec|nm_kecamatan   |jenis_layanan |periode|status      |jml_berkas|tgl_unduh
 2 |88128|357828|ASEMROWO       |AKTA KELAHIRAN|2026-08|DITERIMA    |67        |2026-09-02 07:41
 3 |88129|357828|ASEMROWO       |AKTA KELAHIRAN|2026-08|SELESAI     |64        |2026-09-02 07:41
 4 |88137|357828|ASEMROWO       |AKTA KELAHIRAN|2026-08|DITOLAK     |1         |2026-09-02 07:41
 5 |88145|357828|ASEMROWO       |AKTA KELAHIRAN|2026-08|DALAM PROSES|2         |2026-09-02 07:41
 6 |88153|357828|ASEMROWO       |PINDAH DATANG |2026-08|DITERIMA    |122       |2026-09-02 07:41
 7 |88155|357828|ASEMROWO       |PINDAH DATANG |2026-08|SELESAI     |118       |2026-09-02 07:41
 8 |88163|357828|ASEMROWO       |PINDAH DATANG |2026-08|DITOLAK     |4         |2026-09-02 07:41
 9 |88164|357828|ASEMROWO       |PINDAH DATANG |2026-08|DALAM PROSES|0         |2026-09-02 07:41
10 |88169|357825|GUNUNG ANYAR   |AKTA KELAHIRAN|2026-08|DITERIMA    |86        |2026-09-02 07:41
11 |88176|357825|GUNUNG ANYAR   |AKTA KELAHIRAN|2026-08|SELESAI     |75        |2026-09-02 07:41
12 |88184|357825|GUNUNG ANYAR   |AKTA KELAHIRAN|2026-08|DITOLAK     |2         |2026-09-02 07:41
13 |88188|357825|GUNUNG ANYAR   |AKTA KELAHIRAN|2026-08|DALAM PROSES|9         |2026-09-02 07:41
14 |88193|357825|GUNUNG ANYAR   |PINDAH DATANG |2026-08|DITERIMA    |124       |2026-09-02 07:41
15 |88200|357825|GUNUNG ANYAR   |PINDAH DATANG |2026-08|SELESAI     |111       |2026-09-02 07:41
16 |88203|357825|GUNUNG ANYAR   |PINDAH DATANG |2026-08|DITOLAK     |4         |2026-09-02 07:41
17 |88211|357825|GUNUNG ANYAR   |PINDAH DATANG |2026-08|DALAM PROSES|9         |2026-09-02 07:41
18 |88215|357812|PABEAN CANTIAN |AKTA KELAHIRAN|2026-08|DITERIMA    |44        |2026-09-02 07:41
19 |88222|357812|PABEAN CANTIAN |AKTA KELAHIRAN|2026-08|SELESAI     |38        |2026-09-02 07:41
20 |88227|357812|PABEAN CANTIAN |AKTA KELAHIRAN|2026-08|DITOLAK     |4         |2026-09-02 07:41
21 |88236|357812|PABEAN CANTIAN |AKTA KELAHIRAN|2026-08|DALAM PROSES|2         |2026-09-02 07:41
22 |88241|357812|PABEAN CANTIAN |PINDAH DATANG |2026-08|DITERIMA    |117       |2026-09-02 07:41
23 |88250|357812|PABEAN CANTIAN |PINDAH DATANG |2026-08|SELESAI     |117       |2026-09-02 07:41
24 |88258|357812|PABEAN CANTIAN |PINDAH DATANG |2026-08|DALAM PROSES|0         |2026-09-02 07:41
25 |88259|3578  |SEMUA KECAMATAN|AKTA KELAHIRAN|2026-08|DITERIMA    |197       |2026-09-02 07:41
26 |88260|3578  |SEMUA KECAMATAN|AKTA KELAHIRAN|2026-08|SELESAI     |177       |2026-09-02 07:41
27 |88261|3578  |SEMUA KECAMATAN|AKTA KELAHIRAN|2026-08|DITOLAK     |7         |2026-09-02 07:41
28 |88262|3578  |SEMUA KECAMATAN|AKTA KELAHIRAN|2026-08|DALAM PROSES|13        |2026-09-02 07:41
29 |88263|3578  |SEMUA KECAMATAN|PINDAH DATANG |2026-08|DITERIMA    |363       |2026-09-02 07:41
30 |88264|3578  |SEMUA KECAMATAN|PINDAH DATANG |2026-08|SELESAI     |346       |2026-09-02 07:41
31 |88265|3578  |SEMUA KECAMATAN|PINDAH DATANG |2026-08|DITOLAK     |8         |2026-09-02 07:41
32 |88266|3578  |SEMUA KECAMATAN|PINDAH DATANG |2026-08|DALAM PROSES|9         |2026-09-02 07:41
""",
    ),
]


def write(path):
    write_lines(path, SHEETS[0], ";", "utf-8")


READING = """
block -  2026-08 | G=x
2 35.78.28 NP-05 measure=requested| 67
3 35.78.28 NP-05 measure=completed| 64
4 35.78.28 NP-05 measure=rejected| 1
5 35.78.28 NP-05 measure=pending| 2
6 35.78.28 NP-04 measure=requested| 122
7 35.78.28 NP-04 measure=completed| 118
8 35.78.28 NP-04 measure=rejected| 4
9 35.78.28 NP-04 measure=pending| 0
10 35.78.25 NP-05 measure=requested| 86
11 35.78.25 NP-05 measure=completed| 75
12 35.78.25 NP-05 measure=rejected| 2
13 35.78.25 NP-05 measure=pending| 9
14 35.78.25 NP-04 measure=requested| 124
15 35.78.25 NP-04 measure=completed| 111
16 35.78.25 NP-04 measure=rejected| 4
17 35.78.25 NP-04 measure=pending| 9
18 35.78.12 NP-05 measure=requested| 44
19 35.78.12 NP-05 measure=completed| 38
20 35.78.12 NP-05 measure=rejected| 4
21 35.78.12 NP-05 measure=pending| 2
22 35.78.12 NP-04 measure=requested| 117
23 35.78.12 NP-04 measure=completed| 117
24 35.78.12 NP-04 measure=pending| 0
25            | x
26            | x
27            | x
28            | x
29            | x
30            | x
31            | x
32            | x
"""
