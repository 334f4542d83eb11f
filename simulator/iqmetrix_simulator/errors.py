"""Refusals of the simulated services."""

from __future__ import annotations


class Refusal(Exception):
    """The request is refused.

    Attributes:
        status: HTTP status.
        text: body, as text/plain unless `media_type` says otherwise.
    """

    def __init__(self, status: int, text: str, *, media_type: str = "text/plain") -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.media_type = media_type
