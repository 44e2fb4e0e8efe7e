"""The smallest pieces of the papers that a browser shows. Everything that came from a report goes through `text`."""

from collections.abc import Iterable
from html import escape


def text(value: object) -> str:
    """Text as it may stand in markup."""
    return escape(str(value), quote=True)


def tag(name: str, content: str = "", **attributes: str) -> str:
    """One element; class_ → class, aria_hidden → aria-hidden; content is markup already; "" leaves an attribute out."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(told)}"' for key, told in attributes.items() if told
    )
    return f"<{name}{written}>{content}</{name}>"


def unseen(words: str) -> str:
    """Words for who hears the page."""
    return tag("span", text(words), class_="unseen")


def note(words: str) -> str:
    """A muted line; "" where there are no words."""
    return tag("p", text(words), class_="note") if words else ""


def section(title: str, *content: str, about: str = "", class_: str = "") -> str:
    """A part of the paper under its heading; about: the muted line below it; class_: of its own look."""
    return tag("section", tag("h2", text(title)) + note(about) + "".join(content), class_=class_)


def table(caption: str, head: Iterable[str], rows: Iterable[str], class_: str = "") -> str:
    """A table with a caption for who hears it; head: cells in words, rows: ready lines of `row`."""
    cells = "".join(tag("th", text(words), scope="col") for words in head)
    return tag(
        "table",
        tag("caption", unseen(caption)) + tag("thead", tag("tr", cells)) + tag("tbody", "".join(rows)),
        class_=class_,
    )


def row(head: str, *cells: str) -> str:
    """A line of a table: its head in words, its cells as markup."""
    return tag("tr", tag("th", text(head), scope="row") + "".join(tag("td", cell) for cell in cells))
