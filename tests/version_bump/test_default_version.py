"""The default version of a service changes with the SDK's own major number, and never before."""

from __future__ import annotations

import pytest

from tests.version_bump.project import Project

FIRST, SECOND, SDK = "spec/shop/v1.yaml", "spec/shop/v2.yaml", "overlays/iqmetrix/_version.py"
DEFAULT = "x-default-version: true\n"


@pytest.fixture
def two_versions(shop: Project) -> Project:
    """A shop with two versions, the first of which is the default, released with 1.4.2 of the SDK."""
    shop.path(SDK).parent.mkdir(parents=True)
    shop.path(SDK).write_text('__version__ = "1.4.2"\n', encoding="utf-8")
    shop.rewrite(FIRST, {"iqmetrix.net/v1": "iqmetrix.net/v2"}, new=SECOND)
    shop.rewrite(FIRST, {"x-service: shop\n": f"x-service: shop\n{DEFAULT}"})
    answer = shop.run("bump", "shop", "--no-types")
    assert answer.status == 0, answer.err
    shop.commit("Release a second version")
    shop.git("tag", "v1.4.2")
    return shop


def move(project: Project) -> None:
    project.rewrite(FIRST, {DEFAULT: ""})
    project.rewrite(SECOND, {"x-service: shop\n": f"x-service: shop\n{DEFAULT}"})


@pytest.mark.parametrize("number", ["1.4.2", "1.5.0"])
def test_it_stays_until_the_next_major_release(two_versions: Project, number: str) -> None:
    """P-E4: no word of a maintainer's lets it move, nor does a major step of the description."""
    move(two_versions)
    two_versions.rewrite(SDK, {"1.4.2": number})
    before = two_versions.content()
    for more in ((), ("--step", "major"), ("--confirm", "default-version-moved:shop.v1.shop")):
        answer = two_versions.run("bump", "shop", "--no-types", *more)
        assert answer.status == 1
        assert "Only a major release of the SDK may change the default version." in answer.err
        assert f"or raise the major number in {SDK}" in answer.err
        assert "CONFIRM" not in answer.err
        assert two_versions.content() == before


def test_it_moves_with_the_next_major_release(two_versions: Project) -> None:
    """P-E4: without a word more, and users are told."""
    move(two_versions)
    two_versions.rewrite(SDK, {"1.4.2": "2.0.0"})
    answer = two_versions.run("bump", "shop", "--no-types")
    assert answer.status == 0, answer.err
    assert "becomes the default version or is it no longer: programs that name no version get another one" in answer.out
    assert two_versions.version("shop", "v1") == "1.0.1", "the description itself has broken nothing"
    notes = "".join(path.read_text(encoding="utf-8") for path in two_versions.path("docs/migrations").glob("shop-*"))
    assert "becomes the default version or is it no longer: programs that name no version get another one" in notes
    home = two_versions.text("generated/iqmetrix_api/shop/__init__.py")
    assert "from iqmetrix_api.shop.v2 import *" in home
