"""What a store keeps across its clearing, in which order, and how trees and comparisons read what is odd."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any, cast

import pytest

from iqmetrix_simulator._actions.business_rules import TESTS
from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._descriptions.entities import read_entity
from iqmetrix_simulator._rows.store import Store
from iqmetrix_simulator._rows.trees import Node, Tree

TABLE, SCOPE = ("shop", "Gadget"), ("7",)


def test_what_is_written_after_everything_was_deleted_is_kept(tmp_path: Path) -> None:
    file = str(tmp_path / "rows.db")
    store = Store(file)
    store.put(TABLE, SCOPE, "a", {"Id": "a"})
    store.clear()
    assert store.empty
    assert store.scopes(TABLE) == []
    store.put(TABLE, SCOPE, "b", {"Id": "b"})
    store.close()
    store = Store(file)
    assert dict(store.rows(TABLE, SCOPE)) == {"b": {"Id": "b"}}
    store.close()


LEAVES = {
    "x-service": "shop",
    "x-entities": {
        "Leaf": {"key": "Id", "scope": []},
        "Whole": {"key": "Id", "tree": {"root": "Whole", "of": ["Leaf"], "parent": "Above"}},
    },
    "components": {"schemas": {"Leaf": {"type": "object", "properties": {}}, "Whole": {"type": "object"}}},
    "paths": {},
}


def test_rows_that_stand_below_each_other_are_found_once() -> None:
    """A program may move a node below one that is below it; a reader must not go round for ever."""
    description, store = Description("shop", "v1", LEAVES), Store()
    leaf = read_entity(description, "Leaf")
    for key, above in {"1": "3", "2": "1", "3": "2", "4": "2", "0": None}.items():
        store.put(leaf.table, SCOPE, key, {"Id": key, "Above": above})
    tree = Tree(store, read_entity(description, "Whole"), SCOPE)

    def below(key: str) -> list[str]:
        node = Node(leaf, key, store.get(leaf.table, SCOPE, key) or {})
        return [each.key for each in itertools.islice(tree.below(node), 9)]

    assert below("1") == ["2", "3", "4"]
    assert below("3") == ["1", "2", "4"]
    store.put(leaf.table, SCOPE, "1", {"Id": "1", "Above": "0"})
    assert below("0") == ["1", "2", "3", "4"]
    store.close()


@pytest.mark.parametrize(
    ("value", "stated", "holds"),
    [
        (2, 1, True),
        (True, 0, False),
        (2, False, False),
        ("b", "a", False),
        ("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", True),
        ("2026-01-02T00:00:00Z", 1, False),
        (None, 0, False),
        ([2], 1, False),
    ],
)
def test_numbers_are_compared_with_numbers_and_times_with_times(value: Any, stated: Any, *, holds: bool) -> None:
    assert TESTS["above"](value, stated, lambda name: name, cast("Task", None)) is holds
