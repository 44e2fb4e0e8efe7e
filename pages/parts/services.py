"""The services of a month as a table, in which each name leads to the service by itself; a measure over the year."""

import pandas as pd

from pages.parts import states
from pages.parts.charts import chart, colours
from pages.parts.headings import heading, remark
from pages.parts.links import address
from pages.parts.markup import show, table, tag, td, text, th
from pages.parts.origins import ROWS_PAGE, origin
from paten.charts.season import by_month, season
from paten.numbers import count, percent
from paten.periods import code
from paten.say import services
from paten.say.services import LABELS, SHARE, Topic
from paten.say.words import NOT_REPORTED, listing, small

SHOWN = 15
COLUMNS = {  # column of the question → its heading and class
    "permohonan": ("Permohonan", "number"),
    "selesai": ("Selesai", "number"),
    "sisa": ("Sisa", "number wide"),
    "judged": ("Tepat waktu menurut laporan sendiri", "number"),
    "pengaduan": ("Pengaduan", "number wide"),
}


def service_table(rows: pd.DataFrame, page: str, chosen: str, **kept: str) -> str:
    """All services of the month, beyond fifteen folded. page: where a name leads; kept: what rides along.

    Gives the names of the columns left out: those that nobody reported.
    """
    shown = [name for name in COLUMNS if rows[name].notna().any()]
    head = [th("Layanan"), *(th(*COLUMNS[name]) for name in shown), th("Kecamatan melapor", "number wide")]
    lines = [_row(row, shown, page, chosen, kept) for row in rows.itertuples()]
    cut = SHOWN if len(lines) > SHOWN + 3 else len(lines)
    made = table(head, lines[:cut], "plain services", "Layanan bulan ini, dari yang terbanyak")
    if lines[cut:]:
        rest = table(head, lines[cut:], "plain services", "Layanan lainnya")
        fold = {"open": "open"} if chosen in set(rows.service_code[cut:]) else {}
        made += tag("details", tag("summary", f"{len(lines) - cut} layanan lainnya") + rest, **fold)
    show(made)
    return listing([small(heading) for name, (heading, _) in COLUMNS.items() if name not in shown])


def _row(row: tuple, shown: list[str], page: str, chosen: str, kept: dict[str, str]) -> str:
    name = tag("a", text(row.name), href=address(page, s=row.service_code, **kept))
    cells = [tag("th", name, scope="row")]
    for column in shown:
        cells.append(td(_on_time(row) if column == "judged" else _amount(row, column), COLUMNS[column][1]))
    cells.append(td(f"{count(row.n_reported)} dari {count(row.n_expected)}", "number wide"))
    return tag("tr", "".join(cells), class_="chosen" if row.service_code == chosen else "")


def _on_time(row: tuple) -> str:
    if pd.isna(row.judged) or not row.judged:
        return _amount(row, "judged")
    few = row.judged < row.minimum_volume
    shown = f"{count(row.on_time)} dari {count(row.judged)}" if few else percent(row.on_time / row.judged)
    return origin(shown, f"tepat waktu, {row.name}", "tepat_waktu", s=row.service_code)


def _amount(row: tuple, measure: str) -> str:
    value = getattr(row, measure)
    if pd.isna(value):
        return tag("span", NOT_REPORTED, class_="unknown")
    shown = "nihil" if value == 0 else count(value)
    indicator = "tepat_waktu" if measure == "judged" else measure
    return origin(shown, f"{indicator.replace('_', ' ')}, {row.name}", indicator, s=row.service_code)


def season_of(history: pd.DataFrame, topic: Topic, chosen: str) -> None:
    """The months of a measure and their season, as a chart whose numbers lead to their rows.

    history: of `service_history`; chosen: the service's code, "" for all together.
    """
    rows = history[history.indicator == topic.measure]
    if not rows.level.notna().any():
        heading(f"{LABELS[topic.measure]}: belum pernah dilaporkan", services.season_note(topic.measure))
        states.empty("Garis ini muncul begitu laporan pertama memuat angkanya.")
        return
    as_share = topic.measure == SHARE
    heading(services.season_title(rows, topic), services.season_note(topic.measure))
    drawn = season(rows, colours(), as_share)
    said = services.feast(rows)
    ways = _ways(rows, topic.measure, chosen)
    chart(drawn, f"{services.season_alt(rows, topic)} {said}".strip(), "season", by_month(rows, as_share), ways)
    remark(said)


def _ways(rows: pd.DataFrame, measure: str, chosen: str) -> dict[str, list[str | None]]:
    """Where the cells of `by_month` lead: year → the address of the rows of each month; None: no report to show."""
    item = {"s": chosen} if chosen else {}
    hrefs = {
        (moment.year, moment.month): address(ROWS_PAGE, i=measure, b=code(moment.date()), **item)
        for moment in rows.period[rows.level.notna()]
    }
    return {str(year): [hrefs.get((year, month)) for month in range(1, 13)] for year in set(rows.period.dt.year)}
