"""Which rows a list shows, and in which order: `hide`, `search`, `where` and `order` of `x-state`, and parameters with `x-filter`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, read_entity
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._formats import instant, is_instant
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.conditions import AnyOf, Between, ChildContains, Condition, Contains, Has, Not, Shown
from iqmetrix_simulator._rows.filters import compile_filter
from iqmetrix_simulator._rows.member_index import OneElement, exact, microseconds
from iqmetrix_simulator._rows.queries import Query, Selection
from iqmetrix_simulator._rows.store import Scope, Store
from iqmetrix_simulator._rows.unquoted_filters import compile_unquoted_filter

_GRAMMARS: dict[str, Callable[[str, Mapping[str, Any]], tuple[Condition, ...]]] = {
    "odata": compile_filter,
    "unquoted": compile_unquoted_filter,
}


def check_filters(route: Route) -> None:
    """Check that the grammars of an operation's filters exist.

    Raises:
        ValueError: one does not; with the names of those that do.
    """
    known = {*_GRAMMARS, "bare"}
    for parameter in route.parameters:
        if parameter.get("x-filter", "bare") not in known:
            where = f"{route.description.service} {route.id}"
            raise ValueError(f"{where}: there is no filter {parameter['x-filter']!r}, only {', '.join(sorted(known))}")


def select(
    route: Route,
    entity: Entity,
    store: Store,
    scope: Scope,
    values: dict[str, Any],
    more: tuple[Condition, ...] = (),
) -> Selection:
    """Return the rows that a request asks for, in the order that it asks for.

    Args:
        route: the list.
        entity: whose rows they are.
        store: the rows.
        scope: where they belong.
        values: parameters of the request.
        more: conditions beside those of the parameters.

    Raises:
        Refusal: 400 for a filter that cannot be read.
    """
    order, descending = _order(route.state.get("order"), values)
    conditions = (*_conditions(route, entity, store, scope, values), *more)
    query = Query(store.place(entity.table, scope), conditions, order, descending)
    return Selection(store.answers, query)


def _conditions(
    route: Route, entity: Entity, store: Store, scope: Scope, values: dict[str, Any]
) -> Iterator[Condition]:
    if entity.parent is not None and entity.parent["parameter"] in values:
        yield Has(entity.parent["property"], "key", (key_text(values[entity.parent["parameter"]]),))
    for member, hidden in route.state.get("hide", {}).items():
        own = {*entity.members, *entity.rules.get("hidden", ())}
        of = entity.view.get("of") if member not in own else None
        yield Not(_shown(route, entity, store, scope, of, Has(member, "exact", (exact(hidden),))))
    for parameter in route.parameters:
        grammar, name = _GRAMMARS.get(parameter.get("x-filter", "")), parameter["name"]
        if grammar is None or name not in values:
            continue
        if "search" in route.state:
            yield _search(route, entity, store, scope, _criterion(values[name], route.state["search"]["property"]))
        else:
            resolved = {member: route.description.resolve(schema) for member, schema in entity.members.items()}
            yield from grammar(values[name], resolved)
    elements: dict[tuple[str, str | None], dict[str, Any]] = {}
    for name, rule in route.state.get("where", {}).items():
        if name not in values or rule.get("unless") in values:
            continue
        if "words" in rule:
            yield from (_where({"contains": rule["words"]}, word) for word in str(values[name]).split())
        elif "within" in rule:
            member = rule["any_of"].removeprefix(f"{rule['within']}.")
            elements.setdefault((rule["within"], rule.get("of")), {})[member] = values[name]
        else:
            yield _shown(route, entity, store, scope, rule.get("of"), _where(rule, values[name]))
    for (path, of), wanted in elements.items():
        yield _shown(route, entity, store, scope, of, _one_element(path, wanted))


def _shown(route: Route, entity: Entity, store: Store, scope: Scope, of: str | None, condition: Condition) -> Condition:
    """Return a condition on what a row shows of another entity, where it is about that."""
    if of is None:
        return condition
    own, view = store.place(entity.table, scope), read_entity(route.description, of)
    return Shown(own, store.place(view.table, scope), condition)


def _one_element(path: str, wanted: dict[str, Any]) -> Condition:
    """Return the condition that one element of a list has all that is wanted, by the names of its members."""
    lists = (value if isinstance(value, list) else [value] for value in wanted.values())
    return Has(
        OneElement(path, tuple(wanted)), "key", tuple(sorted({OneElement.key(each) for each in product(*lists)}))
    )


def _search(route: Route, entity: Entity, store: Store, scope: Scope, part: str) -> Condition:
    """Return the condition that a text occurs in one of several members of a row or of its children."""
    conditions: list[Condition] = []
    for path in route.state["search"]["in"]:
        member, _, rest = path.partition(".")
        if member not in route.state.get("embed", {}):
            conditions.append(Contains(path, "lower", part))
            continue
        child = read_entity(route.description, route.state["embed"][member])
        assert child.parent is not None
        place, parent = store.place(child.table, scope), child.parent["property"]
        conditions.append(ChildContains(entity.key or "Id", place, parent, rest, part))
    return AnyOf(tuple(conditions))


def _criterion(text: str, property_: str) -> str:
    name, _, literal = text.strip().partition(" eq ")
    literal = literal.strip()
    if name.strip().lower() != property_.lower() or len(literal) < 2 or literal[0] != "'" or literal[-1] != "'":
        raise Refusal(400, f"$filter: expected {property_} eq '...'")
    return literal[1:-1].replace("''", "'").lower()


def _where(rule: dict[str, Any], wanted: Any) -> Condition:
    word = next(word for word in rule if word in _TESTS)
    paths = rule[word] if isinstance(rule[word], list) else [rule[word]]
    conditions = tuple(_TESTS[word](path, wanted) for path in paths)
    return conditions[0] if len(conditions) == 1 else AnyOf(conditions)


def _any_of(path: str, wanted: Any) -> Condition:
    keys = wanted if isinstance(wanted, list) else [wanted]
    return Has(path, "key", tuple(sorted(set(map(key_text, keys)))))


def _contains(path: str, wanted: Any) -> Condition:
    return Contains(path, "lower", str(wanted).lower())


def _equals(path: str, wanted: Any) -> Condition:
    return Has(path, "exact", (exact(wanted),))


def _from(path: str, wanted: Any) -> Condition:
    return Between(path, "instant", _time(wanted), float("inf"))


def _to(path: str, wanted: Any) -> Condition:
    return Between(path, "instant", float("-inf"), _time(wanted))


def _time(wanted: Any) -> int:
    if not isinstance(wanted, str) or not is_instant(wanted):
        raise Refusal(400, f"`{wanted}` is not a date and time")
    return microseconds(instant(wanted))


_TESTS: dict[str, Callable[[str, Any], Condition]] = {
    "any_of": _any_of,
    "contains": _contains,
    "equals": _equals,
    "from": _from,
    "to": _to,
}


def _order(order: dict[str, Any] | None, values: dict[str, Any]) -> tuple[str | None, bool]:
    if order is not None and "by" in order:
        return order["by"], order.get("descending", False)
    name = values.get(order["parameter"], order.get("default")) if order is not None else None
    if order is None or name is None:
        return None, False
    return order["values"][name], values.get(order.get("direction", "")) == "desc"
