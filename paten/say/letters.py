"""The sentences of letters about reports: what has not come, what is asked about what came, and thanks. Pure."""

import re
from collections.abc import Sequence
from datetime import date
from textwrap import wrap

from paten.briefing.letterhead import Letterhead
from paten.letters.content import Letter
from paten.letters.ladder import CLARIFICATION, Contact, Standing
from paten.numbers import count
from paten.periods import MONTHS, add_months, day, month_name
from paten.privacy import masked
from paten.say.reminders import ASKS, SENDER, SIMULATED, UNDATED
from paten.say.words import capital, in_words, listing

ASKING = ("kuat", "perlu_konfirmasi")  # signals that ask something; those that are sure say it elsewhere
BANNER = "SIMULASI, bukan surat resmi"
REMINDER_SUBJECT = "Pengingat penyampaian laporan PATEN"
CLARIFICATION_SUBJECT = "Permintaan klarifikasi laporan PATEN"
OPENING = (
    "Dalam rangka pembinaan dan pengawasan oleh Gubernur sebagai wakil Pemerintah Pusat (Peraturan Pemerintah "
    "Nomor\u00a033 Tahun\u00a02018) atas penyelenggaraan Pelayanan Administrasi Terpadu Kecamatan (PATEN) sebagaimana "
    "dimaksud dalam Peraturan Menteri Dalam Negeri Nomor\u00a04 Tahun\u00a02010, dengan hormat "
    "disampaikan hal-hal sebagai berikut."
)
CLOSING = "Demikian disampaikan. Atas perhatian dan kerja sama Saudara diucapkan terima kasih."
MISSING_COLUMNS, MISSING_WIDTHS = ("No.", "Laporan", "Bulan", "Banyaknya"), (0.08, 0.34, 0.4, 0.18)
ASKED_COLUMNS = ("No.", "Bulan dan tempat", "Hal yang perlu dijelaskan", "Penjelasan")
ASKED_WIDTHS = (0.07, 0.21, 0.47, 0.25)
GIVEN = ("Nomor", "Tanggal")  # over an annex, filled in by people
ANNEX = "Hal yang perlu dijelaskan"
SIGNER_WIDTH = 32  # letters in a line of the office that signs
_ONCE = re.compile(r"(: )[^,]+, (.+), [^,(]+ (\([^()]*\))")  # U04 names place and month, which the row names already
_SIGNER = re.compile(r"a\.n\. (.+?) ((?:Sekretaris|Asisten|Kepala) .+)")
_BY = {"rapat": "dalam rapat", "kunjungan": "dalam kunjungan"}


def official(name: str, kind: str) -> str:
    """A kabupaten/kota in full: "Kabupaten Malang", "Kota Malang"."""
    return f"{'Kota' if kind == 'kota' else 'Kabupaten'} {name}"


def head(name: str, kind: str) -> str:
    """Who leads it: "Bupati Malang", "Wali Kota Malang"."""
    return f"{'Wali Kota' if kind == 'kota' else 'Bupati'} {name}"


def letterhead(over: Letterhead) -> tuple[str, ...]:
    """The lines of the kop, the largest office first, without its address."""
    return tuple(line.upper() for line in (over.government, over.secretariat, over.bureau) if line)


def about(letter: Letter) -> tuple[tuple[str, str], ...]:
    """What stands on the left over the letter; the number is given by people."""
    return (("Nomor", ""), ("Sifat", letter.nature), ("Lampiran", letter.enclosed), ("Hal", letter.subject))


def annex(letter: Letter) -> str:
    """The words over the sheet that goes with the letter."""
    office = "Surat " + ("Kepala Biro" if letter.letterhead.bureau else "a.n. Gubernur")
    return f"Lampiran {office}, {letter.subject}, {letter.label}"


def addressee(name: str, kind: str, on_behalf: bool) -> tuple[str, ...]:
    """To whom it goes: the head of the region, where the Governor writes; else the secretary."""
    if on_behalf:
        return (f"Yth. {head(name, kind)}", "di Tempat")
    return (
        f"Yth. Sekretaris Daerah {official(name, kind)}",
        "u.p. Kepala Bagian yang membidangi pemerintahan",
        "di Tempat",
    )


def signer(written: str, bureau: str) -> tuple[str, ...]:
    """The office that signs, as it stands over the empty place for the name."""
    on_behalf = _SIGNER.fullmatch(written)
    if on_behalf:
        return (f"a.n. {on_behalf[1].upper()}", f"{on_behalf[2].upper()},")
    return tuple(wrap(f"{written.replace('Kepala Biro', f'Kepala {bureau}').upper()},", SIGNER_WIDTH))


def copies(name: str, kind: str, on_behalf: bool, government: str) -> tuple[str, ...]:
    """Who gets a copy."""
    province = government.removeprefix("Pemerintah ")
    if on_behalf:
        governor = province.replace("Provinsi", "Gubernur")
        return (f"{governor} (sebagai laporan)", f"Sekretaris Daerah {official(name, kind)}")
    return (f"Sekretaris Daerah {province} (sebagai laporan)", head(name, kind))


def months(first: date, last: date) -> str:
    """A run of months: "Oktober 2026", "Agustus sampai Oktober 2026", "November 2025 sampai Januari 2026"."""
    if first == last:
        return month_name(first)
    start = MONTHS[first.month - 1] if first.year == last.year else month_name(first)
    return f"{start} sampai {month_name(last)}"


def missing_row(number: int, kinds: Sequence[str], first: date, last: date, many: int) -> tuple[str, ...]:
    """A row of the table of a reminder."""
    return (f"{number}.", capital(listing(kinds)), months(first, last), f"{count(many)} bulan")


def missing(where: str, expected: int, as_of: date, said: str) -> str:
    """What has not come. said: its reports and month, "" when a table follows."""
    start = f"Menurut catatan kami sampai dengan {day(as_of)},"
    of = f"dari {where} ({count(expected)} kecamatan)"
    if said:
        return f"{start} laporan {said} {of} belum kami terima."
    return f"{start} laporan PATEN {of} berikut ini belum kami terima."


def last_report(kind: str, since: date, never: bool, expected: int) -> str:
    """Which report came last, and what is therefore not known."""
    unknown = f"keadaan pelayanan di {count(expected)} kecamatan belum diketahui" if kind == "layanan" else ""
    if never:
        return (
            f"Sejak {month_name(since)} belum ada laporan {kind} yang kami terima" + (unknown and f"; {unknown}") + "."
        )
    last = f"Laporan {kind} terakhir yang kami terima ialah laporan {month_name(add_months(since, -1))}"
    return last + (unknown and f"; sejak itu {unknown}") + "."


def due(period: date, due_on: date, basis: str) -> str:
    """Until when the report was due, by the act or letter that says so."""
    return f"Menurut {basis}, laporan {month_name(period)} disampaikan paling lambat {day(due_on)}."


def before(last: Contact | None, promised: str) -> str:
    """What was already done, with its day. promised: the day for which the report was promised, "" when none was."""
    if last is None:
        return ""
    letter = last.means.lower().startswith("surat")
    way = f"dengan {last.means}" if letter else _BY.get(last.means, f"lewat {last.means}")
    said = f"Hal ini sebelumnya telah disampaikan {way} {'tanggal' if letter else 'pada'} {day(last.on)}."
    return said + (f" Kepada kami disampaikan bahwa laporan akan dikirim pada {promised}." if promised else "")


def request(on_behalf: bool, services: bool) -> str:
    """What is asked for. services: the report on services is among what is missing."""
    asked = (
        "Mohon perhatian Saudara agar perangkat daerah yang membidangi pemerintahan mengirim laporan tersebut pada "
        "kesempatan pertama."
        if on_behalf
        else "Mohon bantuan Saudara agar laporan tersebut dikirim pada kesempatan pertama."
    )
    nihil = " Bila dalam suatu bulan tidak ada pelayanan, cukup dikirim laporan NIHIL." if services else ""
    return asked + nihil


OBSTACLE = (
    "Bila ada kendala, mohon dikabarkan apa kendalanya dan kapan laporan dapat dikirim, agar dapat kami bantu. Bila "
    "laporan sudah dikirim, surat ini dapat diabaikan."
)


def asked(where: str, many: int, as_of: date, annex: bool, came: str) -> str:
    """What is asked about. came: the month whose report came, "" when it has not."""
    things = f"{in_words(many)} hal yang perlu dijelaskan, {'sebagaimana terlampir' if annex else 'yaitu berikut ini'}"
    if came:
        return (
            f"Laporan PATEN {came} dari {where} sudah kami terima; terima kasih. Dari pemeriksaan laporan yang sudah "
            f"masuk sampai {day(as_of)} masih ada {things}."
        )
    return f"Dari pemeriksaan laporan PATEN {where} yang sudah masuk sampai {day(as_of)} masih ada {things}."


def effect(held: bool, signals: bool) -> str:
    """What the open things mean for the numbers."""
    said = ["Selama belum dijawab, baris yang ditanyakan ditahan dan angkanya belum diketahui."] if held else []
    if signals:
        said.append("Hal yang perlu dikonfirmasi belum tentu keliru dan tidak mengubah angka apa pun.")
    return " ".join(said)


EXPLAIN = (
    "Mohon penjelasan Saudara atas tiap hal, dengan mengisi kolom Penjelasan atau mengirim perbaikan laporannya. "
    "Perbaikan cukup memuat kecamatan dan bulan yang diperbaiki."
)


def question(rule: str, prompt: str, place: str, period: date | None) -> tuple[str, str]:
    """An open question as a row: month and place, what is to be said. period: None, when the file names no month."""
    plain = _ONCE.sub(r"\1\2 \3", prompt) if rule == "U04" else prompt.replace("Kecamatan ini ditandai", "Ditandai")
    month = month_name(period) if period else capital(UNDATED)
    where = ", ".join(filter(None, [month, place.replace("Kec. ", "Kec.\u00a0")]))
    return where, " ".join(filter(None, [masked(plain), ASKS.get(rule, "")]))


def signal(reason: str, others: str, period: date) -> tuple[str, str]:
    """A signal as a row: what is to be confirmed, and what else may explain it."""
    return month_name(period), f"{reason} Kemungkinan lain: {others[:1].lower()}{others[1:]}"


def returned(kind: str, period: date, received: date | None) -> tuple[str, str]:
    """A report that came and of which nothing could be taken in."""
    came = f" kami terima {day(received)}, tetapi" if received else ""
    return month_name(period), (
        f"Laporan {kind}{came} belum dapat dihitung. Sebabnya ditandai pada berkas hasil pemeriksaan; mohon dibetulkan "
        "dan dikirim lagi."
    )


def unmended(kind: str, period: date) -> tuple[str, str]:
    """A report of which some rows could not be taken in."""
    return month_name(period), (
        f"Sebagian baris laporan {kind} belum dapat dihitung. Baris dan sebabnya ditandai pada berkas hasil "
        "pemeriksaan; mohon dibetulkan dan dikirim lagi."
    )


def uncovered(kind: str, period: date, names: Sequence[str], expected: int) -> tuple[str, str]:
    """A report without all kecamatan."""
    short = listing([name.removeprefix("Kec. ") for name in names])
    many = f"{count(len(names))} dari {count(expected)} kecamatan"
    nihil = "tidak ada pelayanan (NIHIL), atau " if kind == "layanan" else "keadaannya tetap, atau "
    return month_name(period), (f"Laporan {kind} belum memuat {many}: {short}. Apakah {nihil}laporannya menyusul?")


def thanks(label: str, period: date, received: date, expected: int, simulated: bool, function: str = "") -> str:
    """The chat text to who reported completely and in time: what came, when, of how many; at most 900 letters.

    function: whom it addresses, "" where nobody is known.
    """
    every = {1: "satu-satunya kecamatan", 2: "kedua kecamatan"}.get(expected, f"seluruh {in_words(expected)} kecamatan")
    body = (
        f"Laporan {month_name(period)} dari {label} sudah kami terima; terima kasih. Laporan layanan dan kepatuhan "
        f"masuk tepat waktu, lengkap pada {day(received)}, memuat {every}, dan semua barisnya dapat dihitung.\n\n"
        "Mohon sampaikan terima kasih kami kepada para camat dan petugas yang menyusunnya."
    )
    start = f"{SIMULATED}\n" if simulated else ""
    return f"{start}Yth. {function or 'Bagian Pemerintahan'} {label},\n\n{body}\n\nSalam hormat,\n{SENDER}"


# --- on the page and the command line --------------------------------------------------------------------------------


def next_step(standing: Standing, told: bool = False) -> str:
    """Where the ladder stands: which step is next, and which one was the last. told: the last one stands above it."""
    last = standing.last
    done = "" if told else f"; terakhir {last.means} {day(last.on)}" if last else "; belum ada yang dicatat"
    if standing.promised:
        return f"Menunggu janji {day(standing.promised)}{done}"
    if standing.next is None:
        return f"Semua langkah sudah dilakukan{done}"
    return f"Langkah berikutnya {standing.next.spoken}{done}"


def record(letter: Letter) -> str:
    """How to record that the letter was sent; the next step counts from it."""
    means = CLARIFICATION if letter.kind == "klarifikasi" else f"{letter.step[:1].lower()}{letter.step[1:]}"
    return (
        "Setelah dikirim, catat di halaman Pelaporan (Catat hubungan) atau dengan: python -m etl answer --about "
        f'{letter.code} --question contact "{means} TANGGAL" --reason "{letter.kind}" --by "Analis Biro"'
    )


def not_a_letter(label: str, standing: Standing) -> str:
    """Why no reminder is written now, and what is to be done instead."""
    if standing.next is None:
        return f"Surat pengingat untuk {label} tidak dibuat. {next_step(standing)}."
    return (
        f"Surat pengingat untuk {label} belum waktunya. {next_step(standing)}. Lakukan langkah itu, catat di halaman "
        "Pelaporan (Catat hubungan), lalu ulangi."
    )


def nothing_missing(label: str, period: date) -> str:
    """Why no reminder is written: nothing is missing."""
    return (
        f"Tidak ada laporan {month_name(period)} dari {label} yang perlu diingatkan: sudah masuk, belum waktunya, atau "
        "dikecualikan. Untuk yang perlu dijelaskan gunakan --kind klarifikasi."
    )


def nothing_open(label: str, period: date) -> str:
    """Why no clarification is asked for."""
    return f"Tidak ada yang perlu dijelaskan {label} sampai {month_name(period)}."


def no_thanks(label: str, period: date) -> str:
    """Why there is no word of thanks."""
    return (
        f"Menurut catatan, laporan {month_name(period)} dari {label} belum seluruhnya lengkap dan tepat waktu; teks "
        "apresiasi tidak dibuat."
    )


def no_letter_step() -> str:
    """The ladder has no letter: nobody would sign."""
    return "Urutan langkah (ladder.csv) tidak memuat surat, jadi tidak ada yang menandatangani."
