"""Tables that report no services: of people, staff, money or things, beside the report."""

import re

from etl.read.free import phrases
from etl.read.free.bands import KEY_WORDS
from etl.read.free.headers import STATUS_WORDS
from etl.read.free.names import NAMES_ROWS
from etl.read.free.plan import Plan
from etl.read.free.tables import Table
from etl.read.free.texts import plain
from etl.read.free.vocabulary import Vocabulary

PEOPLE = frozenset(
    ["rt", "rw", "jiwa", "penduduk", "jumlah penduduk", "jumlah jiwa", "kepala keluarga", "dusun", "luas"]
)
_SHEET = re.compile(
    r"\b(sarpras|sarana|prasarana|inventaris|peralatan|perlengkapan|personil|pegawai|kepegawaian|sdm|anggaran|aset|kendala|"
    r"profil|responden|data umum|monografi|penduduk)\b",
    re.IGNORECASE,
)
_TRAIT = re.compile(
    r"\s*(umur|usia|pendidikan|pekerjaan|jenis kelamin)\b|.*\d+ ?(-|–|s\.?d\.?) ?\d+ (tahun|th)\b", re.IGNORECASE
)
OF_PEOPLE = frozenset(
    ["jenis kelamin", "pendidikan", "pendidikan terakhir", "pekerjaan", "umur", "usia", "agama"]
    + ["golongan", "gol", "gol ruang", "golongan ruang", "pangkat", "pangkat golongan", "eselon", "status kepegawaian"]
)
THINGS = frozenset(["nama barang", "jenis barang", "nama alat", "nama sarana", "jenis sarana", "merk"])
STOCK = re.compile(
    r"(stok|persediaan)( (blanko|blangko|formulir))?|(jenis )?(blanko|blangko)"
)  # over names on the left


def titled(table: Table, vocabulary: Vocabulary, plan: Plan) -> bool:
    """A table of people, staff or money beside the report: its title or its top header says so."""
    cols = range(table.cols[0] - 1, table.cols[-1] + 1)
    near = [cell for cell in table.above if table.top - 3 <= cell.row and cell.col in cols]
    near = [cell for cell in near if not phrases.prose(cell.text)]
    wide = {place for place, one in table.grid.ranges.items() if 2 * (one.right - one.left + 1) >= len(table.cols)}
    top = [
        cell
        for cell in (table.grid.by_row[table.top] if table.header else [])
        if (cell.row, cell.col) in wide or cell.col not in table.cols
    ]
    top = [cell for cell in top if cell.col in cols]
    in_time = any("on_time" in vocabulary.measures(text) for text in [table.grid.name, *(cell.text for cell in near)])
    in_time |= any(one.measure == "on_time" for one in plan.counts)
    times = not in_time and not any(one.measure == "requested" for one in plan.counts)  # "WAKTU PELAYANAN" over Masuk
    return any(vocabulary.foreign(cell.text, times) for cell in [*near, *top])


def beside(plan: Plan, vocabulary: Vocabulary) -> bool:
    """A sheet called Sarpras or Anggaran, or a list of schools or ages, in which hardly a row is a service."""
    heads = {plain(one.path[-1].text) for one in plan.columns if one.path and one.role in NAMES_ROWS}
    traits = sum(bool(_TRAIT.match(line.label)) for line in plan.data)
    told = bool(_SHEET.search(plan.table.grid.name) or heads & OF_PEOPLE) or 2 * traits > len(plan.data)
    unnamed = "layanan" in plan.doubts or _services(plan, vocabulary) < 0.5
    return told and plan.relation == "service_volume" and unnamed


def _services(plan: Plan, vocabulary: Vocabulary) -> float:
    """Which part of the services named in a table exist; all, where it names none."""
    names = [key.text for one in [*plan.data, *plan.counts] if (key := one.keys.get("service"))]
    known = sum(vocabulary.meaning(name).code("service") is not None for name in names)
    return known / len(names) if names else 1.0


def counts_others(plan: Plan, vocabulary: Vocabulary) -> bool:
    """KK beside RT, RW and jiwa is households: a table in which nothing but people is counted. So is one of things."""
    leaves = {plain(one.path[-1].text) for one in plan.columns if one.path and one.role not in KEY_WORDS}
    heads = {plain(cell.text) for one in plan.columns for cell in one.path[-1:]}
    first = next((plain(one.path[-1].text) for one in plan.columns if one.path and one.role != "number"), "")
    if (heads & THINGS or STOCK.fullmatch(first)) and plan.relation == "service_volume":
        return True
    named = [one.keys["service"].text for one in [*plan.data, *plan.columns] if "service" in one.keys]
    states = {vocabulary.meaning(one.path[-1].text).word for one in plan.columns if one.path} & STATUS_WORDS
    if states and named and not any(vocabulary.codes("service", name) for name in named):
        return plan.relation == "service_volume"  # "Substantif | 3 | Terpenuhi 3" counts requirements
    across = {cell.text for one in plan.columns for cell in one.path[:-1]}
    if any(vocabulary.codes("service", name) for name in named if name in across or plain(name) not in leaves):
        return False  # "Jumlah penduduk" beside services
    return bool(leaves & PEOPLE) and leaves <= PEOPLE | {"kk", "jumlah kk", "l", "p", "jumlah", "total", "jml", "ket"}
