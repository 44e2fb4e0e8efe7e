"""What each indicator means: paten/indicators/*.yaml, checked against this schema."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, model_validator

FOLDER = Path(__file__).parent / "indicators"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same, five times as fast where libyaml is there


class Definition(BaseModel):
    """One indicator in words and in two sums. A file that does not fit this raises pydantic's error, naming the key."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    indicator: str
    title: str
    question: str
    unit: Literal["persen", "kecamatan", "berkas", "indeks", "bulan"]
    kind: Literal["flow", "state"]
    better: Literal["higher", "lower", "none"]
    compare: Literal["peers", "self"]
    facts: str
    report_type: Literal["layanan", "kepatuhan", "peraturan", "skm", "buku"]
    where: str = "true"
    numerator: str
    denominator: str | None = None
    item: str | None = None
    interval: Literal["wilson", "poisson", "none"] = "none"
    over_time: Literal["sum", "last", "none"]
    carry_months: int | None = None
    minimum_volume: int | None = None
    why: str
    source: str
    authored_by: str
    checked_by: str
    next_review: date

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
