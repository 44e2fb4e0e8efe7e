"""Whatever an office sent, its returned workbook reads to the very same rows: nothing moved, none of ours is read."""

import re
from pathlib import Path

import duckdb
import pytest
from reading import COUNTED, written
from returning import finding, judged

from etl.read import read_files
from etl.returned.workbook import workbook
from paten.say.returned import file_name

AWKWARD = sorted(
    path
    for path in (Path(__file__).parents[1] / "workbooks" / "files").glob("*/*")
    if path.suffix != ".json" and path.is_file()
)
COLUMNS = "relation, n, texts, cells, sheet, row"


def read(paths: list[Path], out: Path) -> list[tuple[list[tuple], dict]]:
    """What the reader makes of each file: its rows with their cells, and its stamp."""
    readings = read_files(paths, out)
    with duckdb.connect() as connection:
        return [
            (
                connection.execute(f"select {COLUMNS} from read_parquet('{one.parquet}') order by all").fetchall(),
                one.stamp,
            )
            for one in readings
        ]


def addresses(found: list[tuple]) -> list[tuple[str, str]]:
    """Sheet and address of every value."""
    places = {place for _, _, _, cells, _, _ in found for place in (cells or {}).values() if place}
    parted = (place.rpartition("!") for place in sorted(places))
    return [(sheet, cell) for sheet, _, cell in parted if re.fullmatch(r"[A-Z]+\d+", cell)]


@pytest.fixture(scope="module")
def both(tmp_path_factory) -> dict[Path | None, tuple]:
    """File → what is read of it, and of its returned workbook; all of them are read together, as a load does."""
    made = tmp_path_factory.mktemp("returned")
    sent = [written(made, COUNTED), *AWKWARD]
    before = read(sent, made / "out")
    back = []
    for number, (path, (found, _)) in enumerate(zip(sent, before, strict=True)):
        wrong = [finding(sheet, cell) for sheet, cell in addresses(found)[::5]]
        assert wrong, path
        target = made / str(number) / file_name(path.name, simulated=False)
        target.parent.mkdir()
        target.write_bytes(workbook(path.read_bytes(), judged(*wrong, name=path.name)))
        back.append(target)
    return dict(zip([None, *AWKWARD], zip(before, read(back, made / "again"), strict=True), strict=True))


@pytest.mark.parametrize("path", [None, *AWKWARD], ids=lambda path: path.parent.name if path else "templat")
def test_a_returned_workbook_reads_as_the_file_did(both, path):
    before, after = both[path]
    assert after == before
