"""Contents of uploaded files: read piece by piece, and from the start again where that can be done."""

from __future__ import annotations

import io
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from inspect import iscoroutinefunction
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from iqmetrix.errors import ConfigurationError
from iqmetrix_api import File

PIECE = 64 * 1024
"""Bytes that are read at once."""


@dataclass(frozen=True)
class Source:
    """The content of a file.

    Attributes:
        pieces: begins to read; returns the bytes, piece by piece.
        length: in bytes, if it is known.
        repeatable: whether it can be read more than once.
        name: of the file, if it has one.
    """

    pieces: Callable[[], Iterator[bytes]]
    length: int | None
    repeatable: bool
    name: str | None = None


@dataclass(frozen=True)
class AsyncSource:
    """The content of a file that only an event loop can read. Its length is not known.

    Attributes:
        pieces: begins to read; returns the bytes, piece by piece.
        repeatable: whether it can be read more than once.
        name: of the file, if it has one.
    """

    pieces: Callable[[], AsyncIterator[bytes]]
    repeatable: bool
    name: str | None = None


def source_of(file: File) -> Source | AsyncSource:
    """Return the content of a file, looked at but not read further than its first piece; an asynchronous one is not read.

    Raises:
        ValueError: it is none, cannot be read, or has been read already.
        ConfigurationError: its first piece is not bytes.
    """
    content: Any = file.content
    if isinstance(content, (bytes, bytearray, memoryview)):
        whole = bytes(content)
        return Source(lambda: iter((whole,)), len(whole), repeatable=True)
    if isinstance(content, PathLike):
        return _of_path(Path(fspath(content)))
    read = getattr(content, "read", None)
    if iscoroutinefunction(read) or (callable(read) and isinstance(content, AsyncIterable)):
        return _of_async_stream(content)
    if callable(read):
        return _of_stream(content)
    if isinstance(content, AsyncIterable):
        return _of_async_iterable(content)
    if isinstance(content, Iterable) and not isinstance(content, (str, Mapping)):
        return _of_iterable(content)
    raise ValueError(
        f"a file must be bytes, a Path, an opened file or an iterable of bytes, not {type(content).__name__}"
    )


def _of_path(path: Path) -> Source:
    try:
        with path.open("rb") as opened:
            length = opened.seek(0, io.SEEK_END)
    except OSError as error:
        raise ValueError(f"the file {path.name!r} can't be read: {error.strerror or error}") from None

    def pieces() -> Iterator[bytes]:
        with path.open("rb") as opened:
            yield from _read(opened, length)

    return Source(pieces, length, repeatable=True, name=path.name)


def _of_stream(stream: Any) -> Source:
    name = _name(stream)
    try:
        begun = stream.read(0)
        start = stream.tell() if getattr(stream, "seekable", bool)() else None
        length = None if start is None else stream.seek(0, io.SEEK_END) - start
        if start is not None:
            stream.seek(start)
    except (OSError, ValueError) as error:  # closed, or no file that can be read
        raise ValueError(str(error)) from None
    if not isinstance(begun, bytes | None):
        raise ValueError("a file must be opened in binary mode")
    if start is None:
        return Source(lambda: _read(stream, None), None, repeatable=False, name=name)

    def pieces() -> Iterator[bytes]:
        stream.seek(start)
        yield from _read(stream, length)

    return Source(pieces, length, repeatable=True, name=name)


def _of_iterable(content: Iterable[bytes]) -> Source:
    begun = iter(content)
    first = next(begun, None)
    if first is None and begun is content:
        raise ValueError("a stream gives nothing; perhaps it was read before")
    if begun is not content:
        _check(first if first is not None else b"")
        return Source(lambda: map(_check, content), None, repeatable=True)

    head = _check(first)

    def pieces() -> Iterator[bytes]:
        yield head
        yield from map(_check, begun)

    return Source(pieces, None, repeatable=False)


def _of_async_stream(stream: Any) -> AsyncSource:
    """Read by size: what iterates over a file gives lines, and a file may be one line."""

    async def pieces() -> AsyncIterator[bytes]:
        while piece := _check(await _piece(stream)):
            yield piece

    return AsyncSource(pieces, repeatable=False, name=_name(stream))


async def _piece(stream: Any) -> Any:
    try:
        return await stream.read(PIECE)
    except ValueError as error:  # closed
        raise ConfigurationError(f"a file can't be read: {error}") from None


def _of_async_iterable(content: AsyncIterable[bytes]) -> AsyncSource:
    begun = aiter(content)
    again = begun is not content

    async def pieces() -> AsyncIterator[bytes]:
        nothing = not again
        async for piece in content if again else begun:
            nothing = False
            yield _check(piece)
        if nothing:
            raise ConfigurationError("an asynchronous stream gives nothing; perhaps it was read before")

    return AsyncSource(pieces, repeatable=again)


def _name(stream: Any) -> str | None:
    name = getattr(stream, "name", None)
    return Path(name).name if isinstance(name, str) and name else None


def _read(stream: Any, length: int | None) -> Iterator[bytes]:
    """Read to the end, or as many bytes as were announced."""
    left = length
    while left is None or left > 0:
        piece = stream.read(PIECE if left is None else min(PIECE, left))
        if not piece:
            return
        yield _check(piece)
        left = None if left is None else left - len(piece)


def _check(piece: Any) -> bytes:
    if not isinstance(piece, (bytes, bytearray, memoryview)):
        raise ConfigurationError(f"the pieces of a file must be bytes, not {type(piece).__name__}")
    return bytes(piece)
