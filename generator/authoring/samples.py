"""Samples in files of their own: `externalValue: samples/customer.json` becomes a `value`.

A sample stands in its file byte for byte as it was documented. A `.json` file is read, and its numbers keep their digits;
any other is text.
"""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from generator.document import Pointer

EXTERNAL = "externalValue"
FOLDER = "samples"
"""Folder of the samples beside the description."""


class UnreadableSampleError(Exception):
    """A sample cannot be read.

    Attributes:
        reason: what is wrong with it.
        cure: what to do about it.
    """

    def __init__(self, reason: str, cure: str) -> None:
        self.reason, self.cure = reason, cure
        super().__init__(reason)


def is_external(node: dict[str, Any], pointer: Pointer) -> bool:
    """Return whether something is an example object of OpenAPI whose value stands in a file."""
    return EXTERNAL in node and len(pointer) > 1 and pointer[-2] == "examples"


def read(beside: Path, name: Any) -> Any:
    """Return the value of a sample.

    Args:
        beside: the description.
        name: of the sample's file, relative to the description.

    Raises:
        UnreadableSampleError: there is no such file, or it is not what its ending says.
    """
    if not isinstance(name, str) or not name.startswith(f"{FOLDER}/"):
        raise UnreadableSampleError(
            f"sample `{name}` is no file in the folder {FOLDER}", f"write `{EXTERNAL}: {FOLDER}/<name>.json`"
        )
    path = beside.parent / name
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise UnreadableSampleError(
            f"sample `{name}` cannot be read: {error.strerror}", "add the file, or correct its name"
        ) from error
    except UnicodeDecodeError as error:
        raise UnreadableSampleError(f"sample `{name}` is not UTF-8", "save the file in that encoding") from error
    return _parse(name, text) if path.suffix == ".json" else text


def _parse(name: str, text: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant, object_pairs_hook=_members)
    except ValueError as error:
        raise UnreadableSampleError(
            f"sample `{name}` is not JSON: {error}", "correct it, or give the file the ending .txt"
        ) from error


def _refuse_constant(word: str) -> None:
    raise ValueError(f"{word} is no number")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"member `{twice}` stands twice in one object")
    return members
