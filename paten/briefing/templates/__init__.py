"""The templates that come along, written by the modules here; `python -m paten.briefing.templates` makes them again."""
