"""recap: writes the recap of a month, quarter, half or year as a workbook, and the nota dinas that it is annexed to.

It imports pandas only when it runs.
"""

import argparse
from datetime import date

from etl import folder as folders
from etl import publish, screen
from etl.errors import UserError

PAPERS = ("a4", "f4")


def options(sub: argparse.ArgumentParser, path: type) -> None:
    """What the verb takes."""
    sub.add_argument("--period", required=True, metavar="RENTANG", help="2026-03, 2026-T1, 2026-S1, atau 2026")
    sub.add_argument("--kertas", choices=PAPERS, default="a4", help="ukuran kertas untuk dicetak")
    sub.add_argument("--out", type=path, required=True, metavar="FOLDER")


def recap(chosen: argparse.Namespace) -> int:
    """Writes the workbook and says what it stands on. Exit 0; UserError: no such span, or no month of it is there."""
    from paten import warehouse
    from paten.briefing.forms import TEMPLATES
    from paten.briefing.package import TemplateError, own
    from paten.recap import build, nota, span, workbook
    from paten.view import PROVINCE, View

    folder = folders.default()
    shown = publish.published(folder)
    wanted = span.span(chosen.period)
    if wanted is None:
        raise UserError(f"“{chosen.period}” bukan rentang yang dikenal. Tulis {span.FORMS}.")
    view = View(shown["version"], (PROVINCE,), PROVINCE, wanted.last)
    made = build.recap(view, wanted)
    if made is None:
        known = [moment.date() for moment in warehouse.rows("months", view).period]
        raise UserError(_outside(wanted, known))
    try:
        letter = nota.nota(made, own(TEMPLATES["docx"]))
    except TemplateError as error:
        raise UserError(str(error)) from error
    book = workbook.as_xlsx(made, chosen.kertas)
    chosen.out.mkdir(parents=True, exist_ok=True)
    publish.keep(folder, [(made.stamp.version, f"rekap {wanted.code}")])  # what it names can be opened for good
    mark, end = "SIMULASI_" if made.simulated else "", "" if chosen.kertas == "a4" else f"_{chosen.kertas}"
    path = chosen.out / f"{mark}rekap-paten_{wanted.code}{end}.xlsx"
    path.write_bytes(book)
    beside = chosen.out / f"{mark}nota-dinas_rekap_{wanted.code}.docx"
    beside.write_bytes(letter)
    screen.out(
        [f"{made.title}, {wanted.name} ({made.status}): {path}", f"Nota dinas dengan lampirannya: {beside}", made.lead],
        {"files": [str(path), str(beside)], "period": wanted.code, "status": made.status, "lead": made.lead,
         "snapshot": made.stamp.version, "simulated": made.simulated},
        chosen.json,
    )  # fmt: skip
    return 0


def _outside(wanted: object, known: list[date]) -> str:
    from paten.periods import month_name

    first, last = month_name(min(known)), month_name(max(known))
    return f"{wanted.name} tidak ada dalam data ini: bulan yang dapat direkap adalah {first} sampai {last}."
