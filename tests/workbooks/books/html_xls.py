"""A table of a web page under the name .xls, as web systems export it."""

from pathlib import Path

ABOUT = (
    "Tabel HTML dengan nama .xls: tag huruf besar, colspan dan rowspan, &nbsp;, titik ribuan, bulan dalam bahasa Inggris; "
    "nama kecamatan dengan ejaan lain; satu layanan kosong."
)
INBOX = "2026-04-05_35.15_surel"
FILE = "export_layanan.xls"

HTML = """<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"></HEAD><BODY>
<TABLE border="1">
<TR><TH colspan="6">REKAPITULASI PELAYANAN KECAMATAN<BR>KABUPATEN SIDOARJO</TH></TR>
<TR><TH colspan="6">Periode : March 2026</TH></TR>
<TR><TH rowspan="2">No</TH><TH rowspan="2">Kecamatan</TH><TH rowspan="2">Layanan</TH><TH colspan="3">Permohonan</TH></TR>
<TR><TH>Masuk</TH><TH>Selesai</TH><TH>Ditolak</TH></TR>
<TR><TD rowspan="3">1</TD><TD rowspan="3">Sidoarjo</TD><TD>KTP-el</TD><TD>1.310</TD><TD>1.290</TD><TD>12</TD></TR>
<TR><TD>Kartu Keluarga</TD><TD>420</TD><TD>415</TD><TD>5</TD></TR>
<TR><TD>SKTM</TD><TD>&nbsp;61</TD><TD>61&nbsp;</TD><TD>0</TD></TR>
<TR><TD rowspan="3">2</TD><TD rowspan="3">Balong Bendo</TD><TD>KTP-el</TD><TD>310</TD><TD>300</TD><TD>4</TD></TR>
<TR><TD>Kartu Keluarga</TD><TD>150</TD><TD>149</TD><TD>1</TD></TR>
<TR><TD>SKTM</TD><TD>44</TD><TD>44</TD><TD>0</TD></TR>
<TR><TD rowspan="3">3</TD><TD rowspan="3">Krian</TD><TD>KTP-el</TD><TD>405</TD><TD>399</TD><TD>6</TD></TR>
<TR><TD>Kartu Keluarga</TD><TD>210</TD><TD>207</TD><TD>3</TD></TR>
<TR><TD>SKTM</TD><TD>38</TD><TD>37</TD><TD>1</TD></TR>
<TR><TD rowspan="3">4</TD><TD rowspan="3">Waru</TD><TD>KTP-el</TD><TD>522</TD><TD>518</TD><TD>4</TD></TR>
<TR><TD>Kartu Keluarga</TD><TD>301</TD><TD>299</TD><TD>2</TD></TR>
<TR><TD>SKTM</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD></TR>
<TR><TD rowspan="3">5</TD><TD rowspan="3">Gedangan</TD><TD>KTP-el</TD><TD>333</TD><TD>333</TD><TD>0</TD></TR>
<TR><TD>Kartu Keluarga</TD><TD>188</TD><TD>180</TD><TD>8</TD></TR>
<TR><TD>SKTM</TD><TD>27</TD><TD>26</TD><TD>1</TD></TR>
<TR><TD colspan="3"><B>Total</B></TD><TD>4.319</TD><TD>4.258</TD><TD>47</TD></TR>
</TABLE>
</BODY></HTML>
"""


def write(path: Path) -> None:
    """The file as it is sent."""
    path.write_bytes(HTML.replace("\n", "\r\n").encode())


READING = """
block -  2026-03 35.15.08 | D=requested E=completed F=rejected
5 NP-02 | 1310 1290 12
6 NP-03 | 420 415 5
7 NP-10 | 61 61 0

block -  2026-03 35.15.12 | D=requested E=completed F=rejected
8  NP-02 | 310 300 4
9  NP-03 | 150 149 1
10 NP-10 | 44 44 0

block -  2026-03 35.15.11 | D=requested E=completed F=rejected
11 NP-02 | 405 399 6
12 NP-03 | 210 207 3
13 NP-10 | 38 37 1

block -  2026-03 35.15.18 | D=requested E=completed F=rejected
14 NP-02 | 522 518 4
15 NP-03 | 301 299 2
16 NP-10 | . . .

block -  2026-03 35.15.16 | D=requested E=completed F=rejected
17 NP-02 | 333 333 0
18 NP-03 | 188 180 8
19 NP-10 | 27 26 1
20       | x x x
"""
