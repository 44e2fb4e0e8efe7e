"""The words of the house: nothing on screen or paper that its readers would not accept, and no English."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from house import HOUSE, files, modules, strings, text, tree, verdict

# What a camat would object to, and what we write instead.
REFUSED = {
    r"\bwajar\b": "rentang biasa; dalam variasi biasa",
    r"\bpaling tertinggal\b": "capaian terendah",
    r"\bdiam\b": "belum melapor tiga bulan",
    r"\bbelum memulai sama sekali\b": "belum ada dokumen bertanggal",
    r"\bpendelegasian\b": "pelimpahan sebagian kewenangan; peraturan/keputusan pelimpahan",
    r"\btinggal peresmian\b": "menunggu peresmian",
    r"\bmenahan (se)?\w+ lainnya\b": "sembilan kecamatan belum memiliki …",
    r"[\d}] (\w+ )?memburuk\b": "turun 3 laporan",
    r"\bjelas berbeda\b": "berada di seperempat teratas / terbawah",
    r"\bseparuh tengah\b": "kisaran separuh daerah",
    r"\bwalikota\b": "wali kota",
    r"\b(anomali|manipulasi|curang)\b": "perlu dikonfirmasi",
}
# The name of a method is allowed where methods are explained.
ONLY_UNDER_METHODS = {r"\bbagan kendali\b": "rentang biasa", r"\bxmr\b": "rentang biasa"}
METHODS = re.compile(r"metodologi")

BOTH = "Blitar|Kediri|Madiun|Malang|Mojokerto|Pasuruan|Probolinggo"
ALONE = re.compile(rf"(?<!Kab\. )(?<!Kabupaten )(?<!Kota )(?<!Kec\. )(?<!Bakorwil )\b({BOTH})\b")

# Words that are English and nothing else: one of them in a sentence on screen is one too many.
ENGLISH = re.compile(
    r"\b(the|and|of|with|this|that|these|those|was|were|are|have|has|not|which|when|where|please|unknown|missing|failed|"
    r"invalid|loading|loaded|click|select|choose|report|reports|month|months|region|regions|file|files|row|rows|column|"
    r"columns|sheet|sheets|value|values|your|you|should|must|cannot|could|found|expected|wrong|error|warning|done)\b"
)
CODE = re.compile(
    r"[{<>]|=>|--|::|://|\w=\w|;\s*$|:\s*[\w#-]+;|\b(select|create|attach|detach|set|insert|begin|commit|checkpoint)\b",
    re.IGNORECASE | re.MULTILINE,
)
NAMES = re.compile(r"`[^`]*`|%\(\w+\)[rs]|\{\}|\b\w+[._/]\w[\w./-]*")


def spoken(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module that a person may read: not what is said to programmers, not code in another language."""
    unheard = set()
    for node in ast.walk(tree(path)):
        is_log = isinstance(node, ast.Call) and ast.unparse(node.func).startswith("log")
        is_slip = isinstance(node, ast.Raise) and node.exc and not ast.unparse(node.exc).startswith("UserError")
        if is_log or is_slip or isinstance(node, ast.Assert):
            unheard.update(range(node.lineno, node.end_lineno + 1))
    yield from ((line, said) for line, said in strings(path) if line not in unheard)


def sentences() -> Iterator[tuple[str, str]]:
    """Place and text of everything that is written for readers."""
    for path in modules():
        yield from ((f"{path}:{line}", said) for line, said in spoken(path))
    for path in files("paten/indicators", ".yaml"):
        keys = yaml.safe_load(text(path))
        yield from ((f"{path}: {key}", str(keys[key])) for key in ("title", "question", "why") if key in keys)
    for room in ("etl/rules", "etl/signals"):
        for path in files(room, ".sql"):
            told = text(path).splitlines()[1 : 4 if room == "etl/signals" else 3]
            yield from ((f"{path}:{line + 2}", said) for line, said in enumerate(told))
    for path in files("docs", ".md"):
        if path.name in ("hari-pertama.md", "operasi.md", "glosarium.md", "kamus.md", "metodologi.md"):
            yield from ((f"{path}:{line + 1}", said) for line, said in enumerate(text(path).splitlines()))
    for path in files("data/reference", ".csv"):
        if path.name not in ("regions.csv", "region_aliases.csv"):
            yield from ((f"{path}:{line + 1}", said) for line, said in enumerate(text(path).splitlines()))


def refused(said: str, under_methods: bool = False) -> str | None:
    """What to write instead of a phrase in this text that is refused; None when there is none."""
    phrases = REFUSED if under_methods else REFUSED | ONLY_UNDER_METHODS
    return next((instead for phrase, instead in phrases.items() if re.search(phrase, said, re.IGNORECASE)), None)


def english(said: str) -> list[str]:
    """The English words of a text that reads as a sentence."""
    prose = NAMES.sub(" ", said)
    is_label = len(prose.split()) < (2 if prose.strip()[:1].isupper() else 3)  # "swatch missing": a class, a column
    return [] if is_label or CODE.search(said.replace("{}", "")) else ENGLISH.findall(prose.lower())


def test_no_word_that_its_readers_would_refuse():
    faults = []
    for place, said in sentences():
        instead = refused(said, bool(METHODS.search(place)))
        if instead:
            faults.append(f"{place}: {said.strip()[:90]!r}; write: {instead}")
    verdict(faults)


def test_a_name_that_is_both_is_printed_with_its_kind():
    verdict([f"{place}: {said.strip()[:90]!r}" for place, said in sentences() if ALONE.search(said)])


def test_no_english_on_screen():
    verdict(
        [
            f"{path}:{line}: {said.strip()[:90]!r}: {', '.join(english(said))}"
            for path in modules()
            for line, said in spoken(path)
            if english(said)
        ]
    )


def test_timeliness_of_services_is_said_to_be_the_offices_own_judgement():
    path = HOUSE / "paten" / "indicators" / "tepat_waktu.yaml"
    if path.exists():
        assert "menurut laporan sendiri" in yaml.safe_load(path.read_text(encoding="utf-8"))["title"]


@pytest.mark.parametrize(
    "said",
    [
        "12 di luar batas wajar", "Tuban paling tertinggal", "Kab. Sampang diam tiga bulan", "SK pendelegasian",
        "syarat yang menahan sembilan lainnya", "▼ 3 memburuk", "Bupati/Walikota", "separuh tengah daerah",
        "bagan kendali XmR",
    ],
)  # fmt: skip
def test_the_detector_hears_what_is_refused(said):
    assert refused(said)


@pytest.mark.parametrize(
    "said",
    [
        "dalam rentang biasa", "capaian terendah", "belum melapor tiga bulan", "pelimpahan sebagian kewenangan",
        "menunggu peresmian", "sembilan kecamatan belum memiliki pemegang kas", "turun 3 laporan", "wali kota",
        "kisaran separuh daerah", "perlu dikonfirmasi", "Diambil dari laporan", "membaik, memburuk",
    ],
)  # fmt: skip
def test_the_detector_lets_the_right_words_pass(said):
    assert not refused(said)


def test_the_detector_knows_english_from_indonesian_and_from_code():
    assert english("This month has no report") and english("Rows not found")
    assert not english("Data bulan Oktober 2026 belum final: 31 dari 38 kabupaten/kota masuk.")
    assert not english("attach 'x' as snapshot (read_only)") and not english("service_volume") and not english("of")
    assert ALONE.search("PATEN di Malang") and not ALONE.search("Kab. Malang dan Kota Malang")
