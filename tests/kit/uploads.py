"""A file to upload, and what an upload is made of."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP

CONTENT = bytes(range(256)) * 1000
PICTURES = "/desk/v1/Pictures"
"""Where the service with bodies of every shape takes uploads."""


def parts(content_type: str, body: bytes) -> dict[str, tuple[str | None, str, bytes]]:
    """Return file name, media type and content of each part, by its name."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    return {
        part["content-disposition"].params["name"]: (
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    }
