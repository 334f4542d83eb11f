"""JSON: bytes to models and back.

The fast path decodes into models that forbid unknown fields; a body that it refuses is read a second time by
`tolerant.py`, which keeps what the description does not know.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec

from iqmetrix._bodies import tolerant
from iqmetrix._bodies.drift import Drift
from iqmetrix._bodies.numbers import refuse_non_finite
from iqmetrix._bodies.tolerant import Unreadable
from iqmetrix._bodies.wire_values import raw_form
from iqmetrix._border import publish
from iqmetrix._process import forks
from iqmetrix_api import Operation
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS, closed_enums

_ERRORS = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What msgspec raises for a body that it can't read."""

_UNKNOWN_FIELDS = msgspec.json.encode(UNKNOWN_FIELDS)
_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=raw_form)
_generic = msgspec.json.Decoder(float_hook=Decimal)


class _DecoderLock:
    """Held while a decoder is made, so that threads make one at a time.

    What msgspec (0.22) notes of a model is visible to other threads before it is complete; a thread that reads with it
    meanwhile ends the process with a segmentation fault.
    """

    def __init__(self) -> None:
        self.after_fork()
        forks.watch(self)

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self.lock = threading.Lock()


_making = _DecoderLock()


class JSONReader:
    """Reads JSON bodies, and counts what is not as described.

    Args:
        drift: where differences are counted.
    """

    def __init__(self, drift: Drift) -> None:
        self._drift = drift
        self._decoders: dict[Any, msgspec.json.Decoder[Any]] = {}

    def read(
        self, body: bytes, kind: Any, operation: Operation[Any], put_right: Callable[[bytes], bytes] | None = None
    ) -> Any:
        """Read a body as a type.

        Args:
            body: the bytes.
            kind: a model, or any type that msgspec can inspect.
            operation: what was called.
            put_right: returns a body that is not as described in another form, for the second reading.

        Raises:
            Unreadable: the body is not JSON, or has another shape than the type.
        """
        decoder = self._decoders.get(kind)
        if decoder is None:
            with _making.lock:
                decoder = self._decoders.setdefault(kind, msgspec.json.Decoder(kind, float_hook=Decimal))
        try:
            with closed_enums():
                return decoder.decode(body)
        except _ERRORS:
            pass
        if put_right is not None:
            body = put_right(body)
        try:
            return tolerant.read(body, kind, self._drift, str(operation))
        except _ERRORS as error:
            raise Unreadable(_problem(body, str(error)), "") from None


def _problem(body: bytes, error: str) -> str:
    """Say what is wrong with a body that is not JSON."""
    if not body.strip():
        return "it is empty"
    start = body[:1000].lstrip().lower()
    if start.startswith(b"<"):
        return "it is a web page or XML, not JSON; perhaps a proxy or a login page stands in between"
    if "truncated" in error:
        return f"it ends too early ({len(body)} bytes)"
    return error


def encode(value: Any) -> bytes:
    """Write a model, or anything made of models and plain values, as JSON.

    Fields that are `None` are left out of models; a plain mapping is written unchanged, explicit nulls included. What a model
    keeps in `unknown_fields` is written with the rest.

    Raises:
        TypeError: a value can't be written as JSON.
        ValueError: a number is NaN or infinite, which JSON cannot represent, or a text holds half of a surrogate pair.
    """
    encoded = _encoder.encode(value)
    if b"null" in encoded or b"NaN" in encoded or b"Infinity" in encoded:  # what NaN and infinities are written as
        refuse_non_finite(value)
    if _UNKNOWN_FIELDS not in encoded:
        return encoded
    return _encoder.encode(_merged(_generic.decode(encoded)))


def _merged(value: Any) -> Any:
    """Move the unknown fields of every object to its other fields, which take precedence."""
    if isinstance(value, list):
        return [_merged(item) for item in value]
    if not isinstance(value, dict):
        return value
    unknown = value.pop(UNKNOWN_FIELDS, None) or {}
    merged = {key: _merged(member) for key, member in value.items()}
    return {**merged, **{key: member for key, member in unknown.items() if key not in merged}}


publish(__name__)
