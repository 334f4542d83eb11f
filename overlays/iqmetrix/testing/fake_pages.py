"""The rows of a list, as the pages that requests ask for."""

from __future__ import annotations

from typing import Any

from iqmetrix.testing.messages import Answer, Received
from iqmetrix_api import Operation


def cut_into_pages(operation: Operation[Any], answer: Answer) -> Answer:
    """Return an answer that gives each request its part of the rows; any other answer unchanged."""
    pagination = operation.pagination
    if pagination is None or pagination.offset is None or not isinstance(answer, list):
        return answer
    rows, offset, size = answer, pagination.offset, pagination.size or ""

    def page(received: Received) -> list[Any]:
        length = int(received.query.get(size) or pagination.default_size or len(rows))
        start = int(received.query.get(offset) or pagination.first) - pagination.first
        if pagination.style == "page":
            start *= length
        return rows[start : start + length]

    return page
