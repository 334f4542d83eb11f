"""One difference that was found, before it is put into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from generator.comparison.parts import Part


@dataclass(frozen=True)
class Finding:
    """One difference.

    Attributes:
        rule: name of the row.
        part: what it is about: of the new side, or of the old one where it is gone.
        before, after: values in words.
        more: further words of the row's sentence.
    """

    rule: str
    part: Part
    before: str = ""
    after: str = ""
    more: Mapping[str, str] = field(default_factory=dict)


def shown(value: Any) -> str:
    """Return a value as it is shown to people; nothing is `none`."""
    if value is None or value == frozenset():
        return "none"
    if isinstance(value, frozenset | set):
        return " or ".join(sorted(map(str, value)))
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
