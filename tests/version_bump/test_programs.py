"""Programs of the last release are checked against the new clients."""

from __future__ import annotations

import pytest

from generator.bumping.programs import complaints, overlay_complaints
from tests.version_bump.project import Project

pytestmark = pytest.mark.slow

PROGRAM = """\
```python
from iqmetrix_api.shop.v1 import ShopService


def show(shop: ShopService) -> None:
    print(shop.things.get(thing_id=1).color)
```
"""


def test_a_program_that_does_not_pass_any_more_is_named(shop: Project) -> None:
    shop.path("docs/shop.md").write_text(PROGRAM, encoding="utf-8")
    shop.commit("Document the shop")
    shop.git("tag", "v1.0.1")
    assert complaints(shop.root, "v1.0.1") == []
    shop.rewrite("spec/shop/v1.yaml", {"x-method: get": "x-method: get_details"})
    answer = shop.run("bump", "shop", "--no-types", "--step", "major", "--confirm", "renamed:shop.v1.getThing")
    assert answer.status == 0, answer.err
    (line,) = complaints(shop.root, "v1.0.1")
    assert line.startswith('shop_1.py:5: error: "Things" has no attribute "get"')


HELPER = '''"""What a shop needs besides."""

from iqmetrix_api.shop.v1 import ShopService


def colour(shop: ShopService) -> str:
    """Return the colour of the first of the things."""
    return str(shop.things.get(thing_id=1).color)
'''


def without_caches(project: Project) -> dict[str, bytes]:
    return {name: text for name, text in project.content().items() if ".mypy_cache" not in name}


def test_a_helper_that_does_not_fit_the_new_clients_stops(shop: Project) -> None:
    """Today's helper is meant, not that of the release: it is part of the same commit."""
    folder = shop.path("overlays/iqmetrix/services")
    folder.mkdir(parents=True)
    helper = folder / "shop.py"
    helper.write_text(HELPER, encoding="utf-8")
    assert overlay_complaints(shop.root) == []
    shop.rewrite("spec/shop/v1.yaml", {"x-method: get": "x-method: get_details"})
    before = without_caches(shop)
    wanted = ["bump", "shop", "--step", "major", "--confirm", "renamed:shop.v1.getThing"]
    answer = shop.run(*wanted)
    assert answer.status == 1
    assert "A helper does not fit the new clients: overlays/iqmetrix/services/shop.py:8: error:" in answer.err
    assert without_caches(shop) == before
    helper.write_text(HELPER.replace("get(", "get_details("), encoding="utf-8")
    answer = shop.run(*wanted)
    assert answer.status == 0, answer.err
    assert "`make test SERVICE=shop`" in answer.out
