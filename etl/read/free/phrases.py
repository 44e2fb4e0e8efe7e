"""Phrases of titles and headers that say what is below them, without naming a measure: what no list can hold."""

import re

_FOREIGN = re.compile(
    r"\b(keadaan|daftar|kondisi|data) (petugas|pegawai|personil|personel|aparatur|asn|staf)\b|"
    r"\b(data|jumlah) (kependudukan|penduduk|pegawai|personil|aparatur|asn)\b(?! yang (di|ter|meng|memoh|datang))|"
    r"^penduduk (per|tiap|menurut)\b|"
    r"^(data|gambaran|keadaan) umum\b|^profil\b|^(data )?monografi\b|"
    r"\b(karakteristik|identitas|data|ciri|profil|gambaran) responden\b|"
    r"\b((?<!tahun )anggaran|pendapatan|retribusi|pbb|pajak|setoran|aset|inventaris|rupiah)\b|"
    r"\bmutasi (dan registrasi )?penduduk\b|\blampid\b|\b(persediaan|stok|blangko|blanko)\b|"
    r"^(daerah |kabupaten |kota |data )?pembanding\b|^perbandingan (dengan|terhadap)\b|"
    r"\b(spak|ipak|anti ?korupsi)\b|\bstudi (tiru|banding)\b|"
    r"\bsatuan (jiwa|orang|keping|unit)\b|"
    r"\btarif\b|^(?!.*\b(realisasi|capaian)\b).*\b(target|rencana|proyeksi|prakiraan)\b|"
    r"\b(dalam|satuan) (ribu|ribuan|juta|jutaan|persen|hari|jam|menit)\b|\bstandar (waktu|biaya)\b"
)
_RECEIVED = re.compile(r"\blaporan\b((?! berkas| permohonan| surat| dokumen)[a-z0-9 ]){0,50}\b(diterima|masuk)\b")
_CAME = re.compile(
    r"(\d+ (kecamatan|kec|desa|kelurahan|opd)( yang)?|(kecamatan|kec) yang)( sudah| telah| baru)? (masuk|diterima)"
)
_PRINTED = re.compile(r"\b(dicetak|diunduh|diekspor)( (pada|tanggal|tgl|hari|jam|oleh))* (\d|oleh\b|admin\b).*")
_WAY = re.compile(
    r"\b(kanal|cara|jalur|loket|tempat|media|asal) (pengajuan|permohonan|pendaftaran|pemohon|penerimaan)\b"
)
_PROSE = re.compile(
    r"^\W*(berdasarkan|menunjuk|mendasar\w*|sehubungan|memperhatikan|menindaklanjuti|mengacu|merujuk|yang|bila|jika|"
    r"apabila|mohon (di\w+|agar)|harap|narahubung|kontak|batas|jam (pelayanan|buka|kerja))\b|"
    r"\bhubungi\b|\b(lembar|sheet) (lain|berikut(nya)?|terpisah|tersendiri)\b|\bterlampir\b|"
    r"\b(bulan|periode) (sebelumnya|lalu)\b.*\b(telah|sudah|dikirim|disampaikan)\b|"
    r"^\W*(target|jumlah|total|jml|luas|pagu|pengaduan|tarif)\b(?!.*\bresponden\b)[^:]{0,40}:\s*\W?\d"
)
_ANSWERED = re.compile(  # "menindaklanjuti surat … perihal permintaan laporan, bersama ini kami sampaikan …"
    r"^(berdasarkan|menunjuk|mendasar\w*|sehubungan|memperhatikan|menindaklanjuti|mengacu|merujuk)\b.*?"
    r"(?=\b(bersama ini|dengan ini|berikut|kami|disampaikan|dilaporkan)\b)"
)
_REPORTS = re.compile(
    r"\b(bersama ini|berikut (ini|kami|laporan)|sebagai berikut|(kami |di)?(sampaikan|laporkan)|"
    r"melaporkan|menyampaikan)\b"
)
_SUMMED = re.compile(
    r"(jumlah|total|jml)( (se|i{1,3}|iv|tw|triwulan|tribulan|semester|smt|bulan|tahun|20\d\d|[1-4]|kec|kab|"
    r"perizinan|non perizinan|nonperizinan|layanan|pelayanan|seluruh|semua|kecamatan|kabupaten|kota|akhir|besar))+$"
)
_OF_A_MONTH = re.compile(
    r"(jumlah|total|jml) (bulan )?(lalu|januari|(fe|pe)bruari|maret|april|mei|juni|juli|agustus|september|oktober|"
    r"nopember|november|desember)( 20\d\d)?"
)
_BY = re.compile(r"(lewat|melalui|via|secara) \w+")
_DESA = re.compile(r"(nama )?(desa|kelurahan|kel)( (desa|kelurahan|kel))?")
_STAFF = re.compile(
    r"((jumlah|jml|banyaknya) )?(orang|org) (petugas|pegawai|operator|tenaga|staf)\b|"
    r"(jumlah|jml|banyaknya) (petugas|pegawai|operator|tenaga|staf)\b"
)
_RATE = re.compile(r"(waktu \w+ )?(rata rata|rata2|rerata)\b|(persentase|prosentase)\b")
_OBSTACLE = re.compile(r"(kendala|hambatan|masalah|permasalahan|saran|kritik|alasan|solusi|upaya) \w")
_TIME = re.compile(r"(lama|durasi|jangka waktu) (\w+ ?){1,4}|waktu (\w+ ){0,3}(hari|jam|menit)")
_NUMBER_OF = re.compile(
    r"(no|nomor) (register|reg|registrasi|hp|telp|telepon|wa|kontak|agenda|rekening|arsip|antrian|antrean)\b|"
    r".*\b(rp|rupiah)$"
)
_STOCK = re.compile(
    r"((sisa|jumlah|jml|penerimaan|pemakaian|penggunaan) )*(stok|stock|persediaan|blangko|blanko)"
    r"( (awal|akhir|ktp|el|kk|kia|blangko|blanko|kartu|terpakai|dipakai|rusak|baru|diterima|masuk|keluar|sisa|bulan|"
    r"lalu|ini))*"
)
_STAMP = re.compile(
    r"(tgl|tanggal|jam|timestamp|created|updated|diinput|diunggah)\b(?! \d)|"
    r"(laporan )?(diterima|masuk|dikirim|terkirim|disetor) (tgl|tanggal|pada)$"
)
_WINDOW = re.compile(
    r"(loket|meja|konter|counter|sesi|shift)( (no|nomor))? (\d|i{1,3}|iv|v|[a-f]|pagi|siang|sore|malam)|pagi|siang|sore"
)
_SILENT = re.compile(r"(belum|blm|tidak|tdk|tanpa) (ada )?(\w*lapor\w*|\w*kirim\w*|menyampaikan|menyetor|data)\b")
_WEEKS = re.compile(r"[a-z ]*\b(minggu|pekan)( ke)?")
_NTH_WEEK = re.compile(r"(minggu|pekan|mgg|mg|m)( ke)? ?(i{1,3}|iv|v|[1-5])")
_SOME_DAYS = re.compile(
    r"(?=.*[a-z])((tgl|tanggal) )?\d\d? ((s d|sd|sampai|sampai dengan|hingga) )?((tgl|tanggal) )?(\d\d?|akhir)"
)


def of(words: str) -> str | None:
    """The word of etl/layouts/judul.csv that a plain header stands for by its form: "rata rata hari" is a rate."""
    if "persen" in words.split() or _RATE.match(words):
        return "rate"
    if _OBSTACLE.match(words):
        return "remark"
    if _SUMMED.match(words):
        return "total"
    if _NTH_WEEK.fullmatch(words) or _BY.match(words) or _SOME_DAYS.fullmatch(words) or _WINDOW.fullmatch(words):
        return "part"
    if _WEEKS.fullmatch(words):
        return "week"
    if _DESA.fullmatch(words):
        return "desa"
    if _STAFF.match(words) or _TIME.fullmatch(words) or _NUMBER_OF.match(words) or _STOCK.fullmatch(words):
        return "other"
    return "skipped" if _STAMP.match(words) or _OF_A_MONTH.fullmatch(words) else None


def prose(text: str) -> bool:
    """Whether a line above a table names nothing of the report: "Menunjuk surat … perihal permintaan laporan",
    "Pengaduan: hubungi …", "Jumlah penduduk tahun 2025: 45.000 jiwa".
    """
    low = " ".join(text.lower().split())
    return bool(_PROSE.search(low)) and not _REPORTS.search(low)


def silent(words: str) -> bool:
    """ "Belum lapor" beside a kecamatan says that nothing came."""
    return bool(_SILENT.match(words))


def foreign(words: str) -> bool:
    """Whether a title says that its table counts people, staff, things or money."""
    return bool(_FOREIGN.search(words))


def of_files(words: str) -> str:
    """A title without what it says of reports: how many kecamatan have sent one, when it came or was
    printed, of the letter that it answers, and of the way in which people ask.
    """
    words = _ANSWERED.sub("", words)
    return _WAY.sub("", _PRINTED.sub("", _CAME.sub("kecamatan", _RECEIVED.sub("laporan", words))))
