"""The reference tables of a load: data/reference, with the office's own rows laid over it row by row."""

import csv
import hashlib
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

from etl import sql
from etl.errors import UserError

COMMITTED = Path(__file__).parents[1] / "data" / "reference"

SERVICE = re.compile(r"(IZ|NP|LG|RK)-\d\d")
Row = dict[str, str]


@dataclass(frozen=True)
class File:
    """What a reference file holds: its key, the columns that may not be empty, and those that are more than text."""

    key: tuple[str, ...]
    required: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    decimal: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()


SPAN = ("valid_from", "valid_to")
FILES = {
    "regions": File(
        ("code",),
        ("level", "name", "type"),
        whole=("population",),
        dates=SPAN,
        choices=(
            ("level", ("provinsi", "kabupaten_kota", "kecamatan")),
            ("type", ("provinsi", "kabupaten", "kota", "kecamatan")),
        ),
    ),
    "region_aliases": File(("code", "alias")),
    "services": File(("code",), ("name", "category"), whole=("standard_days", "fee_rp"), dates=SPAN),
    "requirements": File(
        ("code",),
        ("group", "name", "short"),
        dates=SPAN,
        choices=(("group", ("substantif", "administratif", "teknis")),),
    ),
    "milestones": File(
        ("code",), ("name", "level"), whole=("stage",), choices=(("level", ("kabupaten_kota", "kecamatan")),)
    ),
    "unsur": File(("code",), ("name", "weight"), decimal=("weight",)),
    "scales": File(
        ("scale", "grade"),
        ("value_min", "value_max"),
        decimal=("value_min", "value_max", "perception_min", "perception_max"),
    ),
    "skm_sample": File(("population",), ("sample_min",), whole=("population", "sample_min")),
    "calendar": File(
        ("report_type", "valid_from"),
        ("report_type", "every", "starts_on"),
        whole=("due_day",),
        dates=("starts_on", *SPAN),
        choices=(
            ("report_type", ("layanan", "kepatuhan", "peraturan", "skm")),
            ("every", ("bulan", "tahun", "berubah")),
        ),
    ),
    "targets": File(
        ("indicator", "region_code", "period"),
        ("indicator", "region_code", "value", "basis"),
        decimal=("value",),
        dates=("period",),
    ),
    "settings": File(("key",), ("value",), whole=("value",)),
    "letterhead": File(("valid_from",), ("valid_from", "government", "bureau", "place"), dates=SPAN),
    "ladder": File(
        ("step",), ("step", "kind", "name"), whole=("step",), choices=(("kind", ("pesan", "telepon", "surat")),)
    ),
    "tile_grid": File(("code",), ("row", "col", "short"), whole=("row", "col")),
}


def load(connection: duckdb.DuckDBPyConnection, data_folder: Path) -> str:
    """Creates the reference tables of etl/reference.sql on this connection, as temp tables.

    Gives the first 12 hex digits of a sha256 over every file read. UserError when a file of the office cannot be used.
    """
    digest = hashlib.sha256()
    office = data_folder / "office" / "reference"
    _no_stranger(office)
    rows = {}
    for name in FILES:
        committed = COMMITTED / f"{name}.csv"
        columns, merged = _read(committed, name, digest)
        own = office / committed.name
        if own.is_file():
            merged = _overlay(merged, own, name, columns, digest)
        rows[name] = list(merged.values())
    _known_regions(rows)
    _known_services(data_folder / "office" / "layouts", {row["code"] for row in rows["services"]})
    sql.put(connection, **rows)
    sql.run(connection, "reference")
    return digest.hexdigest()[:12]


def _no_stranger(office: Path) -> None:
    """A file that nobody would read is a mistake that the office should hear of."""
    known = [f"{name}.csv" for name in FILES]
    for path in sorted(office.glob("*.csv")):
        if path.name not in known:
            raise UserError(
                f"Berkas acuan {path} tidak dikenal. Ganti namanya menjadi salah satu dari {', '.join(known)}, "
                "atau pindahkan dari folder itu."
            )


def _read(path: Path, name: str, digest: "hashlib._Hash") -> tuple[list[str], dict[tuple[str, ...], Row]]:
    """The header of one file and its rows by key."""
    content = path.read_bytes()
    digest.update(name.encode() + b"\0" + content)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(f"Berkas acuan {path} bukan teks UTF-8. Simpan ulang sebagai CSV UTF-8.") from error
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True)
    try:
        lines = [(reader.line_num, [cell.strip() for cell in line]) for line in reader if any(map(str.strip, line))]
    except csv.Error as error:
        raise UserError(
            f"Berkas acuan {path}, baris {reader.line_num}: tanda kutip atau pemisah kolom tidak lengkap. "
            "Perbaiki baris itu lalu simpan ulang."
        ) from error
    if not lines:
        raise UserError(f"Berkas acuan {path} kosong. Isi baris judul kolomnya, atau hapus berkas itu.")
    header = lines[0][1]
    _check_header(header, path, FILES[name])
    found: dict[tuple[str, ...], tuple[int, Row]] = {}
    for number, cells in lines[1:]:
        row = _row(header, cells, path, number)
        key = tuple(row[column] for column in FILES[name].key)
        if key in found:
            raise UserError(
                f"Berkas acuan {path}, baris {number}: kunci {_words(FILES[name].key, key)} sudah ada di baris "
                f"{found[key][0]}. Hapus salah satu dari kedua baris itu."
            )
        _check_values(row, path, number, FILES[name])
        found[key] = (number, row)
    return header, {key: row for key, (_, row) in found.items()}


def _check_header(header: list[str], path: Path, file: File) -> None:
    twice = next((column for column in header if header.count(column) > 1), None)
    if twice is not None:
        raise UserError(f"Berkas acuan {path}, baris 1: kolom '{twice}' tertulis dua kali. Hapus salah satunya.")
    missing = next((column for column in file.key if column not in header), None)
    if missing is not None:
        raise UserError(f"Berkas acuan {path}, baris 1: kolom kunci '{missing}' tidak ada. Tambahkan kolom itu.")


def _row(header: list[str], cells: list[str], path: Path, number: int) -> Row:
    if len(cells) > len(header) and any(cells[len(header) :]):
        raise UserError(
            f"Berkas acuan {path}, baris {number}: ada {len(cells)} sel untuk {len(header)} kolom. "
            "Beri tanda kutip pada isi yang memuat pemisah kolom."
        )
    return dict(zip(header, [*cells, *[""] * len(header)], strict=False))


def _check_values(row: Row, path: Path, number: int, file: File) -> None:
    """Every cell reads as what its column is; what is empty is judged when the row is complete."""
    kinds: list[tuple[tuple[str, ...], Callable[[str], object], str]] = [
        (file.whole, int, "bilangan bulat, misalnya 1250"),
        (file.decimal, float, "angka dengan titik desimal, misalnya 0.75"),
        (file.dates, date.fromisoformat, "tanggal seperti 2026-03-05"),
    ]
    for columns, parse, wanted in kinds:
        for column in columns:
            value = row.get(column, "")
            if value and not _reads(parse, value):
                raise UserError(
                    f"Berkas acuan {path}, baris {number}, kolom '{column}': '{value}' tidak terbaca. Tulis {wanted}."
                )
    for column, allowed in file.choices:
        if row.get(column, "") not in ("", *allowed):
            raise UserError(
                f"Berkas acuan {path}, baris {number}, kolom '{column}': '{row[column]}' tidak dikenal. "
                f"Pilih salah satu dari {', '.join(allowed)}."
            )


def _reads(parse: Callable[[str], object], value: str) -> bool:
    try:
        parse(value)
    except ValueError:
        return False
    return True


def _overlay(
    committed: dict[tuple[str, ...], Row], path: Path, name: str, columns: list[str], digest: "hashlib._Hash"
) -> dict[tuple[str, ...], Row]:
    """The committed rows with the office's rows over them: column by column where the key is known, else added."""
    header, own = _read(path, name, digest)
    stranger = next((column for column in header if column not in columns), None)
    if stranger is not None:
        raise UserError(
            f"Berkas acuan {path}, baris 1: kolom '{stranger}' tidak dikenal. Kolom yang dikenal: {', '.join(columns)}."
        )
    merged = dict(committed)
    for key, row in own.items():
        complete = committed.get(key, dict.fromkeys(columns, "")) | row
        empty = next((column for column in FILES[name].required if not complete[column]), None)
        if empty is not None:
            raise UserError(
                f"Berkas acuan {path}, baris dengan {_words(FILES[name].key, key)}: kolom '{empty}' wajib diisi."
            )
        merged[key] = complete
    return merged


def _known_regions(rows: dict[str, list[Row]]) -> None:
    """Whatever points at a region points at one that exists."""
    codes = {row["code"] for row in rows["regions"]}
    for name, column in (
        ("regions", "parent_code"),
        ("region_aliases", "code"),
        ("tile_grid", "code"),
        ("targets", "region_code"),
    ):
        for row in rows[name]:
            if row[column] and row[column] not in codes:
                raise UserError(
                    f"Berkas acuan {name}.csv: wilayah {row[column]} pada kolom '{column}' tidak ada di regions.csv. "
                    "Tambahkan wilayah itu, atau perbaiki kodenya."
                )


def _known_services(layouts: Path, known: set[str]) -> None:
    """A header that the office says to mean a service means one that exists: else its rows would wait for ever."""
    for path in sorted(layouts.glob("*.csv")):
        try:
            lines = path.read_text(encoding="utf-8-sig").splitlines()
        except UnicodeDecodeError as error:
            raise UserError(f"Berkas tata letak {path} bukan teks UTF-8. Simpan ulang sebagai CSV UTF-8.") from error
        mark = ";" if lines and lines[0].count(";") > lines[0].count(",") else ","
        reader = csv.DictReader(lines, delimiter=mark)
        for row in reader:
            code = (row.get("meaning") or "").strip()
            if SERVICE.fullmatch(code) and code not in known:
                raise UserError(
                    f"Berkas tata letak {path}, baris {reader.line_num}: kode layanan {code} tidak ada di "
                    "services.csv. Perbaiki kodenya, atau tambahkan layanan itu di office/reference/services.csv."
                )


def _words(columns: tuple[str, ...], key: tuple[str, ...]) -> str:
    return ", ".join(f"{column} = {value or '(kosong)'}" for column, value in zip(columns, key, strict=True))
