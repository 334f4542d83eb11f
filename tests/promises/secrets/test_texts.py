"""Promise S6, searched: every text that a library, the operating system or a server can put into an error x every form of a secret."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import json
import ssl
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import httpcore
import httpx
import pytest

from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix, IQmetrixError, RequestOptions, RetrySettings
from iqmetrix._http.httpx_messages import failure
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse
from iqmetrix._observing.redaction import hide
from tests.kit.watch_for_secrets import chain, lines_with_a_secret, shown_by

TOKEN, PASSWORD, SECRET = "canary.tok/en+1==", 'canary p"\u00e9\\&w', "canary'client$ecret"
TOKEN_REPLY = HTTPResponse(
    200, Headers(), json.dumps({"access_token": TOKEN, "refresh_token": "canary-refresh"}).encode()
)


def forms(secret: str) -> Iterator[str]:
    """Return a secret as others write it."""
    yield from (secret, quote(secret), quote(secret, safe=""), quote_plus(secret))
    yield from (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1])
    yield from (repr(secret.encode())[2:-1], f"Bearer {secret}", f"https://user:{quote_plus(secret)}@host/")


FORMS = [form for secret in (TOKEN, PASSWORD, SECRET) for form in forms(secret)]


def subclasses(cls: type[Exception]) -> Iterator[type[Exception]]:
    yield cls
    for each in cls.__subclasses__():
        yield from subclasses(each)


def raisable() -> Iterator[Any]:
    """Return what makes each error that sending can end with."""
    for cls in {*subclasses(httpx.HTTPError), *subclasses(httpx.StreamError)}:
        if issubclass(cls, httpx.HTTPStatusError):
            continue
        takes_text = issubclass(cls, httpx.HTTPError) or cls is httpx.StreamError
        yield cls if takes_text else lambda _, cls=cls: cls()
    yield from (
        OSError,
        ConnectionResetError,
        TimeoutError,
        lambda text: OSError(5, text),
        lambda text: ssl.SSLError(1, text),
    )


def test_texts_of_the_http_library() -> None:
    """P-S6: nor the values of the request's query, which may be personal."""
    url = "https://things.example/v1/Things?$filter=Phone%20eq%20%27555%27"
    knows(TOKEN)
    for make, form in itertools.product(raisable(), FORMS):
        ours = failure(make(f"cannot send {form!s} to {url}"), url)
        assert lines_with_a_secret(*shown_by(ours)) == [], (make, form)
        assert "555" not in "".join(shown_by(ours)), make


def knows(token: str) -> None:
    """Let the guard know of a token, as signing in does."""
    with client(lambda _: HTTPResponse(200, Headers(), b'{"Id": 9}')) as iq:
        iq.entities.carriers.get(carrier_id=9)
    assert token not in hide(token)


class Answers:
    """A transport that answers what a function says, once signed in."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        response: HTTPResponse = TOKEN_REPLY if request.url.endswith("/oauth2/token") else self.answer(request)
        return response

    def close(self) -> None:
        """Nothing to close."""


class AsyncAnswers(Answers):
    async def send(self, request: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
        return Answers.send(self, request)

    async def aclose(self) -> None:
        """Nothing to close."""


def arguments() -> dict[str, Any]:
    """Return the arguments of a client; only now does the guard know of its secrets, for it remembers the newest."""
    return {
        "credentials": Credentials(client_id="id", client_secret=SECRET, username="user", password=PASSWORD),
        "environment": Environment(base_url="https://things.example"),
        "retries": RetrySettings(attempts=1),
    }


class Client(IQmetrix):
    call = inspect.unwrap(IQmetrix.call)


class AsyncClient(AsyncIQmetrix):
    call = inspect.unwrap(AsyncIQmetrix.call)


def client(answer: Any) -> IQmetrix:
    return Client(**arguments(), transport=Answers(answer))


def texts(error: BaseException) -> list[str]:
    """Return the texts of an error; the locals of our frames hold the body that came, and are not among them."""
    for each in chain(error):
        each.__traceback__ = None
    return list(shown_by(error))


def replies(form: str) -> Iterator[HTTPResponse]:
    """Return what a server can say with a secret in it."""
    bodies = [
        form,
        f"<html>{form}</html>",
        f'{{"Message": "{form}"}}',
        f'{{"error": {{"code": "{form}", "message": "{form}"}}}}',
        f'{{"Id": "{form}", "{form}": ["{form}"]}}',
        f'{{"Id": {{"a": 1}}, "Name": "{form}"}}',
        f'["{form}"]',
        f'{{"Id": 1, "{form}',
    ]
    for status in (200, 400, 401):
        for body in bodies:
            yield HTTPResponse(status, Headers([("content-type", "application/json")]), body.encode())
        for name in ("content-type", "location", "x-request-id", "retry-after", "x-echo", "www-authenticate", "date"):
            yield HTTPResponse(status, Headers([(name, form)]), b"no")
    if not set(form) & set(" ;'\""):  # where its value ends; what comes of a part of a secret is nobody's to know
        yield HTTPResponse(200, Headers([("content-type", f"application/json; charset={form}")]), b'{"Name": "\xe9"}')


def test_texts_of_servers() -> None:
    """P-S6: in text, attributes, attempts, causes and pickles. Sync and async."""
    seen = 0
    answer: list[HTTPResponse] = []
    options = RequestOptions(deadline=5.0)

    async def asynchronous(iq: AsyncIQmetrix) -> None:
        await iq.entities.carriers.get(carrier_id=9, options=options)

    with client(lambda _: answer[0]) as iq, asyncio.Runner() as runner:
        tasks = AsyncClient(**arguments(), transport=AsyncAnswers(lambda _: answer[0]))
        for number, form in enumerate(FORMS):
            for reply in replies(form):
                answer[:] = [reply]
                try:
                    if number % 2:
                        iq.entities.carriers.get(carrier_id=9, options=options)
                    else:
                        runner.run(asynchronous(tasks))
                except IQmetrixError as error:
                    seen += 1
                    found = lines_with_a_secret(*texts(error))
                    assert found == [], (reply.status, reply.headers, reply.body, form)
    assert seen > 500


@pytest.mark.parametrize("error", [httpcore.ConnectError, httpcore.ProxyError])
def test_texts_of_proxies(error: type[Exception]) -> None:
    """P-S6: the password of a proxy is known by its place in a URL."""
    for text in ("http://joe:canary2@proxy:3128 refused", "407 for Proxy-Authorization: Basic am9lOmNhbmFyeTI="):
        with pytest.raises(httpx.HTTPError) as caught:
            raise_as_httpx(error(text))
        assert lines_with_a_secret(*shown_by(failure(caught.value, "https://things.example"))) == []
        assert "am9lOmNhbmFyeTI" not in str(failure(caught.value, "https://things.example"))


def raise_as_httpx(error: Exception) -> None:
    """Raise an error as httpx does, which maps those of httpcore."""
    with httpx._transports.default.map_httpcore_exceptions():
        raise error
