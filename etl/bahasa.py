"""What argparse says of its own accord, in Indonesian: it asks gettext for each sentence, which has none of ours."""

import argparse
import csv
from pathlib import Path


def speak() -> None:
    """Makes every parser of this process speak as etl/bahasa.csv says; a sentence that is not there stays as it is."""
    with Path(__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as handle:
        lines = [(line["argparse"], line["indonesian"]) for line in csv.DictReader(handle)]
    words = {theirs.replace("\\n", "\n"): ours.replace("\\n", "\n") for theirs, ours in lines}
    argparse._ = lambda text: words.get(text, text)
    argparse.ngettext = lambda one, many, count: words.get(one, one if count == 1 else many)
