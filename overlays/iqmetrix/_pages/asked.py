"""What a user asked of a list, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from iqmetrix.errors import ConfigurationError
from iqmetrix_api import Operation, Pagination, Paging


def check_paging(operation: Operation[Any], paging: Paging) -> None:
    """Refuse numbers that count nothing.

    Raises:
        ConfigurationError: the page size or the number of items can't be one, or the token is no text.
    """
    _check_number(operation, "page_size", paging.page_size, 1)
    _check_number(operation, "max_items", paging.max_items, 0)
    if paging.resume is not None and not isinstance(paging.resume, str):
        raise ConfigurationError(f"{operation}: resume is a text, the `Page.resume` of a page; not {paging.resume!r}")


def items_per_page(pagination: Pagination, wanted: int | None) -> int | None:
    """Return how many items a page will have at most, as far as that is known."""
    size = wanted if wanted is not None else pagination.default_size
    return size if size is None or pagination.maximum_size is None else min(size, pagination.maximum_size)


def first_offset(operation: Operation[Any], sent: Mapping[str, str]) -> int:
    """Return where a list begins.

    Args:
        operation: the list.
        sent: the query of its first page.

    Raises:
        ConfigurationError: what says so is no number, or one before the first page.
    """
    pagination = operation.pagination
    assert pagination is not None
    start = sent.get(pagination.offset) if pagination.offset else None
    if start is None:
        return pagination.first
    if not start.isdecimal() or int(start) < pagination.first:
        argument = next((each.argument for each in operation.parameters if each.name == pagination.offset), "offset")
        raise ConfigurationError(
            f"{operation}: {argument} must be a whole number of at least {pagination.first}, not {start!r}"
        )
    return int(start)


def _check_number(operation: Operation[Any], argument: str, value: object, least: int) -> None:
    if value is None:
        return
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ConfigurationError(f"{operation}: {argument} must be a whole number of at least {least}, not {value!r}")
