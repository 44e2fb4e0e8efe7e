"""What a text on a sheet can mean: a region, a service, a measure, or a word about the table itself."""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from etl.errors import UserError
from etl.read.free import phrases
from etl.read.free.texts import KECAMATAN, cleaned, folded, in_full, plain

MEASURES = ("requested", "completed", "rejected", "on_time", "carried_over", "pending", "complaints")
TENSES = ("until_before", "until_now", "before", "now")
MEANINGS = frozenset([
    *MEASURES, *TENSES, "number", "code", "place", "desa", "item", "month", "year", "quarter", "half", "week",
    "deleted", "total", "part", "rate", "remark", "other", "unit", "unsur", "score", "weighted", "respondents",
    "respondent", "requirement", "status", "met", "unmet", "not_applicable", "evidence", "evidence_date", "link",
    "skipped",
])  # fmt: skip
UNKNOWN = ("", "")  # what a sign means that a file explains in two ways
AXES = ("region", "service", "unsur", "requirement")
OF_TALK = frozenset({"sisa", "proses", "belum", "hasil", "kembali", "mohon"})  # in a title they are no measures
NOT_YET = frozenset({"belum"})
FEW_LETTERS = 4  # fewer are no word of a name
MOST_WORDS = 8  # longer texts explain something; they are no headers
# Words that say nothing beside a measure: "jumlah berkas yang selesai" is "selesai".
FILLERS = frozenset([
    "jumlah", "jml", "total", "banyaknya", "banyak", "berkas", "surat", "dokumen", "yang", "permohonan", "layanan",
    "pelayanan", "pemohon", "orang", "lembar", "buah", "sudah", "telah", "di", "dalam", "pada", "dan", "oleh", "dari",
    "data", "angka", "hasil", "antaranya", "diantaranya", "termasuk", "unit", "kali", "rekap", "laporan", "masih",
    "sedang", "dapat", "bisa", "dengan", "untuk",
])  # fmt: skip
_CODE = re.compile(r"(35)\.?(\d\d)\.?(\d\d)")
_SERVICE = re.compile(r"(IZ|NP|LG|RK)-\d\d")
_UNSUR = re.compile(r"\s*u\s?[1-9]\s*[-–.:=)]*\s+(?P<name>[^\W\d].*)", re.IGNORECASE | re.DOTALL)  # "U9 Sarana"
_PLACED = re.compile(r"\s*\[?(35)\.?(\d\d)\.?(\d\d)\]?\s*[-–:/]?\s*(?=[A-Za-z])(.+)")  # "35.13.05 - LECES"
_WHOLE = re.compile(r"(?:jumlah|total|jml|se) ((?:kabupaten|kab|kota) .+)")
_IN_YEAR = re.compile(r"\b(tahun )?20\d\d\b")
_BRACKETS = re.compile(r"\([^()]*\)")
_TWICE = re.compile(r"\s*([^()/]{2,})[(/]([^()/]+)\)?\s*")
_KABUPATEN_KOTA = re.compile(r"^\s*(?:pemerintah\s+)?(kabupaten|kab\b\.?|kota)\s+(.+)$", re.IGNORECASE)


@dataclass(frozen=True)
class Meaning:
    """What a header or label may stand for. axes: axis → code; word: of etl/layouts/judul.csv; tense: now, before …"""

    axes: tuple[tuple[str, str], ...] = ()
    word: str | None = None
    tense: str | None = None

    def code(self, axis: str) -> str | None:
        """The code that this text names on an axis."""
        return dict(self.axes).get(axis)

    @property
    def known(self) -> bool:
        """Whether it stands for anything."""
        return bool(self.axes or self.word or self.tense)


@dataclass(frozen=True)
class Vocabulary:
    """The names and words that exist. names: axis → folded name → codes; words: plain header → meaning."""

    names: dict[str, dict[str, frozenset[str]]]
    words: dict[str, str]
    own: dict[str, str] = field(default_factory=dict)
    signs: dict[str, tuple[str, str]] = field(default_factory=dict)  # of one file: sign → axis and code, or measure
    states: frozenset[str] = frozenset()  # of one file: signs of states

    def __hash__(self) -> int:
        return id(self)

    @lru_cache(maxsize=200_000)  # noqa: B019  one vocabulary a load
    def meaning(self, text: str) -> Meaning:
        """What a header or a label of a row may stand for."""
        key = plain(text)
        if key in self.own:
            return self._said(self.own[key])
        if self.signs.get(key) == UNKNOWN:
            return Meaning()
        if key in self.signs:
            return Meaning(word=self.signs[key][1]) if self.signs[key][0] == "measure" else Meaning((self.signs[key],))
        label = cleaned(text)
        axes = tuple(
            (axis, min(codes)) for axis in AXES if (codes := self.codes(axis, label) or self._of_lines(axis, text))
        )
        word, tense = self._word(plain(label) or key)
        return Meaning(axes, word, tense)

    def codes(self, axis: str, text: str) -> frozenset[str]:
        """Every code that a name may stand for; kecamatan of one name in several kabupaten are several."""
        if axis == "region" and (said := _CODE.fullmatch(text.strip())):
            return frozenset({".".join(said.groups())})
        if axis == "service" and re.fullmatch(r"(IZ|NP|LG|RK)-\d\d", text.strip(), re.IGNORECASE):
            return frozenset({text.strip().upper()})
        if axis == "region" and (both := _PLACED.fullmatch(text)):
            return frozenset({".".join(both.groups()[:3])}) & self.codes(axis, both[4])
        if axis == "unsur" and (numbered := _UNSUR.fullmatch(text)):
            return self.codes(axis, numbered["name"])  # the numbers are the sender's own, the names are not
        sign = self.signs.get(plain(text)) if self.signs else None
        if sign and sign[0] == axis:
            return frozenset({sign[1]})
        if sign == UNKNOWN:
            return frozenset()
        known = self.names[axis].get(folded(text))
        twice = None if known else _TWICE.fullmatch(text)
        if twice and self._alike(axis, twice[1], self.codes(axis, twice[2])):
            return self.codes(axis, twice[2])
        return known or self._of_lines(axis, text)

    def _alike(self, axis: str, name: str, codes: frozenset[str]) -> bool:
        """Whether a name means these too, or is a word of it: "Surat Keterangan Usaha (SKU)", "Nikah (N1)"."""
        own, word = self.codes(axis, name), folded(name)
        if own or axis != "service" or len(word) < FEW_LETTERS:
            return own == codes
        return any(word in one for one, of in self.names[axis].items() if of == codes)

    def _of_lines(self, axis: str, text: str) -> frozenset[str]:
        """ "U1" over "Persyaratan" in one cell is what both lines say."""
        lines = [line for line in text.split("\n") if line.strip()]
        codes = {self.codes(axis, line) for line in lines} if len(lines) > 1 else set()
        return codes.pop() if len(codes) == 1 else frozenset()

    def written(self, axis: str, text: str) -> str:
        """A name as it was written; the code where a layout of the office says what this header is."""
        if axis == "region" and (said := _CODE.fullmatch(text.strip())):
            return ".".join(said.groups())
        coded = plain(text) in self.own or plain(text) in self.signs or (axis == "region" and _PLACED.fullmatch(text))
        coded = coded or (axis == "unsur" and bool(_UNSUR.fullmatch(text)))
        coded = coded or ("\n" in text and bool(self._of_lines(axis, text)) and folded(text) not in self.names[axis])
        return (self.meaning(text).code(axis) or text) if coded else cleaned(text)

    def kabupaten_kota(self, text: str) -> str | None:
        """The code of a kabupaten or kota that a text names with its kind: "KABUPATEN MALANG" → 35.07."""
        said = _KABUPATEN_KOTA.match(text)
        if not said:
            return None
        kind = "kota" if said[1].lower() == "kota" else "kab"
        words = re.findall(r"[a-z]+", said[2].lower())
        for count in range(min(3, len(words)), 0, -1):
            if codes := self.names["kabupaten_kota"].get(kind + "".join(words[:count])):
                return min(codes)
        return None

    def measures(self, title: str) -> set[str]:
        """The measure that a title names, the last of several: "REKAP DOKUMEN TERBIT" is completed."""
        words = phrases.of_files(plain(title))
        found = [one for one in self._found(words, MEASURES) if one not in OF_TALK]
        strong = [one for one in found if not set(one.split()) <= FILLERS] or [
            one for one in found if one == "permohonan"
        ]
        if not strong:
            return set()
        return {self.words[max(strong, key=lambda one: (words.rfind(one) + len(one), len(one)))]}

    def foreign(self, title: str, times: bool = True) -> bool:
        """Whether a title says that its table counts people, staff or money; times: also how long services take."""
        named = _BRACKETS.sub(" ", title) if KECAMATAN.match(title) else title  # "KEC. GRESIK (pakai blangko lama)"
        words = " ".join(re.findall(r"[a-z0-9]+", in_full(cleaned(named).lower())))  # "C. PEMBANDING"
        return phrases.foreign(words) or (times and "waktu pelayanan" in words)

    def _said(self, meaning: str) -> Meaning:
        """What a layout of the office says of a header: a word, a tense, or the code of a service."""
        if _SERVICE.fullmatch(meaning):
            return Meaning((("service", meaning),))
        return Meaning(word=None if meaning in TENSES else meaning, tense=meaning if meaning in TENSES else None)

    def _word(self, words: str) -> tuple[str | None, str | None]:
        if (word := self.words.get(words)) and word not in TENSES:
            return word, None
        if phrases.silent(words):
            return None, None
        undated = self.words.get(" ".join(_IN_YEAR.sub(" ", words).split()))  # "Target 2026"
        if word := phrases.of(words) or (undated if undated in ("other", "rate", "remark") else None):
            return word, None
        whole = _WHOLE.match(words)
        if whole and self.kabupaten_kota(whole[1]):
            return "total", None
        if len(words.split()) > MOST_WORDS:
            return None, None
        bare = " ".join(word for word in words.split() if word not in ("berkas", "jumlah", "jml", "surat", "dokumen"))
        if self.words.get(bare) in ("carried_over", "pending"):
            return self.words[bare], None  # "Berkas sisa bulan lalu"
        phrase = next(iter(self._found(words, TENSES)), None)
        if phrase is None:
            return self._measure(words), None
        rest = " ".join(re.sub(rf"\b{phrase}\b", " ", words, count=1).split())
        word = self.words.get(rest)
        if word not in MEASURES and all(one in FILLERS for one in rest.split()):
            return None, self.words[phrase]
        word = word or self._measure(rest)
        return word, self.words[phrase] if word else None

    def _measure(self, words: str) -> str | None:
        """The last measure named, when every other word says nothing: "permohonan yang selesai" is completed."""
        words = words.partition(" karena ")[0]
        found = self._found(words, MEASURES)
        if not found:
            return None
        rest = words
        for one in found:
            rest = re.sub(rf"\b{one}\b", " ", rest)
        if any(word not in FILLERS for word in rest.split()):
            return None
        strong = [one for one in found if one not in FILLERS] or found
        told = {self.words[one] for one in strong if one not in NOT_YET}
        if NOT_YET & set(words.split()) and not told & {"pending", "rejected"}:
            return None if "requested" in told else "pending"  # "Belum terlayani", but "belum masuk" counts nothing
        last = max(strong, key=lambda one: (words.rfind(one) + len(one), len(one)))
        return self.words[last]

    def _found(self, words: str, meanings: Iterable[str]) -> list[str]:
        """Known phrases of these meanings inside a text, the longest first."""
        padded = f" {words} "
        inside = [one for one, word in self.words.items() if word in meanings and f" {one} " in padded]
        return sorted(inside, key=len, reverse=True)


def says_nothing(text: str) -> bool:
    """Whether a header holds none but words that say nothing beside a measure: "Jumlah berkas"."""
    return set(plain(text).split()) <= FILLERS


def words_of(path: Path) -> dict[str, str]:
    """Header → meaning of one layout file (columns meaning, header; headers separated by |).

    UserError for a file without these columns, or with a meaning that does not exist.
    """
    text = path.read_text(encoding="utf-8-sig")
    first = text.partition("\n")[0]
    reader = csv.DictReader(text.splitlines(), delimiter=";" if first.count(";") > first.count(",") else ",")
    if not {"meaning", "header"} <= set(reader.fieldnames or ()):
        raise UserError(f"Berkas tata letak {path}: baris pertama harus memuat kolom meaning dan header.")
    found = {}
    for line in reader:
        meaning = (line["meaning"] or "").strip()
        if meaning not in MEANINGS and not _SERVICE.fullmatch(meaning):
            raise UserError(
                f"Berkas tata letak {path}, baris {reader.line_num}: arti '{meaning}' tidak dikenal. "
                f"Pilih salah satu dari {', '.join(sorted(MEANINGS))}, atau kode layanan seperti NP-10."
            )
        found |= {plain(one): meaning for one in (line["header"] or "").split("|") if plain(one)}
    return found
