"""The terms of docs/glosarium.md, where each is explained once."""

import re
from functools import cache

from paten.dictionary.relations import PROJECT

GLOSSARY = PROJECT / "docs" / "glosarium.md"


@cache
def glossary() -> dict[str, str]:
    """Term → meaning: the rows of all tables of docs/glosarium.md."""
    rows = re.findall(r"^\| (.+?) \| (.+?) \|", GLOSSARY.read_text(encoding="utf-8"), re.MULTILINE)
    return {name: meaning for name, meaning in rows if name != "istilah"}


def meanings(beginning: str) -> list[tuple[str, str]]:
    """The terms of the glossary that begin so, with their meanings; KeyError when there is none."""
    found = [(name, meaning) for name, meaning in glossary().items() if name.startswith(beginning)]
    if not found:
        raise KeyError(f"docs/glosarium.md has no term {beginning!r}")
    return found
