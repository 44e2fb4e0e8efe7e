"""docs/kamus.md and docs/metodologi.md are what the generator writes today."""

import json

import pytest

from etl.__main__ import main
from etl.dictionary import DOCS, documents

TEXTS, LACKS = documents()


@pytest.mark.parametrize("name", TEXTS)
def test_the_document_is_not_stale(name):
    written = (DOCS / name).read_text(encoding="utf-8")
    assert written == TEXTS[name], f"docs/{name} is stale: run python -m etl dictionary and commit what changed"


def test_the_verb_writes_both_documents_and_says_what_lacks_words(tmp_path, capsys):
    assert main(["dictionary", "--out", str(tmp_path / "new"), "--json"]) == (1 if LACKS else 0)
    told = json.loads(capsys.readouterr().out)
    assert [path.rpartition("/")[2] for path in told["files"]] == ["kamus.md", "metodologi.md"]
    assert told["lacks"] == LACKS
    for name, text in TEXTS.items():
        assert (tmp_path / "new" / name).read_text(encoding="utf-8") == text
