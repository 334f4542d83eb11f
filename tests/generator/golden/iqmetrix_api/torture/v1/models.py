# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Torture v1."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenIntEnum, OpenStrEnum
from iqmetrix_api.common import Link


class Color(OpenStrEnum):
    """Colours with odd values."""

    RED = "Red"
    DARK_BLUE = "dark blue"
    TWO_TONE = "2 tone"
    NONE = "none"
    EMPTY = ""


class Form(Model, kw_only=True):
    """What a service of tokens takes.

    Attributes:
        grant_type: A text.
        count: A number.
    """

    grant_type: str
    count: int | None = None


class Level(OpenIntEnum):
    """How deep something is."""

    LOW = 1
    HIGH = 2
    BELOW = -3


class Node(Model, kw_only=True):
    """A node of a tree.

    Attributes:
        name: Its title.
        children: Nodes below.
    """

    name: str | None = field(name="Name", default=None)
    children: list[Node] | None = field(name="Children", default=None)


class NodeCount(Model, kw_only=True):
    """Nodes, and how many there are.

    Attributes:
        nodes: Those that fit what was asked for.
        total: How many fit.
    """

    nodes: list[Node] | None = field(name="Nodes", default=None)
    total: int | None = field(name="Total", default=None)


class Nothing(Model, kw_only=True):
    """An object without members."""


class PageLinks(Model, kw_only=True):
    """Where the other pages are.

    Attributes:
        next: The next page.
    """

    next: Link | None = None


class Thing(Model, kw_only=True):
    """A thing with 'every' type.

    Attributes:
        id: Made by the server.
        version: Made by the server.
        name: A text with a \\ backslash.
        color: A colour.
        level: How deep it is.
        price: Money.
        size: A number.
        good: Yes or no.
        made: An instant.
        day: A date.
        picture: Bytes.
        maybe: A text or nothing.
        maybe_node: A node or nothing.
        either: A number or a node.
        tree: Recursive.
        nodes: Its children.
        grid: Rows of numbers.
        by_name: Nodes by name.
        free: Anything.
        data_type: A name with a space.
        iq_link: A name with a colon.
        class_: A keyword.
        nothing: No members.
        value_2nd: A name that begins with a digit.
        created_utc: One spelling.
        created: Another spelling.
    """

    id: UUID | None = field(name="Id", default=None)
    version: int | None = field(name="Version", default=None)
    name: str | None = field(name="Name", default=None)
    color: Color | None = field(name="Color", default=None)
    level: Level | None = field(name="Level", default=None)
    price: Decimal | None = field(name="Price", default=None)
    size: float | None = field(name="Size", default=None)
    good: bool | None = field(name="Good", default=None)
    made: datetime | None = field(name="Made", default=None)
    day: date | None = field(name="Day", default=None)
    picture: bytes | None = field(name="Picture", default=None)
    maybe: str | None = field(name="Maybe", default=None)
    maybe_node: Node | None = field(name="MaybeNode", default=None)
    either: int | Node | None = field(name="Either", default=None)
    tree: Node | None = field(name="Tree", default=None)
    nodes: list[Node] | None = field(name="Nodes", default=None)
    grid: list[list[int]] | None = field(name="Grid", default=None)
    by_name: dict[str, Node] | None = field(name="ByName", default=None)
    free: dict[str, Any] | None = field(name="Free", default=None)
    data_type: str | None = field(name="Data Type", default=None)
    iq_link: str | None = field(name="iq:Link", default=None)
    class_: str | None = field(name="class", default=None)
    nothing: Nothing | None = field(name="Nothing", default=None)
    value_2nd: str | None = field(name="2nd", default=None)
    created_utc: datetime | None = field(name="CreatedUTC", default=None)
    created: datetime | None = field(name="CreatedUtc", default=None)


class ThingInput(Model, kw_only=True):
    """A thing with 'every' type, as it is sent.

    Attributes:
        id: Made by the server.
        name: A text with a \\ backslash.
        color: A colour.
        level: How deep it is.
        price: Money.
        size: A number.
        good: Yes or no.
        made: An instant.
        day: A date.
        picture: Bytes.
        maybe: A text or nothing.
        maybe_node: A node or nothing.
        either: A number or a node.
        tree: Recursive.
        nodes: Its children.
        grid: Rows of numbers.
        by_name: Nodes by name.
        free: Anything.
        data_type: A name with a space.
        iq_link: A name with a colon.
        class_: A keyword.
        nothing: No members.
        value_2nd: A name that begins with a digit.
        created_utc: One spelling.
        created: Another spelling.
    """

    name: str = field(name="Name")
    color: Color = field(name="Color")
    id: UUID | None = field(name="Id", default=None)
    level: Level | None = field(name="Level", default=None)
    price: Decimal | None = field(name="Price", default=None)
    size: float | None = field(name="Size", default=None)
    good: bool | None = field(name="Good", default=None)
    made: datetime | None = field(name="Made", default=None)
    day: date | None = field(name="Day", default=None)
    picture: bytes | None = field(name="Picture", default=None)
    maybe: str | None = field(name="Maybe", default=None)
    maybe_node: Node | None = field(name="MaybeNode", default=None)
    either: int | Node | None = field(name="Either", default=None)
    tree: Node | None = field(name="Tree", default=None)
    nodes: list[Node] | None = field(name="Nodes", default=None)
    grid: list[list[int]] | None = field(name="Grid", default=None)
    by_name: dict[str, Node] | None = field(name="ByName", default=None)
    free: dict[str, Any] | None = field(name="Free", default=None)
    data_type: str | None = field(name="Data Type", default=None)
    iq_link: str | None = field(name="iq:Link", default=None)
    class_: str | None = field(name="class", default=None)
    nothing: Nothing | None = field(name="Nothing", default=None)
    value_2nd: str | None = field(name="2nd", default=None)
    created_utc: datetime | None = field(name="CreatedUTC", default=None)
    created: datetime | None = field(name="CreatedUtc", default=None)


class Embedded(Model, kw_only=True):
    """Rows of a page.

    Attributes:
        self_: The rows.
    """

    self_: list[Node] | None = field(name="self", default=None)


class NodePage(Model, kw_only=True):
    """Nodes with the links of their page.

    Attributes:
        links: Where to go on.
        embedded: Rows.
    """

    links: PageLinks | None = field(name="_links", default=None)
    embedded: Embedded | None = field(name="_embedded", default=None)
