"""The templates of letters that come along; `python -m paten.letters.templates` writes the one of Word again."""
