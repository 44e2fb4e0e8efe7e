"""The definitions of the house, each as a test: rules, signals, queries, indicators have header, test and source."""

import csv
import re
from datetime import date
from functools import cache
from pathlib import Path

import yaml
from house import HOUSE, files, modules, strings, text, verdict

# --- definitions have their header and their test --------------------------------------------------------------------

RULE = re.compile(r"^-- ([ULKPS])(\d\d) · (galat|peringatan|tanya) · ([a-z]+(?:, [a-z]+)*)$")
REPORT_TYPES = {"L": "layanan", "K": "kepatuhan", "P": "peraturan", "S": "skm"}
NEXT_STEP = {"galat": "-- Perbaiki: ", "peringatan": "-- ", "tanya": "-- Jawab: "}
COMMENT = re.compile(r"^-- \w")
GRAIN = re.compile(r"^-- (At most )?(One|one|The one|No) rows?\b")


def rules() -> list[Path]:
    return files("etl/rules", ".sql")


@cache
def all_tests() -> str:
    """Everything that the tests say, themselves excepted."""
    told = [path for path in (HOUSE / "tests").rglob("*") if path.suffix in (".py", ".md", ".csv", ".yaml", ".sql")]
    return "\n".join(path.read_text(encoding="utf-8") for path in told if path.name != "house_definitions.py")


def test_every_rule_has_its_header():
    faults = []
    for path in rules():
        lines = text(path).splitlines()
        head = RULE.match(lines[0])
        if not head or head[1] + head[2] != path.stem or not _judges(head[1], head[4].split(", ")):
            faults.append(f"{path}:1: wanted '-- {path.stem} · galat · layanan' or its like, found {lines[0]!r}")
        elif not lines[1].startswith("-- ") or not lines[2].startswith(NEXT_STEP[head[3]]):
            faults.append(f"{path}: line 2 is the sentence, line 3 starts with {NEXT_STEP[head[3]]!r}")
    verdict(faults)


def _judges(letter: str, report_types: list[str]) -> bool:
    """U judges several report types (or all: semua), every other letter its own."""
    if letter == "U":
        return report_types == ["semua"] or set(report_types) <= set(REPORT_TYPES.values())
    return report_types == [REPORT_TYPES[letter]]


def test_every_rule_has_its_table_of_rows_that_fire_and_rows_that_stay_silent():
    tables = {path.name.removesuffix(".test.csv") for path in files("etl/rules", ".test.csv")}
    verdict([f"{path}: no table {path.stem}.test.csv beside it" for path in rules() if path.stem not in tables])


SIGNAL = re.compile(r"^-- ([a-z_]+) · (tinggi|sedang|rendah) · (pasti|kuat|perlu_konfirmasi)$")


def test_every_signal_has_its_header_its_sentence_and_its_table():
    faults = []
    for path in files("etl/signals", ".sql"):
        lines = text(path).splitlines()
        head = SIGNAL.match(lines[0])
        if not head or head[1] != path.stem:
            faults.append(f"{path}:1: wanted '-- {path.stem} · sedang · kuat' or its like, found {lines[0]!r}")
        elif not re.match(r"-- [A-Z][^{}.]+$", lines[1]) or not re.match(r"-- .*{wilayah}.*(\.|\{\w+\})$", lines[2]):
            faults.append(f"{path}: line 2 is a title of a few words, line 3 the sentence about {{wilayah}}")
        elif not lines[3].startswith("-- Penjelasan lain: "):
            faults.append(f"{path}: line 4 starts with '-- Penjelasan lain: '")
        elif head[3] == "perlu_konfirmasi" and "erlu dikonfirmasi" not in lines[2]:
            faults.append(f"{path}: what may be innocent is said to need confirming")
        if not (HOUSE / path).with_suffix(".test.csv").exists():
            faults.append(f"{path}: no table {path.stem}.test.csv beside it")
    verdict(faults)


def test_the_numbers_of_signals_stand_in_one_file_and_each_is_used():
    with (HOUSE / "etl" / "signals" / "thresholds.csv").open(encoding="utf-8", newline="") as handle:
        lines = list(csv.DictReader(handle))
    every = "".join(text(path) for room in ("etl/signals", "etl/marts") for path in files(room, ".sql"))
    faults = [f"{line['name']}: says no unit or no reason" for line in lines if not (line["unit"] and line["why"])]
    for line in lines:
        path = Path(f"etl/signals/{line['signal']}.sql")
        if "{" + line["name"] + "}" not in (every if line["signal"] == "semua" else text(path)):
            faults.append(f"{line['signal']}, {line['name']}: nobody reads it")
    for path in files("etl/signals", ".sql"):
        body = re.sub(r"(?m)--.*$|'[^']*'", "", text(path))
        numbers = set(re.findall(r"(?<![\w.{])\d+(?:\.\d+)?(?![\w}])", body)) - {"0", "1", "2", "5"}
        faults += [f"{path}: {number} belongs in thresholds.csv" for number in sorted(numbers)]
    verdict(faults)


def test_every_query_says_its_grain_first():
    wanted = {"paten/questions": GRAIN, "etl/marts": COMMENT, "etl/facts": COMMENT, "etl/signals": COMMENT}
    faults = [path for room, head in wanted.items() for path in files(room, ".sql") if not head.match(text(path))]
    verdict([f"{path}:1: wanted '-- One row per …'" for path in faults])


def test_every_question_is_asked():
    asked = {said for path in modules() for _, said in strings(path)}
    asked |= {word for said in asked for word in re.findall(r"\w+", said)}
    verdict([f"{path}: nobody asks it" for path in files("paten/questions", ".sql") if path.stem not in asked])


def test_every_indicator_and_every_mart_is_named_in_a_test():
    """Questions are run by test_questions.py, every file of them."""
    relations = re.findall(r"^create table (\w+)", text(Path("etl/relations.sql")), re.MULTILINE)
    marts = [path for path in files("etl/marts", ".sql") if path.stem in relations]
    unnamed = [
        path
        for path in [*files("paten/indicators", ".yaml"), *marts]
        if not re.search(rf"\b{path.stem}\b", all_tests())
    ]
    verdict([f"{path}: no test speaks of {path.stem}" for path in unnamed])


INDICATOR_KEYS = {
    *("title", "question", "unit", "kind", "better", "compare", "report_type"),
    *("why", "source", "authored_by", "checked_by", "next_review"),
}


def test_every_indicator_is_defined_whole_and_still_reviewed():
    faults = []
    for path in files("paten/indicators", ".yaml"):
        keys = yaml.safe_load(text(path))
        missing = sorted(INDICATOR_KEYS - keys.keys())
        if missing:
            faults.append(f"{path}: lacks {', '.join(missing)}")
        elif keys["next_review"] < date.today():
            faults.append(f"{path}: its review was due on {keys['next_review']}: check it and set the next one")
        if not {"facts", "parts"} & keys.keys():
            faults.append(f"{path}: says neither facts nor parts")
    verdict(faults)
