"""The actions of `x-state` by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from iqmetrix_simulator._actions.business_rules import check_agreement, check_rules
from iqmetrix_simulator._actions.changing import change, delete, delete_selected, update
from iqmetrix_simulator._actions.consequences import make_others
from iqmetrix_simulator._actions.creating import create, upsert
from iqmetrix_simulator._actions.groups import get_group
from iqmetrix_simulator._actions.linking import link, unlink
from iqmetrix_simulator._actions.properties import get_property, merge_property, remove_property
from iqmetrix_simulator._actions.reading import bulk, get, list_
from iqmetrix_simulator._actions.sample import example
from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._actions.tokens import revoke_token
from iqmetrix_simulator._actions.trees import get_tree, list_nodes
from iqmetrix_simulator._descriptions.entities import Entity
from iqmetrix_simulator._descriptions.plans import OF_A_ROW, Plan
from iqmetrix_simulator._descriptions.routes import Route

Action = Callable[[Task, Entity], Any]
"""Carries out a request; returns the document of the reply, `None` for none."""

ACTIONS: dict[str, Action] = {
    "list": list_,
    "get": get,
    "create": create,
    "upsert": upsert,
    "update": update,
    "change": change,
    "link": link,
    "unlink": unlink,
    "delete": delete,
    "delete_selected": delete_selected,
    "bulk": bulk,
    "get_group": get_group,
    "get_property": get_property,
    "merge_property": merge_property,
    "remove_property": remove_property,
    "get_tree": get_tree,
    "list_nodes": list_nodes,
}
WITHOUT_ENTITY: dict[str, Callable[[Task], Any]] = {"example": example, "revoke_token": revoke_token}


def check_plan(route: Route, plan: Plan) -> None:
    """Check that an operation's action exists.

    Raises:
        ValueError: it does not; with the names of those that do.
    """
    if plan.entity is not None and plan.action not in ACTIONS:
        known = ", ".join(sorted({*ACTIONS, *WITHOUT_ENTITY}))
        raise ValueError(f"{route.description.service} {route.id}: there is no action {plan.action!r}, only {known}")


def carry_out(task: Task, plan: Plan) -> Any:
    """Carry out a request; return the document of the reply, `None` for none.

    Raises:
        Refusal: the rows do not allow it.
    """
    if plan.action == "create" and plan.entity is not None and isinstance(task.body, list):
        return _create_each(task, plan, plan.entity)
    check_agreement(task)
    if plan.entity is None:
        check_rules(task, None, None)
        return WITHOUT_ENTITY[plan.action](task)
    stored = task.find_row(plan.entity) if plan.action in OF_A_ROW else None
    if plan.action in OF_A_ROW - {"upsert"}:
        task.stored_row(plan.entity)  # refuses where there is none
    else:
        task.check_parent(plan.entity, task.scope(plan.entity))
    check_rules(task, plan.entity, stored)
    reply = ACTIONS[plan.action](task, plan.entity)
    make_others(task, plan.entity, reply)
    return reply


def _create_each(task: Task, plan: Plan, entity: Entity) -> list[Any]:
    """Make a row of each element of the body, one after the other; return them in that order."""
    task.check_parent(entity, task.scope(entity))  # for an empty list too
    parts = [replace(task, body=element) for element in task.body]
    rows = [carry_out(part, plan) for part in parts]
    task.created = any(part.created for part in parts)
    return rows
