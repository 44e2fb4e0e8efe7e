"""Writes surat.docx again: `python -m paten.letters.templates`."""

from pathlib import Path

from paten.letters.templates.word_letter import written

if __name__ == "__main__":
    (Path(__file__).parent / "surat.docx").write_bytes(written())
