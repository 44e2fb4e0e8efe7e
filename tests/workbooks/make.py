"""Writes the awkward workbooks and the reading of each: `PYTHONPATH=tests python -m workbooks.make`.

Each module of workbooks/books is one file as an office sends it: ABOUT (what is awkward), INBOX (the folder in which it
arrives), FILE (its name), SHEETS (its picture, workbooks/draw.py) or write(path), and READING (workbooks/by_hand.py).
"""

import importlib
import pkgutil
from pathlib import Path
from types import ModuleType

from workbooks import books
from workbooks.by_hand import reading, told
from workbooks.draw import write_xlsx

HERE = Path(__file__).parent
FILES = HERE / "files"


def names() -> list[str]:
    """The books, by the name of their module."""
    return sorted(module.name for module in pkgutil.iter_modules(books.__path__))


def book(name: str) -> ModuleType:
    """One book as drawn."""
    return importlib.import_module(f"workbooks.books.{name}")


def write(name: str, folder: Path) -> Path:
    """The file of one book, in that folder."""
    drawn = book(name)
    path = folder / drawn.FILE
    drawn.write(path) if hasattr(drawn, "write") else write_xlsx(path, drawn.SHEETS)
    return path


def expected(name: str) -> dict:
    """What is to be read of one book: about, arrives_as, rows, asked, never, said."""
    drawn = book(name)
    document = {"about": drawn.ABOUT, "arrives_as": {"inbox": drawn.INBOX, "file": drawn.FILE}}
    return document | reading(drawn.READING) | {"said": getattr(drawn, "SAID", [])}


def main() -> None:
    """Writes every book into its folder below workbooks/files."""
    for name in names():
        folder = FILES / name
        folder.mkdir(parents=True, exist_ok=True)
        write(name, folder)
        (folder / "expected.json").write_text(told(expected(name)), encoding="utf-8")


if __name__ == "__main__":
    main()
