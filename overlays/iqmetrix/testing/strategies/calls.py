"""Strategies for the arguments of operations."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from iqmetrix.errors import ConfigurationError
from iqmetrix.testing.strategies import scalars
from iqmetrix.testing.strategies.described import method_of, operation_described, operation_of
from iqmetrix.testing.strategies.documents import Documents
from iqmetrix.testing.strategies.instances import reader
from iqmetrix.testing.strategies.repetitions import Repetitions
from iqmetrix.testing.strategies.uploads import uploads
from iqmetrix_api import Operation, Parameter, PathParameter, RequestBody

_READ: dict[type, Callable[[Any], Any]] = {
    UUID: UUID,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    Decimal: lambda value: Decimal(str(value)),
    float: float,
}
"""How a value of a document becomes what a method takes."""
_OF_DOCUMENTS = frozenset({"json", "form"})
"""Codecs of bodies that are models."""


def arguments(operation: str | Operation[Any] | Callable[..., Any], **given: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy for the arguments of an operation, by their names in Python: `method(**drawn)` is a call that is described.

    What may be left out is missing in some examples. A condition in OData is one of those that are documented, since a
    text drawn at random is not a condition. Members of a body that repeat the path, such as its identifier, equal it.

    Args:
        operation: its method, such as `iq.crm.customers.create`, or its name, such as `crm.v1.createCustomer`.
        given: arguments that are to be as they are given, a value or a strategy; such as `company_id=14146`.

    Returns:
        A strategy for dictionaries; bodies in them are models, files, or plain values where there is no model.

    Raises:
        ConfigurationError: there is no such operation, or it has no such argument.

    Example:
        >>> from hypothesis import given
        >>> @given(arguments("crm.v1.createCustomer", company_id=14146))
        ... def test_customers_can_be_created(call: dict[str, object]) -> None: ...

    Source: parameters and body of the operation in the description of its service, as it is shipped.
    """
    found = operation_of(operation)
    made = _Arguments(found)
    required, optional = made.strategies()
    for name, value in given.items():
        if name not in required and name not in optional:
            there_are = ", ".join([*required, *optional]) or "none"
            raise ConfigurationError(f"{found} has no argument {name!r}; it has {there_are}")
        optional.pop(name, None)
        required[name] = value if isinstance(value, st.SearchStrategy) else st.just(value)
    drawn = st.fixed_dictionaries(required, optional=optional)
    return drawn if "body" in given else made.with_bodies(drawn)


class _Arguments:
    """The strategies of one operation's arguments."""

    def __init__(self, operation: Operation[Any]) -> None:
        self._operation = operation
        self._description, self._described = operation_described(operation)
        self._printed = Documents(self._description, sent=True, null=False, alphabet=scalars.printed)
        self._ascii = Documents(self._description, sent=True, null=False, alphabet=scalars.ascii_printed)
        self._parameters = {
            (parameter["in"], parameter["name"]): parameter
            for parameter in map(self._printed.resolved, self._described["parameters"])
        }

    def strategies(self) -> tuple[dict[str, st.SearchStrategy[Any]], dict[str, st.SearchStrategy[Any]]]:
        """Return the arguments that are required, and the others."""
        operation, taken = self._operation, inspect.signature(method_of(self._operation)).parameters
        required = {each.argument: self._in_path(each) for each in operation.path_parameters}
        optional: dict[str, st.SearchStrategy[Any]] = {}
        for parameter in operation.parameters:
            if parameter.argument not in taken:
                continue  # paging has them
            values = self._parameter(parameter)
            if values is not None:
                (required if parameter.required else optional)[parameter.argument] = values
        if operation.pagination is not None and "page_size" in taken:
            most = operation.pagination.maximum_size or operation.pagination.default_size or 100
            optional["page_size"] = st.integers(1, most)
        body = operation.body
        if body is not None:
            (required if body.required else optional)["body"] = self._body(body)
        return required, optional

    def with_bodies(self, calls: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
        """Return calls whose documents have become what the method takes, and repeat what they must."""
        body = self._operation.body
        if body is None or body.codec not in _OF_DOCUMENTS:
            return calls
        read = reader(body.type)
        repeated = Repetitions(self._operation, self._description, self._described).drawn(calls)
        return repeated.map(lambda call: {**call, "body": read(call["body"])} if "body" in call else call)

    def _in_path(self, parameter: PathParameter) -> st.SearchStrategy[Any]:
        schema = self._parameters["path", parameter.name]["schema"]
        read = _READ.get(parameter.kind, _as_it_is)
        # They would leave their place in the path.
        return self._printed.of(schema, null=False).filter(lambda value: value not in {"", ".", ".."}).map(read)

    def _parameter(self, parameter: Parameter) -> st.SearchStrategy[Any] | None:
        """Return the values of a parameter; `None` for a condition that may be left out and has no documented example."""
        described = self._parameters[parameter.location, parameter.name]
        documents = self._ascii if parameter.location == "header" else self._printed
        schema = documents.resolved(described["schema"])
        if self._operation.pagination is not None and self._operation.pagination.offset == parameter.name:
            schema = {"minimum": 0, **schema}
        read = _READ.get(parameter.kind, _as_it_is)
        if described.get("x-filter", "bare") != "bare" or parameter.written_as:
            return _conditions(described, parameter)
        if parameter.array:
            elements = documents.of(schema["items"], null=False)
            if parameter.separator:
                elements = elements.filter(lambda value: value != "" and parameter.separator not in str(value))
            most = min(schema.get("maxItems", 3), max(3, schema.get("minItems", 1)))
            return st.lists(elements.map(read), min_size=max(schema.get("minItems", 1), 1), max_size=most)
        return documents.of(schema, null=False).filter(lambda value: value != "").map(read)

    def _body(self, body: RequestBody) -> st.SearchStrategy[Any]:
        described = self._printed.resolved(self._described["requestBody"])
        content = described["content"][body.media_type]
        documents = Documents(self._description, sent=True, null=False)
        if body.codec == "multipart":
            return uploads(documents, documents.resolved(content["schema"]), body.encoding)
        if body.codec in _OF_DOCUMENTS:
            return documents.of(content["schema"])  # `with_bodies` reads them
        written = [example["value"] for example in content.get("examples", {}).values()]
        texts = st.sampled_from(written) if written else scalars.texts({})
        return texts.map(str.encode) if body.codec == "bytes" else texts


def _conditions(described: dict[str, Any], parameter: Parameter) -> st.SearchStrategy[Any] | None:
    """Return what may stand in a condition: any text between quotation marks, and otherwise what is documented."""
    before, _, after = parameter.written_as.partition("{}")
    if before.endswith(" '"):
        return scalars.texts({"minLength": 1}, scalars.printed)
    written = [str(example["value"]) for example in described.get("examples", {}).values()]
    return st.sampled_from([text.removeprefix(before).removesuffix(after) for text in written]) if written else None


def _as_it_is(value: Any) -> Any:
    return value
