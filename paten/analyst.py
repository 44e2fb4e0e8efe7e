"""Free queries: one SELECT on the rows of one scope, in an instance of its own that ends with the query.

The whole province reads the snapshot in place, attached read-only. Any narrower scope gets a copy of its own rows of
the relations that the query names, and the snapshot is detached before the query is read: what was never there cannot
be asked for.
"""

import re
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb
import pandas as pd
import pyarrow as pa

from paten import warehouse
from paten.view import PROVINCE, View

SECONDS = 15.0
ROWS = 10_000
AT_ONCE = 2  # queries of all readers together: each may take its whole memory
LONGEST = 20_000  # letters of one query
SETTINGS = warehouse.LIMITS | {
    "python_enable_replacements": False,  # a table's name never means a variable of ours
    "allow_persistent_secrets": False,
    "allow_community_extensions": False,
}
_MACHINERY = re.compile(r"(?i)\b(duckdb_\w+|pragma\w*|query|query_table|getenv)\b")  # would show where our files lie
_PLACE = re.compile(r"LINE (\d+):")
_turns = threading.BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True)
class Answer:
    """What a query gave. rows: at most ROWS; more: there were others; error: why there are none, in words; detail: the
    database's own message, in English; seconds: how long it took.
    """

    rows: pd.DataFrame | None = None
    more: bool = False
    error: str = ""
    detail: str = ""
    seconds: float = 0.0


class Run:
    """One query on its way, in a thread of its own. Whoever started it may wait for it, or stop it."""

    def __init__(self, view: View, sql: str, seconds: float = SECONDS) -> None:
        self.sql, self.view, self.seconds = sql, view, seconds
        self.answer: Answer | None = None
        self.started = time.monotonic()
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._holding = threading.Lock()  # nobody interrupts a connection that is being closed
        self._halt, self._done = threading.Event(), threading.Event()
        self._stopped = False
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    @property
    def running(self) -> bool:
        """Whether there is no answer yet."""
        return self.answer is None

    @property
    def age(self) -> int:
        """Whole seconds since it began."""
        return int(time.monotonic() - self.started)

    def wait(self, seconds: float) -> bool:
        """Waits for the answer that long; gives whether it is there."""
        self._thread.join(seconds)
        return not self.running

    def stop(self) -> None:
        """Ends the query at once; its answer says so."""
        self._stopped = True
        self._halt.set()

    def _work(self) -> None:
        answer = self._in_turn() if _turns.acquire(timeout=2) else Answer(error=BUSY)
        self.answer = Answer(answer.rows, answer.more, answer.error, answer.detail, time.monotonic() - self.started)

    def _in_turn(self) -> Answer:
        threading.Thread(target=self._watch, daemon=True).start()
        try:
            return self._ask()
        except duckdb.Error as reason:
            return self._failed(reason)
        finally:
            self._done.set()
            self._halt.set()
            with self._holding:
                if self._connection is not None:
                    self._connection.close()
            _turns.release()

    def _watch(self) -> None:
        """When the time is over or somebody says stop: interrupts until it is heard; between two steps one is lost."""
        self._halt.wait(self.seconds)
        while not self._done.is_set():
            with self._holding:
                if self._connection is not None and not self._done.is_set():
                    self._connection.interrupt()
            self._done.wait(0.1)

    def _ask(self) -> Answer:
        refused = refusal(self.sql)
        if refused:
            return Answer(error=refused)
        self._connection = duckdb.connect(config=SETTINGS)
        _furnish(self._connection, self.view, self.sql)
        statements = self._connection.extract_statements(self.sql)
        if len(statements) != 1:
            return Answer(error=ONE_ONLY)
        if statements[0].type != duckdb.StatementType.SELECT:
            return Answer(error=SELECT_ONLY)
        reader = self._connection.execute(statements[0]).to_arrow_reader(ROWS + 1)
        batches, count = [], 0
        while count <= ROWS and (batch := next(reader, None)) is not None:
            batches.append(batch)
            count += batch.num_rows
        table = pa.Table.from_batches(batches, reader.schema).slice(0, ROWS)
        table = table.rename_columns(distinct(table.column_names))
        return Answer(table.to_pandas(types_mapper=pd.ArrowDtype), more=count > ROWS)

    def _failed(self, reason: duckdb.Error) -> Answer:
        if isinstance(reason, duckdb.InterruptException):
            return Answer(error=STOPPED if self._stopped else TOO_LONG.format(round(self.seconds)))
        path = str(warehouse.data_folder())
        detail = str(reason).replace(path, "…").split("\n\nStack Trace")[0]
        return Answer(error=_in_words(reason, detail), detail=detail)


BUSY = "Dua kueri lain sedang berjalan; coba lagi sebentar."
ONE_ONLY = "Tulis tepat satu perintah; titik koma hanya boleh di akhir."
SELECT_ONLY = "Hanya perintah yang membaca (SELECT) yang dijalankan; data tidak dapat diubah dari sini."
NO_MACHINERY = "Fungsi internal mesin basis data tidak tersedia di sini; yang tersedia hanya relasi di daftar."
TOO_LARGE = f"Kueri terlalu panjang; paling banyak {LONGEST:,} huruf.".replace(",", ".")
EMPTY = "Tulis kueri dahulu, atau pilih salah satu contoh."
STOPPED = "Kueri dihentikan."
TOO_LONG = "Kueri dihentikan setelah {} detik. Persempit bulan atau wilayahnya, atau tambahkan syarat penggabungan."
WORDS = {
    duckdb.ParserException: "Kueri tidak dapat dibaca; periksa tulisannya",
    duckdb.CatalogException: "Ada nama yang tidak dikenal; periksa dengan daftar relasi",
    duckdb.BinderException: "Ada kolom yang tidak dikenal atau tidak cocok; periksa dengan daftar relasi",
    duckdb.OutOfMemoryException: "Kueri memerlukan memori melebihi yang disediakan; persempit atau ringkas",
    duckdb.PermissionException: "Berkas dan jaringan tidak dapat dibuka dari sini",
    duckdb.ConversionException: "Ada nilai yang tidak dapat diubah jenisnya",
}


def refusal(sql: str) -> str:
    """Why a query is not even tried; "" when it is."""
    if not sql.strip():
        return EMPTY
    if len(sql) > LONGEST:
        return TOO_LARGE
    return NO_MACHINERY if _MACHINERY.search(sql) else ""


def readable() -> list[str]:
    """All relations that a query can read, in the order of their names."""
    return sorted((*warehouse.OPEN, *warehouse.WITHIN, "indicator", "answer"))


def relations(sql: str) -> list[str]:
    """The relations that a query may be reading: those whose names stand in it as a word."""
    words = set(re.findall(r"\w+", sql.lower()))
    return [name for name in readable() if name in words]


def _furnish(connection: duckdb.DuckDBPyConnection, view: View, sql: str) -> None:
    """Puts in what the query may see, and locks the instance."""
    if PROVINCE in view.scope:
        warehouse.show(connection, view.version, view.scope)
    else:
        warehouse.copy(connection, view.version, view.scope, relations(sql))
    connection.execute("set enable_external_access = false")
    connection.execute("set lock_configuration = true")


def _in_words(reason: duckdb.Error, detail: str) -> str:
    said = next((words for kind, words in WORDS.items() if isinstance(reason, kind)), "Kueri tidak dapat dijalankan")
    place = _PLACE.search(detail)
    return f"{said} (baris {place[1]})." if place else f"{said}."


def distinct(names: Sequence[str]) -> list[str]:
    """Names of columns, told apart by a number where one comes twice: x, x → x, x_2."""
    made: list[str] = []
    for name in names:
        tried, number = name, 1
        while tried in made:
            number += 1
            tried = f"{name}_{number}"
        made.append(tried)
    return made
