"""What a page answers and what its numbers mean: one fold below its finding, from the definitions themselves."""

from pages.parts.links import address
from pages.parts.markup import tag, text
from paten.definitions import definitions

METHOD_PAGE = "metodologi"


def about(question: str, indicators: tuple[str, ...]) -> str:
    """The fold as markup; "" when the page says neither what it answers nor which indicators it shows."""
    known = [definitions()[name] for name in dict.fromkeys(indicators)]
    asked = tag("p", tag("b", "Halaman ini menjawab: ") + text(question)) if question else ""
    lines = "".join(
        tag("dt", tag("a", text(one.title), href=address(METHOD_PAGE, i=one.indicator)))
        + tag("dd", text(f"{one.question} {one.why}"))
        for one in known
    )
    body = asked + (tag("dl", lines) if lines else "")
    return tag("details", tag("summary", "Apa yang saya lihat?") + body, class_="about") if body else ""
