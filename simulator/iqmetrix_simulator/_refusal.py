"""How a simulated service says no."""

from __future__ import annotations

from collections.abc import Mapping


class Refusal(Exception):
    """A request is refused with an HTTP error.

    Attributes:
        status: HTTP status.
        texts: body of the reply, by media type; which of them is sent, the request's `Accept` says, else the first.
        headers: further headers of the reply.
    """

    def __init__(
        self,
        status: int,
        text: str | Mapping[str, str],
        *,
        media_type: str = "text/plain",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.texts = {media_type: text} if isinstance(text, str) else dict(text)
        super().__init__(self.text)
        self.status = status
        self.headers = dict(headers or {})

    @property
    def text(self) -> str:
        """The first text, which is sent where the request asks for none."""
        return next(iter(self.texts.values()))
