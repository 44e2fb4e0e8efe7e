"""docs/kamus.md and docs/metodologi.md: written from the same books that the pages show."""

import argparse
from pathlib import Path

from etl import screen

DOCS = Path(__file__).resolve().parents[1] / "docs"


def documents() -> tuple[dict[str, str], list[str]]:
    """File name → its text, and what no words file explains yet or any more."""
    from paten.dictionary import books  # statistics and pandas: half a second that no other verb should wait for
    from paten.dictionary.markdown import markdown

    made = {"kamus.md": books.dictionary(), "metodologi.md": books.methodology()}
    return {name: markdown(book) for name, book in made.items()}, [
        lack for book in made.values() for lack in book.lacks
    ]


def dictionary(options: argparse.Namespace) -> int:
    """Writes both documents into options.out; 1 when a name has no meaning yet: they are written, and it is said."""
    texts, lacks = documents()
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (options.out / name).write_text(text, encoding="utf-8")
    lines = [f"{' dan '.join(texts)} ditulis di {options.out}."]
    lines += [f"Belum dijelaskan atau usang: {lack}" for lack in lacks]
    screen.out(lines, {"files": [str(options.out / name) for name in texts], "lacks": lacks}, options.json)
    return 1 if lacks else 0
