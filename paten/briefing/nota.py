"""The Briefing as a nota dinas in Word: its sections in order, tables native, number, day and signature left to people.

What an office's own template has to hold: paten/briefing/word.py.
"""

from collections.abc import Callable
from pathlib import Path

from docx.document import Document

from paten.briefing import nota_frame, signs, word
from paten.briefing.content import Briefing, Lines, Need, Needs, Place, Trend
from paten.briefing.nota_frame import BLANK
from paten.briefing.word import Filled, heading, items, table, text, unknown
from paten.periods import short_month
from paten.say.words import NOT_REPORTED

WHITE = "FFFFFF"
WORDS_UP_TO = 4  # columns of a matrix; in more there is room for signs alone
GOOD, DECISIONS, QUESTIONS = "Yang sudah baik", "Keputusan yang diharapkan", "Pertanyaan yang layak diajukan"
FIGURES, UNKNOWN, SOURCE, MEANINGS = "Lima angka", "Yang belum diketahui", "Sumber angka", "Arti angka"
LINES_TO_WRITE_ON = 3
ONE_LINE = 40  # signs: a note that short follows its line


def nota(briefing: Briefing, template: Path | None = None) -> bytes:
    """The nota dinas as the bytes of a .docx file; the same briefing gives the same bytes.

    template: the office's own, else the one that comes along. Raises TemplateError, a ValueError whose message is
    Indonesian, when the template cannot be used.
    """
    paper = word.document(
        briefing.letterhead, briefing.stamp, template, head=briefing.head, title=f"Nota dinas: {briefing.finding}"
    )
    for write in _SECTIONS:
        write(paper, briefing)
    return word.written(paper)


def addressee(briefing: Briefing) -> str:
    """Whom the paper is for, as the Briefing's own line says first."""
    return briefing.about.partition(" · ")[0].removeprefix("Untuk ")


# --- the sections, in the order of the Briefing ---------------------------------------------------------------------


def _head(paper: Document, briefing: Briefing) -> None:
    nota_frame.head(
        paper,
        briefing.letterhead,
        addressee(briefing),
        f"Bahan paparan PATEN {briefing.label}, {briefing.month}",
        name="Nota dinas" if briefing.audience == "gubernur" else "Catatan pengantar",
        nature="Terbatas",
        enclosed=BLANK,
    )
    subject = f"bahan paparan PATEN {briefing.label} keadaan {briefing.month}"
    text(paper, f"Bersama ini disampaikan {subject}.")
    text(paper, briefing.finding, "Temuan")
    text(paper, briefing.about, "Keterangan")
    if briefing.good:
        text(paper, briefing.good, bold=f"{GOOD}:")


def _decisions(paper: Document, briefing: Briefing) -> None:
    if briefing.decisions:
        heading(paper, DECISIONS)
        rows = [(one.who, one.what, one.by) for one in briefing.decisions]
        table(paper, ("Siapa", "Melakukan apa", "Sampai kapan"), rows, (2.4, 5.4, 2.2))


def _figures(paper: Document, briefing: Briefing) -> None:
    heading(paper, FIGURES)
    rows = [(fact.label, f"{fact.value}{signs.unit(fact)}", fact.change, fact.coverage) for fact in briefing.facts]
    table(paper, ("Angka", "Nilai", "Perubahan", "Cakupan"), rows, (2.6, 1.5, 2.7, 3.4))


def _places(paper: Document, briefing: Briefing) -> None:
    shown = briefing.places
    heading(paper, shown.title, shown.note)
    if shown.kind == "kabupaten_kota":
        head, widths, row = (
            ("Kabupaten/kota", "Beroperasi", "Laporan", "Yang belum ada"),
            (2.3, 1.4, 2.4, 3.9),
            _regency,
        )
    else:
        head = ("Kecamatan", "Langkah", "Tahap", "Dasar hukum", "Pelayanan", "Yang belum ada")
        widths, row = (2, 1.3, 2.9, 1.3, 1.4, 3.1), _kecamatan
    table(paper, head, [row(place) for place in shown.rows], widths)
    if shown.kind != "kabupaten_kota":
        text(paper, signs.STEPS, "Keterangan")


def _kecamatan(place: Place) -> tuple[str, ...]:
    return (place.name, signs.dots(place), signs.stage(place), place.basis, place.service, place.missing)


def _regency(place: Place) -> tuple[str, ...]:
    return (place.name, signs.operating(place), place.reported, place.missing)


def _needs(paper: Document, briefing: Briefing) -> None:
    shown = briefing.needs
    heading(paper, shown.title, shown.note)
    if not shown.rows:
        text(paper, shown.empty)
    elif shown.columns:
        _matrix(paper, shown)
    else:
        rows = [(group, need.name, signs.lacking(need)) for group, need in _grouped(shown.rows)]
        table(paper, ("Kelompok", "Syarat", "Belum terpenuhi"), rows, (1.5, 3.8, 4.7))


def _matrix(paper: Document, shown: Needs) -> None:
    n = len(shown.columns)
    rows: list[tuple[str | Filled, ...]] = []
    for group, need in _grouped(shown.rows):
        if group:
            rows.append((Filled(group, WHITE, Filled.ground), *[""] * n))
        rows.append((need.name, *(_status(one, n <= WORDS_UP_TO) for one in need.cells)))
    table(paper, ("Syarat", *shown.columns), rows, (3.2, *[min(1.7, 7 / n)] * n))
    text(paper, signs.needs_key({one for need in shown.rows for one in need.cells}), "Keterangan")


def _grouped(needs: tuple[Need, ...]) -> list[tuple[str, Need]]:
    """Each requirement with the name of its group, which is said once."""
    names = [need.group for need in needs]
    return [
        ("" if name == before else name, need)
        for before, name, need in zip(["", *names[:-1]], names, needs, strict=True)
    ]


def _status(name: str, in_words: bool) -> str | Filled:
    said = signs.status(name) if in_words else signs.NEED[name]
    if name == "belum":
        return Filled(said)
    return unknown(said) if name == "belum_lapor" else said


def _record(paper: Document, briefing: Briefing) -> None:
    shown = briefing.record
    heading(paper, shown.title, shown.note)
    rows = [
        (
            name,
            *(unknown(signs.reported(one)) if one.sign == "missing" else signs.reported(one) for one in cells),
        )
        for name, cells in shown.rows
    ]
    table(paper, ("Laporan", *(short_month(month) for month in shown.months)), rows, (2.4, *(1 for _ in shown.months)))
    text(paper, signs.record_key(shown), "Keterangan")


def _trend(paper: Document, briefing: Briefing) -> None:
    trend = briefing.trend
    if trend is None:
        return
    heading(paper, trend.title, trend.note)
    half = (len(trend.months) + 1) // 2
    left, right = trend.months[:half], trend.months[half:]
    told = [*(_month(trend, number) for number in range(len(trend.months))), ("", "", "")]
    rows = [(*told[number], *told[half + number if number < len(right) else -1]) for number in range(len(left))]
    table(paper, ("Bulan", "Nilai", "") * 2, rows, (1.4, 1.2, 2.4) * 2, right=(1, 4))
    if trend.low is not None and trend.high is not None:
        between = f"{signs.in_trend(trend, trend.low)} sampai {signs.in_trend(trend, trend.high)}"
        text(paper, f"Rentang biasa: {between}.", "Keterangan")
    text(paper, trend.said)


def _month(trend: Trend, number: int) -> tuple[str, str, str]:
    month = trend.months[number]
    words = NOT_REPORTED if month.value is None else "◆ berbeda dari biasanya" if month.special else ""
    return (short_month(month.period), signs.in_trend(trend, month.value), words)


def _curve(paper: Document, briefing: Briefing) -> None:
    if briefing.curve:
        heading(paper, briefing.curve.title, briefing.curve.note)
        text(paper, briefing.curve.said)


def _peers(paper: Document, briefing: Briefing) -> None:
    peers = briefing.peers
    if peers and peers.rows:
        heading(paper, peers.title, peers.note)
        rows = [(one.label, one.value, one.words) for one in peers.rows]
        table(paper, ("Ukuran", "Nilai", "Letak"), rows, (4, 1.6, 4.4))


def _satisfaction(paper: Document, briefing: Briefing) -> None:
    survey = briefing.satisfaction
    heading(paper, survey.title, survey.note)
    text(paper, survey.said)
    if survey.scores:
        table(paper, ("Unsur", "Nilai"), [(score.name, score.shown) for score in survey.scores], (8, 2), right=(1,))


def _list(name: str) -> Callable[[Document, Briefing], None]:
    def write(paper: Document, briefing: Briefing) -> None:
        lines: Lines = getattr(briefing, name)
        heading(paper, lines.title, lines.note)
        for line in lines.rows:
            sign, head, short = signs.LINE[line.sign], line.head, len(line.note) <= ONE_LINE
            said = f"{line.text} · {line.note}" if line.note and short else line.text
            text(paper, said, bold=" ".join(part for part in (sign, head) if part))
            if line.note and not short:
                text(paper, line.note, "Keterangan")
        if not lines.rows and lines.empty:
            text(paper, lines.empty)

    return write


def _explanation(paper: Document, briefing: Briefing) -> None:
    if not briefing.explanation.title:
        return
    _list("explanation")(paper, briefing)
    if not briefing.explanation.rows:
        for _ in range(LINES_TO_WRITE_ON):
            text(paper, BLANK * 4)


def _ending(paper: Document, briefing: Briefing) -> None:
    for title, rows in ((QUESTIONS, briefing.questions), (UNKNOWN, briefing.unknown)):
        if rows:
            heading(paper, title)
            items(paper, rows)
    heading(paper, SOURCE)
    for said in briefing.source:
        text(paper, said)
    if briefing.meanings:
        heading(paper, MEANINGS)
        for name, said in briefing.meanings:
            line = text(paper, said, "Keterangan", bold=f"{name}:")
            line.paragraph_format.keep_with_next = True  # no signature stands alone on a page


def _signature(paper: Document, briefing: Briefing) -> None:
    closing = "Demikian disampaikan. Atas perhatiannya diucapkan terima kasih."
    nota_frame.signature(paper, briefing.letterhead, closing)


_SECTIONS = (
    *(_head, _decisions, _list("basis"), _figures, _places, _needs, _record, _trend, _curve, _peers, _satisfaction),
    *(_list("signals"), _list("changes"), _list("contacts"), _explanation, _ending, _signature),
)
