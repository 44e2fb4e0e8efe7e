"""`make torture`: fifty killed loaders, half of them at a call, half after a time. It takes minutes, so no test."""

import killing
import pytest
from test_killed import october, undisturbed, unharmed  # noqa: F401  a fixture is found by its name


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
