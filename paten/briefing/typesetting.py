"""The compiler that sets papers and pictures: from a template of ours and data, with nothing of the machine in it."""

import json
from functools import lru_cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import font_source_sans_pro
import typst

TEMPLATES = Path(__file__).parent / "templates"
KEPT = 11  # compilations
WEIGHTS = ("Regular", "Semibold", "Bold")


def compiler(template: str, told: dict) -> typst.Compiler:
    """Ready to set templates/<template>.typ with what is told, which the template reads as JSON."""
    return typst.Compiler(
        str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        font_paths=[_type().name],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(told, ensure_ascii=False)},
    )


def forget() -> None:
    """Lets go of what the compiler keeps of earlier papers (it does so after ten compilations without them): a run over
    all 38 would fill the memory.
    """
    for _ in range(KEPT):
        _blank().compile(format="pdf")


def pages(set_: typst.Compiler) -> int:
    """How many pages it comes to."""
    return json.loads(set_.query("<pages>", field="value", one=True))


@lru_cache(maxsize=1)
def _blank() -> typst.Compiler:
    path = Path(_type().name) / "kosong.typ"
    path.write_text("", encoding="utf-8")
    return typst.Compiler(str(path), ignore_system_fonts=True)


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
