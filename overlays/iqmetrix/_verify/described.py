"""What a description says of an answer, beyond what reading it checks: what has to be there, and which headers come."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from importlib.resources import files
from typing import Any

from iqmetrix._bodies.value_forms import json_type
from iqmetrix_api import Operation

Key = tuple[str, str, str]
"""Model, field and kind."""


NEVER_SENT = "never sent"
"""Kind of what is described and came in no answer: no error by itself, since services leave out what they have no value for."""


class Description:
    """The bundled description of a version of a service, which comes with the SDK.

    Attributes:
        differences: members that are missing or null, counted.
    """

    def __init__(self, service: str, version: str) -> None:
        self.data: dict[str, Any] = json.loads(
            files("iqmetrix_specs").joinpath(service, f"{version}.json").read_text("utf-8")
        )
        self.differences: Counter[Key] = Counter()
        self._came: dict[str, set[str]] = defaultdict(set)
        self._objects: Counter[str] = Counter()

    def responses(self, operation: Operation[Any]) -> dict[str, Any]:
        """Return the responses of an operation by status, references followed."""
        described = self.data["paths"][operation.path][operation.method.lower()]["responses"]
        return {str(status): self._target(response)[0] for status, response in described.items()}

    def compare(self, schema: Any, value: Any) -> None:
        """Note what of an answer is missing or null."""
        self._walk(schema, value, 0)

    def never_came(self) -> dict[Key, int]:
        """Return members that no object of a model had, with the number of its objects."""
        schemas = self.data.get("components", {}).get("schemas", {})
        return {
            (model, wire, NEVER_SENT): count
            for model, count in sorted(self._objects.items())
            for wire, member in self._members(schemas[model]).items()
            if wire not in self._came[model] and not self._target(member)[0].get("writeOnly")
        }

    def _target(self, node: Any) -> tuple[dict[str, Any], str]:
        """Follow references; return what they name, and its name."""
        name = ""
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            *_, name = parts = node["$ref"].removeprefix("#/").split("/")
            node = self.data
            for part in parts:
                node = node[part.replace("~1", "/").replace("~0", "~")]
        return (node if isinstance(node, dict) else {}), name

    def _members(self, schema: dict[str, Any]) -> dict[str, Any]:
        parts = [self._target(part)[0] for part in schema.get("allOf", ())]
        return {name: member for part in (*parts, schema) for name, member in part.get("properties", {}).items()}

    def _walk(self, node: Any, value: Any, depth: int) -> None:
        schema, name = self._target(node)
        if depth > 30:
            return
        options = schema.get("anyOf") or schema.get("oneOf")
        if options and "properties" not in schema:
            fitting = next((option for option in options if self._takes(option, value)), None)
            if fitting is not None:
                self._walk(fitting, value, depth + 1)
        elif isinstance(value, list):
            for item in value:
                self._walk(schema.get("items", {}), item, depth + 1)
        elif isinstance(value, dict):
            members = self._members(schema)
            if name and members:
                self._object(name, schema, members, value)
            for wire, inner in value.items():
                self._walk(members.get(wire, schema.get("additionalProperties", {})), inner, depth + 1)

    def _object(self, name: str, schema: dict[str, Any], members: dict[str, Any], value: dict[str, Any]) -> None:
        self._objects[name] += 1
        self._came[name] |= value.keys()
        for wire in schema.get("required", ()):
            if wire not in value:
                self.differences[name, wire, "missing"] += 1
        for wire, inner in value.items():
            if inner is None and wire in members and not self._takes(members[wire], None):
                self.differences[name, wire, "null"] += 1

    def _takes(self, node: Any, value: Any) -> bool:
        schema, _ = self._target(node)
        options = schema.get("anyOf") or schema.get("oneOf")
        if options and "properties" not in schema:
            return any(self._takes(option, value) for option in options)
        types = schema.get("type")
        if types is None:
            return value is not None or not schema
        kinds = {types} if isinstance(types, str) else set(types)
        return json_type(value) in {"number" if kind == "integer" else kind for kind in kinds}
