"""The services of a month as a table, in which each name leads to the service by itself; a measure over the year."""

import pandas as pd

from pages.parts import states
from pages.parts.charts import chart, colours
from pages.parts.headings import heading, remark
from pages.parts.links import address
from pages.parts.markup import show, table, tag, td, text, th
from paten.charts.season import by_month, season
from paten.numbers import count, percent
from paten.say import services
from paten.say.services import LABELS, SHARE, Topic

SHOWN = 15
HEAD = (
    ("Layanan", ""),
    ("Permohonan", "number"),
    ("Selesai", "number"),
    ("Sisa", "number wide"),
    ("Tepat waktu menurut laporan sendiri", "number"),
    ("Pengaduan", "number wide"),
    ("Kecamatan melapor", "number wide"),
)


def service_table(rows: pd.DataFrame, page: str, chosen: str, **kept: str) -> None:
    """All services of the month, beyond fifteen folded. page: where a name leads; kept: what rides along."""
    lines = [_row(row, page, chosen, kept) for row in rows.itertuples()]
    cut = SHOWN if len(lines) > SHOWN + 3 else len(lines)
    made = table(_head(), lines[:cut], "plain services", "Layanan bulan ini, dari yang terbanyak")
    if lines[cut:]:
        rest = table(_head(), lines[cut:], "plain services", "Layanan lainnya")
        fold = {"open": "open"} if chosen in set(rows.service_code[cut:]) else {}
        made += tag("details", tag("summary", f"{len(lines) - cut} layanan lainnya") + rest, **fold)
    show(made)


def _head() -> list[str]:
    return [th(name, class_) for name, class_ in HEAD]


def _row(row: tuple, page: str, chosen: str, kept: dict[str, str]) -> str:
    is_chosen = row.service_code == chosen
    name = tag("a", text(row.name), href=address(page, s=row.service_code, **kept))
    cells = [
        tag("th", name, scope="row"),
        td(_amount(row.permohonan), "number"),
        td(_amount(row.selesai), "number"),
        td(_amount(row.sisa), "number wide"),
        td(_on_time(row), "number"),
        td(_amount(row.pengaduan), "number wide"),
        td(f"{count(row.n_reported)} dari {count(row.n_expected)}", "number wide"),
    ]
    return tag("tr", "".join(cells), class_="chosen" if is_chosen else "")


def _on_time(row: tuple) -> str:
    if pd.isna(row.judged) or not row.judged:
        return _amount(row.judged)
    few = row.judged < row.minimum_volume
    return f"{count(row.on_time)} dari {count(row.judged)}" if few else percent(row.on_time / row.judged)


def _amount(value: float) -> str:
    if pd.isna(value):
        return tag("span", "belum lapor", class_="unknown")
    return "nihil" if value == 0 else count(value)


def season_of(history: pd.DataFrame, topic: Topic) -> None:
    """The months of a measure and their season, as a chart. history: of `service_history`."""
    rows = history[history.indicator == topic.measure]
    if not rows.level.notna().any():
        heading(f"{LABELS[topic.measure]}: belum pernah dilaporkan", services.season_note(topic.measure))
        states.empty("Garis ini muncul begitu laporan pertama memuat angkanya.")
        return
    as_share = topic.measure == SHARE
    heading(services.season_title(rows, topic), services.season_note(topic.measure))
    drawn = season(rows, colours(), as_share)
    said = services.feast(rows)
    chart(drawn, f"{services.season_alt(rows, topic)} {said}".strip(), "season", by_month(rows, as_share))
    remark(said)
