"""What a question of the checks takes for an answer: the loader refuses anything else, a page offers nothing else."""

import re

REFUSE = "tolak"
ADD_UP, THOUSANDS = "jumlahkan", "ribuan"
# What each rule's question takes, beside `tolak`.
TAKES = {
    "U01": re.compile(r"35(\.\d\d){1,2}"),
    "L01": re.compile(r"(IZ|NP|LG|RK)-\d\d", re.IGNORECASE),
    "L04": re.compile(r"ribuan|\d+"),
    "U04": re.compile(r"jumlahkan|pakai [1-9]"),
    "L09": re.compile(r"angka|nihil"),
    "U07": re.compile(r"20\d\d-(0[1-9]|1[0-2])"),
    "U08": re.compile(r"sebulan"),
    "U09": re.compile(r"35(\.\d\d){2}"),
    "U11": re.compile(r"(IZ|NP|LG|RK)-\d\d", re.IGNORECASE),
    "U10": re.compile(r"rincian"),
}
OF_A_LIST = ("U01", "U09", "U11", "L01")  # answered by a code of a region or of a service
WORDS = {
    "angka": "Angkanya benar, tanda NIHIL salah",
    "nihil": "Semuanya nihil",
    "rincian": "Jumlah rinciannya benar",
    "sebulan": "Angka itu hanya untuk bulan laporan",
    THOUSANDS: "Koma itu titik ribuan",
    ADD_UP: "Jumlahkan baris-barisnya",
    REFUSE: "Tolak: salah semua",
}


def offered(rule: str, rows: int, report_type: str) -> list[str]:
    """The answers to choose from for a question about so many rows, `tolak` last; a code or number comes beside them.

    report_type: of the rows of U04; only counts of services can be added up.
    """
    own = {
        "L04": [THOUSANDS],
        "L09": ["angka", "nihil"],
        "U08": ["sebulan"],
        "U10": ["rincian"],
        "U04": [ADD_UP] * (report_type == "layanan") + [f"pakai {place}" for place in range(1, min(rows, 9) + 1)],
    }
    return [*own.get(rule, []), REFUSE]


def takes_number(rule: str, rows: int) -> bool:
    """Whether the right number may be given instead: only where one cell is meant."""
    return rule == "L04" and rows == 1


def words(answer: str) -> str:
    """An answer as a button says it: "pakai 2" → "Pakai baris ke-2"."""
    return WORDS.get(answer) or f"Pakai baris ke-{answer.removeprefix('pakai ')}"
