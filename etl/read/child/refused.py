"""What a child says instead of cells."""


class Refused(Exception):
    """The file as a whole cannot be read: the id of its note in notes.csv, and a detail for the sentence."""

    def __init__(self, rule: str, detail: str = "") -> None:
        super().__init__(rule)
        self.rule, self.detail = rule, detail
