"""Rules and signals as their first comment lines say: code, weight, what they look at, the reader's sentence."""

import csv
import re
from functools import cache
from pathlib import Path

from paten.dictionary.entries import Entry, Line, explained, term
from paten.dictionary.relations import PROJECT
from paten.say.words import capital

RULES, SIGNALS = PROJECT / "etl" / "rules", PROJECT / "etl" / "signals"
_BRACES = re.compile(r"\{(\w+)\}")
_NEXT = re.compile(r"(Perbaiki|Jawab): ")


@cache
def rules() -> tuple[Entry, ...]:
    """Every rule of etl/rules, in order of its code."""
    return tuple(_rule(path) for path in sorted(RULES.glob("*.sql")))


def judged(code: str) -> list[str]:
    """The report types that a rule judges; "semua": every one."""
    return _head(RULES / f"{code}.sql")[2].split(", ")


@cache
def signals() -> tuple[Entry, ...]:
    """Every signal of etl/signals, in order of its name; none while there is no such folder."""
    told = _thresholds()
    return tuple(_signal(path, told) for path in sorted(SIGNALS.glob("*.sql")) if _head(path))


def _rule(path: Path) -> Entry:
    (code, severity, judged), (sentence, step) = _head(path), _said(path)[:2]
    label = found[1] if (found := _NEXT.match(step)) else "Keterangan"
    lines = (
        Line("Berat", term("severity", severity)),
        Line(label, capital(_shown(_NEXT.sub("", step)))),
        Line("Diperiksa pada", ", ".join(term("judges", one) for one in judged.split(", "))),
    )
    return Entry(code, code, _shown(sentence), lines=lines)


def _signal(path: Path, told: dict[str, list[Line]]) -> Entry:
    """All comment lines up to the first that is not one belong to the reader."""
    (name, severity, certainty), said = _head(path), _said(path)
    more = tuple(Line("Keterangan", _shown(sentence)) for sentence in said[1:])
    head = (Line("Berat", term("severity", severity)), Line("Kepastian", term("certainty", certainty)))
    return Entry(name, name, _shown(said[0]) if said else "", lines=(*head, *more, *told.get(name, ())))


def _thresholds() -> dict[str, list[Line]]:
    """Signal → what thresholds.csv sets for it: its first column names the signal, the others what is set."""
    path = SIGNALS / "thresholds.csv"
    told: dict[str, list[Line]] = {}
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                (_, signal), *rest = row.items()
                set_to = "; ".join(f"{column} {value}" for column, value in rest if value)
                told.setdefault(signal, []).append(Line("Ambang", set_to))
    return told


def _head(path: Path) -> list[str]:
    first, _, _ = path.read_text(encoding="utf-8").partition("\n")
    return first.removeprefix("-- ").split(" · ") if first.count(" · ") == 2 else []


def _said(path: Path) -> list[str]:
    """The comment lines below the head."""
    said = []
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        if not line.startswith("-- "):
            break
        said.append(line.removeprefix("-- "))
    return said


def _shown(sentence: str) -> str:
    """A sentence whose names in braces are filled in only when a rule fires: ‹…› tells what will stand there."""
    told = _BRACES.sub(lambda found: f"‹{term('blank', found[1])}›" if explained("blank", found[1]) else "…", sentence)
    return told.replace("….", "…")
