"""Places: which values of path parameters exist, so that a wrong company id is noticed and not answered by an empty list."""

from __future__ import annotations

from typing import Any

from iqmetrix_simulator._descriptions.addresses import identifying_parameters, key_parameter, scope_parameters
from iqmetrix_simulator._descriptions.entities import read_entity
from iqmetrix_simulator._descriptions.plans import Plan
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import all_parameter_samples
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.store import Store, Table


class Places:
    """The values of path parameters that a server knows: those of the documentation, and those by which rows are kept.

    Args:
        plans: all operations, and what they do.
        store: the rows.
    """

    def __init__(self, plans: dict[Route, Plan], store: Store) -> None:
        self._store = store
        self._documented: dict[str, set[str]] = {}
        self._scopes: dict[str, set[tuple[Table, int]]] = {}
        self._keys: dict[str, set[Table]] = {}
        self._tables: dict[str, set[Table]] = {}
        for route, plan in plans.items():
            samples, tables = all_parameter_samples(route), self._tables.setdefault(route.description.service, set())
            for name in samples.keys() & {*route.placeholders}:
                self._documented.setdefault(name, set()).update(map(key_text, samples[name]))
            if plan.entity is None:
                continue
            tables.add(plan.entity.table)
            for position, name in enumerate(scope_parameters(route, plan.entity)):
                self._scopes.setdefault(name, set()).add((plan.entity.table, position))
            key = key_parameter(route, plan.entity) if len(plan.entity.keys) < 2 else None  # else no value names a row
            for name in plan.entity_names if key is not None else ():
                self._keys.setdefault(str(key), set()).add((route.description.service, name))

    def check(self, route: Route, plan: Plan, values: dict[str, Any]) -> None:
        """Check that the path of a request leads through places that exist.

        Raises:
            Refusal: 404, with the operation's text.
        """
        scope = scope_parameters(route, plan.entity) if plan.entity is not None else route.placeholders
        for name in _places(route, plan):
            if name not in values or self._knows(name, key_text(values[name])):
                continue
            # What keeps no rows apart is a thing of the service, such as the node of a tree below which a row comes.
            if name in scope or not self._is_row(self._tables[route.description.service], key_text(values[name])):
                raise route.refusal(404, "Not Found")

    def _knows(self, name: str, value: str) -> bool:
        documented = self._documented.get(name)
        if documented is None or value in documented:
            return True
        for table, position in self._scopes.get(name, ()):
            if any(value in scope[position : position + 1] for scope in self._store.scopes(table)):
                return True
        return self._is_row(self._keys.get(name, set()), value)

    def _is_row(self, tables: set[Table], key: str) -> bool:
        return any(self._store.has(table, key) for table in tables)


def _places(route: Route, plan: Plan) -> list[str]:
    """Return the path parameters that name neither a row nor its parent, select no rows, and are tested by no rule of `refuse`.

    What is linked is no place either: `requires` says what it has to be, and without it, it is a thing of another service.
    """
    required, value = route.state.get("requires"), route.state.get("value")
    entity = read_entity(route.description, required) if required is not None else plan.entity
    known = {*route.state.get("where", {}), value.get("parameter") if isinstance(value, dict) else None}
    known |= {name for rule in route.state.get("refuse", ()) for name in rule.get("when", {})}
    if entity is not None:
        # What keeps rows apart is a place, also where it stands last: the list whose companies are asked for.
        known |= identifying_parameters(route, entity) - {*(entity.scope or ())}
        known.add(entity.parent["parameter"] if entity.parent else "")
    return [name for name in route.placeholders if name not in known]
