"""Kecamatan downwards, documents as groups, what was done with them below; one group has its sum, one has none."""

from workbooks.draw import Sheet

ABOUT = "KTP-el: rekam dan cetak; KK: baru, perubahan, jumlah; Akta: lahir dan mati; Surat pindah: pindah dan datang tanpa jumlah."
INBOX = "2026-08-06_35.27_surel"
FILE = "Data Adminduk Kecamatan Juli 2026.xlsx"

SHEETS = [
    Sheet(
        "Juli",
        """
 1 |REKAP PELAYANAN ADMINDUK DI KECAMATAN
 2 |KABUPATEN SAMPANG, BULAN JULI 2026
 4 |No|Kecamatan|KTP-el||KK|||AKTA||PINDAH/DATANG||Ket.
 5 |||Rekam|Cetak|Baru|Ubah|Jml|Lahir|Mati|Pindah|Datang
 6 |1|Sreseh|24|70|12|21|33|14|3|2|1
 7 |2|Torjun|31|84|15|26|41|11|5|4|3
 8 |3|Sampang|72|190|38|61|99|29|9|11|8
 9 |4|Camplong|40|115|20|34|54|17|4|6|2
10 |5|Omben|36|98|17|30|47|20|-|3|-
11 |6|Kedungdung|44|121|22|29|51|23|6|5|4|alat rekam 1 unit rusak
12 |7|Ketapang|51|130|25|37|62|18|7|-|-
13 ||Jumlah|298|808|149|238|387|132|34|31|18
""",
        merged=("A4:A5", "B4:B5", "C4:D4", "E4:G4", "H4:I4", "J4:K4", "L4:L5"),
        head=(4, 5),
    )
]

SAID = []

READING = """
block Juli  2026-07 completed | C=NP-01 D=NP-02 E=x F=x G=NP-03 H=NP-05 I=NP-06 J=NP-04 K=x
6 35.27.01 | 24 70 x x 33 14 3 3@* .
7 35.27.02 | 31 84 x x 41 11 5 7@* .
8 35.27.03 | 72 190 x x 99 29 9 19@* .
9 35.27.04 | 40 115 x x 54 17 4 8@* .
10 35.27.05 | 36 98 x x 47 20 0 3@* .
11 35.27.06 | 44 121 x x 51 23 6 9@* .
12 35.27.12 | 51 130 x x 62 18 7 0@* .
13 | x x x x x x x x x
"""
