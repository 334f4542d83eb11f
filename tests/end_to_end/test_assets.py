"""An integrator uploads a picture, looks at what the service knows of it, and downloads it, against the simulator over real HTTP."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen
from uuid import UUID

import pytest

from iqmetrix import AsyncIQmetrix, ConfigurationError, File, IQmetrix, NotFound, Redirect
from iqmetrix_api.assets import Asset, Upload
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.pictures import jpeg, png
from tests.kit.simulated import arguments

PICTURE = png(502, 1024)


def downloaded(address: str) -> tuple[bytes, str]:
    """Return a file and its media type, as any program gets it, without a token."""
    with urlopen(address, timeout=10) as response:
        return response.read(), response.headers["Content-Type"]


def check(asset: Asset, simulator: RunningSimulator) -> None:
    assert (asset.name, asset.mime_type, asset.width, asset.height) == ("lamp.png", "image/png", 502, 1024)
    assert asset.md5_checksum == hashlib.md5(PICTURE, usedforsecurity=False).hexdigest()
    assert asset.success is True
    assert asset.href == f"{simulator.base_url}/assets/images/{asset.id}.png"


def test_a_picture_from_a_file_and_from_bytes(iqmetrix_simulator: RunningSimulator, tmp_path: Path) -> None:
    path = tmp_path / "lamp.png"
    path.write_bytes(PICTURE)
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        contents = [File(path), File(PICTURE, name="lamp.png")]
        uploaded = [iq.assets.create(body=Upload(filename=content)) for content in contents]
        assert uploaded[0].id != uploaded[1].id
        for asset in uploaded:
            check(asset, iqmetrix_simulator)
            assert iq.assets.get(asset_id=asset.id) == asset
            place = iq.assets.get_image(asset_id=asset.id)
            assert place == Redirect(str(asset.href), 303)
            assert downloaded(place.url) == (PICTURE, "image/png")
        assert list(iq.drift) == []


def test_the_same_with_asyncio(iqmetrix_simulator: RunningSimulator, tmp_path: Path) -> None:
    path = tmp_path / "lamp.png"
    path.write_bytes(PICTURE)

    async def upload() -> list[Asset]:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            contents = [File(path), File(PICTURE, name="lamp.png")]
            made = await asyncio.gather(*(iq.assets.create(body=Upload(filename=each)) for each in contents))
            found = [await iq.assets.get(asset_id=asset.id) for asset in made]
            places = [await iq.assets.get_image(asset_id=asset.id) for asset in made]
            assert found == made
            assert [place.url for place in places] == [asset.href for asset in made]
            return found

    for asset in asyncio.run(upload()):
        check(asset, iqmetrix_simulator)
        assert downloaded(str(asset.href)) == (PICTURE, "image/png")


def test_a_film_has_no_size(iqmetrix_simulator: RunningSimulator) -> None:
    film = bytes(range(256)) * 500
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        asset = iq.assets.create(body={"Filename": File(film, name="lamp.mp4")})
        assert (asset.mime_type, asset.width, asset.height) == ("video/mp4", None, None)
        assert downloaded(str(asset.href)) == (film, "video/mp4")
        photograph = iq.assets.create(body={"Filename": File(jpeg(40, 30), name="lamp.JPG")})
        assert (photograph.mime_type, photograph.width, photograph.height) == ("image/jpeg", 40, 30)
        assert urlsplit(str(photograph.href)).path.endswith(".jpg")


def test_what_is_not_there_or_no_file_is_refused(iqmetrix_simulator: RunningSimulator) -> None:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        for read in (iq.assets.get, iq.assets.get_image):
            with pytest.raises(NotFound, match="Asset Media Service Error: Resource not found"):
                read(asset_id=UUID(int=1))
        with pytest.raises(ConfigurationError, match="Filename is missing"):
            iq.assets.create(body={"Picture": File(PICTURE, name="lamp.png")})
