"""What a program is warned of, with callers that answer everything with nothing."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any


class Caller:
    """Answers everything with nothing."""

    def call(self, *_: Any) -> Any:
        return type("Response", (), {"parsed": None, "status": 200, "headers": {}, "rate_limit": None})()

    def pages(self, *_: Any) -> list[Any]:
        return []


class AsyncCaller(Caller):
    async def call(self, *_: Any) -> Any:
        return super().call()


def heard(action: Any) -> list[tuple[str, str]]:
    """Return message and file of each warning."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        action()
    assert all(warning.category is DeprecationWarning for warning in caught)
    return [(str(warning.message), Path(warning.filename).name) for warning in caught]
