"""Ready texts to an office: before the due day, after it, a week after it, and thanks when the report came in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from paten.numbers import count
from paten.periods import add_months, day, month_name, month_range
from paten.say.words import capital, in_words, listing

LONGEST = 900
WEEK = 7
SENDER = "Tim Pantau PATEN Provinsi Jawa Timur"
SIMULATED = "SIMULASI, bukan pesan resmi."
UNDATED = "laporan tanpa bulan"  # a file that names no month
NAMED = 3  # months that are named; of more, the first and how many
ASKS = {  # what the sender is asked, by the rule that asks
    "U01": "Kecamatan mana yang dimaksud?",
    "U04": "Mana yang dipakai, atau dijumlahkan?",
    "K01": "Syarat mana yang dimaksud?",
    "L01": "Layanan mana yang dimaksud?",
    "L04": "Apakah koma itu titik ribuan?",
    "L09": "NIHIL atau angkanya yang benar?",
    "L14": "Berapa angka yang benar?",
    "L15": "Berapa angka yang benar?",
    "L16": "Nihil, atau belum dihitung?",
    "L17": "Apakah itu sama dengan berkas?",
    "L19": "Angka kecamatan mana yang benar?",
    "L20": "Apakah .000 itu desimal?",
    "P09": "Apakah memang berlaku surut?",
    "S01": "Unsur mana yang dimaksud?",
    "S07": "Skala mana yang dipakai?",
    "U07": "Bulan mana yang dimaksud?",
    "U08": "Berapa angka bulan itu saja?",
    "U09": "Kecamatan mana yang dimaksud?",
    "U10": "Apakah jumlah rinciannya benar?",
    "U11": "Layanan mana yang dimaksud?",
    "U12": "Apakah angkanya untuk bulan itu?",
    "U20": "Kecamatan mana yang dimaksud?",
    "U21": "Wilayah mana yang dimaksud?",
    "U22": "Kecamatan itu saja, atau seluruhnya?",
    "U25": "Apakah bulannya benar?",
    "U26": "Apakah angkanya sudah untuk sebulan penuh?",
    "U30": "Apakah bulannya benar?",
    **dict.fromkeys(("L10", "L11", "L12", "L13"), "Berapa banyak berkasnya?"),
}
_WHAT = re.compile(r"(: ).* \(([^()]*)\)")  # region, item and month, which the line names already


@dataclass(frozen=True)
class Matter:
    """One office and its report of one month.

    missing: report types that are not in, empty when all came; since: the first month in a row without; due_on: None
    where no day is set; basis: the act or letter that sets it, "" where none does; days: after due_on, negative before;
    covered, expected: kecamatan; questions: open ones to the same sender, as sentences.
    """

    label: str
    period: date
    missing: tuple[str, ...] = ()
    since: date | None = None
    due_on: date | None = None
    basis: str = ""
    days: int = 0
    covered: int = 0
    expected: int = 0
    questions: tuple[str, ...] = ()
    function: str = ""
    simulated: bool = False


def text(matter: Matter) -> str:
    """The text that fits the day; at most LONGEST characters, open questions in it as far as they fit."""
    if not matter.missing:
        return thanks(matter)
    if matter.due_on is None or matter.days <= 0:
        return before_due(matter)
    return week_after(matter) if matter.days >= WEEK else day_after(matter)


def before_due(matter: Matter) -> str:
    """From three days before the due day: until when the report is awaited."""
    until = f" sampai {day(matter.due_on)}" if matter.due_on else ""
    body = (
        f"Mengingatkan dengan hormat: {_reports(matter)} dari {matter.label} kami tunggu{until}. "
        "Bila sudah dikirim, mohon abaikan pesan ini."
    )
    return _letter(matter, body)


def day_after(matter: Matter) -> str:
    """From one day after the due day: the report is not in, how it will be noted."""
    noted = "terlambat" if matter.basis else f"masuk setelah tanggal {matter.due_on.day}"
    due = f"{day(matter.due_on)} menurut {matter.basis}" if matter.basis else day(matter.due_on)
    body = (
        f"Sampai hari ini {_reports(matter)} dari {matter.label} belum kami terima; tanggalnya {due}.{_months(matter)} "
        f"Mohon dikirim pada kesempatan pertama; laporan yang datang kemudian dicatat {noted}."
    )
    return _letter(matter, body)


def week_after(matter: Matter) -> str:
    """From seven days after the due day: what is in the way, and when can it come."""
    body = (
        f"{capital(_reports(matter))} dari {matter.label} belum kami terima, {count(matter.days)} hari setelah "
        f"{day(matter.due_on)}.{_months(matter)} Adakah kendala yang dapat kami bantu? "
        "Mohon kabari kapan laporan dapat dikirim."
    )
    if "layanan" in matter.missing:
        body += " Bila dalam bulan itu tidak ada pelayanan, cukup kirim laporan NIHIL."
    return _letter(matter, body)


def thanks(matter: Matter) -> str:
    """When the report came in: thanks, which kecamatan may still follow, and nothing else."""
    body = f"Laporan {month_name(matter.period)} dari {matter.label} sudah kami terima; terima kasih."
    if matter.covered < matter.expected:
        covered = f"{count(matter.covered)} dari {count(matter.expected)} kecamatan"
        body += f" Laporan memuat {covered}; {in_words(matter.expected - matter.covered)} lainnya dapat disusulkan."
    return _letter(matter, body)


def whatsapp(digits: str, words: str) -> str:
    """The link that opens a chat with this number and these words; nothing is sent by it."""
    return f"https://wa.me/{digits}?text={quote(words)}"


def question(rule: str, prompt: str, place: str, period: date | None) -> str:
    """An open question as its sender understands it: place, month, what is unclear, what to say, each once. period:
    None, when the file names no month.
    """
    plain = _WHAT.sub(r"\1\2", prompt) if rule == "U04" else prompt.replace("Kecamatan ini ditandai", "ditandai")
    where = ", ".join(filter(None, [place, month_name(period) if period else UNDATED]))
    return " ".join(filter(None, [f"{where}: {plain}", ASKS.get(rule, "")]))


def _reports(matter: Matter) -> str:
    return f"laporan {listing(matter.missing)} {month_name(matter.period)}"


def _months(matter: Matter) -> str:
    """The months before this one that are missing too."""
    if matter.since is None or matter.since >= matter.period:
        return ""
    before = month_range(matter.since, add_months(matter.period, -1))
    if len(before) > NAMED:
        months = in_words(len(before) + 1)
        return f" Sejak {month_name(matter.since)}, {months} bulan, belum ada laporan yang kami terima."
    return f" Laporan {listing([month_name(month) for month in before])} juga belum kami terima."


def _letter(matter: Matter, body: str) -> str:
    """Greeting, body, as many questions as fit, closing."""
    start = f"{SIMULATED}\n" if matter.simulated else ""
    to = matter.function or "Bagian Pemerintahan"
    head = f"{start}Yth. {to} {matter.label},\n\n{body}"
    end = f"\n\nSalam hormat,\n{SENDER}"
    return head + _questions(matter.questions, LONGEST - len(head) - len(end)) + end


def _questions(questions: Sequence[str], room: int) -> str:
    """The newest questions that fit into so many characters, and how many more there are."""
    for shown in range(len(questions), 0, -1):
        lines = [f"{number}. {said}" for number, said in enumerate(questions[:shown], start=1)]
        rest = len(questions) - shown
        lines += [f"{capital(in_words(rest))} pertanyaan lain kami sampaikan terpisah."] * (rest > 0)
        made = "\n\nMohon sekalian dijawab:\n" + "\n".join(lines)
        if len(made) <= room:
            return made
    few = f"\n\n{capital(in_words(len(questions)))} pertanyaan atas laporan terdahulu kami sampaikan terpisah."
    return few if questions and len(few) <= room else ""
