"""Which books are due, and what is known that they come filled in with."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb

from etl import reference, sql
from etl.errors import UserError
from etl.template.book import Book

USUAL = Path(__file__).parents[2] / "data" / "reference" / "template_services.csv"
OPEN_END = date(2999, 1, 1)
STATE = ("status", "evidence", "evidence_date", "link", "checked_by", "checked_on")
ACT = (
    "kabupaten_kota_code", "milestone", "type", "number", "title", "date", "valid_from", "valid_to", "replaces",
    "kecamatan_codes", "requirement_codes",
)  # fmt: skip


def books(
    connection: duckdb.DuckDBPyConnection,
    data_folder: Path,
    period: date | None,
    regions: list[str],
    per_kecamatan: bool,
    simulated: bool,
) -> Iterator[Book]:
    """The book of each kabupaten/kota in `regions` (empty: all), or one per kecamatan of them; period None: first day.

    Known is what the database attached as `snapshot` holds, if there is one. UserError when a region is not known.
    """
    reference.load(connection, data_folder)
    attached = connection.execute("select 1 from duckdb_databases() where database_name = 'snapshot'").fetchone()
    sql.run(connection, "template/due/known" if attached else "template/due/nothing_known")
    sql.put(connection, usual=str(USUAL))
    made = list(_books(connection, period, simulated))
    known = {book.kabupaten_kota for book in made}
    for code in regions:
        if code not in known:
            raise UserError(f"Kabupaten/kota {code} tidak dikenal. Gunakan kode Kemendagri, misalnya 35.74.")
    for book in made:
        if not regions or book.kabupaten_kota in regions:
            yield from _each_kecamatan(book) if per_kecamatan and period else [book]


def file_name(book: Book) -> str:
    """What the file of a book is called."""
    return book.file_name


def _books(connection: duckdb.DuckDBPyConnection, period: date | None, simulated: bool) -> Iterator[Book]:
    """The books of all kabupaten/kota. That of the first day holds every kecamatan whose end is not known."""
    month = period or OPEN_END
    rows = {
        name: sql.ask(connection, f"template/due/{name}", period=month.isoformat())
        for name in ("kecamatan", "services", "all_services", "requirements", "compliance")
    }
    kecamatan, services, acts = defaultdict(list), defaultdict(list), defaultdict(list)
    labels = {}
    for code, label, below, name in rows["kecamatan"]:
        labels[code] = label
        kecamatan[code].append((below, name))
    for code, service, name in rows["services"]:
        services[code].append((service, name))
    for row in sql.ask(connection, "template/due/acts"):
        acts[row[0]].append(dict(zip(ACT, row, strict=True)))
    states = defaultdict(dict)
    for region, requirement, *state in rows["compliance"]:
        states[region[:5]][region, requirement] = dict(zip(STATE, state, strict=True))
    for code, label in labels.items():
        book = Book(code, label, tuple(kecamatan[code]), period, acts=tuple(acts[code]), simulated=simulated)
        if period:
            book = replace(
                book,
                services=tuple(services[code]),
                all_services=tuple(rows["all_services"]),
                requirements=tuple(rows["requirements"]),
                compliance=states[code],
            )
        yield book


def _each_kecamatan(book: Book) -> Iterator[Book]:
    """The books of one kecamatan each: no acts, and of the requirements only what the kecamatan itself reports."""
    for code, name in book.kecamatan:
        state = {key: value for key, value in book.compliance.items() if key[0] == code}
        yield replace(book, kecamatan=((code, name),), acts=(), compliance=state, per_kecamatan=True)
