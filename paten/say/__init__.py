"""Rows → Indonesian sentences: titles that state the finding, coverage, alternative texts. Pure."""
