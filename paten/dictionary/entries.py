"""What both books are made of: sections of entries of lines. docs/ writes them as Markdown, the pages as markup."""

import re
from dataclasses import dataclass, field

from paten.dictionary.relations import Column, lines


@dataclass(frozen=True)
class Line:
    """One thing said about an entry. words: a sentence or part of one; code: as it stands in data or definition."""

    label: str
    words: str = ""
    code: str = ""


@dataclass(frozen=True)
class Entry:
    """One relation, indicator, rule or method. key: its name in links; lead: the sentence that also stands over an
    entry when folded; says: the rest; columns: of a relation; mark: its name in the data, beside the title.
    """

    key: str
    title: str
    lead: str = ""
    says: str = ""
    example: str = ""
    lines: tuple[Line, ...] = ()
    columns: tuple[Column, ...] = ()
    sources: tuple[str, ...] = ()
    mark: str = ""


@dataclass(frozen=True)
class Section:
    """Entries of one kind under one title."""

    key: str
    title: str
    says: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Book:
    """A document of docs/ and its page. lacks: what no file says in words yet, in words for whoever mends it."""

    title: str
    says: str
    sections: tuple[Section, ...]
    lacks: tuple[str, ...] = field(default=())


def said(entry: Entry) -> str:
    """All words of an entry, to be searched."""
    columns = (f"{one.name} {meaning(one)}" for one in entry.columns)
    told = (f"{line.label} {line.words} {line.code}" for line in entry.lines)
    return " ".join([entry.title, entry.mark, entry.lead, entry.says, entry.example, *columns, *told])


def filling(column: Column) -> str:
    """What stands in a column: "teks, selalu terisi"."""
    return term("type", column.type) + (", selalu terisi" if column.required else "")


def meaning(column: Column) -> str:
    """What a column means, with its unit."""
    return (column.meaning or "") + (f" Satuan: {column.unit}." if column.unit else "")


def term(key: str, value: str) -> str:
    """The words of terms.csv for one value of one key; the value itself while there are none."""
    return next((row["words"] for row in lines("terms") if (row["key"], row["value"]) == (key, value)), value)


def explained(key: str, value: str) -> bool:
    """Whether terms.csv has words for this value of this key."""
    return any((row["key"], row["value"]) == (key, value) for row in lines("terms"))


def sums(facts: str, sql: str) -> str | None:
    """The words of sums.csv for a piece of SQL over these facts; None while there are none. Spaces do not matter."""
    wanted = _folded(sql)
    return next(
        (row["words"] for row in lines("sums") if row["facts"] == facts and _folded(row["sql"]) == wanted), None
    )


def _folded(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip()
