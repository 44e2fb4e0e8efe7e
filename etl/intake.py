"""The rows of what was received, as text: made again from the archive where they are missing."""

import shutil
import tempfile
from pathlib import Path

from etl import archive
from etl.folder import Folder
from etl.read import read_files


def restore(folder: Folder) -> int:
    """Reads originals whose intake is missing once more; gives how many. The caller holds the folder's lock."""
    lost = sorted(one for one in archive.held(folder) if not (folder.intake / f"{one}.parquet").exists())
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        again = []
        for sha256 in lost:
            named = Path(scratch) / sha256 / archive.known(folder, sha256)["file"]
            named.parent.mkdir()
            shutil.copyfile(folder.archive / sha256, named)
            again.append(named)
        read_files(again, folder.intake, office=folder.root)
    return len(lost)
