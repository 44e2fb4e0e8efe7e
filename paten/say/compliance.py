"""Requirements in words: which one most kecamatan lack, what one cell of a matrix says, who is near the next stage."""

from datetime import date

import pandas as pd

from paten.numbers import count, percent
from paten.periods import add_months, day, month_name
from paten.say import kecamatan
from paten.say.words import ACTS, NEVER_A_HEADLINE, STAGES, capital, in_words, listing, missing, small, unmet

GROUPS = {"substantif": "Substantif", "administratif": "Administratif", "teknis": "Teknis"}
STATUS = {
    "terpenuhi": "terpenuhi",
    "belum": "belum terpenuhi",
    "belum_terverifikasi": "belum terverifikasi",
    "belum_lapor": "belum lapor",
    "tidak_berlaku": "tidak berlaku",
}
LACKING = ("belum", "belum_terverifikasi", "belum_lapor")
EVIDENCE = {0: "tanpa bukti bertanggal", 1: "bukti bertanggal", 2: "dokumen atau tautan diterima", 3: "sudah diperiksa"}
CONFIRM_AFTER = 12  # months without confirmation after which a state is to be confirmed again
FEW = 5  # up to five units: counts, no percentages
NOTHING_NEAR = (
    "Yang belum beroperasi masih kurang tiga hal atau lebih (syarat, peraturan, verifikasi, atau peluncuran), "
    "atau belum ada dokumen bertanggal."
)
WAYS_TITLE = "Yang masih kurang, dan tahap yang dibukanya"  # where the page's own title already says how many
WAITS_FOR = {"M7": "peresmian"}  # what a kecamatan waits for, where the word of the act is not it


def lacking(shares: pd.DataFrame) -> pd.DataFrame:
    """Rows of `requirement_shares` of one region, most lacking first, what is never a headline at the end:
    lacking, unknown, total (all that are known) added."""
    made = shares.assign(lacking=shares.denominator - shares.numerator, unknown=shares.n_unknown)
    made = made.assign(total=shares.denominator, last=made.requirement_code.isin(NEVER_A_HEADLINE))
    made = made.sort_values(["lacking", "unknown"], ascending=False, kind="stable")
    return made.sort_values("last", kind="stable").drop(columns="last")


def in_order(cells: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """Rows of `requirement_cells`, the kecamatan that lack most first, and the requirements that most lack first."""
    ranked = cells.assign(
        open=cells.status.isin(LACKING), last=cells.requirement_code.isin(NEVER_A_HEADLINE), place=range(len(cells))
    )
    by_code = ranked.groupby("requirement_code").agg({"last": "first", "open": "sum", "place": "first"})
    columns = by_code.sort_values(["last", "open", "place"], ascending=[True, False, True]).index
    counted = ranked[~ranked["last"]].groupby("region_code").open.sum()
    lines = cells.assign(open=cells.region_code.map(counted))
    return lines.sort_values(["open", "region_code"], ascending=[False, True], kind="stable"), list(columns)


def title(shares: pd.DataFrame) -> str:
    """What most kecamatan of the province lack, of how many, and where most of them are."""
    above, below = shares[shares.level == "provinsi"], shares[shares.level == "kabupaten_kota"]
    telling = above[~above.requirement_code.isin(NEVER_A_HEADLINE)]
    if not telling.denominator.sum():
        return "Pemenuhan syarat belum dilaporkan"
    worst = kecamatan.settled_together(lacking(telling))
    top = worst[worst.lacking == worst.lacking.max()]
    if not top.lacking.iloc[0]:
        return _none_lacking(telling)
    first = top.iloc[0]
    names = listing([small(name) for name in top.short], 3)
    known = " yang diketahui" if first.unknown else ""
    start = f"{capital(names)} belum terpenuhi di {count(first.lacking)} dari {count(first.total)} kecamatan{known}"
    where = lacking(below[below.requirement_code == first.requirement_code])
    most = where[where.lacking == where.lacking.max()]
    if not 0 < len(most) <= 2:
        return start
    all_there = "semuanya" if where.lacking.iloc[0] == first.lacking else "terbanyak"
    return f"{start}, {all_there} di {listing(list(most.label))}"


def never_named(shares: pd.DataFrame) -> str:
    """Why some requirements are lacking yet named in no headline; "" where none of them is lacking."""
    mine = shares[(shares.level == "provinsi") & shares.requirement_code.isin(NEVER_A_HEADLINE)]
    names = listing([small(name) for name in mine.short[mine.denominator > mine.numerator]])
    reason = "dapat tidak berlaku bila perizinan beralih ke OSS atau semua layanan gratis"
    return f"Tidak dihitung dalam judul: {names}; {reason}." if names else ""


def _none_lacking(telling: pd.DataFrame) -> str:
    unknown = int((telling.n_unknown > 0).sum())
    if unknown:
        return f"Tidak ada syarat yang dilaporkan belum terpenuhi; {in_words(unknown)} syarat belum dilaporkan lengkap"
    return "Semua syarat yang berlaku terpenuhi"


def lead(n_reported: int, n_expected: int, silent: int) -> str:
    """Coverage: how many confirmed their state this month, and of how many nothing is known."""
    start = f"{count(n_reported)} dari {count(n_expected)} kecamatan menegaskan keadaannya bulan ini"
    rest = n_expected - n_reported - silent
    parts = [f"bagi {count(rest)} dipakai keadaan terakhir yang diketahui"] * (rest > 0)
    parts += [f"{count(silent)} belum pernah melapor"] * (silent > 0)
    return f"{'; '.join([start, *parts])}."


def share(row: tuple) -> str:
    """What stands in a cell of the province: "58%", of up to five "1/4", "–" where nobody is known."""
    if not row.denominator:
        return "–"
    if row.n_kecamatan <= FEW:
        return f"{count(row.numerator)}/{count(row.denominator)}"
    if 0 < row.numerator < row.denominator:  # neither all nor none may be read where it is not so
        return percent(min(max(row.numerator / row.denominator, 0.01), 0.99), 0)
    return percent(row.numerator / row.denominator, 0)


def share_words(row: tuple, period: date) -> str:
    """The words of that cell, for its title."""
    start = f"{row.label} · {row.short}: "
    if not row.denominator:
        return start + ("belum lapor" if row.n_unknown else "tidak berlaku di semua kecamatan")
    parts = [f"{count(row.numerator)} dari {count(row.denominator)} kecamatan memenuhi"]
    parts += [f"{count(row.n_unknown)} belum lapor"] * (row.n_unknown > 0)
    parts += [f"di {count(row.n_waived)} tidak berlaku"] * (row.n_waived > 0)
    return start + "; ".join(parts) + _as_of(row.state_as_of, period)


def is_carried(row: tuple) -> bool:
    """Whether what a cell says was confirmed by no kecamatan in the month itself."""
    return bool(row.denominator) and not row.n_reported


def cell_words(row: tuple, period: date) -> str:
    """The words of one kecamatan and requirement: status, since when, on what evidence, and how old that is."""
    said = f"{row.name} · {row.short}: {STATUS[row.status]}"
    if row.status == "belum_lapor":
        return said
    if pd.notna(row.since):
        said += f" sejak {month_name(row.since)}"
    if pd.notna(row.act):
        said += f"; {row.act}" + (f" ({day(row.act_date)})" if pd.notna(row.act_date) else "")
    elif row.status != "belum":
        level = EVIDENCE[0 if pd.isna(row.evidence_level) else int(row.evidence_level)]
        said += f"; {level}" + (f": {row.evidence}" if pd.notna(row.evidence) else "")
    return said + _as_of(row.state_as_of, period)


def _as_of(confirmed: date, period: date) -> str:
    if pd.isna(confirmed):
        return "; belum ditegaskan laporan bulanan"
    if confirmed >= pd.Timestamp(period):
        return ""
    old = confirmed < pd.Timestamp(add_months(period, -CONFIRM_AFTER))
    return f"; keadaan per {month_name(confirmed)}" + (", perlu ditegaskan ulang" if old else "")


def regions(shares: pd.DataFrame, group: str = "") -> str:
    """The title over the kabupaten/kota: where all is met that applies, and where least. group: "" for all."""
    below = shares[(shares.level == "kabupaten_kota") & (shares.denominator > 0)]
    if not len(below):
        return "Belum ada kabupaten/kota yang melaporkan syarat ini"
    sums = below.groupby("label", sort=False)[["numerator", "denominator"]].sum()
    met = int((sums.numerator == sums.denominator).sum())
    start = f"{capital(in_words(met))} kabupaten/kota" if met else "Belum ada kabupaten/kota yang"
    start += f" memenuhi {_all_that_applies(group)}"
    lowest = (sums.numerator / sums.denominator).idxmin()
    return start if met == len(sums) else f"{start}; bagian terkecil di {lowest}"


def matrix(rows: pd.DataFrame, only_near: bool, group: str = "") -> str:
    """The title over the kecamatan of one kabupaten/kota: in how many all is met that applies. group: "" for all."""
    if not len(rows):
        return "Tidak ada kecamatan yang hampir naik tahap"
    if (rows.status == "belum_lapor").all():
        return "Syarat belum dilaporkan"
    number = rows.region_code.nunique()
    if only_near:
        return f"Syarat {in_words(number)} kecamatan yang hampir naik tahap"
    met = int(rows.status.isin(["terpenuhi", "tidak_berlaku"]).groupby(rows.region_code).all().sum())
    what, all_of_them = _all_that_applies(group), f"{in_words(number)} kecamatan"
    if met == number:
        return f"{capital(what)} terpenuhi di {all_of_them}"
    return f"{capital(in_words(met)) if met else 'Belum satu pun'} dari {all_of_them} memenuhi {what}"


def _all_that_applies(group: str) -> str:
    return f"semua syarat {group} yang berlaku" if group else "semua syarat yang berlaku"


def who_lacks(rows: pd.DataFrame, short: str) -> str:
    """The title over those who lack one requirement."""
    known, silent = int((rows.status != "belum_lapor").sum()), int((rows.status == "belum_lapor").sum())
    if not len(rows):
        return f"{short}: terpenuhi di semua kecamatan, atau tidak berlaku"
    said = f"{short} {unmet(rows.status)} di {in_words(known)} kecamatan" if known else f"{short} belum dilaporkan"
    return said + (f"; {in_words(silent)} belum lapor" if silent and known else "")


def near(rows: pd.DataFrame) -> str:
    """The title over those who are one or two things short: how many, and what most of them wait for."""
    if not len(rows):
        return "Tidak ada kecamatan yang kurang satu atau dua hal untuk naik tahap"
    start = f"{capital(in_words(len(rows)))} kecamatan hampir naik tahap"
    by_wait = rows.missing.map(awaited).value_counts()
    if len(by_wait) == 1:
        return f"{start}{', semuanya' if len(rows) > 1 else ','} menunggu {by_wait.index[0]}"
    number = int(by_wait.iloc[0])
    if by_wait.iloc[1] == number:
        return start
    return f"{start}, {in_words(number)} di antaranya menunggu {by_wait.index[0]}"


def awaited(codes: list[str]) -> str:
    """What a near miss waits for, in a word or two: an act by its name, else the requirements."""
    acts = [WAITS_FOR.get(code, ACTS[code]) for code in codes if code in ACTS]
    if "M5" in codes and any(code.startswith("T") for code in codes):
        acts.remove(ACTS["M5"])
    items = [code for code in codes if code.startswith("T")]
    return listing([*acts, *(["syarat teknis"] if items else [])])


def ways(rows: pd.DataFrame, short: dict[str, str]) -> pd.DataFrame:
    """Near misses, one row per kabupaten/kota and what is lacking there, the one that moves most kecamatan first:
    parent_code, label, lack, opens, n, kecamatan (list of (code, name))."""
    made = rows.assign(
        lack=[missing(list(row.missing), short, list(row.unreported)) for row in rows.itertuples()],
        opens=[opens(row) for row in rows.itertuples()],
        kecamatan=list(zip(rows.region_code, rows.name, strict=True)),
    )
    grouped = made.groupby(["parent_code", "label", "lack", "opens"], sort=False).kecamatan.agg(list).reset_index()
    grouped = grouped.assign(n=grouped.kecamatan.map(len))
    return grouped.sort_values(["n", "label"], ascending=[False, True], kind="stable")


def opens(row: tuple) -> str:
    """To which stage a near miss rises once what it lacks is there."""
    return f"tahap {row.reached} {STAGES[int(row.reached)]}"


def near_note(rows: pd.DataFrame, month: str) -> str:
    """What is counted under that title, and how many one single act would move."""
    one_act = int(rows.lever.notna().sum())
    note = f"Kecamatan tahap 1–4 yang kurang satu atau dua hal (satu peraturan dihitung satu hal) · {month}"
    return note + (f" · bagi {count(one_act)} cukup satu peraturan atau keputusan" if one_act else "")
