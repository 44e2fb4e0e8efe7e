"""How satisfied people were in the last survey that is still in force, element by element."""

from pages.parts import profile, states
from pages.parts.ask import ask
from pages.parts.headings import heading
from pages.parts.origins import origins
from paten.say import service
from paten.view import View


def latest_survey(view: View) -> None:
    """The survey of the kecamatan looked at, with its index."""
    rows = ask("latest_survey", view)
    heading(service.survey_title(rows), service.survey_note(rows), anchor="kepuasan")
    if len(rows):
        profile.survey(rows)
        origins({"unsur": "nilai tiap unsur", "ikm": "indeks"})
    else:
        states.empty("Terisi dari lembar Kepuasan.")
