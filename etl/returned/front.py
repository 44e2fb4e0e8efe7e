"""Our own two sheets in front of the sender's: rows of cells → the text of a worksheet. All of it is text."""

from collections.abc import Sequence
from dataclasses import dataclass

from etl.returned.cells import address
from etl.returned.package import Package
from etl.returned.splice import quoted, told
from etl.returned.styles import Look, Styles

LONGEST = 32_000  # letters that one cell holds
MOST_LINKS = 65_000  # links that one sheet holds


@dataclass(frozen=True)
class Cell:
    """One cell. text; look; link: where it leads to inside the workbook ('Layanan'!D12), "" for nowhere."""

    text: str = ""
    look: Look = Look()
    link: str = ""


@dataclass(frozen=True)
class Page:
    """One sheet: its rows, the widths of its columns in letters, cells that are one (A1:G1), rows with a set height."""

    name: str
    rows: Sequence[Sequence[Cell]]
    widths: Sequence[float]
    merged: Sequence[str] = ()
    heights: dict[int, float] | None = None
    landscape: bool = True


def drawn(page: Page, package: Package, styles: Styles, chosen: bool) -> bytes:
    """The part of a worksheet. chosen: whether the workbook opens on it."""
    links: list[str] = []
    rows = [
        _row(number, cells, styles, links, (page.heights or {}).get(number))
        for number, cells in enumerate(page.rows, 1)
    ]
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, width in enumerate(page.widths, 1)
    )
    merged = "".join(f'<mergeCell ref="{span}"/>' for span in page.merged)
    selected = ' tabSelected="1"' if chosen else ""
    turned = "landscape" if page.landscape else "portrait"
    return "".join(
        [
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
            f'<worksheet xmlns="{package.main}"><sheetPr><tabColor rgb="FF0E5E7E"/>',
            '<pageSetUpPr fitToPage="1"/></sheetPr>',
            f'<sheetViews><sheetView showGridLines="0"{selected} workbookViewId="0"/></sheetViews>',
            f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>',
            *rows,
            "</sheetData>",
            f'<mergeCells count="{len(page.merged)}">{merged}</mergeCells>' if merged else "",
            f"<hyperlinks>{''.join(links)}</hyperlinks>" if links else "",
            '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
            f'<pageSetup paperSize="9" orientation="{turned}" fitToHeight="0"/></worksheet>',
        ]
    ).encode()


def to_cell(sheet: str, cell: str) -> str:
    """Where a link to a cell leads, whatever the sheet is called: "'Bulan ''ini'''!D12"."""
    return f"'{sheet.replace(chr(39), chr(39) * 2)}'!{cell}"


def _row(number: int, cells: Sequence[Cell], styles: Styles, links: list[str], height: float | None) -> str:
    made = []
    for column, cell in enumerate(cells, 1):
        where = address((number, column))
        style = styles.look(cell.look)
        if cell.text:
            text = told(cell.text[:LONGEST])
            made.append(f'<c r="{where}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>')
        else:
            made.append(f'<c r="{where}" s="{style}"/>')
        if cell.link and len(links) < MOST_LINKS:
            links.append(f'<hyperlink ref="{where}" location="{quoted(cell.link)}" display="{quoted(cell.text)}"/>')
    tall = f' ht="{height}" customHeight="1"' if height else ""
    return f'<row r="{number}"{tall}>{"".join(made)}</row>'
