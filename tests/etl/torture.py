"""`make torture`: sixty killed loaders, at a call, after a time, over a large file; and files of wild bytes, read both
ways. It takes minutes, so no test.
"""

from pathlib import Path

import killing
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from offices import BATU, KAB, KOTA, Office, volume
from test_killed import october, undisturbed, unharmed  # noqa: F401  a fixture is found by its name
from test_read_large import NIK, VOLUME, is_wide, same


@pytest.mark.parametrize("seed", range(100, 125))
def test_killed_at_a_call(office, undisturbed, seed):  # noqa: F811
    hashes, most = undisturbed
    paths = october(office)
    killing.killed_at_a_call(office, paths, seed, most)
    unharmed(office, paths, hashes)


@pytest.mark.parametrize("tenths", range(1, 26))
def test_killed_after_a_time(office, undisturbed, tenths):  # noqa: F811
    hashes, _ = undisturbed
    paths = october(office)
    killing.killed_after(office, paths, tenths / 10)
    unharmed(office, paths, hashes)


def seven_years(office: Office) -> Path:
    """A file that is large by its size: twenty services of all 41 kecamatan there are."""
    places = [f"{kota}.{n:02d}" for kota, count in ((KAB, 33), (KOTA, 5), (BATU, 3)) for n in range(1, count + 1)]
    rows = [
        volume(code, f"NP-{n:02d}", n * place, period=f"{year}-{month:02d}", months=1, requested=n * place + 9)
        for year in range(2019, 2026)
        for month in range(1, 13)
        for place, code in enumerate(places, 1)
        for n in range(1, 21)
    ]
    return office.inbox("2026-11-05", "tujuh-tahun", rows, sender="35")


@pytest.fixture(scope="module")
def untouched(few_places, tmp_path_factory) -> dict[str, str]:
    """The hashes of a large load that nobody disturbed."""
    office = few_places.copy(tmp_path_factory.mktemp("untouched") / "data")
    [outcome] = office.load(seven_years(office)).submissions
    assert (outcome["verdict"], outcome["rows"]) == ("diterima", 68_880)
    return office.hashes()


@pytest.mark.parametrize("fifths", range(3, 13))
def test_killed_over_a_large_file(office, untouched, fifths):
    path = seven_years(office)
    killing.killed_after(office, [path], fifths / 5)
    assert office.one("select count(*) from region") == 705
    office.load(path)
    assert office.hashes() == untouched
    killing.nothing_is_half(office)
    [parquet] = office.folder.intake.glob("*.parquet")
    assert is_wide(parquet)


CELL = st.one_of(
    st.sampled_from(
        [
            "",
            "12",
            "1.234",
            " 3",
            "4 ",
            "\xa05",
            "nihil",
            '"',
            '""',
            "a,b",
            "c;d",
            "e\tf",
            "\n",
            "é",
            "x\r",
            "'-1",
            NIK[0],
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=4),
)
RECORD = st.lists(CELL, max_size=8)
HEADER = st.lists(
    st.sampled_from([*VOLUME, "on_time", "nama pemohon", "", "Completed ", "region_name", "date"]),
    min_size=3,
    max_size=9,
)


@st.composite
def files(draw) -> bytes:
    """The records of a relation or of nothing, quoted well, badly or not at all."""
    mark, end = draw(st.sampled_from(",;\t")), draw(st.sampled_from(["\n", "\r\n", "\r"]))
    header = [*VOLUME, *draw(HEADER)] if draw(st.booleans()) else draw(HEADER)
    quote = draw(st.sampled_from(["never", "always", "needed"]))
    written = []
    for record in [header, *draw(st.lists(RECORD, max_size=6))]:
        cells = [
            '"' + cell.replace('"', '""') + '"'
            if quote == "always" or (quote == "needed" and set(cell) & {mark, '"', "\n", "\r"})
            else cell
            for cell in record
        ]
        written.append(mark.join(cells) + end)
    return draw(st.sampled_from(["", "\n", " \n"])).encode() + "".join(written).encode(
        draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])), "replace"
    )


@settings(max_examples=10, deadline=None)
@given(contents=st.lists(files(), min_size=4, max_size=4))
def test_whatever_the_bytes_a_large_file_is_read_as_a_small_one(tmp_path_factory, contents):
    with pytest.MonkeyPatch.context() as patch:
        same(patch, tmp_path_factory.mktemp("both"), *contents)
