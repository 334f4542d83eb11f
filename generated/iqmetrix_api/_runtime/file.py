# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Files in uploads."""

from collections.abc import AsyncIterable, Awaitable, Iterable
from dataclasses import dataclass
from os import PathLike
from typing import BinaryIO, Protocol


class SupportsAsyncRead(Protocol):
    """A file of asyncio, opened in binary mode: one of aiofiles or anyio, a stream, an upload that a web framework received."""

    def read(self, size: int, /) -> Awaitable[bytes]:
        """Read so many bytes at most, none at the end."""
        ...


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload. It is read piece by piece while it is sent, never as a whole.

    What can be read again (bytes, a path, a file that can seek, a list of pieces) is sent again where that is safe; a stream, an iterator or a file of asyncio is not.

    Attributes:
        content: the bytes; a path; a file opened in binary mode, from where it stands; or an iterable of bytes. Asynchronous clients also take a file of
            asyncio and an asynchronous iterable.
        name: file name that the service sees; by default that of the path or of the opened file, else `file`.
        media_type: such as `image/png`; by default what the description says, or what the name's ending means.
    """

    content: bytes | PathLike[str] | BinaryIO | Iterable[bytes] | SupportsAsyncRead | AsyncIterable[bytes]
    name: str | None = None
    media_type: str | None = None

    def __repr__(self) -> str:
        return f"File({type(self.content).__name__}, name={self.name!r}, media_type={self.media_type!r})"
