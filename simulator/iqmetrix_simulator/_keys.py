"""Keys of rows as texts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from iqmetrix_simulator._formats import is_guid


def key_text(value: Any) -> str:
    """Return a key in the form in which equal keys are equal: GUIDs in lower case."""
    text = str(value)
    return text.lower() if is_guid(text) else text


def joined_key(values: Sequence[Any]) -> str | None:
    """Return the text of a key of one value, or of several; `None` where one of them is missing."""
    if not values or any(value is None for value in values):
        return None
    texts = [key_text(value) for value in values]
    return texts[0] if len(texts) == 1 else json.dumps(texts, separators=(",", ":"))
