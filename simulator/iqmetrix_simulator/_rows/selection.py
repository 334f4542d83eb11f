"""Which rows a list shows, and in which order: `hide`, `search`, `$filter`, `where` and `order` of `x-state`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._formats import instant, is_instant
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._members import find
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.filters import Test, compile_filter


def select(
    route: Route, entity: Entity, rows: list[Row], values: dict[str, Any], whole: Callable[[Row], Row]
) -> list[Row]:
    """Return the rows that a request asks for, in the order that it asks for.

    Args:
        route: the list.
        entity: whose rows they are.
        rows: all of them, as they are stored.
        values: parameters of the request.
        whole: adds the children to a row, into which a search may look.

    Raises:
        Refusal: 400 for a `$filter` that cannot be read.
    """
    state = route.state
    for member, hidden in state.get("hide", {}).items():
        rows = [row for row in rows if row.get(member) != hidden]
    if "$filter" in values:
        test = _filter(values["$filter"], state.get("search"), entity, whole)
        rows = [row for row in rows if test(row)]
    for name, rule in state.get("where", {}).items():
        if name in values and rule.get("unless") not in values:
            rows = [row for row in rows if _passes(row, rule, values[name])]
    return _ordered(rows, state.get("order"), values)


def _filter(text: str, search: dict[str, Any] | None, entity: Entity, whole: Callable[[Row], Row]) -> Test:
    if search is None:
        return compile_filter(text, set(entity.members))
    part = _criterion(text, search["property"])

    def matches(row: Row) -> bool:
        return any(part in str(value).lower() for path in search["in"] for value in find(row, path))

    return lambda row: matches(whole(row))


def _criterion(text: str, property_: str) -> str:
    name, _, literal = text.strip().partition(" eq ")
    literal = literal.strip()
    if name.strip().lower() != property_.lower() or len(literal) < 2 or literal[0] != "'" or literal[-1] != "'":
        raise Refusal(400, f"$filter: expected {property_} eq '...'")
    return literal[1:-1].replace("''", "'").lower()


def _passes(row: Row, rule: dict[str, Any], wanted: Any) -> bool:
    word = next(word for word in rule if word in _TESTS)
    paths = rule[word] if isinstance(rule[word], list) else [rule[word]]
    return _TESTS[word]([value for path in paths for value in find(row, path)], wanted)


def _any_of(values: list[Any], wanted: Any) -> bool:
    keys = {key_text(key) for key in (wanted if isinstance(wanted, list) else [wanted])}
    return any(key_text(value) in keys for value in values)


def _contains(values: list[Any], wanted: Any) -> bool:
    return any(str(wanted).lower() in str(value).lower() for value in values)


def _equals(values: list[Any], wanted: Any) -> bool:
    return any(value == wanted or _same_guid(value, wanted) for value in values)


def _same_guid(value: Any, wanted: Any) -> bool:
    return isinstance(value, str) and isinstance(wanted, str) and key_text(value) == key_text(wanted)


def _from(values: list[Any], wanted: Any) -> bool:
    return any(instant(value) >= instant(wanted) for value in _instants(values)[:1])


def _to(values: list[Any], wanted: Any) -> bool:
    return any(instant(value) <= instant(wanted) for value in _instants(values)[:1])


def _instants(values: list[Any]) -> list[str]:
    return [value for value in values if isinstance(value, str) and is_instant(value)]


_TESTS: dict[str, Callable[[list[Any], Any], bool]] = {
    "any_of": _any_of,
    "contains": _contains,
    "equals": _equals,
    "from": _from,
    "to": _to,
}


def _ordered(rows: list[Row], order: dict[str, Any] | None, values: dict[str, Any]) -> list[Row]:
    if order is None:
        return rows
    name = values.get(order["parameter"], order.get("default"))
    if name is None:
        return rows
    path = order["values"][name]
    reverse = values.get(order.get("direction", "")) == "desc"
    return sorted(rows, key=lambda row: str(next(find(row, path), "")), reverse=reverse)
