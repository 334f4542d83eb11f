"""What names an operation has: its parameters, the members of its body and of its row, its documented refusals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer

Schema = dict[str, Any]


class Named:
    """The names that `x-state` of an operation may use; `None` stands for any name.

    Args:
        bundle: the description.
        pointer: of the operation.
        operation: it.
    """

    def __init__(self, bundle: Bundle, pointer: Pointer, operation: dict[str, Any]) -> None:
        self._bundle, self._operation = bundle, operation
        self.verb = str(operation.get("x-method")).partition("_")[0]
        self.state: dict[str, Any] = operation.get("x-state", {})
        self.parameters = {str(parameter.get("name")) for _, parameter in bundle.parameters(pointer)}
        self.path_parameters = {
            str(parameter.get("name")) for _, parameter in bundle.parameters(pointer) if parameter.get("in") == "path"
        }
        self.body = self._body()
        self.entity = self._entity()
        self.row = self.members_of(self.entity)

    def members_of(self, entity: str | None) -> set[str] | None:
        """Return the members that the rows of an entity may have."""
        schema = self._bundle.data.get("components", {}).get("schemas", {}).get(entity)
        if entity is None or schema is None:
            return None
        rules = self._bundle.data.get("x-entities", {}).get(entity, {})
        rules = rules if isinstance(rules, dict) else {}
        parent = rules.get("parent", {})
        own = {parent["property"]} if isinstance(parent, dict) and "property" in parent else set()
        server = rules.get("server", {})
        return {
            *schema.get("properties", {}),
            *rules.get("hidden", ()),
            *(server if isinstance(server, dict) else ()),
            *own,
        }

    def texts(self, status: object) -> list[str] | None:
        """Return the documented texts of a refusal; `None` where the status is not documented."""
        response = self._operation.get("responses", {}).get(str(status))
        if response is None:
            return None
        contents = self._bundle.resolve(response).get("content", {}).values()
        examples = [example for media in contents for example in media.get("examples", {}).values()]
        return [example["value"] for example in examples if isinstance(example.get("value"), str)]

    @property
    def has_location(self) -> bool:
        """Whether a success, or a redirect, has the header `Location`."""
        responses = self._operation.get("responses", {}).items()
        return any(
            status[:1] in {"2", "3"} and "Location" in self._bundle.resolve(response).get("headers", {})
            for status, response in responses
        )

    @property
    def body_schemas(self) -> list[Schema]:
        """Schemas of the request body, one for each media type."""
        body = self._bundle.resolve(self._operation.get("requestBody", {}))
        return [self._bundle.resolve(media.get("schema", {})) for media in body.get("content", {}).values()]

    @property
    def reply_schemas(self) -> list[Schema]:
        """Schemas of the first success, one for each media type."""
        return [self._bundle.resolve(schema) for schema in self._reply_schemas()]

    @property
    def created_schemas(self) -> list[Schema]:
        """Schemas of the rows that the body of a creation holds: its own, or that of its elements."""
        return [
            self._bundle.resolve(schema.get("items", {})) if schema.get("type") == "array" else schema
            for schema in self.body_schemas
        ]

    def _body(self) -> set[str] | None:
        creates = self.state.get("action", self.verb) == "create"
        schemas = self.created_schemas if creates else self.body_schemas
        if any("properties" not in schema or schema.get("additionalProperties") for schema in schemas):
            return None
        return {name for schema in schemas for name in schema["properties"]}

    def _entity(self) -> str | None:
        stated = self.state.get("entity")
        if stated is not None:
            return str(stated[0]) if isinstance(stated, list) and stated else str(stated)
        return next(self._referred(), None)

    def _referred(self) -> Iterator[str]:
        for schema in self._schemas():
            paging = self._operation.get("x-pagination", {})
            for name in paging.get("items") or () if isinstance(paging, dict) else ():
                properties = self._bundle.resolve(schema).get("properties", {})
                if name not in properties:
                    break
                schema = properties[name]  # noqa: PLW2901 - one step on the way
            reference = (schema.get("items", {}) if schema.get("type") == "array" else schema).get("$ref")
            if reference is not None:
                yield reference.rpartition("/")[2]

    def _schemas(self) -> Iterator[Schema]:
        yield from self._reply_schemas()
        yield from self._schemas_of(self._operation.get("requestBody", {}))

    def _reply_schemas(self) -> Iterator[Schema]:
        responses = self._operation.get("responses", {})
        success = next((status for status in sorted(responses) if status.startswith("2")), None)
        return self._schemas_of(responses[success] if success is not None else {})

    def _schemas_of(self, owner: dict[str, Any]) -> Iterator[Schema]:
        for media in reversed(self._bundle.resolve(owner).get("content", {}).values()):
            yield media.get("schema", {})
