"""The step table: each kecamatan with its five steps, each on its own evidence, and the words beside them."""

from datetime import date

import pandas as pd

from pages.parts.links import kecamatan_link
from pages.parts.markup import icon, show, table, tag, td, text, th
from paten.say import kecamatan as say
from paten.say.words import LEGAL_BASIS, SERVICE, STAGES, capital, missing

SHOWN = 12
UNKNOWN = {"": "belum diketahui"}
NAMES = ("persiapan", "dilimpahkan", "siap", "ditetapkan", "beroperasi")
HEAD = (
    ("Kecamatan", ""),
    ("Langkah 1–5", ""),
    ("Tahap", ""),
    ("Dasar hukum", "wide"),
    ("Pelayanan", "wide"),
    ("Yang belum ada", "lacks"),
)


def steps(kecamatan: pd.DataFrame, short: dict[str, str], period: date) -> None:
    """All kecamatan, the lowest stage first; beyond twelve folded. short: requirement_code → short name."""
    rows = [_row(row, short, period) for row in kecamatan.itertuples()]
    if len(rows) <= SHOWN + 3:
        show(_table(rows, "Kecamatan menurut langkah") + key())
        return
    rest = tag(
        "details", tag("summary", f"{len(rows) - SHOWN} kecamatan lainnya") + _table(rows[SHOWN:], "Kecamatan lainnya")
    )
    show(_table(rows[:SHOWN], "Kecamatan dengan tahap terendah") + rest + key())


def _table(rows: list[str], caption: str) -> str:
    return table([th(name, class_) for name, class_ in HEAD], rows, "plain steps", caption)


def _row(row: tuple, short: dict[str, str], period: date) -> str:
    length, long = say.wait(row, period)
    stage = text(capital(STAGES[row.stage]) if row.known else "Belum diketahui") + tag(
        "small", (icon("warning", "lebih dari enam bulan: ") if long else "") + text(length)
    )
    carried = say.carried(row, period)
    lacks = missing(list(row.missing), short, list(row.unreported)) if row.stage < 5 and row.known else ""
    cells = [
        tag(
            "th",
            kecamatan_link(row.name, row.region_code) + (tag("small", text(carried)) if carried else ""),
            scope="row",
        ),
        td(dots(row)),
        td(stage, "stage"),
        td(_word(LEGAL_BASIS, row.legal_basis, "lengkap") if row.known else _word(UNKNOWN, "", "-"), "wide"),
        td(_word(SERVICE, row.service, "berjalan"), "wide"),
        td(text(lacks), "lacks"),
    ]
    return tag("tr", "".join(cells))


def _word(words: dict[str, str], value: str, good: str) -> str:
    return tag("span", text(words[value]), class_="" if value == good else "open")


def dots(row: tuple) -> str:
    """Five dots, as markup: filled = proven, ring = next, outline = not yet; a gap stays open between filled ones."""
    if not row.known:
        return tag(
            "span", tag("i", "", class_="unknown") * 5, class_="dots", role="img", aria_label="Langkah belum diketahui"
        )
    proven = (row.step_1, row.step_2, row.step_3, row.step_4, row.step_5)
    marks = ["done" if done else "next" if number == row.stage else "not" for number, done in enumerate(proven)]
    dots = "".join(tag("i", "", class_=mark, title=name) for mark, name in zip(marks, NAMES, strict=True))
    done = ", ".join(name for name, is_done in zip(NAMES, proven, strict=True) if is_done) or "belum ada"
    return tag("span", dots, class_="dots", role="img", aria_label=f"Langkah terpenuhi: {done}")


def key(with_wait: bool = True) -> str:
    """What the dots mean, as markup; with_wait: the sign for a long wait too."""
    marks = (("done", "terpenuhi"), ("next", "langkah berikutnya"), ("not", "belum"))
    entries = [
        tag("li", tag("span", tag("i", "", class_=mark), class_="dots one", aria_hidden="true") + text(words))
        for mark, words in marks
    ]
    entries += [tag("li", icon("warning") + "lebih dari enam bulan pada tahap yang sama")] * with_wait
    entries.append(tag("li", "Langkah: " + ", ".join(f"{number} {name}" for number, name in enumerate(NAMES, 1))))
    return tag("ul", "".join(entries), class_="key")
