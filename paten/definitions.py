"""What each indicator means: paten/indicators/*.yaml, checked against this schema."""

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, model_validator

FOLDER = Path(__file__).parent / "indicators"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same, five times as fast where libyaml is there


LEVELS = ("provinsi", "kabupaten_kota", "kecamatan")
AGGREGATE = re.compile(r"(?P<call>\w+\(.+?\))(?: filter \((?P<where>.+)\))?")
ADDITIVE = re.compile(r"(count|sum)\((?!distinct )")


class Definition(BaseModel):
    """One indicator in words and in two sums, or as a weighted mean of the items of another (parts, scale).

    A file that does not fit this raises pydantic's error, naming the key.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    indicator: str
    title: str
    question: str
    unit: Literal[
        "persen", "kecamatan", "berkas", "indeks", "bulan", "peraturan", "layanan", "responden", "per 10.000 penduduk"
    ]
    kind: Literal["flow", "state"]
    better: Literal["higher", "lower", "none"]
    compare: Literal["peers", "self"]
    facts: str | None = None
    report_type: Literal["layanan", "kepatuhan", "peraturan", "skm", "buku"]
    where: str = "true"
    numerator: str | None = None
    denominator: str | None = None
    per: int = 1  # the value is numerator / denominator × per
    since: Literal["ledger", "first_fact"] = "ledger"  # what acts tell reaches back before the first report was due
    item: str | None = None
    levels: tuple[Literal[LEVELS], ...] = LEVELS
    item_levels: tuple[Literal[LEVELS], ...] = LEVELS[:2]  # a kecamatan's row of one item is the fact itself
    parts: str | None = None
    scale: int | None = None
    interval: Literal["wilson", "poisson", "none"] = "none"
    over_time: Literal["sum", "last", "none"]
    carry_months: int | None = None
    minimum_volume: int | None = None
    why: str
    source: str
    authored_by: str
    checked_by: str
    next_review: date

    @model_validator(mode="after")
    def _two_sums_or_parts(self) -> "Definition":
        if bool(self.parts) == bool(self.facts) or bool(self.facts) != bool(self.numerator):
            raise ValueError("sebut facts dan numerator, atau parts dan scale")
        for text in (self.numerator, self.denominator):
            if text and not AGGREGATE.fullmatch(text):
                raise ValueError(f"{text}: satu agregat saja, bila perlu dengan filter (…)")
        return self

    @property
    def adds_up(self) -> bool:
        """Whether the sums of a region are the sums of what lies below it: not so for a median."""
        return all(not text or ADDITIVE.match(text) for text in (self.numerator, self.denominator))

    @model_validator(mode="before")
    @classmethod
    def _yaml_true(cls, values: dict) -> dict:
        """YAML reads `where: true` as a boolean."""
        return values | {"where": "true"} if values.get("where") is True else values


@cache
def definitions() -> dict[str, Definition]:
    """Every indicator by its name (the file's), in alphabetical order."""
    return {
        path.stem: Definition(indicator=path.stem, **yaml.load(path.read_text(encoding="utf-8"), LOADER))
        for path in sorted(FOLDER.glob("*.yaml"))
    }


def aggregate(text: str) -> tuple[str, str]:
    """A numerator or denominator as its aggregate and the condition of its filter: count(*), stage >= 5."""
    found = AGGREGATE.fullmatch(text)
    return found["call"], found["where"] or "true"
