# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Kitchen Sink v1."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import EnumMeta
from typing import TYPE_CHECKING, Any, overload
from uuid import UUID

from msgspec import field

from iqmetrix_api import File, Model, OpenIntEnum, OpenStrEnum
from iqmetrix_api._runtime.deprecation import WarningMeta, deprecate, deprecate_values, deprecated, keep_former_names
from iqmetrix_api._runtime.model import LEFT_OUT, keep_out_of_sight


class Branch(Model, kw_only=True):
    """A part of a tree.

    Attributes:
        name: Written on its label.
        branches: What grows from it.
    """

    name: str | None = field(name="Name", default=None)
    branches: list[Branch] | None = field(name="Branches", default=None)


class Counts(Model, kw_only=True):
    """Which rows a page has.

    Attributes:
        count: Number of all rows.
        skip: How many rows stand before it.
        top: How many rows were asked for.
    """

    count: int | None = None
    skip: int | None = None
    top: int | None = None


class HalLink(Model, kw_only=True):
    """Where something else is.

    Attributes:
        href: An address, relative to the service's.
        templated: Whether it has placeholders.
    """

    href: str | None = None
    templated: bool | None = None


class HalLinks(Model, kw_only=True):
    """Links of a page.

    Attributes:
        self_: The page itself.
        next: The page behind it, if there is one.
        prev: The page before it, if there is one.
    """

    self_: HalLink | None = field(name="self", default=None)
    next: HalLink | None = None
    prev: HalLink | None = None


if TYPE_CHECKING:  # PEP 702 has no form for values: they are properties of the class

    class _LevelValues(EnumMeta):
        @property
        @deprecated("Level.FROZEN is deprecated since kitchen_sink 1.0.0")
        def FROZEN(cls) -> Level: ...
else:
    _LevelValues = EnumMeta


class Level(OpenIntEnum, metaclass=_LevelValues):
    """How hot a dish is.

    Attributes:
        FROZEN: Deprecated since kitchen_sink 1.0.0.
    """

    MILD = 0
    HOT = 1
    if not TYPE_CHECKING:
        FROZEN = -1


deprecate_values(Level, {"FROZEN": "Level.FROZEN is deprecated since kitchen_sink 1.0.0"})


class OrderForm(Model, kw_only=True):
    """A form with scalars and lists.

    Attributes:
        name: What guests call it.
        count: How many of them.
        hot: Whether it comes from the oven.
        ids: Numbers under a repeated name.
        codes: Texts between commas.
    """

    name: str = field(name="Name")
    count: int | None = field(name="Count", default=None)
    hot: bool | None = field(name="Hot", default=None)
    ids: list[int] | None = field(name="Ids", default=None)
    codes: list[str] | None = field(name="Codes", default=None)


class PageData(Model, kw_only=True):
    """The place of a page among all.

    Attributes:
        page: Its number, from 1.
        page_size: How many rows a whole one has.
        total_results: Number of all rows.
    """

    page: int | None = field(name="Page", default=None)
    page_size: int | None = field(name="PageSize", default=None)
    total_results: int | None = field(name="TotalResults", default=None)


class PeriodInput(Model, kw_only=True):
    """A period, required in requests and optional in responses, as it is sent.

    Attributes:
        from_: Its first day.
        to: Its last day.
    """

    from_: date = field(name="From")
    to: date | None = field(name="To", default=None)


class PlainLinks(Model, kw_only=True):
    """Links of a page as texts.

    Attributes:
        prev: The page before it.
        self_: The page's own address.
        next: The page behind it.
    """

    prev: str | None = None
    self_: str | None = field(name="self", default=None)
    next: str | None = None


if TYPE_CHECKING:  # PEP 702 has no form for values: they are properties of the class

    class _PortionValues(EnumMeta):
        @property
        @deprecated("Portion.FAMILY_SIZE is deprecated since kitchen_sink 1.0.0: use Portion.LARGE")
        def FAMILY_SIZE(cls) -> Portion: ...
        @property
        @deprecated("Portion.HUGE is deprecated since kitchen_sink 1.0.0: use Portion.LARGE")
        def HUGE(cls) -> Portion: ...
else:
    _PortionValues = EnumMeta


class Portion(OpenStrEnum, metaclass=_PortionValues):
    """How much of a dish there is.

    Attributes:
        FAMILY_SIZE: Deprecated since kitchen_sink 1.0.0: use Portion.LARGE.
        HUGE: Deprecated since kitchen_sink 1.0.0: use Portion.LARGE.
    """

    SMALL = "small"
    LARGE = "large"
    if not TYPE_CHECKING:
        FAMILY_SIZE = "family size"
        HUGE = "large"


deprecate_values(
    Portion,
    {
        "FAMILY_SIZE": "Portion.FAMILY_SIZE is deprecated since kitchen_sink 1.0.0: use Portion.LARGE",
        "HUGE": "Portion.HUGE is deprecated since kitchen_sink 1.0.0: use Portion.LARGE",
    },
)


class Question(Model, kw_only=True):
    """What to look for.

    Attributes:
        name: What guests call it.
        portions: How much it may be.
    """

    name: str | None = field(name="Name", default=None)
    portions: list[Portion] | None = field(name="Portions", default=None)


class Stock(Model, kw_only=True):
    """What a kitchen has of a dish.

    Attributes:
        dish_id: Made by the server when the dish was created.
        kitchen_id: Number on the door of the kitchen.
        quantity: In portions.
    """

    dish_id: UUID = field(name="DishId", default=LEFT_OUT)
    kitchen_id: int = field(name="KitchenId", default=LEFT_OUT)
    quantity: int | None = field(name="Quantity", default=None)


class StockInput(Model, kw_only=True):
    """What a kitchen has of a dish, as it is sent.

    Attributes:
        quantity: In portions.
    """

    quantity: int | None = field(name="Quantity", default=None)


class Subscription(Model, kw_only=True):
    """Where notifications go.

    Attributes:
        url: Address of the listener.
    """

    url: str | None = field(name="Url", default=None)


class Upload(Model, kw_only=True):
    """A picture with what belongs to it.

    Attributes:
        picture: How it looks.
        papers: How it is made.
        width: In pixels.
        words: What to find it by.
        about: What it shows.
    """

    picture: File = field(name="Picture")
    papers: list[File] | None = field(name="Papers", default=None)
    width: int | None = field(name="Width", default=None)
    words: list[str] | None = field(name="Words", default=None)
    about: Question | None = field(name="About", default=None)


class Choice(Model, kw_only=True):
    """Members that ask for each other.

    Attributes:
        sku: What is ordered.
        barcode: What is ordered, as printed on it.
        count: In pairs, fewer than 100.
        unit: What is counted.
        size: How much of it.
        secret: Opens the pantry.
        later: Has no effect yet.
        when: Days on which it is served.
        notes: By the identifier of a guest.
    """

    sku: str | None = field(name="Sku", default=None)
    barcode: str | None = field(name="Barcode", default=None)
    count: int | None = field(name="Count", default=None)
    unit: str | None = field(name="Unit", default=None)
    size: Portion | None = field(name="Size", default=None)
    secret: str | None = field(name="Secret", default=None)
    later: str | None = field(name="Later", default=None)
    when: PeriodInput | None = field(name="When", default=None)
    notes: dict[str, str] | None = field(name="Notes", default=None)


keep_out_of_sight(Choice, "secret")


class Dish(Model, kw_only=True):
    """A row.

    Attributes:
        id: Made by the server.
        version: One more with each change.
        name: What guests call it.
        portion: How much it is.
        price: In pounds.
        created_utc: When it was made, in UTC.
        changed_utc: When it was changed last, in UTC.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    version: int | None = field(name="Version", default=None)
    name: str | None = field(name="Name", default=None)
    portion: Portion | None = field(name="Portion", default=None)
    price: Decimal | None = field(name="Price", default=None)
    created_utc: datetime | None = field(name="CreatedUtc", default=None)
    changed_utc: datetime | None = field(name="ChangedUtc", default=None)


class DishEvent(Model, kw_only=True):
    """What happened to a dish.

    Attributes:
        event: What happened.
        dish: The dish as it is now.
    """

    event: str | None = field(name="Event", default=None)
    dish: Dish | None = field(name="Dish", default=None)


class DishInput(Model, kw_only=True):
    """A row, as it is sent.

    Attributes:
        version: One more with each change.
        name: What guests call it.
        portion: How much it is.
        price: In pounds.
    """

    name: str = field(name="Name")
    version: int | None = field(name="Version", default=None)
    portion: Portion | None = field(name="Portion", default=None)
    price: Decimal | None = field(name="Price", default=None)


class DishPage(Model, kw_only=True):
    """A page of rows, and how many there are.

    Attributes:
        items: Rows, the oldest first.
        meta_data: Which page it is.
    """

    items: list[Dish] | None = field(name="Items", default=None)
    meta_data: PageData | None = field(name="MetaData", default=None)


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _Everything_gone:
        @deprecated("Everything.gone is deprecated since kitchen_sink 1.0.0: use Everything.free")
        def __get__(self, model: Any, kind: Any = None) -> str | None:
            raise NotImplementedError

        @deprecated("Everything.gone is deprecated since kitchen_sink 1.0.0: use Everything.free")
        def __set__(self, model: Any, value: str | None) -> None: ...

    class _Everything_anything:
        @deprecated("Everything.anything is deprecated since kitchen_sink 1.0.0: use Everything.free")
        def __get__(self, model: Any, kind: Any = None) -> dict[str, Any] | None:
            raise NotImplementedError

        @deprecated("Everything.anything is deprecated since kitchen_sink 1.0.0: use Everything.free")
        def __set__(self, model: Any, value: dict[str, Any] | None) -> None: ...


class Everything(Model, kw_only=True, metaclass=WarningMeta):
    """A member of every type.

    Attributes:
        guid: An identifier.
        text: Up to 20 characters.
        whole: Without fractions.
        fraction: With fractions.
        money: In pounds, exactly.
        truth: Yes or no.
        instant: With its zone.
        local: Without its zone.
        day: In the calendar.
        maybe: A text or nothing.
        maybe_number: A number or nothing.
        maybe_question: An object or nothing.
        maybe_truth: Yes or no or nothing.
        maybe_fraction: A fraction or nothing.
        maybe_texts: Texts or nothing.
        markup: With its tags.
        either: A number or its text.
        any: A number or an object.
        portion: One of few words.
        level: One of few numbers.
        texts: One to three of them.
        questions: Objects in a row.
        grid: Rows of numbers.
        counted: Numbers by any name.
        by_name: Objects by any name.
        free: Anything.
        tree: An object that holds its like.
        gone: Deprecated since kitchen_sink 1.0.0: use Everything.free. Has no effect.
        iq_odd_name: A name that no attribute can have.
        anything: Deprecated since kitchen_sink 1.0.0: use Everything.free.
    """

    guid: UUID | None = field(name="Guid", default=None)
    text: str | None = field(name="Text", default=None)
    whole: int | None = field(name="Whole", default=None)
    fraction: float | None = field(name="Fraction", default=None)
    money: Decimal | None = field(name="Money", default=None)
    truth: bool | None = field(name="Truth", default=None)
    instant: datetime | None = field(name="Instant", default=None)
    local: datetime | None = field(name="Local", default=None)
    day: date | None = field(name="Day", default=None)
    maybe: str | None = field(name="Maybe", default=None)
    maybe_number: int | None = field(name="MaybeNumber", default=None)
    maybe_question: Question | None = field(name="MaybeQuestion", default=None)
    maybe_truth: bool | None = field(name="MaybeTruth", default=None)
    maybe_fraction: float | None = field(name="MaybeFraction", default=None)
    maybe_texts: list[str] | None = field(name="MaybeTexts", default=None)
    markup: str | None = field(name="HTMLText", default=None)
    either: int | str | None = field(name="Either", default=None)
    any: int | Question | None = field(name="Any", default=None)
    portion: Portion | None = field(name="Portion", default=None)
    level: Level | None = field(name="Level", default=None)
    texts: list[str] | None = field(name="Texts", default=None)
    questions: list[Question] | None = field(name="Questions", default=None)
    grid: list[list[int]] | None = field(name="Grid", default=None)
    counted: dict[str, int] | None = field(name="Counted", default=None)
    by_name: dict[str, Question] | None = field(name="ByName", default=None)
    free: dict[str, Any] | None = field(name="Free", default=None)
    tree: Branch | None = field(name="Tree", default=None)
    if TYPE_CHECKING:
        gone = _Everything_gone()
    else:
        gone: str | None = field(name="Gone", default=None)
    iq_odd_name: str | None = field(name="iq:Odd Name", default=None)

    if TYPE_CHECKING:
        anything = _Everything_anything()

        @overload
        def __init__(
            self,
            *,
            guid: UUID | None = ...,
            text: str | None = ...,
            whole: int | None = ...,
            fraction: float | None = ...,
            money: Decimal | None = ...,
            truth: bool | None = ...,
            instant: datetime | None = ...,
            local: datetime | None = ...,
            day: date | None = ...,
            maybe: str | None = ...,
            maybe_number: int | None = ...,
            maybe_question: Question | None = ...,
            maybe_truth: bool | None = ...,
            maybe_fraction: float | None = ...,
            maybe_texts: list[str] | None = ...,
            markup: str | None = ...,
            either: int | str | None = ...,
            any: int | Question | None = ...,
            portion: Portion | None = ...,
            level: Level | None = ...,
            texts: list[str] | None = ...,
            questions: list[Question] | None = ...,
            grid: list[list[int]] | None = ...,
            counted: dict[str, int] | None = ...,
            by_name: dict[str, Question] | None = ...,
            free: dict[str, Any] | None = ...,
            tree: Branch | None = ...,
            iq_odd_name: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated(
            "Everything.gone is deprecated since kitchen_sink 1.0.0: use Everything.free; Everything.anything is deprecated since kitchen_sink 1.0.0: use Everything.free"
        )
        def __init__(
            self,
            *,
            guid: UUID | None = ...,
            text: str | None = ...,
            whole: int | None = ...,
            fraction: float | None = ...,
            money: Decimal | None = ...,
            truth: bool | None = ...,
            instant: datetime | None = ...,
            local: datetime | None = ...,
            day: date | None = ...,
            maybe: str | None = ...,
            maybe_number: int | None = ...,
            maybe_question: Question | None = ...,
            maybe_truth: bool | None = ...,
            maybe_fraction: float | None = ...,
            maybe_texts: list[str] | None = ...,
            markup: str | None = ...,
            either: int | str | None = ...,
            any: int | Question | None = ...,
            portion: Portion | None = ...,
            level: Level | None = ...,
            texts: list[str] | None = ...,
            questions: list[Question] | None = ...,
            grid: list[list[int]] | None = ...,
            counted: dict[str, int] | None = ...,
            by_name: dict[str, Question] | None = ...,
            free: dict[str, Any] | None = ...,
            tree: Branch | None = ...,
            gone: str | None = ...,
            iq_odd_name: str | None = ...,
            anything: dict[str, Any] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(Everything, {"gone": "Everything.gone is deprecated since kitchen_sink 1.0.0: use Everything.free"})


keep_former_names(
    Everything,
    {"anything": ("free", "Everything.anything is deprecated since kitchen_sink 1.0.0: use Everything.free")},
)


class HalRows(Model, kw_only=True):
    """The rows of a page.

    Attributes:
        self_: The oldest first.
    """

    self_: list[Dish] | None = field(name="self", default=None)


class LinkedPage(Model, kw_only=True):
    """A page of rows with plain links.

    Attributes:
        rows: The oldest first.
        links: Where the other pages are.
        metadata: How many rows there are.
    """

    rows: list[Dish] | None = field(name="Rows", default=None)
    links: PlainLinks | None = field(name="_links", default=None)
    metadata: Counts | None = field(name="_metadata", default=None)


class HalPage(Model, kw_only=True):
    """A page of rows with links.

    Attributes:
        links: Where the other pages are.
        embedded: What it holds.
    """

    links: HalLinks | None = field(name="_links", default=None)
    embedded: HalRows | None = field(name="_embedded", default=None)


if TYPE_CHECKING:
    Twig = Branch
else:
    from iqmetrix_api._runtime.deprecation import former_models

    __getattr__ = former_models(
        globals(), {"Twig": ("Branch", "Twig is deprecated since kitchen_sink 1.0.0: use Branch")}
    )
