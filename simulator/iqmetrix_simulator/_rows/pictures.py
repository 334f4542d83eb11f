"""How large a picture is, by the beginning of its file: PNG, GIF, BMP and JPEG."""

from __future__ import annotations

import struct
from collections.abc import Iterator

Size = tuple[int, int]
"""Width and height in pixels."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG file behind which its size stands (ITU T.81, B.1.1.3)."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers without a length."""


def picture_size(content: bytes) -> Size | None:
    """Return width and height; `None` for what is no picture of these kinds, or breaks off before its size."""
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR":
            return _pair(">II", content, 16)
        if content.startswith((b"GIF87a", b"GIF89a")):
            return _pair("<HH", content, 6)
        if content.startswith(b"BM"):
            width, height = _pair("<ii", content, 18)
            return width, abs(height)  # below zero where the rows stand from top to bottom
        if content.startswith(b"\xff\xd8"):
            height, width = next(_pair(">HH", content, place) for place in _frames(content))
            return width, height
    except (struct.error, IndexError, StopIteration):
        pass
    return None


def _pair(form: str, content: bytes, place: int) -> Size:
    first, second = struct.unpack_from(form, content, place)
    return first, second


def _frames(content: bytes) -> Iterator[int]:
    """Yield the places of height and width, one for each frame of a JPEG file."""
    place = 2
    while content[place] == 0xFF:
        marker = content[place + 1]
        if marker in _FRAMES:
            yield place + 5
        if marker == 0xFF:  # fill bytes may precede a marker
            place += 1
        elif marker in _ALONE:
            place += 2
        else:
            place += 2 + int(struct.unpack_from(">H", content, place + 2)[0])
