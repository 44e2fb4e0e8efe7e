"""The verb `letter`: a reminder, a request for clarification or words of thanks to one kabupaten/kota."""

import argparse
from datetime import date
from typing import TYPE_CHECKING

from etl import folder as folders
from etl import publish, screen
from etl.errors import UserError
from etl.folder import write_whole
from paten.periods import month_name

if TYPE_CHECKING:
    from paten.view import View

Options = argparse.Namespace


def write_letter(options: Options) -> int:
    """Writes the letter as DOCX and PDF (thanks: as text) into --out. UserError when there is none to write."""
    from paten.briefing.package import TemplateError  # these import pandas
    from paten.letters import build
    from paten.letters.content import NoLetter

    view = _view(options.region, options.period)
    try:
        kind = options.kind or build.fitting(view)
        said, files = _made(view, kind)
    except (NoLetter, TemplateError) as answer:
        raise UserError(str(answer)) from answer
    options.out.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        write_whole(options.out / name, content)
    mark = "SIMULASI · " if publish.is_simulated(folders.default()) else ""
    lines = [said, f"{mark}Ditulis di {options.out}: {', '.join(files)}."]
    written = [str(options.out / name) for name in files]
    screen.out(lines, {"kind": kind, "region": view.region, "period": view.period, "files": written}, options.json)
    return 0


def _made(view: "View", kind: str) -> tuple[str, dict[str, bytes]]:
    """What is said of the letter, and its files by name."""
    from paten.letters import build, printed, word
    from paten.letters.content import THANKS
    from paten.say import letters as say

    if kind == THANKS:
        text = build.thanks(view)
        return text, {f"{view.region}_{kind}.txt": f"{text}\n".encode()}
    letter = build.letter(view, kind)
    files = {f"{letter.name}.docx": word.docx(letter), f"{letter.name}.pdf": printed.pdf(letter)}
    said = f"{letter.subject}, {letter.label}, {month_name(view.period)}: {letter.step}.\n{say.record(letter)}"
    return said, files


def _view(region: str, month: date | None) -> "View":
    """The snapshot shown now, at this region and month (else the last one whose due day has passed)."""
    from etl.region_status import month_shown
    from paten.view import PROVINCE, View

    shown = publish.published(folders.default())
    view = View(shown["version"], (PROVINCE,), region, date(1970, 1, 1))
    return view.at(period=month_shown(view, month))
