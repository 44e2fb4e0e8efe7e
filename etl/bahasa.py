"""What argparse says of its own accord, in Indonesian: it asks gettext for each sentence, which has none of ours."""

import argparse

WORDS = {
    "usage: ": "pemakaian: ",
    "positional arguments": "isian",
    "options": "pilihan",
    "show this help message and exit": "tampilkan bantuan ini",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s. Bantuan: %(prog)s --help\n",
    "argument %(argument_name)s: %(message)s": "isian %(argument_name)s: %(message)s",
    "the following arguments are required: %s": "isian ini masih kurang: %s",
    "one of the arguments %s is required": "isi salah satu dari %s",
    "not allowed with argument %s": "tidak dapat dipakai bersama %s",
    "unrecognized arguments: %s": "tidak dikenal: %s",
    "expected one argument": "perlu satu isian",
    "expected at most one argument": "paling banyak satu isian",
    "expected at least one argument": "perlu paling sedikit satu isian",
    "expected %s argument": "perlu %s isian",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s dapat berarti %(matches)s",
    "ignored explicit argument %r": "tidak menerima isian %r",
    "invalid %(type)s value: %(value)r": "%(value)r tidak dapat dibaca",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r tidak dikenal; pilih dari %(choices)s",
}


def speak() -> None:
    """Makes every parser of this process speak Indonesian; a sentence that is not in WORDS stays as it is."""
    argparse._ = lambda text: WORDS.get(text, text)
    argparse.ngettext = lambda one, many, count: WORDS.get(one, one if count == 1 else many)
