"""What is said about services: like for like, without judgement, and unknown stays unknown."""

from datetime import date

import pandas as pd
import pytest

from paten.say import services
from paten.say.services import Topic

OCTOBER = date(2026, 10, 1)
TOPIC = Topic("selesai", "", OCTOBER)


def changes(*rows: tuple) -> pd.DataFrame:
    made = pd.DataFrame(rows, columns=["indicator", "before_period", "now", "before", "n_kecamatan"])
    return made.assign(before_period=pd.to_datetime(made.before_period))


def history(*rows: tuple) -> pd.DataFrame:
    """(period, value): of berkas selesai, 4 of 5 kecamatan."""
    made = pd.DataFrame(rows, columns=["period", "value"]).assign(indicator="selesai", n_reported=4, n_expected=5)
    made["period"] = pd.to_datetime(made.period)
    return made.assign(numerator=made.value, denominator=float("nan"), level=made.value / 4, lebaran=False)


NOW = history(("2026-10-01", 900.0))
YEAR = ("selesai", "2025-10-01", 880.0, 800.0, 3)
MONTH = ("selesai", "2026-09-01", 900.0, 950.0, 4)


def test_the_title_compares_with_the_same_month_of_last_year():
    assert (
        services.title(changes(YEAR, MONTH), NOW, TOPIC) == "Berkas selesai Oktober 2026 naik 10,0% dari Oktober 2025"
    )


def test_without_last_year_it_compares_with_the_month_before():
    assert services.title(changes(MONTH), NOW, TOPIC) == "Berkas selesai Oktober 2026 turun 5,3% dari September 2026"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("selesai", "2025-10-01", 12.0, 9.0, 3), "naik 3 berkas dari Oktober 2025 (9 menjadi 12)"),
        (("selesai", "2025-10-01", 9.0, 9.0, 3), "tetap dari Oktober 2025 (9 menjadi 9)"),
        (("selesai", "2025-10-01", 5000.0, 5001.0, 3), "tetap dari Oktober 2025"),
        (("selesai", "2025-10-01", 45.0, 0.0, 3), "45 berkas, nihil pada Oktober 2025"),
    ],
)
def test_few_are_counted_and_nought_is_no_divisor(row, said):
    assert services.title(changes(row), NOW, TOPIC).endswith(said)


def test_a_share_changes_in_points():
    now = NOW.assign(indicator="tepat_waktu", value=0.92, denominator=900.0)
    words = services.title(
        changes(("tepat_waktu", "2025-10-01", 0.92, 0.9, 3)), now, Topic("tepat_waktu", "KTP", OCTOBER)
    )
    assert words == "KTP: tepat waktu menurut laporan sendiri Oktober 2026 naik 2,0 poin dari Oktober 2025"


def test_unknown_is_said_and_nothing_is_compared_with_it():
    unknown = history(("2026-10-01", float("nan")))
    assert services.title(changes(), unknown, TOPIC) == "Berkas selesai Oktober 2026 belum dilaporkan"
    assert services.title(changes(), NOW, TOPIC) == "Berkas selesai Oktober 2026: 900, belum ada bulan pembanding"
    figure = services.figure("selesai", changes(), unknown, OCTOBER, True)
    assert (figure.value, figure.unit, figure.change, figure.mood) == ("–", "belum dilaporkan", "", "quiet")


def test_the_lead_says_of_how_many_kecamatan_each_change_speaks():
    said = services.lead(changes(YEAR, MONTH), NOW, TOPIC)
    assert "Dilaporkan 4 dari 5 kecamatan." in said
    assert "3 terhadap Oktober 2025 dan 4 terhadap September 2026" in said
    assert said.endswith("Turun 5,3% dari September 2026.")


def test_nihil_is_written_out():
    figure = services.figure("selesai", changes(), history(("2026-10-01", 0.0)), OCTOBER, False)
    assert figure.value == "nihil" and figure.coverage == "4 dari 5 kecamatan · sementara"


def test_lebaran_is_named_only_where_the_months_beside_it_stand_higher():
    rows = history(("2026-02-01", 100.0), ("2026-03-01", 60.0), ("2026-04-01", 110.0))
    rows["lebaran"] = [False, True, False]
    assert services.feast(rows).startswith("Idul Fitri jatuh pada Maret 2026; bulan itu lebih rendah")
    assert services.feast(rows.assign(level=[100.0, 105.0, 110.0])) == ""
    assert services.feast(rows.assign(level=[float("nan"), 60.0, 110.0])) == ""
    assert services.feast(rows.assign(lebaran=False)) == ""


def test_the_season_names_its_highest_and_lowest_month_once_half_a_year_is_known():
    rows = history(*[(f"2026-{month:02d}-01", 100.0 + month) for month in range(1, 8)])
    assert (
        services.season_title(rows, TOPIC)
        == "Rata-rata berkas selesai per kecamatan tertinggi pada Juli 2026, terendah pada Januari 2026"
    )
    assert services.season_title(rows.head(3), TOPIC).endswith("per kecamatan: baru tiga bulan yang diketahui")
    one = services.Topic("pengaduan", "KTP", TOPIC.period)
    assert services.season_title(rows, one).startswith("KTP: rata-rata pengaduan per kecamatan tertinggi")
    assert "pengaduan sebulan" in services.season_note("pengaduan")
    assert "berkas sebulan" in services.season_note("permohonan")
    assert "2026: tujuh bulan, 25 sampai 27" in services.season_alt(rows, TOPIC)


def test_a_region_says_its_value_its_scale_and_its_coverage():
    rows = history(("2026-09-01", 1200.0), ("2026-10-01", 900.0))
    assert services.region_line(rows, "selesai") == ("900", "skala 0–1.200", "4/5 kec.")
    assert services.region_line(rows.assign(value=[1200.0, float("nan")]), "selesai")[0] == "belum dilaporkan"
    assert services.region_alt(rows, "selesai") == "dua bulan: antara 900 dan 1.200"


def test_a_share_is_drawn_from_the_ten_per_cent_below_it_and_a_count_from_nought():
    assert services.region_scale([0.91, 0.97], "tepat_waktu") == (0.8, 1.0)
    assert services.region_scale([0.05], "tepat_waktu") == (0.0, 1.0)
    assert services.region_scale([120.0, 90.0], "selesai") == (0.0, 120.0)
    assert services.region_scale([], "selesai") == (0.0, 0.0)


def test_a_figure_says_of_how_many_its_changes_speak_when_they_are_fewer():
    said = services.figure("selesai", changes(YEAR, MONTH), NOW, OCTOBER, True).coverage
    assert said == "4 dari 5 kecamatan; perubahan dari 4 dan 3 yang sama"
    whole = services.figure("selesai", changes(MONTH), NOW, OCTOBER, True).coverage
    assert whole == "4 dari 5 kecamatan"
