"""A file that came with a request."""

from __future__ import annotations

from typing import Any, Self


class UploadedFile(str):
    """Its content as a text, a character for each byte, as schemas see it; with what was said of it.

    Attributes:
        name: of the file, as it was sent.
        media_type: as it was sent, without parameters; empty where none was.
    """

    name: str
    media_type: str

    @classmethod
    def of_bytes(cls, content: bytes, name: str, media_type: str = "") -> Self:
        """Return a file."""
        file = cls(content.decode("latin-1"))
        file.name, file.media_type = name, media_type
        return file

    @property
    def content(self) -> bytes:
        """What was sent, byte for byte."""
        return self.encode("latin-1")

    def __deepcopy__(self, _: dict[int, Any]) -> Self:
        """Return the file itself, which never changes."""
        return self
