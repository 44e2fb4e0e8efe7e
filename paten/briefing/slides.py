"""The Briefing as slides, eight at most, in its own order, with native tables and charts and speaker notes.

PowerPoint and LibreOffice open and edit everything. What an office's own template has to hold: paten/briefing/deck.py.
"""

import io
from pathlib import Path

from pptx.presentation import Presentation

from paten.briefing import deck_charts, signs, slide_places, slide_tables
from paten.briefing.content import Briefing, Line, Lines, Needs, Satisfaction
from paten.briefing.deck import Box, Page, deck
from paten.briefing.deck_parts import INK, MUTED, TINTS, Block, Row, Run, blocks, size_of, tall
from paten.briefing.letterhead import SIMULATED
from paten.briefing.package import dated, same_bytes
from paten.numbers import count

GOOD, DECISIONS, QUESTIONS = "Yang sudah baik", "Keputusan yang diharapkan", "Pertanyaan yang layak diajukan"
UNKNOWN, SOURCE, MEANINGS = "Yang belum diketahui", "Sumber angka", "Arti angka"
CLOSING = "Yang diharapkan diputuskan dan yang perlu ditanyakan"
READABLE = (16, 15, 14, 13, 12)  # type sizes of lists; what does not fit is counted and stands in the notes
BARS = 16  # of requirements
FIGURES = "Dasar hukum dan lima angka"


def slides(briefing: Briefing, template: Path | None = None) -> bytes:
    """The presentation as the bytes of a .pptx file; the same briefing gives the same bytes.

    template: the office's own, else the one that comes along. Raises TemplateError, a ValueError whose message is
    Indonesian, when the template cannot be used.
    """
    made = deck(template)
    for draw in (_opening, _figures, _places, _needs, _course, _standing, _happenings, _closing):
        draw(made, briefing)
    dated(made.core_properties, briefing.stamp.as_of, briefing.finding, briefing.simulated)
    out = io.BytesIO()
    made.save(out)
    return same_bytes(out.getvalue())


def foot(briefing: Briefing) -> str:
    """The line at the foot of every slide."""
    return f"{SIMULATED} · {briefing.stamp.words}" if briefing.simulated else briefing.stamp.words


# --- the slides, in the order of the Briefing -----------------------------------------------------------------------


def _opening(made: Presentation, briefing: Briefing) -> None:
    page = Page(made, "Judul", foot(briefing))
    page.title(briefing.finding, (34, 32, 30, 28, 26, 24, 22), most=3)
    head, letterhead = page.box("Kop"), briefing.letterhead
    above = f"{letterhead.government} · {letterhead.secretariat}".upper()
    blocks(page, head, [Block("", (Row((Run(above, MUTED, scale=0.85),)), Row((Run(letterhead.bureau, INK, True),))))])
    page.lead(" · ".join([briefing.head, briefing.about]))
    upper, lower = page.box("Isi").rows(1, 2.6)
    blocks(page, upper, [Block(GOOD, (Row((Run(briefing.good),)),))] if briefing.good else [])
    slide_tables.decisions(page, lower, briefing, DECISIONS)
    page.finish(_notes(briefing, [briefing.finding, briefing.good, *_asked(briefing)]))


def _figures(made: Presentation, briefing: Briefing) -> None:
    first = briefing.facts[0] if briefing.facts else None
    page = Page(made, "Isi", foot(briefing))
    told = first and not first.questioned and first.value != "–"
    page.title(f"{first.label}: {first.value}{signs.unit(first)}" if told else FIGURES)
    page.lead(f"{briefing.label} · {briefing.month}")
    box, basis = page.box("Isi"), [_block(briefing.basis)]
    taken = min(tall(basis, 14, box) + 4, box.height * 0.4)
    upper, lower = box.rows(taken, box.height - taken)
    blocks(page, upper, basis, (14, 13, 12, 11, 10))
    slide_tables.figures(page, lower, briefing)
    page.finish(_notes(briefing, _told(briefing.basis), all_meanings=True))


def _places(made: Presentation, briefing: Briefing) -> None:
    page = Page(made, "Isi", foot(briefing))
    page.title(briefing.places.title)
    page.lead(briefing.places.note)
    told = slide_places.places(page, page.box("Isi"), briefing.places)
    curve = [briefing.curve.title, briefing.curve.said, briefing.curve.note] if briefing.curve else []
    page.finish(_notes(briefing, [*told, *curve]))


def _needs(made: Presentation, briefing: Briefing) -> None:
    needs = briefing.needs
    page = Page(made, "Isi", foot(briefing))
    page.title(needs.title)
    page.lead(needs.note)
    box = page.box("Isi")
    if not needs.rows:
        blocks(page, box, [Block("", (Row((Run(needs.empty),)),))] if needs.empty else [])
    elif needs.columns:
        slide_tables.needs(page, box, needs)
    else:
        _bars(page, box, needs)
    told = [f"{need.name}: {signs.lacking(need)}" for need in needs.rows]
    page.finish(_notes(briefing, told))


def _bars(page: Page, box: Box, needs: Needs) -> None:
    """As many bars as can be read, and how many more there are."""
    shown = needs.rows[:BARS]
    high = min(box.height - 20, 60 + 32 * len(shown))
    drawn, under = Box(box.left, box.top, box.width, high), Box(box.left, box.bottom - 16, box.width, 16)
    deck_charts.lacking(page, drawn, shown, f"{needs.title}. {needs.note}")
    if len(needs.rows) > len(shown):
        said = f"{count(len(needs.rows) - len(shown))} syarat lain ada di catatan pembicara dan pada nota dinas."
        blocks(page, under, [Block("", (Row((Run(said, MUTED),)),))], (11, 10))


def _course(made: Presentation, briefing: Briefing) -> None:
    trend, record = briefing.trend, briefing.record
    page = Page(made, "Isi", foot(briefing))
    page.title(trend.title if trend else record.title)
    page.lead(trend.note if trend else record.note)
    box = page.box("Isi")
    if trend:
        upper, lower = box.rows(1.2 + 0.34 * len(record.rows), 4.2, gap=8)
        slide_tables.record(page, upper, record, record.title)
        drawn, said = lower.rows(6, 1, gap=4)
        deck_charts.trend(page, drawn, trend)
        blocks(page, said, [Block("", (Row((Run(trend.said),)),))], (13, 12, 11, 10))
    else:
        slide_tables.record(page, box, record)
    told = [trend.title, trend.note, trend.said] if trend else []
    page.finish(_notes(briefing, [record.title, record.note, *told], [trend.label] if trend else []))


def _standing(made: Presentation, briefing: Briefing) -> None:
    """Beside the survey: the measures among peers, or where there are none the development since the beginning."""
    peers, curve, survey = briefing.peers, briefing.curve, briefing.satisfaction
    left = peers if peers and peers.rows else curve
    page = Page(made, "Dua kolom" if left else "Isi", foot(briefing))
    page.title(left.title if left else survey.title)
    page.lead(left.note if left else survey.note)
    if left and left is curve:
        drawn, under = page.box("Kiri").rows(5, 1, gap=4)
        deck_charts.curve(page, drawn, curve)
        blocks(page, under, [Block("", (Row((Run(curve.said),)),))], (13, 12, 11, 10))
    elif left:
        slide_tables.peers(page, page.box("Kiri"), peers)
    _survey(page, page.box("Kanan" if left else "Isi"), survey, bool(left))
    told = [f"{score.name}: {score.shown}" for score in survey.scores]
    page.finish(_notes(briefing, [survey.said, *told], [peer.label for peer in peers.rows] if peers else ["IKM"]))


def _survey(page: Page, box: Box, survey: Satisfaction, with_title: bool) -> None:
    said = Block(survey.title if with_title else "", (Row((Run(survey.said),), survey.note if with_title else ""),))
    if not any(score.value is not None for score in survey.scores):
        blocks(page, box, [said])
        return
    taken = tall([said], 14, box)
    upper, lower = box.rows(taken, box.height - taken)
    blocks(page, upper, [said], (14, 13, 12, 11, 10))
    deck_charts.scores(page, lower, survey.scores, f"{survey.title}. {survey.said}")


def _happenings(made: Presentation, briefing: Briefing) -> None:
    page = Page(made, "Dua kolom", foot(briefing))
    page.title(briefing.signals.title)
    page.lead(briefing.signals.note)
    _two(page, [_block(briefing.signals, headed=False), _block(briefing.changes), _block(briefing.contacts)])
    told = [line for lines in (briefing.signals, briefing.changes, briefing.contacts) for line in _told(lines)]
    page.finish(_notes(briefing, told))


def _closing(made: Presentation, briefing: Briefing) -> None:
    page = Page(made, "Dua kolom", foot(briefing))
    page.title(CLOSING)
    page.lead(f"{briefing.label} · {briefing.month}")
    asked = [Row((Run(f"{number}. ", MUTED), Run(said))) for number, said in enumerate(briefing.questions, 1)]
    decided = [Row((Run(f"{one.who}: ", bold=True), Run(one.what)), one.by) for one in briefing.decisions]
    parts = [
        Block(DECISIONS, tuple(decided)),
        Block(QUESTIONS, tuple(asked)),
        _explanation(briefing.explanation),
        Block(UNKNOWN, tuple(Row((Run(said),)) for said in briefing.unknown)),
        Block(SOURCE, tuple(Row((Run(said, MUTED, scale=0.85),)) for said in briefing.source)),
    ]
    _two(page, parts)
    page.finish(_notes(briefing, [*briefing.questions, *_told(briefing.explanation), *briefing.unknown]))


def _two(page: Page, parts: list[Block]) -> None:
    """Blocks in their order in two columns of one type size, cut where that size is largest and both are as long."""
    told = [block for block in parts if block.rows or block.empty]
    left, right = page.box("Kiri"), page.box("Kanan")

    def fit(cut: int) -> tuple[float, float, float]:
        size = min(size_of(told[:cut], left, READABLE), size_of(told[cut:], right, READABLE))
        one, other = tall(told[:cut], size, left), tall(told[cut:], size, right)
        return size, min(0, left.height - one) + min(0, right.height - other), -abs(one - other)

    cut = max(range(1, max(2, len(told))), key=fit)
    for box, shown in ((left, told[:cut]), (right, told[cut:])):
        blocks(page, box, shown, (fit(cut)[0],))


# --- lists and notes -------------------------------------------------------------------------------------------------


def _block(lines: Lines, headed: bool = True) -> Block:
    """A list; headed: false where its heading and note stand over the slide."""
    return Block(
        lines.title if headed else "",
        tuple(_row(line) for line in lines.rows),
        lines.note if headed else "",
        lines.empty,
    )


def _explanation(lines: Lines) -> Block:
    """The region's own explanation; lines to write on where there is none."""
    if lines.rows or not lines.title:
        return _block(lines)
    return Block(lines.title, (Row((Run("…" * 24, MUTED),)),) * 2, lines.note)


def _row(line: Line) -> Row:
    drawn = signs.LINE[line.sign]
    sign = (Run(f"{drawn} ", TINTS[line.sign], True),) if drawn else ()
    head = (Run(f"{line.head}  " if line.text else line.head, TINTS[line.sign], True),) if line.head else ()
    return Row((*sign, *head, Run(line.text)), line.note)


def _told(lines: Lines) -> list[str]:
    """A list in full, for the notes: what the slide had to leave out is there."""
    rows = [
        " ".join(part for part in (f"{line.head}:", line.text, line.note) if part.strip(":")) for line in lines.rows
    ]
    return [lines.title, *rows] if rows else [lines.title, lines.empty]


def _asked(briefing: Briefing) -> list[str]:
    return [f"{one.who}: {one.what} ({one.by})" for one in briefing.decisions]


def _notes(briefing: Briefing, told: list[str], labels: list[str] = (), all_meanings: bool = False) -> str:
    """What the speaker reads: the slide in full, what its numbers mean, whose they are, and the stamp."""
    wanted = {label.casefold() for label in labels}
    meanings = [f"{name}: {said}" for name, said in briefing.meanings if all_meanings or name.casefold() in wanted]
    parts = ["\n".join(line for line in told if line)]
    parts += ["\n".join([f"{MEANINGS}:", *meanings])] if meanings else []
    parts += ["\n".join([f"{SOURCE}:", *briefing.source])] if briefing.source else []
    return "\n\n".join([*(part for part in parts if part), foot(briefing)])
