"""The Recap of a span, put together from what the questions answered."""

import pandas as pd

from paten.briefing.letterhead import SIMULATED, letterhead, stamp
from paten.numbers import count, percent
from paten.periods import month_name
from paten.recap import tables, words
from paten.recap.answers import EXCUSED, Answers, ask
from paten.recap.columns import columns, row
from paten.recap.content import Note, Recap, Table
from paten.recap.span import Span
from paten.say.reports import IN
from paten.view import View


def recap(view: View, span: Span) -> Recap | None:
    """The recap of the province; None where no month of the span lies in the ledger."""
    answers = ask(view, span, final_only=span.is_year)
    if not answers.months:
        return None
    found = columns(span, answers.judged)
    regions = [row(answers, found, code) for code in (*answers.places, "35")]
    below = [row(answers, found, code) for code in answers.states if len(code) > 2]
    names = tables.service_names(view)
    others = [tables.by_month(answers)] * (not span.is_month) + [tables.coverage(answers)]
    others += [tables.services(answers, names, measure) for measure in ("requested", "completed") if answers.services]
    everything = ask(view, span, final_only=False) if span.is_year else answers
    status, legend = _status(answers), words.LEGEND
    never, complete = tuple(words.not_received(everything)), words.nothing_missing(everything)
    last = max(one.period for one in answers.of("35"))  # the span may reach beyond the months that there are
    made = stamp(view.at(period=last), "provinsi")
    return Recap(
        span=span,
        title="Rekapitulasi penyelenggaraan PATEN",
        status=status,
        lead=lead(answers),
        regions=Table("Rekap", "Rekapitulasi per kabupaten/kota", legend, found, tuple(regions)),
        kecamatan=Table("Kecamatan", "Rekapitulasi per kecamatan", legend, found, tuple(below)),
        others=tuple(others),
        targets=tables.targets(view, everything) if span.is_year else None,
        findings=_findings(answers),
        never=never,
        complete=complete,
        notes=_notes(answers, found, status, never or (("Semua", complete),), made),
        letterhead=letterhead(view),
        stamp=made,
    )


def _status(answers: Answers) -> str:
    months = answers.of("35")
    if answers.span.is_year:
        return "hanya bulan yang dinyatakan final"
    final = answers.whole("35") and all(one.is_final or one.timeliness == EXCUSED for one in months)
    return "angka final" if final else "angka sementara"


def lead(answers: Answers) -> str:
    """Coverage in a sentence."""
    receipts = answers.receipts.get("35")
    if receipts is None or not receipts.n_expected:
        return f"Belum ada bulan dalam {answers.span.name} yang dinyatakan final; karena itu belum ada yang dihitung."
    came = sum(any(one.timeliness in IN and one.counted for one in answers.of(code)) for code in answers.places)
    who = f"semua {count(came)}" if came == len(answers.places) else f"{count(came)} dari {count(len(answers.places))}"
    share = percent(receipts.n_received / receipts.n_expected)
    months = len({one.period for one in answers.of("35") if one.counted})
    span = "" if answers.span.is_month else f", {count(months)} dari {count(len(answers.span.months))} bulan"
    return (
        f"Laporan layanan masuk dari {who} kabupaten/kota: "
        f"{count(receipts.n_received)} dari {count(receipts.n_expected)} laporan kecamatan ({share}){span}."
    )


def _findings(answers: Answers) -> tuple[str, ...]:
    state, one, waiting = answers.states["35"], answers.volumes.get("35"), answers.questions.get("35", 0)
    told = [lead(answers)]
    if state.n_known:
        when = "terakhir" if pd.isna(state.period) else month_name(state.period)
        who = "kecamatan" if state.n_known == state.n_kecamatan else "kecamatan yang keadaannya diketahui"
        carried = f"; untuk {count(state.n_carried)} kecamatan dipakai keadaan terakhir" if state.n_carried else ""
        told.append(
            f"Keadaan {when}: {count(state.n_operating)} dari {count(state.n_known)} {who} beroperasi, "
            f"{count(state.n_founded)} memiliki dasar hukum lengkap{carried}."
        )
    if one is not None and one.completed_n:
        told.append(f"Selesai {count(one.completed)} berkas, menurut {count(one.completed_n)} laporan kecamatan.")
    if one is not None and one.judged:
        told.append(
            f"Dari {count(one.judged)} berkas, {percent(one.on_time / one.judged)} selesai tepat waktu menurut laporan "
            "sendiri."
        )
    if waiting:
        told.append(f"{count(waiting)} pertanyaan masih menunggu jawaban; angka yang menyangkut dapat berubah.")
    return tuple(told)


def _notes(answers: Answers, found: tuple, status: str, never: tuple, made: object) -> tuple[Note, ...]:
    combined = tuple((one.label, words.combined(one)) for one in answers.combined)
    span = answers.span
    months = "" if span.is_month else f" ({span.between})"
    about = [("Rentang", f"{span.name}{months}"), ("Status", status)]
    about += [("Keterangan", SIMULATED)] * made.simulated
    about += [("Dibuat dari", made.words), ("Data yang sama dalam aplikasi", made.link)]
    read = [("Cara membaca", words.LEGEND), ("Angka laporan beberapa bulan", words.COMBINED)]
    meanings = tuple((column.head.replace("-", ""), column.meaning) for column in found if column.meaning)
    return (
        Note("Tentang rekap ini", tuple(about)),
        Note("Cara membaca", tuple(read)),
        Note("Belum diterima", never),
        *([Note("Laporan gabungan beberapa bulan", combined)] if combined else []),
        Note("Arti kolom", meanings),
    )
