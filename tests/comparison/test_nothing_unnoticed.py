"""Whatever stands in a description, a change of it is noticed: each value is changed or taken away, one at a time."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.bundle import Bundle, bundle
from generator.comparison.changes import compare
from generator.document import Pointer
from tests.comparison.pairs import as_bundle, edited

KITCHEN_SINK = Path(__file__).parent.parent / "generator" / "torture" / "kitchen_sink" / "v1.yaml"
MEANS_NOTHING = {("openapi",), ("info", "version"), ("x-service",), ("x-rate-limit",)}
"""The number that follows from the changes, the name by which two sides are matched, and what is the default."""
SCHEMES = ("components", "securitySchemes")
"""That a scheme which is named is described at all is lint's business."""
DATA = {"examples", "example", "x-entities", "x-state"}
"""Told as a whole."""
SEED, SAMPLES = 2026, 50


def pointers(node: Any, at: Pointer = ()) -> Iterator[Pointer]:
    if at:
        yield at
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            if key not in DATA:
                yield from pointers(value, (*at, key))


def changed(data: dict[str, Any], pointer: Pointer) -> dict[str, Any]:
    """Return a description in which one value is another, or is gone where it holds others."""
    data = copy.deepcopy(data)
    owner: Any = data
    for part in pointer[:-1]:
        owner = owner[part]
    value, last = owner[pointer[-1]], pointer[-1]
    if isinstance(value, bool):
        owner[last] = not value
    elif isinstance(value, int | float):
        owner[last] = value + 1
    elif isinstance(value, str):
        owner[last] = f"{value}x"
    else:
        del owner[last]
    return data


def _is_scheme(pointer: Pointer) -> bool:
    return pointer[:2] == SCHEMES and len(pointer) <= 3


def _may_be_null_anyway(data: Any, pointer: Pointer) -> bool:
    """Return whether a null is named of a member that may be left out: the bundle lets that be null whatever is said."""
    if pointer[-4:-3] != ("properties",) or pointer[-2] != "anyOf":
        return False
    for part in pointer[:-4]:
        data = data[part]
    option = data["properties"][pointer[-3]]["anyOf"][pointer[-1]]
    return option == {"type": "null"} and pointer[-3] not in data.get("required", ())


def unnoticed(old: Bundle, data: dict[str, Any], places: list[Pointer]) -> list[Pointer]:
    def is_seen(pointer: Pointer) -> bool:
        try:
            new = replace(old, data=changed(data, pointer), variants={}).with_request_variants()
            return bool(compare(old, new).changes)
        except (LookupError, TypeError, AttributeError):
            return True  # it is no sound description any more: lint and the command say so

    return [pointer for pointer in places if not is_seen(pointer)]


def test_every_value_of_a_small_description_counts() -> None:
    data = edited({})
    places = list(pointers(data))
    assert len(places) > 200
    found = {place for place in unnoticed(as_bundle(data), data, places) if not _is_scheme(place)}
    assert found - {("tags", 0, "name")} == MEANS_NOTHING, "another tag than the operations have is refused by lint"


def test_values_of_a_description_with_every_word_count() -> None:
    written = bundle(KITCHEN_SINK)
    told = (each for each in pointers(written.data) if each not in MEANS_NOTHING and not _is_scheme(each))
    places = sorted((each for each in told if not _may_be_null_anyway(written.data, each)), key=str)
    chosen = random.Random(SEED).sample(places, SAMPLES)
    assert unnoticed(written.with_request_variants(), written.data, chosen) == []
