"""The projection in words: when, how sure, and what is not promised."""

from datetime import date

import pandas as pd

from paten.periods import add_months, month_range
from paten.say import projection

LAST = date(2026, 10, 1)


def curve(now: int, total: int = 100) -> pd.DataFrame:
    months = month_range(add_months(LAST, -3), LAST)
    return pd.DataFrame({"period": pd.to_datetime(months), "beroperasi": [now] * 4, "n_expected": [total] * 4})


def moves(*steps: tuple[int, int]) -> pd.DataFrame:
    """(months ago, kecamatan moved), …"""
    return pd.DataFrame(
        {"date": [add_months(LAST, -back) for back, _ in steps], "moved": [moved for _, moved in steps]}
    )


STEADY = moves(*((back, 2) for back in range(0, 60, 2)))


def test_a_steady_pace_gives_a_band_and_says_what_is_left_out():
    found = projection.projected(STEADY, curve(60), LAST)
    said = projection.sentence(found, 100)
    assert said.startswith("Pada laju lima tahun terakhir (30 perubahan), semua 100 kecamatan beroperasi antara ")
    assert said.endswith("(kemungkinan 80 persen). Peraturan yang baru dijanjikan tidak dihitung.")
    assert projection.short(found).startswith("antara ")
    assert LAST < found.earliest < found.median < found.latest


def test_without_any_move_it_is_not_reached_at_this_pace():
    found = projection.projected(moves(), curve(60), LAST)
    assert projection.sentence(found, 100) == (
        "Pada laju lima tahun terakhir (tanpa perubahan), semua 100 kecamatan tidak tercapai beroperasi dalam "
        "sepuluh tahun."
    )
    assert projection.short(found) == "tidak tercapai dalam sepuluh tahun pada laju ini"


def test_where_all_operate_nothing_is_projected():
    found = projection.projected(STEADY, curve(100), LAST)
    assert (projection.sentence(found, 100), projection.short(found)) == ("", "sudah tercapai")


def test_where_nobody_is_known_to_operate_there_is_no_projection():
    assert projection.projected(STEADY, curve(0), LAST) is None
    assert projection.sentence(None, 100) == ""
    assert projection.short(None) == "belum dapat dihitung"
