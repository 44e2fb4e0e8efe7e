"""A web page with three tables: letterhead, report, signature; the month stands in a heading outside every table."""

from pathlib import Path

ABOUT = (
    "Halaman web bernama .xls dengan tiga tabel (kop, laporan, tanda tangan); bulan hanya di <h3> di luar tabel; kecamatan rowspan, "
    "ukuran per baris; colspan pada jumlah di atas; ribuan bertitik; kecamatan Jombang di Kabupaten Jombang."
)
INBOX = "2026-11-04_35.17_surel"
FILE = "export (3).xls"

HTML = """<html><head><title>e-PATEN</title><style>td {mso-number-format:"\\@"}</style></head><body>
<table width="100%"><tr><td rowspan="2"><img src="logo.png"></td><td>PEMERINTAH KABUPATEN JOMBANG</td></tr>
<tr><td>BAGIAN PEMERINTAHAN SEKRETARIAT DAERAH</td></tr></table>
<h3>REKAPITULASI PELAYANAN PATEN<br/>PERIODE : 01-10-2026 s/d 31-10-2026</h3>
<table border=1 cellspacing=0>
<thead><tr><th rowspan=2>No.</th><th rowspan=2>Kecamatan</th><th rowspan=2>Status berkas</th><th colspan=3>Jenis pelayanan</th><th rowspan=2>Jumlah</th></tr>
<tr><th>KTP-el</th><th>Kartu Keluarga</th><th>Surat Pindah</th></tr></thead>
<tbody>
<tr><td colspan=3 align=center><b>KABUPATEN</b></td><td>2.880</td><td>1.353</td><td>148</td><td>4.381</td></tr>
<tr><td rowspan=3>1.</td><td rowspan=3>Jombang</td><td>Diterima</td><td>1.204</td><td>510</td><td>64</td><td>1.778</td></tr>
<tr><td>Selesai</td><td>1.180</td><td>498</td><td>60</td><td>1.738</td></tr>
<tr><td>Ditolak</td><td>24</td><td>12</td><td>4</td><td>40</td></tr>
<tr><td rowspan=3>2.</td><td rowspan=3>Diwek</td><td>Diterima</td><td>155</td><td>102</td><td>9</td><td>266</td></tr>
<tr><td>Selesai</td><td>150</td><td>101</td><td>9</td><td>260</td></tr>
<tr><td>Ditolak</td><td>5</td><td>1</td><td>0</td><td>6</td></tr>
<tr><td rowspan=3>3.</td><td rowspan=3>Jogo Roto</td><td>Diterima</td><td>81</td><td>66</td><td>1</td><td>148</td></tr>
<tr><td>Selesai</td><td>80</td><td>62</td><td>1</td><td>143</td></tr>
<tr><td>Ditolak</td><td>1</td><td>1</td><td>0</td><td>2</td></tr>
</tbody></table>
<br>
<table width="100%"><tr><td width="60%"></td><td>Jombang, 3 November 2026<br>Kepala Bagian Pemerintahan</td></tr></table>
</body></html>
"""


def write(path: Path) -> None:
    """The file as it is sent."""
    path.write_bytes(HTML.encode())


READING = """
block -  2026-10 35.17.09 | D=NP-02 E=NP-03 F=NP-04 G=x
8            | x x x x
9 requested  | 1204 510 64 x
10 completed | 1180 498 60 x
11 rejected  | 24 12 4 x

block -  2026-10 35.17.08 | D=NP-02 E=NP-03 F=NP-04 G=x
12 requested | 155 102 9 x
13 completed | 150 101 9 x
14 rejected  | 5 1 0 x

block -  2026-10 35.17.19 | D=NP-02 E=NP-03 F=NP-04 G=x
15 requested | 81 66 1 x
16 completed | 80 62 1 x
17 rejected  | 1 1 0 x
"""
