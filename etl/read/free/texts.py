"""Texts of sheets as they are compared: without marks, enumerations, brackets that say nothing."""

import re
from functools import lru_cache
from pathlib import Path

# What stands in brackets says nothing of a count (berkas, 2+3), unless it says that it is another time's, or none.
_BRACKETED = re.compile(r"\(([^)]*)\)")
_CHANGES = re.compile(
    r"%|\b(persen|persentase|prosentase|lalu|sebelumnya|kumulatif|akumulasi|sampai|s\W?d|target|rencana|rp|rupiah|ribu|juta|hari)\b"
)
ENUMERATED = re.compile(r"^\s*(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,5})\s*[.)]\s+(?=\S)")
_CODED = re.compile(
    r"^\s*(?:\[[A-Z]{1,5}[-.]?\d{1,4}\]\s*|[A-Z]{1,4}[-.]?\d{2,4}\s*[-–:]\s+)(?=[A-Za-z])"  # "[AD01] KK"
)
# How many answered, in the header of a survey: "Batu (n = 125)", "125 responden".
PEOPLE = re.compile(
    r"(?:^|\()\s*(?:(?:n|(?:jumlah |jml )?responden)\s*[=:]\s*(?P<count>\d[\d.]*)(?: orang| responden)?|"
    r"(?P<people>\d[\d.]*) (?:responden|orang))\s*\)?\s*$",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])|(?<=[A-Z]{2})(?=[A-Z][a-z])")
LATE = re.compile(r"terlambat|lewat|tidak\s+tepat|melebihi|lebih\s+dari", re.IGNORECASE)  # and not in time
STAR = re.compile(r"(\*+|[¹²³⁴⁵⁶⁷⁸⁹])\)?\s*$")  # that a footnote explains
_NOTED = re.compile(r"(?<=[^\W\d_])\s\d\)$")  # "Manyar 1)"
_QUESTION = re.compile(
    r"^(?:apakah\s+(?:(?:di\s+)?(?:kantor\s+)?kecamatan\s+(?:saudara\s+|ini\s+)?)?(?:sudah\s+|telah\s+)?"
    r"(?:tersedia|ada|terdapat|memiliki|mempunyai)|berapa(?:kah)?|"
    r"apakah(?=.*\b(?:sudah|telah)\s+(?:ada|tersedia|dibuat|disusun|ditetapkan|ditunjuk|dibentuk)\W*$)|"
    r"bagaimana(?:kah)?\s+(?:pendapat|pemahaman|penilaian|tanggapan|kepuasan)\s+\w+(?:/\w+)*\s+(?:tentang|mengenai|terhadap|atas))\s+",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\s+(?:sudah|telah)\s+(?:ada|tersedia|dibuat|disusun|ditetapkan|ditunjuk|dibentuk)\W*$", re.IGNORECASE
)
_ASKED = re.compile(r"[^\[\]]{8,}\[([^\[\]]{3,})\]\s*")  # "Apakah sarana ini tersedia? [Ruang tunggu]" of a web form
_KECAMATAN = re.compile(r"^\s*(?:kantor\s+)?(?:kecamatan|kec\b\.?)\s*[:.]?\s*", re.IGNORECASE)
KECAMATAN = re.compile(r"^\s*(?:kecamatan|kec\.?)\s+\S", re.IGNORECASE)  # a name with its word
_DESA = re.compile(
    r"\s*(?:\d+\.?\s*)?(?:pemerintah\s+)?(?:desa|kelurahan|kel|ds)\b\.?\s+"
    r"(?!(?:se|se\W?kec\w*|dan|atau|di|dalam|pada|yang)\b)[^\W\d]",
    re.IGNORECASE,
)
_BROKEN = re.compile(r"(?<=[^\W\d])-[ \t]*\n\s*(?=[^\W\d])")  # "Dikembali-" over "kan"
_ATTACHED = re.compile(r"\b(mg|mgg|minggu)(?=\d)")  # "mg1"
_TWICE_SAID = re.compile(r"\b(lain)2\b", re.IGNORECASE)  # "lain2" is said twice
_SUM_OF = re.compile(r"^\s*(sum|jumlah|count) (of|dari)\s")  # as pivot tables call their columns

_SHORT = {
    "bln": "bulan", "thn": "tahun", "jml": "jumlah", "jmlh": "jumlah", "blm": "belum", "tdk": "tidak", "sdh": "sudah",
    "dlm": "dalam", "yg": "yang", "dgn": "dengan", "msh": "masih", "mg": "minggu", "mgg": "minggu", "utk": "untuk",
    "pd": "pada", "jns": "jenis", "tlk": "tolak", "dtlk": "ditolak", "yan": "pelayanan", "brks": "berkas",
    "wkt": "waktu", "bl": "bulan", "wktu": "waktu", "permoh": "permohonan", "pmhn": "permohonan", "bnyk": "banyak",
    "byk": "banyak", "pely": "pelayanan", "lyn": "layanan",
}  # fmt: skip
_SHORTENED = re.compile(rf"\b({'|'.join(_SHORT)})\b\.?", re.IGNORECASE)

_ENGLISH = frozenset((Path(__file__).parents[2] / "layouts" / "inggris.csv").read_text(encoding="utf-8").split())
_IN_BOTH = frozenset(["total", "no", "unit", "id", "online", "offline"])


def _indonesian(text: str) -> str:
    """A text in two languages without the English one: "Kecamatan\\nSubdistrict", "Jumlah / Number" of statistics."""
    for mark in ("\n", "/"):
        pieces = text.split(mark) if mark in text else []
        kept = [piece for piece in pieces if not _english(piece)]
        if 0 < len(kept) < len(pieces):
            text = mark.join(kept)
    return text


def _english(text: str) -> bool:
    words = re.findall(r"[^\W\d]+(?:-[^\W\d]+)?", text.lower())
    return bool(_ENGLISH.intersection(words)) and _ENGLISH.union(_IN_BOTH).issuperset(words)


def in_full(text: str) -> str:
    """A text with its small words written out: "Tdk. berlaku" → "tidak berlaku"."""
    return _SHORTENED.sub(lambda said: _SHORT[said[1].lower()], text)


def cleaned(text: str) -> str:
    """A label without its enumeration, its line breaks and the words of a question: "1. Kartu\\nKeluarga" → "Kartu
    Keluarga", "Apakah tersedia ruang tunggu?" → "ruang tunggu".
    """
    text = one[1] if (one := _ASKED.fullmatch(text)) else text
    text = _TWICE_SAID.sub(r"\1-\1", _indonesian(_BROKEN.sub("", text)))
    label = _CODED.sub("", ENUMERATED.sub("", _NOTED.sub("", " ".join(text.split()))))
    asked = _QUESTION.match(label)
    return _ANSWERED.sub("", label[asked.end() :]).rstrip("? ") if asked else label


def with_word(text: str) -> bool:
    """Whether a label names a kecamatan with its word: "II. Kecamatan Manyar"."""
    return bool(KECAMATAN.match(cleaned(text)))


def folded(text: str) -> str:
    """Names are compared without case, spaces and marks: the twin of the macro `fold`."""
    return re.sub(r"[^a-z0-9]", "", _KECAMATAN.sub("", text).lower())


def is_desa(text: str) -> bool:
    """Whether a text names a desa or kelurahan with its word: "Kel. Sidomoro", not "Kelurahan se-Kecamatan"."""
    return bool(_DESA.match(text))


def spaced(text: str) -> str:
    """ "JumlahMasuk", "ktp_masuk" of a program as words."""
    return text if " " in text else _CAMEL.sub(" ", text).replace("_", " ")


@lru_cache(maxsize=100_000)
def plain(text: str) -> str:
    """Headers are compared as words: "S.D. Bulan Lalu (berkas)" → "s d bulan lalu"; "Sisa (%)" → "sisa persen"."""
    text = spaced(text)
    text = _indonesian(_BROKEN.sub("", text.lower()))
    bare = _BRACKETED.sub(lambda said: f" {said[1]} " if _CHANGES.search(said[1]) else " ", text)
    bare = bare.replace("%", " persen ").replace("σ", " jumlah ").replace("∑", " jumlah ")
    words = [
        _SHORT.get(word, word)
        for word in re.findall(r"[a-z0-9]+", _ATTACHED.sub(r"\1 ", _SUM_OF.sub("", bare) or text))
    ]
    letters = len(words) > 3 and all(len(word) == 1 for word in words)  # "D E S A"
    return ("" if letters else " ").join(words)


def in_brackets(text: str) -> str:
    """What stands in brackets beside other words: "Selesai (Agustus)" → "Agustus"."""
    said = _BRACKETED.search(text)
    return said[1] if said and _BRACKETED.sub("", text).strip() else ""
