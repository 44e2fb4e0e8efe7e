"""The tables of the briefing in HTML: places, requirements, record, peers, survey."""

from itertools import groupby

from paten.briefing import drawings, marks
from paten.briefing.content import Cell, Need, Needs, Peer, Peers, Place, Places, Record, Satisfaction
from paten.briefing.tags import note, row, section, table, tag, text, unseen
from paten.numbers import count
from paten.periods import short_month

GROUPS = {"S": "Substantif", "A": "Administratif", "T": "Teknis"}
LONG = "lebih dari enam bulan"
FITS = 16  # lines
STEPS = "tahap: 1 persiapan, 2 dilimpahkan, 3 siap, 4 ditetapkan, 5 beroperasi"


def places(told: Places) -> str:
    """Where each place stands, and what it lacks."""
    if not told.rows:
        return ""
    below = told.kind == "kecamatan"
    first = ("Kecamatan", "Tahap 1–5") if below else ("Kabupaten/kota", "Kecamatan beroperasi")
    rows = [row(place.name, _steps(place), _state(place), _lacks(place)) for place in told.rows]
    key = tag("p", text(STEPS), class_="key") if below else ""
    shown = table(told.title, (*first, "Keadaan", "Yang belum ada"), rows, f"places {told.kind}")
    return section(told.title, shown, key, about=told.note, class_=_length(len(rows)))


def _length(lines: int) -> str:
    """A table that fits half a page is not torn in print."""
    return "long" if lines > FITS else ""


def _steps(place: Place) -> str:
    if not place.known:
        return marks.unknown_steps()
    if place.dots is None:
        return marks.share(place.number, place.total) + note(f"{count(place.number)} dari {count(place.total)}")
    return marks.steps(place.dots, place.next)


def _state(place: Place) -> str:
    wait = f", {place.wait}" if place.wait not in ("", "–") else ""
    long = " " + marks.sign("watch") + unseen(LONG) if place.long else ""
    beside = " · ".join(words for words in (place.basis, place.service, place.reported) if words)
    return text(f"{place.stage}{wait}") + long + note(beside)


def _lacks(place: Place) -> str:
    return text(place.missing or "–")


def needs(told: Needs) -> str:
    """The requirements: a cell for each kecamatan, or a bar where there are too many for that."""
    if not told.rows:
        return section(told.title, tag("p", text(told.empty)), about=told.note) if told.empty else ""
    shown = _matrix(told) if told.columns else _bars(told)
    return section(told.title, shown, about=told.note, class_=_length(len(told.rows)))


def _matrix(told: Needs) -> str:
    lines = []
    for group, mine in groupby(told.rows, key=lambda need: need.group):
        across = f'<th scope="colgroup" colspan="{len(told.columns) + 1}">{text(GROUPS.get(group, group))}</th>'
        lines.append(tag("tr", across, class_="group"))
        lines += [row(need.name, *map(marks.status, need.cells)) for need in mine]
    there = {cell for need in told.rows for cell in need.cells}
    key = [(marks.status(word), words) for word, words in marks.STATUS_WORDS.items() if word in there]
    return table(told.title, ("Syarat", *told.columns), lines, "matrix") + _key(key)


def _bars(told: Needs) -> str:
    lines = [row(need.name, drawings.bar(need), _counted(need)) for need in told.rows]
    return table(told.title, ("Syarat", "Kecamatan yang belum memenuhi", "Jumlah"), lines, "needs")


def _counted(need: Need) -> str:
    unknown = f"{count(need.unknown)} belum lapor" if need.unknown else ""
    return text(f"{count(need.lacking)} dari {count(need.total)}") + note(unknown)


def _key(pairs: list[tuple[str, str]]) -> str:
    return tag("p", "".join(tag("span", drawn + text(words)) for drawn, words in pairs), class_="key")


def record(told: Record) -> str:
    """Twelve months of reports, a line for each type."""
    if not told.rows:
        return ""
    months = [short_month(month) for month in told.months]
    lines = [row(name, *map(_month, cells)) for name, cells in told.rows]
    there = {cell.sign for _, cells in told.rows for cell in cells}
    key = [(marks.record(sign), words) for sign, words in marks.RECORD_WORDS.items() if sign in there]
    return section(told.title, table(told.title, ("Laporan", *months), lines, "months"), _key(key), about=told.note)


def _month(cell: Cell) -> str:
    drawn = tag("span", text(cell.shown), class_="shown") if cell.sign == "count" else marks.record(cell.sign)
    return tag("span", drawn, aria_hidden="true", title=cell.words) + unseen(cell.words)


def peers(told: Peers) -> str:
    """Measures among peers, each on its own scale."""
    rows = [row(peer.label, text(peer.value), _scale(peer) + note(peer.words)) for peer in told.rows]
    head = ("Ukuran", "Nilai", "Di antara yang sebanding")
    return section(told.title, table(told.title, head, rows, "peers"), about=told.note)


def _scale(peer: Peer) -> str:
    ends = tag("span", "".join(tag("span", text(end)) for end in peer.scale), class_="ends")
    return drawings.peer(peer, width=220, height=16) + ends


def satisfaction(told: Satisfaction) -> str:
    """The survey in force: what it comes to, its unsur from the lowest."""
    lines = [row(one.name, text(one.shown), _from_one_to_four(one.value)) for one in told.scores]
    scores = table(told.title, ("Unsur", "Nilai", "Dari 1 sampai 4"), lines, "scores") if lines else ""
    return section(told.title, tag("p", text(told.said)) if told.said else "", scores, about=told.note)


def _from_one_to_four(value: float | None) -> str:
    if value is None:
        return text("tidak ditanyakan")
    filled = f'<i style="width:{max(0, min(1, (value - 1) / 3)):.0%}"></i>'
    return tag("span", filled, class_="bar", aria_hidden="true")
