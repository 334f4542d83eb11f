"""The stores of one client, opened from its arguments."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from os import PathLike, fspath
from typing import Self

from attrs import frozen

from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.kinds import lacks
from iqmetrix.errors import ConfigurationError
from iqmetrix.state import MemoryStore, StateStore, open_store
from iqmetrix.state.contract import SafeStore
from iqmetrix.state.fallback import FallbackStore

STORE_METHODS = ("read", "replace", "after_fork", "close")


@frozen(kw_only=True, eq=False)
class SharedState:
    """The stores of a client.

    Attributes:
        tokens: where the token is.
        windows: where the rate-limit windows are; `None` where no other client can see them.
        owned: the store, if it was opened for this client.
    """

    tokens: SafeStore
    windows: SafeStore | None
    owned: StateStore | None

    @classmethod
    def open(cls, state: str | PathLike[str] | StateStore, *, keys: Sequence[str], now: Callable[[], float]) -> Self:
        """Open the store of a name, or use one that is open.

        Raises:
            ConfigurationError: it can't be used.
        """
        if isinstance(state, PathLike):
            state = fspath(state)
        if (
            isinstance(keys, (str, bytes))
            or not isinstance(keys, Sequence)
            or not all(isinstance(key, (str, bytes)) for key in keys)
        ):
            raise ConfigurationError("state_keys must be a list of keys, even if it is one")
        if state == "memory":
            if keys:
                raise ConfigurationError(
                    "state_keys need a file or Redis as state; what is in memory is not stored anywhere"
                )
            return cls(tokens=FallbackStore(MemoryStore(now=now), now=now), windows=None, owned=None)
        if not isinstance(state, str) and (lack := lacks(state, STORE_METHODS, ("private", "blocking"))):
            raise ConfigurationError(
                f'state must be "memory", a path, a Redis URL, or an object like StateStore, but {lack}'
            )
        store = open_store(state) if isinstance(state, str) else state
        safe: SafeStore = FallbackStore(store, now=now)
        tokens = safe
        if keys:
            from iqmetrix.state.encryption import EncryptedStore  # noqa: PLC0415 - loads cryptography

            tokens = EncryptedStore(safe, keys)
        return cls(tokens=tokens, windows=safe, owned=store if isinstance(state, str) else None)

    def scope(self, credentials: Credentials, token_url: str) -> str:
        """Return what tells credentials and environments apart in the store."""
        if self.windows is None:
            return ""
        return hashlib.sha256(f"{credentials.identity()}\0{token_url}".encode()).hexdigest()[:32]

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self.tokens.after_fork()

    def close(self) -> None:
        """Close the store, if it was opened for this client."""
        if self.owned is not None:
            self.owned.close()
