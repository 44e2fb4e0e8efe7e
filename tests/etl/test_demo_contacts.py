"""The contacts of the simulation: one office each, no real number, never over a list that is there."""

from etl.demo.contacts import write_contacts
from etl.demo.places import places
from paten import contacts


def test_every_kabupaten_kota_has_an_office_with_a_number_of_its_own_that_is_marked_as_simulated(tmp_path):
    found, faults = contacts.read(write_contacts(tmp_path), set(places()))
    assert faults == []
    assert set(found) == set(places())
    every = [one for offices in found.values() for one in offices]
    assert all(one.digits.startswith("62800000000") and one.note.startswith("nomor simulasi") for one in every)
    assert len({one.digits for one in every}) == 38


def test_a_list_that_is_there_already_stays(tmp_path):
    path = tmp_path / contacts.WHERE
    path.parent.mkdir()
    path.write_text("milik kantor", encoding="utf-8")
    assert write_contacts(tmp_path).read_text(encoding="utf-8") == "milik kantor"
