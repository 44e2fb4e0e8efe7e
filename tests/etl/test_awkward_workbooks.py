"""Files as offices really send them are read right to the last cell: see tests/workbooks/README.md."""

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import pytest
from offices import KOTA, NOW, Office, close, volume
from workbooks import by_hand, make
from workbooks.differences import context, differences

READER = "the reader of free-style recaps is still being built; take this mark away with it"


def document(name: str) -> dict:
    return json.loads((make.FILES / name / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def loaded(request, tmp_path_factory) -> Office:
    """A folder in which only the senders of the books exist, and the books of this run were loaded. Read only."""
    own = [item for item in request.session.items if item.module is request.module and hasattr(item, "callspec")]
    chosen = {item.callspec.params["name"] for item in own}
    arrives = {name: document(name)["arrives_as"] for name in chosen}
    office = Office(tmp_path_factory.mktemp("awkward"))
    close(office.root, {book["inbox"].split("_")[1] for book in arrives.values()})
    office.folder.prepare()
    for name, book in arrives.items():
        inbox = office.root / "inbox" / book["inbox"]
        inbox.mkdir(parents=True, exist_ok=True)
        shutil.copy(make.FILES / name / book["file"], inbox)
    office.load(office.root / "inbox", as_of=NOW)
    return office


@pytest.mark.parametrize("name", make.names())
def test_an_awkward_workbook_is_read_right_to_the_last_cell(name, loaded):
    expected = document(name)
    content = (make.FILES / name / expected["arrives_as"]["file"]).read_bytes()
    submission = hashlib.sha256(content).hexdigest()[:12]
    found = differences(expected, loaded, submission)
    assert not found, "\n".join(["", expected["about"], *found, "", *context(loaded, submission)])


def test_no_two_books_speak_of_the_same_month_of_the_same_kecamatan():
    """They are loaded together: the newer one would take the place of the other."""
    units = [
        unit
        for name in make.names()
        for unit in {
            (row["relation"], row["region_code"], row["period"], row.get("months")) for row in document(name)["rows"]
        }
    ]
    assert len(units) == len(set(units))


@pytest.mark.parametrize("name", make.names())
def test_the_script_still_makes_the_same_file_and_reading(name, tmp_path):
    kept = make.FILES / name
    assert contents(make.write(name, tmp_path)) == contents(kept / make.book(name).FILE)
    assert make.expected(name) == document(name)


def test_the_comparison_notices_every_kind_of_difference(tmp_path):
    office = Office(tmp_path / "data")
    close(office.root, [KOTA])
    office.folder.prepare()
    sent = [volume(f"{KOTA}.01", "NP-02", 12, requested=15), volume(f"{KOTA}.02", "NP-02", 9), volume("Wonoasihh")]
    path = office.inbox("2026-11-05", "layanan", sent)
    office.load(path)
    submission = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    right = by_hand.reading("""
        block -  2026-10 | D=completed E=requested
        2 35.74.01 NP-02 | 12 15
        3 35.74.02 NP-02 | 9 .
        4                | ? .""")
    assert differences(right | {"said": []}, office, submission) == []

    wrong = by_hand.reading("""
        block -  2026-10 | D=completed E=requested
        2 35.74.01 NP-02 | 13 15@E3
        3 35.74.03 NP-02 | ? x
        5 35.74.04 NP-02 | 9 .""") | {"said": ["B99"]}
    wrong["never"].append("D3")
    found = differences(wrong, office, submission)
    kinds = ["value", "cell", "missing", "too much", "not asked", "asked without need", "never a fact", "not said"]
    assert sorted({line.split(":")[0] for line in found}) == sorted(kinds)


def contents(path: Path) -> bytes | dict[str, bytes]:
    """What a file holds; of a zip its parts, however they are packed."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as book:
        return {part: book.read(part) for part in book.namelist()}
