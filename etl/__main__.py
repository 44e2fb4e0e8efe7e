"""python -m etl VERB: the command line. Exit 0 done, 1 some rows or files rejected or held, 2 could not run."""

import argparse
import getpass
import sys
from datetime import date, datetime
from pathlib import Path

import duckdb

from etl import accountability, bahasa, recap, screen, trouble, verbs
from etl import folder as folders
from etl.dictionary import DOCS, dictionary
from etl.errors import UserError
from etl.letter import write_letter
from etl.pending import verbs as waiting_room
from etl.returned.verbs import returned
from paten import periods


def main(arguments: list[str] | None = None) -> int:
    """Runs one verb; gives the exit code."""
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except UserError as error:
        screen.fail(str(error), options.json)
    except (OSError, MemoryError, duckdb.Error) as error:
        known = trouble.told(error, folders.default().root)
        if not known:
            raise
        screen.fail(str(known), options.json)
    except KeyboardInterrupt:
        screen.fail(
            "Dihentikan. Yang sudah diterima tetap tersimpan; ulangi perintah ini untuk menyelesaikannya.", options.json
        )
    return 2


def _parser() -> argparse.ArgumentParser:
    bahasa.speak()
    parser = argparse.ArgumentParser(prog="python -m etl", description="Pemuat laporan PATEN Jawa Timur.")
    verbs_of = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, run: verbs.Verb, about: str) -> argparse.ArgumentParser:
        sub = verbs_of.add_parser(name, help=about, description=about)
        sub.add_argument("--json", action="store_true", help="tepat satu objek JSON di keluaran")
        sub.set_defaults(run=run)
        return sub

    _template(verb("template", verbs.template, "tulis buku laporan kosong untuk dikirim ke kabupaten/kota"))
    _load(verb("load", verbs.load, "muat laporan: baca, simpan, periksa, terbitkan"))
    _hold(verb("hold", waiting_room.hold, "titipkan laporan: diperiksa, belum dimuat"))
    for name, run, about in (
        ("check", waiting_room.check, "periksa sekali lagi satu kiriman yang menunggu"),
        ("accept", waiting_room.accept, "terima satu kiriman yang menunggu: muat dan terbitkan"),
        ("drop", waiting_room.drop, "batalkan satu kiriman yang menunggu"),
    ):
        verb(name, run, about).add_argument("batch", metavar="KIRIMAN")
    verb("waiting", waiting_room.waiting, "daftar kiriman yang menunggu diterima atau dibatalkan")
    verb("ask", verbs.ask, "daftar pertanyaan yang menunggu jawaban")
    _answer(verb("answer", verbs.answer, "jawab satu pertanyaan, atau catat keputusan"))
    _status(verb("status", verbs.status, "apa yang terbit, siapa yang belum melapor, atau keadaan satu kabupaten/kota"))
    _publish(verb("publish", verbs.publish, "terbitkan ulang dari yang tersimpan"))
    back = verb("rollback", verbs.rollback, "tampilkan lagi terbitan sebelumnya")
    back.add_argument("version", nargs="?", type=int, help="nomor versi; tanpa nomor: versi sebelum ini")
    out = verb("export", verbs.export, "tulis semua tabel sebagai Parquet dan CSV")
    out.add_argument("--out", type=Path, required=True)
    told = verb("explain", verbs.explain, "bagaimana satu berkas dipahami")
    told.add_argument("file", type=Path)
    _returned(
        verb("returned", returned, "tulis buku kerja yang dikirim kembali: yang perlu dibetulkan, dan tanda terima")
    )
    gone = verb("forget", verbs.forget, "hapus satu berkas dan barisnya untuk selamanya")
    gone.add_argument("sha256")
    _signed(gone)
    _demo(verb("demo", verbs.demo, "tulis dan muat laporan simulasi"))
    _changes(verb("changes", accountability.changes, "angka yang berubah sejak terbitan lain, dan sebabnya"))
    _evidence(verb("evidence", accountability.evidence, "semua yang berdiri di belakang satu angka, dalam satu zip"))
    _brief(verb("brief", accountability.brief, "susun bahan paparan: semua bentuk, dengan daftar yang menautkannya"))
    _letter(verb("letter", write_letter, "tulis surat pengingat, permintaan klarifikasi, atau teks apresiasi"))
    recap.options(
        verb("recap", recap.recap, "tulis rekap bulan, triwulan, semester, atau tahun sebagai buku kerja"), Path
    )
    said = verb("dictionary", dictionary, "tulis kamus data dan metodologi ke docs/")
    said.add_argument("--out", type=Path, default=DOCS)
    verb("doctor", verbs.doctor, "periksa pemasangan dan folder data")
    return parser


def _template(sub: argparse.ArgumentParser) -> None:
    when = sub.add_mutually_exclusive_group(required=True)
    when.add_argument("--period", type=_month, help="bulan laporan, misalnya 2026-03")
    when.add_argument(
        "--pendataan-awal", action="store_true", help="buku hari pertama: peraturan, penetapan, peluncuran sejak 2010"
    )
    whom = sub.add_mutually_exclusive_group(required=True)
    whom.add_argument("--kabupaten-kota", action="append", metavar="KODE")
    whom.add_argument("--all", action="store_true", help="ke-38 kabupaten/kota")
    sub.add_argument("--per-kecamatan", action="store_true", help="satu buku untuk tiap kecamatan")
    sub.add_argument("--out", type=Path, required=True)


def _load(sub: argparse.ArgumentParser) -> None:
    _sent(sub)
    sub.add_argument("--dry-run", action="store_true", help="hanya diuji: apa hasilnya, angka mana yang akan berubah")
    sub.add_argument("--returned", type=Path, metavar="FOLDER", help="tulis juga buku kerja yang dikirim kembali")
    _dated(sub)


def _returned(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("sha256", nargs="*", metavar="SHA256", help="berkas mana; delapan digit pertamanya cukup")
    sub.add_argument("--period", type=_month, help="semua berkas untuk bulan itu, misalnya 2026-10")
    sub.add_argument("--kabupaten-kota", metavar="KODE", help="semua berkas dari satu kabupaten/kota")
    sub.add_argument("--kiriman", dest="batch", metavar="KIRIMAN", help="berkas satu kiriman yang masih menunggu")
    sub.add_argument("--out", type=Path, required=True, help="folder tempat buku kerja ditulis")


def _hold(sub: argparse.ArgumentParser) -> None:
    _sent(sub)
    sub.add_argument("--by", default=getpass.getuser(), help="jabatan atau akun, bukan nama orang")
    sub.add_argument("--unchecked", action="store_true", help="periksa nanti, dengan python -m etl check")


def _sent(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("paths", nargs="+", type=Path, metavar="BERKAS")
    sub.add_argument("--received", type=_moment, help="kapan pengirim mengirim: 2026-11-09 atau 2026-11-09T14:30 (WIB)")
    sub.add_argument("--via", help="surel, wa, langsung, …")
    sub.add_argument("--from", dest="sent_by", help="siapa yang mengirim (tidak ikut terbit)")


def _answer(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("words", nargs="*", metavar="[NOMOR] JAWABAN")
    sub.add_argument("--about", help="kode wilayah, bulan, sha256 atau *")
    sub.add_argument("--question", help="final, exempt, contact, promise, explanation, draft, alias")
    sub.add_argument("--revoke", metavar="J00001", help="tarik kembali satu jawaban")
    _signed(sub)


def _status(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--kabupaten-kota", metavar="KODE", help="keadaan satu kabupaten/kota dalam sepuluh baris, misalnya 35.74"
    )
    sub.add_argument("--period", type=_month, help="bulan laporan; tanpa ini bulan terakhir yang jatuh tempo")


def _publish(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--full", action="store_true", help="semuanya dari intake, tanpa terbitan lama")
    sub.add_argument("--pin", type=int, metavar="VERSI", help="simpan satu versi untuk seterusnya")
    sub.add_argument("--reason", default="")
    _dated(sub)


def _changes(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--since",
        type=_version_or_day,
        metavar="VERSI|TANGGAL",
        help="dibandingkan dengan versi itu, atau dengan keadaan pada tanggal itu; tanpa ini keadaan seminggu lalu",
    )
    sub.add_argument("--kabupaten-kota", metavar="KODE", help="satu daerah, dengan kecamatannya")


def _evidence(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("region", metavar="WILAYAH", help="kode wilayah: 35, 35.74 atau 35.74.01")
    sub.add_argument("indicator", metavar="UKURAN", help="misalnya tepat_waktu")
    sub.add_argument("month", metavar="BULAN", type=_month, help="misalnya 2026-10")
    sub.add_argument("--item", default="", help="satu rincian saja, misalnya NP-10")
    sub.add_argument("--out", type=Path, required=True, help="zip yang ditulis")


def _brief(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("codes", nargs="*", metavar="KODE", help="35, 35.74 atau 35.74.01; boleh beberapa")
    sub.add_argument("--all", action="store_true", help="ke-38 kabupaten/kota dan provinsi")
    sub.add_argument(
        "--period", type=_month, help="bulan; tanpa ini bulan terakhir yang jatuh tempo, seperti di halaman"
    )
    sub.add_argument(
        "--untuk",
        choices=("gubernur", "kepala-daerah"),
        help="pembacanya; tanpa ini kepala daerah, untuk provinsi gubernur",
    )
    sub.add_argument("--bentuk", metavar="pdf,pptx,docx,png,html,txt", help="bentuk mana; tanpa ini semuanya")
    sub.add_argument("--v", type=int, metavar="VERSI", help="versi data; tanpa ini yang sedang tampil")
    sub.add_argument("--out", type=Path, metavar="FOLDER", help="folder tempat berkas ditulis")
    sub.add_argument(
        "--sematkan", action="store_true", help="hanya sematkan versi data bagi bahan paparan, tanpa menulis berkas"
    )


def _letter(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("region", metavar="KODE", help="kode kabupaten/kota, misalnya 35.74")
    sub.add_argument(
        "--kind", choices=("pengingat", "klarifikasi", "apresiasi"), help="tanpa ini: yang sesuai keadaannya"
    )
    sub.add_argument("--period", type=_month, help="bulan laporan; tanpa ini bulan terakhir yang jatuh tempo")
    sub.add_argument("--out", type=Path, default=Path(), metavar="FOLDER", help="tanpa ini: folder kerja")


def _demo(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--months", type=int, default=24)
    sub.add_argument("--regions", type=lambda text: text.split(","), help="kode dipisah koma; tanpa ini semua")
    _dated(sub)


def _dated(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--as-of", type=_day, help="keadaan menurut yang diketahui sampai akhir tanggal itu; tanpa ini hari ini"
    )


def _signed(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--reason", required=True)
    sub.add_argument("--by", default=getpass.getuser(), help="jabatan atau akun, bukan nama orang")


def _month(text: str) -> date:
    found = periods.parse(text)
    if not found:
        raise argparse.ArgumentTypeError(f"“{text}” bukan bulan; tulis misalnya 2026-03")
    return found


def _version_or_day(text: str) -> int | date:
    return int(text) if text.isascii() and text.isdigit() else _day(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” bukan tanggal; tulis misalnya 2026-11-09") from error


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{text}” bukan tanggal; tulis misalnya 2026-11-09 atau 2026-11-09T14:30"
        ) from error


if __name__ == "__main__":
    sys.exit(main())
