"""What the checks found, in words: each rule in a sentence, how grave, what is still open; nothing of a person."""

import csv
import re
from functools import cache

import pandas as pd

from paten.dictionary.relations import PROJECT
from paten.numbers import count
from paten.periods import month_name
from paten.privacy import masked
from paten.say.rule_names import NAMES
from paten.say.spots import more
from paten.say.words import capital, listing

SEVERITY = {"galat": ("error", "Galat"), "tanya": ("question", "Tanya"), "peringatan": ("warning", "Peringatan")}
EFFECT = {"galat": "tidak dipakai", "tanya": "ditahan", "peringatan": "dipakai"}
VERDICT = {
    "diterima": ("good", "diterima"),
    "diterima_sebagian": ("watch", "diterima sebagian"),
    "ditahan": ("watch", "ditahan"),
    "ditolak": ("bad", "ditolak"),
}
_STEP = re.compile(r"\s*(?:Perbaiki|Jawab): ")
_PLACE = re.compile(r"^Lembar \{sheet\}(, [a-z ]*\{cell\}(?=:))?(, |: )")
_DETAIL = re.compile(r" \((yang ada: |mulai )?'?\{\w+\}'?\)| '\{detail\}'|^\{detail\} |(?<=^kolom) \{detail\}")
_NOTES = PROJECT / "etl" / "read" / "notes.csv"


@cache
def sentences() -> dict[str, str]:
    """Rule → what it objects to, in a few words: those of the checks, and those of the reader about a whole file."""
    with _NOTES.open(encoding="utf-8", newline="") as handle:
        notes = {row["id"]: _first(row["sentence"]) for row in csv.DictReader(handle)}
    return notes | {rule: capital(name) for rule, name in NAMES.items()}


def parted(message: str) -> tuple[str, str]:
    """A finding's message as what is wrong and what to do about it, both masked."""
    wrong, *step = _STEP.split(masked(message), maxsplit=1)
    return wrong, (step[0][:1].upper() + step[0][1:]) if step else ""


def title(by_rule: pd.DataFrame) -> str:
    """The finding over the tables: what was stopped, what waits, or that all went through, in files that count."""
    n = {severity: int(by_rule.n[by_rule.severity == severity].sum()) for severity in SEVERITY}
    n_open = int(by_rule.n_open.sum())
    parts = [f"{count(n['galat'])} isian perlu diperbaiki"] if n["galat"] else []
    parts += [f"{count(n_open)} hal menunggu jawaban"] if n_open else []
    if not parts:
        return "tidak ada isian yang tertahan" + (f"; {count(n['peringatan'])} peringatan" if n["peringatan"] else "")
    return " dan ".join(parts)


def note(by_rule: pd.DataFrame, senders: pd.DataFrame, period: object) -> str:
    """How many findings of how many senders; answered and open; how many more are in files that were replaced."""
    total, answered, waiting = (int(by_rule[name].sum()) for name in ("n", "n_answered", "n_open"))
    start = f"{count(total)} temuan dalam berkas {month_name(period)} dari {count(len(senders))} pengirim"
    gone = int(by_rule.n_replaced.sum())
    more = f"; {count(gone)} temuan lain ada di berkas yang sudah diganti" if gone else ""
    return f"{start} · {count(answered)} sudah dijawab, {count(waiting)} menunggu jawaban{more}"


def listed(by_rule: pd.DataFrame) -> int:
    """How many findings are listed: those of replaced files come last, and are said to be."""
    return int(by_rule.n.sum() + by_rule.n_replaced.sum())


def first_try(n_first: float, n_judged: float) -> str:
    """How many reports of a sender were accepted whole at first sight: "1 dari 2"; "–" where none was judged."""
    return "–" if pd.isna(n_judged) or not n_judged else f"{count(n_first)} dari {count(n_judged)}"


def state(row: object) -> str:
    """What became of one finding: answered, waiting, replaced by a newer file, or what follows from its weight."""
    if row.replaced:
        return "berkas sudah diganti"
    if isinstance(row.question, str):
        return "sudah dijawab" if row.answered else "menunggu jawaban"
    return EFFECT[row.severity]


def pages(total: int, page: int, size: int) -> str:
    """Which part of a list is shown: "51–100 dari 340"."""
    if not total:
        return "tidak ada"
    first = (page - 1) * size + 1
    return f"{count(first)}–{count(min(total, first + size - 1))} dari {count(total)}"


def chosen(rule: str, label: str) -> str:
    """The title over the list of findings. rule: "" for every rule."""
    return listing([f"Temuan {rule}" if rule else "Semua temuan"]) + (f" · {label}" if label else "")


def _first(sentence: str) -> str:
    """The first sentence of a remark about any file: without place and details, with … where it needs a word."""
    said = _PLACE.sub("", sentence).replace("Lembar {sheet} ", "Lembar ini ").replace("lembar {sheet} ", "lembar ")
    said = capital(_DETAIL.sub("", said))
    return re.sub(r"\{\w+\}", "…", re.split(r"(?<=[.])\s", said.replace(".xlsx.", ".xlsx").strip(), maxsplit=1)[0])


def where(row: tuple) -> str:
    """Where a finding without a cell stands: sheet, row with how many more, and column; or the whole file."""
    sheet = f"lembar {masked(row.sheet)}" if isinstance(row.sheet, str) else ""
    if pd.isna(row.row):
        return sheet or "seluruh berkas"
    column = f"kolom {row.column}" if isinstance(row.column, str) else ""
    return ", ".join(filter(None, (sheet, f"baris {int(row.row)}{more({'also': row.also})}", column)))
