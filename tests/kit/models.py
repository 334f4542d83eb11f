"""Models of a service that does not exist, an operation that answers one, and the codec that reads it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from msgspec import field

from generator.media import codec_of
from iqmetrix._bodies.codec import Codec
from iqmetrix_api import DescribedResponse, Model, OpenIntEnum, OpenStrEnum, Operation, RequestBody, Service


class Color(OpenStrEnum):
    RED = "Red"
    BLUE = "Blue"


class Level(OpenIntEnum):
    LOW = 1
    HIGH = 2


class Inner(Model, kw_only=True):
    name: str | None = field(name="Name", default=None)
    price: Decimal | None = field(name="Price", default=None)


class Thing(Model, kw_only=True):
    id: int | None = field(name="Id", default=None)
    guid: UUID | None = field(name="Guid", default=None)
    name: str | None = field(name="Name", default=None)
    color: Color | None = field(name="Color", default=None)
    level: Level | None = field(name="Level", default=None)
    price: Decimal | None = field(name="Price", default=None)
    made: datetime | None = field(name="Made", default=None)
    day: date | None = field(name="Day", default=None)
    good: bool | None = field(name="Good", default=None)
    size: float | None = field(name="Size", default=None)
    inner: Inner | None = field(name="Inner", default=None)
    inners: list[Inner] | None = field(name="Inners", default=None)
    by_name: dict[str, Inner] | None = field(name="ByName", default=None)
    either: int | Inner | None = field(name="Either", default=None)
    free: dict[str, Any] | None = field(name="Free", default=None)


class Strict(Model, kw_only=True):
    name: str = field(name="Name")


def response(status: int, media_type: str | None, kind: Any) -> DescribedResponse:
    """Return a described response with the codec of its media type."""
    return DescribedResponse(status, media_type, kind, codec_of(media_type or "") or "json")


def request_body(media_type: str, kind: Any, required: bool = True) -> RequestBody:
    """Return a described request body with the codec of its media type."""
    return RequestBody(media_type, kind, required, codec=codec_of(media_type) or "json")


SERVICE = Service("things", "v1", "https://things{suffix}.example/v1")


def operation(
    kind: Any, *, media_type: str | None = "application/json", body: RequestBody | None = None
) -> Operation[Any]:
    return Operation(
        SERVICE,
        "getThing",
        "GET",
        "/Things",
        "things",
        "get",
        responses=(response(200, media_type, kind),),
        body=body,
    )


def read(text: str | bytes, kind: Any = Thing) -> tuple[Any, Codec]:
    codec = Codec()
    body = text.encode() if isinstance(text, str) else text
    return codec.decode(operation(kind), 200, {"content-type": "application/json"}, body), codec


def kinds(codec: Codec) -> list[tuple[str, str]]:
    return [(each.field, each.kind) for each in codec.drift]
