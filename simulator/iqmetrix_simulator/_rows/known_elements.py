"""Elements of a list inside a row that are recognized when the list is replaced: what the server gave them stays theirs."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._keys import key_text


def known_elements(sent: Any, before: Any, rule: dict[str, Any]) -> Any:
    """Return the elements of a list as a row keeps them; what is no list stays as it is.

    Args:
        sent: the list that the client sent.
        before: the list that the row had.
        rule: `by`, the member that recognizes an element; `keep`, members that a known element keeps where the client
            sends none; `new`, members that the server gives a new element, and a known one keeps.
    """
    if not isinstance(sent, list):
        return sent
    by = rule["by"]
    known = {key_text(each[by]): each for each in before or () if isinstance(each, dict) and each.get(by) is not None}
    return [
        _element(each, known.get(key_text(each.get(by)), {}), rule) if isinstance(each, dict) else each for each in sent
    ]


def _element(sent: Row, old: Row, rule: dict[str, Any]) -> Row:
    kept = {name: old[name] for name in rule.get("keep", ()) if name in old and sent.get(name) is None}
    given = {name: old.get(name, value) for name, value in rule.get("new", {}).items()}
    return copy.deepcopy({**sent, **kept, **given})
