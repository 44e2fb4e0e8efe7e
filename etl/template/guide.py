"""The sheet that explains: how to fill the book in ten minutes, with an example."""

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from etl.template.book import Book
from etl.template.look import LINE_BELOW, Look, finish, top

SHEET = "Petunjuk"
EXAMPLE = (
    ("Kode", "Kecamatan", "NIHIL", "NP-02", "NP-03", "NP-10"),
    ("", "", "", "Penerbitan KTP elektronik", "Kartu Keluarga", "Surat Keterangan Tidak Mampu"),
    ("35.xx.01", "Sukamaju", None, 124, 61, 0),
    ("35.xx.02", "Sumberjaya", "NIHIL", None, None, None),
    ("35.xx.03", "Tirtomulyo", None, 87, None, 14),
)
READING = (
    "Sukamaju: 124 KTP dan 61 KK selesai; tidak ada SKTM (0).",
    "Sumberjaya: buka seperti biasa, tetapi tidak ada satu pun berkas bulan ini (NIHIL).",
    "Tirtomulyo: angka KK belum ada, jadi dikosongkan. Kosong tidak dianggap 0.",
)
MONTHLY = (
    ("Lembar Layanan", "Isi jumlah surat atau dokumen yang selesai bulan ini, tiap kecamatan dan layanan."),
    ("NIHIL", "Bila satu kecamatan tidak punya berkas sama sekali, pilih NIHIL sekali saja di kolomnya."),
    ("Layanan lain", "Layanan yang tidak ada kolomnya: pilih namanya di judul kolom Lain 1 sampai Lain 4."),
    ("Tidak ada perubahan", "Pilih YA bila peraturan dan persyaratan masih sama. Bila berubah, ubah di lembarnya."),
    ("Simpan dan kirim", "Simpan sebagai .xlsx dengan nama berkas apa pun, lalu kirim lewat Bagian Pemerintahan."),
)
ONE_KECAMATAN = (
    ("Lembar Layanan", "Isi kolom Selesai tiap layanan. Kolom lain diisi bila angkanya ada."),
    ("NIHIL", "Bila bulan ini tidak ada satu pun berkas, pilih NIHIL di atas tabel."),
    ("Layanan lain", "Layanan yang tidak ada barisnya: pilih namanya di baris Lain 1 sampai Lain 4."),
    ("Tidak ada perubahan", "Pilih YA bila persyaratan masih sama. Bila berubah, ubah di lembar Kepatuhan."),
    ("Simpan dan kirim", "Simpan sebagai .xlsx dengan nama berkas apa pun, lalu kirim lewat Bagian Pemerintahan."),
)
FIRST_DAY = (
    ("Lembar Peraturan", "Catat semua peraturan dan keputusan tentang PATEN sejak 2010, juga yang sudah diganti."),
    ("Kecamatan yang tercakup", "Tulis SEMUA, SEMUA KECUALI nama-nama, atau nama kecamatan dipisah koma."),
    ("Lembar Tanggal kecamatan", "Isi tanggal verifikasi, peluncuran dan evaluasi tiap kecamatan yang ada dokumennya."),
    ("Yang tidak diketahui", "Kosongkan. Lebih baik kosong daripada perkiraan."),
    ("Simpan dan kirim", "Simpan sebagai .xlsx dengan nama berkas apa pun, lalu kirim ke biro."),
)
LAST_WORD = "Jangan mengganti nama lembar atau kode. Nama orang dan NIK tidak perlu ditulis."
SHEETS = (
    ("Permohonan s.d. Pengaduan", "Boleh kosong. Diisi bila angkanya ada."),
    ("Kepuasan", "Setahun sekali, setelah survei selesai."),
    ("Kepatuhan", "Sudah terisi keadaan terakhir. terpenuhi = ada dan dapat ditunjukkan; tulis buktinya."),
    ("Peraturan, Tanggal kecamatan", "Sudah terisi yang diketahui. Tambahkan yang baru di baris atau sel kosong."),
)


def guide(workbook: Workbook, look: Look, book: Book) -> None:
    """Steps, an example and what each sheet is for."""
    sheet = workbook.add_worksheet(SHEET)
    top(sheet, look, book, "Petunjuk pengisian", (2, 5, 6, 7))
    sheet.set_column(0, 0, 4)
    sheet.set_column(1, 1, 26)
    sheet.set_column(2, 7, 16)
    steps = FIRST_DAY if not book.period else ONE_KECAMATAN if book.per_kecamatan else MONTHLY
    row = _lines(sheet, look, LINE_BELOW + 1, "Lima langkah", steps, numbered=True)
    if book.period and not book.per_kecamatan:
        row = _example(sheet, look, row + 1)
        row = _lines(sheet, look, row + 1, "Lembar lain", SHEETS)
    sheet.write_string(row + 1, 1, LAST_WORD, look.label)
    finish(sheet, book, 0, 1, portrait=True)


def _lines(sheet: Worksheet, look: Look, row: int, title: str, lines: tuple, numbered: bool = False) -> int:
    sheet.write_string(row, 0, title, look.chapter)
    for turn, (what, how) in enumerate(lines, 1):
        sheet.set_row(row + turn, 18)
        if numbered:
            sheet.write_number(row + turn, 0, turn, look.step)
        sheet.write_string(row + turn, 1, what, look.term)
        sheet.merge_range(row + turn, 2, row + turn, 7, how, look.prose)
    return row + len(lines) + 1


def _example(sheet: Worksheet, look: Look, row: int) -> int:
    sheet.write_string(row, 0, "Contoh (bukan data)", look.chapter)
    formats = [look.code, look.heading]
    sheet.set_row(row + 2, 30)
    for down, line in enumerate(EXAMPLE, 1):
        for across, value in enumerate(line, 1):
            chosen = formats[down - 1] if down < 3 else look.given if across < 3 else look.example
            if value is None or isinstance(value, str):
                sheet.write_string(row + down, across, value or "", chosen)
            else:
                sheet.write_number(row + down, across, value, chosen)
    for down, sentence in enumerate(READING, len(EXAMPLE) + 1):
        sheet.write_string(row + down, 1, sentence, look.hint)
    return row + len(EXAMPLE) + len(READING) + 1
