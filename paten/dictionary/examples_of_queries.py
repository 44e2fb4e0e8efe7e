"""Queries to begin with: paten/dictionary/queries/*.sql, the first line of each its title."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "queries"


@cache
def queries() -> tuple[tuple[str, str], ...]:
    """(title, query) of each, in the order of their files."""
    return tuple(
        (text.splitlines()[0].removeprefix("-- "), text.strip())
        for text in (path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.sql")))
    )
