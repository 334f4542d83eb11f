"""P-C1, by machine: every argument of every public class with values of every other kind, and every object of a user's that answers wrongly."""

from __future__ import annotations

import asyncio
import collections.abc
import inspect
import types
from collections.abc import Callable
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    ConfigurationError,
    Credentials,
    Environment,
    FileStore,
    Headers,
    Hooks,
    HTTPResponse,
    IQmetrix,
    RequestOptions,
    RetrySettings,
    Timing,
)
from iqmetrix._client import ClientArguments
from iqmetrix._configuration import environment, hooks, timing
from iqmetrix.state import Entry, MemoryStore
from iqmetrix.state.redis import RedisStore
from iqmetrix.testing import AsyncMemoryTransport, FakeService, MemoryTransport, VirtualClock
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

KNOWN = vars(hooks) | vars(timing) | vars(environment)
"""Names in annotations; public classes show another module than the one they are written in."""

VALUES: list[Any] = [
    None, True, 7, -1.5, float("nan"), "", "word", b"bytes", [], [7], {}, {"a": 1}, object(), print, dict, datetime(2024, 1, 1, tzinfo=UTC)
]  # fmt: skip
"""One of each kind that is passed by mistake."""


def client(cls: Any) -> Callable[..., Any]:
    return lambda **arguments: cls(**{"credentials": CANARY, **arguments})


def stored(folder: Path) -> Callable[..., Any]:
    return lambda **arguments: FileStore(**{"path": folder / "state.sqlite", **arguments})


def called(**options: Any) -> Any:
    with IQmetrix(credentials=CANARY, transport=FakeTransport()) as iq:
        return iq.entities.carriers.get(carrier_id=9, options=RequestOptions(**options))


ACCOUNT = {"client_id": "a", "client_secret": "b", "username": "c", "password": "d"}
MAKERS: dict[str, tuple[Any, Callable[..., Any]]] = {
    "IQmetrix": (ClientArguments, client(IQmetrix)),
    "AsyncIQmetrix": (ClientArguments, client(AsyncIQmetrix)),
    "Credentials": (Credentials, lambda **arguments: Credentials(**{**ACCOUNT, **arguments})),
    "Environment": (Environment, Environment),
    "RetrySettings": (RetrySettings, RetrySettings),
    "Hooks": (Hooks, Hooks),
    "Timing": (Timing, Timing),
    "RequestOptions": (RequestOptions, called),
    "MemoryStore": (MemoryStore.__init__, MemoryStore),
    "FileStore": (FileStore.__init__, FileStore),
    "RedisStore": (RedisStore.__init__, lambda **arguments: RedisStore(**{"connect": print, **arguments})),
    "MemoryTransport": (MemoryTransport.__init__, MemoryTransport),
    "AsyncMemoryTransport": (AsyncMemoryTransport.__init__, AsyncMemoryTransport),
    "FakeService": (FakeService.__init__, FakeService),
    "VirtualClock": (VirtualClock.__init__, VirtualClock),
}


def fits(value: Any, hint: Any) -> bool:
    """Say whether a value may be of a type; where that can't be told it may."""
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        return any(fits(value, each) for each in get_args(hint))
    if origin is Literal:
        return value in get_args(hint)
    if hint is None or hint is type(None):
        return value is None
    if hint is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if origin is PathLike:
        return isinstance(value, PathLike)
    if (
        origin is collections.abc.Callable
        or hint is collections.abc.Callable
        or "Handler" in getattr(hint, "__name__", "")
    ):
        return callable(value)
    if origin is collections.abc.Sequence:
        return isinstance(value, collections.abc.Sequence) and not isinstance(value, (str, bytes)) and not value
    if origin is collections.abc.Mapping:
        return isinstance(value, collections.abc.Mapping) and not value
    if isinstance(hint, type):
        return False if getattr(hint, "_is_protocol", False) else isinstance(value, hint)
    return hint is Any


@pytest.mark.parametrize("name", MAKERS)
def test_every_argument_with_every_other_kind(name: str, subtests: pytest.Subtests, tmp_path: Path) -> None:
    """P-C1: `ConfigurationError`, which names the argument and shows no secret."""
    described, make = MAKERS[name]
    make = stored(tmp_path) if name == "FileStore" else make
    hints = {name: hint for name, hint in get_type_hints(described, localns=KNOWN).items() if name != "return"}
    assert hints
    for argument, hint in hints.items():
        for value in VALUES:
            if fits(value, hint):
                continue
            with subtests.test(f"{argument}={value!r}"):
                with pytest.raises(ConfigurationError) as caught:
                    make(**{argument: value})
                assert argument.removesuffix("s") in str(caught.value)


@pytest.mark.parametrize("cls", [IQmetrix, AsyncIQmetrix])
def test_options_of_a_second_client(cls: Any, subtests: pytest.Subtests) -> None:
    """P-C1"""
    iq = cls(credentials=CANARY)
    for argument in inspect.signature(cls.with_options).parameters:
        for value in VALUES[1:]:
            if argument == "self" or fits(value, float | None):
                continue
            with subtests.test(f"{argument}={value!r}"), pytest.raises(ConfigurationError, match=argument):
                iq.with_options(**{argument: value})


class Answering:
    """A transport, and one for tasks, that returns anything."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    def send(self, _: Any) -> Any:
        return self._answer

    def close(self) -> None: ...


class AnsweringLater(Answering):
    async def send(self, _: Any) -> Any:
        return self._answer

    async def aclose(self) -> None: ...


class AnsweringAtOnce(Answering):
    """A transport for tasks that is none."""

    async def aclose(self) -> None: ...


WRONG_ANSWERS: list[Any] = [
    None, b"{}", {"status": 200}, (200, {}, b"{}"),
    HTTPResponse("200", Headers(), b"{}"),  # type: ignore[arg-type]
    HTTPResponse(200, {"content-type": "application/json"}, b"{}"),  # type: ignore[arg-type]
    HTTPResponse(200, Headers(), "{}"),  # type: ignore[arg-type]
]  # fmt: skip


@pytest.mark.parametrize("answer", WRONG_ANSWERS)
def test_a_transport_that_returns_something_else(answer: Any) -> None:
    """P-C1: the error names the transport and what it has to return; of a token request as of a call."""
    with (
        IQmetrix(credentials=CANARY, transport=Answering(answer)) as iq,
        pytest.raises(ConfigurationError, match=r"`send` of the transport Answering must return (an )?HTTPResponse"),
    ):
        iq.entities.carriers.get(carrier_id=9)

    async def run() -> None:
        async with AsyncIQmetrix(credentials=CANARY, transport=AnsweringLater(answer)) as iq:
            await iq.entities.carriers.get(carrier_id=9)

    with pytest.raises(ConfigurationError, match="transport AnsweringLater must return"):
        asyncio.run(run())


def test_transports_of_the_other_kind() -> None:
    """P-C1: one for tasks that returns at once, and one for threads whose `send` is a coroutine."""

    async def run() -> None:
        async with AsyncIQmetrix(credentials=CANARY, transport=AnsweringAtOnce(None)) as iq:
            await iq.entities.carriers.get(carrier_id=9)

    with pytest.raises(ConfigurationError, match="must be an `async def`"):
        asyncio.run(run())
    wrong: Any = AnsweringLater(None)
    with IQmetrix(credentials=CANARY, transport=wrong) as iq, pytest.raises(ConfigurationError, match="type coroutine"):
        iq.entities.carriers.get(carrier_id=9)


class OddStore(MemoryStore):
    """A store that answers with anything."""

    private, blocking = False, True

    def __init__(self, answer: Any) -> None:
        super().__init__()
        self._answer = answer

    def read(self, key: str, /) -> Entry:
        return self._answer  # type: ignore[no-any-return]


@pytest.mark.parametrize("answer", [None, b"value", ("value", 1, 0.0)])
def test_a_store_that_answers_with_something_else(answer: Any) -> None:
    """P-C1"""
    with (
        IQmetrix(credentials=CANARY, transport=FakeTransport(), state=OddStore(answer)) as iq,
        pytest.raises(ConfigurationError, match="OddStore must answer with an Entry"),
    ):
        iq.entities.carriers.get(carrier_id=9)

    async def run() -> None:
        async with AsyncIQmetrix(credentials=CANARY, transport=AsyncFakeTransport(), state=OddStore(answer)) as iq:
            await iq.entities.carriers.get(carrier_id=9)

    with pytest.raises(ConfigurationError, match="OddStore must answer with an Entry"):
        asyncio.run(run())


@pytest.mark.parametrize("missing", ["read", "replace", "after_fork", "close", "private", "blocking"])
def test_a_store_that_lacks_something(missing: str) -> None:
    """P-C1: the error names it."""
    members = {
        name: getattr(MemoryStore, name) for name in ("read", "replace", "after_fork", "close", "private", "blocking")
    }
    del members[missing]
    with pytest.raises(ConfigurationError, match=f"`{missing}`"):
        IQmetrix(credentials=CANARY, state=type("Partial", (), members)())


@pytest.mark.parametrize("name", ["now", "wall", "random"])
def test_a_clock_that_gives_no_number(name: str) -> None:
    """P-C1"""
    with pytest.raises(ConfigurationError, match=f"{name} of Timing must return a number"):
        Timing(**{name: lambda: "noon"})
