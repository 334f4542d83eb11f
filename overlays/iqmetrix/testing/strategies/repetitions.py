"""What a body repeats: values of its own path, of rows that a service has, and those that it must have. A service refuses others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from hypothesis import strategies as st

from iqmetrix.testing.strategies.documents import Documents
from iqmetrix_api import Operation


class Repetitions:
    """What the body of an operation repeats.

    Args:
        operation: it takes a body.
        description: of its service.
        described: the operation there.
    """

    def __init__(self, operation: Operation[Any], description: Mapping[str, Any], described: Mapping[str, Any]) -> None:
        assert operation.body is not None
        self._documents = Documents(dict(description))
        self._content = self._documents.resolved(described["requestBody"])["content"][operation.body.media_type]
        schema = self._content["schema"]
        self._members: Mapping[str, Any] = self._documents.resolved(schema).get("properties", {})
        self._arguments = {each.name: each.argument for each in operation.path_parameters}
        name = schema.get("$ref", "").rpartition("/")[2].removesuffix("Input")
        self._entity: Mapping[str, Any] = description.get("x-entities", {}).get(name, {})
        self._state: Mapping[str, Any] = described.get("x-state", {})
        self._replaces = operation.method == "PUT" and operation.path.endswith(("}", "})"))

    def of_the_path(self) -> dict[str, str]:
        """Return the members that must equal an argument of the path, with its name: a row's key, and what is stated."""
        key = self._entity.get("key", "Id")
        found = {key: [*self._arguments][-1]} if self._replaces and self._entity and isinstance(key, str) else {}
        for member, rule in self._state.get("agree", {}).items():
            found[member] = rule["parameter"] if isinstance(rule, dict) else rule
        return {
            member: self._arguments[name]
            for member, name in found.items()
            if name in self._arguments and member in self._members
        }

    def documented(self) -> dict[str, list[Any]]:
        """Return members that only certain values suit, with the documented ones.

        They are those by which a service looks for rows, such as `Classification.TreeId`, and those that it wants to be something
        certain, such as `Roles` of a location.
        """
        rules = self._state.get("refuse", ())
        names = {
            name for rule in rules for name, tests in rule.get("when", {}).items() if {"unknown", "not"} & set(tests)
        }
        names |= {self._entity["lock"]} if "lock" in self._entity else set()
        samples = [example["value"] for example in self._content.get("examples", {}).values()]
        found = {name: [value for sample in samples for value in _values(sample, name)] for name in sorted(names)}
        return {name: values for name, values in found.items() if values}

    def drawn(self, calls: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
        """Return calls whose bodies repeat what they must of the path, and in half of the examples what is documented.

        Args:
            calls: arguments by their names; the body is a document.
        """
        paths, known = self.of_the_path(), self.documented()
        if not paths and not known:
            return calls
        values = st.none() | st.fixed_dictionaries({name: st.sampled_from(each) for name, each in known.items()})
        return st.tuples(calls, values).map(lambda drawn: self._repeated(drawn[0], drawn[1] or {}, paths))

    def _repeated(self, call: dict[str, Any], known: dict[str, Any], paths: dict[str, str]) -> dict[str, Any]:
        body = call.get("body")
        if not isinstance(body, dict):
            return call
        for name, value in known.items():
            body = _with(body, name.split("."), value)
        for member, argument in paths.items():
            if body.get(member) is not None:
                kinds = self._documents.resolved(self._members[member]).get("type", "string")
                body = {**body, member: _in_a_body(call[argument], kinds)}
        return {**call, "body": body}


def _in_a_body(argument: Any, kinds: str | list[str]) -> Any:
    """Return what stands in a document for an argument, which may be text where a number is meant."""
    text = str(msgspec.to_builtins(argument))
    return int(text) if "integer" in kinds and text.removeprefix("-").isdecimal() else text


def _values(sample: Any, name: str) -> Iterator[Any]:
    for step in name.split("."):
        if not isinstance(sample, dict) or sample.get(step) is None:
            return
        sample = sample[step]
    yield sample


def _with(body: dict[str, Any], steps: list[str], value: Any) -> dict[str, Any]:
    """Return a document with another value at a place; without such a place it stays as it is."""
    first, *further = steps
    inner = body.get(first)
    if not further:
        return {**body, first: value} if inner is not None else body
    return {**body, first: _with(inner, further, value)} if isinstance(inner, dict) else body
