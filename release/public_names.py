"""Print every public name of the package that is installed, one a line, as JSON: run as a program, it needs nothing but that package.

`iqmetrix.IQmetrix.from_env(hooks=)` is an argument, `iqmetrix.RateLimited.retry_after` an attribute.
"""

from __future__ import annotations

import enum
import importlib
import inspect
import json
import pkgutil
from collections.abc import Iterator
from typing import Any

HOMES = ["iqmetrix", "iqmetrix.errors", "iqmetrix.odata", "iqmetrix.state", "iqmetrix.telemetry", "iqmetrix.testing", "iqmetrix.testing.strategies", "iqmetrix.webhooks", "iqmetrix_api"]  # fmt: skip
"""Public modules; those of `iqmetrix.services` are found."""
OURS = {"iqmetrix", "iqmetrix_api"}
SERVICES = "iqmetrix_api._services"
"""One attribute for each service; their names stand in `spec/<service>/v<N>.names.txt`."""


def public_names() -> list[str]:
    """Return the names, sorted."""
    services = importlib.import_module("iqmetrix.services")
    found = [each.name for each in pkgutil.iter_modules(services.__path__) if not each.name.startswith("_")]
    homes = [*HOMES, *(f"iqmetrix.services.{name}" for name in found)]
    return sorted({name for home in homes for name in _of_module(home)})


def _of_module(home: str) -> Iterator[str]:
    module = importlib.import_module(home)
    for name in module.__all__:
        value, full = getattr(module, name), f"{home}.{name}"
        yield full
        if getattr(value, "__module__", home) in {*HOMES} - {home}:
            continue  # what it has is told where it belongs
        if inspect.isclass(value):
            yield from _of_class(full, value)
        elif inspect.isfunction(value):
            yield from _arguments(full, value)


def _of_class(full: str, cls: type[Any]) -> Iterator[str]:
    if not issubclass(cls, enum.Enum):
        yield from _arguments(full, cls)
    for base in cls.__mro__:
        if base.__module__.partition(".")[0] not in OURS or base.__module__ == SERVICES:
            continue
        for name in {*vars(base), *inspect.get_annotations(base)}:
            if not name.startswith("_"):
                yield f"{full}.{name}"
                member = inspect.getattr_static(cls, name, None)
                function = getattr(member, "__func__", member)
                if inspect.isfunction(function):
                    yield from _arguments(f"{full}.{name}", function)


def _arguments(full: str, function: Any) -> Iterator[str]:
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return  # of C
    for each in parameters:
        if each.kind in {each.KEYWORD_ONLY, each.POSITIONAL_OR_KEYWORD} and each.name not in {"self", "cls"}:
            yield f"{full}({each.name}=)"


if __name__ == "__main__":
    print(json.dumps(public_names()))  # noqa: T201 - its output is what it is for
