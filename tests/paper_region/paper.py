"""Reads README.md of this folder: the files it shows, and its tables. Its first lines tell how they are written."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from itertools import product
from pathlib import Path

from paten.periods import code, month_range, parse

README = Path(__file__).with_name("README.md")
HEADING = re.compile(
    r"(?P<distinct>distinct )?(?P<subject>\w+)( where (?P<condition>.*?))?( as of (?P<as_of>\d{4}-\d\d-\d\d))?"
)
SHOWN = re.compile(r"^`(?P<path>[\w./-]+)`\n\n```csv\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)
MONTHS = ("period", "since", "started", "state_as_of")  # columns that hold the first day of a month
LISTS = ("missing", "kecamatan_codes", "requirement_codes", "report_types", "periods")
NUMBERS = {  # columns that hold a number or a fraction
    "indicator": ("value", "low", "high", "numerator", "denominator"),
    "satisfaction": ("score",),
    "survey": ("score",),
}
UNKNOWN, EACH = "–", " · "


@dataclass(frozen=True)
class Table:
    """One table of the paper: what it is the whole answer to, and its lines as written.

    subject: a relation of the snapshot; question_ and the name of a question; sentences or figures.
    """

    subject: str
    condition: str
    as_of: str | None
    distinct: bool
    columns: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]

    @property
    def question(self) -> str:
        """The question of paten/questions that it answers; "" for a relation."""
        return self.subject.removeprefix("question_") if self.subject.startswith("question_") else ""

    @property
    def is_relation(self) -> bool:
        """Whether it shows rows of a relation, which the snapshot alone can answer."""
        return not self.question and self.subject not in ("sentences", "figures")

    @property
    def query(self) -> str:
        """The question to the snapshot whose whole answer this table is."""
        every = "distinct " if self.distinct else ""
        return f"select {every}{', '.join(self.columns)} from {self.subject} where {self.condition}"

    def rows(self) -> Counter:
        """Its rows in full; a cell that lists stands for one row each."""
        numbers = NUMBERS.get(self.subject, ())
        return Counter(
            row
            for line in self.lines
            for row in product(
                *(_every(column, cell, numbers) for column, cell in zip(self.columns, line, strict=True))
            )
        )

    def __str__(self) -> str:
        return f"{self.subject} where {self.condition}" + (f" as of {self.as_of}" if self.as_of else "")


def _tables() -> tuple[Table, ...]:
    found = []
    for block in README.read_text(encoding="utf-8").split("\n### ")[1:]:
        title = HEADING.fullmatch(block.partition("\n")[0])
        columns, _, *lines = (_cells(line) for line in block.splitlines() if line.startswith("|"))
        condition = title["condition"] or "true"
        found.append(Table(title["subject"], condition, title["as_of"], bool(title["distinct"]), columns, tuple(lines)))
    return tuple(found)


def files() -> dict[str, str]:
    """The files that the README shows: path → content."""
    return {one["path"]: one["content"] for one in SHOWN.finditer(README.read_text(encoding="utf-8"))}


def written(column: str, value: object) -> str:
    """A value of the snapshot as the paper writes it."""
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(sorted(written(column.removesuffix("s"), one) for one in value)) or "[]"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, date):
        return code(value) if column in MONTHS else value.isoformat()
    if isinstance(value, float):
        return f"{value:.4f}"
    return str(value) or "''"


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1])


def _every(column: str, cell: str, numbers: tuple[str, ...]) -> list[str]:
    """The values that a cell stands for, one per row. numbers: columns that hold a number or a fraction."""
    if months := re.fullmatch(r"(\d{4}-\d{2}) … (\d{4}-\d{2})", cell):
        return [code(month) for month in month_range(parse(months[1]), parse(months[2]))]
    if column in LISTS:
        return [", ".join(sorted(item for part in cell.split(", ") for item in _run(part)))]
    if column in numbers and cell != UNKNOWN:
        top, _, bottom = cell.partition("/")
        return [f"{float(top) / float(bottom or 1):.4f}"]
    return [item for part in cell.split(EACH) for item in _run(part)]


def _run(text: str) -> list[str]:
    """A1…A6 → A1, A2, …, A6; all else is itself."""
    if run := re.fullmatch(r"([ASTU])(\d+)…\1(\d+)", text):
        return [f"{run[1]}{number}" for number in range(int(run[2]), int(run[3]) + 1)]
    return [text]


TABLES = _tables()  # every table of the README that stands under a heading of the third order
