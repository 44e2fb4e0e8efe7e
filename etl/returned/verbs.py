"""The verb `returned`: workbooks to send back. Gives the exit code."""

import argparse
from pathlib import Path

from etl import folder as folders
from etl import publish, screen
from etl.errors import UserError
from etl.folder import Folder
from etl.pending import batch as batches
from paten.numbers import count

Options = argparse.Namespace


def returned(options: Options) -> int:
    """Writes the returned workbooks of the files chosen: of published ones, or of a batch that waits."""
    from etl.returned.giving import Choice, give, give_waiting  # imports pandas

    folder = folders.default()
    if options.batch:
        given = give_waiting(folder, batches.find(folder, options.batch), options.sha256, options.out)
    elif options.sha256 or options.period or options.kabupaten_kota:
        given = give(folder, Choice(options.sha256, options.period, options.kabupaten_kota), options.out)
    else:
        raise UserError("Sebut berkas mana: sha256-nya, --period, --kabupaten-kota, atau --kiriman.")
    lines = [f"{one['out']} · {one['receipt'] or 'belum dimuat'}" for one in given.files]
    lines += [f"{name}: berkas aslinya tidak disimpan lagi, jadi tidak dapat dikirim kembali." for name in given.lost]
    lines.append(_told(folder, len(given.files), options.out))
    screen.out(lines, {"files": given.files, "lost": given.lost}, options.json)
    return 1 if given.lost else 0


def after_load(roots: list[str], submissions: list[dict], out: Path) -> tuple[list[str], list[dict]]:
    """Writes the returned workbooks of what was just loaded; lines for people, and the files for programs."""
    from etl.returned.giving import Choice, give

    lines, files = [], []
    for root in roots:
        named = [one["sha256"] for one in submissions if one["sha256"]]  # what was never opened has none
        found = give(Folder(Path(root)), Choice(named), out, strict=False).files if named else []
        files += found
        lines.append(_told(Folder(Path(root)), len(found), out))
    return lines, files


def _told(folder: Folder, many: int, out: Path) -> str:
    mark = " (SIMULASI)" if publish.is_simulated(folder) else ""
    return f"{count(many)} buku kerja untuk dikirim kembali{mark} ditulis di {out}."
