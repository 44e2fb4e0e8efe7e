"""Words that sentences are made of: small numbers, lists of names, the names of stages and of what is lacking."""

from collections.abc import Iterable, Sequence
from datetime import date

from paten.numbers import count
from paten.periods import month_name, runs

SMALL = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
STAGES = ("belum ada dokumen", "persiapan", "dilimpahkan", "siap", "ditetapkan", "beroperasi")
LEGAL_BASIS = {"lengkap": "lengkap", "sebagian": "sebagian", "berakhir": "berakhir", "belum_ada": "belum ada"}
SERVICE = {"berjalan": "berjalan", "belum_dilaporkan": "belum dilaporkan"}
ACTS = {
    "M1": "tim teknis dan pemetaan kewenangan",
    "M2": "peraturan pelimpahan",
    "M3": "standar pelayanan",
    "M4": "uraian tugas",
    "M5": "berita acara verifikasi sarana dan pelaksana",
    "M6": "keputusan penetapan",
    "M7": "tanggal peluncuran",
    "laporan": "laporan yang memuat layanan",
}
SETTLED_BY = {"M2": ("S1", "S2", "S3"), "M3": ("A1", "A2", "A3", "A4", "A5", "A6"), "M4": ("A7",)}
NEVER_A_HEADLINE = ("S2", "T3", "T13")  # not applicable where licences moved to OSS or every service is free
NOT_REPORTED = "belum dilaporkan"  # a number that no report holds, whether or not one came
NAMED_AT_MOST = 3
DRAFTS = ("belum ada", "penyusunan", "Bagian Hukum", "harmonisasi", "ditetapkan")  # how far the draft of an act is


def listed(value: object) -> list:
    """A list of a row of the snapshot; one that holds nothing is null, None or NaN there."""
    return list(value) if hasattr(value, "__len__") else []


def in_words(number: int) -> str:
    """Up to eleven in letters, above in digits: 3 → "tiga", 41 → "41"."""
    return SMALL[number] if 0 <= number < len(SMALL) else count(number)


def capital(sentence: str) -> str:
    """The sentence with a capital first letter, the rest untouched."""
    return sentence[:1].upper() + sentence[1:]


def small(name: str) -> str:
    """A name inside a sentence: "Petugas informasi" → "petugas informasi"; "SK" and "Indeks Kepuasan" stay."""
    named = name[1:2].isupper() or name.partition(" ")[2][:1].isupper()
    return name if named else name[:1].lower() + name[1:]


def listing(names: Sequence[str], at_most: int | None = None) -> str:
    """Names as a sentence lists them: "A", "A dan B", "A, B, dan C", "A, B, dan 4 lainnya"."""
    shown = list(names)
    if at_most is not None and len(shown) > at_most:
        shown = [*shown[: at_most - 1], f"{len(names) - at_most + 1} lainnya"]
    if len(shown) < 3:
        return " dan ".join(shown)
    return f"{', '.join(shown[:-1])}, dan {shown[-1]}"


def unmet(statuses: Iterable[str]) -> str:
    """What requirements of these statuses are that are not met: what nobody verified is not said to be lacking."""
    found = set(statuses) & {"belum", "belum_terverifikasi"}
    if found == {"belum_terverifikasi"}:
        return "belum terverifikasi"
    return "belum terpenuhi atau belum terverifikasi" if len(found) == 2 else "belum terpenuhi"


def months_named(months: Iterable[date]) -> str:
    """Every month by name, none left out: "Desember 2025, Maret, dan Agustus sampai Oktober 2026"."""
    ends = [end for run in runs(months) for end in ([run] if len(run) > 2 else [[month] for month in run])]
    years = [end[-1].year for end in ends] + [None]

    def told(end: list[date], next_year: int | None) -> str:
        last = month_name(end[-1]) if end[-1].year != next_year else month_name(end[-1]).partition(" ")[0]
        if len(end) == 1:
            return last
        first = month_name(end[0])
        return f"{first if end[0].year != end[-1].year else first.partition(' ')[0]} sampai {last}"

    return listing([told(end, after) for end, after in zip(ends, years[1:], strict=True)])


def missing(codes: Sequence[str], short: dict[str, str], unreported: Sequence[str] = ()) -> str:
    """What a kecamatan lacks for its next stage, in words; "" when nothing. short: requirement_code → its short name.

    An act settles its requirements, so they are not named beside it; what was never reported is said apart.
    """
    settled = {item for act, items in SETTLED_BY.items() if act in codes for item in items}
    open_codes = [code for code in codes if code not in settled and not (code == "laporan" and "M7" in codes)]
    unknown = [code for code in open_codes if code in set(unreported)]
    lacking = [code for code in open_codes if code not in unknown]
    items = [small(short.get(code, code)) for code in lacking if code not in ACTS]
    acts = [ACTS[code] for code in lacking if code in ACTS and not (code == "M5" and (items or unknown))]
    parts = [listing([*acts, *_shortened(items)])] if acts or items else []
    if len(unknown) == 1:
        parts.append(f"{small(short.get(unknown[0], unknown[0]))} belum dilaporkan")
    elif unknown:
        parts.append(f"{in_words(len(unknown))} syarat belum dilaporkan")
    return capital("; ".join(parts))


def _shortened(items: list[str]) -> list[str]:
    if len(items) <= NAMED_AT_MOST:
        return items
    return [*items[: NAMED_AT_MOST - 1], f"{in_words(len(items) - NAMED_AT_MOST + 1)} syarat lain"]
