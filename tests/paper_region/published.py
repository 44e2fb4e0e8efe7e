"""The seven files of this folder as snapshots, written as the paper writes."""

import csv
import shutil
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import duckdb
from offices import close
from paper_region.paper import TABLES, Table, written

from etl import answers, folder, publish
from etl.folder import Folder

HERE = Path(__file__).parent
AS_OF = date(2026, 11, 25)
KOTA, NEIGHBOUR = "35.79", "35.07"  # Kab. Malang: one row speaks of its Batu
DAYS = sorted({AS_OF, *(date.fromisoformat(table.as_of) for table in TABLES if table.as_of)})
ANSWER = ("pakai 2", "Konfirmasi Bagian Pemerintahan", "Biro Pemerintahan", "2026-11-20 09:00:00")


@dataclass(frozen=True)
class Snapshot:
    """One published snapshot, and what its hashed names stand for on paper."""

    folder: Folder
    version: int
    names: dict[str, str]

    def ask(self, query: str) -> list[tuple]:
        with duckdb.connect(str(publish.path_of(self.folder, self.version)), read_only=True) as connection:
            return connection.execute(query).fetchall()

    def rows(self, table: Table) -> Counter:
        """What the snapshot answers to the question of a table, written as the paper writes."""
        return Counter(
            tuple(self._named(column, value) for column, value in zip(table.columns, row, strict=True))
            for row in self.ask(table.query)
        )

    def hashes(self) -> dict[str, str]:
        """What makes two snapshots equal: rows and hash of every relation."""
        return dict(self.ask("select key, value from meta"))

    def _named(self, column: str, value: object) -> str:
        return self.names[value] if isinstance(value, str) and value in self.names else written(column, value)


def prepared(root: Path) -> Folder:
    """An empty data folder of an office that has its own line in the calendar. Places that no file is from have ended:
    so a build takes a second.
    """
    shutil.copytree(HERE / "office", root / "office")
    return close(root, {KOTA, NEIGHBOUR})


def answer(data: Folder) -> None:
    """Answers the question of rule U04, on a day of the story; the question's id is a hash, so it is looked up."""
    [(question,)] = shown(data).ask("select distinct question from finding where rule = 'U04'")
    value, reason, by, at = ANSWER
    with data.answers.open("x", encoding="utf-8", newline="") as handle:
        lines = csv.writer(handle, lineterminator="\n")
        lines.writerow(answers.COLUMNS)
        lines.writerow(("J00001", "*", question, value, reason, by, at, ""))


def published(data: Folder, day: date, full: bool = False) -> Snapshot:
    """The snapshot as of a day."""
    with folder.writing(data):
        publish.publish(data, day, "uji", full=full)
    return shown(data)


def shown(data: Folder) -> Snapshot:
    """The snapshot shown now; a submission is called by its file, an act by its milestone and number or date."""
    bare = Snapshot(data, publish.shown(data)["version"], {})
    files = bare.ask("select submission_id, replace(file, '.csv', '') from submission")
    acts = bare.ask("select act_id, milestone || ' ' || coalesce(number, date::varchar) from act")
    return replace(bare, names=dict(files + acts))
