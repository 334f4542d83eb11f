"""Programs of the last release are checked against the new clients."""

from __future__ import annotations

import pytest

from generator.bumping.programs import complaints
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
    answer = shop.run("bump", "shop", "--no-types", "--step", "major")
    assert answer.status == 0, answer.err
    (line,) = complaints(shop.root, "v1.0.1")
    assert line.startswith('shop_1.py:5: error: "Things" has no attribute "get"')
