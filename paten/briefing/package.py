"""Office files as packages: a template that fits or a sentence why not, and the same bytes for the same content."""

import io
import re
import zipfile
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path

from paten import warehouse

TEMPLATES = Path(__file__).parent / "templates"
OURS = Path(__file__).parents[1]
OWN = Path("office") / "templates"  # in the data folder
OLDEST = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file can hold

_MADE = re.compile(rb'(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]+')


class TemplateError(ValueError):
    """A template that cannot be used. Its message is Indonesian: which file, what it lacks, how to mend it."""


def own(name: str) -> Path | None:
    """The office's own template of that name, where it has put one; None: ours is used."""
    path = warehouse.data_folder() / OWN / name
    return path if path.exists() else None


def content(path: Path) -> bytes:
    """What a template holds. Raises TemplateError when it cannot be read."""
    try:
        return _read(path, path.stat().st_mtime_ns)
    except OSError as error:
        raise unusable(path, f"tidak dapat dibaca di {path.parent}; periksa nama dan hak bacanya") from error


@lru_cache(maxsize=8)
def _read(path: Path, changed: int) -> bytes:
    """changed: so that a template replaced while we run is seen."""
    return path.read_bytes()


def unusable(path: Path, fault: str) -> TemplateError:
    """What is said of a template that cannot be used. fault: what ails it, as the sentence goes on."""
    if OURS in path.parents:
        mend = "Itu templat bawaan: salin lagi berkas ini dari paket aplikasi."
    else:
        mend = (
            f"Mulailah dari salinan templat bawaan, atau hapus berkas itu dari {OWN.as_posix()} agar templat bawaan "
            "dipakai."
        )
    return TemplateError(f"Templat {path.name} {fault}. {mend}")


def broken(path: Path, program: str) -> TemplateError:
    """What is said of a template that is no document of its program."""
    return unusable(path, f"bukan berkas {program} yang utuh; simpan lagi dari {program}")


def dated(properties: object, as_of: date, title: str, simulated: bool) -> None:
    """Title, language and times of a document: the day of its numbers, never the day of its making."""
    moment = datetime.combine(as_of, time())
    properties.title = f"SIMULASI · {title}"[:255] if simulated else title[:255]
    properties.author = properties.last_modified_by = "Pantau PATEN Jawa Timur"
    properties.created = properties.modified = moment
    properties.language, properties.revision = "id-ID", 1


def same_bytes(made: bytes) -> bytes:
    """The package with every part under one date and in the order of its names, so that equal content is equal bytes.

    The list of content types comes first, as some programs want it.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            part = zipfile.ZipInfo(name, OLDEST)
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, _timeless(name, source.read(name)), compresslevel=6)
    return out.getvalue()


def _timeless(name: str, content: bytes) -> bytes:
    """The workbook behind a chart without the second in which it was made; every other part as it is."""
    if not name.endswith(".xlsx"):
        return content
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            told = source.read(part)
            told = _MADE.sub(rb"\g<1>1980-01-01T00:00:00Z", told) if part == "docProps/core.xml" else told
            target.writestr(zipfile.ZipInfo(part, OLDEST), told, zipfile.ZIP_DEFLATED, 6)
    return out.getvalue()
