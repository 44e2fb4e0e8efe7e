"""The seven files of this folder, loaded once per session, as of the days that the paper names."""

from datetime import date

import pytest
from paper_region.published import DAYS, HERE, Snapshot, answer, prepared, published, shown

from etl.folder import Folder
from etl.load import Order, load


@pytest.fixture(scope="session")
def paper_folder(tmp_path_factory) -> Folder:
    """A data folder with the seven files; nothing counts before its day."""
    made = prepared(tmp_path_factory.mktemp("paper"))
    load([HERE / "files"], Order(as_of=DAYS[0], loaded_by="uji"), into=made)
    return made


@pytest.fixture(scope="session")
def snapshots(paper_folder) -> dict[date, Snapshot]:
    """The snapshots as of the days that the paper names, each built on the one before."""
    made = {DAYS[0]: shown(paper_folder)}
    answer(paper_folder)
    return made | {day: published(paper_folder, day) for day in DAYS[1:]}
