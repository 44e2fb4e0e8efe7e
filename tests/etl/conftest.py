"""What several tests of the loader share."""

import pytest
from paper_region.published import AS_OF, DAYS, HERE, answer, prepared, published

from etl.folder import Folder
from etl.load import Order, load


@pytest.fixture(scope="session")
def paper(tmp_path_factory) -> Folder:
    """Kota Batu of the paper region, its question answered. Read only."""
    made = prepared(tmp_path_factory.mktemp("paper"))
    load([HERE / "files"], Order(as_of=DAYS[0], loaded_by="uji"), into=made)
    answer(made)
    published(made, AS_OF)
    return made
