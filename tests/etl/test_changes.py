"""What changed between two snapshots and what brought it: each cause provoked once, by real files and real answers."""

import json
from dataclasses import dataclass
from datetime import date

import duckdb
import pandas as pd
import pytest
from offices import AS_OF, BATU, KOTA, Office, act, score, tick, volume

from etl import __main__ as command_line
from etl import forget, measure, publish
from paten import changes as comparing
from paten import warehouse
from paten.say import changes as say
from paten.view import View

A, B, C = (f"{KOTA}.0{number}" for number in (1, 2, 3))
OCTOBER = date(2026, 10, 1)
FOLLOWED = ("dilimpahkan", "kelengkapan_laporan", "melayani", "selesai", "syarat_teknis", "tepat_waktu")


@dataclass
class Story:
    """A folder whose snapshots follow each other, and what changed from one to the next."""

    office: Office

    @property
    def version(self) -> int:
        return publish.shown(self.office.folder)["version"]

    def since(self, earlier: int, region: str = KOTA, scope: tuple[str, ...] = ("35",)) -> pd.DataFrame:
        return comparing.changes(View(self.version, scope, region, OCTOBER), earlier)

    def caused(self, earlier: int, **of: object) -> dict[tuple[str, str], tuple[float | None, float | None, str]]:
        """(region, indicator) → before, after, causes of the changes, all items together, of one month."""
        rows = self.since(earlier, **of)
        rows = rows[(rows["item"] == "") & (rows.period == pd.Timestamp(OCTOBER)) & rows.indicator.isin(FOLLOWED)]
        known = rows.astype(object).where(rows.notna(), None)
        return {
            (row.region_code, row.indicator): (row.before, row.after, " ".join(row.causes))
            for row in known.itertuples()
        }


@pytest.fixture
def story(office, monkeypatch) -> Story:
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    office.publish(AS_OF)
    return Story(office)


def test_a_late_report_and_a_revision_are_told_apart_and_only_what_moved_is_blamed(story):
    before = story.version
    both = [volume(A, completed=10, on_time=8), volume(B, completed=20, on_time=20)]
    story.office.load(story.office.inbox("2026-11-05", "pertama", both))
    assert story.caused(before) == {
        (KOTA, "kelengkapan_laporan"): (0, 0.4, "laporan"),
        (KOTA, "melayani"): (0, 0.4, "laporan"),
        (A, "melayani"): (0, 1, "laporan"),
        (B, "melayani"): (0, 1, "laporan"),
        (KOTA, "selesai"): (None, 30, "laporan"),
        (KOTA, "tepat_waktu"): (None, 28 / 30, "laporan"),
        (A, "selesai"): (None, 10, "laporan"),
        (A, "tepat_waktu"): (None, 0.8, "laporan"),
        (B, "selesai"): (None, 20, "laporan"),
        (B, "tepat_waktu"): (None, 1, "laporan"),
    }
    assert set(story.since(before).causes) == {("laporan",)}
    before = story.version
    story.office.load(story.office.inbox("2026-11-12", "perbaikan", [volume(A, completed=10, on_time=9)]))
    assert story.caused(before) == {
        (KOTA, "tepat_waktu"): (28 / 30, 29 / 30, "perbaikan"),
        (A, "tepat_waktu"): (0.8, 0.9, "perbaikan"),
    }
    [(source,)] = {tuple(one["file"] for one in sources) for sources in story.since(before).sources}
    assert source == "perbaikan.csv"
    assert len(story.since(before, region=BATU)) == 0
    assert (
        "Kota Probolinggo · Oktober 2026 · Tepat waktu menurut laporan sendiri: 93,3% → 96,7%; "
        "kiriman perbaikan: perbaikan.csv (diterima 12 November 2026)"
    ) in say.lines(story.since(before))
    assert story.caused(story.version) == {}, "a version does not differ from itself"


def test_an_answer_is_named_and_so_is_its_revocation(story):
    story.office.load(
        story.office.inbox("2026-11-05", "tanya", [volume(A, completed=10), volume("Wonoasihh", completed=5)])
    )
    before = story.version
    question = story.office.open_questions()["U01"]
    story.office.written_answer("2026-11-20 09:00:00", "*", question, B)
    story.office.publish(AS_OF)
    assert story.caused(before)[B, "selesai"] == (None, 5, "jawaban")
    assert story.caused(before)[KOTA, "selesai"] == (10, 15, "jawaban")
    assert (A, "selesai") not in story.caused(before)
    rows = story.since(before)
    assert {tuple(source["answers"]) for sources in rows.sources for source in sources} == {("J00001",)}
    assert "jawaban: J00001 tentang tanya.csv" in say.lines(rows)[0]
    own = story.since(before, scope=(KOTA,))
    assert set(own.causes) == {("jawaban",)}, "who may not read answers still sees that one was given"


def test_an_exemption_moves_what_was_expected(story):
    before = story.version
    story.office.written_answer("2026-11-20 09:00:00", BATU, "exempt", "2026-10")
    story.office.publish(AS_OF)
    assert story.caused(before, region=BATU)[BATU, "kelengkapan_laporan"] == (0, None, "jawaban")


def test_what_was_taken_away_is_not_called_a_revision(story):
    story.office.load(story.office.inbox("2026-11-05", "pertama", [volume(A, completed=10)]))
    story.office.load(story.office.inbox("2026-11-12", "kedua", [volume(A, completed=11)]))
    before = story.version
    sha256 = story.office.one("select sha256 from submission where file = 'kedua.csv'")
    forget.forget(story.office.folder, sha256, "diuji", "Analis")
    story.office.publish(AS_OF)
    assert story.caused(before)[A, "selesai"] == (11, 10, "dihapus")


def test_another_definition_is_the_cause_where_no_report_is(story, monkeypatch):
    story.office.load(story.office.inbox("2026-11-05", "pertama", [volume(A, completed=10, on_time=8, requested=9)]))
    before = story.version
    told = measure.definitions()
    other = told["tepat_waktu"].model_copy(update={"numerator": "sum(completed)"})
    monkeypatch.setattr(measure, "definitions", lambda: told | {"tepat_waktu": other})
    monkeypatch.setattr(publish, "code", lambda: "0" * 12)
    story.office.publish(AS_OF)
    assert story.caused(before) == {
        (KOTA, "tepat_waktu"): (0.8, 1, "definisi"),
        (A, "tepat_waktu"): (0.8, 1, "definisi"),
    }


def test_time_alone_ends_an_act_and_makes_a_month_due(office, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    story = Story(office)
    acts = [act("M1", "1 Tahun 2020"), act("M2", "2 Tahun 2020", requirement_codes="S1|S2|S3", valid_to="2026-10-15")]
    paths = [office.inbox("2026-09-05", "peraturan", acts), office.inbox("2026-09-05", "skm", [score(A)])]
    office.load(*paths, as_of=date(2026, 10, 25))
    before = story.version
    office.publish(AS_OF)
    told = story.caused(before)
    assert told[KOTA, "dilimpahkan"] == (1, 0, "waktu")
    assert told[KOTA, "kelengkapan_laporan"] == (None, 0, "waktu")
    assert (KOTA, "syarat_teknis") not in told, "a state that is carried unchanged into a new month is no change"
    rows = story.since(before)
    [ended] = {source["act"] for sources in rows.sources for source in sources}
    assert ended.endswith("Keputusan Wali Kota 2 Tahun 2020")
    line = next(line for line in say.lines(rows) if "pelimpahan kewenangan" in line and line.startswith("Kota"))
    assert "5 dari 5 → 0 dari 5 (sebelumnya keadaan per September 2026); waktu berjalan: " in line
    assert line.endswith("berlaku sampai 15 Oktober 2026")


def test_a_register_and_a_tick_move_states_only_of_whom_they_name(story):
    before = story.version
    acts = [
        act("M1", "1 Tahun 2020", kecamatan=A),
        act("M2", "2 Tahun 2020", kecamatan=A, requirement_codes="S1|S2|S3"),
    ]
    sent = {"peraturan": acts, "kepatuhan": [tick(B)], "skm": [score(A)], "layanan": [volume(C)]}
    story.office.load(*(story.office.inbox("2026-11-05", name, rows) for name, rows in sent.items()))
    assert set(story.since(before).causes) == {("laporan",)}, "of every indicator it is known what may move it"
    told = story.caused(before)
    assert told[A, "dilimpahkan"] == (0, 1, "laporan") and told[KOTA, "dilimpahkan"] == (0, 0.2, "laporan")
    assert told[B, "syarat_teknis"] == (None, 1, "laporan")
    files = {
        (row.region_code, row.indicator): {source["file"] for source in row.sources}
        for row in story.since(before).itertuples()
        if row.period == pd.Timestamp(OCTOBER)
    }
    assert files[A, "dilimpahkan"] == {"peraturan.csv"}
    assert files[KOTA, "dilimpahkan"] == {"peraturan.csv", "kepatuhan.csv"}, "B's report confirms what it has not"
    assert files[B, "dilimpahkan"] == {"kepatuhan.csv"}
    assert files[B, "syarat_teknis"] == {"kepatuhan.csv"}
    assert files[A, "responden_skm"] == {"skm.csv"}
    assert files[C, "melayani"] == {"layanan.csv"}
    assert files[KOTA, "peraturan_berlaku"] == {"peraturan.csv"}


def test_of_other_regions_nothing_is_told(story):
    before = story.version
    story.office.load(story.office.inbox("2026-11-05", "pertama", [volume(A, completed=10)]))
    view = View(story.version, (BATU,), "35", OCTOBER)
    assert len(comparing.changes(view, before)) == 0
    with warehouse._warehouse(story.office.root, story.version, (BATU,), before).cursor() as cursor:
        for relation in ("unit", "submission", "service_volume", "answer", "earlier.unit", "earlier.submission"):
            assert cursor.execute(f"select count(*) from {relation}").fetchone() == (0,), relation
        assert cursor.execute("select count(*) from earlier.stage where region_code not like '35.79%'").fetchone() == (
            0,
        )
        assert cursor.execute("select count(*) from earlier.stage").fetchone() > (0,)
    seen = set(story.since(before, region="35", scope=(KOTA,)).region_code)
    assert seen == {KOTA, A}


def test_the_version_of_a_week_ago_is_compared_else_the_one_before(story):
    shown = story.version  # as of 25 November; version 1 is of 1 October
    assert comparing.since(shown) == (1, "minggu")
    story.office.publish(AS_OF)
    for gone in story.office.folder.published.glob("v000001.*"):
        gone.unlink()
    assert comparing.since(shown + 1) == (shown, "sebelumnya")
    assert comparing.since(shown + 1, shown) == (shown, "versi")
    assert comparing.since(shown + 1, AS_OF) == (shown, "tanggal")
    assert comparing.since(shown + 1, date(2026, 11, 24)) is None
    assert comparing.since(shown + 1, 99) is None
    assert comparing.since(shown) is None


def test_the_command_says_which_versions_and_prints_lines_or_one_object(story, capsys):
    story.office.load(story.office.inbox("2026-11-05", "pertama", [volume(A, completed=10)]))
    assert command_line.main(["changes", "--since", "2", "--kabupaten-kota", KOTA]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == (
        "12 angka berubah antara versi data 2 (per 25 November 2026, versi yang disebut) "
        "dan versi data 3 (per 25 November 2026)."
    )
    assert any("selesai: – → 10, kini melapor; laporan masuk: pertama.csv" in line for line in out)
    assert command_line.main(["changes", "--since", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["snapshot"], told["earlier"], told["chosen"]) == (3, 2, "versi")
    assert {one["region_code"] for one in told["changes"]} == {"35", KOTA, A}
    assert all(one["causes"] == ["laporan"] and one["period"] == "2026-10-01" for one in told["changes"])
    assert command_line.main(["changes", "--since", "7"]) == 2
    assert "Versi 7 tidak tersimpan. Yang tersimpan: 1, 2." in capsys.readouterr().err
    assert command_line.main(["changes", "--since", "3"]) == 2
    assert "Versi 3 adalah yang tampil sekarang. Yang tersimpan: 1, 2." in capsys.readouterr().err
    assert command_line.main(["changes", "--kabupaten-kota", "35.99"]) == 2


def test_a_version_of_another_shape_is_said_so(story, capsys):
    with duckdb.connect(str(publish.path_of(story.office.folder, 1))) as connection:
        connection.execute("alter table unit drop column held")
    assert command_line.main(["changes", "--since", "1"]) == 2
    assert "Versi 1 dibuat oleh program yang lain bentuk datanya" in capsys.readouterr().err


def test_nothing_published_is_said_so(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATEN_DATA", str(tmp_path))
    assert command_line.main(["changes"]) == 2
    assert "Belum ada data yang diterbitkan" in capsys.readouterr().err
