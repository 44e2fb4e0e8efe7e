"""A fair comparison in words: who lies wholly in an outer quarter, who cannot be judged and why, how to read it."""

from datetime import date

import pandas as pd

from paten.definitions import Definition, definitions
from paten.numbers import count, decimal, percent
from paten.periods import add_months, month_name, short_month
from paten.say.words import NOT_REPORTED, capital, in_words, listing, small

FIRST = "kelengkapan_laporan"  # what the page opens on
MONTHS = 12  # what happens month by month is compared over a year
FEW = 5  # up to five kecamatan: counts, no percentages
GROUPS = ("kabupaten", "kota")
WORDS = {"top": "seperempat teratas", "bottom": "seperempat terbawah"}
NOTHING = {  # indicator → why a region without a value has none
    "ikm": "belum ada survei yang berlaku",
    "beroperasi": "laporan bulanan belum pernah masuk",
    "melayani": "laporan bulanan belum pernah masuk",
    "melayani_lengkap": "laporan bulanan belum pernah masuk",
    "dilimpahkan": "daftar peraturan belum diterima",
    "ditetapkan": "daftar peraturan belum diterima",
    "kelengkapan_laporan": "belum melapor",
    "ketepatan_laporan": "belum melapor",
    "diterima_pertama": "belum ada kiriman",
}
READING = (
    "Cara membaca: garis menunjukkan di urutan berapa sebuah daerah mungkin berada, bila angkanya bergeser sedikit "
    "karena kebetulan; dalam sembilan dari sepuluh kemungkinan letaknya di dalam garis. Titik adalah letak menurut "
    "angka sekarang. Bila dua garis tumpang tindih, jangan sebut yang satu lebih baik. Makin sedikit laporan atau "
    "kecamatan, makin panjang garisnya. Warna dan wajik hanya untuk daerah yang seluruh garisnya berada di seperempat "
    "teratas atau terbawah. Kabupaten dan kota dibandingkan terpisah."
)


def comparable() -> dict[str, Definition]:
    """The indicators that may be compared among peers, what the page opens on first, then by title.

    Those whose definition allows it (compare: peers), that say what is better, and that are a share or the index.
    The mean of one element of satisfaction is left out: over all elements it is the index again.
    """
    allowed = [
        one
        for one in definitions().values()
        if one.compare == "peers" and one.better != "none" and (one.unit == "persen" or one.parts)
    ]
    allowed.sort(key=lambda one: (one.indicator != FIRST, one.title))
    return {one.indicator: one for one in allowed}


def months(one: Definition) -> int:
    """Over how many months an indicator is compared: a year of what happens, a single month of what is."""
    return MONTHS if one.kind == "flow" and one.over_time == "sum" else 1


def refused(indicator: str) -> str | None:
    """Why an indicator of a link is not compared; None when there is no such indicator."""
    one = definitions().get(indicator)
    if one is None:
        return None
    because = (
        "tiap kantor hanya dibandingkan dengan dirinya sendiri dari waktu ke waktu"
        if one.compare == "self"
        else "tidak ada yang lebih baik atau lebih buruk pada angka ini"
    )
    return f"{one.title} tidak dibandingkan antardaerah: {because}."


def title(ranks: pd.DataFrame, one: Definition) -> str:
    """Who lies wholly in an outer quarter, by name up to two, and that the place of the others is not sure."""
    known = ranks[ranks.low.notna()]
    if not len(known):
        return f"{one.title}: belum ada daerah yang dapat dinilai"
    parts = [
        f"{_who(known[known.quarter == side])} di {WORDS[side]}" for side in WORDS if (known.quarter == side).any()
    ]
    rest = int((known.quarter == "").sum())
    if not parts:
        return f"{one.title}: belum ada daerah yang pasti berada di seperempat teratas atau terbawah"
    end = f"; letak {in_words(rest)} lainnya belum pasti" if rest else ""
    return f"{one.title}: {listing(parts)}{end}"


def _who(rows: pd.DataFrame) -> str:
    return listing(list(rows.label)) if len(rows) <= 2 else f"{in_words(len(rows))} daerah"


def lead(ranks: pd.DataFrame, region: str) -> str:
    """How many can be judged, and where the reader's own kabupaten/kota lies. region: its code, or any other."""
    known = int(ranks.low.notna().sum())
    said = f"{count(known)} dari {count(len(ranks))} kabupaten/kota dapat dinilai; kabupaten dan kota terpisah."
    own = next(ranks[(ranks.region_code == region) & ranks.low.notna()].itertuples(), None)
    return said + (f" {own.label}: urutan {span(own)} dari {count(own.ranked)} {own.type}." if own else "")


def group(rows: pd.DataFrame, kind: str) -> str:
    """The title over the kabupaten, or the kota."""
    known = rows[rows.low.notna()]
    if not len(known):
        return f"{capital(kind)}: belum ada yang dapat dinilai"
    parts = [f"{in_words(n)} di {WORDS[side]}" for side in WORDS if (n := int((known.quarter == side).sum()))]
    found = listing(parts) if parts else "belum ada yang pasti di seperempat teratas atau terbawah"
    return f"{count(len(known))} {kind}: {found}"


def note(one: Definition, period: date, final: bool) -> str:
    """Measure, span of months and what is better."""
    first = "tertinggi" if one.better == "higher" else "terendah"
    return f"{one.title} · {months_of(one, period, final)} · urutan 1 = nilai {first}"


def months_of(one: Definition, period: date, final: bool) -> str:
    """The month, or the months, that are compared."""
    first = f"{month_name(add_months(period, 1 - MONTHS))}–" if months(one) > 1 else ""
    return f"{first}{month_name(period)}{'' if final else ' (sementara)'}"


def span(row: tuple) -> str:
    """The range of ranks: "4–14"; of a single place: "9"."""
    return count(row.low) if row.low == row.high else f"{count(row.low)}–{count(row.high)}"


def value(row: tuple, one: Definition) -> str:
    """The value as it is printed: a share, of up to five kecamatan counts, an index with two decimals."""
    if pd.isna(row.value):
        return "–"
    if one.unit == "indeks":
        return decimal(row.value, 2)
    if row.n_kecamatan <= FEW:
        return f"{count(row.numerator)} dari {count(row.denominator)}"
    return percent(row.value)


def as_of(row: tuple, one: Definition, period: date) -> str:
    """Since when a state stands that was not confirmed in the month itself: "per Jul 2026"; of a survey its end."""
    if one.kind != "state" or pd.isna(row.value):
        return ""
    if pd.isna(row.state_as_of):
        return "menurut peraturan"
    earlier = row.state_as_of < pd.Timestamp(period) and (one.parts or not row.n_reported)
    return f"per {short_month(row.state_as_of)}" if earlier else ""


def reason(row: tuple, one: Definition) -> str:
    """Why a region is not ranked."""
    if pd.isna(row.value):
        return NOTHING.get(one.indicator, NOT_REPORTED)
    if one.minimum_volume and row.denominator < one.minimum_volume:
        return f"baru {count(row.denominator)} responden, sekurangnya {count(one.minimum_volume)}"
    return f"belum ada {row.type} lain yang dapat dinilai"


def where(row: tuple) -> str:
    """The word for an outer quarter, of a region that lies wholly in it."""
    return f"berada di {WORDS[row.quarter]}" if row.quarter else ""


def quarters(ranked: int) -> tuple[str, str]:
    """The two outer quarters among so many as the head of the chart names them; "" where there are too few."""
    width = ranked // 4
    if not width:
        return "", ""
    first, last = ("1", f"{count(ranked)}") if width == 1 else (f"1–{width}", f"{ranked - width + 1}–{ranked}")
    return f"teratas {first}", f"terbawah {last}"


def side(rows: pd.DataFrame, which: str) -> str:
    """The title over the names of one outer quarter."""
    if not len(rows):
        return f"Belum ada yang berada di {WORDS[which]}"
    return f"{capital(in_words(len(rows)))} berada di {WORDS[which]}"


def unranked(rows: pd.DataFrame) -> str:
    """The title over those that cannot be judged."""
    return f"{capital(in_words(len(rows)))} belum dapat dinilai" if len(rows) else "Semua kabupaten/kota dapat dinilai"


def unranked_words(rows: pd.DataFrame, one: Definition) -> list[str]:
    """Their names by reason."""
    by_reason = rows.assign(why=[reason(row, one) for row in rows.itertuples()]).groupby("why", sort=False)
    return [f"{capital(small(why))}: {listing(list(mine.label))}." for why, mine in by_reason]
