"""A data folder as the tests of the loader use it: real files in an inbox, the real loader, a look at the snapshot.

So that a load takes a second, only a few places exist in it: an office's own regions.csv ends the other kabupaten/kota
before PATEN began. All else is as committed.
"""

import csv
import getpass
import shutil
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path

import duckdb

from etl import answers, decide, load, publish
from etl.folder import PROJECT, Folder, today
from etl.template import Book, write

AS_OF = date(2026, 11, 25)
# Answers are given today, and the day may end while tests run: a snapshot that shall know them is of tomorrow.
NOW = max(AS_OF, today() + timedelta(days=1))
KAB, KOTA, BATU = "35.07", "35.74", "35.79"
PLACES = (KAB, KOTA, BATU)
PROVENANCE = ("submission_id", "sheet", "row", "cells")  # how a fact came, not what it says
Row = Mapping[str, object]


def close(root: Path, kept: Collection[str]) -> Folder:
    """The data folder of an office in which only these kabupaten/kota exist: all others ended before PATEN began."""
    own = root / "office" / "reference" / "regions.csv"
    own.parent.mkdir(parents=True, exist_ok=True)
    with (PROJECT / "data" / "reference" / "regions.csv").open(encoding="utf-8", newline="") as handle:
        closed = [row["code"] for row in csv.DictReader(handle) if row["code"][:5] not in ("35", *kept)]
    if closed:
        write_csv(own, [{"code": code, "valid_to": "2009-12-31"} for code in closed])
    return Folder(root)


class Office:
    """One data folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = Folder(root)

    def close_other_places(self) -> "Office":
        """Leaves Kab. Malang (33 kecamatan), Kota Probolinggo (5) and Kota Batu (3)."""
        close(self.root, PLACES)
        return self

    def copy(self, root: Path) -> "Office":
        """The same folder once more, to be changed at will."""
        shutil.copytree(self.root, root)
        return Office(root)

    def inbox(self, received: str, name: str, rows: Iterable[Row], sender: str = KOTA, via: str = "wa") -> Path:
        """A CSV that a sender sent on that day."""
        path = self.root / "inbox" / f"{received}_{sender}_{via}" / f"{name}.csv"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_csv(path, rows)
        return path

    def inbox_book(self, received: str, book: Book) -> Path:
        """A workbook in the form of the template that a sender sent on that day."""
        path = self.root / "inbox" / f"{received}_{book.kabupaten_kota}_surel" / book.file_name
        path.parent.mkdir(parents=True, exist_ok=True)
        write(book, path)
        return path

    def load(self, *paths: Path, as_of: date = AS_OF) -> load.Outcome:
        """These files in one go."""
        return load.load(list(paths), load.Order(as_of=as_of, loaded_by=getpass.getuser()), into=self.folder)

    def publish(self, as_of: date = AS_OF, full: bool = False) -> int:
        """Publishes again; gives the version."""
        return publish.publish(self.folder, as_of, "uji", full)

    def answer(self, question: str, value: str) -> str:
        """Answers an open question and publishes; gives the answer's id."""
        number = decide.decide(self.folder, question, value, "diuji", "Analis")
        self.publish(NOW)
        return number

    def declare(self, about: str, question: str, value: str) -> str:
        """Records what nobody asked and publishes; gives the answer's id."""
        number = decide.declare(self.folder, about, question, value, "diuji", "Analis")
        self.publish(NOW)
        return number

    def revoke(self, number: str) -> None:
        """Takes an answer back and publishes."""
        decide.revoke(self.folder, number, "keliru", "Analis")
        self.publish(NOW)

    def open_questions(self) -> dict[str, str]:
        """Rule → id of its open question (the tests ask one of each)."""
        return {one["question"].split("-")[0]: one["question"] for one in decide.questions(self.folder)}

    def written_answer(self, at: str, about: str, question: str, value: str) -> None:
        """One line of answers.csv as if given at that time."""
        line = {
            "id": f"J{len(answers.read(self.folder)) + 1:05d}",
            "about": about,
            "question": question,
            "answer": value,
        }
        line |= {"reason": "diuji", "by": "Analis", "at": at, "revokes": ""}
        write_csv(self.folder.answers, [*answers.read(self.folder), line])

    def ask(self, sql: str, **values: object) -> list[tuple]:
        """Rows of the snapshot that is shown."""
        with duckdb.connect(str(self.snapshot), read_only=True) as connection:
            return connection.execute(sql, values or None).fetchall()

    def one(self, sql: str, **values: object) -> object:
        """The one value of the one row."""
        [(value,)] = self.ask(sql, **values)
        return value

    @property
    def snapshot(self) -> Path:
        """The file that current.json names."""
        return self.folder.published / publish.shown(self.folder)["file"]

    def hashes(self) -> dict[str, str]:
        """Relation → row count and hash, as meta keeps them: equal means the same content.

        Meta adds up what each month was when it was written; here every row is counted once more.
        """
        kept = dict(self.ask("select key, value from meta where key like 'hash.%' or key like 'rows.%'"))
        with duckdb.connect(str(self.snapshot), read_only=True) as connection:
            for relation in (key.removeprefix("rows.") for key in kept if key.startswith("rows.")):
                counted = f"select count(*), coalesce(bit_xor(hash(hash(line))), 0) from {relation} as line"
                rows, content = connection.execute(counted).fetchone()
                assert (kept[f"rows.{relation}"], kept[f"hash.{relation}"]) == (str(rows), str(content)), relation
        return kept

    def said(self, relation: str) -> list[tuple]:
        """What a relation says, without how it came, in an order of its own."""
        columns = [name for (name,) in self.ask(f"select column_name from (describe {relation})")]
        kept = ", ".join(f'"{name}"' for name in columns if name not in PROVENANCE)
        return self.ask(f"select {kept} from {relation} order by all")

    def completed(self, period: str = "2026-10-01", months: int = 1) -> dict[tuple[str, str], int]:
        """(kecamatan, service) → completed, of one month."""
        month = "where period = $period and months = $months"
        found = self.ask(
            f"select region_code, service_code, completed from service_volume {month}", period=period, months=months
        )
        return {(place, service): count for place, service, count in found}

    def verdicts(self) -> dict[str, str]:
        """File → verdict."""
        return dict(self.ask("select file, verdict from submission"))

    def files(self) -> dict[str, bytes]:
        """Everything that lies in the folder, but for the lock."""
        found = sorted(path for path in self.root.rglob("*") if path.is_file() and path.name != ".kunci")
        return {str(path.relative_to(self.root)): path.read_bytes() for path in found}


def volume(
    kecamatan: str, service: str = "NP-10", completed: object = 12, period: str = "2026-10", **more: object
) -> Row:
    """One row of service_volume as a sender writes it."""
    return {"region_code": kecamatan, "service_code": service, "period": period, "completed": completed, **more}


def tick(
    region: str, requirement: str = "T1", status: str = "terpenuhi", period: str = "2026-10", **more: object
) -> Row:
    """One row of compliance, with evidence unless told otherwise."""
    row = {"region_code": region, "requirement_code": requirement, "period": period, "status": status}
    return row | {"evidence": "foto", "evidence_date": "2026-05-04"} | more


def act(milestone: str, number: str = "", on: str = "2021-05-04", kecamatan: str = "semua", **more: object) -> Row:
    """One row of the register of Kota Probolinggo."""
    row = {
        "milestone": milestone,
        "kabupaten_kota_code": KOTA,
        "type": "Keputusan Wali Kota",
        "number": number,
        "date": on,
    }
    return row | {"kecamatan_codes": kecamatan} | more


def score(kecamatan: str, unsur: str = "U1", value: object = "3,25", period: str = "2026-01", **more: object) -> Row:
    """One row of satisfaction."""
    row = {"region_code": kecamatan, "unsur": unsur, "period": period, "months": 6, "score": value}
    return row | {"respondents": 120} | more


def write_csv(path: Path, rows: Iterable[Row]) -> None:
    """Rows as a CSV with every column that one of them has."""
    rows = list(rows)
    names = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
