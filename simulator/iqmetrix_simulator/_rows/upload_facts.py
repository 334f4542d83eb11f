"""What is known of an uploaded file: one word of `upload` a function."""

from __future__ import annotations

import hashlib
import mimetypes
import re
from collections.abc import Callable
from typing import Any

from iqmetrix_simulator._rows.pictures import picture_size
from iqmetrix_simulator._uploaded_file import UploadedFile

_UNKNOWN = "application/octet-stream"


def _ending(file: UploadedFile) -> str:
    ending = re.search(r"\.[A-Za-z0-9]+$", file.name)
    return ending[0].lower() if ending is not None else mimetypes.guess_extension(media_type(file)) or ".bin"


def media_type(file: UploadedFile) -> str:
    """Return the media type that was sent; without one, what the name's ending means."""
    if file.media_type not in {"", _UNKNOWN}:
        return file.media_type
    return mimetypes.guess_type(file.name)[0] or _UNKNOWN


def _md5(file: UploadedFile) -> str:
    return hashlib.md5(file.content, usedforsecurity=False).hexdigest()


def _width(file: UploadedFile) -> int | None:
    size = picture_size(file.content)
    return size[0] if size is not None else None


def _height(file: UploadedFile) -> int | None:
    size = picture_size(file.content)
    return size[1] if size is not None else None


FACTS: dict[str, Callable[[UploadedFile], Any]] = {
    "name": lambda file: file.name,
    "ending": _ending,
    "media_type": media_type,
    "size": len,
    "md5": _md5,
    "width": _width,
    "height": _height,
}
"""`None` where there is none, such as the width of a film."""
