"""What a question of the checks takes for an answer: the loader refuses anything else, a page offers nothing else."""

import re

from paten.numbers import number

REFUSE = "tolak"
ADD_UP, THOUSANDS, DECIMALS, EMPTY, AS_WRITTEN = "jumlahkan", "ribuan", "satuan", "kosong", "angka"
PROPOSED = "usulan"  # each thing asked takes what is proposed for it
_REGION = re.compile(r"35(\.\d\d){1,2}")
_CELL = re.compile(r"kosong|\d+")
_RIGHT_OR_NUMBER = re.compile(r"angka|\d+")
_RIGHT = re.compile(r"benar")
# What each rule's question takes, beside `tolak`.
TAKES = {
    "U01": _REGION,
    "U20": _REGION,
    "U21": _REGION,
    "U22": re.compile(r"kecamatan"),
    "U25": _RIGHT,
    "U26": _RIGHT,
    "U30": _RIGHT,
    "L01": re.compile(r"(IZ|NP|LG|RK)-\d\d", re.IGNORECASE),
    "K01": re.compile(r"[SAT]\d{1,2}", re.IGNORECASE),
    "S01": re.compile(r"U\d", re.IGNORECASE),
    "L04": re.compile(r"ribuan|\d+"),
    "U04": re.compile(r"jumlahkan|pakai [1-9]"),
    "L09": re.compile(r"angka|nihil"),
    "L10": _CELL,
    "L11": _CELL,
    "L12": _CELL,
    "L13": _CELL,
    "L14": _RIGHT_OR_NUMBER,
    "L15": _RIGHT_OR_NUMBER,
    "L16": re.compile(r"nihil|kosong"),
    "L17": re.compile(r"berkas"),
    "L19": re.compile(r"keduanya|35\.\d\d\.\d\d"),
    "L20": re.compile(r"satuan|angka"),
    "P09": _RIGHT,
    "S07": re.compile(r"skm-2017|ikm-2004"),
    "U07": re.compile(r"20\d\d-(0[1-9]|1[0-2])"),
    "U08": re.compile(r"sebulan"),
    "U09": re.compile(r"35(\.\d\d){2}"),
    "U10": re.compile(r"rincian"),
    "U11": re.compile(r"(IZ|NP|LG|RK)-\d\d", re.IGNORECASE),
    "U12": re.compile(AS_WRITTEN),
}
# Answered by a code, and of which list (paten/questions/codes.sql).
CODES = {
    "U01": "U01", "U09": "U01", "U20": "U01", "U21": "U01", "L01": "L01", "U11": "L01", "K01": "K01", "S01": "S01",
}  # fmt: skip
OF_A_LIST = tuple(CODES)
OF_A_MONTH = ("U07",)
OF_ONE_CELL = ("L04", "L10", "L11", "L12", "L13", "L14", "L15")  # the right number may be given
# What is answered once holds for later files of the same sender and layout: what is meant, not what stood in one cell,
# and nothing that touches the figures of another office.
REMEMBERED = ("U01", "U08", "U11", "U21", "U22", "K01", "L01", "L04", "L16", "L17", "L20", "S01", "S07")
WORDS = {
    AS_WRITTEN: "Angkanya benar seperti tertulis",
    "nihil": "Semuanya nihil",
    "rincian": "Jumlah rinciannya benar",
    "sebulan": "Angka itu hanya untuk bulan laporan",
    THOUSANDS: "Koma itu titik ribuan",
    DECIMALS: "Tanpa .000: 42.000 berarti 42",
    ADD_UP: "Jumlahkan baris-barisnya",
    EMPTY: "Kosongkan: belum diketahui",
    PROPOSED: "Pakai semua usulnya",
    "benar": "Memang benar",
    "berkas": "Sama dengan berkas",
    "kecamatan": "Milik kecamatan itu saja",
    "keduanya": "Keduanya memang sama",
    "skm-2017": "Skala PermenPANRB 14/2017",
    "ikm-2004": "Skala Kep. 25/M.PAN/2004",
    REFUSE: "Tolak: salah semua",
}


def offered(rule: str, rows: int, report_type: str, proposed: bool = False) -> list[str]:
    """The answers to choose from for a question about so many rows, `tolak` last; a code or number comes beside them.

    report_type: of the rows of U04; only counts of services can be added up. proposed: several things are asked
    together and there are proposals for them.
    """
    own = {
        "L04": [THOUSANDS],
        "L09": [AS_WRITTEN, "nihil"],
        "L14": [AS_WRITTEN],
        "L15": [AS_WRITTEN],
        "L16": ["nihil", EMPTY],
        "L17": ["berkas"],
        "L19": ["keduanya"],
        "L20": [DECIMALS, AS_WRITTEN],
        "P09": ["benar"],
        "S07": ["skm-2017", "ikm-2004"],
        "U08": ["sebulan"],
        "U10": ["rincian"],
        "U12": [AS_WRITTEN],
        "U22": ["kecamatan"],
        "U25": ["benar"],
        "U26": ["benar"],
        "U30": ["benar"],
        **dict.fromkeys(("L10", "L11", "L12", "L13"), [EMPTY]),
        "U04": [ADD_UP] * (report_type == "layanan") + [f"pakai {place}" for place in range(1, min(rows, 9) + 1)],
    }
    return [*[PROPOSED] * proposed, *own.get(rule, []), REFUSE]


def takes_number(rule: str, rows: int) -> bool:
    """Whether the right number may be given instead: only where one cell is meant."""
    return rule in OF_ONE_CELL and rows == 1


def whole(written: str) -> str:
    """A number as somebody types it, the way the loader takes it: "1.234" → "1234"; what is no whole number stays."""
    meant = number(written) if any(letter.isdigit() for letter in written) else None
    return str(int(meant)) if meant is not None and meant >= 0 and meant == int(meant) else written.strip()


def words(answer: str) -> str:
    """An answer as a button says it: "pakai 2" → "Pakai baris ke-2"."""
    return WORDS.get(answer) or f"Pakai baris ke-{answer.removeprefix('pakai ')}"
