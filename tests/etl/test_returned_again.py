"""The whole circle: a faulty report is loaded, returned, mended where it is coloured, and loaded: as if never wrong."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import pytest
from offices import AS_OF, KOTA, Office, volume
from reading import BOOK, KADEMANGAN, MAYANGAN, WONOASIH
from returning import values

from etl.__main__ import main
from etl.errors import UserError
from etl.load import Order
from etl.pending import batch as batches
from etl.pending import deciding
from etl.returned.giving import Choice, give, give_waiting
from etl.returned.styles import OURS
from etl.template import Filled
from paten.say.receipts import LONGEST
from paten.say.returned import MARKS

OCTOBER = date(2026, 10, 1)
COUNTS = {(KADEMANGAN, "NP-02"): 124, (KADEMANGAN, "NP-10"): 8, (WONOASIH, "NP-02"): 90, (WONOASIH, "NP-10"): 7}
WRONG = {(KADEMANGAN, "NP-10"): "delapan", (WONOASIH, "NP-02"): -90}
RELATIONS = ("service_volume", "compliance", "act", "satisfaction")


def book(counts: dict) -> object:
    filled = Filled(counts={"completed": counts}, nihil=frozenset({MAYANGAN}), no_change=True)
    return replace(BOOK, period=OCTOBER, filled=filled)


def coloured(content: bytes) -> dict[str, list[str]]:
    """Sheet → its coloured cells."""
    found: dict[str, list[str]] = {}
    opened = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in (one for one in opened.worksheets if one.title not in MARKS):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.fill.patternType == "solid" and cell.fill.fgColor.rgb in OURS:
                    found.setdefault(sheet.title, []).append(cell.coordinate)
    return found


def mended(office: Office, path: Path, right: dict[str, object]) -> Path:
    """What a sender sends three days later: the returned workbook, typed into and saved by a spreadsheet program."""
    opened = openpyxl.load_workbook(path)
    for address, value in right.items():
        sheet, _, cell = address.partition("!")
        opened[sheet][cell] = value
    target = office.root / "inbox" / f"2026-11-12_{KOTA}_wa" / path.name
    target.parent.mkdir()
    opened.save(target)
    return target


def returned(office: Office, out: Path) -> Path:
    [only] = give(office.folder, Choice(), out).files
    assert office.verdicts() == {only["file"]: only["verdict"]}
    return Path(only["out"])


def facts(office: Office) -> dict[str, list]:
    return {relation: office.said(relation) for relation in RELATIONS}


@pytest.fixture(scope="module")
def undisturbed(few_places, tmp_path_factory) -> dict[str, list]:
    """The facts of a report that was never wrong."""
    office = few_places.copy(tmp_path_factory.mktemp("right") / "data")
    office.load(office.inbox_book("2026-11-09", book(COUNTS)))
    assert set(office.verdicts().values()) == {"diterima"}
    return facts(office)


def test_a_template_mended_in_its_coloured_cells_is_accepted_whole_and_has_no_mark_left(office, undisturbed, tmp_path):
    office.load(office.inbox_book("2026-11-09", book(COUNTS | WRONG)))
    back = returned(office, tmp_path / "out")
    assert coloured(back.read_bytes()) == {"Layanan": ["E5", "D6"]}
    [one] = office.load(mended(office, back, {"Layanan!E5": 8, "Layanan!D6": 90})).submissions
    assert (one["verdict"], one["findings"]) == ("diterima", []), "our own sheets are not the sender's"
    assert facts(office) == undisturbed
    [again] = give(office.folder, Choice(), tmp_path / "again").files
    content = Path(again["out"]).read_bytes()
    assert Path(again["out"]).name == "PATEN_35.74_2026-10_diperiksa.xlsx", "the name does not grow"
    assert coloured(content) == {}
    sheets = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    assert not [cell for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.comment]
    assert [sheet.title for sheet in sheets].count("Hasil pemeriksaan") == 1


def test_a_csv_comes_back_as_a_workbook_and_loads_as_the_csv_it_was(office, tmp_path):
    right = [volume(f"{KOTA}.01", months=1), volume(f"{KOTA}.02", completed="1.234", months=1, requested="1300")]
    office.load(office.inbox("2026-11-09", "layanan", [right[0] | {"completed": "dua belas"}, right[1]]))
    back = returned(office, tmp_path / "out")
    assert list(values(back.read_bytes())) == ["Hasil pemeriksaan", "Tanda terima", "Isi CSV"]
    assert coloured(back.read_bytes()) == {"Isi CSV": ["D2"]}
    assert values(back.read_bytes())["Isi CSV"][2][3] == "1.234", "text stays as it was typed"
    [one] = office.load(mended(office, back, {"Isi CSV!D2": "12"})).submissions
    assert (one["verdict"], one["findings"]) == ("diterima", [])
    assert office.completed() == {(f"{KOTA}.01", "NP-10"): 12, (f"{KOTA}.02", "NP-10"): 1234}
    assert office.one("select requested from service_volume where requested is not null") == 1300


def as_ods(path: Path) -> Path:
    """A workbook as LibreOffice would save it, in few words: its sheets, which of them are hidden, its cells."""
    opened, tables = openpyxl.load_workbook(path), []
    for sheet in opened.worksheets:
        style = "shown" if sheet.sheet_state == "visible" else "hidden"
        rows = "".join(
            f"<table:table-row>{''.join(_ods_cell(cell) for cell in row)}</table:table-row>"
            for row in sheet.iter_rows(values_only=True)
        )
        tables.append(
            f'<table:table table:name="{escape(sheet.title)}" table:style-name="{style}">{rows}</table:table>'
        )
    names = {"office": "office:1.0", "table": "table:1.0", "text": "text:1.0", "style": "style:1.0"}
    spaces = " ".join(f'xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{name}"' for one, name in names.items())
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table">'
        f'<style:table-properties table:display="{shown}"/></style:style>'
        for name, shown in (("shown", "true"), ("hidden", "false"))
    )
    body = f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
    content = f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles>{body}"
    out = path.with_suffix(".ods")
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        target.writestr("META-INF/manifest.xml", "<manifest/>")
        target.writestr("content.xml", f'<?xml version="1.0"?>{content}</office:document-content>')
    return out


def _ods_cell(value: object) -> str:
    if value is None or str(value).startswith("="):
        return "<table:table-cell/>"
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    if hasattr(value, "date"):
        return f'<table:table-cell office:value-type="date" office:date-value="{value.date()}"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p></table:table-cell>'


def test_an_ods_comes_back_as_an_xlsx_that_keeps_its_stamp(office, undisturbed, tmp_path):
    path = office.inbox_book("2026-11-09", book(COUNTS | WRONG))
    sent = as_ods(path)
    path.unlink()
    office.load(sent)
    back = returned(office, tmp_path / "out")
    assert back.suffix == ".xlsx" and coloured(back.read_bytes()) == {"Layanan": ["E5", "D6"]}
    opened = openpyxl.load_workbook(back)
    assert opened["Referensi"].sheet_state != "visible" and "disalin" in str(
        values(back.read_bytes())["Hasil pemeriksaan"]
    )
    office.load(mended(office, back, {"Layanan!E5": 8, "Layanan!D6": 90}))
    assert facts(office) == undisturbed


def test_the_verb_chooses_by_fingerprint_month_and_sender(office, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    one = office.inbox("2026-11-09", "oktober", [volume(f"{KOTA}.01")])
    two = office.inbox("2026-10-09", "september", [volume(f"{KOTA}.01", period="2026-09")])
    three = office.inbox("2026-11-09", "batu", [volume("35.79.01")], sender="35.79")
    outcome = office.load(one, two, three)
    sha256 = {Path(each["file"]).stem: each["sha256"] for each in outcome.submissions}

    def given(*arguments: str) -> set[str]:
        capsys.readouterr()
        code = main(["returned", *arguments, "--out", str(tmp_path / "out"), "--json"])
        told = json.loads(capsys.readouterr().out)
        assert code == (2 if "error" in told else 0)
        return {Path(each["file"]).stem for each in told.get("files", [])}

    assert given(sha256["oktober"]) == given(sha256["oktober"][:8]) == {"oktober"}
    assert given("--period", "2026-10") == {"oktober", "batu"}
    assert given("--kabupaten-kota", KOTA) == {"oktober", "september"}
    assert given("--kabupaten-kota", KOTA, "--period", "2026-09") == {"september"}
    assert given("ffffffffffff") == given("xyz") == given() == given("--period", "2020-01") == set()


def test_load_offers_the_returned_workbooks_of_what_it_loaded(office, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    paths = [office.inbox(f"2026-11-1{n}", "layanan", [volume(f"{KOTA}.0{n}")]) for n in (1, 2)]
    arguments = [*map(str, paths), "--as-of", AS_OF.isoformat(), "--returned", str(tmp_path / "out"), "--json"]
    assert main(["load", *arguments]) == 0
    told = json.loads(capsys.readouterr().out)
    second = f"layanan_diperiksa_{told['submissions'][1]['sha256'][:8]}.xlsx"
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"layanan_diperiksa.xlsx", second}
    for one in told["returned"]:
        assert one["receipt"] in one["text"] and len(one["text"]) <= LONGEST
        assert one["receipt"].startswith(f"2026-{KOTA}-")


def test_a_waiting_batch_gives_its_files_as_judged_and_loads_nothing(office, tmp_path):
    path = office.inbox_book("2026-11-09", book(COUNTS | WRONG))
    batch = batches.hold(office.folder, [path], Order(None, "wa", "Bagian Pemerintahan"), "Analis")
    with pytest.raises(UserError, match="belum diperiksa"):
        give_waiting(office.folder, batch, [], tmp_path / "out")
    deciding.check(office.folder, batch, "uji", lambda step, part: None)
    [one] = give_waiting(office.folder, batches.find(office.folder, batch.id), [], tmp_path / "out").files
    content = Path(one["out"]).read_bytes()
    assert coloured(content) == {"Layanan": ["E5", "D6"]}
    assert "belum dimuat" in str(values(content)["Hasil pemeriksaan"]) and "Tanda terima" not in values(content)
    assert office.verdicts() == {}
