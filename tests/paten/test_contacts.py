"""The office's own list of contacts: what it takes, which line is wrong, and that nobody's number is repeated."""

import pytest

from paten import contacts

REGIONS = {"35.74", "35.26"}
HEAD = "region_code,function,phone,note\n"


def read(tmp_path, words: str | bytes):
    file = tmp_path / "contacts.csv"
    file.write_bytes(words if isinstance(words, bytes) else words.encode())
    return contacts.read(file, REGIONS)


def test_no_list_is_no_fault(tmp_path):
    assert contacts.read(tmp_path / "contacts.csv", REGIONS) == ({}, [])


def test_a_region_may_have_several_offices_in_the_order_of_the_list(tmp_path):
    words = HEAD + '35.74,"Kepala Bagian, Pemerintahan",0335-000001,"pagi, siang"\n\n35.74,Analis,+62 800 0000 0034,\n'
    found, faults = read(tmp_path, "\ufeff" + words)
    assert faults == []
    assert [one.function for one in found["35.74"]] == ["Kepala Bagian, Pemerintahan", "Analis"]
    assert [one.digits for one in found["35.74"]] == ["62335000001", "6280000000034"]
    assert found["35.74"][0].note == "pagi, siang"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("35.99,Kabag,0335-000001,", "region_code bukan kode"),
        ("35.74,,0335-000001,", "function kosong"),
        ("35.74,Bapak Anu,0335-000001,", "function memuat nama orang"),
        ('35.74,"Anu, S.Sos",0335-000001,', "function memuat nama orang"),
        ("35.74,Kabag,12,", "phone bukan nomor telepon"),
        ("35.74,Kabag,+1 202 555 0100,", "phone bukan nomor telepon"),
        ("35.74,Kabag,0335-000001", "ada 3 kolom, harus 4"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_and_the_others_stand(tmp_path, line, said):
    found, faults = read(tmp_path, f"{HEAD}35.26,Kabag,0331-000002,\n{line}\n")
    assert list(found) == ["35.26"]
    assert len(faults) == 1 and faults[0].startswith(f"Baris 3 {contacts.WHERE}: ") and said in faults[0]
    assert "0335" not in faults[0] and "Anu" not in faults[0]


@pytest.mark.parametrize("words", ["", "kode;jabatan;telepon\n", "region_code,phone,function,note\n"])
def test_a_list_with_other_columns_says_which_it_needs(tmp_path, words):
    assert read(tmp_path, words) == (
        {},
        [f"Baris 1 {contacts.WHERE}: kolomnya harus region_code, function, phone, note."],
    )


def test_a_file_that_is_no_text_says_so(tmp_path):
    assert "tidak terbaca" in read(tmp_path, b"PK\x03\x04\xff\xfe\x00")[1][0]


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("0812-3456-789", "628123456789"),
        ("+62 (335) 000.001", "62335000001"),
        ("62-800-0000-0026", "6280000000026"),
        ("-", ""),
    ],
)
def test_numbers_are_written_as_links_need_them(written, digits):
    assert contacts.digits(written) == digits
