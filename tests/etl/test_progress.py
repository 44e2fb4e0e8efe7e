"""The progress bar of a load tells what is really done: it never goes back, and ends where it says it does."""

import getpass

from offices import AS_OF, KOTA, volume

from etl import load


def test_each_step_goes_from_its_beginning_to_its_end_and_never_back(office):
    paths = [
        office.inbox("2026-11-05", "layanan", [volume(f"{KOTA}.01")] * 40),
        office.inbox("2026-11-09", "mended", [volume(f"{KOTA}.01", completed=13)]),
    ]
    told = []
    order = load.Order(as_of=AS_OF, loaded_by=getpass.getuser())
    load.load(paths, order, lambda step, part: told.append((step, part)), office.folder)
    steps = list(dict.fromkeys(step for step, _ in told))
    assert steps[:2] == ["Membaca berkas", "Memeriksa laporan"] and steps[-1] == "Menerbitkan"
    for step in steps:
        parts = [part for name, part in told if name == step]
        assert parts == sorted(parts) and parts[0] >= 0 and parts[-1] <= 1, step
    for step in steps[:4]:
        assert max(part for name, part in told if name == step) == 1, step
    sizes = [path.stat().st_size for path in paths]
    read = [part for step, part in told if step == "Membaca berkas"]
    assert read == [sizes[0] / sum(sizes), 1]
    checked = [part for step, part in told if step == "Memeriksa laporan"]
    assert len(set(checked)) > 20, "every rule counts"
