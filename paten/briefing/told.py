"""What was pointed at, what changed, what was said: the lists of a briefing."""

from datetime import date

import pandas as pd

from paten import warehouse
from paten.briefing.answers import Answers
from paten.briefing.content import Line, Lines
from paten.numbers import count
from paten.periods import day
from paten.say import calls, changes, signals
from paten.say.words import capital, in_words

SIGNS = {"tinggi": "bad", "sedang": "watch", "rendah": "quiet"}
LISTED = 12  # of what changed; the others are counted
HEARD = 4  # of what was said
UNCHANGED = "Semua angka tercetak sama dengan terbitan itu."


def pointed_at(told: Answers, month: str) -> Lines:
    """Signals that are worth asking about; of the province those that are put before somebody."""
    rows = told.of("signals")
    others = 0
    if told.level == "provinsi":
        mine = rows[rows.signal != signals.LISTED_APART]
        rows, others = mine[mine.offered], int((~mine.offered).sum())
    title = signals.title(rows)
    made = tuple(
        Line(
            head=f"{row.label} · {row.title}" if told.level == "provinsi" else row.title,
            text=row.reason,
            note=f"{signals.since(row, told.period)}. Penjelasan lain: {row.other_explanations}",
            sign=SIGNS[row.severity],
        )
        for row in rows.itertuples()
    )
    note = signals.note(rows, len(rows), others, month) if len(rows) else month
    return Lines(title, note, made, "Tidak ada sinyal bulan ini.")


def changed(told: Answers) -> Lines:
    """Which of its own numbers another version shows otherwise, and what brought it."""
    if told.compared is None:
        return Lines(
            "Belum ada terbitan sebelumnya untuk dibandingkan",
            "",
            (),
            "Perubahan muncul setelah data terbit untuk kedua kalinya.",
        )
    since = date.fromisoformat(str(warehouse.kept()[told.compared]["as_of"]))
    rows = told.changed
    told_by_page = changes.of_region(rows, told.view.region)
    found = sorted(_runs(rows, told), key=lambda one: one[0], reverse=True)
    made = tuple(Line(f"{run.measure}, {months}", run.moved, capital(run.causes)) for _, months, run in found[:LISTED])
    note = f"Versi data {told.view.version} dibandingkan dengan versi {told.compared}"
    left = len(found) - len(made)
    note += f" · {count(left)} lainnya di aplikasi" if left else ""
    empty = changes.note(rows, told_by_page, told.view.region) or UNCHANGED
    return Lines(changes.title(told_by_page, since), note, made, empty)


def _runs(rows: pd.DataFrame, told: Answers) -> list[tuple]:
    """(last month, months as printed, change) of the region's own numbers that are printed otherwise now."""
    mine = rows[(rows.region_code == told.view.region) & (rows["item"] == "")]
    return [(last, months, run) for last, months, run in changes.runs_until(mine) if run.before != run.after]


def contacts(told: Answers) -> Lines:
    """What was said before and what was promised, newest first."""
    rows = told.of("said", told.is_kecamatan)
    rows = rows[rows.question.isin(["contact", "promise"])]
    today = date.fromisoformat(warehouse.meta(told.view)["as_of"][:10])
    made = tuple(_heard(row, today) for row in rows.head(HEARD).itertuples())
    title = f"{capital(in_words(len(rows)))} hubungan dan janji tercatat" if len(rows) else "Hubungan dan janji"
    note = "Dari catatan biro" + (f" · {count(len(made))} yang terbaru" if len(made) < len(rows) else "")
    return Lines(title, note, made, "Belum ada hubungan atau janji yang tercatat.")


def _heard(row: tuple, today: date) -> Line:
    if row.question == "contact":
        said = calls.contacted(row.answer, row.at, today)
        return Line(day(row.at), capital(said), row.reason if isinstance(row.reason, str) else "")
    return Line(
        day(row.at),
        capital(calls.promised(row.answer, row.promised_on, today)),
        row.reason if isinstance(row.reason, str) else "",
    )


def explanation(told: Answers) -> Lines:
    """What the region says of its numbers itself; without any, lines to write on."""
    rows = told.of("said", told.is_kecamatan)
    rows = rows[rows.question == "explanation"]
    made = tuple(Line(day(row.at), row.answer) for row in rows.head(HEARD).itertuples())
    if told.level == "provinsi":  # the paper is the province's own
        return Lines("", "", made, "")
    who = told.names[told.above] if told.is_kecamatan else told.label
    return Lines(f"Penjelasan {who}", "", made, "")


def open_questions(told: Answers) -> str:
    """How many questions wait, about how many rows; "" when none does. In the province the stages of a few places that
    wait for an answer are still counted, which is said.
    """
    rows = told.open_questions
    if not len(rows):
        return ""
    said = f"{in_words(len(rows))} pertanyaan atas {count(rows.rows.sum())} baris laporan belum dijawab"
    if told.level == "provinsi" and told.steps_wait:
        return f"{said}, {in_words(told.steps_wait)} tentang peraturan sehingga tahap daerahnya dapat berubah"
    return said
