"""The body of a response as it comes in: decompressed piece by piece, and never beyond a bound.

HTTP libraries decompress a whole piece at once, and a coding within a coding too: a few kilobytes become gigabytes before their
size can be checked. Here zlib is told how much it may return.
"""

from __future__ import annotations

import zlib

from iqmetrix._http.transport import TransportError
from iqmetrix._observing.redaction import hide

ENCODINGS = "gzip, deflate"
"""Value of `Accept-Encoding`; a response in another coding can't be read."""

_GZIP, _ZLIB, _RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
_CODINGS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}
_OTHERS = frozenset({"aes128gcm", "br", "compress", "dcb", "dcz", "exi", "pack200-gzip", "x-compress", "zstd"})
"""Codings that are registered and that nobody asked for. Any other word, such as a charset, is none, and leaves the body as it is."""
_GZIP_MAGIC = b"\x1f\x8b"

KEPT_RAW_BYTES = 64 * 1024
"""So much of a compressed body is kept as it came, for the error if it can't be decompressed."""


class ResponseBody:
    """Collects the body of a response. Its `repr` shows none of the content, which may be a token.

    Args:
        coding: value of `Content-Encoding`, may be empty.
        maximum: bytes that are accepted, before decompression and after.

    Attributes:
        unreadable: why the body can't be decompressed; empty if it can.
    """

    def __init__(self, coding: str, maximum: int) -> None:
        names = [name.strip().lower() for name in coding.split(",")]
        codings = [name for name in names if name in _CODINGS or name in _OTHERS]
        self._window = _CODINGS.get(codings[0]) if len(codings) == 1 else None
        self._decoder = None if self._window is None else zlib.decompressobj(self._window)
        self._maximum = maximum
        self._received = 0
        self._content = bytearray()
        self._raw = bytearray()
        self._problem: TransportError | None = None
        self.unreadable = ""
        if codings and self._window is None:
            self.unreadable = f"its content coding is {hide(coding)[:100]!r}, asked for was {ENCODINGS}"

    def add(self, chunk: bytes) -> bool:
        """Take a piece; return whether more is wanted. If not, `end` raises the reason."""
        if self._problem is None:
            first = not self._received
            self._received += len(chunk)
            if self._decoder is None:
                self._content += chunk
            else:
                self._raw += chunk[: KEPT_RAW_BYTES - len(self._raw)]
                if not self._decompress(chunk, first=first):
                    self.unreadable = "it can't be decompressed"
                    self._decoder, self._content = None, self._raw
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
        """Return the whole body; what is left of it as it came, where `unreadable` says why it can't be decompressed.

        Raises:
            TransportError: it is too large, or incomplete.
        """
        if self._problem is not None:
            raise self._problem
        if self._decoder is not None and self._received and not self._decoder.eof:
            text = "the response ends in the middle of its compression"
            raise TransportError(text, kind="protocol", may_have_been_processed=True)
        return bytes(self._content)

    def __repr__(self) -> str:
        return f"ResponseBody({len(self._content)} bytes)"
