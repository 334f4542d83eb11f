"""P-S1 over the whole run: secrets of the tests are looked for in whatever is printed, logged or raised.

Secrets of the tests contain the word `canary`; those of the simulator are made to. A test that lets one be seen fails,
whatever it is about.
"""

from __future__ import annotations

import logging
import pickle
import secrets
import traceback
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import iqmetrix
import iqmetrix_api
from iqmetrix_simulator._admission import tokens

SECRETS = ("canary", "examplepassword", "examplesecret")
"""Words in all secrets of the tests, in small letters."""
LOGGERS = ("iqmetrix", "httpx")
OURS = tuple(str(Path(package.__file__ or "").parent) for package in (iqmetrix, iqmetrix_api))

_formatter = logging.Formatter()


def shows_a_secret(text: str) -> bool:
    """Say whether a text holds one, in small letters or capitals."""
    small = text.lower()
    return any(word in small for word in SECRETS)


def lines_with_a_secret(*texts: str) -> list[str]:
    """Return the lines that show a secret."""
    suspects = filter(shows_a_secret, texts)
    return [line.strip()[:300] for text in suspects for line in text.splitlines() if shows_a_secret(line)]


class Watch(logging.Handler):
    """Sees every log record, down to DEBUG, with arguments and traceback."""

    def __init__(self) -> None:
        super().__init__(level=0)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found += lines_with_a_secret(_formatter.format(record), repr(record.args), repr(record.msg))


def chain(error: BaseException) -> Iterator[BaseException]:
    """Return an error and those that it came from, as far as tracebacks show them."""
    seen: set[int] = set()
    left: list[BaseException | None] = [error]
    while left:
        each = left.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            left += [each.__cause__, None if each.__suppress_context__ else each.__context__]


def shown_by(error: BaseException) -> Iterator[str]:
    """Return all texts in which an error could show a secret: itself, its pickle, and the locals of our frames, each object once."""
    seen: set[int] = set()  # the frames hold the objects, so that no two have the same number
    if isinstance(error, iqmetrix.IQmetrixError):
        yield pickle.dumps(error).decode("latin-1")
    for each in chain(error):
        yield from (str(each), repr(each))
        if isinstance(each, iqmetrix.IQmetrixError):
            yield repr(vars(each))
        for frame, _ in traceback.walk_tb(each.__traceback__):
            code = frame.f_code
            if code.co_filename.startswith((*OURS, "<attrs")):
                for name, value in frame.f_locals.items():
                    if id(value) not in seen:
                        seen.add(id(value))
                        yield f"{code.co_qualname}: {name} = {value!r}"


def examine(error: BaseException) -> None:
    """Fail where an error shows a secret.

    Raises:
        AssertionError: it does; the text says where.
    """
    found = lines_with_a_secret(*shown_by(error))
    assert not found, f"{type(error).__name__} shows a secret: {found}"


def _examined(call: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(call)
    def examined(*arguments: Any) -> Any:
        try:
            return call(*arguments)
        except Exception as error:
            examine(error)
            raise

    return examined


def _examined_async(call: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(call)
    async def examined(*arguments: Any) -> Any:
        try:
            return await call(*arguments)
        except Exception as error:
            examine(error)
            raise

    return examined


def keep_watch() -> Watch:
    """Begin to look, in the whole process."""
    watch = Watch()
    logging.getLogger().addHandler(watch)
    for name in LOGGERS:
        logging.getLogger(name).setLevel(logging.DEBUG)
    iqmetrix.IQmetrix.call = _examined(iqmetrix.IQmetrix.call)  # type: ignore[method-assign]
    iqmetrix.AsyncIQmetrix.call = _examined_async(iqmetrix.AsyncIQmetrix.call)  # type: ignore[method-assign]
    marked = SimpleNamespace(
        token_hex=lambda size: ("canary" + secrets.token_hex(size))[: 2 * size], compare_digest=secrets.compare_digest
    )
    tokens.secrets = marked  # type: ignore[attr-defined]
    return watch
