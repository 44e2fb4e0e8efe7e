"""Rules and signals as their first comment lines say: code, weight, what they look at, the reader's sentence."""

import csv
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from paten.dictionary.entries import Entry, Line, explained, term
from paten.dictionary.glossary import glossary
from paten.dictionary.relations import PROJECT
from paten.numbers import count, decimal
from paten.say.words import capital

RULES, SIGNALS = PROJECT / "etl" / "rules", PROJECT / "etl" / "signals"
EVERY = "semua"  # thresholds of this name hold for all signals
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
    shared = Entry(
        EVERY,
        "Semua sinyal",
        "Ambang yang berlaku untuk setiap sinyal.",
        lines=tuple(map(_threshold, told.get(EVERY, ()))),
    )
    every = tuple(_signal(path, told) for path in sorted(SIGNALS.glob("*.sql")))
    return (shared, *every) if every and shared.lines else every


def signal_names() -> tuple[Entry, ...]:
    """Every signal as the dictionary lists it: its sentence, how grave, how sure; thresholds stand in Metodologi."""
    return tuple(replace(one, lines=one.lines[:2]) for one in signals() if one.key != EVERY)


def _rule(path: Path) -> Entry:
    (code, severity, judged), (sentence, step) = _head(path), _said(path)[:2]
    label = found[1] if (found := _NEXT.match(step)) else "Keterangan"
    lines = (
        Line("Berat", term("severity", severity)),
        Line(label, capital(_shown(_NEXT.sub("", step)))),
        Line("Diperiksa pada", ", ".join(term("judges", one) for one in judged.split(", "))),
    )
    return Entry(code, code, _shown(sentence), lines=lines)


def _signal(path: Path, told: dict[str, list[dict[str, str]]]) -> Entry:
    """Title, sentence and other explanations stand in the three lines below the head."""
    (name, severity, certainty), (title, sentence, others) = _head(path), _said(path)[:3]
    filled = {row["name"]: _amount(row["value"]) for row in (*told.get(EVERY, ()), *told.get(name, ()))}
    lines = (
        Line("Berat", term("severity", severity)),
        Line("Kepastian", _certainty(certainty)),
        Line("Penjelasan lain", capital(_asked(others.removeprefix("Penjelasan lain: "), filled))),
        *map(_threshold, told.get(name, ())),
    )
    return Entry(name, title, _asked(sentence, filled), lines=lines, mark=name)


def _certainty(value: str) -> str:
    """How sure a signal is, as the glossary says it."""
    name = term("certainty", value)
    return f"{name}: {glossary()[name]}"


def _thresholds() -> dict[str, list[dict[str, str]]]:
    """Signal → the lines of thresholds.csv that set its numbers."""
    path = SIGNALS / "thresholds.csv"
    told: dict[str, list[dict[str, str]]] = {}
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                told.setdefault(row["signal"], []).append(row)
    return told


def _threshold(row: dict[str, str]) -> Line:
    return Line("Ambang", f"{_amount(row['value'])} {row['unit']}. {row['why']}", row["name"])


def _amount(value: str) -> str:
    """A number of thresholds.csv as a reader writes it; too small for that, as it stands."""
    number = float(value)
    return (
        value if 0 < abs(number) < 0.001 else count(number) if number.is_integer() else decimal(number, 2).rstrip("0")
    )


def _asked(sentence: str, filled: dict[str, str]) -> str:
    """A signal's sentence: thresholds filled in, ‹bulan› for what a report fills in, optional sentences left out."""
    whole = re.sub(r"(?<=\.)\{\w+\}", "", sentence)
    return _BRACES.sub(lambda found: filled.get(found[1], f"‹{found[1].replace('_', ' ')}›"), whole)


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
