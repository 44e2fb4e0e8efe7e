"""A tally by days: the month is the column JUMLAH, not the days and not what is up to date."""

from workbooks.draw import Sheet

ABOUT = (
    "Rekap harian: kolom tanggal 1 sampai 31, lalu JUMLAH, s.d. bulan lalu, s.d. bulan ini; hanya JUMLAH yang menjadi bulan; hari libur kosong; "
    "'berkas masuk' hanya di judul; kecamatan hanya di judul; baris kosong di antara judul kolom dan data."
)
INBOX = "2026-11-04_35.79_wa"
FILE = "harian okt.xlsx"

SHEETS = [
    Sheet(
        "Harian",
        """
   |A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z|AA|AB|AC|AD|AE|AF|AG|AH|AI|AJ
 1 |BUKU REKAP HARIAN BERKAS MASUK
 2 |KECAMATAN JUNREJO KOTA BATU
 3 |BULAN OKTOBER 2026
 5 |NO|JENIS PELAYANAN|TANGGAL|||||||||||||||||||||||||||||||JUMLAH|S.D. BULAN LALU|S.D. BULAN INI
 6 |  |               |1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
 8 |1|KTP-el|5|3|||1|6|5|2|5|||1|6|2|6|-|||5|6|6|4|2|||1|2|4|2|5||79|311|390
 9 |2|Kartu Keluarga|4|1|||4|5|2|4|-|||2|4|2|1|1|||4|-|5|1|5|||3|-|3|2|4||57|240|297
10 |3|SKTM|-|-|||1|-|-|4|4|||-|-|-|-|-|||4|4|4|-|-|||-|1|-|-|-||22|70|92
11 |4|Keterangan waris|2|3|||-|1|2|-|-|||2|1|1|3|1|||1|1|-|-|2|||-|1|2|-|-||23|14|37
12 ||JUMLAH|11|7|||6|12|9|10|9|||5|11|5|10|2|||14|11|15|5|9|||4|4|9|4|9||181|635|816
""",
        merged=("A5:A6", "B5:B6", "C5:AG5", "AH5:AH6", "AI5:AI6", "AJ5:AJ6"),
        head=(5, 6),
    )
]

READING = """
block Harian  2026-10 35.79.03 | C=x D=x E=x F=x G=x H=x I=x J=x K=x L=x M=x N=x O=x P=x Q=x R=x S=x T=x U=x V=x W=x X=x Y=x Z=x AA=x AB=x AC=x AD=x AE=x AF=x AG=x AH=requested AI=x AJ=x
8 NP-02 | x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x 79 x x
9 NP-03 | x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x 57 x x
10 NP-10 | x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x 22 x x
11 NP-15 | x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x 23 x x
12 | x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x
"""
