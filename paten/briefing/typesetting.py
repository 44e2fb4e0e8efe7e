"""The compiler that sets papers and pictures: from a template of ours and data, with nothing of the machine in it."""

import json
import re
from functools import lru_cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from threading import Lock

import font_source_sans_pro
import typst

TEMPLATES = Path(__file__).parent / "templates"
_PAGE = re.compile(rb"/Type ?/Page\b")
_ONE_AT_A_TIME = Lock()  # a compiler serves one thread
WEIGHTS = ("Regular", "Semibold", "Bold")


def typeset(template: Path, told: dict, form: str = "pdf", ppi: float | None = None) -> bytes | list[bytes]:
    """What is told, set by a template, which reads it as JSON. form: pdf, or png with as many dots an inch (of several
    pages a list). typst.TypstError when the template cannot be used.
    """
    with _ONE_AT_A_TIME:
        return _compiler(template).compile(
            format=form, ppi=ppi, sys_inputs={"data": json.dumps(told, ensure_ascii=False)}
        )


def pages(paper: bytes) -> int:
    """How many pages a paper of ours has."""
    return len(_PAGE.findall(paper))


@lru_cache(maxsize=8)
def _compiler(template: Path) -> typst.Compiler:
    """One for all papers of a kind: each new one would keep a memory of its own."""
    return typst.Compiler(str(template), root=str(template.parent), font_paths=[_type().name], ignore_system_fonts=True)


@lru_cache(maxsize=1)
def _type() -> TemporaryDirectory:
    """A folder with nothing but the weights that are printed: the wheel has each of them twice, and which of two a
    compiler finds first depends on the machine. It goes when the process ends.
    """
    folder = TemporaryDirectory(prefix="huruf-")
    for weight in WEIGHTS:
        name = f"SourceSansPro-{weight}.ttf"
        copyfile(Path(font_source_sans_pro.__file__).parent / "files" / name, Path(folder.name) / name)
    return folder
