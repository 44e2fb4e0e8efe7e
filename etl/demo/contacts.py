"""Whom to call in the simulation: one office per kabupaten/kota, with a number that nobody can have."""

import csv
from pathlib import Path

from etl.demo.places import places
from paten.contacts import COLUMNS, WHERE

FUNCTIONS = (
    "Kepala Bagian Pemerintahan",
    "Kepala Subbagian Pemerintahan",
    "Analis Bagian Tata Pemerintahan",
)
NOTES = ("", "pukul 08.00 sampai 15.00", "", "lebih cepat lewat WhatsApp")


def write_contacts(folder: Path) -> Path:
    """office/contacts.csv for all kabupaten/kota; gives its path. A list that is there already is left as it is."""
    path = folder / WHERE
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(COLUMNS)
        for place, code in enumerate(places(), start=1):
            note = "; ".join(filter(None, ["nomor simulasi", NOTES[place % len(NOTES)]]))
            writer.writerow((code, FUNCTIONS[place % len(FUNCTIONS)], f"62-800-0000-00{place:02d}", note))
    return path
