"""A letter as PDF: the same bytes for the same letter. The place of each word is the template's (surat.typ)."""

from pathlib import Path

from paten.briefing import package
from paten.letters.content import Letter
from paten.say import letters as say

TEMPLATES = Path(__file__).parent / "templates"


def template(name: str) -> Path:
    """The office's own template of that name, else ours."""
    return package.own(name) or TEMPLATES / name


def pdf(letter: Letter) -> bytes:
    """The letter on A4, tagged, its type embedded. TemplateError: the office's own template cannot be used."""
    import typst  # only here: half a second that no other page waits for

    from paten.briefing.typesetting import typeset

    chosen = template("surat.typ")
    try:
        return typeset(chosen, _told(letter))
    except typst.TypstError as error:
        if chosen.parent == TEMPLATES:
            raise
        raise package.unusable(chosen, f"tidak dapat dipakai: {error}") from error


def _told(letter: Letter) -> dict:
    table = letter.table
    return {
        "kop": {"lines": say.letterhead(letter.letterhead), "address": letter.letterhead.address},
        "banner": letter.banner,
        "stamp": letter.stamp.words,
        "place": letter.letterhead.place,
        "about": say.about(letter),
        "subject": letter.subject,
        "addressee": letter.addressee,
        "opening": letter.opening,
        "points": letter.points,
        "after": letter.after,
        "table": table
        and {
            "title": table.title,
            "columns": table.columns,
            "widths": table.widths,
            "rows": table.rows,
            "annex": table.annex,
        },
        "annex": say.annex(letter),
        "given": say.GIVEN,
        "closing": letter.closing,
        "signer": letter.signer,
        "copies": letter.copies,
    }
