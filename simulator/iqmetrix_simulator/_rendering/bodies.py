"""What an operation replies with, as bytes: by the codec that the description names for the media type."""

from __future__ import annotations

import json
from typing import Any

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import samples


def write_body(route: Route, media_type: str, content: Any) -> str:
    """Write the body of a reply.

    Args:
        route: the operation.
        media_type: of the reply.
        content: what the action replies with: a JSON document. In any other form there is the documented sample.
    """
    if route.description.codec(media_type) == "json":
        return json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    return str(next(samples(route, media_type), "" if content is None else content))
