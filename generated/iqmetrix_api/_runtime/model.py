# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Base of the generated models, and enumerations that accept values their description does not list."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum, StrEnum
from typing import Any, ClassVar, Literal

import msgspec

from iqmetrix_api._runtime.interchange import json_schema, pydantic_schema, python_values, wire_values

UNKNOWN_FIELDS = "~unknown_fields"
"""Wire name that carries `Model.unknown_fields` inside msgspec. No JSON on the wire ever has it."""


LEFT_OUT: Any = None
"""Default of a member that a service sends with every row, such as its identifier: `None` where it does not keep to that.

So its type has no `None`: what was read can be changed and sent back without asking for it. A call that is given `None`
for an argument that it needs is refused before anything is sent.
"""


class Model(msgspec.Struct, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Base of all generated models.

    Attributes:
        unknown_fields: fields that the server sent and the description does not list, by wire name; `None`, or empty, if
            there are none. They go back to the server with the rest of the model.
    """

    unknown_fields: dict[str, Any] | None = msgspec.field(default=None, name=UNKNOWN_FIELDS)
    _out_of_sight: ClassVar[frozenset[str]] = frozenset()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:  # for those who print with `rich`
        fields = ((name, getattr(self, name)) for name in self.__struct_fields__)
        shown = ((name, value) for name, value in fields if value is not None and (name != "unknown_fields" or value))
        return [(name, HIDDEN if name in self._out_of_sight else value) for name, value in shown]

    def to_dict(self, by: Literal["python", "wire"] = "python") -> dict[str, Any]:
        """Return the model as a dictionary, models in it too; a list of these makes a table in pandas or polars.

        Args:
            by: `python` for all attributes by their names, with the values that they have; `wire` for names and values as in
                JSON, without what is `None`. Exact numbers are `Decimal` in both. For the bytes that are sent there is
                `iqmetrix.encode`.

        Example:
            pandas.DataFrame(customer.to_dict() for customer in iq.crm.customers.list(company_id=14146))
        """
        if by not in {"python", "wire"}:
            raise ValueError(f"by must be 'python' or 'wire', not {by!r}")
        values: dict[str, Any] = python_values(self) if by == "python" else wire_values(self)
        return values

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        return pydantic_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> dict[str, Any]:
        return json_schema(cls)


class _Hidden:
    """What is shown in place of a secret."""

    def __repr__(self) -> str:
        return "<hidden>"


HIDDEN = _Hidden()


def keep_out_of_sight(model: type[Model], *names: str) -> None:
    """Show nothing of what some members of a model hold: passwords and tokens."""
    model._out_of_sight = frozenset(names)  # noqa: SLF001 - no public name, so that it is no attribute of models


class _Decoding(threading.local):
    closed_enums = False


decoding = _Decoding()
"""How this thread decodes at the moment."""


@contextmanager
def closed_enums() -> Iterator[None]:
    """Refuse unknown enumeration values in this thread inside the block, so that a decoder notices them."""
    decoding.closed_enums = True
    try:
        yield
    finally:
        decoding.closed_enums = False


def unknown_member(cls: Any, value: str | int) -> Any:
    """Return a member for a value that an enumeration does not list."""
    kind: Any = str if issubclass(cls, str) else int
    member = kind.__new__(cls, value)
    member._name_ = f"UNKNOWN_{value}"  # the documented way to make a pseudo-member: enum.Flag does the same
    member._value_ = value
    return member


def _open_member(cls: Any, value: object, kind: type[str] | type[int]) -> Any:
    if decoding.closed_enums or not isinstance(value, kind) or isinstance(value, bool):
        return None
    return unknown_member(cls, value)


class OpenStrEnum(StrEnum):
    """String enumeration that accepts values its description does not list: each becomes a member of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        return _open_member(cls, value, str)

    @property
    def is_known(self) -> bool:
        """Whether the value is one that the description lists."""
        return self.value in type(self)._value2member_map_


class OpenIntEnum(IntEnum):
    """Integer enumeration that accepts values its description does not list: each becomes a member of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        return _open_member(cls, value, int)

    @property
    def is_known(self) -> bool:
        """Whether the value is one that the description lists."""
        return self.value in type(self)._value2member_map_
