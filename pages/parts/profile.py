"""One kecamatan: its steps with their evidence, its requirements, its dated events, its services, its survey."""

from datetime import date

import pandas as pd

from pages.parts.links import kecamatan_link
from pages.parts.markup import icon, show, table, tag, td, text, th
from pages.parts.requirements import CELLS
from pages.parts.steps import dots, key
from pages.parts.tables import amount
from paten.numbers import decimal
from paten.say import profile as say
from paten.say import service
from paten.say.words import STAGES, capital

MARKS = {"done": "terpenuhi", "next": "langkah berikutnya", "not": "belum", "unknown": "belum diketahui"}
EVENTS_SHOWN = 8
SERVICES_SHOWN = 12
TOP_SCORE = 4


def path(steps: list[say.Step]) -> None:
    """The five steps from top to bottom, each with its evidence."""
    show(tag("ol", "".join(_step(step) for step in steps), class_="path"))


def _step(step: say.Step) -> str:
    mark = tag("span", tag("i", "", class_=step.mark), class_="dots one", aria_hidden="true")
    name = tag("b", f"{step.number} {text(capital(step.name))}") + " " + tag("span", MARKS[step.mark], class_="state")
    lines = "".join(tag("li", text(line)) for line in step.lines)
    return tag("li", mark + tag("div", name + tag("ul", lines)), class_=step.mark)


def checklist(needs: pd.DataFrame, period: date) -> None:
    """All requirements by group: status, evidence, since when, and the row it comes from."""
    head = [th("Syarat"), th("Keadaan"), th("Bukti", "proof"), th("Sejak", "since"), th("Baris sumber", "origin")]
    lines = []
    for group, mine in needs.groupby("group", sort=False):
        met = int(mine.status.isin(["terpenuhi", "tidak_berlaku"]).sum())
        words = f"{say.GROUPS[group]} · {met} dari {len(mine)} terpenuhi atau tidak berlaku"
        lines.append(tag("tr", tag("th", text(words), colspan=str(len(head)), scope="rowgroup"), class_="group"))
        lines += [_need(row, period) for row in mine.itertuples()]
    show(table(head, lines, "plain checklist", "Syarat menurut kelompok"))


def _need(row: tuple, period: date) -> str:
    sign, words = CELLS[row.status]
    proof, dated = say.proof(row)
    link = " · " + tag("a", "dokumen", href=row.link, target="_blank", rel="noopener") if pd.notna(row.link) else ""
    since, again = say.since(row, period)
    return tag(
        "tr",
        tag("th", text(row.short), scope="row", title=row.name)
        + td(icon(sign) + text(words), f"status {row.status}")
        + td(text(proof) + (tag("small", text(dated) + link) if dated or link else ""), "proof")
        + td(text(since) + (tag("small", text(again)) if again else ""), "since")
        + td(text(say.origin(row)), "origin"),
    )


def timeline(events: pd.DataFrame) -> None:
    """The dated events, newest first; older ones folded."""
    lines = [_event(row) for row in events.itertuples()]
    shown = len(lines) if len(lines) <= EVENTS_SHOWN + 3 else EVENTS_SHOWN
    made = tag("ol", "".join(lines[:shown]), class_="events")
    if len(lines) > shown:
        rest = tag("ol", "".join(lines[shown:]), class_="events")
        made += tag("details", tag("summary", f"{len(lines) - shown} yang lebih lama") + rest)
    show(made)


def _event(row: tuple) -> str:
    when, what, act = say.event(row)
    body = tag("b", text(what)) + (tag("span", text(act), class_="act") if act else "")
    return tag("li", tag("time", text(when), datetime=f"{row.happened_on:%Y-%m-%d}") + tag("div", body))


def services(rows: pd.DataFrame) -> None:
    """The services of the month, most completed first; what is nihil in one line, what no service says in another."""
    columns = {name: words for name, words in service.MEASURES.items() if rows[name].notna().any()}
    idle = (rows[list(columns)].max(axis=1) == 0) if columns else pd.Series(False, index=rows.index)
    head = [th("Layanan"), *(th(words, f"number {name}") for name, words in columns.items())]
    lines = [_service(row, list(columns)) for row in rows[~idle].itertuples()]
    shown = len(lines) if len(lines) <= SERVICES_SHOWN + 3 else SERVICES_SHOWN
    made = table(head, lines[:shown], "plain services", "Layanan bulan ini") if lines else ""
    if len(lines) > shown:
        rest = table(head, lines[shown:], "plain services", "Layanan lainnya bulan ini")
        made += tag("details", tag("summary", f"{len(lines) - shown} layanan lainnya") + rest)
    said = [words for words in (service.nihil(rows[idle]), service.unreported(rows)) if words]
    show(made + "".join(tag("p", text(words), class_="note") for words in said))


def _service(row: tuple, columns: list[str]) -> str:
    cells = "".join(td(amount(getattr(row, name)), f"number {name}") for name in columns)
    return tag("tr", tag("th", text(row.name), scope="row") + cells)


def survey(rows: pd.DataFrame) -> None:
    """Each unsur with its score as a bar from 1 to 4, the lowest first."""
    lines = [
        tag(
            "tr",
            tag("th", text(row.name), scope="row")
            + td(tag("i", "", style=f"width:{(row.score - 1) / (TOP_SCORE - 1) * 100:.1f}%"), "bar")
            + td(decimal(row.score, 2), "number"),
        )
        for row in rows.itertuples()
    ]
    head = [th("Unsur"), tag("td", "", class_="bar"), th("Nilai", "number")]
    show(table(head, lines, "plain bars unsur", "Nilai tiap unsur"))


def choice(rows: pd.DataFrame) -> None:
    """The kecamatan of one kabupaten/kota to choose from, by code, each with its steps and stage."""
    entries = []
    for row in rows.sort_values("region_code").itertuples():
        stage = f"Tahap {row.stage} · {STAGES[row.stage]}" if row.known else "Belum diketahui"
        words = tag("span", text(stage), class_="note")
        entries.append(tag("li", kecamatan_link(row.name, row.region_code) + dots(row) + words))
    show(tag("ul", "".join(entries), class_="choice") + key(with_wait=False))
