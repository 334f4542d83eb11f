# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Kitchen Sink v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload
from uuid import UUID

from iqmetrix_api import (
    Caller,
    Pages,
    Paging,
    Redirect,
    RequestOptions,
    Resource,
)
from iqmetrix_api._runtime.deprecation import deprecated, given_once, warn_once
from iqmetrix_api.kitchen_sink.v1 import models
from iqmetrix_api.kitchen_sink.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.kitchen_sink.v1 import raw


class Stock(Resource):
    """Rows with a key of two parts."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.StockWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.kitchen_sink.v1 import raw  # noqa: PLC0415 - when used

        return raw.StockWithRawResponse(self._caller)

    def get(self, *, kitchen_id: int | str, dish_id: UUID | str, options: RequestOptions | None = None) -> models.Stock:
        """Read what a kitchen has of a dish.

        GET /v1/Kitchens({KitchenId})/Stock({DishId})

        Args:
            kitchen_id: Number on its door.
            dish_id: Made by the server when the dish was created.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Stock`: The row.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            NotFound: The kitchen has none of it.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_STOCK, path=(kitchen_id, dish_id), options=options)

    def put(
        self,
        *,
        kitchen_id: int | str,
        dish_id: UUID | str,
        body: models.StockInput | models.Stock | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Stock:
        """Say what a kitchen has of a dish.

        PUT /v1/Kitchens({KitchenId})/Stock({DishId})

        Args:
            kitchen_id: Number on its door.
            dish_id: Made by the server when the dish was created.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Stock`: The row was there. Status 200.
            `Stock`: The row is new. Status 201.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.PUT_STOCK, path=(kitchen_id, dish_id), body=body, options=options)


class Lists(Resource):
    """Lists in every style."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.ListsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.kitchen_sink.v1 import raw  # noqa: PLC0415 - when used

        return raw.ListsWithRawResponse(self._caller)

    def list_pages(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Dish]:
        """List rows by the number of a page, in an envelope.

        GET /v1/Lists/Page

        Args:
            page: Which one to read. Default: 1.
            page_size: Items per page, at most 50; default: 20.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Dish`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._pages(
            ops.LIST_PAGE,
            models.Dish,
            query={"Page": page},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_hal(
        self,
        *,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Dish]:
        """List rows by links, as HAL or as an array.

        GET /v1/Lists/Hal

        Args:
            skip: How many rows to leave out. At least 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Dish`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._pages(
            ops.LIST_HAL,
            models.Dish,
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_links(
        self,
        *,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Dish]:
        """List rows by plain links.

        GET /v1/Lists/Links

        Args:
            skip: How many rows to leave out. At least 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Dish`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._pages(
            ops.LIST_LINKS,
            models.Dish,
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_whole(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> Pages[models.Dish]:
        """List all rows at once.

        GET /v1/Lists/Whole

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Dish`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._pages(
            ops.LIST_WHOLE, models.Dish, paging=Paging(max_items=max_items, resume=resume), options=options
        )

    def search_dishes(
        self,
        *,
        body: models.Question | Mapping[str, Any],
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Dish]:
        """Ask for a list with a body.

        POST /v1/Lists/Asked

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Dish`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._pages(
            ops.SEARCH_DISHES,
            models.Dish,
            body=body,
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def list_filtered(
        self,
        *,
        filter: str | None = None,
        conditions: str | None = None,
        portion: models.Portion | str | None = None,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Dish]:
        """List the rows that conditions select.

        GET /v1/Lists/Filtered

        Args:
            filter: Conditions in the way of OData. `iqmetrix.odata.Filter` writes such conditions.
            conditions: Conditions without quotation marks. `iqmetrix.odata.UnquotedFilter` writes such conditions.
            portion: How much a dish has to be.
            skip: How many rows to leave out. At least 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Dish`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._pages(
            ops.LIST_FILTERED,
            models.Dish,
            query={"$filter": filter, "conditions": conditions, "Portion": portion, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def list_named(
        self,
        *,
        called: str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Dish]:
        """List the rows with a value that is given as a filter, in an array or an envelope.

        GET /v1/Lists/Named

        Args:
            called: What guests call it.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Dish`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._pages(
            ops.LIST_NAMED,
            models.Dish,
            query={"$filter": called},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class Parameters(Resource):
    """Values in paths, queries and headers."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.ParametersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.kitchen_sink.v1 import raw  # noqa: PLC0415 - when used

        return raw.ParametersWithRawResponse(self._caller)

    @overload
    def get(
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
    ) -> models.Everything: ...
    @overload
    @deprecated(
        "argument old of parameters.get is deprecated since kitchen_sink 1.0.0: use words; argument on of parameters.get is deprecated since kitchen_sink 1.0.0: use day"
    )
    def get(
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
    ) -> models.Everything: ...
    def get(
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
    ) -> models.Everything:
        """Take a value of every type in every place.

        GET /v1/Parameters/{Text}/Keys({Word},Number={Number})

        Those in the path have to be there, and `Name` too. What they come to is always the same.

        Args:
            text: A segment.
            word: A key in quotation marks.
            number: A key without them.
            name: What has to be given.
            exact: Whether letter case counts.
            least: In pounds, with fractions.
            price: In pounds, exactly.
            since: An instant.
            local: A time without a zone.
            day: In the calendar.
            trace: A GUID.
            size: One of few words.
            ids: Separated by commas. An empty list is refused: leave the argument out to ask for everything.
            words: Repeated. An empty list is refused: leave the argument out to ask for everything.
            criteria: What to look for.
            old: Deprecated since kitchen_sink 1.0.0: use words. Has no effect.
            x_kitchen: Where it is cooked.
            on: Deprecated since kitchen_sink 1.0.0: use day.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Everything`: What it comes to.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        if old is not None:
            warn_once("argument old of parameters.get is deprecated since kitchen_sink 1.0.0: use words")
        if on is not None:
            warn_once("argument on of parameters.get is deprecated since kitchen_sink 1.0.0: use day")
            day = given_once("day", day, "on", on)
        return self._call(
            ops.GET_BY_PARAMETERS,
            path=(text, word, number),
            query={
                "Name": name,
                "Exact": exact,
                "Least": least,
                "Price": price,
                "Since": since,
                "Local": local,
                "Day": day,
                "Trace": trace,
                "Size": size,
                "Ids": ids,
                "Words": words,
                "$filter": criteria,
                "Old": old,
            },
            headers={"X-Kitchen": x_kitchen},
            options=options,
        )


class Bodies(Resource):
    """Requests in every media type."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.BodiesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.kitchen_sink.v1 import raw  # noqa: PLC0415 - when used

        return raw.BodiesWithRawResponse(self._caller)

    def send_object(
        self, *, body: models.Everything | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.Everything:
        """Send an object with every type, and get it back.

        POST /v1/Bodies/Object

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Everything`: What was sent.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.SEND_OBJECT, body=body, options=options)

    def send_array(
        self, *, body: Sequence[models.Question | Mapping[str, Any]], options: RequestOptions | None = None
    ) -> None:
        """Send an array, and hear that it was taken.

        POST /v1/Bodies/Array

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. It was taken.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.SEND_ARRAY, body=body, options=options)

    def send_form(self, *, body: models.OrderForm | Mapping[str, Any], options: RequestOptions | None = None) -> str:
        """Send a form with lists.

        POST /v1/Bodies/Form

        Args:
            body: Sent as application/x-www-form-urlencoded; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: A word.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.SEND_FORM, body=body, options=options)

    def send_upload(
        self, *, body: models.Upload | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.Question:
        """Send files with what belongs to them.

        POST /v1/Bodies/Upload

        Args:
            body: Sent as multipart/form-data; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Question`: What the picture shows.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.SEND_UPLOAD, body=body, options=options)

    def send_choice(
        self, *, body: models.Choice | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.Question:
        """Send an object whose members ask for each other.

        PATCH /v1/Bodies/Choice

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Question`: A question.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            Conflict: It was made already.
            APIError: The kitchen is closed.
            RateLimited: Too many calls.
        """
        return self._call(ops.SEND_CHOICE, body=body, options=options)

    def send_text(self, *, body: str, options: RequestOptions | None = None) -> None:
        """Send a text.

        PUT /v1/Bodies/Text

        Args:
            body: Sent as text/plain. It replaces the whole: what it does not have is erased, so read first, and send
                all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. It was taken.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.SEND_TEXT, body=body, options=options)

    def send_bytes(self, *, body: bytes, options: RequestOptions | None = None) -> None:
        """Send bytes as they are.

        PUT /v1/Bodies/Bytes

        Args:
            body: Sent as application/octet-stream. It replaces the whole: what it does not have is erased, so read
                first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. They were taken.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.SEND_BYTES, body=body, options=options)

    def send_nothing(self, *, options: RequestOptions | None = None) -> None:
        """Send no body.

        PUT /v1/Bodies/Nothing

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. It was done.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.SEND_NOTHING, options=options)


class Answers(Resource):
    """Responses of every kind."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AnswersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.kitchen_sink.v1 import raw  # noqa: PLC0415 - when used

        return raw.AnswersWithRawResponse(self._caller)

    def get_csv(self, *, options: RequestOptions | None = None) -> str:
        """Read rows as CSV.

        GET /v1/Answers/Csv

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: A header and rows.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_CSV, options=options)

    def ask_options(self, *, options: RequestOptions | None = None) -> str:
        """Ask what can be done with the rows.

        OPTIONS /v1/Answers/Csv

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: The names of methods.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.ASK_OPTIONS, options=options)

    def check_csv(self, *, options: RequestOptions | None = None) -> None:
        """Ask whether there are rows.

        HEAD /v1/Answers/Csv

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. There are some.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.CHECK_CSV, options=options)

    def get_xml(self, *, options: RequestOptions | None = None) -> str:
        """Read a document as XML.

        GET /v1/Answers/Xml

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: A document.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_XML, options=options)

    def get_bytes(self, *, options: RequestOptions | None = None) -> bytes:
        """Read bytes.

        GET /v1/Answers/Bytes

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `bytes`: A file.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_BYTES, options=options)

    def get_file(self, *, options: RequestOptions | None = None) -> Redirect:
        """Find where a file is.

        GET /v1/Answers/Redirect

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Redirect`: Where the file is.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_FILE, options=options)

    def ask_statuses(self, *, options: RequestOptions | None = None) -> models.Question | models.Branch | None:
        """Get what the status says.

        POST /v1/Answers/Statuses

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Question`: It was found. Status 200.
            `Branch`: It grows first. Status 202.
            Nothing. There is none. Status 204.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.ASK_STATUSES, options=options)

    def get_union(self, *, options: RequestOptions | None = None) -> models.Question | models.Branch:
        """Read one of two kinds.

        GET /v1/Answers/Union

        `iqmetrix.webhooks.parse` reads what comes unasked.

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Question | Branch`: What it is.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_UNION, options=options)

    def get_map(self, *, options: RequestOptions | None = None) -> dict[str, models.Question]:
        """Read objects by their ids.

        GET /v1/Answers/Map

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `dict[str, Question]`: Questions by name.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_MAP, options=options)

    def get_scalar(self, *, options: RequestOptions | None = None) -> int:
        """Read a number.

        GET /v1/Answers/Scalar

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `int`: How many dishes there are.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_SCALAR, options=options)

    @deprecated("answers.get_old is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
    def get_old(self, *, options: RequestOptions | None = None) -> models.Question:
        """Read what should not be read any more.

        Deprecated since kitchen_sink 1.0.0: use answers.get_scalar. The service may stop to answer it.

        GET /v1/Answers/Old

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Question`: A question.

        Raises:
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        warn_once("answers.get_old is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        return self._call(ops.GET_OLD, options=options)

    @deprecated("answers.get_number is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
    def get_number(self, *, options: RequestOptions | None = None) -> int:
        """Deprecated since kitchen_sink 1.0.0: use answers.get_scalar. It is the same under another name."""
        warn_once("answers.get_number is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        return self._call(ops.GET_SCALAR, options=options)


class Numbers(Resource):
    """Former names of methods of `answers`."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.NumbersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.kitchen_sink.v1 import raw  # noqa: PLC0415 - when used

        return raw.NumbersWithRawResponse(self._caller)

    @deprecated("numbers.get is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
    def get(self, *, options: RequestOptions | None = None) -> int:
        """Deprecated since kitchen_sink 1.0.0: use answers.get_scalar. It is the same under another name."""
        warn_once("numbers.get is deprecated since kitchen_sink 1.0.0: use answers.get_scalar")
        return self._call(ops.GET_SCALAR, options=options)


class KitchenSinkService(Resource):
    """A service that does not exist, with every shape that those that exist have."""

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.stock = Stock(caller)
        self.lists = Lists(caller)
        self.parameters = Parameters(caller)
        self.bodies = Bodies(caller)
        self.answers = Answers(caller)
        self.numbers = Numbers(caller)

    @property
    def with_raw_response(self) -> raw.KitchenSinkServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.kitchen_sink.v1 import raw  # noqa: PLC0415 - when used

        return raw.KitchenSinkServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> KitchenSinkService:
        """Kitchen Sink v1, whatever the default version is."""
        return self

    def ping(self, *, options: RequestOptions | None = None) -> str:
        """Say whether the service is up.

        GET /v1/ping

        Args:
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `str`: A word, where it is up.

        Raises:
            RateLimited: Too many calls.
        """
        return self._call(ops.PING, options=options)

    def list(
        self,
        *,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.Dish]:
        """List rows by offset, as an array.

        GET /v1/Dishes

        Args:
            skip: How many rows to leave out. At least 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Dish`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            RateLimited: Too many calls.
        """
        return self._pages(
            ops.LIST_DISHES,
            models.Dish,
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self, *, body: models.DishInput | models.Dish | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.Dish:
        """Keep a new row.

        POST /v1/Dishes

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Dish`: The row, with what the server added.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            Conflict: Another dish has that name.
            RateLimited: Too many calls.
        """
        return self._call(ops.CREATE_DISH, body=body, options=options)

    def get(self, *, dish_id: UUID | str, options: RequestOptions | None = None) -> models.Dish:
        """Read one row.

        GET /v1/Dishes({DishId})

        Args:
            dish_id: Made by the server when the row was created.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Dish`: The row.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            NotFound: There is no such dish.
            RateLimited: Too many calls.
        """
        return self._call(ops.GET_DISH, path=(dish_id,), options=options)

    def update(
        self,
        *,
        dish_id: UUID | str,
        body: models.DishInput | models.Dish | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Dish:
        """Replace one row.

        PUT /v1/Dishes({DishId})

        Args:
            dish_id: Made by the server when the row was created.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Dish`: The row as it is now.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            NotFound: There is no such dish.
            Conflict: Somebody else has changed the dish.
            RateLimited: Too many calls.
        """
        return self._call(ops.UPDATE_DISH, path=(dish_id,), body=body, options=options)

    def delete(self, *, dish_id: UUID | str, options: RequestOptions | None = None) -> None:
        """Remove one row.

        DELETE /v1/Dishes({DishId})

        Args:
            dish_id: Made by the server when the row was created.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. It is gone.

        Raises:
            BadRequest: Something is wrong with what was sent.
            Unauthorized: The token is not valid.
            NotFound: There is no such dish.
            RateLimited: Too many calls.
        """
        return self._call(ops.DELETE_DISH, path=(dish_id,), options=options)
