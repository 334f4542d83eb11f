"""Identifiers that users give, as GUIDs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from iqmetrix.errors import ConfigurationError


def guids(argument: str, values: Iterable[UUID | str]) -> Iterator[UUID]:
    """Return each of the identifiers once, lazily and in their order.

    Raises:
        ConfigurationError: one of them is no GUID, or a text is given where several are meant; the error names the argument.
    """
    if isinstance(values, str):
        raise ConfigurationError(f"{argument} takes several GUIDs, not one text; put it into a list")
    seen: set[UUID] = set()
    for value in values:
        found = guid(argument, value)
        if found not in seen:
            seen.add(found)
            yield found


def guid(argument: str, value: UUID | str) -> UUID:
    """Return an identifier as a GUID.

    Raises:
        ConfigurationError: it is none; the error names the argument.
    """
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value)
    except (ValueError, AttributeError, TypeError):
        raise ConfigurationError(
            f"{argument} must be GUIDs; one of them is a {type(value).__name__} that is none"
        ) from None
