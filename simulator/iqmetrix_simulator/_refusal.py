"""How a simulated service says no."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Self

HOLE = re.compile(r"{([A-Za-z_$][\w.$]*)}")
"""Where a documented text shows a value."""


class Refusal(Exception):
    """A request is refused with an HTTP error.

    Attributes:
        status: HTTP status.
        texts: body of the reply, by media type; which of them is sent, the request's `Accept` says, else the first.
        headers: further headers of the reply.
        has_holes: whether the texts are documented ones, in which `{OrderId}` stands for a value of the request.
        values: further values for such holes.
    """

    def __init__(
        self,
        status: int,
        text: str | Mapping[str, str],
        *,
        media_type: str = "text/plain",
        headers: Mapping[str, str] | None = None,
        has_holes: bool = False,
    ) -> None:
        self.texts = {media_type: text} if isinstance(text, str) else dict(text)
        super().__init__(self.text)
        self.status = status
        self.headers = dict(headers or {})
        self.has_holes = has_holes
        self.values: dict[str, Any] = {}

    def with_values(self, values: Mapping[str, Any]) -> Self:
        """Add values for the holes of the texts; return the refusal."""
        self.values.update(values)
        return self

    def filled(self, media_type: str, values: Mapping[str, Any]) -> str:
        """Return the text of a media type, its holes filled with values of the request; an unknown hole stays."""
        text = self.texts[media_type]
        if not self.has_holes:
            return text
        known, is_json = {**values, **self.values}, "json" in media_type
        return HOLE.sub(lambda hole: _shown(known[hole[1]], is_json=is_json) if hole[1] in known else hole[0], text)

    @property
    def text(self) -> str:
        """The first text, which is sent where the request asks for none."""
        return next(iter(self.texts.values()))


def _shown(value: Any, *, is_json: bool) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return json.dumps(text)[1:-1] if is_json else text
