"""LibreOffice, for tests that must see what an office program makes of a file."""

import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pypdf import PdfReader

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
SECONDS = 120  # a first start takes 5 seconds, a file about one

needs_office = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed (soffice): apt install libreoffice")


def converted(files: Sequence[Path], out: Path, to: str = "pdf") -> list[Path]:
    """Each file as LibreOffice saves it in `out`, in the order given: one process for all, with a profile of its own.

    `to` is an ending (pdf, ods, xls, xlsx, …) or an ending with its filter, as soffice takes it. A result is called
    like its file, and keeps the file's ending too where two files would get the same name. AssertionError: a file gave
    nothing; subprocess.TimeoutExpired: it took over SECONDS, and 5 more a file.
    """
    ending = to.partition(":")[0]
    stems = Counter(file.stem for file in files)
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        taken, made = Path(folder) / "taken", Path(folder) / "made"
        taken.mkdir()
        copies = [shutil.copy(file, taken / f"{number}{file.suffix}") for number, file in enumerate(files)]
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = [SOFFICE, profile, "--headless", "--norestore", "--convert-to", to, "--outdir", made, *copies]
        seconds = SECONDS + 5 * len(files)
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=seconds)
        results = []
        for number, file in enumerate(files):
            result = made / f"{number}.{ending}"
            assert result.exists(), f"LibreOffice made nothing of {file.name}: {done.stdout}{done.stderr}"
            name = file.stem if stems[file.stem] == 1 else file.name
            results.append(Path(shutil.move(result, out / f"{name}.{ending}")))
    return results


def text(pdf: Path) -> str:
    """What a PDF says, page by page."""
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)
