"""What several tests of the loader share."""

from pathlib import Path

import pytest
from once import built_once
from paper_region.published import AS_OF, DAYS, HERE, answer, prepared, published

from etl.folder import Folder
from etl.load import Order, load


@pytest.fixture(scope="session")
def paper(tmp_path_factory) -> Folder:
    """Kota Batu of the paper region, its question answered. Read only."""
    return Folder(built_once(tmp_path_factory, "paper", _read))


def _read(root: Path) -> None:
    made = prepared(root)
    load([HERE / "files"], Order(as_of=DAYS[0], loaded_by="uji"), into=made)
    answer(made)
    published(made, AS_OF)
