"""What the page tells of services and their operations."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CoveredOperation:
    """One operation.

    Attributes:
        name: what users type, such as `customers.list`.
        request: HTTP method and path.
        sent: number of documented request samples.
        received: number of documented samples of success.
        simulated: what the simulator answers: `state`, `sample`, `made` or `no body`.
        inferred: what of it is not documented.
    """

    name: str
    request: str
    sent: int
    received: int
    simulated: str
    inferred: tuple[str, ...]


@dataclass(frozen=True)
class Unreachable:
    """Something that is documented without a path, so that no method can call it."""

    title: str
    method: str
    schema: str
    source: str


@dataclass(frozen=True)
class CoveredService:
    """One version of a service.

    Attributes:
        name: its attribute of the client.
        title: what iQmetrix calls it.
        summary: what it has.
        group: of the services, in the documentation.
        version: of the service.
        is_default: whether the description says that it is the default version.
        protocol: form of requests and replies.
        address: of production.
        suffixes: of the other environments, in host names.
        source: what the description rests on.
        inferred: properties that are not documented.
        deprecated: a sentence for each operation, argument, attribute and value that is.
    """

    name: str
    title: str
    summary: str
    group: str
    version: str
    protocol: str
    address: str
    suffixes: tuple[str, ...]
    source: str
    operations: tuple[CoveredOperation, ...]
    inferred: tuple[str, ...]
    unreachable: tuple[Unreachable, ...]
    deprecated: tuple[str, ...] = ()
    is_default: bool = False
