"""Metodologi: how each number is made, with what it is compared, how sure it is."""

from pages.parts import manual, states
from pages.parts.finder import indicator
from pages.parts.headings import finding
from paten.dictionary.books import methodology
from paten.dictionary.indicators import methods
from paten.view import View

TITLE, URL, ICON = "Metodologi", "metodologi", "scale"
QUESTION = "Bagaimana tiap angka dihitung, dan dari sumber apa?"
PICKS_REGION = PICKS_MONTH = False
LEAD = "Pilih satu indikator, atau buka uraian di bawah. Setiap istilah dijelaskan dengan satu kalimat dan satu contoh."


def render(view: View) -> None:
    """The page: one indicator when one is chosen, all of them folded otherwise; then the rest of the book."""
    book, every = methodology(), {one.key: one for one in methods()}
    finding(view, book.says.rstrip("."), LEAD, until="Berlaku untuk semua bulan")
    chosen, lost = indicator({key: one.title for key, one in every.items()}, URL)
    states.notices([lost] if lost else [])
    if chosen:
        manual.entry(every[chosen])
    manual.sections([one for one in book.sections if not (chosen and one.key == "indikator")])
    manual.colophon(view, "docs/metodologi.md")
