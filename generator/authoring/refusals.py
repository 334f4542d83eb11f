"""Refusals in a line: `x-errors: {404: Entity Not Found}` becomes responses in `text/plain` with their documented text."""

from __future__ import annotations

import re
from typing import Any

ERRORS = "x-errors"
"""Extension of an operation: its refusals by status."""

_MEMBERS = frozenset({"description", "text", "x-inferred"})


class UnclearRefusalError(Exception):
    """A refusal is not written in a form that can be understood; the text says why."""


def response(status: str, written: Any) -> dict[str, Any]:
    """Return the response of a refusal.

    Args:
        status: of the response.
        written: its text, several texts (a list, or a mapping that names them), or `{description: ..., text: ...}`
            with `x-inferred: true` where it is not documented.

    Raises:
        UnclearRefusalError: it has no such form.
    """
    if not re.fullmatch(r"[45]\d\d", status):
        raise UnclearRefusalError(f"`{status}` is not the status of an error")
    members = written if isinstance(written, dict) and "text" in written else {"text": written}
    unknown = sorted(members.keys() - _MEMBERS)
    if unknown:
        raise UnclearRefusalError(f"{status} has no `{unknown[0]}`")
    inferred = {"x-inferred": members["x-inferred"]} if "x-inferred" in members else {}
    texts = _texts(status, members["text"], "inferred" if inferred else "documented")
    return {
        "description": members.get("description", _sentence(texts)),
        **inferred,
        "content": {
            "text/plain": {
                "schema": {"type": "string"},
                "examples": {name: {"value": text} for name, text in texts.items()},
            }
        },
    }


def _texts(status: str, written: Any, name: str) -> dict[str, str]:
    if isinstance(written, str):
        texts: dict[str, Any] = {name: written}
    elif isinstance(written, list):
        texts = {f"{name}{number}": text for number, text in enumerate(written, 1)}
    elif isinstance(written, dict):
        texts = written
    else:
        texts = {}
    if not texts or not all(isinstance(text, str) and text for text in texts.values()):
        raise UnclearRefusalError(f"{status} has no text")
    return texts


def _sentence(texts: dict[str, str]) -> str:
    return "; ".join(text.removesuffix(".") for text in texts.values()) + "."
