"""Tokens encrypted at rest, with a key of the user's. The only module that imports cryptography."""

from __future__ import annotations

from collections.abc import Sequence

from iqmetrix.errors import ConfigurationError
from iqmetrix.state.contract import Entry, SafeStore

try:
    from cryptography.fernet import Fernet, InvalidToken, MultiFernet
except ImportError as error:
    raise ConfigurationError("the package cryptography is missing; install iqmetrix-sdk[encryption]") from error


class EncryptedStore:
    """Encrypts what goes into another store (Fernet: AES-128-CBC with HMAC-SHA256).

    Args:
        store: where the values go.
        keys: keys of `Fernet.generate_key()`; the first one encrypts, all decrypt, so that keys can be changed.

    Raises:
        ConfigurationError: a key is not a valid Fernet key.
    """

    def __init__(self, store: SafeStore, keys: Sequence[str]) -> None:
        self._store = store
        self.private = store.private
        self.blocking = store.blocking
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except ValueError as error:
            raise ConfigurationError(
                "a state key is not a valid Fernet key; make one with `cryptography.fernet.Fernet.generate_key()`"
            ) from error

    @property
    def degraded(self) -> bool:
        """Whether the store was down when it was last used."""
        return self._store.degraded

    def read(self, key: str, /) -> Entry:
        """Read a value.

        Raises:
            ConfigurationError: it was encrypted with another key.
        """
        return self._decrypted(self._store.read(key))

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Write a value that lives for so many seconds, unless its version has changed.

        Raises:
            ConfigurationError: the value there was encrypted with another key.
        """
        return self._decrypted(self._store.replace(key, version, self._fernet.encrypt(value), life))

    def _decrypted(self, entry: Entry) -> Entry:
        if entry.value is None:
            return entry
        try:
            value = self._fernet.decrypt(entry.value)
        except InvalidToken:
            raise ConfigurationError(
                "the token in the state store was encrypted with another key, or not at all; pass the right key in state_keys, or use another store"
            ) from None
        return Entry(value, entry.version, entry.now, entry.written)

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._store.after_fork()

    def close(self) -> None:
        """Close the store."""
        self._store.close()
