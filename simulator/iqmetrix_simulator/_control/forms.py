"""What commands and questions are given, a record each; the values of a question are texts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Nothing:
    """No arguments."""


@dataclass
class Revocation:
    """Whose tokens are revoked; those of all users without a name."""

    username: str | None = None
    refresh_too: bool = False


@dataclass
class TokenLife:
    """Seconds that tokens live."""

    life: float


@dataclass
class Consumption:
    """Calls of a service that other programs use up."""

    service: str
    calls: int


@dataclass
class ActiveLimit:
    """Requests at once; `None` for what each description says."""

    limit: int | None


@dataclass
class Table:
    """All rows of an entity."""

    service: str
    entity: str


@dataclass
class Rows:
    """Rows of an entity: its scope as values with commas between them, and the key of one."""

    service: str
    entity: str
    scope: str = ""
    key: str | None = None


@dataclass
class Requests:
    """Requests of an operation and a service."""

    operation: str | None = None
    service: str | None = None
