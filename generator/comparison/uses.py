"""How programs reach the models of a service: `customers.update(body=).addresses[]`."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.comparison.parts import Direction
from generator.naming import attribute_name, class_name, python_name
from generator.request_variants import PREFIX

Root = tuple[Direction, str, dict[str, Any]]


def method_name(bundle: Bundle, operation: dict[str, Any]) -> str:
    """Return what users type behind the service: `customers.list`."""
    tag = next(iter(operation.get("tags", ())), "")
    method = str(operation.get("x-method") or python_name(str(operation.get("operationId", ""))))
    return method if not tag or tag in bundle.own_tags() else f"{python_name(tag)}.{method}"


class Uses:
    """The ways to each model, the shortest first.

    Args:
        bundle: a description with its request variants.
        names: schemas that are called otherwise here.
    """

    def __init__(self, bundle: Bundle, names: dict[str, str]) -> None:
        self._bundle, self._names = bundle, names
        self._ways: dict[tuple[Direction, str], list[str]] = {}
        told: dict[tuple[Direction, str], set[str]] = {}
        for direction, way, schema in self._roots():
            call = way.partition("(")[0]  # which shows each model once: a row not again as a part of its page
            self._walk(direction, way, schema, told.setdefault((direction, call), set()))
        for ways in self._ways.values():
            ways.sort(key=_remoteness)  # stable: then in the order of the description

    def of(self, direction: Direction, model: str) -> tuple[str, ...]:
        """Return the ways to a model in one direction; its class where there is none."""
        return tuple(self._ways.get((direction, model), ())) or (class_name(model),)

    def base(self, reference: str) -> str:
        """Return the schema that a reference means, whatever variant of it."""
        name = reference.removeprefix(PREFIX)
        name = self._bundle.variants.get(name, name)
        return self._names.get(name, name)

    def _roots(self) -> Iterator[Root]:
        for _, _, _, operation in self._bundle.operations():
            name = method_name(self._bundle, operation)
            for media in self._content(operation.get("requestBody", {})):
                yield Direction.SENT, f"{name}(body=)", media
            for status, response in operation.get("responses", {}).items():
                for schema in self._content(response):
                    if str(status) >= "400":
                        yield Direction.RECEIVED, f"{name}() refused with {status}", schema
                    elif "x-pagination" in operation:
                        yield from self._list(name, operation["x-pagination"], schema)
                    else:
                        yield Direction.RECEIVED, f"{name}()", schema
        for name, _, webhook in self._bundle.webhooks():
            for schema in self._content(webhook.get("requestBody", {})):
                yield Direction.RECEIVED, f"webhook {python_name(name)}", schema
            for response in webhook.get("responses", {}).values():
                for schema in self._content(response):
                    yield Direction.SENT, f"answer to webhook {python_name(name)}", schema

    def _list(self, name: str, paging: dict[str, Any], schema: dict[str, Any]) -> Iterator[Root]:
        row: Any = self._bundle.resolve(schema)
        for wire in paging.get("items", ()):
            row = self._bundle.resolve(row.get("properties", {}).get(wire, {})) if "items" not in row else row
        if "items" in row:
            yield Direction.RECEIVED, f"{name}()[]", row["items"]
        if row.get("items") != schema.get("items"):
            yield Direction.RECEIVED, f"{name}() page", schema

    def _content(self, written: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for media in self._bundle.resolve(written).get("content", {}).values():
            if "schema" in media:
                yield media["schema"]

    def _walk(self, direction: Direction, root: str, schema: dict[str, Any], seen: set[str]) -> None:
        waiting = deque([(root, schema)])
        while waiting:
            way, node = waiting.popleft()
            reference = node.get("$ref")
            if isinstance(reference, str):
                name = self.base(reference)
                if name in seen:
                    continue
                seen.add(name)
                ways = self._ways.setdefault((direction, name), [])
                if way not in ways:
                    ways.append(way)
                node = self._bundle.resolve(node)
            waiting.extend((f"{way}{step}", inner) for step, inner in _inside(node))


def _remoteness(way: str) -> tuple[bool, int]:
    """Return what puts calls before webhooks and refusals, and what is near before what is far."""
    return " " in way, way.count(".") + way.count("[")


def _inside(node: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for wire, member in node.get("properties", {}).items():
        yield f".{attribute_name(wire, member)}", member
    if isinstance(node.get("items"), dict):
        yield "[]", node["items"]
    if isinstance(node.get("additionalProperties"), dict):
        yield "[...]", node["additionalProperties"]
    for word in ("anyOf", "oneOf", "allOf"):
        for option in node.get(word, ()):
            yield "", option
