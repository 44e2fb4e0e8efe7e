"""A matrix of marks 1, 0 and -: kecamatan downwards, the numbers of the requirements across, both told below."""

from workbooks.draw import Sheet

ABOUT = (
    "Matriks syarat dengan tanda 1, 0 dan - yang diterangkan di bawahnya; syarat hanya dengan kode A1–A7 dan T1–T14, artinya di lembar kedua; "
    "nilai dan persen di kanan; satu tanda yang tidak diterangkan; satu sel kosong."
)
INBOX = "2026-10-09_35.76_surel"
FILE = "Evaluasi PATEN Kota Mojokerto.xlsx"

SHEETS = [
    Sheet(
        "Matriks",
        """
    |A |B             |C            |D |E |F |G |H |I |J     |K |L |M |N |O |P |Q |R |S  |T  |U  |V  |W|X     |Y
  1 |EVALUASI PEMENUHAN SYARAT PATEN KOTA MOJOKERTO
  2 |Keadaan bulan September 2026
  4 |No|Kecamatan     |Administratif|  |  |  |  |  |  |Teknis|  |  |  |  |  |  |  |  |   |   |   |   | |Jumlah|Persen
  5 |  |              |A1           |A2|A3|A4|A5|A6|A7|T1    |T2|T3|T4|T5|T6|T7|T8|T9|T10|T11|T12|T13|T14
  6 |1 |Prajurit Kulon|1            |1 |1 |0 |1 |1 |0 |1     |1 |- |1 |1 |1 |0 |1 |1 |1  |1  |1  |-  |0|15    |%0.789
  7 |2 |Magersari     |1            |1 |1 |1 |1 |1 |1 |1     |1 |- |1 |1 |1 |1 |1 |2 |1  |1  |1  |-  |1|18    |%0.947
  8 |3 |Kranggan      |1            |1 |0 |0 |1 |1 |0 |1     |0 |- |1 |0 |0 |0 |1 |  |1  |1  |1  |-  |0|10    |%0.526
 10 |Keterangan tanda: 1 = terpenuhi, 0 = belum terpenuhi, - = tidak berlaku
""",
        merged=("A4:A5", "B4:B5", "C4:I4", "J4:W4", "X4:X5", "Y4:Y5"),
        head=(4, 5),
    ),
    Sheet(
        "Kode",
        """
    |A   |B
  1 |Kode|Syarat
  2 |A1  |Jenis pelayanan
  3 |A2  |Persyaratan pelayanan
  4 |A3  |Prosedur pelayanan
  5 |A4  |Pejabat penanggung jawab
  6 |A5  |Waktu pelayanan
  7 |A6  |Biaya pelayanan
  8 |A7  |Uraian tugas personil
  9 |T1  |Loket pendaftaran
 10 |T2  |Tempat pemrosesan berkas
 11 |T3  |Tempat pembayaran
 12 |T4  |Tempat penyerahan dokumen
 13 |T5  |Tempat pengolahan data
 14 |T6  |Tempat pengaduan
 15 |T7  |Tempat piket
 16 |T8  |Ruang tunggu
 17 |T9  |Perangkat pendukung lain
 18 |T10 |Petugas informasi
 19 |T11 |Petugas loket
 20 |T12 |Operator komputer
 21 |T13 |Pemegang kas
 22 |T14 |Petugas lain
""",
        head=(1, 1),
    ),
]

READING = """
block Matriks  2026-09 status | C=A1 D=A2 E=A3 F=A4 G=A5 H=A6 I=A7 J=T1 K=T2 L=T3 M=T4 N=T5 O=T6 P=T7 Q=T8 R=T9 S=T10 T=T11 U=T12 V=T13 W=T14 X=x Y=x
6 35.76.01 | terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi belum terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi belum terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi tidak_berlaku belum x x
7 35.76.02 | terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi tidak_berlaku terpenuhi terpenuhi terpenuhi terpenuhi terpenuhi ! terpenuhi terpenuhi terpenuhi tidak_berlaku terpenuhi x x      // T9: tanda 2 tidak diterangkan
8 35.76.03 | terpenuhi terpenuhi belum belum terpenuhi terpenuhi belum terpenuhi belum tidak_berlaku terpenuhi belum belum belum terpenuhi . terpenuhi terpenuhi terpenuhi tidak_berlaku belum x x
"""
