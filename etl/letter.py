"""The verb `letter`: a reminder, a request for clarification or words of thanks to one kabupaten/kota."""

import argparse
from datetime import date
from pathlib import Path

from etl import folder as folders
from etl import publish, screen
from etl.errors import UserError
from etl.folder import write_whole
from paten.periods import month_name

Options = argparse.Namespace


def letter(options: Options) -> int:
    """Writes the letter as DOCX and PDF (thanks: as text) into --out. UserError when there is no such letter to write."""
    from paten.letters import build, printed, word  # imports pandas
    from paten.letters.content import THANKS, NoLetter

    view = _view(options.region, options.period)
    try:
        kind = options.kind or build.fitting(view)
        if kind == THANKS:
            text = build.thanks(view)
            made, lines = {f"{view.region}_{kind}.txt": text.encode()}, [text]
        else:
            written = build.letter(view, kind)
            made = {f"{written.name}.docx": word.docx(written), f"{written.name}.pdf": printed.pdf(written)}
            lines = [f"{written.subject}, {written.label}, {month_name(view.period)}: {written.step}."]
    except NoLetter as answer:
        raise UserError(str(answer)) from answer
    options.out.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        write_whole(options.out / name, content)
    mark = "SIMULASI · " if publish.is_simulated(folders.default()) else ""
    lines.append(f"{mark}Ditulis di {options.out}: {', '.join(made)}.")
    screen.out(lines, {"kind": kind, "region": view.region, "files": [str(options.out / name) for name in made]}, options.json)
    return 0


def _view(region: str, month: date | None):
    """The snapshot shown now, at this region and month (else the last one whose due day has passed)."""
    from paten import warehouse
    from paten.view import PROVINCE, View

    shown = publish.shown(folders.default())
    if not shown:
        raise UserError("Belum ada data yang diterbitkan. Muat laporan dulu: python -m etl load BERKAS.")
    return View(shown["version"], (PROVINCE,), region, month or date(1970, 1, 1))
