"""Parameters of an operation, as arguments of its method."""

from __future__ import annotations

import json
from typing import Any

from generator.bundle import Bundle
from generator.naming import argument_name
from generator.operations.records import Argument
from generator.operations.type_names import given, scalar
from generator.prose import deprecation_first, is_deprecated


def read_arguments(bundle: Bundle, path: str, parameters: list[dict[str, Any]]) -> list[Argument]:
    """Return the arguments of an operation, those in the path first and in its order."""
    sent = [parameter for parameter in parameters if parameter["in"] in {"path", "query", "header"}]
    arguments = [_argument(bundle, path, parameter) for parameter in sent]
    arguments.sort(key=lambda argument: _place(path, argument.wire) if argument.location == "path" else len(path))
    return arguments


def is_key(path: str, name: str) -> bool:
    """Return whether a placeholder of a path is an OData key: `Things({Id})`, `Things(A={A},B={B})`."""
    place = _place(path, name)
    return place > 0 and path[place - 1] in "(=," and ")" in path[place:]


def _place(path: str, name: str) -> int:
    return path.find("{" + name + "}")


def _argument(bundle: Bundle, path: str, parameter: dict[str, Any]) -> Argument:
    schema = bundle.resolve(parameter["schema"])
    wire, location = parameter["name"], parameter["in"]
    array = schema.get("type") == "array"
    repeated = array and parameter.get("explode", location == "query")
    text_key = location == "path" and is_key(path, wire) and schema.get("type") == "string" and "format" not in schema
    name = argument_name(wire, parameter)
    identifier = location == "path" or name.strip("_").rpartition("_")[2] in {"id", "ids"}
    return Argument(
        wire=wire,
        name=name,
        type=given(bundle, parameter["schema"], identifier=identifier),
        kind=scalar(bundle, schema.get("items", {}) if array else schema),
        array=array,
        identifier=identifier,
        documentation=_documentation(parameter, schema),
        required=bool(parameter.get("required", False)),
        location=location,
        separator="" if repeated else ",",
        quoted=bool(parameter.get("x-quoted", text_key)),
        written_as=parameter.get("x-written-as", ""),
        deprecated=is_deprecated(parameter),
    )


def _documentation(parameter: dict[str, Any], schema: dict[str, Any]) -> str:
    text = " ".join(parameter.get("description", "").split())
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        text += f" From {low} to {high}."
    elif low is not None or high is not None:
        text += f" At least {low}." if low is not None else f" At most {high}."
    if schema.get("type") == "array":
        text += " An empty list is refused: leave the argument out to ask for everything."
    if "default" in schema:
        text += f" Default: {json.dumps(schema['default'], default=str)}."
    return deprecation_first(text) if is_deprecated(parameter) else text
