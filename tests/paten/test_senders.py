"""What a sender's files hold is counted whole: rows of which nobody knows the kecamatan too."""

from datetime import date

import pytest
from offices import KOTA, NOW, volume

from paten import warehouse
from paten.say import calls, letters
from paten.view import View

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def office(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    rows = [volume(f"{KOTA}.01"), volume(f"{KOTA}.02", completed=-2), volume("Kademanagn"), volume("Kedopokk", "NP-11")]
    made.load(made.inbox("2026-11-05", "pertama", rows), as_of=NOW)
    return made


def counted(made, region: str) -> dict[str, int]:
    with warehouse.reading(made.root):
        [row] = warehouse.rows("senders", View(warehouse.current(), ("35",), region, OCTOBER)).to_dict("records")
    return {name: row[name] for name in ("rows", "accepted", "held", "rejected")}


def test_rows_of_an_unknown_kecamatan_count_for_their_sender(office):
    assert office.ask("select rows, accepted, held, rejected from submission") == [(4, 1, 2, 1)]
    assert counted(office, KOTA) == counted(office, "35") == {"rows": 4, "accepted": 1, "held": 2, "rejected": 1}
    assert counted(office, f"{KOTA}.01") == {"rows": 1, "accepted": 1, "held": 0, "rejected": 0}


def test_they_go_with_the_file_that_newer_ones_replaced(office):
    rows = [volume(f"{KOTA}.0{number}") for number in (1, 2, 3)]
    office.load(office.inbox("2026-11-06", "perbaikan", rows), as_of=NOW)
    assert counted(office, KOTA) == {"rows": 3, "accepted": 3, "held": 0, "rejected": 0}


def test_a_file_of_unknown_kecamatan_alone_counts_too(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    made.load(made.inbox("2026-11-05", "pertama", [volume("Kademanagn"), volume("Kedopokk")]), as_of=NOW)
    assert counted(made, "35") == {"rows": 2, "accepted": 0, "held": 2, "rejected": 0}


def test_a_report_with_rows_of_an_unknown_kecamatan_is_not_accepted_whole(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    of = "report_type = 'layanan' and period = '2026-10-01' and revision > 0"
    said = f"select outcome, first_outcome from report where {of}"
    made.load(made.inbox("2026-11-05", "pertama", [volume(f"{KOTA}.01"), volume("Kademanagn")]), as_of=NOW)
    assert made.ask(said) == [("diterima_sebagian", "diterima_sebagian")]
    made.load(made.inbox("2026-11-06", "perbaikan", [volume(f"{KOTA}.01"), volume(f"{KOTA}.02")]), as_of=NOW)
    assert made.ask(said) == [("diterima", "diterima_sebagian")]


def test_a_month_of_which_every_kecamatan_is_unknown_has_come_and_waits(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    said = """
        select timeliness, outcome, first_outcome, received_at::date
        from report where report_type = 'layanan' and period = '2026-10-01' and region_code = $region
    """
    arrived, silent = date(2026, 11, 5), ("belum_lapor", None, None, None)
    made.publish(NOW)
    assert made.ask(said, region=KOTA) == [silent]
    made.load(made.inbox("2026-11-05", "pertama", [volume("Kademanagn"), volume("Kedopokk")]), as_of=NOW)
    assert made.ask(said, region=KOTA) == [("belum_lapor", "ditahan", "ditahan", arrived)]
    assert made.ask("select count(*)::int from report where outcome is not null") == [(1,)]
    assert waiting(made) == 1
    with warehouse.reading(made.root):
        [call] = warehouse.rows("calls", View(warehouse.current(), ("35",), KOTA, OCTOBER)).to_dict("records")
    assert (call["kind"], len(call["questions"])) == ("dikembalikan", 2)

    made.load(made.inbox("2026-11-06", "sebagian", [volume(f"{KOTA}.01")]), as_of=NOW)
    assert made.ask(said, region=KOTA)[0][:2] == ("tepat_waktu", "diterima_sebagian")
    assert waiting(made) == 1

    made.load(made.inbox("2026-11-07", "semua", [volume(f"{KOTA}.0{number}") for number in range(1, 6)]), as_of=NOW)
    assert (*made.ask(said, region=KOTA)[0][:2], waiting(made)) == ("tepat_waktu", "diterima", 0)
    assert made.ask(said, region=KOTA)[0][2] == "diterima_sebagian", "what came first was held"
    assert counted(made, KOTA) == {"rows": 5, "accepted": 5, "held": 0, "rejected": 0}
    told, files = made.ask("from report order by all"), made.ask("from submission order by all")
    made.publish(NOW, full=True)
    assert (made.ask("from report order by all"), made.ask("from submission order by all")) == (told, files)

    made.load(made.inbox("2026-11-08", "lagi", [volume("Kademanagn", completed=7)]), as_of=NOW)
    assert made.ask(said, region=KOTA)[0][:2] == ("tepat_waktu", "diterima_sebagian")
    assert waiting(made) == 1


def waiting(made) -> int:
    with warehouse.reading(made.root):
        return len(
            warehouse.rows("open_questions", View(warehouse.current(), ("35",), KOTA, OCTOBER)).query("not replaced")
        )


def test_a_later_file_of_unknown_kecamatan_changes_no_first_outcome(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    said = "select outcome, first_outcome from report where period = '2026-10-01' and region_code = $region"
    said += " and report_type = 'layanan'"
    every = [volume(f"{KOTA}.0{number}") for number in range(1, 6)]
    made.load(made.inbox("2026-11-05", "semua", every), as_of=NOW)
    assert made.ask(said, region=KOTA) == [("diterima", "diterima")]
    made.load(made.inbox("2026-11-06", "lagi", [volume("Kademanagn", completed=7)]), as_of=NOW)
    assert made.ask(said, region=KOTA) == [("diterima_sebagian", "diterima")]


def test_a_file_that_names_no_month_is_asked_about_in_calls_and_letters(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    path = made.root / "inbox" / f"2026-11-05_{KOTA}_wa" / "laporan.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("KECAMATAN;KTP-el;KK\nKademangan;5;6\nWonoasih;7;8\nMayangan;1;2\n", encoding="utf-8")
    made.load(path, as_of=NOW)
    with warehouse.reading(made.root):
        view = View(warehouse.current(), ("35",), KOTA, OCTOBER)
        [row] = warehouse.rows("calls", view).itertuples()
    told = calls.entry(row, (), OCTOBER, NOW, False)
    assert "laporan tanpa bulan: Bulan laporan tidak pasti" in told.text
    [asked] = row.questions
    where, what = letters.question(**asked)
    assert where.startswith("Laporan tanpa bulan, ") and what.startswith("Bulan laporan tidak pasti")
