"""What operations do with rows."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from iqmetrix_simulator import rendering
from iqmetrix_simulator.entities import Entity, Writer, entity, entity_name
from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.filters import compile_filter
from iqmetrix_simulator.routes import Route
from iqmetrix_simulator.store import Scope, Store
from iqmetrix_simulator.values import find, instant, is_instant, key_text

Row = dict[str, Any]


@dataclass
class Request:
    """A valid request.

    Attributes:
        route: its operation.
        values: path and query parameters.
        body: as it was parsed.
        media_type: of the answer.
    """

    route: Route
    values: dict[str, Any]
    body: Any
    media_type: str
    writes: list[str] = field(default_factory=list)

    def wrote(self, what: Entity, key: str) -> None:
        """Take note of a write, for the ledger."""
        self.writes.append(f"{what.name}/{key}")


class Actions:
    """Carries out valid requests."""

    def __init__(self, store: Store, clock: Callable[[], float], all_routes: list[Route]) -> None:
        self.store = store
        self.writer = Writer(store, clock)
        self.routes = all_routes
        self._entities: dict[str, Entity | None] = {}
        self._plans: dict[int, tuple[str, Entity | None]] = {}

    def perform(self, request: Request) -> Any:
        """Carry out a request; give the body of the answer, `None` for none.

        Raises:
            Refusal: the rows say no.
        """
        action, what = self.plan(request.route)
        if action == "example" or what is None:
            return self._example(request)
        handler: Callable[[Request, Entity], Any] = getattr(self, f"_{action}")
        return handler(request, what)

    def plan(self, route: Route) -> tuple[str, Entity | None]:
        """Say what a route does, and with which entity."""
        known = self._plans.get(id(route))
        if known is None:
            action = route.state.get("action") or _conventional(route)
            name = entity_name(route) if action != "example" else None
            what = entity(route.description, name) if name is not None else None
            known = self._plans[id(route)] = (action, what)
        return known

    def scope(self, route: Route, what: Entity, values: Row) -> Scope:
        """Return the values that keep rows apart: of the path parameters that identify neither row nor parent."""
        return tuple(str(values[name]) for name in self.scope_names(route, what) if name in values)

    def scope_names(self, route: Route, what: Entity) -> list[str]:
        """Name the path parameters that keep rows apart."""
        if what.scope is not None:
            return list(what.scope)
        parent = what.parent["parameter"] if what.parent else None
        others = {parent, _own_hole(route, what), *route.state.get("where", {})}
        return [name for name in route.holes if name not in others]

    # --- the actions ----------------------------------------------------------------------------------------------

    def _list(self, request: Request, what: Entity) -> Any:
        route, values = request.route, request.values
        scope = self.scope(route, what, values)
        if what.parent is not None:
            self._check_parent(route, what, scope, values)
        embed = route.state.get("embed", {})
        rows = [row for _, row in self.store.rows(what.table, scope) if self._belongs(what, row, values)]
        if embed:
            rows = [self._with_children(route, scope, row, what, embed) for row in rows]
        rows = self._selected(route, what, rows, values)
        pagination = route.operation.get("x-pagination", {})
        style = pagination.get("style", "none")
        if style == "page":
            page, size = values.get(pagination["offset"], 1), values.get(pagination["size"], pagination["default_size"])
            size = min(size, pagination.get("maximum_size", size))
            shown = rows[(page - 1) * size : page * size]
            return rendering.envelope(route, copy.deepcopy(shown), page=page, size=size, total=len(rows))
        if style == "none" or "offset" not in pagination:
            shown = copy.deepcopy(rows)
            if "into" in route.state:
                return rendering.envelope(route, shown, page=1, size=len(rows), total=len(rows))
            return shown
        skip = values.get(pagination["offset"], 0)
        maximum = pagination.get("maximum_size")
        top = values.get(pagination["size"], pagination["default_size"])
        top = top if maximum is None else min(top, maximum)
        shown = copy.deepcopy(rows[skip : skip + top])
        path = rendering.fill(route.path, values)
        if style == "links":
            return rendering.envelope_links(route, shown, path, skip, top, len(rows))
        if request.media_type != rendering.HAL:
            return shown
        linked = [rendering.hal_row(route, what, row, values, self.routes) for row in shown]
        return rendering.hal_collection(route, linked, path, skip, top, more=bool(shown) and skip + top < len(rows))

    def _get(self, request: Request, what: Entity) -> Any:
        route = request.route
        what, scope, _, row = self._row(request, what)
        row = self._with_children(route, scope, row, what, route.state.get("embed", {}))
        return copy.deepcopy(row)

    def _create(self, request: Request, what: Entity) -> Any:
        route, values = request.route, request.values
        scope = self.scope(route, what, values)
        body = dict(request.body)
        fixed = what.from_path(values)
        if what.parent is not None:
            self._check_parent(route, what, scope, values)
            fixed[what.parent["property"]] = values[what.parent["parameter"]]
        same = self._same(what, scope, {**body, **fixed}, route.state.get("match", ()))
        if same is not None:
            key, old = same
            request.wrote(what, key)
            return copy.deepcopy(self.writer.replace(what, scope, key, old, {**body, **fixed}))
        children = {member: body.pop(member, None) or [] for member in route.state.get("embed", {})}
        key, row = self.writer.insert(what, scope, body, fixed)
        request.wrote(what, key)
        for member, name in route.state.get("embed", {}).items():
            child = entity(route.description, name)
            for each in children[member]:
                made = child.from_path(values)
                if child.parent and what.key:
                    made[child.parent["property"]] = row[what.key]
                child_key, _ = self.writer.insert(child, scope, each, made)
                request.wrote(child, child_key)
        return copy.deepcopy(self._with_children(route, scope, row, what, route.state.get("embed", {})))

    def _same(self, what: Entity, scope: Scope, row: Row, names: list[str]) -> tuple[str, Row] | None:
        """Find the row that a new one would repeat, where creating it again means changing it."""
        if not names:
            return None
        wanted = [key_text(row.get(name)) for name in names]
        rows = self.store.rows(what.table, scope)
        return next(((key, each) for key, each in rows if [key_text(each.get(name)) for name in names] == wanted), None)

    def _update(self, request: Request, what: Entity) -> Any:
        what, scope, key, old = self._row(request, what)
        body = dict(request.body)
        if what.key is not None and body.get(what.key) is not None and key_text(body[what.key]) != key:
            raise Refusal(400, f"/{what.key}: Request Parameter Doesn't Match Expected Value")
        if what.parent is not None:
            body[what.parent["property"]] = old[what.parent["property"]]
        row = self.writer.replace(what, scope, key, old, body)
        request.wrote(what, key)
        return copy.deepcopy(row)

    def _delete(self, request: Request, what: Entity) -> None:
        what, scope, key, old = self._row(request, what)
        change = what.rules.get("delete", "remove")
        if isinstance(change, dict):
            disabled = {**old, **change["set"]}  # the server's own change, be the member read-only for clients or not
            self.writer.replace(what, scope, key, disabled, disabled)
        else:
            self.store.delete(what.table, scope, key)
        request.wrote(what, key)

    def _bulk(self, request: Request, what: Entity) -> Any:
        state = request.route.state
        scope = self.scope(request.route, what, request.values)
        found = {}
        for each in request.body[state["ids"]]:
            row = self.store.get(what.table, scope, key_text(each))
            if row is not None:
                found[each] = copy.deepcopy(row)
        return {state["into"]: found}

    def _get_property(self, request: Request, what: Entity) -> Any:
        return copy.deepcopy(self._row(request, what)[3].get(request.route.state["property"], []))

    def _merge_property(self, request: Request, what: Entity) -> Any:
        state = request.route.state
        what, scope, key, old = self._row(request, what)
        members = {each[state["element"]]: each for each in old.get(state["property"], [])}
        members |= {each[state["element"]]: each for each in request.body}
        row = {**old, state["property"]: list(members.values())}
        self.store.put(what.table, scope, key, row)
        request.wrote(what, key)
        return copy.deepcopy(row[state["property"]])

    def _remove_property(self, request: Request, what: Entity) -> None:
        state = request.route.state
        what, scope, key, old = self._row(request, what)
        gone = set(request.body)
        left = [each for each in old.get(state["property"], []) if each[state["element"]] not in gone]
        self.store.put(what.table, scope, key, {**old, state["property"]: left})
        request.wrote(what, key)

    def _example(self, request: Request) -> Any:
        required = request.route.state.get("requires")
        if required is not None:
            self._row(request, entity(request.route.description, required))
        return copy.deepcopy(rendering.example(request.route))

    # --- rows -----------------------------------------------------------------------------------------------------

    def _row(self, request: Request, what: Entity) -> tuple[Entity, Scope, str, Row]:
        route, values = request.route, request.values
        candidates = route.state.get("entity")
        for name in candidates if isinstance(candidates, list) else [what.name]:
            each = what if name == what.name else entity(route.description, name)
            scope = self.scope(route, each, values)
            key = key_text(values[_own_hole(route, each) or route.holes[-1]])
            row = self.store.get(each.table, scope, key)
            if row is not None and self._belongs(each, row, values):
                return each, scope, key, row
        raise what.error("missing", 404, route.refusal(404, "Not Found").text)

    def _belongs(self, what: Entity, row: Row, values: Row) -> bool:
        if what.parent is None:
            return True
        return key_text(row.get(what.parent["property"])) == key_text(values.get(what.parent["parameter"]))

    def _check_parent(self, route: Route, what: Entity, scope: Scope, values: Row) -> None:
        assert what.parent is not None
        parent = entity(route.description, what.parent["entity"])
        if self.store.get(parent.table, scope, key_text(values[what.parent["parameter"]])) is None:
            raise parent.error("missing", 404, "Not Found")

    def _with_children(self, route: Route, scope: Scope, row: Row, what: Entity, embed: dict[str, str]) -> Row:
        if not embed:
            return row
        row = dict(row)
        for member, name in embed.items():
            child = entity(route.description, name)
            assert child.parent is not None
            key = key_text(row.get(what.key or "Id"))
            row[member] = [
                each
                for _, each in self.store.rows(child.table, scope)
                if key_text(each.get(child.parent["property"])) == key
            ]
        return row

    def _selected(self, route: Route, what: Entity, rows: list[Row], values: Row) -> list[Row]:
        state = route.state
        for name, hidden in state.get("hide", {}).items():
            rows = [row for row in rows if row.get(name) != hidden]
        search = state.get("search")
        text = values.get("$filter")
        if search and text is not None:
            needle = _criteria(text, search["property"])
            rows = [
                row
                for row in rows
                if any(needle in str(each).lower() for path in search["in"] for each in find(row, path))
            ]
        elif text is not None:
            test = compile_filter(text, set(what.members))
            rows = [row for row in rows if test(row)]
        for name, rule in state.get("where", {}).items():
            if name in values and rule.get("unless") not in values:
                rows = [row for row in rows if _passes(row, rule, values[name])]
        return _ordered(rows, state.get("order"), values)


def _conventional(route: Route) -> str:
    method = str(route.operation.get("x-method"))
    return method if method in {"list", "get", "create", "update", "delete"} else "example"


def _is_item(route: Route) -> bool:
    return route.path.endswith(("})", "}"))


def _own_hole(route: Route, what: Entity) -> str | None:
    """Say which path parameter identifies the row: the one the description names, one called after the entity, or the last."""
    if what.parameter is not None:
        return what.parameter
    named = next((hole for hole in route.holes if hole.lower() == f"{what.name}id".lower()), None)
    return named or (route.holes[-1] if _is_item(route) else None)


def _criteria(text: str, property_: str) -> str:
    name, _, literal = text.strip().partition(" eq ")
    literal = literal.strip()
    if name.strip().lower() != property_.lower() or len(literal) < 2 or literal[0] != "'" or literal[-1] != "'":
        raise Refusal(400, f"$filter: expected {property_} eq '...'")
    return literal[1:-1].replace("''", "'").lower()


def _passes(row: Row, rule: Row, value: Any) -> bool:
    if "any_of" in rule:
        paths = rule["any_of"] if isinstance(rule["any_of"], list) else [rule["any_of"]]
        wanted = {key_text(each) for each in (value if isinstance(value, list) else [value])}
        return any(key_text(each) in wanted for path in paths for each in find(row, path))
    if "contains" in rule:
        return any(str(value).lower() in str(each).lower() for path in rule["contains"] for each in find(row, path))
    if "equals" in rule:
        return any(each == value for each in find(row, rule["equals"]))
    path = str(rule.get("from") or rule.get("to"))
    for each in find(row, path):
        if isinstance(each, str) and is_instant(each):
            return instant(each) >= instant(value) if "from" in rule else instant(each) <= instant(value)
    return False


def _ordered(rows: list[Row], order: Row | None, values: Row) -> list[Row]:
    if order is None:
        return rows
    chosen = values.get(order["parameter"], order.get("default"))
    if chosen is None:
        return rows
    path = order["values"][chosen]
    reverse = values.get(order.get("direction", "")) == "desc"
    return sorted(rows, key=lambda row: str(next(find(row, path), "")), reverse=reverse)
