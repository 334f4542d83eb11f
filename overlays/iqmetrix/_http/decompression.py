"""The body of a response as it comes in: decompressed piece by piece, and never beyond a bound.

HTTP libraries decompress a whole piece at once, and a coding within a coding too: a few kilobytes become gigabytes before their
size can be checked. Here zlib is told how much it may return.
"""

from __future__ import annotations

import zlib

from iqmetrix._http.transport import TransportError

ENCODINGS = "gzip, deflate"
"""Value of `Accept-Encoding`; a response in another coding is refused."""

_GZIP, _ZLIB, _RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
_CODINGS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}
_GZIP_MAGIC = b"\x1f\x8b"


class ResponseBody:
    """Collects the body of a response. Its `repr` shows none of the content, which may be a token.

    Args:
        coding: value of `Content-Encoding`, may be empty.
        maximum: bytes that are accepted, before decompression and after.
    """

    def __init__(self, coding: str, maximum: int) -> None:
        names = [name.strip().lower() for name in coding.split(",")]
        codings = [name for name in names if name not in {"", "identity"}]
        self._window = _CODINGS.get(codings[0]) if len(codings) == 1 else None
        self._decoder = None if self._window is None else zlib.decompressobj(self._window)
        self._maximum = maximum
        self._received = 0
        self._content = bytearray()
        self._problem: TransportError | None = None
        if codings and self._window is None:
            self._problem = _unreadable(f"its content coding is {coding[:100]!r}, asked for was {ENCODINGS}")

    def add(self, chunk: bytes) -> bool:
        """Take a piece; return whether more is wanted. If not, `end` raises the reason."""
        if self._problem is None:
            first = not self._received
            self._received += len(chunk)
            if self._decoder is None:
                self._content += chunk
            elif not self._decompress(chunk, first=first):
                self._problem = _unreadable("it can't be decompressed")
            if max(self._received, len(self._content)) > self._maximum:
                text = f"the response is larger than {self._maximum} bytes"
                self._problem = TransportError(text, kind="too_large", may_have_been_processed=True)
        return self._problem is None

    def _decompress(self, chunk: bytes, *, first: bool) -> bool:
        """Decompress a piece, up to one byte more than the maximum; return whether it could be done."""
        while chunk and len(self._content) <= self._maximum:
            assert self._decoder is not None
            if self._decoder.eof:
                if self._window != _GZIP or chunk[:2] != _GZIP_MAGIC[: len(chunk)]:
                    return True  # what follows the end of the stream is not part of the body
                self._decoder = zlib.decompressobj(_GZIP)
            try:
                self._content += self._decoder.decompress(chunk, self._maximum - len(self._content) + 1)
            except zlib.error:
                if not (first and self._window == _ZLIB):
                    return False
                # RFC 9110, section 8.4.1.2: some servers send `deflate` without its zlib frame
                self._window, self._decoder = _RAW, zlib.decompressobj(_RAW)
            else:
                chunk = self._decoder.unconsumed_tail or self._decoder.unused_data
        return True

    def end(self) -> bytes:
        """Return the whole body.

        Raises:
            TransportError: it is too large, in a coding that was not asked for, or can't be decompressed.
        """
        if self._problem is not None:
            raise self._problem
        if self._decoder is not None and self._received and not self._decoder.eof:
            raise _unreadable("it ends in the middle of its compression")
        return bytes(self._content)

    def __repr__(self) -> str:
        return f"ResponseBody({len(self._content)} bytes)"


def _unreadable(why: str) -> TransportError:
    return TransportError(f"the response can't be read: {why}", kind="protocol", may_have_been_processed=True)
