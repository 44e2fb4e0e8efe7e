"""The returned workbook in words: what is wrong with a cell, what was expected, an example, and what to do next."""

from collections.abc import Mapping, Sequence

from paten.numbers import count
from paten.say import mending, spots, uploads
from paten.say.words import capital

# Our sheets, and what their first cell says: by it the reader knows them when the file comes back, and leaves them out.
FRONT, RECEIPT = "Hasil pemeriksaan", "Tanda terima"
MARKS = {FRONT: "Hasil pemeriksaan PATEN", RECEIPT: "Tanda terima PATEN"}
SIMULATED = "SIMULASI · bukan data nyata"
WORDS = {severity: words for severity, (words, _) in uploads.SEVERITIES.items()}
ANSWERED = "Sudah dijawab"
COLOURS = {"galat": "merah muda", "tanya": "kuning", "peringatan": "biru muda"}
_COUNT = ("bilangan bulat, 0 bila memang tidak ada, kosong bila belum diketahui", "12")
_DAY = ("tanggal", "05-03-2026")
_PLACE = ("kode kecamatan dari kabupaten/kota pengirim", "35.74.02")
EXPECTED = {  # what a cell of each column should hold, and an example
    **dict.fromkeys(("requested", "completed", "rejected", "on_time", "carried_over", "pending", "complaints"), _COUNT),
    **dict.fromkeys(("evidence_date", "checked_on", "date", "valid_from", "valid_to"), _DAY),
    "region_code": _PLACE,
    "region_name": ("nama kecamatan seperti kodenya", "Wonoasih"),
    "service_code": ("kode layanan menurut daftar", "NP-10"),
    "period": ("bulan laporan", "2026-10"),
    "months": ("banyaknya bulan yang dicakup: 1, 3, 6, atau 12", "1"),
    "nihil": ("NIHIL, atau kosong", "NIHIL"),
    "requirement_code": ("kode syarat S1–S3, A1–A7, atau T1–T14", "T1"),
    "status": ("terpenuhi, belum, atau tidak_berlaku", "terpenuhi"),
    "evidence": ("bukti dalam beberapa kata", "foto loket"),
    "link": ("alamat dokumen di internet", "https://jdih.contoh.go.id/24-2021"),
    "checked_by": ("jabatan yang memeriksa, bukan nama orang", "Kasi Pelayanan"),
    "act_id": ("kosong", ""),
    "milestone": ("kode tahap M1–M8", "M2"),
    "kabupaten_kota_code": ("kode kabupaten/kota pengirim", "35.74"),
    "type": ("jenis peraturan atau keputusan", "Peraturan Bupati"),
    "number": ("nomor lengkap", "Nomor 24 Tahun 2021"),
    "title": ("judul peraturan atau keputusan", "Pelimpahan Sebagian Kewenangan Bupati kepada Camat"),
    "replaces": ("nomor peraturan yang diganti, atau kosong", "Nomor 12 Tahun 2014"),
    "kecamatan_codes": ("kode kecamatan yang tercakup, dipisah tanda |, atau semua", "35.74.01|35.74.02"),
    "requirement_codes": ("kode syarat yang dipenuhi, dipisah tanda |", "S1|S3"),
    "unsur": ("unsur U1–U9", "U1"),
    "score": ("nilai rata-rata unsur (NRR) antara 1 dan 4", "3,25"),
    "respondents": ("banyaknya responden, bilangan bulat", "120"),
    "scale": ("skala penilaian", "skm-2017"),
}
MEND = (
    "Betulkan sel yang berwarna pada lembar-lembar berikutnya (arahkan penunjuk ke sel itu untuk membaca catatannya), "
    "simpan, lalu kirim kembali berkas ini. Lembar Hasil pemeriksaan dan Tanda terima tidak ikut dibaca."
)
NOTHING = "Tidak ada yang perlu dibetulkan."
ONLY_NOTES = "Tidak ada yang harus dibetulkan; baca catatannya di bawah ini."
ONLY_FINDINGS = (
    "Isi berkas Anda terlalu banyak untuk dikirim kembali; di sini hanya temuannya. Betulkan di berkas Anda sendiri."
)
UNREADABLE = "Isi berkas Anda tidak dapat dibaca, sehingga tidak ikut dikirim kembali; di sini hanya temuannya."
REWRITTEN = {
    "csv": "Berkas Anda CSV; isinya dikirim kembali sebagai buku kerja .xlsx dengan isi yang sama, di lembar Isi CSV.",
    "other": "Isi berkas Anda disalin ke buku kerja .xlsx; tampilan, rumus, dan gambarnya tidak ikut.",
    "unmarkable": "Berkas Anda tidak dapat ditandai di tempat; isinya disalin ke buku kerja baru, tanpa tampilannya.",
}
HEADS = ("No.", "Sel", "Lembar", "Keadaan", "Yang ditemukan", "Cara membetulkan", "Seharusnya, misalnya")


def word(finding: Mapping) -> str:
    """What a finding asks of the sender, in two words: the same as its colour says."""
    return ANSWERED if finding.get("answered") else WORDS[finding["severity"]]


def colour(finding: Mapping) -> str:
    """The severity whose colour the cell gets: an answered question is a remark."""
    return spots.weight(finding)


def expected(finding: Mapping) -> str:
    """What the cell should hold, with an example: "bilangan bulat …, misalnya 12"; "" where it is no matter of that."""
    known = finding.get("rule") not in mending.FITTING
    what, example = EXPECTED.get(finding.get("measure") or "", ("", "")) if known else ("", "")
    if not what:
        return ""
    return capital(what) + (f", misalnya {example}" if example else "")


def way(finding: Mapping) -> str:
    """How the sender mends it in the file; "" when the sentence does not say. Answers by word are the bureau's."""
    _, mend = spots.advice(finding)
    if finding.get("answered"):
        return ""
    return mending.way(finding["rule"], finding.get("suggestion")) or capital(mend)


def comment(finding: Mapping) -> str:
    """The text of a cell's comment: word and rule, what is wrong, how to mend it, what was expected with an example."""
    wrong, _ = spots.advice(finding)
    lines = [f"{word(finding).upper()} ({finding['rule']})", capital(wrong)]
    if told := way(finding):
        lines.append(f"Caranya: {told}")
    if told := expected(finding):
        lines.append(f"Seharusnya: {told[:1].lower()}{told[1:]}")
    if finding["severity"] == "tanya" and not finding.get("answered"):
        lines.append(mending.NO_WORDS)
    return "\n".join(lines)


def what_to_do(findings: Sequence[Mapping]) -> str:
    """What the sender is asked to do with the file: an answered question asks for nothing any more."""
    if any(colour(finding) != "peringatan" for finding in findings):
        return MEND
    return ONLY_NOTES if findings else NOTHING


def verdict(one: Mapping, loaded: bool) -> str:
    """The verdict in words with the counts: "Diterima sebagian: 512 dari 520 baris diterima, 8 perlu dibetulkan"."""
    return f"{uploads.verdict(one, loaded)[0]}: {uploads.counts(one, loaded)}".removesuffix(".")


def found(findings: list, listed: int) -> str:
    """How many findings of each kind, and how many of them are listed."""
    if not findings:
        return "Tidak ada temuan"
    kinds = [word(one) for one in findings]
    told = ", ".join(
        f"{count(kinds.count(kind))} {kind.lower()}" for kind in (*WORDS.values(), ANSWERED) if kind in kinds
    )
    more = f" (yang pertama {count(listed)} di bawah ini)" if listed < len(findings) else ""
    return f"{count(len(findings))} temuan: {told}{more}"


def place(finding: Mapping) -> tuple[str, str]:
    """The cell (or row) and the sheet as the list names them; "seluruh berkas" where it is about neither."""
    sheet, cell = spots.spot(finding)
    if not cell and not sheet:
        return "–", "seluruh berkas"
    if cell.isdigit():
        cell = f"baris {cell}{spots.more(finding)}"
    return cell or "–", sheet or "–"


def file_name(name: str, simulated: bool) -> str:
    """The name of a returned workbook: "laporan.xls" → "laporan_diperiksa.xlsx"; simulated files say so."""
    stem, dot, ending = name.rpartition(".")
    stem = (stem if dot else name).removesuffix("_diperiksa") or "berkas"
    kept = ending.lower() if dot and ending.lower() == "xlsm" else "xlsx"
    mark = "SIMULASI_" if simulated and not stem.startswith("SIMULASI_") else ""
    return f"{mark}{stem}_diperiksa.{kept}"
