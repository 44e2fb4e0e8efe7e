"""Signals point at what is worth asking about: etl/signals/*.sql over the relations of a snapshot. None stops a row."""

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import duckdb

from etl import sql
from paten.definitions import definitions

SIGNALS = Path(__file__).parent / "signals"
EVERY = "semua"
_HEADER = re.compile(
    r"-- (?P<name>[a-z_]+) · (?P<severity>tinggi|sedang|rendah) · (?P<certainty>pasti|kuat|perlu_konfirmasi)"
)
_OTHER = "-- Penjelasan lain: "


@dataclass(frozen=True)
class Signal:
    """One signal. title: in a few words; sentence: what is said of a kabupaten/kota; other: what else may explain it;
    query: one row per kabupaten/kota and month it points at; names in braces there are thresholds.
    """

    name: str
    severity: str
    certainty: str
    title: str
    sentence: str
    other: str
    query: str


@cache
def signals() -> tuple[Signal, ...]:
    """Every signal of etl/signals, by name; ValueError for a file whose header has another form."""
    return tuple(_signal(path) for path in sorted(SIGNALS.glob("*.sql")))


@cache
def thresholds(signal: str) -> dict[str, str]:
    """Name → value of what holds for every signal and for this one, from etl/signals/thresholds.csv."""
    with (SIGNALS / "thresholds.csv").open(encoding="utf-8", newline="") as handle:
        return {row["name"]: row["value"] for row in csv.DictReader(handle) if row["signal"] in (EVERY, signal)}


def point(connection: duckdb.DuckDBPyConnection) -> None:
    """Writes the relation `signal` of the attached snapshot anew. Needs the temp tables of the marts."""
    sql.run(connection, "marts/signal_words")
    sql.run(connection, "marts/signal_start", **thresholds(EVERY))
    for signal in signals():
        query = signal.query.format_map(thresholds(signal.name) | _minimum_volume())
        sql.run(connection, "marts/signal_found", signal=signal.name, query=query)
    sql.put(connection, signals=[_words(signal) for signal in signals()])
    sql.run(connection, "marts/signal", **thresholds(EVERY))


def _minimum_volume() -> dict[str, str]:
    """The volume below which nobody judges how punctual an office is; it stands with the indicator."""
    return {"minimum_volume": str(definitions()["tepat_waktu"].minimum_volume)}


def _words(signal: Signal) -> dict[str, str]:
    """What a signal says, with its thresholds filled in; what the query says of a row stays in braces."""
    words = {name: getattr(signal, name) for name in ("name", "severity", "certainty", "title", "sentence", "other")}
    for name, value in thresholds(signal.name).items():
        for said in ("sentence", "other"):
            words[said] = words[said].replace("{" + name + "}", value.replace(".", ","))
    return words


def _signal(path: Path) -> Signal:
    lines = path.read_text(encoding="utf-8").splitlines()
    header = _HEADER.fullmatch(lines[0])
    if not header or header["name"] != path.stem or not lines[3].startswith(_OTHER):
        raise ValueError(f"{path.name}: header")
    query = "\n".join(line for line in lines if not line.startswith("--"))
    return Signal(
        header["name"],
        header["severity"],
        header["certainty"],
        lines[1].removeprefix("-- "),
        lines[2].removeprefix("-- "),
        lines[3].removeprefix(_OTHER),
        query,
    )
