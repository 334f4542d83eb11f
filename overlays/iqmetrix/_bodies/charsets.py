"""Bodies in another character set than UTF-8."""

from __future__ import annotations

import re

from iqmetrix._bodies.careful import Unreadable

_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([^\s;\"']+)", re.IGNORECASE)


def in_utf8(body: bytes, content_type: str) -> bytes:
    """Return a body in UTF-8.

    JSON is UTF-8, and many servers announce something else all the same: what is announced counts only where the body is not UTF-8.

    Args:
        body: the bytes.
        content_type: value of the `Content-Type` header.

    Raises:
        Unreadable: the character set is unknown, or the body is not in it.
    """
    announced = _CHARSET.search(content_type)
    if announced is None or announced[1].lower() in {"utf-8", "utf8"} or (body.isascii() and b"\0" not in body):
        return body
    charset = announced[1]
    try:
        if b"\0" not in body:  # as it is in UTF-16 and UTF-32
            body.decode()
            return body
    except UnicodeDecodeError:
        pass
    try:
        return body.decode(charset).encode()
    except (LookupError, ValueError):
        raise Unreadable(f"it is not in the character set that it is said to be in, {charset[:40]!r}", "") from None
