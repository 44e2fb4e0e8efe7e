"""A briefing in words: for whom, one thing done well, questions worth asking, what is not known, whose numbers."""

from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import day, month_name
from paten.say import gaps, reports
from paten.say import kecamatan as steps
from paten.say.words import ACTS, STAGES, in_words, listing, missing, months_named, small

HEAD = "Bahan paparan · Terbatas"
READERS = {"gubernur": "Gubernur Jawa Timur", "kepala-daerah": ""}
RECENT = 12  # months in which a kecamatan that began to operate is news
NAMED = 3
QUESTIONS = 3
BY_ACT = ("M1", "M2", "M3", "M4", "M6")  # each settles many kecamatan at once
LAST_RESORT = (
    "Layanan apa yang paling banyak dibutuhkan warga, dan cukupkah petugas loketnya?",
    "Praktik baik apa yang dapat ditiru daerah lain?",
    "Kendala pelaporan apa yang dapat dibantu provinsi?",
)
NOTHING_GOOD = "Laporan yang masuk belum cukup untuk menyebut satu capaian."


def leader(label: str) -> str:
    """Who heads a kabupaten or kota: Kab. Malang → Bupati Malang; Kota Malang → Wali Kota Malang."""
    return f"Wali {label}" if label.startswith("Kota") else f"Bupati {label.removeprefix('Kab. ')}"


def reader(audience: str, label: str) -> str:
    """For whom the paper is; label: of the kabupaten/kota."""
    return READERS[audience] or leader(label)


def head(final: bool) -> str:
    """The line over everything."""
    return f"{HEAD} · angka {'final' if final else 'sementara'}"


def about(to: str, place: str, period: date, received: date | None, mended: date | None = None) -> str:
    """For whom, about what, of which month, when the report came and when it was mended."""
    came = f" · laporan diterima {day(received)}" if received else ""
    came += f", diperbaiki {day(mended)}" if mended else ""
    return f"Untuk {to} · {place} · keadaan {month_name(period)}{came}"


def waiting(n: int) -> str:
    """The finding where so many open questions may still change the stages."""
    return f"Tahap kecamatan menunggu jawaban atas {in_words(n)} pertanyaan"


def good(
    rows: pd.DataFrame,
    record: pd.DataFrame,
    index: tuple | None,
    finding: str,
    period: date,
    counted: bool,
    index_known: bool,
) -> str:
    """One thing done well, the weightiest first, other than the finding itself says.

    rows: kecamatan; record: a year of reports; index: the row of the satisfaction index; counted: its stages wait for
    no answer; index_known: nor does the index, and its peers' are no better.
    """
    ready = rows[rows.known.astype(bool)] if len(rows) else rows
    several = len(ready) == len(rows) > 1  # of all that is said only where all are known
    if counted and several and (ready.stage == 5).all() and not finding.startswith("Seluruh"):
        return f"Seluruh {in_words(len(ready))} kecamatan beroperasi."
    if counted and len(ready) == len(rows) == 1 and (ready.stage == 5).all() and (ready.legal_basis == "lengkap").all():
        return f"Beroperasi sejak {month_name(ready.since.iloc[0])} dengan dasar hukum lengkap."
    if counted and len(ready):
        since = pd.to_datetime(ready.since)
        new = ready[(ready.stage == 5) & (since > pd.Timestamp(period) - pd.DateOffset(months=RECENT))]
        if len(new):
            last = new.sort_values("since").iloc[-1]
            others = f", bersama {in_words(len(new) - 1)} kecamatan lain dalam setahun" if len(new) > 1 else ""
            return f"{last['name']} beroperasi sejak {month_name(last.since)}{others}."
    return (
        _reported(record)
        or _satisfied(index, index_known)
        or _founded(ready, counted and several)
        or _serving(rows)
        or _arrived(record)
        or NOTHING_GOOD
    )


def _reported(record: pd.DataFrame) -> str:
    service = record[record.report_type == "layanan"]
    due = service[~service.timeliness.isin(["belum_waktunya", "ditunggu", "dikecualikan"])]
    whole = (due.n_kecamatan >= due.n_kecamatan_expected) & (due.outcome == "diterima")
    if len(due) < 6 or not (due.timeliness.isin(reports.IN) & whole).all():
        return ""
    return f"Laporan layanan masuk lengkap {in_words(len(due))} bulan berturut-turut."


def _satisfied(index: tuple | None, known: bool) -> str:
    if not known or index is None or pd.isna(index.value) or index.grade not in ("A", "B"):
        return ""
    return f"Kepuasan warga bernilai {index.grade} ({index.grade_label.lower()})."


def _founded(rows: pd.DataFrame, counted: bool) -> str:
    if not counted or not (rows.legal_basis == "lengkap").all():
        return ""
    return "Dasar hukum lengkap di semua kecamatan."


def _serving(rows: pd.DataFrame) -> str:
    if not len(rows) or not (rows.service == "berjalan").all():
        return ""
    return "Pelayanan berjalan di semua kecamatan." if len(rows) > 1 else "Pelayanan berjalan."


def _arrived(record: pd.DataFrame) -> str:
    service = record[(record.report_type == "layanan") & record.timeliness.isin(reports.IN)]
    return f"Laporan {month_name(service.period.iloc[-1])} sudah masuk." if len(service) else ""


def good_of_province(totals: pd.DataFrame, curve: pd.DataFrame, period: date) -> str:
    """The same of the province: kecamatan that began to operate within the year, else how many reported."""
    now, before = (curve[curve.period == pd.Timestamp(period) - pd.DateOffset(months=back)] for back in (0, RECENT))
    if len(now) and len(before) and pd.notna(now.beroperasi.iloc[0]) and pd.notna(before.beroperasi.iloc[0]):
        risen = int(now.beroperasi.iloc[0] - before.beroperasi.iloc[0])
        if risen > 0:
            return f"Kecamatan beroperasi bertambah {in_words(risen)} dalam dua belas bulan."
    mine = totals[totals.period == pd.Timestamp(period)]
    if len(mine) and mine.n_in.iloc[0]:
        came = f"{count(mine.n_in.iloc[0])} dari {count(mine.n_due.iloc[0])}"
        return f"{came} kabupaten/kota sudah melaporkan {month_name(period)}."
    return NOTHING_GOOD


def ended(acts: pd.DataFrame, within: date) -> pd.DataFrame:
    """Acts of delegation that hold now and end by a day, with no successor recorded."""
    if not len(acts):
        return acts
    mine = acts[(acts.milestone == "M2") & acts.in_force & acts.ends_on.notna() & ~acts.replaced]
    return mine[mine.ends_on <= pd.Timestamp(within)]


def questions(
    rows: pd.DataFrame,
    short: dict[str, str],
    signals: pd.DataFrame,
    record: pd.DataFrame,
    lowest: str,
    ending: pd.DataFrame,
    period: date,
) -> tuple[str, ...]:
    """Three questions worth asking, made from the numbers and no conclusions.

    rows: kecamatan; short: requirement_code → name; signals; record: a year of reports; lowest: the unsur with the
    lowest score, "" when unknown; ending: acts about to end.
    """
    made = [
        f"Sampai di mana rancangan pengganti {row.type} {steps.number(row)} yang berakhir {day(row.ends_on)}?"
        for row in ending.head(1).itertuples()
    ]
    made += _of_steps(rows, short, period) + _of_reports(record, period)
    made += [
        f"{row.title} ({_since(row, period)}): apa penjelasannya menurut {row.label}?"
        for row in signals[signals.signal != "belum_lapor"].head(2).itertuples()
    ]
    made += (
        [f"Apa yang akan dilakukan untuk unsur {small(lowest)}, yang dinilai paling rendah oleh warga?"]
        if lowest
        else []
    )
    return tuple([*made, *LAST_RESORT][:QUESTIONS])


def _of_steps(rows: pd.DataFrame, short: dict[str, str], period: date) -> list[str]:
    """About the act that several kecamatan wait for; else about what the one furthest behind lacks."""
    behind = rows[(rows.stage < 5) & rows.known.astype(bool)] if len(rows) else rows
    if not len(behind):
        return []
    waiting = {act: sum(act in codes for codes in behind.missing) for act in BY_ACT}
    act = max(waiting, key=waiting.get)
    if waiting[act] > 1:
        return [f"Sampai di mana {ACTS[act]} yang ditunggu {in_words(waiting[act])} kecamatan, dan apa kendalanya?"]
    row = next(behind.itertuples())
    wait = steps.wait(row, period)[0]
    since = f", setelah {wait} pada tahap {STAGES[row.stage]}" if wait and row.stage else ""
    lacks = missing([code for code in row.missing if code not in set(row.unreported)], short)
    if lacks:
        return [f"Kapan {small(lacks)} di {row.name} dapat dipenuhi{since}, dan siapa yang menanganinya?"]
    return [f"Kapan syarat {row.name} yang belum dilaporkan dapat dilaporkan{since}?"] if len(row.unreported) else []


def _of_reports(record: pd.DataFrame, period: date) -> list[str]:
    service = record[(record.report_type == "layanan") & (record.timeliness == "belum_lapor")]
    service = service[~service.outcome.isin(gaps.RETURNED)]
    if not len(service):
        return []
    named = months_named(moment.date() for moment in service.period)
    return [f"Apa kendala laporan {named} yang belum masuk, dan kapan dapat dikirim?"]


def questions_of_province(
    lacks: pd.DataFrame, missing_reports: pd.DataFrame, signals: pd.DataFrame, period: date
) -> tuple[str, ...]:
    """The same about the province: who lacks the act, who does not report, what is pointed at most."""
    made = []
    without = lacks[lacks.lack == "pelimpahan"].sort_values("n_kecamatan", ascending=False)
    if len(without):
        named = listing(list(without.label), NAMED)
        made.append(f"Sampai di mana rancangan peraturan pelimpahan di {named}, dan bantuan apa yang diperlukan?")
    if len(missing_reports):
        named = listing(list(missing_reports.label), NAMED)
        made.append(f"Apa kendala {named} sehingga laporan {month_name(period)} belum masuk?")
    mine = signals[signals.signal != "belum_lapor"] if len(signals) else signals
    made += [
        f"{row.label}: {small(row.title)} ({_since(row, period)}), apa penjelasannya?"
        for row in mine.head(2).itertuples()
    ]
    return tuple([*made, *LAST_RESORT][:QUESTIONS])


def _since(row: tuple, period: date) -> str:
    began = pd.Timestamp(row.since).date()
    return f"sejak {month_name(began)}" if began < period else month_name(period)
