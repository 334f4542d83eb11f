"""List the operations of the clients: `python -m iqmetrix_api [--json] [SERVICE...]`."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from iqmetrix_api import DEFAULT_VERSIONS, SERVICES, Operation


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


def table(rows: list[tuple[str, str]]) -> Iterator[str]:
    """Return lines with two columns."""
    width = max((len(left) for left, _ in rows), default=0)
    return (f"{left:{width}}  {right}" for left, right in rows)


def called(operation: Operation[Any]) -> str:
    """Return how a client of the SDK calls an operation; a version is named where it is not the default one."""
    service = operation.service
    version = service.version if service.version != DEFAULT_VERSIONS[service.name] else ""
    return ".".join(filter(None, ("iq", service.name, version, operation.resource, operation.name)))


def request_line(operation: Operation[Any]) -> str:
    """Return the method and the whole path of an operation, with that of the service's address."""
    return f"{operation.method} {urlsplit(operation.service.url).path}{operation.path}"


def main() -> int:
    """Print the listing, as a table or as one JSON object a line; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m iqmetrix_api", description="List the operations of the clients.")
    parser.add_argument("services", nargs="*", metavar="SERVICE", help="only those of these services")
    parser.add_argument("--json", action="store_true", help="one JSON object a line, with models and statuses")
    options = parser.parse_args()
    unknown = [name for name in options.services if name not in SERVICES]
    if unknown:
        parser.error(f"there is no service {', '.join(unknown)}. There are: {', '.join(SERVICES)}")
    listed = list(operations(options.services))
    if options.json:
        lines: Iterator[str] = (json.dumps(describe(operation)) for operation in listed)
    else:
        lines = table([(called(each), request_line(each)) for each in listed])
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):  # a reader that has seen enough (`| head`) ends us quietly
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.exit(main())
