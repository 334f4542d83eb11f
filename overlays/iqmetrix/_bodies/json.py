"""JSON: bytes to models and back.

The fast path decodes into models that forbid unknown fields; a body that it refuses is read a second time, by `walk.py` or
`careful.py`, which keep what the description does not know.
"""

from __future__ import annotations

import codecs
import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec

from iqmetrix._bodies.as_sent import as_sent, plain
from iqmetrix._bodies.careful import CarefulReader, Unreadable
from iqmetrix._bodies.drift import Drift
from iqmetrix._bodies.numbers import refuse_non_finite
from iqmetrix._bodies.shapes import child_of, lessons, type_info
from iqmetrix._bodies.unseen import unseen
from iqmetrix._bodies.variants import VariantReader
from iqmetrix._bodies.walk import Walk, WalkEverywhere
from iqmetrix._border import publish
from iqmetrix._process import forks
from iqmetrix_api import Operation
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS, decoding

_ERRORS = (msgspec.DecodeError, ValueError, ArithmeticError, RecursionError)
"""What msgspec and `Decimal` raise for a body that they can't read."""

BODIES_UNTIL_SETTLED = 3
"""So many bodies have to differ in known places before variants of their models are made."""

_UNKNOWN_FIELDS = msgspec.json.encode(UNKNOWN_FIELDS)
_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=plain)
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


class _Way:
    """How bodies of one type are read.

    Args:
        kind: a model, or any type that msgspec can inspect.

    Attributes:
        differed: whether the last one differed from its description; the next one will too, so it is not tried as described.
        variants: read bodies that differ as those before, if there are any.
        settled: number of what had been learnt when they were made, or could not be.
    """

    def __init__(self, kind: Any) -> None:
        self.decoder = msgspec.json.Decoder(kind, float_hook=Decimal)
        self.kind = kind
        self.info = type_info(kind)
        self.child = child_of(self.info)
        self.differs_unseen = unseen(self.info)
        self.differed = False
        self.variants: VariantReader | None = None
        self.settled = -1
        self._calm = (-1, 0)  # number of what is learnt, and how many bodies differed since

    def walk(self, walk: Walk, value: Any) -> Any:
        """Read a body, as plain values, with the quick second reading."""
        if self.child is not None:
            value = walk.ready(value, self.child)
        return value if type(value) is self.kind else msgspec.convert(value, self.kind)

    def settle(self) -> None:
        """Make variants once nothing new was learnt from some bodies that differed: it takes a millisecond."""
        number, bodies = self._calm
        learnt = lessons()
        self._calm = learnt, (bodies + 1 if number == learnt else 0)
        if self._calm[1] < BODIES_UNTIL_SETTLED:
            return
        self.settled = learnt
        if self.child is not None:
            with _making.lock:
                self.variants = VariantReader.of(self.child)


class JSONReader:
    """Reads JSON bodies, and counts what is not as described.

    Args:
        drift: where differences are counted.
    """

    def __init__(self, drift: Drift) -> None:
        self._drift = drift
        self._ways: dict[Any, _Way] = {}

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
        way = self._ways.get(kind)
        if way is None:
            with _making.lock:
                way = self._ways.setdefault(kind, _Way(kind))
        if not way.differed:
            decoding.closed_enums = True
            try:
                result = way.decoder.decode(body)
                if not way.differs_unseen(body):
                    return result
            except _ERRORS:
                pass
            finally:
                decoding.closed_enums = False
        try:
            if put_right is not None:
                body = put_right(body)
            return self._read_again(body.removeprefix(codecs.BOM_UTF8), way, operation)
        except _ERRORS as error:
            raise Unreadable(_problem(body, str(error)), "") from None

    def _read_again(self, body: bytes, way: _Way, operation: object) -> Any:
        """Read a body that is not exactly as described: quickly if its differences are of a known kind, else carefully."""
        reader: CarefulReader
        decoding.closed_enums = True
        try:
            if way.variants is not None:
                try:
                    reader = CarefulReader(operation)
                    result = way.variants.read(body, reader)
                except msgspec.ValidationError:
                    way.variants = None  # until something is learnt and bodies differ in the same places again
                else:
                    self._count(way, reader)
                    return result
            reader = walk = Walk(operation)
            try:
                result = way.walk(walk, _generic.decode(body))
            except msgspec.ValidationError:
                reader, result = self._read_news(body, way, operation)
        finally:
            decoding.closed_enums = False
        self._count(way, reader)
        if way.differed and way.settled != lessons():
            way.settle()
        return result

    def _count(self, way: _Way, reader: CarefulReader) -> None:
        counts = reader.counts
        way.differed = bool(counts)
        if counts:
            self._drift.add(counts, reader.samples)

    @staticmethod
    def _read_news(body: bytes, way: _Way, operation: object) -> tuple[CarefulReader, Any]:
        """Read a body that differs where none did before."""
        walk = WalkEverywhere(operation)
        try:
            return walk, way.walk(walk, _generic.decode(body))
        except msgspec.ValidationError:
            careful = CarefulReader(operation)
            return careful, careful.body(_generic.decode(body), way.info)


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
    return _encoder.encode(as_sent(value))


publish(__name__)
