"""Stages in words: distribution, curve, tile map, the lowest."""

from datetime import date

import pandas as pd

from paten.numbers import count, percent
from paten.periods import month_name
from paten.say.words import STAGES, capital, in_words, listing

MAPS = {  # indicator → its name on the switch, under the title, in a tile; all and none in the title
    "beroperasi": (
        "Beroperasi",
        "Kecamatan beroperasi",
        "kecamatan beroperasi",
        "semua kecamatan beroperasi",
        "belum ada kecamatan beroperasi",
    ),
    "kelengkapan_laporan": (
        "Laporan masuk",
        "Kecamatan yang laporannya masuk",
        "kecamatan dalam laporan",
        "laporan memuat semua kecamatan",
        "",
    ),
    "dilimpahkan": (
        "Dilimpahkan",
        "Kecamatan dengan kewenangan dilimpahkan",
        "kecamatan menerima pelimpahan",
        "kewenangan dilimpahkan ke semua kecamatan",
        "belum ada kecamatan menerima pelimpahan",
    ),
}
REASONS = {
    "unknown": "{n}: daftar peraturan belum diterima",
    "pelimpahan": "{n}: peraturan pelimpahan belum ada",
    "expired": "{n}: peraturan pelimpahan berakhir",
    "terverifikasi": "{n}: peraturan pelimpahan belum terverifikasi",
    "persiapan": "{n}: tim teknis dan pemetaan belum dilaporkan",
    "rincian": "{n}: rincian kewenangan belum ada",
    "standar": "{n}: standar pelayanan belum ada",
    "uraian": "{n}: uraian tugas belum ada",
    "teknis": "{n}: syarat teknis belum lengkap",
    "teknis_unknown": "{n}: syarat teknis belum dilaporkan",
    "verifikasi": "{n}: menunggu verifikasi",
    "penetapan": "{n}: menunggu keputusan penetapan",
    "peluncuran": "{n}: menunggu peresmian",
    "laporan": "{n}: belum melaporkan layanan",
}
FEW = 5  # up to five units: counts, no percentages
LOWEST = 5


def share(numerator: float, denominator: float) -> str:
    """A share as a tile prints it: "58%", of up to five units "1/4"."""
    return f"{count(numerator)}/{count(denominator)}" if denominator <= FEW else percent(numerator / denominator, 0)


def distribution(stages: pd.DataFrame) -> str:
    """The title over the bars: where those who do not operate stand."""
    known = stages[stages.stage.notna()]
    waiting = known[known.stage < 5]
    if not len(known):
        return "Tahap semua kecamatan belum diketahui"
    if not waiting.n_kecamatan.sum():
        return "Semua kecamatan yang diketahui tahapnya beroperasi"
    top = waiting.loc[waiting.n_kecamatan.idxmax()]
    rest = int(waiting.n_kecamatan.sum())
    if not stages.n_confirmed.sum():
        return f"Menurut peraturan, {count(top.n_kecamatan)} kecamatan pada tahap {STAGES[int(top.stage)]}"
    if rest == top.n_kecamatan:
        return f"{capital(in_words(rest))} kecamatan belum beroperasi, semuanya pada tahap {STAGES[int(top.stage)]}"
    where = f"{count(top.n_kecamatan)} pada tahap {STAGES[int(top.stage)]}"
    return f"Dari {count(rest)} kecamatan yang belum beroperasi, {where}"


def bars(stages: pd.DataFrame) -> list[dict]:
    """One bar per stage 0–5 and one for the unknown, if any: label, n, share (None: unknown), stage."""
    total = int(stages.n_kecamatan.sum())
    known = {int(row.stage): int(row.n_kecamatan) for row in stages.itertuples() if pd.notna(row.stage)}
    unknown = int(stages.n_kecamatan[stages.stage.isna()].sum())
    made = [
        {
            "label": capital(name),
            "stage": stage,
            "n": known.get(stage, 0),
            "share": percent(known.get(stage, 0) / total),
        }
        for stage, name in enumerate(STAGES)
    ]
    return made + [{"label": "Belum diketahui", "stage": None, "n": unknown, "share": percent(unknown / total)}] * (
        unknown > 0
    )


def unknown(indicator: str) -> str:
    """The word for a tile without value."""
    return "belum lapor" if indicator == "kelengkapan_laporan" else "belum diketahui"


def is_known(row: tuple, indicator: str) -> bool:
    """Whether a tile has a value: of a report that did not come there is none."""
    return pd.notna(row.value) and not (indicator == "kelengkapan_laporan" and row.value == 0)


def tile_map(rows: pd.DataFrame, indicator: str) -> str:
    """The title over the tile map; a claim only over those that are known."""
    known = rows[[is_known(row, indicator) for row in rows.itertuples()]]
    name, everywhere, nowhere = MAPS[indicator][1], MAPS[indicator][3], MAPS[indicator][4]
    if not len(known):
        return f"{name}: belum ada yang diketahui"
    full, none = int((known.value == 1).sum()), known[known.value == 0]
    parts = [f"Di {in_words(full)} kabupaten/kota {everywhere}"] if full else []
    if len(none):
        parts.append(f"{'di' if parts else 'Di'} {listing(list(none.label), 3)} {'belum ada' if parts else nowhere}")
    if indicator == "kelengkapan_laporan" and len(known) < len(rows):
        parts.append(f"{in_words(len(rows) - len(known))} belum lapor")
    if parts:
        return capital("; ".join(parts))
    lowest = known.sort_values(["value", "label"]).iloc[0]
    return f"{name}: terendah {lowest.label}, {_of(lowest)}"


def map_note(indicator: str) -> str:
    """What the tiles show, and on which reports they stand: each type of report comes by itself."""
    basis = "laporan layanan" if indicator == "kelengkapan_laporan" else "laporan kepatuhan dan daftar peraturan"
    return f"{MAPS[indicator][1]}, bagian dari semua kecamatan per kabupaten/kota, menurut {basis}"


def tile(row: tuple, indicator: str, period: date) -> str:
    """The words of one tile, for its title and for screen readers."""
    if not is_known(row, indicator):
        return f"{row.label}: {unknown(indicator)}"
    stated = f"{row.label}: {_of(row)} {MAPS[indicator][2]}"
    return stated + (f", keadaan per {month_name(row.state_as_of)}" if carried(row, period) else "")


def carried(row: tuple, period: date) -> bool:
    """Whether a region's value stands on an earlier month."""
    return (
        pd.notna(row.value)
        and pd.notna(row.state_as_of)
        and row.state_as_of < pd.Timestamp(period)
        and not row.n_reported
    )


def telling(rows: pd.DataFrame) -> str:
    """The measure to begin with: operation, and delegation until the first monthly reports tell who operates."""
    return "beroperasi" if rows.value.notna().any() else "dilimpahkan"


def lowest(rows: pd.DataFrame) -> pd.DataFrame:
    """The regions with the lowest share, lowest first; none that has it in all its kecamatan."""
    known = rows[rows.value.notna() & (rows.value < 1)]
    return known.sort_values(["value", "denominator", "label"], ascending=[True, False, True]).head(LOWEST)


def lowest_title(rows: pd.DataFrame, shown: pd.DataFrame, indicator: str) -> str:
    """The title over the regions with the lowest share."""
    if not rows.value.notna().any():
        return "Capaian belum dapat dibandingkan"
    if not len(shown):
        return f"Di semua kabupaten/kota yang diketahui, {MAPS[indicator][3]}"
    none = rows[rows.value == 0]
    if len(none):
        return f"Capaian terendah: di {in_words(len(none))} kabupaten/kota {MAPS[indicator][4]}"
    return f"Capaian terendah: {listing(list(shown.label.head(3)))}"


def lowest_note(rows: pd.DataFrame, shown: pd.DataFrame, indicator: str) -> str:
    """What is drawn under that title, and among how many known ones."""
    known = int(rows.value.notna().sum())
    group = f"{in_words(len(shown))} daerah dengan bagian terkecil di antara {known} yang diketahui"
    return f"{MAPS[indicator][1]}, {group}"


def lowest_entries(shown: pd.DataFrame, lacks: pd.DataFrame) -> list[dict]:
    """The regions with the lowest share as entries of a list: code, name, note, end, sign."""
    return [
        {
            "code": row.region_code,
            "name": row.label,
            "note": reason(lacks, row.region_code),
            "end": _of(row),
            "sign": "",
        }
        for row in shown.itertuples()
    ]


def reason(lacks: pd.DataFrame, region_code: str) -> str:
    """What most of a region's kecamatan lack first: "14 kecamatan: peraturan pelimpahan belum ada"."""
    mine = lacks[(lacks.region_code == region_code) & (lacks.lack != "none")].sort_values(
        "n_kecamatan", ascending=False
    )
    if not len(mine):
        return ""
    top = mine.iloc[0]
    kind = "expired" if top.lack == "pelimpahan" and top.n_expired else top.lack
    return REASONS[kind].format(n=f"{count(top.n_kecamatan)} kecamatan")


def curve(rows: pd.DataFrame) -> str:
    """The title over the development: from where to where, and the year that added most."""
    if not len(rows) or not rows.dilimpahkan.max():
        return "Belum ada pelimpahan yang tercatat"
    if not rows.beroperasi.max():
        return (
            f"Pelimpahan tercatat di {count(rows.dilimpahkan.iloc[-1])} kecamatan; belum ada yang tercatat beroperasi"
        )
    first = rows[rows.beroperasi > 0].iloc[0]
    last = rows.iloc[-1]
    yearly = rows.groupby(rows.period.dt.year).beroperasi.last().diff()
    best = yearly.idxmax() if yearly.notna().any() and yearly.max() > 0 else None
    end = f"; terbanyak bertambah pada {best} ({count(yearly[best])} kecamatan)" if best else ""
    return f"Kecamatan beroperasi sejak {first.period.year} menjadi {count(last.beroperasi)}{end}"


def curve_note(rows: pd.DataFrame, with_projection: bool = False) -> str:
    """Unit and range of the curve."""
    band = " · pita: proyeksi lima tahun, kemungkinan 80 persen" if with_projection else ""
    total = count(rows.n_expected.max())
    return f"Jumlah kecamatan pada tahap itu atau lebih tinggi, sejak 2010 · dari {total} kecamatan{band}"


def curve_alt(rows: pd.DataFrame) -> str:
    """The curve in one sentence for those who do not see it."""
    last = rows.iloc[-1]
    return (
        f"Garis jumlah kecamatan sejak 2010. Pada {month_name(last.period)}: dilimpahkan {count(last.dilimpahkan)}, "
        f"ditetapkan {count(last.ditetapkan)}, beroperasi {count(last.beroperasi)} dari {count(last.n_expected)}."
    )


def _of(row: tuple) -> str:
    return f"{count(row.numerator)} dari {count(row.denominator)}"
