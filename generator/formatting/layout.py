"""What stands on one line, and what on lines of its own, by its place in a description."""

from __future__ import annotations

from generator.authoring.completing import METHODS
from generator.document import Pointer

WIDTH = 160
"""Characters of a line, unless it holds one property, parameter or tag."""

_BROKEN = frozenset({("info",), ("paths",), ("components",), ("tags",), ("x-entities",), ("x-defaults",)})


def is_broken(pointer: Pointer, names: frozenset[str]) -> bool:
    """Return whether something is never on one line, however short it is.

    Args:
        pointer: its place in the description.
        names: its members.
    """
    if not pointer or pointer in _BROKEN:
        return True
    if pointer[0] == "components":
        if len(pointer) == 2:
            return True
        is_schema = pointer[1] == "schemas" and len(pointer) in {3, 4}
        return is_schema and ("properties" in names if len(pointer) == 3 else pointer[3] == "properties")
    if pointer[0] != "paths":
        return False
    if len(pointer) == 2:
        return names != {"$ref"}
    *_, last = pointer
    is_operation = len(pointer) == 3 and last in METHODS
    return is_operation or last == "parameters" or (len(pointer) == 4 and last == "responses")


def is_one_line(pointer: Pointer) -> bool:
    """Return whether something is on one line, however long it is: a property, a parameter, a tag."""
    parents = pointer[:-1]
    is_property = len(parents) == 4 and parents[:2] == ("components", "schemas") and parents[3] == "properties"
    is_parameter = len(parents) in {3, 4} and parents[0] == "paths" and parents[-1] == "parameters"
    return is_property or is_parameter or parents in {("tags",), ("components", "parameters")}


def has_plain_numbers(pointer: Pointer) -> bool:
    """Return whether the keys of a mapping are statuses written without quotation marks."""
    return bool(pointer) and pointer[-1] == "x-errors"
