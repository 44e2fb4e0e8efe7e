"""What stands below the tables of a sheet: their kecamatan, their month, and who signed."""

import re

from etl.read.free import months
from etl.read.free.context import Context, Said, add_answered, of_cells
from etl.read.free.grid import Grid, is_count
from etl.read.free.headers import Key
from etl.read.free.tables import Table
from etl.read.free.texts import folded
from etl.read.free.vocabulary import Vocabulary

_LABELLED = re.compile(
    r"^\s*((kecamatan|kec\.?|bulan|bln|periode|masa laporan|tahun|bulan laporan)\s*:|"
    r"(kecamatan|kec\.?)\s+[^,:]{3,30},\s*(bulan|bln|periode)\b|(\W*|(total|jumlah|jml)\W+)responden\b.*\d)",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\s*(?:(?:demikian|laporan|rekap|rekapitulasi|data|pelayanan|paten|keadaan|untuk)\s+)*(?:bulan|bln|periode)\b\W*",
    re.IGNORECASE,
)
_CAMAT = re.compile(r"\s*(?:a\.?\s?n\.?\s+)?(?:plt|pj|plh)?\.?\s*camat\s+(?P<name>[^\W\d].*?)\W*", re.IGNORECASE)
_SIGNED = re.compile(r"\s*(?:[A-Za-z .']+,)?\s*\d{1,2}\s+(?P<month>[A-Za-z]+\s+20\d\d)\s*")  # "Gresik, 3 Mei 2026"


def below(grid: Grid, tables: list[Table], vocabulary: Vocabulary) -> Context:
    """What lines below the last table say of all of them: "Kecamatan : Waru", "Bulan : Agustus 2026"."""
    counted = (row for table in tables for row in table.body if any(map(is_count, grid.by_row[row])))
    last = max(counted, default=0)
    lines = [cells for row, cells in grid.by_row.items() if row > last]
    texts = [(" ".join(cell.text for cell in cells), cells) for cells in lines]
    told = [cell for text, cells in texts if _labelled(text) for cell in cells]
    found = of_cells(told, "below", vocabulary)
    for text, cells in texts:
        if not _labelled(text):  # a sentence may name other months
            add_answered(found, text, cells, vocabulary)
    camat = [(cell, said["name"]) for cells in lines for cell in cells if (said := _CAMAT.fullmatch(cell.text))]
    signers = [(cell, name) for cell, name in camat if vocabulary.codes("region", name)]
    if not found.kecamatan and len({folded(name) for _, name in signers}) == 1:
        found.signer = Said("below", Key(signers[0][1], signers[0][0]))
    signed = (_SIGNED.fullmatch(cell.text) for cells in lines for cell in cells)
    found.signed = next((months.span(one["month"]) for one in signed if one), None)
    return found


def _labelled(line: str) -> bool:
    """ "Kecamatan : Waru", "Laporan bulan Oktober 2026"."""
    month = _REPORTED.sub("", line, count=1).partition(",")[0] if _REPORTED.match(line) else ""
    return bool(_LABELLED.match(line) or months.header(month, "text"))
