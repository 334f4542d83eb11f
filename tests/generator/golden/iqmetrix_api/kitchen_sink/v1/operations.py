# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Kitchen Sink v1, as data."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    Redirect,
    RequestBody,
    Service,
)
from iqmetrix_api.kitchen_sink.v1 import models

SERVICE: Final = Service(name="kitchen_sink", version="v1", url="https://kitchensink{suffix}.example/v1")

PING: Final[Operation[str]] = Operation(
    service=SERVICE,
    id="ping",
    method="GET",
    path="/ping",
    resource="",
    name="ping",
    responses=(
        DescribedResponse(200, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="text/plain",
    idempotent=True,
    anonymous=True,
)

LIST_DISHES: Final[Operation[list[models.Dish]]] = Operation(
    service=SERVICE,
    id="listDishes",
    method="GET",
    path="/Dishes",
    resource="",
    name="list",
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Dish]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="odata",
        items=(),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=(),
        total=(),
        first=0,
    ),
)

CREATE_DISH: Final[Operation[models.Dish]] = Operation(
    service=SERVICE,
    id="createDish",
    method="POST",
    path="/Dishes",
    resource="",
    name="create",
    body=RequestBody("application/json", models.DishInput, received=models.Dish),
    responses=(
        DescribedResponse(201, "application/json", models.Dish),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_DISH: Final[Operation[models.Dish]] = Operation(
    service=SERVICE,
    id="getDish",
    method="GET",
    path="/Dishes({DishId})",
    resource="",
    name="get",
    path_parameters=(PathParameter("DishId", "dish_id", kind=UUID),),
    responses=(
        DescribedResponse(200, "application/json", models.Dish),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

UPDATE_DISH: Final[Operation[models.Dish]] = Operation(
    service=SERVICE,
    id="updateDish",
    method="PUT",
    path="/Dishes({DishId})",
    resource="",
    name="update",
    path_parameters=(PathParameter("DishId", "dish_id", kind=UUID),),
    body=RequestBody("application/json", models.DishInput, received=models.Dish),
    responses=(
        DescribedResponse(200, "application/json", models.Dish),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

DELETE_DISH: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="deleteDish",
    method="DELETE",
    path="/Dishes({DishId})",
    resource="",
    name="delete",
    path_parameters=(PathParameter("DishId", "dish_id", kind=UUID),),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_STOCK: Final[Operation[models.Stock]] = Operation(
    service=SERVICE,
    id="getStock",
    method="GET",
    path="/Kitchens({KitchenId})/Stock({DishId})",
    resource="stock",
    name="get",
    path_parameters=(
        PathParameter("KitchenId", "kitchen_id", kind=int),
        PathParameter("DishId", "dish_id", kind=UUID),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Stock),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

PUT_STOCK: Final[Operation[models.Stock]] = Operation(
    service=SERVICE,
    id="putStock",
    method="PUT",
    path="/Kitchens({KitchenId})/Stock({DishId})",
    resource="stock",
    name="put",
    path_parameters=(
        PathParameter("KitchenId", "kitchen_id", kind=int),
        PathParameter("DishId", "dish_id", kind=UUID),
    ),
    body=RequestBody("application/json", models.StockInput, received=models.Stock),
    responses=(
        DescribedResponse(200, "application/json", models.Stock),
        DescribedResponse(201, "application/json", models.Stock),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

LIST_PAGE: Final[Operation[models.DishPage]] = Operation(
    service=SERVICE,
    id="listPage",
    method="GET",
    path="/Lists/Page",
    resource="lists",
    name="list_pages",
    parameters=(
        Parameter("Page", "page", kind=int),
        Parameter("PageSize", "page_size_", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.DishPage),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="page",
        items=("Items",),
        offset="Page",
        size="PageSize",
        default_size=20,
        maximum_size=50,
        next_link=(),
        total=("MetaData", "TotalResults"),
        first=1,
    ),
)

LIST_HAL: Final[Operation[models.HalPage]] = Operation(
    service=SERVICE,
    id="listHal",
    method="GET",
    path="/Lists/Hal",
    resource="lists",
    name="list_hal",
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.HalPage),
        DescribedResponse(200, "application/json", list[models.Dish]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/hal+json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="hal",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)

LIST_LINKS: Final[Operation[models.LinkedPage]] = Operation(
    service=SERVICE,
    id="listLinks",
    method="GET",
    path="/Lists/Links",
    resource="lists",
    name="list_links",
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.LinkedPage),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="links",
        items=("Rows",),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=("_links", "next"),
        total=("_metadata", "count"),
        first=0,
    ),
)

LIST_WHOLE: Final[Operation[list[models.Dish]]] = Operation(
    service=SERVICE,
    id="listWhole",
    method="GET",
    path="/Lists/Whole",
    resource="lists",
    name="list_whole",
    responses=(
        DescribedResponse(200, "application/json", list[models.Dish]),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

SEARCH_DISHES: Final[Operation[list[models.Dish]]] = Operation(
    service=SERVICE,
    id="searchDishes",
    method="POST",
    path="/Lists/Asked",
    resource="lists",
    name="search_dishes",
    body=RequestBody("application/json", models.Question),
    responses=(
        DescribedResponse(200, "application/json", list[models.Dish]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=(),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

LIST_FILTERED: Final[Operation[list[models.Dish]]] = Operation(
    service=SERVICE,
    id="listFiltered",
    method="GET",
    path="/Lists/Filtered",
    resource="lists",
    name="list_filtered",
    parameters=(
        Parameter("$filter", "filter", kind=str),
        Parameter("conditions", "conditions", kind=str),
        Parameter("Portion", "portion", kind=str),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/json", list[models.Dish]),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="odata",
        items=(),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=100,
        next_link=(),
        total=(),
        first=0,
    ),
)

LIST_NAMED: Final[Operation[list[models.Dish] | models.DishPage]] = Operation(
    service=SERVICE,
    id="listNamed",
    method="GET",
    path="/Lists/Named",
    resource="lists",
    name="list_named",
    parameters=(Parameter("$filter", "called", kind=str, required=True, quoted=True),),
    responses=(
        DescribedResponse(200, "application/json", list[models.Dish]),
        DescribedResponse(200, "application/json", models.DishPage),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="none",
        items=("Items",),
        offset=None,
        size=None,
        default_size=None,
        maximum_size=None,
        next_link=(),
        total=(),
        first=0,
    ),
)

GET_BY_PARAMETERS: Final[Operation[models.Everything]] = Operation(
    service=SERVICE,
    id="getByParameters",
    method="GET",
    path="/Parameters/{Text}/Keys({Word},Number={Number})",
    resource="parameters",
    name="get",
    path_parameters=(
        PathParameter("Text", "text", kind=str),
        PathParameter("Word", "word", kind=str, quoted=True),
        PathParameter("Number", "number", kind=int),
    ),
    parameters=(
        Parameter("Name", "name", kind=str, required=True),
        Parameter("Exact", "exact", kind=bool),
        Parameter("Least", "least", kind=float),
        Parameter("Price", "price", kind=Decimal),
        Parameter("Since", "since", kind=datetime),
        Parameter("Local", "local", kind=datetime),
        Parameter("Day", "day", kind=date),
        Parameter("Trace", "trace", kind=UUID),
        Parameter("Size", "size", kind=str),
        Parameter("Ids", "ids", kind=int, array=True, identifier=True),
        Parameter("Words", "words", kind=str, array=True, separator=""),
        Parameter("$filter", "criteria", kind=str, written_as="Criteria eq '{}'"),
        Parameter("Old", "old", kind=int),
        Parameter("X-Kitchen", "x_kitchen", kind=str, location="header"),
    ),
    responses=(
        DescribedResponse(200, "application/json", models.Everything),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SEND_OBJECT: Final[Operation[models.Everything]] = Operation(
    service=SERVICE,
    id="sendObject",
    method="POST",
    path="/Bodies/Object",
    resource="bodies",
    name="send_object",
    body=RequestBody("application/json", models.Everything),
    responses=(
        DescribedResponse(200, "application/json", models.Everything),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

SEND_ARRAY: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="sendArray",
    method="POST",
    path="/Bodies/Array",
    resource="bodies",
    name="send_array",
    body=RequestBody("application/json", list[models.Question]),
    responses=(
        DescribedResponse(202, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

SEND_FORM: Final[Operation[str]] = Operation(
    service=SERVICE,
    id="sendForm",
    method="POST",
    path="/Bodies/Form",
    resource="bodies",
    name="send_form",
    body=RequestBody("application/x-www-form-urlencoded", models.OrderForm, codec="form", separators={"Codes": ","}),
    responses=(
        DescribedResponse(200, "text/plain", str, codec="text"),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="text/plain",
    idempotent=False,
    anonymous=False,
)

SEND_UPLOAD: Final[Operation[models.Question]] = Operation(
    service=SERVICE,
    id="sendUpload",
    method="POST",
    path="/Bodies/Upload",
    resource="bodies",
    name="send_upload",
    body=RequestBody(
        "multipart/form-data", models.Upload, codec="multipart", encoding={"Picture": "image/png, image/jpeg"}
    ),
    responses=(
        DescribedResponse(201, "application/json", models.Question),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

SEND_CHOICE: Final[Operation[models.Question]] = Operation(
    service=SERVICE,
    id="sendChoice",
    method="PATCH",
    path="/Bodies/Choice",
    resource="bodies",
    name="send_choice",
    body=RequestBody("application/json", models.Choice),
    responses=(
        DescribedResponse(200, "application/json", models.Question),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(409, "text/plain", str, codec="text"),
        DescribedResponse(423, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

SEND_TEXT: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="sendText",
    method="PUT",
    path="/Bodies/Text",
    resource="bodies",
    name="send_text",
    body=RequestBody("text/plain", str, codec="text"),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SEND_BYTES: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="sendBytes",
    method="PUT",
    path="/Bodies/Bytes",
    resource="bodies",
    name="send_bytes",
    body=RequestBody("application/octet-stream", bytes, codec="bytes"),
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

SEND_NOTHING: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="sendNothing",
    method="PUT",
    path="/Bodies/Nothing",
    resource="bodies",
    name="send_nothing",
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_CSV: Final[Operation[str]] = Operation(
    service=SERVICE,
    id="getCsv",
    method="GET",
    path="/Answers/Csv",
    resource="answers",
    name="get_csv",
    responses=(
        DescribedResponse(200, "text/csv", str, codec="csv"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="text/csv",
    idempotent=True,
    anonymous=False,
)

ASK_OPTIONS: Final[Operation[str]] = Operation(
    service=SERVICE,
    id="askOptions",
    method="OPTIONS",
    path="/Answers/Csv",
    resource="answers",
    name="ask_options",
    responses=(
        DescribedResponse(200, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="text/plain",
    idempotent=True,
    anonymous=False,
)

CHECK_CSV: Final[Operation[None]] = Operation(
    service=SERVICE,
    id="checkCsv",
    method="HEAD",
    path="/Answers/Csv",
    resource="answers",
    name="check_csv",
    responses=(
        DescribedResponse(204, None, None),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_XML: Final[Operation[str]] = Operation(
    service=SERVICE,
    id="getXml",
    method="GET",
    path="/Answers/Xml",
    resource="answers",
    name="get_xml",
    responses=(
        DescribedResponse(200, "application/xml", str, codec="xml"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/xml",
    idempotent=True,
    anonymous=False,
)

GET_BYTES: Final[Operation[bytes]] = Operation(
    service=SERVICE,
    id="getBytes",
    method="GET",
    path="/Answers/Bytes",
    resource="answers",
    name="get_bytes",
    responses=(
        DescribedResponse(200, "application/octet-stream", bytes, codec="bytes"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/octet-stream",
    idempotent=True,
    anonymous=False,
)

GET_FILE: Final[Operation[Redirect]] = Operation(
    service=SERVICE,
    id="getFile",
    method="GET",
    path="/Answers/Redirect",
    resource="answers",
    name="get_file",
    responses=(
        DescribedResponse(303, None, Redirect),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

ASK_STATUSES: Final[Operation[models.Question | models.Branch | None]] = Operation(
    service=SERVICE,
    id="askStatuses",
    method="POST",
    path="/Answers/Statuses",
    resource="answers",
    name="ask_statuses",
    responses=(
        DescribedResponse(200, "application/json", models.Question),
        DescribedResponse(202, "application/json", models.Branch),
        DescribedResponse(204, None, None),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=False,
    anonymous=False,
)

GET_UNION: Final[Operation[models.Question | models.Branch]] = Operation(
    service=SERVICE,
    id="getUnion",
    method="GET",
    path="/Answers/Union",
    resource="answers",
    name="get_union",
    responses=(
        DescribedResponse(200, "application/json", models.Question),
        DescribedResponse(200, "application/json", models.Branch),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_MAP: Final[Operation[dict[str, models.Question]]] = Operation(
    service=SERVICE,
    id="getMap",
    method="GET",
    path="/Answers/Map",
    resource="answers",
    name="get_map",
    responses=(
        DescribedResponse(200, "application/json", dict[str, models.Question]),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_SCALAR: Final[Operation[int]] = Operation(
    service=SERVICE,
    id="getScalar",
    method="GET",
    path="/Answers/Scalar",
    resource="answers",
    name="get_scalar",
    responses=(
        DescribedResponse(200, "application/json", int),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)

GET_OLD: Final[Operation[models.Question]] = Operation(
    service=SERVICE,
    id="getOld",
    method="GET",
    path="/Answers/Old",
    resource="answers",
    name="get_old",
    responses=(
        DescribedResponse(200, "application/json", models.Question),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/json",
    idempotent=True,
    anonymous=False,
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "ping": PING,
    "listDishes": LIST_DISHES,
    "createDish": CREATE_DISH,
    "getDish": GET_DISH,
    "updateDish": UPDATE_DISH,
    "deleteDish": DELETE_DISH,
    "getStock": GET_STOCK,
    "putStock": PUT_STOCK,
    "listPage": LIST_PAGE,
    "listHal": LIST_HAL,
    "listLinks": LIST_LINKS,
    "listWhole": LIST_WHOLE,
    "searchDishes": SEARCH_DISHES,
    "listFiltered": LIST_FILTERED,
    "listNamed": LIST_NAMED,
    "getByParameters": GET_BY_PARAMETERS,
    "sendObject": SEND_OBJECT,
    "sendArray": SEND_ARRAY,
    "sendForm": SEND_FORM,
    "sendUpload": SEND_UPLOAD,
    "sendChoice": SEND_CHOICE,
    "sendText": SEND_TEXT,
    "sendBytes": SEND_BYTES,
    "sendNothing": SEND_NOTHING,
    "getCsv": GET_CSV,
    "askOptions": ASK_OPTIONS,
    "checkCsv": CHECK_CSV,
    "getXml": GET_XML,
    "getBytes": GET_BYTES,
    "getFile": GET_FILE,
    "askStatuses": ASK_STATUSES,
    "getUnion": GET_UNION,
    "getMap": GET_MAP,
    "getScalar": GET_SCALAR,
    "getOld": GET_OLD,
}
"""Every operation by its `operationId`."""
