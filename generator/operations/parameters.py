"""Parameters of an operation, as arguments of its method."""

from __future__ import annotations

import json
from typing import Any

from generator.bundle import Bundle
from generator.deprecations import DEPRECATED, deprecation, is_deprecated, parameters_beside
from generator.document import Pointer
from generator.filters import writer
from generator.former_names import of_argument
from generator.naming import argument_name
from generator.operations.records import Argument
from generator.operations.type_names import given, scalar
from generator.prose import deprecation_first


def read_arguments(bundle: Bundle, operation: Pointer) -> list[Argument]:
    """Return the arguments of an operation, those in the path first and in its order."""
    path = str(operation[1])
    parameters = [parameter for _, parameter in bundle.parameters(operation)]
    sent = [parameter for parameter in parameters if parameter["in"] in {"path", "query", "header"}]
    arguments = [_argument(bundle, operation, path, parameter) for parameter in sent]
    arguments.sort(key=lambda argument: _place(path, argument.wire) if argument.location == "path" else len(path))
    return arguments


def is_key(path: str, name: str) -> bool:
    """Return whether a placeholder of a path is an OData key: `Things({Id})`, `Things(A={A},B={B})`."""
    place = _place(path, name)
    return place > 0 and path[place - 1] in "(=," and ")" in path[place:]


def _place(path: str, name: str) -> int:
    return path.find("{" + name + "}")


def _argument(bundle: Bundle, operation: Pointer, path: str, parameter: dict[str, Any]) -> Argument:
    schema = bundle.resolve(parameter["schema"])
    wire, location = parameter["name"], parameter["in"]
    array = schema.get("type") == "array"
    repeated = array and parameter.get("explode", location == "query")
    text_key = location == "path" and is_key(path, wire) and schema.get("type") == "string" and "format" not in schema
    name = argument_name(wire, parameter)
    deprecated = _deprecation(bundle, operation, parameter)
    identifier = location == "path" or name.strip("_").rpartition("_")[2] in {"id", "ids"}
    return Argument(
        wire=wire,
        name=name,
        type=given(bundle, parameter["schema"], identifier=identifier),
        kind=scalar(bundle, schema.get("items", {}) if array else schema),
        array=array,
        identifier=identifier,
        documentation=_documentation(parameter, schema, deprecated),
        required=bool(parameter.get("required", False)),
        location=location,
        separator="" if repeated else ",",
        quoted=bool(parameter.get("x-quoted", text_key)),
        written_as=parameter.get("x-written-as", ""),
        deprecated=deprecated,
        former=tuple(of_argument(bundle, parameter)),
    )


def _deprecation(bundle: Bundle, operation: Pointer, parameter: dict[str, Any]) -> str:
    if not is_deprecated(parameter):
        return ""
    return deprecation(
        bundle, parameter.get(DEPRECATED, {}), parameters_beside(bundle, operation, str(parameter["name"]))
    )


def _documentation(parameter: dict[str, Any], schema: dict[str, Any], deprecated: str) -> str:
    text = " ".join(parameter.get("description", "").split())
    if by := writer(parameter):
        text += f" `{by}` writes such conditions."
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        text += f" From {low} to {high}."
    elif low is not None or high is not None:
        text += f" At least {low}." if low is not None else f" At most {high}."
    if schema.get("type") == "array":
        text += " An empty list is refused: leave the argument out to ask for everything."
    if "default" in schema:
        text += f" Default: {json.dumps(schema['default'], default=str)}."
    return deprecation_first(deprecated, text) if deprecated else text
