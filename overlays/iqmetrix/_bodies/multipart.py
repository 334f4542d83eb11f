"""Uploads: `multipart/form-data` (RFC 7578), written piece by piece."""

from __future__ import annotations

import fnmatch
import mimetypes
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Generic, TypeVar, get_args
from uuid import uuid4

import msgspec

from iqmetrix._bodies.given import check
from iqmetrix._bodies.json import encode
from iqmetrix._bodies.sources import AsyncSource, Source, source_of
from iqmetrix._process import left_alone
from iqmetrix_api import File, Model, RequestBody
from iqmetrix_api._runtime.wire import wire_text

_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(; ?[\w-]+=[\w.-]+)*", re.ASCII)
_OTHER = "application/octet-stream"


SourceT = TypeVar("SourceT", bound=Source | AsyncSource)


class _Parts(Generic[SourceT]):
    """What bodies of parts have in common.

    Attributes:
        media_type: with the boundary.
        repeatable: whether it can be sent a second time.
    """

    def __init__(self, parts: Iterable[tuple[str, SourceT]]) -> None:
        boundary = uuid4().hex
        self.media_type = f"multipart/form-data; boundary={boundary}"
        self._parts = [(f"--{boundary}\r\n{head}\r\n\r\n".encode(), source) for head, source in parts]
        self._end = f"--{boundary}--\r\n".encode()
        self.repeatable = all(source.repeatable for _, source in self._parts)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._parts)} parts)"


class MultipartBody(_Parts[Source]):
    """A body of parts, for threads and for asyncio; each iteration begins anew."""

    @property
    def length(self) -> int | None:
        """In bytes; `None` where a file has no known length."""
        lengths = [source.length for _, source in self._parts]
        around = sum(len(head) + len(b"\r\n") for head, _ in self._parts) + len(self._end)
        return None if None in lengths else around + sum(length or 0 for length in lengths)

    def __iter__(self) -> Iterator[bytes]:
        for head, source in self._parts:
            yield head
            yield from source.pieces()
            yield b"\r\n"
        yield self._end

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _beside_the_loop(iter(self))


class AsyncMultipartBody(_Parts[Source | AsyncSource]):
    """A body with a part that only an event loop can read; each iteration begins anew."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for head, source in self._parts:
            yield head
            pieces = source.pieces()
            async for piece in pieces if isinstance(pieces, AsyncIterator) else _beside_the_loop(pieces):
                yield piece
            yield b"\r\n"
        yield self._end


async def _beside_the_loop(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    """Read files in threads, for which the event loop does not wait when it ends: one may hang."""
    read = partial(next, pieces, None)
    while (piece := await left_alone.finish_async(left_alone.begin_or_do(read))) is not None:
        yield piece


def write_multipart(expected: RequestBody, body: Any) -> MultipartBody | AsyncMultipartBody:
    """Return the parts of a model or a mapping: files, texts, and JSON for objects. What is `None` is left out.

    Raises:
        ValueError: a file can't be read, or is of a type that the service doesn't take; a value is missing or has no form.
        TypeError: a value can't be written.
    """
    check(body, expected)
    files, required = _fields(expected.type)
    members = _members(body)
    missing = sorted(name for name in required if members.get(name) is None)
    if missing:
        raise ValueError(f"{', '.join(missing)} is missing")
    parts: list[tuple[str, Source | AsyncSource]] = []
    for name, value in members.items():
        if value is None:
            continue
        many = isinstance(value, (list, tuple)) and not expected.encoding.get(name, "").startswith("application/json")
        for each in value if many else (value,):
            as_file = name in files or isinstance(each, File)
            parts.append((_file if as_file else _value)(name, each, expected.encoding.get(name, "")))
    plain = [(head, source) for head, source in parts if isinstance(source, Source)]
    return MultipartBody(plain) if len(plain) == len(parts) else AsyncMultipartBody(parts)


def _fields(model: Any) -> tuple[set[str], set[str]]:
    """Return the wire names of files, and of what is required."""
    if not (isinstance(model, type) and issubclass(model, Model)):
        return set(), set()
    fields = msgspec.structs.fields(model)
    files = {field.encode_name for field in fields if File in _kinds(field.type)}
    return files, {field.encode_name for field in fields if field.required}


def _kinds(kind: Any) -> Iterator[Any]:
    yield kind
    for inner in get_args(kind):
        yield from _kinds(inner)


def _members(body: Any) -> Mapping[str, Any]:
    if isinstance(body, Mapping):
        return body
    pairs = zip(body.__struct_fields__, body.__struct_encode_fields__, strict=True)
    members = {wire: getattr(body, name) for name, wire in pairs if name != "unknown_fields"}
    return {**members, **(body.unknown_fields or {})}


def _file(name: str, value: Any, allowed: str) -> tuple[str, Source | AsyncSource]:
    file = value if isinstance(value, File) else File(value)
    try:
        source = source_of(file)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    called = source.name or "file" if file.name is None else file.name
    if not isinstance(called, str) or not called:
        raise ValueError(f"{name}: the name of a file must be a text that is not empty")
    media_type = _media_type(name, file, called, [each.strip() for each in allowed.split(",") if each.strip()])
    head = f"{_disposition(name)}; filename={_quoted(called)}\r\nContent-Type: {media_type}"
    return head, source


def _media_type(name: str, file: File, called: str, allowed: Sequence[str]) -> str:
    if file.media_type is not None and not _MEDIA_TYPE.fullmatch(file.media_type):
        raise ValueError(f"{name}: {file.media_type!r} is no media type")
    guessed = mimetypes.guess_type(called)[0]
    fits = [each for each in (file.media_type, guessed) if each and _fits(each, allowed)]
    if file.media_type is not None and file.media_type not in fits:
        raise ValueError(f"{name} must be {' or '.join(allowed)}, not {file.media_type}")
    certain = allowed[0] if len(allowed) == 1 and "*" not in allowed[0] else None
    found = file.media_type or certain or (fits[0] if fits else None)
    if found is None and allowed:
        raise ValueError(
            f"{name} must be {' or '.join(allowed)}; {called!r} does not tell: pass File(..., media_type=...)"
        )
    return found or _OTHER


def _fits(media_type: str, allowed: Sequence[str]) -> bool:
    plain = media_type.partition(";")[0].lower()
    return not allowed or any(fnmatch.fnmatchcase(plain, pattern.lower()) for pattern in allowed)


def _value(name: str, value: Any, allowed: str) -> tuple[str, Source]:
    structured = isinstance(value, (Model, Mapping, list, tuple))
    content = encode(value) if structured else wire_text(value).encode()
    media_type = allowed.partition(",")[0].strip() or ("application/json" if structured else "")
    head = _disposition(name) + (f"\r\nContent-Type: {media_type}" if media_type else "")
    return head, Source(lambda: iter((content,)), len(content), repeatable=True)


def _disposition(name: str) -> str:
    return f"Content-Disposition: form-data; name={_quoted(name)}"


def _quoted(text: str) -> str:
    """Return a name in quotation marks, with what would end it escaped as browsers do."""
    return '"' + text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A") + '"'
