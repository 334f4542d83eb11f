"""How records are stored: MessagePack arrays, small and quick to read."""

from __future__ import annotations

from typing import Self

import msgspec


class StoredRecord(msgspec.Struct, array_like=True):
    """A record that a store keeps as an array of its fields.

    The order of the fields is the stored form, which programs with other versions of the SDK read too: whoever changes it raises
    `FORMAT` (`state/contract.py`).
    """

    def encode(self) -> bytes:
        """Return the record as bytes."""
        return _ENCODER.encode(self)

    @classmethod
    def decode(cls, value: bytes | None) -> Self | None:
        """Read a record; `None` where there is no value, or none that can be read."""
        if value is None:
            return None
        try:
            return msgspec.msgpack.decode(value, type=cls)
        except msgspec.DecodeError:
            return None


_ENCODER = msgspec.msgpack.Encoder()
