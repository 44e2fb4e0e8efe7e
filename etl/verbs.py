"""What each verb of the command line does: flow only; the work is in the modules it calls. Each gives the exit code."""

import argparse
import getpass
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import duckdb

from etl import decide, intake, reference, screen, sql
from etl import doctor as examination
from etl import export as exporting
from etl import folder as folders
from etl import forget as forgetting
from etl import load as loading
from etl import publish as publishing
from etl.errors import UserError
from etl.folder import Folder
from etl.pending import verbs as waiting_room
from etl.pending.batch import expire
from etl.pending.batch import forget as forget_waiting
from etl.returned.verbs import after_load
from paten import periods
from paten.numbers import count
from paten.say import asking as say
from paten.say.turned_away import behind

Options = argparse.Namespace
Verb = Callable[[Options], int]


def template(options: Options) -> int:
    """Writes one workbook per kabupaten/kota (or kecamatan), filled in with what is known."""
    from etl.template.books import books, file_name
    from etl.template.writer import write

    folder = folders.default()
    options.out.mkdir(parents=True, exist_ok=True)
    written = []
    with (
        tempfile.TemporaryDirectory() as spill,
        duckdb.connect(config=publishing.settings(Path(spill))) as connection,
        screen.progress() as tell,
    ):
        reference.load(connection, folder.root)
        shown = publishing.shown(folder)
        if shown:
            sql.attach(connection, publishing.path_of(folder, shown["version"]))
        wanted = [] if options.all else options.kabupaten_kota
        simulated = bool(publishing.is_simulated(folder))
        made = list(books(connection, folder.root, options.period, wanted, options.per_kecamatan, simulated))
        for number, book in enumerate(made):
            written.append(options.out / file_name(book))
            write(book, written[-1])
            tell("Menulis buku laporan", (number + 1) / len(made))
    mark = " (SIMULASI)" if simulated else ""
    screen.out(
        [f"{len(written)} buku laporan{mark} ditulis di {options.out}."],
        {"files": [str(path) for path in written]},
        options.json,
    )
    return 0


def load(options: Options) -> int:
    """Loads files and folders and says of each what became of it."""
    order = loading.Order(options.received, options.via, options.sent_by, options.as_of, getpass.getuser())
    if options.dry_run and options.returned:
        raise UserError("--dry-run tidak menyimpan apa pun, jadi tidak dapat bersama --returned. Pakai salah satu.")
    if options.dry_run:
        return waiting_room.dry_run(options, order)
    with screen.progress() as tell:
        outcome = loading.load(options.paths, order, tell)
    lines = [line for one in outcome.submissions for line in screen.verdict(one)]
    lines += behind(outcome.left)
    lines += [
        f"{path} masih ada di tempat asalnya dan memuat data pribadi: hapus sendiri." for path in outcome.elsewhere
    ]
    for root, version in outcome.snapshots.items():
        lines.append(f"Terbit: versi data {version} di {root}.")
        lines += _behind(Folder(Path(root)), options.as_of)
    snapshot = next(iter(outcome.snapshots.values()), None) if len(outcome.snapshots) < 2 else outcome.snapshots
    result = {"snapshot": snapshot, "submissions": outcome.submissions}
    if options.returned:
        told, result["returned"] = after_load(list(outcome.snapshots), outcome.submissions, options.returned)
        lines += told
    screen.out(lines, result, options.json)
    return 0 if outcome.clean else 1


def _behind(folder: Folder, as_of: date | None) -> list[str]:
    """A clock that was set back is worth a word: times of receipt and answers come from it."""
    day = date.fromisoformat(publishing.shown(folder)["as_of"])
    if as_of or day <= folders.today():
        return []
    return [
        f"Jam komputer ini menunjuk {periods.day(folders.today())}, sebelum terbitan terakhir; data tetap diterbitkan "
        f"menurut {periods.day(day)}. Betulkan jam komputer."
    ]


def ask(options: Options) -> int:
    """Lists the open questions."""
    folder = folders.default()
    waiting = decide.questions(folder)
    n = sum(not one["replaced"] for one in waiting)
    lines = [f"{n} pertanyaan menunggu jawaban." if n else "Tidak ada pertanyaan yang menunggu jawaban."]
    for one in waiting:
        proposal = f" Usul: {one['suggestion']}." if one["suggestion"] else ""
        lines += [
            f"{one['question']} · {one['region'] or 'pengirim belum diketahui'} · {one['file']} · "
            + (f"{one['place']} · " if one["place"] else "")
            + f"{one['rows']} baris{' · berkas sudah diganti' if one['replaced'] else ''}",
            f"  {one['prompt']}",
            f"  {one['choices']}{proposal}",
        ]
        if len(one["parts"]) > 1:
            lines += [f"  – {part['question']} · {say.part(part)}" for part in one["parts"]]
    screen.out(lines, {"questions": waiting}, options.json)
    return 0


def answer(options: Options) -> int:
    """Appends one answer, checks again what it concerns, publishes."""
    folder, signed = folders.default(), (options.reason, options.by)
    with folders.writing(folder), screen.progress() as tell:
        if options.revoke:
            numbers = [decide.revoke(folder, options.revoke, *signed)]
        elif options.question:
            numbers = [decide.declare(folder, options.about or "*", options.question, " ".join(options.words), *signed)]
        elif len(options.words) >= 2:
            numbers = decide.decide_each(folder, options.words[0], " ".join(options.words[1:]), *signed)
        else:
            raise UserError(
                "Sebut nomor pertanyaan dan jawabannya, misalnya: "
                "python -m etl answer L04-1a2b3c ribuan --reason “…” --by “Analis”."
            )
        version = publishing.publish(folder, None, getpass.getuser(), progress=tell)
    screen.out(
        [f"Jawaban {', '.join(numbers)} dicatat. Terbit: versi data {version}.", *decide.meant(folder, numbers)],
        {"answer": numbers[0], "answers": numbers, "snapshot": version},
        options.json,
    )
    return 0


def status(options: Options) -> int:
    """Says what is published and who has not reported; of one kabupaten/kota how far it is."""
    folder = folders.default()
    if options.kabupaten_kota:
        from etl import region_status  # imports pandas

        return region_status.tell(folder, options.kabupaten_kota, options.period, options.json)
    [one] = decide.rows(folder, "snapshot/status")
    shown = publishing.shown(folder) or {}
    published = periods.moment(datetime.fromisoformat(shown["published_at"]))
    lines = [
        f"Versi data {shown['version']} di {folder.root}, terbit {published}"
        + (" · SIMULASI" if one["simulated"] == "ya" else ""),
        f"Keadaan sampai {periods.day(date.fromisoformat(one['as_of']))}; "
        f"{count(one['submissions'])} kiriman"
        + (f", terakhir diterima {periods.day(one['last_received'])}" if one["last_received"] else ""),
        f"{count(one['open_questions'])} pertanyaan menunggu jawaban",
    ]
    if one["period"]:
        missing = one["missing"] or []
        lines.append(
            f"Laporan layanan {periods.month_name(one['period'])}: {one['came']} masuk, {len(missing)} belum"
            + (f": {', '.join(missing)}" if missing else "")
        )
    screen.out(lines, one | {"version": shown["version"], "versions": publishing.versions(folder)}, options.json)
    return 0


def publish(options: Options) -> int:
    """Publishes again from what is kept: a new day, another as_of, or all from intake."""
    folder = folders.default()
    with folders.writing(folder), screen.progress() as tell:
        if options.pin:
            publishing.pin(folder, options.pin, options.reason)
            screen.out([f"Versi {options.pin} disematkan."], {"pinned": options.pin}, options.json)
            return 0
        if options.full:
            intake.restore(folder)
        expired = expire(folder)
        version = publishing.publish(folder, options.as_of, getpass.getuser(), options.full, tell)
    published = f"Terbit: versi data {version} di {folder.root}."
    screen.out([*expired, published], {"snapshot": version, "expired": expired}, options.json)
    return 0


def rollback(options: Options) -> int:
    """Shows an earlier snapshot again."""
    folder = folders.default()
    with folders.writing(folder):
        version = publishing.rollback(folder, options.version)
    screen.out([f"Halaman kini menampilkan versi data {version}."], {"snapshot": version}, options.json)
    return 0


def export(options: Options) -> int:
    """Writes every relation as Parquet and CSV with its dictionary."""
    paths = exporting.export(folders.default(), options.out)
    screen.out(
        [f"{len(paths)} berkas ditulis di {options.out}."], {"files": [str(path) for path in paths]}, options.json
    )
    return 0


def explain(options: Options) -> int:
    """Tells how a file is understood, without loading it."""
    from etl.read.explain import explain as told

    if not options.file.is_file():
        raise UserError(f"{options.file} tidak ada. Periksa nama berkas itu.")
    lines = told(options.file, folders.default().root)
    screen.out(lines, {"lines": lines}, options.json)
    return 0


def forget(options: Options) -> int:
    """Takes a file and its rows away, where it waits and in the inbox too, publishes, and removes older snapshots."""
    folder = folders.default()
    with folders.writing(folder), screen.progress() as tell:
        sha256 = forgetting.full_name(folder, options.sha256)
        waited, received = forget_waiting(folder, sha256), forgetting.out_of_inbox(folder, sha256)
        forgetting.forget(folder, sha256, options.reason, options.by)
        version = publishing.publish(folder, None, getpass.getuser(), progress=tell)
        gone = forgetting.purge(folder, version)
    screen.out(
        [f"Berkas dan barisnya dihapus; {gone} terbitan lama ikut dihapus. Terbit: versi data {version}."]
        + [f"Salinannya dihapus dari {waited} kiriman yang menunggu."] * bool(waited)
        + [f"{received} salinannya dihapus dari inbox."] * bool(received)
        + ["Hapus juga dari cadangan dan dari tempat lain: berkas pengirim, dan yang sudah dikirim kembali."],
        {"snapshot": version, "removed_snapshots": gone, "waiting": waited, "inbox": received},
        options.json,
    )
    return 0


def demo(options: Options) -> int:
    """Writes simulated reports and loads them as any report is loaded. A former demo gives way."""
    from etl import demo as simulation
    from etl.demo.calendar import write_calendar
    from etl.demo.contacts import write_contacts

    folder = folders.chosen() or Folder(folders.DEMO)
    if publishing.is_simulated(folder) is False:
        raise UserError(
            f"Folder {folder.root} berisi laporan nyata. Simulasi hanya ditulis ke folder demo; kosongkan PATEN_DATA."
        )
    as_of = options.as_of or folders.today()
    with folders.writing(folder):
        for name in ("inbox", "pending", "archive", "intake", "published"):
            shutil.rmtree(folder.root / name, ignore_errors=True)
        for path in (folder.answers, folder.pins):
            path.unlink(missing_ok=True)
    write_calendar(folder.root, options.months, as_of)
    write_contacts(folder.root)
    with screen.progress() as tell:
        paths = simulation.write(
            folder.root,
            options.months,
            options.regions,
            as_of,
            lambda done, total: tell("Menulis laporan simulasi", done / total),
        )
        outcome = loading.load(paths, loading.Order(as_of=as_of, loaded_by="demo"), tell, Folder(folder.root))
    [version] = outcome.snapshots.values()
    verdicts = [one["verdict"] for one in outcome.submissions]
    counted = {word: verdicts.count(word) for word in sorted(set(verdicts))}
    told = ", ".join(f"{count} {screen.WORDS[word]}" for word, count in counted.items())
    screen.out(
        [f"{len(paths)} laporan SIMULASI dimuat ({told}). Terbit: versi data {version} di {folder.root}."],
        {"snapshot": version, "files": len(paths), "verdicts": counted},
        options.json,
    )
    return 0


def doctor(options: Options) -> int:
    """Looks at installation, data folder, disk and age of the snapshot."""
    lines = examination.examine(folders.default())
    screen.out(
        [f"{'baik ' if well else 'PERLU'} · {sentence}" for well, sentence in lines],
        {"well": all(well for well, _ in lines), "checks": [{"well": well, "message": text} for well, text in lines]},
        options.json,
    )
    return 0 if all(well for well, _ in lines) else 1
