"""The recap in words: what stands in its cells, what its columns mean, how months are listed."""

from collections.abc import Iterable, Sequence
from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import month_name, runs, short_month
from paten.recap.answers import EXCUSED, Answers, months_of
from paten.recap.span import Span
from paten.say.reports import IN, TIMELINESS
from paten.say.words import LEGAL_BASIS, listing

AWAITED = ("ditunggu", "belum_waktunya")
MISSING = "belum lapor"
NOT_FINAL = "belum final"
RETURNED = ("ditahan", "ditolak")
NAMED_AT_MOST = 3
STATE_NOTE = (
    "Bulan yang keadaannya dipakai. Bila laporan bulan itu tidak ada, dipakai keadaan terakhir yang diketahui dan "
    "disebut bulannya; “peraturan saja”: belum ada laporan bulanan, jadi menurut daftar peraturan."
)
RECEIVED = "Laporan layanan yang masuk dan diterima, dihitung satu untuk tiap kecamatan dan bulan."
EXPECTED = "Laporan layanan yang ditunggu, dihitung satu untuk tiap kecamatan dan bulan yang sudah berakhir."
REPORTS = "Bulan yang laporannya masuk, dari semua bulan dalam rentang (bulan yang dikecualikan tidak dihitung)."
FINAL = "Bulan yang dinyatakan final, dari dua belas; hanya angka bulan itu yang dihitung dalam rekap tahunan."
ON_DUE = "Laporan yang masuk paling lambat pada tanggal tenggat, dari yang tenggatnya ditetapkan dengan surat."
IKM_NOTE = "Bulan terakhir survei yang berlaku; angka di belakangnya: kecamatan yang disurvei, bila belum semua."
QUESTIONS = "Hal dalam laporan rentang itu yang masih menunggu jawaban; angka yang menyangkut dapat berubah."
LEGEND = (
    "Sel berarsir: belum lapor atau tidak dimuat dalam laporan, jadi tidak diketahui, bukan nol. nihil: dilaporkan nol."
    " * jumlah dari sebagian bulan atau kecamatan saja; selengkapnya di lembar Cakupan buku kerja rekap."
)
COMBINED = (
    "Laporan yang memuat beberapa bulan sekaligus tidak pernah dipecah. Ia dihitung hanya bila seluruh bulannya ada "
    "dalam rentang ini dan tidak semuanya sudah dilaporkan sendiri-sendiri; tidak ada bulan yang dihitung dua kali."
)
COVERAGE = (
    "Di belakang setiap jumlah: dari berapa laporan kecamatan dan berapa bulan. Yang tidak ada di dalamnya tidak "
    "diketahui, bukan nol."
)
BY_MONTH = (
    "“3 dari 5 kec.”: laporan tiga dari lima kecamatan masuk; nihil: dilaporkan nol; belum lapor: tidak diketahui."
)
SERVICES = "Hanya layanan yang dilaporkan; sel berarsir: tidak ada laporan yang memuatnya, bukan nol."


def short_months(months: Iterable[date], year: int | None = None) -> str:
    """Months as a list, runs drawn together: "Jan, Mar–Mei 2026"; without the year where it is the given one."""

    def told(run: list[date]) -> str:
        end = short_month(run[-1], run[-1].year != year)
        if len(run) == 1:
            return end
        return f"{short_month(run[0], run[0].year != run[-1].year)}{', ' if len(run) == 2 else '–'}{end}"

    return ", ".join(told(run) for run in runs(months))


def basis(legal_basis: str | None) -> str:
    """The legal basis of one kecamatan in a word."""
    return LEGAL_BASIS.get(legal_basis, "")


def state_note(state: tuple) -> str:
    """As of which month the states are: "Okt 2026; 5 kec. Jul–Sep 2026"."""
    if not state.n_known:
        return "" if pd.isna(state.n_carried) else MISSING
    month = "" if pd.isna(state.period) else short_month(state.period)
    if not state.n_carried:
        return month
    if pd.isna(state.oldest):
        older = "peraturan saja"
    else:
        older = (
            short_months([state.oldest])
            if state.oldest == state.newest
            else (f"{short_month(state.oldest, state.oldest.year != state.newest.year)}–{short_month(state.newest)}")
        )
    if state.level == "kecamatan" or (state.n_carried == state.n_kecamatan and state.oldest == state.newest):
        return older
    return "; ".join(filter(None, [month, f"{count(state.n_carried)} kec. {older}"]))


def survey(state: tuple) -> str:
    """Until when the survey in force reached, and of how many kecamatan it is: "Okt 2025 (3 dari 5)"."""
    if pd.isna(state.ikm):
        return ""
    behind = f" ({count(state.ikm_n)} dari {count(state.n_kecamatan)})"
    return short_month(state.ikm_as_of) + (
        behind if state.level != "kecamatan" and state.ikm_n < state.n_kecamatan else ""
    )


def reports(answers: Answers, code: str) -> str:
    """The reports of a region: of one month how it stands, of more how many months came of how many."""
    receipts, months = answers.receipts.get(code), answers.of(code)
    if len(code) == 2:
        places = list(answers.months)
        came = [place for place in places if place in answers.receipts and answers.receipts[place].n_received]
        if answers.span.is_month:
            return f"{count(len(came))} dari {count(len(places))} kab/kota"
        return f"{count(receipts.months_received)} dari {count(len(answers.span.months))} bulan" if receipts else ""
    if answers.span.is_month and len(code) == 5:
        return month_of(months[0]) if months else ""
    excused = sum(row.timeliness == EXCUSED for row in months)
    total = len(answers.span.months) - excused
    if not total:
        return EXCUSED
    if receipts is None or not receipts.n_expected:
        return NOT_FINAL if months else ""
    volumes = answers.volumes.get(code)
    nihil = volumes is not None and is_nihil(volumes)
    if not receipts.n_received:
        counted = [row for row in months if row.counted and row.timeliness != EXCUSED]
        return TIMELINESS[counted[0].timeliness] if all(row.timeliness in AWAITED for row in counted) else MISSING
    if answers.span.is_month:
        return "nihil" if nihil else "masuk"
    return f"{count(receipts.months_received)} dari {count(total)} bulan" + (", nihil" if nihil else "")


def month_of(row: tuple) -> str:
    """How the service report of one kabupaten/kota and month stands."""
    if not row.counted:
        return NOT_FINAL
    if row.timeliness not in IN:
        return f"kiriman {row.outcome}" if row.outcome in RETURNED else TIMELINESS[row.timeliness]
    if row.n_kecamatan < row.n_kecamatan_expected:
        return f"{count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kec."
    return "nihil" if row.is_nihil is True else "masuk"


def is_nihil(volumes: tuple) -> bool:
    """Whether all that was told is nought."""
    told = [volumes.requested, volumes.completed, volumes.rejected, volumes.complaints, volumes.on_time]
    known = [one for one in told if not pd.isna(one)]
    return bool(known) and not any(known)


def final(months: Sequence[tuple], span: Span, is_province: bool) -> str:
    """How many months are declared final; of the province: in every kabupaten/kota."""
    by_month: dict[date, list[bool]] = {}
    for row in months:
        by_month.setdefault(row.period, []).append(row.is_final)
    declared = sum(all(each) for each in by_month.values())
    return f"{count(declared)} dari {count(len(span.months))}" + (" di semua" if is_province and declared else "")


def on_due(months: Sequence[tuple]) -> str:
    """How many reports came by their due day, of those whose due day a letter sets."""
    due = [
        row for row in months if row.counted and not pd.isna(row.basis) and row.timeliness not in (*AWAITED, EXCUSED)
    ]
    return f"{count(sum(row.timeliness == 'tepat_waktu' for row in due))} dari {count(len(due))}" if due else ""


def remarks(answers: Answers, code: str) -> str:
    """What has to be known beside the numbers of a region: what did not come, what is not final, what came together."""
    receipts, volumes, months = answers.receipts.get(code), answers.volumes.get(code), answers.of(code)
    year = answers.span.first.year
    if len(code) == 2:
        whole = [
            place
            for place, one in answers.receipts.items()
            if len(place) == 5 and one.n_expected and one.n_received == one.n_expected
        ]
        return f"{count(len(whole))} dari {count(len(answers.months))} kabupaten/kota lengkap"
    told = []
    if answers.span.is_year and (open_months := [row.period for row in months if not row.is_final]):
        told.append(f"Belum final: {short_months(open_months, year)}")
    missing = []
    if receipts is not None and not answers.span.is_month:
        waiting = {row.period for row in months if row.timeliness in AWAITED}
        absent = [month for month in months_of(receipts.absent) if month not in waiting]
        missing += [short_months(absent, year)] if absent else []
    if short := answers.short.get(code):
        names = [name if answers.span.is_month else f"{name} ({short_months(which, year)})" for name, which in short]
        missing.append(listing(names, NAMED_AT_MOST))
    told += [f"Belum lapor: {'; '.join(missing)}"] if missing else []
    if volumes is not None and volumes.combined_n:
        told.append("Memuat laporan gabungan beberapa bulan")
    elif volumes is None and receipts is not None and receipts.n_received:
        told.append("Masuk dalam laporan gabungan beberapa bulan, tidak dipecah")
    return ". ".join(told)


def month_in_grid(row: tuple | None, answers: Answers, month: date) -> str:
    """One month of one kabupaten/kota; a month outside the ledger has not ended, or lies before the first report."""
    if row is not None:
        return month_of(row)
    known = [one.period for one in answers.of("35")]
    return "belum berakhir" if not known or month > max(known) else "belum dimulai"


def no_annex(span: Span) -> str:
    """What stands in place of the annex where no month counts."""
    said = f"Tidak ada tabel karena belum ada bulan dalam {span.name} yang dinyatakan final"
    return f"{said}; angka yang belum final tidak dihitung."


def targets(year: int) -> str:
    """The sentence over the cells to fill."""
    return (
        f"Kolom {year} kosong karena belum ada keputusan yang menetapkannya; isi sel bergaris tebal, sebut dasarnya. "
        "Nilai di sebelahnya adalah nilai terakhir yang diketahui, juga dari bulan yang belum dinyatakan final."
    )


def not_received(answers: Answers) -> list[tuple[str, str]]:
    """What was never received, by name: (kabupaten/kota, months and kecamatan); those still awaited are left out.

    Whether a month is final or not, if the answers hold all: of a year the months that do not count yet are asked too.
    """
    found = []
    for code, months in answers.months.items():
        due = [row for row in months if row.timeliness not in (*IN, *AWAITED, EXCUSED)]
        never = [month_name(row.period) for row in due if row.outcome not in RETURNED]
        back = [month_name(row.period) for row in due if row.outcome in RETURNED]
        parts = [f"seluruhnya: {listing(never)}"] if never else []
        parts += [f"kiriman dikembalikan: {listing(back)}"] if back else []
        some: dict[date, list[str]] = {}
        for name, which in answers.short.get(code, ()):
            for month in which:
                some.setdefault(month, []).append(name)
        parts += [f"{month_name(month)}: {listing(names)}" for month, names in sorted(some.items())]
        if parts:
            found.append((answers.states[code].label, "; ".join(parts)))
    return found


def nothing_missing(answers: Answers) -> str:
    """What is said where nothing is overdue: that all came, or how many reports are still awaited."""
    awaited = sum(row.timeliness in AWAITED for months in answers.months.values() for row in months)
    if awaited:
        return f"Tidak ada laporan yang lewat waktunya; {count(awaited)} laporan kabupaten/kota masih ditunggu."
    return "Semua laporan yang ditunggu sudah diterima."


def combined(one: tuple) -> str:
    """What became of reports that speak for several months at once."""
    stretch = (
        f"{count(one.n_kecamatan)} kecamatan melaporkan {short_month(one.period)}–{short_month(one.until)} sekaligus"
    )
    if not one.inside:
        return f"{stretch}; melampaui rentang ini, jadi tidak dihitung dan tidak dipecah."
    length = (one.until.year - one.period.year) * 12 + one.until.month - one.period.month + 1
    if one.n_counted < length:
        return f"{stretch}; tidak semua bulannya final, jadi tidak dihitung."
    left = (
        f"; {count(one.by_itself)} di antaranya melapor tiap bulan, dan itulah yang dihitung" if one.by_itself else ""
    )
    return f"{stretch}; dihitung satu kali, laporan bulanan yang tercakup tidak ditambahkan{left}."
