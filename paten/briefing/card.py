"""The briefing as one picture for the phone: PNG of 1080 × 1350, by typst. The same briefing gives the same bytes."""

from dataclasses import asdict
from io import BytesIO

from PIL import Image

from paten.briefing.content import Briefing, Fact
from paten.briefing.layout import TYPE, breakable
from paten.briefing.letterhead import SIMULATED
from paten.briefing.typesetting import TEMPLATES, typeset

FIGURES = 3
DOTS = 144.0  # an inch: the sheet is 540 × 675 points
COLOURS = 128
UNKNOWN = "–"
NONE = "Belum ada angka yang dapat disebut: belum diketahui atau menunggu jawaban."
FEWER = "Angka lain belum diketahui atau menunggu jawaban."


def card(briefing: Briefing) -> bytes:
    """The picture: the finding, the first three figures that are known and not questioned, status and stamp."""
    firm = firm_figures(briefing)
    told = {
        "title": f"{briefing.label}, {briefing.month}",
        "font": TYPE,
        "label": briefing.label,
        "month": briefing.month,
        "finding": briefing.finding,
        "facts": [asdict(one) for one in firm],
        "few": "" if len(firm) == FIGURES else FEWER if firm else NONE,
        "status": briefing.head,
        "stamp": briefing.stamp.words,
        "simulated": briefing.simulated,
        "simulasi": SIMULATED,
        "letterhead": asdict(briefing.letterhead),
    }
    return _lighter(typeset(TEMPLATES / "card.typ", breakable(told), "png", DOTS))


def firm_figures(briefing: Briefing) -> list[Fact]:
    """The figures of the picture: the first three that are known and wait for no answer."""
    return [one for one in briefing.facts if one.value != UNKNOWN and not one.questioned][:FIGURES]


def _lighter(drawn: bytes) -> bytes:
    """The same picture in 128 colours: a third of the bytes, and nobody sees a difference on flat colours."""
    picture = (
        Image.open(BytesIO(drawn)).convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    )
    made = BytesIO()
    picture.save(made, "png")
    return made.getvalue()
