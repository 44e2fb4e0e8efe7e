"""How every sheet of a template looks: one palette, a handful of cell formats, the band at the top, the page set-up."""

from functools import cached_property

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from etl.template.book import VERSION, Book

INK, MUTED, LINE, SURFACE, ACCENT, BAND, WATCH, WATCH_TINT = (
    "#17242B", "#53646D", "#B8C4CA", "#F3F6F7", "#0E5E7E", "#DCEBF1", "#935800", "#FBEBCF",
)  # fmt: skip
SIMULATED = "SIMULASI · bukan data nyata"

# Rows of every sheet, counted from 0: the band, the line below it, the codes that the reader goes by, the headings, the
# first line of the table.
TITLE, LINE_BELOW, CODES, HEADINGS, FIRST = range(5)


class Look:
    """The cell formats of one workbook, made when first used."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook

    def _format(self, **properties: object) -> Format:
        return self._workbook.add_format({"font_color": INK, "valign": "vcenter", "font_size": 10} | properties)

    def _cell(self, **properties: object) -> Format:
        return self._format(**({"border": 1, "border_color": LINE} | properties))

    @cached_property
    def band(self) -> Format:
        return self._format(bg_color=ACCENT, font_color="#FFFFFF")

    @cached_property
    def title(self) -> Format:
        return self._format(bg_color=ACCENT, font_color="#FFFFFF", bold=True, font_size=14)

    @cached_property
    def subtitle(self) -> Format:
        return self._format(bg_color=ACCENT, font_color="#FFFFFF", bold=True, font_size=11)

    @cached_property
    def simulated(self) -> Format:
        return self._format(bg_color=WATCH_TINT, font_color=WATCH, bold=True)

    @cached_property
    def hint(self) -> Format:
        return self._format(font_color=MUTED, font_size=9)

    @cached_property
    def note(self) -> Format:
        return self._format(font_color=MUTED, font_size=9, text_wrap=True, valign="top")

    @cached_property
    def label(self) -> Format:
        return self._format(bold=True)

    @cached_property
    def chapter(self) -> Format:
        return self._format(bold=True, font_size=12, font_color=ACCENT)

    @cached_property
    def step(self) -> Format:
        return self._format(bold=True, font_size=12, font_color=ACCENT, align="center", valign="top")

    @cached_property
    def term(self) -> Format:
        return self._format(bold=True, text_wrap=True, valign="top")

    @cached_property
    def prose(self) -> Format:
        return self._format(text_wrap=True, valign="top")

    @cached_property
    def example(self) -> Format:
        return self._cell(align="center")

    @cached_property
    def code(self) -> Format:
        return self._cell(font_color=MUTED, font_size=8, align="center", bg_color=SURFACE)

    @cached_property
    def heading(self) -> Format:
        return self._cell(bold=True, bg_color=BAND, text_wrap=True, valign="bottom")

    @cached_property
    def upright(self) -> Format:
        return self._cell(bg_color=BAND, text_wrap=True, rotation=90, valign="bottom", align="center", font_size=9)

    @cached_property
    def upright_input(self) -> Format:
        return self._cell(text_wrap=True, rotation=90, valign="bottom", align="center", font_size=9, locked=False)

    @cached_property
    def given(self) -> Format:
        return self._cell(bg_color=SURFACE, indent=1)

    @cached_property
    def given_code(self) -> Format:
        return self._cell(bg_color=SURFACE, font_color=MUTED, font_size=9, indent=1)

    @cached_property
    def given_first(self) -> Format:
        """A given cell of the first row of a group."""
        return self._cell(bg_color=SURFACE, bold=True, top=1, top_color=MUTED, indent=1)

    @cached_property
    def ruled(self) -> Format:
        """The lines around an empty input, laid over it by a condition."""
        return self._workbook.add_format({"border": 1, "border_color": LINE})

    @cached_property
    def closed(self) -> Format:
        """A row above the table, whose empty cells stay locked where their column is open."""
        return self._format()

    @cached_property
    def total(self) -> Format:
        return self._cell(bg_color=SURFACE, bold=True, num_format="#,##0;-#,##0;")

    @cached_property
    def count(self) -> Format:
        return self._cell(locked=False, num_format="#,##0", align="right")

    @cached_property
    def score(self) -> Format:
        return self._cell(locked=False, num_format="0.00", align="right")

    @cached_property
    def text(self) -> Format:
        return self._cell(locked=False, num_format="@")

    @cached_property
    def wrapped(self) -> Format:
        return self._cell(locked=False, num_format="@", text_wrap=True)

    @cached_property
    def choice(self) -> Format:
        return self._cell(locked=False, align="center")

    @cached_property
    def tick(self) -> Format:
        return self._cell(locked=False, align="center", bold=True, border=2, border_color=ACCENT)

    @cached_property
    def date(self) -> Format:
        return self._cell(locked=False, num_format="dd-mm-yyyy", align="center")


def top(sheet: Worksheet, look: Look, book: Book, title: str, places: tuple[int, int, int, int]) -> None:
    """The band of a sheet: title, whose it is, for which month, the mark; the last three from the columns `places`."""
    sheet.set_row(TITLE, 24, look.band)
    sheet.set_row(LINE_BELOW, 18, look.closed)
    sheet.write_string(TITLE, 0, title, look.title)
    whose, month, first, last = places
    sheet.write_string(TITLE, whose, whose_label(book), look.subtitle)
    sheet.write_string(TITLE, month, book.filled and book.filled.month or book.month, look.subtitle)
    if book.simulated:
        sheet.write_string(TITLE, first, SIMULATED, look.simulated)
        for column in range(first + 1, last + 1):
            sheet.write_blank(TITLE, column, None, look.simulated)


def whose_label(book: Book) -> str:
    """ "Kota Probolinggo (35.74)"; of a kecamatan "Kec. Wonoasih, Kota Probolinggo (35.74.03)"."""
    if not book.per_kecamatan:
        return f"{book.label} ({book.kabupaten_kota})"
    code, name = book.kecamatan[0]
    return f"Kec. {name}, {book.label} ({code})"


def finish(sheet: Worksheet, book: Book, freeze_columns: int, first: int = FIRST, portrait: bool = False) -> None:
    """Frozen headings, protection without password, and a page that prints on A4 in one width."""
    sheet.freeze_panes(first, freeze_columns)
    sheet.protect("", {"format_columns": True, "format_rows": True, "autofilter": True, "select_locked_cells": True})
    sheet.set_paper(9)
    if not portrait:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.repeat_rows(0, first - 1)
    mark = " · SIMULASI" if book.simulated else ""
    sheet.set_footer(f"&L&8{whose_label(book)} · {book.month}{mark}&C&8&A&R&8Templat {VERSION} · &P/&N")
    sheet.hide_gridlines(2)
    sheet.set_default_row(17)
