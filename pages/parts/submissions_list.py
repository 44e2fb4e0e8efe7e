"""The files that came for a month: verdict and rows of each, and what goes back to its sender."""

import pandas as pd

from pages.parts import returning, states
from pages.parts.ask import ask
from pages.parts.findings_list import part, turning
from pages.parts.headings import heading
from pages.parts.markup import show, tag, text
from pages.parts.originals import file_head
from pages.parts.verdicts import chip
from paten import archive
from paten.periods import month_name
from paten.say import submissions as say
from paten.say import uploads
from paten.view import View

LISTED = 10


def title(view: View, label: str) -> tuple[str, str, pd.DataFrame]:
    """The finding over the list, its note, and the files of the view's month and region."""
    rows = ask("submissions", view)
    return say.title(rows, label, view.period), say.note(rows), rows


def listing(view: View, rows: pd.DataFrame, page: str) -> None:
    """Each file, newest first, some at a time. page: the url_path of the list."""
    if not len(rows):
        states.empty(f"Belum ada berkas untuk {month_name(view.period)} dari wilayah ini.")
        return
    number = part(len(rows), LISTED)
    heading("Kiriman", "Buku kerja hasil pemeriksaan dan tanda terima untuk pengirimnya")
    for place, row in enumerate(rows.iloc[(number - 1) * LISTED : number * LISTED].itertuples()):
        _file(view, row, f"s{place}")
    turning(len(rows), number, LISTED, page, t="kiriman")


def _file(view: View, row: tuple, key: str) -> None:
    file_head(view, row, say.came(row), key)
    words, mood = uploads.verdict({"verdict": row.verdict}, loaded=True)
    show(tag("p", chip(words, mood) + " " + text(say.rows(row)), class_="note verdict-line"))
    if archive.kept(row.sha256):
        one = {"file": row.file, "sha256": row.sha256, "submission_id": row.submission_id}
        returning.offered(view, one, key)
