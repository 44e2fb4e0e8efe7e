"""The forms in which a briefing travels, each by the ending of its file. What one needs is loaded when it is made."""

from collections.abc import Callable

from paten.briefing import package
from paten.briefing.build import usual_audience
from paten.briefing.content import Briefing
from paten.briefing.package import TemplateError

__all__ = ["FORMS", "TemplateError", "file_name"]
TEMPLATES = {"pptx": "paparan.pptx", "docx": "nota-dinas.docx"}  # which an office may replace
READERS = {"gubernur": "Gubernur", "kepala-daerah": "Kepala daerah"}
NAMES = {
    "pdf": "untuk dicetak",
    "pptx": "salindia, dapat disunting",
    "docx": "naskah dinas, dapat disunting",
    "png": "gambar, untuk ponsel",
    "html": "halaman, untuk layar dan ponsel",
    "txt": "teks, untuk obrolan",
}
OFFICE = "application/vnd.openxmlformats-officedocument."
TYPES = {
    "pdf": "application/pdf",
    "pptx": f"{OFFICE}presentationml.presentation",
    "docx": f"{OFFICE}wordprocessingml.document",
    "png": "image/png",
    "html": "text/html",
    "txt": "text/plain",
}


def file_name(briefing: Briefing, ending: str) -> str:
    """How the file of a form is called: "35.74.pdf"; for another reader than the usual one "35.74_gubernur.pdf"."""
    usual = usual_audience(briefing.level) == briefing.audience
    return f"{briefing.code}{'' if usual else f'_{briefing.audience}'}.{ending}"


def _pdf(briefing: Briefing) -> bytes:
    from paten.briefing.pdf import pdf

    return pdf(briefing)


def _slides(briefing: Briefing) -> bytes:
    from paten.briefing.slides import slides

    return slides(briefing, package.own(TEMPLATES["pptx"]))


def _nota(briefing: Briefing) -> bytes:
    from paten.briefing.nota import nota

    return nota(briefing, package.own(TEMPLATES["docx"]))


def _card(briefing: Briefing) -> bytes:
    from paten.briefing.card import card

    return card(briefing)


def _html(briefing: Briefing) -> bytes:
    from paten.briefing.html import html

    return html(briefing).encode()


def _text(briefing: Briefing) -> bytes:
    from paten.briefing.text import text

    return text(briefing).encode()


# Each raises TemplateError when the office's own template cannot be used.
FORMS: dict[str, Callable[[Briefing], bytes]] = {
    "pdf": _pdf,
    "pptx": _slides,
    "docx": _nota,
    "png": _card,
    "html": _html,
    "txt": _text,
}
