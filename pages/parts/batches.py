"""Batches that wait in the data folder, as the loader left them there: read here, changed only by the loader."""

import json
import re
import tempfile
import time
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import streamlit as st

from pages.parts.command import Outcome, begin, etl
from pages.parts.states import WIB
from paten import warehouse
from paten.say import uploads as say

ID = re.compile(r"\d{8}-\d{4}-[0-9a-f]{6}")
LONGEST_SILENCE = 30  # seconds without a sign of life, which comes every three
FROM_PAGE = "halaman Unggah laporan"


@dataclass(frozen=True)
class Batch:
    """One batch that waits: what is known of its coming, and how far the loader is with it (does: periksa, terima)."""

    name: str
    about: dict
    progress: dict

    @property
    def check(self) -> dict | None:
        """What checking it found, or its error; None: not checked yet."""
        return self.about.get("check")

    @property
    def files(self) -> Path:
        """The folder of its files."""
        return _folder() / self.name / "files"

    @property
    def running(self) -> bool:
        """Whether a process is at it now: it gives signs of life, or was begun here a moment ago."""
        if self.progress.get("error"):
            return False
        begun = st.session_state.get(f"begun_{self.name}", 0)
        if not self.check and not self.progress:  # begun by somebody else, or before this page was opened anew
            begun = max(begun, say.moment(self.about).replace(tzinfo=WIB).timestamp())
        if begun and self.progress.get("at", 0) < begun:  # it has not come to its first sign
            return time.time() - begun < LONGEST_SILENCE
        alive = time.time() - self.progress.get("at", 0) < LONGEST_SILENCE
        return alive and (self.progress["does"] == "terima" or not self._checked_since(self.progress["at"]))

    def _checked_since(self, moment: float) -> bool:
        """Whether the last sign of life came before the result was written, which is the last thing that is done."""
        path = _folder() / self.name / "batch.json"
        return bool(self.check) and path.exists() and path.stat().st_mtime >= moment - 1


def waiting() -> list[Batch]:
    """Every batch that waits, oldest first."""
    names = sorted(path.parent.name for path in _folder().glob("*/batch.json") if ID.fullmatch(path.parent.name))
    return [batch for batch in map(find, names) if batch]


def find(name: str | None) -> Batch | None:
    """The batch of that id; None when none of that name waits."""
    if not name or not ID.fullmatch(name):
        return None
    about = _read(_folder() / name / "batch.json")
    return Batch(name, about, _read(_folder() / name / "progress.json") or {}) if about else None


def receipt(name: str | None) -> dict | None:
    """What became of a batch that was accepted in the last days; None when nothing is known of it."""
    return _read(_folder() / f"{name}.json") if name and ID.fullmatch(name) else None


def hold(files: list, received: date, via: str, sent_by: str) -> Outcome:
    """Puts uploaded files down as one batch, and begins to check it."""
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        paths = []
        for number, file in enumerate(files):
            path = Path(scratch) / str(number) / (Path(file.name).name.lstrip(".") or "berkas")
            path.parent.mkdir()
            path.write_bytes(file.getbuffer())
            paths.append(str(path))
        sender = [f"--from={sent_by.strip()}"] if sent_by.strip() else []
        how = ["--unchecked", f"--received={received.isoformat()}", f"--via={via}", f"--by={FROM_PAGE}", *sender]
        held = etl("hold", *how, *paths)
    if held.done:
        run("check", held.answer["batch"])
    return held


def run(verb: str, name: str) -> None:
    """Begins to check or to accept a batch."""
    st.session_state[f"begun_{name}"] = time.time()
    begin(verb, name)


def now() -> datetime:
    """This moment in WIB, without zone: only the age of what waits reads the clock."""
    return datetime.now(WIB).replace(tzinfo=None)


def _folder() -> Path:
    return warehouse.data_folder() / "pending"


def _read(path: Path) -> dict | None:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
