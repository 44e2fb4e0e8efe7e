"""Recaps as offices might draw them, made at random from numbers that are known: any layout, any look, one reading."""
