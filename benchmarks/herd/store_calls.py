"""How often our client asks its state store."""

from __future__ import annotations

import functools
import itertools
import sys
from collections.abc import Callable
from typing import Any

METHODS = ("read", "replace")
"""The whole of a state store."""


class StoreCalls:
    """Counts the calls of every state store class that is loaded: those of the SDK with both methods."""

    def __init__(self) -> None:
        self._counter = itertools.count()
        self._classes: set[type] = set()

    def watch(self, package: str = "iqmetrix") -> None:
        """Begin to count, for the classes of a package that are loaded by now."""
        for name, module in list(sys.modules.items()):
            if name.partition(".")[0] == package:
                for each in list(vars(module).values()):
                    if isinstance(each, type) and all(callable(vars(each).get(method)) for method in METHODS):
                        self._watch_class(each)

    def _watch_class(self, store: type) -> None:
        if store in self._classes or getattr(store, "_is_protocol", False):
            return
        self._classes.add(store)
        for method in METHODS:
            setattr(store, method, self._counting(vars(store)[method]))

    def _counting(self, method: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(method)
        def counted(*arguments: Any, **named: Any) -> Any:
            next(self._counter)  # atomic, unlike adding one
            return method(*arguments, **named)

        return counted

    def total(self) -> int:
        """Give the number of calls so far; ends the counting."""
        return next(self._counter)
