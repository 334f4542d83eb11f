"""State in Redis: URLs, keys, TLS, Cluster and Sentinel, against real servers."""

from __future__ import annotations

import gc
import ssl
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import redis
import trustme

from iqmetrix import ConfigurationError
from iqmetrix.state import StoreError, open_store
from iqmetrix.state.redis import RedisStore
from tests.kit.redis_server import behind_tls, free_port, running
from tests.kit.stores import Keep

pytestmark = pytest.mark.slow

left_to_the_collector = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
"""redis-py drops the connection by which it finds the servers without closing it; the test collects it itself."""


@pytest.mark.parametrize(
    "url",
    [
        "memcached://x",
        "redis+sentinel://host",
        "redis+sentinel://host:port/service",
        "redis+sentinel:///service",
        "redis://host:port",
    ],
)
def test_urls_that_make_no_sense_are_told_at_once(url: str) -> None:
    with pytest.raises(ConfigurationError, match="URL"):
        open_store(url)


def test_keys_carry_the_prefix_and_end(redis_url: str, closed: Keep) -> None:
    with redis.Redis.from_url(redis_url) as client:
        closed(RedisStore.from_url(redis_url, prefix="ours:")).replace("key", 0, b"one", 30.0)
        assert 0 < client.pttl("ours:key") <= 30_000
        closed(open_store(f"{redis_url}?prefix=theirs:")).replace("key", 0, b"two", 30.0)
        assert client.hget("theirs:key", "value") == b"two"


def test_the_clock_is_the_servers(redis_url: str, closed: Keep) -> None:
    with redis.Redis.from_url(redis_url) as client:
        seconds, _ = client.time()
    assert abs(closed(open_store(redis_url)).read("nothing").now - seconds) < 10


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    port = free_port()
    store = open_store(f"redis://127.0.0.1:{port}/0")
    with pytest.raises(StoreError, match="Redis"):
        store.read("key")
    with running(tmp_path, "--save", "", port=port):
        assert store.replace("key", store.read("key").version, b"one", 60.0).written
    store.close()


def test_a_password_in_the_url_is_not_shown(tmp_path: Path) -> None:
    with running(tmp_path, "--save", "", "--requirepass", "right-one") as port:
        good = open_store(f"redis://:right-one@127.0.0.1:{port}/0")
        assert good.replace("key", 0, b"one", 60.0).written
        bad = open_store(f"redis://:canary-password@127.0.0.1:{port}/0")
        with pytest.raises(StoreError) as caught:
            bad.read("key")
        assert "canary" not in str(caught.value) + repr(bad)
        good.close()
        bad.close()


def _certified(folder: Path, *names: str) -> tuple[ssl.SSLContext, str]:
    """Make the context of a server with these names, and the file of its authority."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    return context, str(folder / "authority.pem")


def test_tls(redis_url: str, tmp_path: Path) -> None:
    """P-S2: a server that shows no certificate of its name, by an authority that is trusted, is told nothing."""
    target = int(urlsplit(redis_url).port or 0)
    ours, trusted = _certified(tmp_path, "127.0.0.1", "localhost")
    (tmp_path / "other").mkdir()
    strange, other = _certified(tmp_path / "other", "elsewhere.example")
    with behind_tls(ours, target) as port, behind_tls(strange, target) as wrong:
        store = open_store(f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={trusted}&prefix={tmp_path.name}:")
        assert store.replace("key", store.read("key").version, b"one", 60.0).written
        assert store.read("key").value == b"one"
        store.close()
        for url in (
            f"rediss://127.0.0.1:{port}/0",
            f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={other}",
            f"rediss://127.0.0.1:{wrong}/0?ssl_ca_certs={other}",
        ):
            refused = open_store(url)
            with pytest.raises(StoreError, match="Redis"):
                refused.read("key")
            refused.close()


@left_to_the_collector
def test_a_cluster_with_tls(tmp_path: Path) -> None:
    context, trusted = _certified(tmp_path, "127.0.0.1", "localhost")
    port = free_port()
    announced = ("--cluster-announce-ip", "127.0.0.1", "--cluster-announce-port", str(port))
    with (
        running(tmp_path, "--save", "", "--cluster-enabled", "yes", *announced) as target,
        behind_tls(context, target, port=port),
    ):
        _hold_all_slots(target)
        store = open_store(f"rediss+cluster://127.0.0.1:{port}?ssl_ca_certs={trusted}")
        assert store.replace("key", store.read("key").version, b"one", 60.0).written
        assert store.read("key").value == b"one"
        store.close()
    gc.collect()


@left_to_the_collector
def test_sentinel_finds_the_master(tmp_path: Path) -> None:
    with running(tmp_path, "--save", "") as master:
        settings = tmp_path / "sentinel.conf"
        settings.write_text(f"sentinel monitor ours 127.0.0.1 {master} 1\n")
        with running(tmp_path, str(settings), "--sentinel") as sentinel:
            store = open_store(f"redis+sentinel://127.0.0.1:{sentinel}/ours/0")
            assert store.replace("key", store.read("key").version, b"one", 60.0).written
            store.close()
        with redis.Redis(port=master) as client:
            assert client.hget("iqmetrix:key", "value") == b"one"
    gc.collect()


def _hold_all_slots(port: int) -> None:
    """Make a cluster of one server."""
    with redis.Redis(port=port) as client:
        client.execute_command("CLUSTER ADDSLOTS", *range(16384))
        until = time.monotonic() + 20
        while client.cluster("INFO")["cluster_state"] != "ok":  # type: ignore[no-untyped-call] # redis-py's
            assert time.monotonic() < until
            threading.Event().wait(0.05)


@left_to_the_collector
def test_cluster(tmp_path: Path) -> None:
    with running(tmp_path, "--save", "", "--cluster-enabled", "yes") as port:
        _hold_all_slots(port)
        store = open_store(f"redis+cluster://127.0.0.1:{port}")
        for key in ("one", "two", "three"):
            assert store.replace(key, store.read(key).version, key.encode(), 60.0).written
            assert store.read(key).value == key.encode()
        store.close()
    gc.collect()
