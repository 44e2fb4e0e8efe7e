"""Kabupaten/kota: what is drawn there means what its key says."""

import re

MANY = "35.12"  # of the small demo the one with more kecamatan than a matrix shows


def bodies(page) -> str:
    return " ".join(element.proto.body for element in page.test.get("html"))


def test_every_bar_of_a_requirement_has_a_colour_that_the_key_names(read, folder):
    page = bodies(read(folder, "kabupaten-kota", w=MANY, b="2026-10"))
    [bars] = re.findall(r'<table class="plain bars".*?</table>(?:<p.*?</p>)*(<ul class="key">.*?</ul>)?', page)
    drawn = set(re.findall(r'<i(?: class="(\w*)")? style="width', page[page.index("plain bars") :]))
    assert drawn and drawn == set(re.findall(r'class="swatch (\w+)"', bars))
