"""The files as they were received, out of the archive and verified."""

import hashlib
import re

import duckdb

from etl import sql
from etl.errors import UserError
from etl.evidence.cell import ask
from etl.folder import Folder

FOLDER = "berkas"
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]')  # what one system writes as a name is a path on another


def originals(connection: duckdb.DuckDBPyConnection, folder: Folder) -> dict[str, bytes]:
    """Name in the zip → content, of every submission concerned. UserError when the archive has lost or changed one."""
    packed = {}
    for one in ask(connection, "evidence/originals"):
        path = folder.archive / one["sha256"]
        if not path.exists():
            raise UserError(
                f"Berkas asli {one['file']} ({one['sha256'][:12]}) tidak ada di {folder.archive}. "
                "Kembalikan folder arsip dari cadangan, lalu ulangi."
            )
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != one["sha256"]:
            raise UserError(
                f"Berkas asli {one['file']} di {path} tidak cocok dengan sidik jarinya: isinya berubah sejak diterima. "
                "Kembalikan berkas itu dari cadangan, lalu ulangi."
            )
        name = f"{FOLDER}/{one['submission_id']}/{_UNSAFE.sub('_', one['file'])}"
        sql.put(connection, submission_id=one["submission_id"], original=name)
        sql.run(connection, "evidence/name_original")
        packed[name] = content
    return packed
