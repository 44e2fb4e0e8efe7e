"""Rows of `lacks` (what kecamatan lack first) → the headline: the finding and the lever."""

import pandas as pd

from paten.numbers import count
from paten.periods import day
from paten.say.words import NEVER_A_HEADLINE, capital, in_words, small

# What comes first when several things are lacking: an act of the head of the region settles many kecamatan at once.
LEVERS = (
    "pelimpahan",
    "terverifikasi",
    "unknown",
    "rincian",
    "persiapan",
    "standar",
    "uraian",
    "penetapan",
    "teknis",
    "peluncuran",
    "laporan",
    "verifikasi",
    "teknis_unknown",
)
SENTENCES = {
    "terverifikasi": "peraturan pelimpahan {who} belum terverifikasi",
    "unknown": "daftar peraturan {who} belum diterima",
    "rincian": "{who} belum memiliki rincian kewenangan yang dilimpahkan",
    "persiapan": "{who} belum melaporkan tim teknis dan pemetaan kewenangan",
    "standar": "{who} belum memiliki standar pelayanan",
    "uraian": "{who} belum memiliki uraian tugas",
    "penetapan": "{who} menunggu keputusan penetapan",
    "teknis": "{who} belum lengkap syarat teknisnya",
    "peluncuran": "{who} menunggu peresmian",
    "laporan": "{who} belum melaporkan layanan",
    "verifikasi": "{who} menunggu verifikasi sarana dan pelaksana",
    "teknis_unknown": "syarat teknis {who} belum dilaporkan",
}

DELEGATED = 2  # the stage from which the camat has powers of his own
# The same where it is lacking in every kecamatan: then it is the act itself that is missing.
EVERYWHERE = {
    "terverifikasi": "peraturan pelimpahan belum terverifikasi",
    "rincian": "rincian kewenangan yang dilimpahkan belum ada",
    "persiapan": "tim teknis dan pemetaan kewenangan belum dilaporkan",
    "standar": "standar pelayanan belum ditetapkan",
    "uraian": "uraian tugas belum ditetapkan",
    "penetapan": "keputusan penetapan belum terbit",
}


def province(lacks: pd.DataFrame, stages: pd.DataFrame) -> str:
    """442 dari 666 kecamatan beroperasi; 41 kecamatan belum memiliki peraturan pelimpahan (tiga … belum terbit)."""
    total, operating = int(lacks.n_kecamatan.sum()), _number_of(lacks, "none")
    unknown = lacks[lacks.lack == "unknown"]
    if unknown.n_kecamatan.sum() == total:
        return f"Tahap {count(total)} kecamatan belum diketahui; belum ada daftar peraturan yang diterima"
    if operating == total:
        return f"Seluruh {count(total)} kecamatan beroperasi"
    lever = first_lack(lacks)
    start = f"{count(operating)} dari {count(total)} kecamatan beroperasi"
    if not stages.n_confirmed.sum():
        delegated = count(stages.n_kecamatan[stages.stage >= DELEGATED].sum())
        return f"{delegated} dari {count(total)} kecamatan menerima pelimpahan; laporan bulanan belum ada yang masuk"
    if lever == "unknown":
        return f"{start}; daftar peraturan {in_words(unknown.region_code.nunique())} kabupaten/kota belum diterima"
    if lever == "pelimpahan":
        return f"{start}; {_delegations(lacks[lacks.lack == lever])}"
    return f"{start}; {SENTENCES[lever].format(who=f'{count(_number_of(lacks, lever))} kecamatan')}"


def region(kecamatan: pd.DataFrame, lacks: pd.DataFrame, requirements: pd.DataFrame, acts: pd.DataFrame) -> str:
    """Tiga dari lima kecamatan beroperasi; Kedopok belum memenuhi tiga syarat teknis."""
    total, operating = len(kecamatan), int((kecamatan.stage == 5).sum())
    if not kecamatan.known.any():
        return f"Tahap {in_words(total)} kecamatan belum diketahui; daftar peraturan belum diterima"
    start = _share(operating, total, lapsed=bool(lacks.n_expired[lacks.lack == "pelimpahan"].sum()))
    if not operating and kecamatan.state_as_of.isna().all() and not (kecamatan.service == "berjalan").any():
        delegated = int((kecamatan.stage >= DELEGATED).sum())
        if delegated:
            who = (
                f"Seluruh {in_words(total)}"
                if delegated == total
                else f"{capital(in_words(delegated))} dari {in_words(total)}"
            )
            return f"{who} kecamatan menerima pelimpahan; laporan bulanan belum masuk"
    if operating == total:
        unfounded = int((kecamatan.legal_basis != "lengkap").sum())
        return start + (f"; dasar hukum {in_words(unfounded)} kecamatan belum lengkap" if unfounded else "")
    lever = first_lack(lacks)
    if lever == "pelimpahan":
        return f"{start}; {_delegation(lacks, acts)}"
    names = list(kecamatan.name[kecamatan.stage < 5])
    if _number_of(lacks, lever) == total and lever in EVERYWHERE:
        return f"{start}; {EVERYWHERE[lever]}"
    if lever == "teknis":
        return f"{start}; {_technical(names, requirements)}"
    number = _number_of(lacks, lever)
    who = names[0] if number == len(names) == 1 else f"{in_words(number)} kecamatan"
    return f"{start}; {SENTENCES[lever].format(who=who)}"


def lever(lacks: pd.DataFrame) -> str:
    """The lever by itself, in the words of the headline: 41 kecamatan belum memiliki peraturan pelimpahan (…)."""
    total, unknown = int(lacks.n_kecamatan.sum()), _number_of(lacks, "unknown")
    if unknown == total:
        return "Peraturan pelimpahan belum diketahui; belum ada daftar peraturan yang diterima"
    if _number_of(lacks, "pelimpahan"):
        return capital(_delegations(lacks[lacks.lack == "pelimpahan"]))
    unverified = _number_of(lacks, "terverifikasi")
    if unverified:
        return capital(SENTENCES["terverifikasi"].format(who=f"{count(unverified)} kecamatan"))
    if unknown:
        return f"Peraturan pelimpahan berlaku di {count(total - unknown)} kecamatan yang daftar peraturannya diterima"
    return f"Seluruh {count(total)} kecamatan memiliki peraturan pelimpahan yang berlaku"


def jumps(lacks: pd.DataFrame, n_unreported: int) -> list[tuple[str, str]]:
    """The line of links for the phone: (text, anchor)."""
    missing = _unissued(lacks[lacks.lack == "pelimpahan"])
    return [(f"Belum lapor {n_unreported}", "belum-lapor")] * (n_unreported > 0) + [
        (f"Peraturan belum terbit {missing}", "capaian-terendah")
    ] * (missing > 0)


def first_lack(lacks: pd.DataFrame) -> str | None:
    """What finding and decision name: delegation if it is lacking anywhere, else what most kecamatan wait for.

    None where all operate.
    """
    if _number_of(lacks, "pelimpahan"):
        return "pelimpahan"
    waiting = [lever for lever in LEVERS if _number_of(lacks, lever)]
    return max(waiting, key=lambda lever: _number_of(lacks, lever)) if waiting else None


def _number_of(lacks: pd.DataFrame, lack: str) -> int:
    return int(lacks.n_kecamatan[lacks.lack == lack].sum())


def _unissued(lacking: pd.DataFrame) -> int:
    """Of how many kabupaten/kota no kecamatan was ever covered by a delegation."""
    return int(((lacking.n_kecamatan == lacking.total) & (lacking.n_expired == 0)).sum())


def _delegations(lacking: pd.DataFrame) -> str:
    number, unissued = int(lacking.n_kecamatan.sum()), _unissued(lacking)
    if unissued == len(lacking):
        acts = f"{in_words(unissued)} peraturan belum terbit"
        return f"{count(number)} kecamatan belum memiliki peraturan pelimpahan ({acts})"
    where = f"di {in_words(len(lacking))} kabupaten/kota"
    return f"{count(number)} kecamatan belum memiliki peraturan pelimpahan yang berlaku ({where})"


def _share(operating: int, total: int, lapsed: bool) -> str:
    """lapsed: an act ended, so that nobody can say that they never did."""
    if operating == total:
        return f"Seluruh {in_words(total)} kecamatan beroperasi"
    if operating == 0:
        return f"{'Tidak' if lapsed else 'Belum'} satu pun dari {in_words(total)} kecamatan beroperasi"
    if total <= 11:
        return f"{capital(in_words(operating))} dari {in_words(total)} kecamatan beroperasi"
    return f"{count(operating)} dari {count(total)} kecamatan beroperasi"


def _delegation(lacks: pd.DataFrame, acts: pd.DataFrame) -> str:
    lacking = lacks[lacks.lack == "pelimpahan"].iloc[0]
    delegations = acts[acts.milestone == "M2"] if len(acts) else acts
    ended = delegations[~delegations.in_force & delegations.ends_on.notna()] if len(acts) else acts
    if lacking.n_expired and len(ended) and not delegations.in_force.any():
        return f"peraturan pelimpahan berakhir {day(ended.ends_on.max())}"
    if lacking.n_kecamatan == lacking.total:
        return "peraturan pelimpahan belum terbit"
    return f"peraturan pelimpahan belum mencakup {in_words(int(lacking.n_kecamatan))} kecamatan"


def _technical(names: list[str], requirements: pd.DataFrame) -> str:
    """The technical requirement that most of the kecamatan on their way lack; for a single one, how many it lacks."""
    lacking = requirements[
        requirements.name.isin(names)
        & requirements.requirement_code.str.startswith("T")
        & requirements.status.isin(["belum", "belum_terverifikasi"])
    ]
    worst = (
        lacking[~lacking.requirement_code.isin(NEVER_A_HEADLINE)]
        .groupby("short", sort=False)
        .size()
        .sort_values(ascending=False)
    )
    who = list(dict.fromkeys(lacking.name))
    if len(who) == 1:
        return f"{who[0]} {_short_of(int((lacking.status == 'belum').sum()), len(lacking))}"
    if not len(worst) or worst.iloc[0] == 1:
        return f"{in_words(len(who))} kecamatan belum lengkap syarat teknisnya"
    return f"{small(worst.index[0])} belum ada di {in_words(int(worst.iloc[0]))} kecamatan"


def _short_of(unmet: int, lacking: int) -> str:
    """What one kecamatan is short of: requirements that are not met, and those that nobody verified."""
    unverified = lacking - unmet
    if not unverified:
        return f"belum memenuhi {in_words(unmet)} syarat teknis"
    if not unmet:
        return f"menunggu verifikasi {in_words(unverified)} syarat teknis"
    return f"belum memenuhi {in_words(unmet)} syarat teknis, dan {in_words(unverified)} belum terverifikasi"
