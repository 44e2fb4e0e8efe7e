"""The dictionary is whole, says what the code does, and cites what the code cites."""

import importlib
import re
from pathlib import Path
from typing import get_args

import duckdb
import pytest

from paten.definitions import Definition, definitions
from paten.dictionary import books, glossary, indicators, methods, relations, rules
from paten.dictionary.entries import explained, said
from paten.dictionary.markdown import markdown
from paten.stats import SIGNALS

PROJECT = Path(__file__).parents[2]
METHODS = list(methods.words()["statistics"])
FILLED = {"int": "integer"}  # types as DuckDB repeats them


@pytest.fixture(autouse=True)
def nothing_kept():
    """What a test changed in the files is not remembered by the next one."""
    kept = (
        relations.relations, relations.lines, relations._meanings, rules.rules, rules.signals, books.dictionary,
        books.methodology, definitions,
    )  # fmt: skip
    yield
    for function in kept:
        getattr(function, "cache_clear", lambda: None)()


def test_relations_and_columns_are_read_as_the_database_reads_them():
    with duckdb.connect() as opened:
        opened.execute(relations.RELATIONS.read_text(encoding="utf-8"))
        tables = {name for (name,) in opened.execute("show tables").fetchall()}
        assert set(relations.relations()) == tables
        for name, one in relations.relations().items():
            described = [
                (row[0], row[1].lower(), row[2] == "NO") for row in opened.execute(f"describe {name}").fetchall()
            ]
            read = [(it.name, FILLED.get(it.type, it.type), it.required) for it in one.columns]
            assert read == described, name


@pytest.mark.parametrize("book", [books.dictionary, books.methodology])
def test_nothing_lacks_its_words_and_no_words_are_left_over(book):
    assert not book().lacks, "\n".join(book().lacks)


def test_the_dictionary_holds_every_relation_column_indicator_and_rule():
    entries = {entry.key: entry for section in books.dictionary().sections for entry in section.entries}
    files = {path.stem for room in ("rules", "signals") for path in (PROJECT / "etl" / room).glob("*.sql")}
    # An indicator and a relation may bear the same name: each then stands in its own section.
    assert set(entries) >= set(relations.relations()) | files
    assert [one.key for one in indicators.names()] == sorted(definitions(), key=lambda name: definitions()[name].title)
    for name, one in relations.relations().items():
        found = [entry for section in books.dictionary().sections for entry in section.entries if entry.key == name]
        assert any(entry.columns == one.columns for entry in found), name


def test_every_word_that_a_definition_may_choose_is_explained():
    for key in indicators.CHOICES:
        for value in get_args(Definition.model_fields[key].annotation):
            assert explained(key, str(value)), f"paten/dictionary/terms.csv: {key},{value}"


def test_every_indicator_says_where_it_comes_from_and_who_stands_for_it():
    for name, one in definitions().items():
        for key in ("source", "why", "authored_by", "checked_by"):
            assert getattr(one, key).strip(" –-"), f"{name}: {key}"
    for entry in indicators.methods():
        labels = {line.label for line in entry.lines}
        wanted = {
            "Satuan",
            "Jenis",
            "Cakupan",
            "Ketidakpastian",
            "Beberapa bulan",
            "Arah",
            "Pembanding",
            "Mengapa dipantau",
        }
        assert labels >= wanted | {"Sumber", "Disusun oleh", "Diperiksa oleh", "Ditinjau lagi"}, entry.key


@pytest.mark.parametrize("method", METHODS, ids=lambda one: one["key"])
def test_a_method_cites_what_its_code_cites(method):
    taught, cited = docstrings(method["module"], method.get("function")), "; ".join(method["sources"])
    if "twin" in method:
        taught += (PROJECT / method["twin"]).read_text(encoding="utf-8")
    for name, year in years(cited):
        assert name in taught and year in taught, f"{method['key']}: {name} ({year}) is not in {method['module']}"
    every = [source for one in METHODS if one["module"] == method["module"] for source in one["sources"]]
    for name, year in years(docstrings(method["module"])):
        assert any(name in source and year in source for source in every), f"{method['module']}: {name} ({year})"


def docstrings(module: str, function: str | None = None) -> str:
    """What a module says of itself, or one of its functions says."""
    taught = importlib.import_module(module)
    if function:
        return taught.__dict__[function].__doc__
    own = [one for one in vars(taught).values() if getattr(one, "__module__", "") == module]
    return re.sub(r"\s+", " ", " ".join(one.__doc__ or "" for one in [taught, *own]))


def years(text: str) -> list[tuple[str, str]]:
    """The last author and the year of everything that is cited: Wheeler & Chambers (1992) → Chambers, 1992."""
    return re.findall(r"([A-Z][A-Za-z]+),? \(?((?:19|20)\d\d)\b", text)


def test_every_module_of_statistics_and_every_signal_of_the_chart_is_explained():
    modules = {f"paten.stats.{path.stem}" for path in (PROJECT / "paten" / "stats").glob("[a-z]*.py")}
    assert {one["module"] for one in METHODS} == modules
    [chart] = [one for one in METHODS if one["module"] == "paten.stats.control"]
    assert [line["code"] for line in chart["lines"]] == list(SIGNALS)


@pytest.mark.parametrize("part", ["reading", "statistics"])
def test_every_method_has_its_sentence_and_its_example_and_no_brace_is_left(part):
    for entry in methods.entries(part):
        assert entry.lead.endswith(".") and entry.example.endswith((".", "”")), entry.key
        assert not re.search(r"[{}]|\bNone\b|\bnan\b", said(entry)), entry.key


def test_the_numbers_in_the_words_are_those_of_the_code():
    entries = {entry.key: entry for entry in methods.entries("statistics")}
    assert "2,66 kali" in entries["rentang-biasa"].says
    assert "27 dari 30 berkas tepat waktu adalah 90%, dengan rentang 74,4% sampai 96,5%" in entries["wilson"].example
    assert "95% dan 99,8%" in entries["corong"].says


def test_a_term_that_the_glossary_does_not_have_is_refused():
    assert dict(glossary.meanings("nihil"))["nihil"].startswith("dilaporkan nol")
    with pytest.raises(KeyError, match="glosarium"):
        glossary.meanings("tidak ada istilah seperti ini")


def test_a_new_relation_and_a_new_column_are_named_until_they_have_words(monkeypatch, tmp_path):
    new = (
        "create table harvest (\n"
        "    region_code varchar not null, -- a comment, with (brackets)\n"
        "    weight blob, m map(int, int)\n);"
    )
    monkeypatch.setattr(relations, "RELATIONS", tmp_path / "relations.sql")
    relations.RELATIONS.write_text(new, encoding="utf-8")
    relations.relations.cache_clear()
    books.dictionary.cache_clear()
    lacks = books._unexplained()
    assert {"relations.csv: harvest", "columns.csv: harvest,weight", "terms.csv: type,blob"} <= set(lacks)
    assert "columns.csv: harvest,region_code" not in lacks, "a column that means the same everywhere needs one line"
    assert "relations.csv: region (usang)" in lacks
    assert [one.type for one in relations.relations()["harvest"].columns] == ["varchar", "blob", "map(int, int)"]


def test_a_changed_sum_asks_for_new_words(monkeypatch):
    changed = definitions()["selesai"].model_copy(update={"numerator": "sum(completed) + 1"})
    monkeypatch.setattr(indicators, "definitions", lambda: {"selesai": changed})
    lacks = indicators.unsaid()
    assert "sums.csv: service_volume,sum(completed) + 1 (selesai)" in lacks
    assert "sums.csv: service_volume,sum(on_time) (usang)" in lacks


def test_an_indicator_made_of_others_says_of_which():
    made = {entry.key: {line.label: line.words for line in entry.lines} for entry in indicators.methods()}
    assert "semua rincian “Nilai rata-rata unsur SKM”, dikali 25; belum diketahui selama" in made["ikm"]["Nilai"]
    assert made["ikm"]["Masa berlaku"].startswith("nilai tetap dipakai 12 bulan")
    assert made["ikm"]["Volume terkecil"].startswith("bila banyaknya responden kurang dari 30")
    assert made["permohonan_per_10000"]["Nilai"] == "pembilang dibagi penyebut, dikali 10.000"
    assert made["permohonan_per_10000"]["Tingkat"] == "hanya untuk provinsi dan kabupaten/kota"
    assert made["selesai"]["Rincian"] == "juga dihitung per kode layanan, di tingkat provinsi dan kabupaten/kota"
    assert "Tingkat" not in made["selesai"] and "Asal angka" not in made["ikm"]


def test_signals_have_a_section_of_their_own_once_there_are_some(monkeypatch, tmp_path):
    monkeypatch.setattr(rules, "SIGNALS", tmp_path)
    (tmp_path / "berhenti.sql").write_text(
        "-- berhenti · sedang · kuat\n-- Laporan berhenti\n-- {wilayah} belum melapor {span} bulan.{diterima}\n"
        "-- Penjelasan lain: jalur lain.{kalender}\n-- not for readers\nselect 1\n"
    )
    (tmp_path / "thresholds.csv").write_text(
        "signal,name,value,unit,why\n"
        "semua,few,2,berkas,Hampir tidak ada\nberhenti,span,3,bulan,Satu bulan terlalu cepat\n"
    )
    for function in (rules.signals, books.dictionary, books.methodology):
        function.cache_clear()
    sections = [
        one for book in (books.dictionary(), books.methodology()) for one in book.sections if one.key == "sinyal"
    ]
    [named], [shared, entry] = (section.entries for section in sections)
    assert (entry.title, entry.mark) == ("Laporan berhenti", "berhenti") == (named.title, named.mark)
    assert entry.lead == named.lead == "‹wilayah› belum melapor 3 bulan."
    assert "3 bulan. Satu bulan terlalu cepat span" in said(entry) and "not for readers" not in said(entry)
    assert "Penjelasan lain Jalur lain." in said(entry) and "2 berkas. Hampir tidak ada" in said(shared)
    assert "## Sinyal" in markdown(books.dictionary())


def test_a_search_keeps_what_holds_the_word_and_nothing_else():
    found = books.matching(books.dictionary().sections, "  ON_TIME ")
    kept = {entry.key for section in found for entry in section.entries}
    assert "service_volume" in kept and "region" not in kept
    assert books.matching(books.dictionary().sections, "kata yang tidak ada") == []
    assert books.matching(books.dictionary().sections, "") == list(books.dictionary().sections)


def test_what_belongs_to_an_indicator_is_its_relation_and_the_rules_over_its_reports():
    kept = {entry.key for section in books.about("tepat_waktu") for entry in section.entries}
    assert {"tepat_waktu", "service_volume", "indicator", "L08", "U01", "U03"} <= kept
    assert not kept & {"K01", "P01", "S01", "stage", "selesai"}
    kept = {entry.key for section in books.about("ikm") for entry in section.entries}
    assert {"ikm", "survey", "S01", "U01"} <= kept and not kept & {"K01", "L08", "stage"}
