# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Print every operation of the clients, one JSON object a line: `python -m iqmetrix_api [SERVICE...]`."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from iqmetrix_api import SERVICES, Operation


def model_name(kind: Any) -> str | None:
    """Name a type as it is written in the clients: `Customer`, `list[Customer]`."""
    if kind is None:
        return None
    text = kind.__name__ if isinstance(kind, type) and not hasattr(kind, "__args__") else str(kind)
    module_names = (part.rpartition(".")[2] for part in text.replace("[", "\0[\0").replace("]", "\0]\0").split("\0"))
    return "".join(module_names)


def describe(operation: Operation[Any]) -> dict[str, Any]:
    """Return what the listing says of an operation."""
    return {
        "service": operation.service.name,
        "version": operation.service.version,
        "operation_id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "resource": operation.resource,
        "name": operation.name,
        "request_model": model_name(operation.body.type) if operation.body else None,
        "responses": [
            {"status": response.status, "media_type": response.media_type, "model": model_name(response.type)}
            for response in operation.responses
        ],
    }


def operations(services: list[str]) -> Iterator[Operation[Any]]:
    """Return the operations of some services, or of all."""
    for name in services or SERVICES:
        for version in SERVICES[name]:
            yield from import_module(f"iqmetrix_api.{name}.{version}.operations").OPERATIONS.values()


def main() -> int:
    """Print the listing."""
    unknown = [name for name in sys.argv[1:] if name not in SERVICES]
    if unknown:
        sys.stderr.write(f"There is no service {', '.join(unknown)}. There are: {', '.join(SERVICES)}.\n")
        return 2
    for operation in operations(sys.argv[1:]):
        sys.stdout.write(json.dumps(describe(operation)) + "\n")
    return 0


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):  # a reader that has seen enough (`| head`) ends us quietly
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.exit(main())
