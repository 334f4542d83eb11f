"""State that several machines share: Redis, with atomic scripts and the server's clock. The only module that imports redis."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from iqmetrix._border import publish
from iqmetrix._configuration.kinds import check_kind
from iqmetrix._process import forks, time_for_store
from iqmetrix.errors import ConfigurationError
from iqmetrix.state.contract import Entry, StoreError

if TYPE_CHECKING:
    import redis
    import redis.backoff
    import redis.cluster
    import redis.retry
    import redis.sentinel
else:
    try:
        import redis
        import redis.backoff
        import redis.cluster
        import redis.retry
        import redis.sentinel
    except ImportError:  # the class can be imported, and says what is missing when it is used
        redis = None

PREFIX = "iqmetrix:"
TIMEOUT_S = 2.0
"""Time for an answer; a store that takes longer is treated as down."""

_READ = """
local entry = redis.call('HMGET', KEYS[1], 'version', 'value')
local time = redis.call('TIME')
return {entry[1] or '0', entry[2] or false, time[1], time[2]}
"""

# A new version is never one that was there before, even after the value's end.
_REPLACE = """
local entry = redis.call('HMGET', KEYS[1], 'version', 'value')
local time = redis.call('TIME')
if (entry[1] or '0') ~= ARGV[1] then
  return {entry[1] or '0', entry[2] or false, time[1], time[2], 0}
end
local version = time[1] .. string.format('%06d', tonumber(time[2]))
if version == entry[1] then version = version .. '0' end
redis.call('HSET', KEYS[1], 'version', version, 'value', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return {version, ARGV[2], time[1], time[2], 1}
"""


class RedisStore:
    """Keeps values in Redis. Connects at the first use.

    Args:
        connect: makes a synchronous client of redis-py: `Redis`, `RedisCluster`, or one from Sentinel.
        prefix: what the keys begin with.

    Raises:
        ConfigurationError: the package `redis` is missing, or `connect` is no function.
    """

    private = False
    blocking = True

    def __init__(self, connect: Callable[..., Any], *, prefix: str = PREFIX) -> None:
        _check_installed()
        if not callable(connect):
            raise ConfigurationError(
                f"connect of RedisStore must be a function that makes a client, such as `lambda: Redis(...)`, not an object of type "
                f"{type(connect).__name__}; with a URL use RedisStore.from_url"
            )
        check_kind("prefix", prefix, str)
        self._connect = connect
        self._prefix = prefix
        self._times: Mapping[str, float] | None = None
        """Time-outs of its connections by the names that `connect` takes; `None` where those are the user's."""
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._client: Any = None
        self._scripts: dict[str, Any] = {}

    @classmethod
    def from_url(cls, url: str, *, prefix: str = PREFIX, timeout: float = TIMEOUT_S) -> Self:
        """Make a store out of a URL; nothing is connected yet.

        Args:
            url: `redis://`, `rediss://` (TLS), `redis+sentinel://user:password@host:port,host:port/service/db`,
                `redis+cluster://host:port` or `rediss+cluster://host:port`; `?prefix=` names another prefix for the keys, and
                `?ssl_ca_certs=` a file with the authority of a TLS server, whose name and certificate are checked.
            prefix: what the keys begin with.
            timeout: seconds for an answer.

        Raises:
            ConfigurationError: the URL is invalid, or the package `redis` is missing.
        """
        _check_installed()
        parts = urlsplit(url)
        others = []
        for name, value in parse_qsl(parts.query):
            if name == "prefix":
                prefix = value
            else:
                others.append((name, value))
        plain = urlunsplit(parts._replace(query=urlencode(others)))
        times = {"socket_timeout": timeout, "socket_connect_timeout": timeout}
        options: dict[str, Any] = {**times}
        if parts.scheme.startswith("rediss"):
            options["ssl_check_hostname"] = True  # older redis-py takes any name that a trusted authority knows
        connect: Callable[..., Any]
        if parts.scheme in {"redis", "rediss", "unix"}:
            # One quiet repetition mends a connection that the server closed while it was idle. Whoever hangs is not asked twice.
            once = redis.retry.Retry(redis.backoff.NoBackoff(), 1, (redis.ConnectionError,))
            connect = partial(redis.Redis.from_url, plain, retry=once, **options)
            _check(connect)
        elif parts.scheme in {"redis+cluster", "rediss+cluster"}:
            connect = partial(redis.cluster.RedisCluster.from_url, plain.replace("+cluster", "", 1), **options)
        elif parts.scheme == "redis+sentinel":
            connect = _by_sentinel(parts, options)
        else:
            raise ConfigurationError(
                f"{parts.scheme}:// is not a Redis URL; use redis, rediss, redis+sentinel or redis+cluster"
            )
        store = cls(connect, prefix=prefix)
        store._times = times
        return store

    def read(self, key: str, /) -> Entry:
        """Read a value.

        Raises:
            StoreError: Redis can't be reached.
        """
        return self._entry(self._run(_READ, key))

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Write a value that lives for so many seconds, unless its version has changed.

        Raises:
            StoreError: Redis can't be reached.
        """
        return self._entry(self._run(_REPLACE, key, version, value, max(1, int(life * 1000))))

    def _run(self, script: str, key: str, *arguments: Any) -> list[Any]:
        run = self._run_in_a_hurry if time_for_store.is_bounded() and self._times is not None else self._run_script
        try:
            answer: list[Any] = run(script, [self._prefix + key], arguments)
        except (redis.RedisError, OSError) as error:
            raise StoreError(f"Redis: {type(error).__name__}") from error
        return answer

    def _run_script(self, script: str, keys: list[str], arguments: Sequence[Any]) -> Any:
        return self._script(script)(keys=keys, args=arguments)

    def _run_in_a_hurry(self, script: str, keys: list[str], arguments: Sequence[Any]) -> Any:
        """Run a script over a connection of its own, whose time-outs are the time that is left."""
        assert self._times is not None
        client = self._connect(**{name: time_for_store.at_most(seconds) for name, seconds in self._times.items()})
        try:
            return client.eval(script, len(keys), *keys, *arguments)
        finally:
            client.close()

    def _script(self, script: str) -> Any:
        registered = self._scripts.get(script)
        if registered is None:
            with self._lock:
                if self._client is None:
                    self._client = self._connect()
                registered = self._scripts[script] = self._client.register_script(script)
        return registered

    def _entry(self, answer: list[Any]) -> Entry:
        version, value, seconds, microseconds, *written = answer
        return Entry(value, int(version), int(seconds) + int(microseconds) / 1e6, written=written == [1])

    def after_fork(self) -> None:
        """Reset after a fork, in the child; the parent's connections stay the parent's."""
        if self._client is not None:
            forks.leave_to_parent(self._client)
        self._begin()

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            client, self._client = self._client, None
            self._scripts = {}
        if client is not None:
            client.close()


def _check_installed() -> None:
    if redis is None:
        raise ConfigurationError("the package redis is missing; install iqmetrix-sdk[redis]")


def _check(connect: Callable[[], Any]) -> None:
    try:
        connect()  # reads the URL and opens nothing
    except ValueError as error:
        raise ConfigurationError(f"the Redis URL cannot be used: {error}") from error


def _by_sentinel(parts: SplitResult, options: dict[str, Any]) -> Callable[[], Any]:
    service, _, database = parts.path.strip("/").partition("/")
    user, _, hosts = parts.netloc.rpartition("@")
    try:
        sentinels = [
            (host, int(port or 26379)) for host, _, port in (address.partition(":") for address in hosts.split(","))
        ]
        number = int(database or 0)
    except ValueError:
        sentinels, number = [], 0
    if not service or not sentinels or not all(host for host, _ in sentinels):
        raise ConfigurationError("a Sentinel URL must have the form redis+sentinel://host:port,host:port/service/db")
    name, _, password = user.partition(":")
    if user:
        options = {**options, "username": unquote(name) or None, "password": unquote(password) or None}

    def connect(**times: float) -> Any:
        own = {**options, **times}
        monitored = {name: value for name, value in own.items() if name.startswith("socket_")}
        monitors: Any = redis.sentinel.Sentinel(sentinels, sentinel_kwargs=monitored, **own)  # type: ignore[no-untyped-call] # redis-py's
        return monitors.master_for(service, db=number, **own)

    return connect


publish(__name__)
