"""Children that come along with a request about their parent: they are rows of their own, and never stored inside of it."""

from __future__ import annotations

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._members import member_at, without_member
from iqmetrix_simulator._rows.store import Scope
from iqmetrix_simulator._rows.views import remove_row


def without_children(task: Task, body: Row) -> Row:
    """Return a body without the members that hold children."""
    for member in task.embed:
        body = without_member(body, member)
    return body


def create_children(task: Task, parent: Entity, scope: Scope, parent_row: Row) -> None:
    """Create the children that the body holds."""
    for member, name in task.embed.items():
        child = task.entity(name)
        for body in _sent(task, member) or ():
            _create(task, child, scope, body, _fixed(task, child, parent, parent_row))


def replace_children(task: Task, parent: Entity, scope: Scope, parent_row: Row) -> None:
    """Let the children be those that the body holds; a list that it leaves out, and those of `merge`, lose none.

    A child whose key the body gives is changed, any other one made.
    """
    for member, name in task.embed.items():
        child, bodies = task.entity(name), _sent(task, member)
        if bodies is None or child.parent is None:
            continue
        value = parent_row.get(parent.key or "Id")
        known = dict(task.store.rows_with(child.table, scope, child.parent["property"], value))
        kept = set()
        for body in bodies:
            fixed = _fixed(task, child, parent, parent_row)
            key = child.key_of({**body, **fixed})
            if key is not None and key in known:
                task.writer.replace(child, scope, key, known[key], {**body, **fixed})
                task.wrote(child, key)
                kept.add(key)
            else:
                _create(task, child, scope, body, fixed)
        for key in known.keys() - kept if member not in task.state.get("merge", ()) else ():
            remove_row(task.store, child, scope, key)
            task.wrote(child, key)


def _sent(task: Task, member: str) -> list[Row] | None:
    sent = member_at(task.members, member)
    return [element for element in sent if isinstance(element, dict)] if isinstance(sent, list) else None


def _fixed(task: Task, child: Entity, parent: Entity, parent_row: Row) -> Row:
    fixed = child.members_from_path(task.values)
    if child.parent and parent.key:
        fixed[child.parent["property"]] = parent_row.get(parent.key)
    return fixed


def _create(task: Task, child: Entity, scope: Scope, body: Row, fixed: Row) -> None:
    key, _ = task.writer.insert(child, scope, body, fixed)
    task.wrote(child, key)
