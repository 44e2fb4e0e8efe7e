"""Workbooks written as XML, as spreadsheet programs did in 2003: their sheets as cells."""

from .markup import Reader, many, number_of


class Sheets(Reader):
    """The sheets of an XML workbook."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet, self._row, self._column = 0, 0, 0
        self._words: list[str] = []
        self._kind, self._formula, self._remark, self._ends = "", "", False, 0
        self._said = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """A mark begins."""
        tag = tag.rpartition(":")[2]
        given = {name.rpartition(":")[2]: value or "" for name, value in attributes}
        if tag == "worksheet":
            self.sheet, self.name = self.sheet + 1, given.get("name", "")
            self._row = self._column = 0
            self.far = ""
            self.found.append((self.sheet, self.name, 0, 0, "sheet", "visible"))
        elif tag == "row":
            self._row = many(given, "index", 1_048_576) if "index" in given else self._row + 1
            self._column = 0
            if given.get("hidden") == "1":
                self.hide(self._row)
        elif tag == "cell":
            self._column = many(given, "index", 16_384) if "index" in given else self._column + 1
            self._ends = self._column + many(given, "mergeacross", 16_384, 0)
            self._formula = given.get("formula", "")
            rows = many(given, "mergedown", 1_048_576, 0) + 1
            self.span(self._row, self._column, rows, self._ends - self._column + 1)
        elif tag == "comment":
            self._remark, self._words = True, []
        elif tag == "data" and not self._remark:
            self._kind, self._words = given.get("type", "String"), []

    def handle_endtag(self, tag: str) -> None:
        """A mark ends."""
        tag = tag.rpartition(":")[2]
        if tag == "data" and self._kind:
            kind, text = _value(self._kind, "".join(self._words).replace("\0", "").strip())
            if text:
                self.put(self._row, self._column, kind, text)
                self.filled = True
                if self._formula and kind != "error":
                    self.put(self._row, self._column, "@computed", self._formula.removeprefix("="))
            self._kind = ""
        elif tag == "comment":
            self._said += 1
            self.found.append((0, "", self._said, 0, "@said", "".join(self._words).strip()))
            self._remark = False
        elif tag == "cell":
            self._column = self._ends
        elif tag == "visible" and "".join(self._words).strip() in ("SheetHidden", "SheetVeryHidden"):
            self._turn_hidden()
        if not self._remark and tag not in ("font", "b", "i", "u", "s", "sub", "sup", "span"):
            self._words = []

    def handle_data(self, data: str) -> None:
        """Text between marks."""
        self._words.append(data)

    def _turn_hidden(self) -> None:
        """A sheet says only at its end whether it is shown."""
        for place, record in enumerate(self.found):
            if record[0] == self.sheet and record[4] == "sheet":
                self.found[place] = (*record[:5], "hidden")


def _value(kind: str, text: str) -> tuple[str, str]:
    if kind == "Number":
        return ("number", number) if (number := number_of(text)) else ("text", text)
    if kind == "DateTime":
        return "date", text.replace("T", " ").removesuffix(".000").removesuffix(" 00:00:00")
    if kind == "Boolean":
        return "bool", "YA" if text == "1" else "TIDAK"
    return ("error", "#GALAT") if kind == "Error" else ("text", text)
