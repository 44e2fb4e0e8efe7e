"""When all kecamatan operate if acts keep coming as they came, in words; and what they are worked out from."""

from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import add_months, month_name
from paten.say.words import in_words
from paten.stats import Projection, Verdict
from paten.stats import projection as project

MONTHS = 60  # the pace of the last five years: older acts were made under another law


def projected(movements: pd.DataFrame, curve: pd.DataFrame, period: date) -> Projection | None:
    """The projection of operating kecamatan; None when nobody knows yet who operates.

    movements: the answer of the question of that name over MONTHS; curve: that of `curve`.
    """
    known = curve[curve.beroperasi.notna()]
    if not len(known) or not known.beroperasi.max():
        return None
    last = known.iloc[-1]
    return project(movements, add_months(period, 1 - MONTHS), period, int(last.beroperasi), int(last.n_expected))


def sentence(found: Projection | None, total: int) -> str:
    """What the projection comes to, with its band; "" when there is nothing to say."""
    if found is None or found.verdict is Verdict.REACHED:
        return ""
    if found.verdict is Verdict.TOO_SHORT:
        return f"Proyeksi muncul mulai laporan {month_name(found.appears_on)}, setelah riwayat dua belas bulan."
    pace = f"Pada laju {in_words(MONTHS // 12)} tahun terakhir ({_moves(found.n_acts)}), semua {count(total)} kecamatan"
    if found.beyond_ten_years:
        return f"{pace} tidak tercapai beroperasi dalam sepuluh tahun."
    if found.latest is None:
        when = f"paling cepat {month_name(found.earliest)}, mungkin baru sesudah sepuluh tahun"
    else:
        when = f"antara {month_name(found.earliest)} dan {month_name(found.latest)}"
    return f"{pace} beroperasi {when} (kemungkinan 80 persen). Peraturan yang baru dijanjikan tidak dihitung."


def short(found: Projection | None) -> str:
    """The same in a few words, for a list: "antara Juni 2029 dan Maret 2034"."""
    if found is None or found.verdict is Verdict.TOO_SHORT:
        return "belum dapat dihitung"
    if found.verdict is Verdict.REACHED:
        return "sudah tercapai"
    if found.beyond_ten_years:
        return "tidak tercapai dalam sepuluh tahun pada laju ini"
    if found.latest is None:
        return f"paling cepat {month_name(found.earliest)}, mungkin baru sesudah sepuluh tahun"
    return f"antara {month_name(found.earliest)} dan {month_name(found.latest)} (kemungkinan 80 persen)"


def _moves(n_acts: int) -> str:
    return f"{count(n_acts)} perubahan" if n_acts else "tanpa perubahan"
