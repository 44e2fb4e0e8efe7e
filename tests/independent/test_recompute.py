"""Every indicator against a recomputation from the exported facts that shares no line with the program."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import NormalDist

import duckdb
import numpy as np
import pandas as pd
import pytest
from made_up import send
from offices import PLACES
from recompute import COLUMNS, KEY, recompute
from scipy.stats import chi2

from paten.definitions import definitions

PROJECT = Path(__file__).parents[2]
NUMBERS = ["numerator", "denominator", "value", "n_reported", "n_expected"]


@pytest.fixture(scope="module")
def exported(small_demo, tmp_path_factory) -> Path:
    """The small simulation, as the real command writes it out."""
    return _export(small_demo, tmp_path_factory.mktemp("export"))


def _export(data: Path, out: Path) -> Path:
    command = [sys.executable, "-m", "etl", "export", "--out", str(out)]
    done = subprocess.run(
        command, cwd=PROJECT, env=os.environ | {"PATEN_DATA": str(data)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return out


def _published(folder: Path, month: str) -> pd.DataFrame:
    [path] = folder.glob("*indicator.parquet")
    return duckdb.sql(f"from '{path}' where period = '{month}-01'").df()


def _differences(mine: pd.DataFrame, theirs: pd.DataFrame) -> list[str]:
    """Rows that only one of them has, and figures that are further apart than 1e-9."""
    both = mine.merge(theirs[COLUMNS], on=KEY, how="outer", suffixes=("", "_published"), indicator="where")
    told = [f"{line.where}: {[getattr(line, k) for k in KEY]}" for line in both[both["where"] != "both"].itertuples()]
    both = both[both["where"] == "both"]
    for name in NUMBERS:
        here, there = both[name].astype(float), both[f"{name}_published"].astype(float)
        apart = both[~np.isclose(here, there, rtol=1e-9, atol=1e-9, equal_nan=True)]
        told += [f"{name}: {line}" for line in apart[[*KEY, name, f"{name}_published"]].to_numpy().tolist()]
    days = pd.to_datetime(both.state_as_of), pd.to_datetime(both.state_as_of_published)
    apart = both[(days[0] != days[1]) & ~(days[0].isna() & days[1].isna())]
    return told + [f"state_as_of: {line}" for line in apart[[*KEY, "state_as_of"]].to_numpy().tolist()]


@pytest.mark.parametrize("month", ["2026-10", "2026-09"])
def test_every_row_of_the_simulation_is_what_the_recomputation_finds(exported, month):
    mine, theirs = recompute(exported, month), _published(exported, month)
    assert mine.indicator.nunique() == len(definitions())
    assert len(theirs) > 18000
    assert _differences(mine, theirs) == []


@pytest.mark.parametrize("seed", [7])
def test_every_row_of_awkward_reports_is_what_the_recomputation_finds(office, tmp_path, seed):
    """Three places alone exist there."""
    send(office, seed)
    folder = _export(office.root, tmp_path / "export")
    for month in ("2026-08", "2026-09", "2026-10"):
        mine, theirs = recompute(folder, month), _published(folder, month)
        assert len(mine) > 1300
        assert _differences(mine, theirs) == [], month


def test_an_indicator_has_a_row_for_each_region_also_when_nothing_is_known(few_places):
    """design.md section 2: one row per region, month and indicator; unknown is said, not left out."""
    rows = "select count(*) from indicator where period = '2026-08-01' and item = '' and indicator ="
    assert few_places.one(f"{rows} 'bulan_di_tahap'") == few_places.one(f"{rows} 'tahap'")


def test_a_kabupaten_kota_that_has_ended_owes_no_report(few_places):
    """regions.csv of this office ends 35 of 38 before PATEN began: none of them can be missing, or be counted."""
    expected = few_places.ask(
        "select distinct n_expected from coverage where report_type = 'buku' and region_code = '35'"
    )
    missing = few_places.ask(f"select distinct region_code from report where region_code not in {PLACES}")
    assert (expected, missing) == ([(len(PLACES),)], [])


def test_limits_of_a_share_are_wilsons(exported):
    """(k + z²/2 ± z √(k (n - k) / n + z²/4)) / (n + z²), with z of 95 %."""
    found = _published(exported, "2026-10")
    found = found[found.indicator.isin(["tepat_waktu", "ketepatan_laporan", "diterima_pertama"])]
    found = found[found.denominator > 0]
    z = NormalDist().inv_cdf(0.975)
    k, n = found.numerator, found.denominator
    spread = z * np.sqrt(k * (n - k) / n + z**2 / 4)
    assert len(found) > 40
    for limit, sign in (("low", -1), ("high", 1)):
        assert found[limit].to_numpy() == pytest.approx(
            ((k + z**2 / 2 + sign * spread) / (n + z**2)).to_numpy(), abs=1e-9
        )


def test_limits_of_a_count_are_near_the_exact_ones_of_poisson(exported):
    """By the chi-squared distribution: 2k degrees of freedom below, 2k + 2 above."""
    found = pd.concat(_published(exported, month) for month in ("2026-10", "2026-09", "2026-08"))
    found = found[(found.indicator == "permohonan_per_10000") & (found.denominator > 0)]
    k, per = found.numerator, 10000 / found.denominator
    assert len(found) >= 4
    assert found.low.to_numpy() == pytest.approx((chi2.ppf(0.025, 2 * k) / 2 * per).to_numpy(), rel=1e-3)
    assert found.high.to_numpy() == pytest.approx((chi2.ppf(0.975, 2 * k + 2) / 2 * per).to_numpy(), rel=1e-3)


def test_a_month_outside_the_ledger_is_refused(exported):
    with pytest.raises(ValueError, match="2026-11"):
        recompute(exported, "2026-11")
