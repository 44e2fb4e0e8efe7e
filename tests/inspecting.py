"""A zip of evidence, read as an inspector reads it."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pandas as pd


class Packed:
    """One zip; prefix: what the names of simulated files begin with."""

    def __init__(self, path: Path, prefix: str = "") -> None:
        self.prefix = prefix
        with zipfile.ZipFile(path) as pack:
            self.infos = pack.infolist()
            self.files = {info.filename: pack.read(info) for info in self.infos}

    def text(self, name: str) -> str:
        return self.files[self.prefix + name].decode("utf-8-sig")

    def table(self, name: str) -> pd.DataFrame:
        content = BytesIO(self.files[f"{self.prefix}{name}.csv"])
        codes = dict.fromkeys(("region_code", "requirement_code", "submission_id", "for_region_code", "sender"), str)
        return pd.read_csv(content, sep=";", decimal=",", encoding="utf-8-sig", dtype=codes)

    @property
    def number(self) -> dict:
        return json.loads(self.text("angka.json"))
