# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Kitchen Sink v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol, cast, overload
from uuid import UUID

from iqmetrix_api import AsyncCaller, Caller, RawResponse, RequestOptions
from iqmetrix_api._runtime.deprecation import deprecated
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.kitchen_sink.v1 import async_resources, models, resources
from iqmetrix_api.kitchen_sink.v1 import operations as ops

if TYPE_CHECKING:  # what type checkers complain of, which no method keeps that is handed on

    class ParametersGet(Protocol):
        @overload
        def __call__(
            self,
            *,
            text: str,
            word: str,
            number: int | str,
            name: str,
            exact: bool | None = None,
            least: float | None = None,
            price: Decimal | None = None,
            since: datetime | None = None,
            local: datetime | None = None,
            day: date | None = None,
            trace: UUID | None = None,
            size: models.Portion | str | None = None,
            ids: Iterable[int | str] | None = None,
            words: Iterable[str] | None = None,
            criteria: str | None = None,
            x_kitchen: str | None = None,
            options: RequestOptions | None = None,
        ) -> RawResponse[models.Everything]: ...
        @overload
        @deprecated(
            "argument old of parameters.get is deprecated since kitchen_sink 1.0.0: use words; argument on of parameters.get is deprecated since kitchen_sink 1.0.0: use day"
        )
        def __call__(
            self,
            *,
            text: str,
            word: str,
            number: int | str,
            name: str,
            exact: bool | None = None,
            least: float | None = None,
            price: Decimal | None = None,
            since: datetime | None = None,
            local: datetime | None = None,
            day: date | None = None,
            trace: UUID | None = None,
            size: models.Portion | str | None = None,
            ids: Iterable[int | str] | None = None,
            words: Iterable[str] | None = None,
            criteria: str | None = None,
            old: int | None = None,
            x_kitchen: str | None = None,
            on: date | None = None,
            options: RequestOptions | None = None,
        ) -> RawResponse[models.Everything]: ...

    class AsyncParametersGet(Protocol):
        @overload
        def __call__(
            self,
            *,
            text: str,
            word: str,
            number: int | str,
            name: str,
            exact: bool | None = None,
            least: float | None = None,
            price: Decimal | None = None,
            since: datetime | None = None,
            local: datetime | None = None,
            day: date | None = None,
            trace: UUID | None = None,
            size: models.Portion | str | None = None,
            ids: Iterable[int | str] | None = None,
            words: Iterable[str] | None = None,
            criteria: str | None = None,
            x_kitchen: str | None = None,
            options: RequestOptions | None = None,
        ) -> Awaitable[RawResponse[models.Everything]]: ...
        @overload
        @deprecated(
            "argument old of parameters.get is deprecated since kitchen_sink 1.0.0: use words; argument on of parameters.get is deprecated since kitchen_sink 1.0.0: use day"
        )
        def __call__(
            self,
            *,
            text: str,
            word: str,
            number: int | str,
            name: str,
            exact: bool | None = None,
            least: float | None = None,
            price: Decimal | None = None,
            since: datetime | None = None,
            local: datetime | None = None,
            day: date | None = None,
            trace: UUID | None = None,
            size: models.Portion | str | None = None,
            ids: Iterable[int | str] | None = None,
            words: Iterable[str] | None = None,
            criteria: str | None = None,
            old: int | None = None,
            x_kitchen: str | None = None,
            on: date | None = None,
            options: RequestOptions | None = None,
        ) -> Awaitable[RawResponse[models.Everything]]: ...

    class AnswersGetOld(Protocol):
        @deprecated("answers.get_old is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        def __call__(self, *, options: RequestOptions | None = None) -> RawResponse[models.Question]: ...

    class AnswersGetNumber(Protocol):
        @deprecated("answers.get_number is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        def __call__(self, *, options: RequestOptions | None = None) -> RawResponse[int]: ...

    class AsyncAnswersGetOld(Protocol):
        @deprecated("answers.get_old is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        def __call__(self, *, options: RequestOptions | None = None) -> Awaitable[RawResponse[models.Question]]: ...

    class AsyncAnswersGetNumber(Protocol):
        @deprecated("answers.get_number is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        def __call__(self, *, options: RequestOptions | None = None) -> Awaitable[RawResponse[int]]: ...

    class NumbersGet(Protocol):
        @deprecated("numbers.get is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        def __call__(self, *, options: RequestOptions | None = None) -> RawResponse[int]: ...

    class AsyncNumbersGet(Protocol):
        @deprecated("numbers.get is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        def __call__(self, *, options: RequestOptions | None = None) -> Awaitable[RawResponse[int]]: ...


class StockWithRawResponse:
    """`Stock`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Stock(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.put = raw_response(resource.put)


class AsyncStockWithRawResponse:
    """`AsyncStock`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncStock(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.put = async_raw_response(resource.put)


class ListsWithRawResponse:
    """`Lists`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Lists(RawCaller(caller))
        self.list_pages = raw_page(resource.list_pages, ops.LIST_PAGE)
        self.list_hal = raw_page(resource.list_hal, ops.LIST_HAL)
        self.list_links = raw_page(resource.list_links, ops.LIST_LINKS)
        self.list_whole = raw_page(resource.list_whole, ops.LIST_WHOLE)
        self.search_dishes = raw_page(resource.search_dishes, ops.SEARCH_DISHES)
        self.list_filtered = raw_page(resource.list_filtered, ops.LIST_FILTERED)
        self.list_named = raw_page(resource.list_named, ops.LIST_NAMED)


class AsyncListsWithRawResponse:
    """`AsyncLists`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncLists(AsyncRawCaller(caller))
        self.list_pages = async_raw_page(resource.list_pages, ops.LIST_PAGE)
        self.list_hal = async_raw_page(resource.list_hal, ops.LIST_HAL)
        self.list_links = async_raw_page(resource.list_links, ops.LIST_LINKS)
        self.list_whole = async_raw_page(resource.list_whole, ops.LIST_WHOLE)
        self.search_dishes = async_raw_page(resource.search_dishes, ops.SEARCH_DISHES)
        self.list_filtered = async_raw_page(resource.list_filtered, ops.LIST_FILTERED)
        self.list_named = async_raw_page(resource.list_named, ops.LIST_NAMED)


class ParametersWithRawResponse:
    """`Parameters`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Parameters(RawCaller(caller))
        self.get: ParametersGet = cast("Any", resource).get


class AsyncParametersWithRawResponse:
    """`AsyncParameters`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncParameters(AsyncRawCaller(caller))
        self.get: AsyncParametersGet = cast("Any", resource).get


class BodiesWithRawResponse:
    """`Bodies`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Bodies(RawCaller(caller))
        self.send_object = raw_response(resource.send_object)
        self.send_array = raw_response(resource.send_array)
        self.send_form = raw_response(resource.send_form)
        self.send_upload = raw_response(resource.send_upload)
        self.send_choice = raw_response(resource.send_choice)
        self.send_text = raw_response(resource.send_text)
        self.send_bytes = raw_response(resource.send_bytes)
        self.send_nothing = raw_response(resource.send_nothing)


class AsyncBodiesWithRawResponse:
    """`AsyncBodies`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncBodies(AsyncRawCaller(caller))
        self.send_object = async_raw_response(resource.send_object)
        self.send_array = async_raw_response(resource.send_array)
        self.send_form = async_raw_response(resource.send_form)
        self.send_upload = async_raw_response(resource.send_upload)
        self.send_choice = async_raw_response(resource.send_choice)
        self.send_text = async_raw_response(resource.send_text)
        self.send_bytes = async_raw_response(resource.send_bytes)
        self.send_nothing = async_raw_response(resource.send_nothing)


class AnswersWithRawResponse:
    """`Answers`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Answers(RawCaller(caller))
        self.get_csv = raw_response(resource.get_csv)
        self.ask_options = raw_response(resource.ask_options)
        self.check_csv = raw_response(resource.check_csv)
        self.get_xml = raw_response(resource.get_xml)
        self.get_bytes = raw_response(resource.get_bytes)
        self.get_file = raw_response(resource.get_file)
        self.ask_statuses = raw_response(resource.ask_statuses)
        self.get_union = raw_response(resource.get_union)
        self.get_map = raw_response(resource.get_map)
        self.get_scalar = raw_response(resource.get_scalar)
        self.get_old: AnswersGetOld = cast("Any", resource).get_old
        self.get_number: AnswersGetNumber = cast("Any", resource).get_number


class AsyncAnswersWithRawResponse:
    """`AsyncAnswers`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncAnswers(AsyncRawCaller(caller))
        self.get_csv = async_raw_response(resource.get_csv)
        self.ask_options = async_raw_response(resource.ask_options)
        self.check_csv = async_raw_response(resource.check_csv)
        self.get_xml = async_raw_response(resource.get_xml)
        self.get_bytes = async_raw_response(resource.get_bytes)
        self.get_file = async_raw_response(resource.get_file)
        self.ask_statuses = async_raw_response(resource.ask_statuses)
        self.get_union = async_raw_response(resource.get_union)
        self.get_map = async_raw_response(resource.get_map)
        self.get_scalar = async_raw_response(resource.get_scalar)
        self.get_old: AsyncAnswersGetOld = cast("Any", resource).get_old
        self.get_number: AsyncAnswersGetNumber = cast("Any", resource).get_number


class NumbersWithRawResponse:
    """`Numbers`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Numbers(RawCaller(caller))
        self.get: NumbersGet = cast("Any", resource).get


class AsyncNumbersWithRawResponse:
    """`AsyncNumbers`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncNumbers(AsyncRawCaller(caller))
        self.get: AsyncNumbersGet = cast("Any", resource).get


class KitchenSinkServiceWithRawResponse:
    """`KitchenSinkService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.KitchenSinkService(RawCaller(caller))
        self.ping = raw_response(resource.ping)
        self.list = raw_page(resource.list, ops.LIST_DISHES)
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)
        self.delete = raw_response(resource.delete)


class AsyncKitchenSinkServiceWithRawResponse:
    """`AsyncKitchenSinkService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncKitchenSinkService(AsyncRawCaller(caller))
        self.ping = async_raw_response(resource.ping)
        self.list = async_raw_page(resource.list, ops.LIST_DISHES)
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)
        self.delete = async_raw_response(resource.delete)
