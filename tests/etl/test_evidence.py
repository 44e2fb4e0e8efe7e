"""The evidence of one number: computed again from what is packed, complete, verified, the same bytes each time."""

import hashlib
import json
import re
from datetime import date
from html.parser import HTMLParser

import duckdb
import pytest
from inspecting import Packed
from offices import AS_OF, KOTA, Office, tick, volume
from paper_region.published import HERE

from etl import __main__ as command_line
from etl import evidence, judge
from etl.errors import UserError
from etl.evidence import Cell, pack
from etl.folder import Folder
from etl.load import Order, load
from paten.definitions import definitions

BATU = "35.79"
AUGUST, SEPTEMBER, OCTOBER = (date(2026, month, 1) for month in (8, 9, 10))
A = f"{KOTA}.01"


@pytest.fixture
def packed(paper, tmp_path):
    """packed(region, indicator, month, item) → the evidence of a number of Kota Batu."""

    def call(region: str, indicator: str, month: date, item: str = "") -> Packed:
        return Packed(pack(paper, Cell(region, indicator, month, item), tmp_path / "bukti.zip").path)

    return call


def test_a_share_is_computed_again_from_its_own_csv(packed):
    evidence_of = packed(BATU, "tepat_waktu", AUGUST)
    rows, number = evidence_of.table("baris"), evidence_of.number
    assert (rows.on_time.sum(), rows.completed.sum()) == (number["numerator"], number["denominator"]) == (909, 1012)
    assert rows.on_time.sum() / rows.completed.sum() == pytest.approx(number["value"])
    assert (number["n_reported"], number["n_expected"]) == (2, 3)
    assert number["low"] < number["value"] < number["high"]
    assert (number["as_of"], number["version"]) == ("2026-11-25", 2)
    read_first = evidence_of.text("BACA-DULU.txt")
    assert "Pembilang: jumlahkan kolom H (on_time), yaitu =SUM(H2:H3). Hasilnya 909." in read_first
    assert list(rows.columns)[7] == "on_time", "H is the eighth column"
    apart = evidence_of.table("baris-tidak-dihitung")
    assert list(zip(apart.region_code, apart.service_code, strict=True)) == [
        (f"{BATU}.01", "NP-10"),
        (f"{BATU}.03", "NP-03"),
    ]


def test_the_query_that_is_packed_runs_by_itself(packed, tmp_path):
    evidence_of = packed(BATU, "tepat_waktu", AUGUST)
    (tmp_path / "baris.csv").write_bytes(evidence_of.files["baris.csv"])
    with duckdb.connect() as connection:
        connection.execute(f"set file_search_path = '{tmp_path}'")
        found = connection.execute(evidence_of.text("hitung.sql")).fetchone()
    number = evidence_of.number
    assert found == pytest.approx(
        [number[name] for name in ("numerator", "denominator", "value", "low", "high", "n_reported")]
    )


@pytest.mark.parametrize("indicator", definitions())
def test_every_number_of_every_indicator_follows_from_its_rows(packed, paper, indicator):
    with duckdb.connect(str(paper.published / "v000002.duckdb"), read_only=True) as connection:
        there = connection.execute(
            "select region_code, period, item from indicator where indicator = $indicator and"
            " ((region_code in ('35.79', '35.79.01') and period = '2026-08-01')"
            " or (region_code = '35.79' and period = '2026-10-01' and item = ''))",
            {"indicator": indicator},
        ).fetchall()
    assert there
    for region, period, item in _of_each_kind(there):
        assert packed(region, indicator, period, item).number["item"] == item


def _of_each_kind(numbers: list[tuple[str, date, str]]) -> list[tuple[str, date, str]]:
    """The wholes, and of the items one of each kind (S, A, T; U; NP, IZ …): all of a kind are found by one query."""
    return list({(region, period, item.rstrip("-0123456789")): (region, period, item)
                 for region, period, item in sorted(numbers)}.values())  # fmt: skip


def test_each_row_leads_to_the_very_cell_of_the_very_file(packed, paper):
    evidence_of = packed(f"{BATU}.02", "selesai", AUGUST)
    [row] = evidence_of.table("baris").to_dict("records")
    assert (row["completed"], row["cell_completed"], row["file"]) == (12, "E2", "layanan-agustus-bumiaji.csv")
    sent = evidence_of.table("kiriman").set_index("submission_id")
    original = evidence_of.files[sent.original[row["submission_id"]]]
    line, column = row["row"] - 1, "ABCDE".index(row["cell_completed"][0])
    assert original.decode().splitlines()[line].split(",")[column] == "12"
    assert original == (HERE / "files" / "2026-10-20_35.79_wa" / "layanan-agustus-bumiaji.csv").read_bytes()
    assert hashlib.sha256(original).hexdigest() == sent.sha256[row["submission_id"]]


def test_all_revisions_are_there_with_the_one_that_counts_and_why(packed):
    evidence_of = packed(BATU, "tepat_waktu", AUGUST)
    revisions = evidence_of.table("revisi")
    bumiaji = revisions[revisions.region_code == f"{BATU}.02"].sort_values("revision")
    assert list(bumiaji.counts) == ["tidak", "ya"]
    assert bumiaji.why.iloc[0].startswith("Diganti seluruhnya oleh kiriman 226e49853fae yang diterima 20-10-2026")
    assert {"berkas/1b6e1e9215fd/layanan-agustus.csv", "berkas/226e49853fae/layanan-agustus-bumiaji.csv"} <= set(
        evidence_of.files
    )


def test_rules_findings_and_answers_are_there(packed):
    evidence_of = packed(BATU, "permohonan", SEPTEMBER)
    rules = evidence_of.table("aturan").set_index("rule")
    assert set(rules.index) == {rule.id for rule in judge.rules() if {"semua", "layanan"} & {*rule.about.split(", ")}}
    assert rules.fired["U04"] == "ya" and rules.fired["L03"] == "tidak"
    assert not rules.sentence.str.contains(r"[{}]").any()
    assert set(evidence_of.table("temuan").rule) >= {"U04", "L02"}
    [given] = evidence_of.table("jawaban").to_dict("records")
    assert (given["id"], given["answer"], given["by"]) == ("J00001", "pakai 2", "Biro Pemerintahan")


def test_behind_a_stage_stand_its_acts_ticks_and_report(packed):
    evidence_of = packed(f"{BATU}.01", "beroperasi", SEPTEMBER)
    told = evidence_of.text("BACA-DULU.txt")
    assert "Pembilang: saring dahulu baris yang memenuhi stage >= 5, lalu hitung banyaknya baris. Hasilnya 1." in told
    acts = evidence_of.table("dasar-act").set_index("number")
    assert acts.in_force["24 Tahun 2019"] and not acts.in_force["16 Tahun 2012"]
    assert "7 Tahun 2014" in acts.index, "the verification"
    ticks = evidence_of.table("dasar-compliance").set_index("requirement_code")
    assert set(ticks.for_region_code) == {f"{BATU}.01"}
    assert ticks.counts_from["T2"] == "2014-06-01" and ticks.cell_status["T2"] == "D4"
    assert ticks.counts_from["T1"] == "2026-09-01", "verified since"
    assert ticks.region_code["S2"] == BATU, "the kabupaten/kota spoke for it"
    assert set(evidence_of.table("dasar-service_volume").period) == {"2026-10-01"}


def test_requirements_of_another_kind_bring_no_acts(packed):
    assert "dasar-act.csv" not in packed(BATU, "syarat_teknis", SEPTEMBER).files
    acts = packed(f"{BATU}.01", "syarat_administratif", OCTOBER).table("dasar-act")
    assert list(acts.number) == ["31 Tahun 2013", "32 Tahun 2013"] and list(acts.in_force) == [False, True]


def test_what_nobody_reported_has_no_rows_and_says_so(packed):
    evidence_of = packed(f"{BATU}.03", "tepat_waktu", SEPTEMBER)
    assert evidence_of.number["value"] is None and len(evidence_of.table("baris")) == 0
    assert "Karena itu angkanya tidak diketahui, bukan nol." in evidence_of.text("BACA-DULU.txt")
    assert "belum diketahui" in evidence_of.text("berita-acara.html")


def test_the_manifest_holds_every_file_and_the_same_snapshot_gives_the_same_bytes(packed, paper, tmp_path):
    evidence_of = packed(BATU, "beroperasi", SEPTEMBER)
    listed = dict(reversed(line.split("  ")) for line in evidence_of.text("MANIFES.sha256").splitlines())
    assert set(listed) == set(evidence_of.files) - {"MANIFES.sha256"}
    assert all(hashlib.sha256(evidence_of.files[name]).hexdigest() == digest for name, digest in listed.items())
    names = [info.filename for info in evidence_of.infos]
    assert names == sorted(names) and {info.date_time for info in evidence_of.infos} == {(1980, 1, 1, 0, 0, 0)}
    again = pack(paper, Cell(BATU, "beroperasi", SEPTEMBER), tmp_path / "lagi.zip").path
    assert again.read_bytes() == (tmp_path / "bukti.zip").read_bytes()
    told = evidence_of.text("BACA-DULU.txt")
    assert all(name in told for name in evidence_of.files if not name.startswith(("berkas/", "BACA-DULU")))
    assert (evidence_of.text("definisi.yaml")) == (evidence.DEFINITIONS / "beroperasi.yaml").read_text(encoding="utf-8")


class Words(HTMLParser):
    """The words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_the_page_to_sign_leaves_place_day_and_names_open(packed):
    html = packed(BATU, "tepat_waktu", AUGUST).text("berita-acara.html")
    words = Words()
    words.feed(re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL))
    said = " ".join(" ".join(words.said).split())
    assert "Pada hari tanggal bertempat di telah ditelusuri satu angka" in said
    assert "Nilai 89,8% (909 dari 1.012)" in said and "Cakupan 2 dari 3 kecamatan melapor" in said
    assert said.count("Nama:") == said.count("Jabatan:") == said.count("Tanda tangan:") == 2
    assert "SIMULASI" not in said and "@page { size: A4" in html


def test_simulated_evidence_says_so_everywhere(small_demo, tmp_path):
    path = pack(Folder(small_demo), Cell(KOTA, "tepat_waktu", OCTOBER), tmp_path / "bukti.zip").path
    evidence_of = Packed(path, "SIMULASI_")
    assert all(name.startswith(("SIMULASI_", "berkas/")) for name in evidence_of.files)
    assert "SIMULASI: bukan data nyata" in evidence_of.text("berita-acara.html")
    assert evidence_of.text("BACA-DULU.txt").startswith("SIMULASI")
    rows = evidence_of.table("baris")
    assert rows.on_time.sum() / rows.completed.sum() == pytest.approx(evidence_of.number["value"])
    assert rows.cell_on_time.str.fullmatch(r"Tepat waktu![A-Z]+\d+").all()


def test_who_sent_it_stays_in_the_archive_and_no_text_becomes_a_formula(office, tmp_path):
    ticks = [tick(A, "T1", evidence='=HYPERLINK("http://example.org")'), tick(A, "T2", evidence="-1 lembar")]
    files = [office.inbox("2026-11-05", "kepatuhan", ticks), office.inbox("2026-11-05", "=layanan", [volume(A)])]
    load(files, Order(sent_by="Bapak Anu", as_of=AS_OF, loaded_by="uji"), into=office.folder)
    for indicator in ("syarat_teknis", "selesai"):
        evidence_of = Packed(pack(office.folder, Cell(A, indicator, OCTOBER), tmp_path / "bukti.zip").path)
        assert not [name for name, content in evidence_of.files.items() if b"Bapak Anu" in content]
        formulas = [
            (name, line)
            for name in evidence_of.files
            if name.endswith(".csv") and not name.startswith("berkas/")
            for line in evidence_of.text(name).splitlines()
            if re.search(r'(^|;)"?[=+@]', line)
        ]
        assert not formulas
    assert "berkas/" in " ".join(evidence_of.files) and any(
        name.endswith("/=layanan.csv") for name in evidence_of.files
    )


def test_no_cell_is_named_for_a_measure_that_was_not_reported(office, tmp_path):
    office.load(office.inbox("2026-11-05", "layanan", [volume(A, on_time=9), volume(A, "NP-11", on_time="")]))
    rows = Packed(pack(office.folder, Cell(A, "selesai", OCTOBER), tmp_path / "bukti.zip").path).table("baris")
    assert list(rows.cell_completed) == ["D2", "D3"]
    assert list(rows.cell_on_time.fillna("")) == ["E2", ""]


def test_a_number_that_does_not_follow_from_its_rows_is_refused(paper, tmp_path):
    office = Office(paper.root).copy(tmp_path / "data")
    with duckdb.connect(str(office.snapshot)) as connection:
        connection.execute(
            "update indicator set numerator = 910 where indicator = 'tepat_waktu' and period = '2026-08-01'"
        )
    with pytest.raises(
        UserError, match=r"tidak sama dengan hitungan dari barisnya \(numerator terbit 910.0, dihitung ulang 909.0\)"
    ):
        pack(office.folder, Cell(BATU, "tepat_waktu", AUGUST), tmp_path / "bukti.zip")
    assert not (tmp_path / "bukti.zip").exists()


def test_an_original_that_is_lost_or_changed_is_refused(paper, tmp_path):
    office = Office(paper.root).copy(tmp_path / "data")
    [path] = [
        path for path in office.folder.archive.iterdir() if path.name.startswith("226e49853fae") and not path.suffix
    ]
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(UserError, match="isinya berubah sejak diterima"):
        pack(office.folder, Cell(BATU, "tepat_waktu", AUGUST), tmp_path / "bukti.zip")
    path.unlink()
    with pytest.raises(UserError, match="Kembalikan folder arsip dari cadangan"):
        pack(office.folder, Cell(BATU, "tepat_waktu", AUGUST), tmp_path / "bukti.zip")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((BATU, "tepat_guna", "2026-08"), "Ukuran tepat_guna tidak dikenal. Yang dikenal: beroperasi"),
        (("35.99", "tepat_waktu", "2026-08"), "Tidak ada angka tepat_waktu untuk 35.99. Periksa kode daerahnya"),
        ((BATU, "tepat_waktu", "2027-08"), "Yang ada: November 2024 sampai Oktober 2026."),
        ((BATU, "selesai", "2026-08", "--item", "NP-99"), "Rinciannya: NP-03, NP-10"),
        ((BATU, "beroperasi", "2026-08", "--item", "NP-03"), "tidak dirinci: hilangkan --item"),
        ((BATU, "tepat_waktu", "Agustus"), "bukan bulan"),
    ],
)
def test_what_cannot_be_packed_is_said_so(paper, tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.setenv("PATEN_DATA", str(paper.root))
    try:
        code = command_line.main(["evidence", *arguments, "--out", str(tmp_path / "x.zip")])
    except SystemExit as stopped:
        code = stopped.code
    assert code == 2 and said in capsys.readouterr().err
    assert not (tmp_path / "x.zip").exists()


def test_the_command_says_the_number_and_where_the_zip_lies(paper, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATEN_DATA", str(paper.root))
    call = ["evidence", BATU, "tepat_waktu", "2026-08", "--out", str(tmp_path / "bukti.zip")]
    assert command_line.main(call) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Tepat waktu menurut laporan sendiri, Kota Batu, Agustus 2026: 89,8%. "
        "Dihitung ulang dari 2 baris; hasilnya sama.",
        f"15 berkas ditulis di {tmp_path / 'bukti.zip'}. Mulai dari BACA-DULU.txt.",
    ]
    assert command_line.main([*call, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["rows"] == 2 and told["number"]["period"] == "2026-08-01" and "baris.csv" in told["files"]
    assert command_line.main([*call[:-1], str(tmp_path / "tidak" / "ada.zip")]) == 2
    monkeypatch.setenv("PATEN_DATA", str(tmp_path))
    assert command_line.main(call) == 2
