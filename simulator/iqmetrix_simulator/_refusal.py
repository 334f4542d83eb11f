"""How a simulated service says no."""

from __future__ import annotations


class Refusal(Exception):
    """A request is refused with an HTTP error.

    Attributes:
        status: HTTP status.
        text: body of the reply.
        media_type: of the body.
    """

    def __init__(self, status: int, text: str, *, media_type: str = "text/plain") -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.media_type = media_type
