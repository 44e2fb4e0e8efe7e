"""Writes the templates again: `python -m paten.briefing.templates`."""

from pathlib import Path

from paten.briefing.templates import slide_deck, word_paper

HERE = Path(__file__).parent

if __name__ == "__main__":
    (HERE / "nota-dinas.docx").write_bytes(word_paper.written())
    (HERE / "paparan.pptx").write_bytes(slide_deck.written())
