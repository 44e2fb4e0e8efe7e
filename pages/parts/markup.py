"""The smallest pieces of markup. Everything that came from a report goes through `text`."""

import base64
import html
from collections.abc import Iterable

import streamlit as st


def text(value: object) -> str:
    """Text as it may stand in markup."""
    return html.escape(str(value), quote=True)


def tag(name: str, content: str = "", **attributes: str) -> str:
    """One element; class_ → class, aria_label → aria-label; content is markup already."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"'
        for key, value in attributes.items()
        if value or key == "alt"
    )
    return f"<{name}{written}>{content}</{name}>"


def icon(name: str, words: str = "") -> str:
    """A sign (check, cross, warning, error, pending, clock, edit, question); words are read out instead of it."""
    return tag("i", "", class_=f"sign {name}", aria_hidden="true") + (
        tag("span", text(words), class_="unseen") if words else ""
    )


def picture(svg: str, alt: str, class_: str) -> str:
    """An SVG of ours as an image: st.html lets no <svg> through."""
    return tag(
        "img", "", class_=class_, alt=alt, src=f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"
    ).removesuffix("</img>")


def table(head: Iterable[str], rows: Iterable[str], class_: str, caption: str) -> str:
    """A table: cells of the head as markup, rows as ready <tr>; the caption is for screen readers."""
    return tag(
        "table",
        tag("caption", text(caption), class_="unseen")
        + tag("thead", tag("tr", "".join(head)))
        + tag("tbody", "".join(rows)),
        class_=class_,
    )


def th(content: str, class_: str = "", scope: str = "col") -> str:
    """A head cell; content is text."""
    return tag("th", text(content), class_=class_, scope=scope)


def td(content: str, class_: str = "") -> str:
    """A cell; content is markup already."""
    return tag("td", content, class_=class_)


def show(markup: str) -> None:
    """On the page, here."""
    st.html(markup)
