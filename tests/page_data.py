"""Where the tests of pages find a published data folder, and the moments they wait for."""

import os
from pathlib import Path

import pytest

REGION, REGION_LABEL = "35.74", "Kota Probolinggo"
# Every page as a link leads to it, by the name of its picture: looked at, and held to what holds for all of them.
PATHS = {
    "ringkasan": "/",
    "pelaporan": "/pelaporan",
    "pelaporan-kepatuhan": "/pelaporan?l=kepatuhan",
    "kabupaten-kota": f"/kabupaten-kota?w={REGION}",
    "kabupaten-kota-pilih": "/kabupaten-kota",
    "kecamatan": f"/kecamatan?w={REGION}.01",
    "kecamatan-pilih": f"/kecamatan?w={REGION}",
    "pelimpahan": "/pelimpahan",
    "kepatuhan": "/kepatuhan",
    "kepatuhan-daerah": f"/kepatuhan?w={REGION}",
    "perbandingan": "/perbandingan",
    "layanan": "/layanan",
    "layanan-satu": f"/layanan?w={REGION}&s=NP-02&i=permohonan",
    "jelajah": "/jelajah",
    "jelajah-grafik": f"/jelajah?w={REGION}&r=bulan&g=grafik",
    "jelajah-sql": "/jelajah?t=sql",
    "paparan": f"/paparan?w={REGION}",
    "unggah": "/unggah",
    "mutu-data": "/mutu-data",
    "mutu-data-pertanyaan": "/mutu-data?t=pertanyaan",
    "mutu-data-jejak": f"/mutu-data?w={REGION}&i=tepat_waktu",
    "metodologi": "/metodologi",
    "kamus-satu": "/kamus?i=tepat_waktu",
}


def published_folder(request) -> Path:
    """The small demo of this session; where there is none, the folder that PATEN_DATA names."""
    try:
        return Path(request.getfixturevalue("small_demo"))
    except pytest.FixtureLookupError:
        if os.environ.get("PATEN_DATA"):
            return Path(os.environ["PATEN_DATA"])
        pytest.skip("no small demo, and PATEN_DATA is not set")
