"""Small pictures of each kind, complete enough to tell their size."""

from __future__ import annotations

import struct
import zlib


def png(width: int, height: int) -> bytes:
    """Return a black picture that any program can show."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes(width)) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def gif(width: int, height: int) -> bytes:
    """Return a picture without an image, as animations may begin."""
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0) + b";"


def bmp(width: int, height: int) -> bytes:
    """Return the two headers; a height below zero stands for rows from top to bottom."""
    return b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + struct.pack("<IiiHH", 40, width, height, 1, 24) + bytes(24)


def jpeg(width: int, height: int) -> bytes:
    """Return a head with tables and a comment before the frame, as cameras write it."""
    comment = b"\xff\xfe" + struct.pack(">H", 2 + len(b"\xff\xc0 shop")) + b"\xff\xc0 shop"
    tables = b"\xff\xc4" + struct.pack(">H", 2 + 17) + bytes(17)
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 8, 8, height, width, 0)
    return b"\xff\xd8\xff\xff\xe0" + struct.pack(">H", 2) + b"\xff\x01" + comment + tables + frame + b"\xff\xd9"
