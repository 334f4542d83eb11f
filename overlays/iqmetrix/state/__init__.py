"""Where tokens and rate-limit windows live: in this process, in a file for one machine, in Redis for several."""

from __future__ import annotations

from iqmetrix.errors import ConfigurationError
from iqmetrix.state.contract import Entry, StateStore, StoreError
from iqmetrix.state.memory import MemoryStore

__all__ = ["Entry", "MemoryStore", "StateStore", "StoreError", "open_store"]


def open_store(where: str) -> StateStore:
    """Return the store for `memory`, the path of a file, or a Redis URL.

    Redis URLs are `redis://`, `rediss://` (TLS), `redis+sentinel://host,host/service/db` and `redis+cluster://`.

    Raises:
        ConfigurationError: the file or the URL cannot be used, or the package `redis` is missing.
    """
    if where == "memory":
        return MemoryStore()
    if "://" in where and not where.startswith("file://"):
        try:
            from iqmetrix.state.redis import RedisStore  # noqa: PLC0415 - loads the Redis library
        except RuntimeError as error:  # it begins with threads, which there can't be any more
            raise ConfigurationError(
                f"the package redis can't be loaded any more ({error}); make the client, or import iqmetrix.state.redis, "
                "before the interpreter exits"
            ) from error
        return RedisStore.from_url(where)
    from iqmetrix.state.file import FileStore  # noqa: PLC0415 - loads SQLite

    return FileStore(where.removeprefix("file://"))


def __dir__() -> list[str]:
    return list(__all__)
