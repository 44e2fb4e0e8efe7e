"""A zip that is the same bytes for the same content, with a list of the sha256 of every file."""

import hashlib
import io
import zipfile

MANIFEST = "MANIFES.sha256"
AT = (1980, 1, 1, 0, 0, 0)  # the zip's own beginning of time: when it was packed says nothing
READABLE = 0o644 << 16
UNIX = 3


def zipped(files: dict[str, bytes], prefix: str) -> bytes:
    """The files by name, and the list that `sha256sum -c` reads, as one zip."""
    lines = [f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items())]
    whole = files | {f"{prefix}{MANIFEST}": "".join(lines).encode()}
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as pack:
        for name, content in sorted(whole.items()):
            about = zipfile.ZipInfo(name, AT)
            about.compress_type, about.external_attr, about.create_system = zipfile.ZIP_DEFLATED, READABLE, UNIX
            pack.writestr(about, content)
    return held.getvalue()
