"""The reading of a book, worked out by hand, as a table that a person can lay beside the printed sheet.

    block Rekap 2026-03 completed | D=NP-02 E=NP-10 F=x
    11 35.12.01 | 120 . x
    12 35.12.02 | ? 45 x

A block names the sheet ("-" where a file has none) and what holds for all of it; then its columns, each with what it
stands for. A line names the row, what holds for it, and one value for each column:
    120        a fact that is accepted at once; 0@C12: its value stands in another cell; 5@*: in no one cell
    .          nothing was reported
    ?          held by a question
    x          never a fact (a total, a part, a rate)
    !          never a fact, and whoever asks about it is right too (words, a kecamatan of somebody else)
Keys are known by their form: 35.12.01 a region, NP-02 a service, T4 a requirement, U3 an unsur, 2026-03 a month,
2026-01/3 three months; a word is a measure. Several blocks may speak of one fact, each of another measure. A line may
add what all of its facts share: respondents=150@C7.
"""

import json
import re
from collections.abc import Iterator

MEASURES = ("requested", "completed", "rejected", "on_time", "carried_over", "pending", "complaints")
KEYS = (
    ("region_code", r"35(\.\d\d){1,2}"),
    ("service_code", r"(IZ|NP|LG|RK)-\d\d"),
    ("requirement_code", r"[SAT]\d{1,2}"),
    ("unsur", r"U\d"),
    ("period", r"\d{4}-\d\d(/\d+)?"),
    ("measure", r"[a-z_]{2,}"),
)
RELATIONS = {"service_code": "service_volume", "requirement_code": "compliance", "unsur": "satisfaction"}


def reading(table: str) -> dict[str, list]:
    """rows, asked, never and may_ask of one table."""
    facts, asked, never, may_ask = {}, [], [], []
    for address, keys, value in _values(table):
        if value == "?":
            asked.append({"cell": address, "why": keys.get("why", "")})
        elif value in "x!":
            never.append(address)
            may_ask += [address] * (value == "!")
        elif value != ".":
            _add(facts, keys, value, address)
            for name, shared in keys.items():
                if "@" in shared:
                    _add(facts, keys | {"measure": name}, shared, address)
    rows = [_row(key, said) for key, said in facts.items()]
    return {"rows": rows, "asked": asked, "never": never, "may_ask": may_ask}


def _values(table: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Address, keys and value of each cell of which the table speaks."""
    sheet, common, columns = "", {}, []
    for line in filter(None, (line.strip() for line in table.splitlines())):
        left, _, right = (part.strip() for part in line.partition("|"))
        right, _, why = right.partition("//")
        if left.startswith("block "):
            sheet, *tokens = re.split(r"\s{2,}", left.removeprefix("block ").strip())
            common = _keys(" ".join(tokens).split()) | ({"why": why.strip()} if why else {})
            columns = [(letter, _keys(means.split(":"))) for letter, means in _pairs(right)]
            continue
        row, *tokens = left.split()
        values = right.split()
        assert len(values) == len(columns), line
        keys = common | _keys(tokens) | ({"why": why.strip()} if why else {})
        for (letter, of_column), value in zip(columns, values, strict=True):
            yield ("" if sheet == "-" else f"{sheet}!") + f"{letter}{row}", keys | of_column, value


def _pairs(text: str) -> list[tuple[str, str]]:
    return [tuple(part.split("=")) for part in text.split()]


def _keys(tokens: list[str]) -> dict[str, str]:
    found = {}
    for token in tokens:
        if token == "x":
            continue
        if "=" in token:
            found |= [token.split("=")]
            continue
        name = next((name for name, form in KEYS if re.fullmatch(form, token)), None)
        assert name, token
        found[name] = token
    return found


def _add(facts: dict, keys: dict[str, str], value: str, address: str) -> None:
    item = next(name for name in RELATIONS if name in keys)
    month, _, months = keys["period"].partition("/")
    key = (RELATIONS[item], keys["region_code"], item, keys[item], f"{month}-01", int(months or 1))
    said = facts.setdefault(key, {"values": {}, "cells": {}})
    value, _, elsewhere = value.partition("@")
    assert keys["measure"] not in said["values"], (key, address)
    said["values"][keys["measure"]] = _value(value)
    if elsewhere != "*":
        sheet = address.rpartition("!")[0]
        said["cells"][keys["measure"]] = f"{sheet}!{elsewhere}".lstrip("!") if elsewhere else address


def _value(text: str) -> int | float | str:
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    return float(text) if re.fullmatch(r"\d+\.\d+", text) else text


def _row(key: tuple, said: dict) -> dict:
    relation, region, item, code, period, months = key
    row = {"relation": relation, "region_code": region, item: code, "period": period}
    if relation != "compliance":
        row["months"] = months
    return row | said["values"] | {"cells": said["cells"]}


def told(document: dict) -> str:
    """The JSON of a reading: one fact a line, so that a person can read it and a change shows as one line."""
    lines = []
    for name, value in document.items():
        if isinstance(value, list) and value:
            inner = ",\n".join("    " + json.dumps(one, ensure_ascii=False) for one in value)
            lines.append(f"  {json.dumps(name)}: [\n{inner}\n  ]")
        else:
            lines.append(f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"
