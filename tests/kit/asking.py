"""Operations called by their names, with threads or with tasks, and what is sent of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Self

from iqmetrix import AsyncIQmetrix, ConfigurationError, HTTPRequest, IQmetrix, IQmetrixError
from iqmetrix_api import SERVICES, Operation
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport


@dataclass(frozen=True)
class Outcome:
    """What became of a call: the request that was sent, or the error that refused it."""

    request: HTTPRequest | None
    refusal: str | None


class Asker:
    """Calls operations of a client, for threads or for tasks, over a transport that keeps what it is sent."""

    def __init__(self, mode: str) -> None:
        self._asynchronous = mode == "async"
        self._transport = AsyncFakeTransport() if self._asynchronous else FakeTransport()
        self._runner = asyncio.Runner()
        self._client: Any = (AsyncIQmetrix if self._asynchronous else IQmetrix)(
            credentials=CANARY, transport=self._transport
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        closing = self._client.close()
        if self._asynchronous:
            self._runner.run(closing)
        self._runner.close()

    def __call__(self, operation: Operation[Any], arguments: Mapping[str, Any], *, raw: bool = False) -> Outcome:
        """Call an operation, and read the whole list if it is one. Only errors of the SDK may come, and a refused call sends nothing.

        Args:
            operation: what to call.
            arguments: of its method.
            raw: call the method of `with_raw_response`.
        """
        self._transport.requests.clear()
        try:
            if self._asynchronous:
                self._runner.run(self._await(operation, arguments, raw=raw))
            else:
                result = self._method(operation, raw=raw)(**arguments)
                if operation.pagination is not None and not raw:
                    list(result)
        except ConfigurationError as error:
            assert self._transport.requests == []
            return Outcome(None, str(error))
        except IQmetrixError:
            pass  # the answer is not the operation's
        (request,) = [each for each in self._transport.requests if not _is_sign_in(each, operation)]
        return Outcome(request, None)

    async def _await(self, operation: Operation[Any], arguments: Mapping[str, Any], *, raw: bool) -> None:
        result = self._method(operation, raw=raw)(**arguments)
        if operation.pagination is not None and not raw:
            _ = [each async for each in result]
        else:
            await result

    def _method(self, operation: Operation[Any], *, raw: bool) -> Any:
        service = getattr(self._client, operation.service.name)
        resource = getattr(service, operation.resource) if operation.resource else service
        return getattr(resource.with_raw_response if raw else resource, operation.name)


def _is_sign_in(request: HTTPRequest, operation: Operation[Any]) -> bool:
    return request.url.endswith("/oauth2/token") and operation.id != "createToken"


def all_operations() -> Iterator[Operation[Any]]:
    """Return every operation of every service, in its newest version."""
    for service, versions in SERVICES.items():
        yield from import_module(f"iqmetrix_api.{service}.{versions[-1]}.operations").OPERATIONS.values()
