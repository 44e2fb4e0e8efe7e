"""A book as the Markdown of docs/."""

import re

from paten.dictionary.entries import Book, Entry, Line, Section, filling, meaning
from paten.dictionary.relations import Column
from paten.say.words import capital

MADE = "Halaman ini dibuat dengan `python -m etl dictionary`; yang diubah adalah sumbernya, bukan halaman ini."


def markdown(book: Book) -> str:
    """The whole document; ends in a line break."""
    contents = " · ".join(f"[{section.title}](#{_anchor(section.title)})" for section in book.sections)
    parts = [f"# {book.title}", book.says, MADE, contents]
    return "\n\n".join([*parts, *(part for section in book.sections for part in _section(section))]) + "\n"


def _section(section: Section) -> list[str]:
    said = [f"## {section.title}", *([section.says] if section.says else [])]
    return [*said, *(part for entry in section.entries for part in _entry(entry))]


def _entry(entry: Entry) -> list[str]:
    parts = [
        "### " + (f"`{entry.title}`" if entry.columns else entry.title) + (f" · `{entry.mark}`" if entry.mark else ""),
        " ".join(words for words in (entry.lead, entry.says) if words),
        f"*Contoh.* {entry.example}" if entry.example else "",
        "\n".join(["| kolom | arti | isi |", "|---|---|---|", *map(_column, entry.columns)]) if entry.columns else "",
        "\n".join(map(_line, entry.lines)),
        "*Dikutip dari* " + "; ".join(entry.sources) + "." if entry.sources else "",
    ]
    return [part for part in parts if part]


def _column(column: Column) -> str:
    cells = (f"`{column.name}`", meaning(column), filling(column))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _line(line: Line) -> str:
    code = f"`{line.code}`" if line.code not in ("", line.words) else ""
    words = capital(line.words)
    said = f"{words} ({code})" if code and words else words or code
    return f"- **{line.label}**: {said}"


def _anchor(title: str) -> str:
    """The name under which a heading is reached."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
