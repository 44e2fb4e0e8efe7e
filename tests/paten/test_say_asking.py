"""Things asked together, in words."""

from paten import choices
from paten.say import asking

NAME = {
    "question": "L01-1",
    "rule": "L01",
    "subject": "SKTMM",
    "prompt": 'Layanan "SKTMM" tidak dikenal.',
    "choices": "Jawab: kode layanan yang dimaksud, atau tolak.",
    "suggestion": "NP-10",
    "named": "Surat Keterangan Tidak Mampu",
}
ODD = NAME | {"rule": "L04", "suggestion": None, "choices": "Jawab: ribuan, atau tolak."}


def test_one_thing_is_asked_in_its_own_words():
    assert asking.together([NAME]) == NAME["prompt"]
    assert asking.ways([NAME]) == NAME["choices"]


def test_several_are_counted_and_named_with_what_is_proposed():
    said = asking.together([NAME, ODD])
    assert said.startswith("Dua hal: ") and "tidak dikenal (usul NP-10 Surat Keterangan Tidak Mampu)." in said
    assert asking.part(ODD) == ODD["prompt"]
    assert asking.together([ODD] * 20).endswith(" Dan delapan lainnya.")


def test_the_answers_fit_what_is_asked_together():
    two = [NAME, NAME | {"subject": "SPPT", "question": "L01-2"}]
    assert '"SKTMM=kode|SPPT=kode" untuk masing-masing' in asking.ways(two) and "usulan" in asking.ways(two)
    alike = [NAME | {"question": f"L01-{number}"} for number in range(5)]
    assert '"L01-0=kode|L01-1=kode|L01-2=kode|…"' in asking.ways(alike), "what two things share tells neither"
    assert asking.ways([ODD, ODD]) == "Jawab: ribuan, atau tolak. Satu jawaban berlaku untuk semuanya."
    assert asking.ways([ODD | {"suggestion": "ribuan"}] * 2).endswith("Atau usulan: tiap hal menurut usulnya.")
    mixed = asking.ways([NAME, ODD])
    assert "satu per satu" in mixed and choices.PROPOSED in mixed
