"""Trees of rows: all of one, some of its nodes, and what may be deleted."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.task import StoredRow, Task
from iqmetrix_simulator._descriptions.entities import Entity
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.selection import select
from iqmetrix_simulator._rows.trees import Node, Tree, trees_of
from iqmetrix_simulator._rows.views import remove_row


def get_tree(task: Task, entity: Entity) -> Any:
    """Reply with the root that the path identifies, and everything below it."""
    tree = _tree(task, entity)
    root = _root(task, tree)
    return copy.deepcopy(tree.nested(root, root))


def list_nodes(task: Task, entity: Entity) -> Any:
    """Reply with the nodes below the root that the parameters select, each with its path."""
    tree = _tree(task, entity)
    root, found = _root(task, tree), []
    for kind in tree.node_entities:
        for row in select(task.route, kind, task.store, tree.scope, task.values).page(0, None):
            node = Node(kind, kind.key_of(row) or "", row)
            path = [tree.shown(each) for each in tree.path(node, root)]
            found.append({**tree.shown(node), tree.rule["path"]: path})
    return found


def remove_below(task: Task, stored: StoredRow) -> None:
    """Delete what is below a node that is to be deleted.

    Raises:
        Refusal: 400 where rows are below it that `keep` names, or the node is one itself.
    """
    for entity in trees_of(stored.entity):
        tree = Tree(task.store, entity, stored.scope)
        below = list(tree.below(Node(stored.entity, stored.key, stored.row)))
        if any(node.entity.name in tree.rule.get("keep", ()) for node in below):
            raise task.route.refusal(400, "There are rows below this one.")
        for node in below:
            remove_row(task.store, node.entity, stored.scope, node.key)
            task.wrote(node.entity, node.key)


def _tree(task: Task, entity: Entity) -> Tree:
    (scope, *_) = {task.scope(task.entity(name)) for name in entity.rules["tree"]["of"]}
    return Tree(task.store, entity, scope)


def _root(task: Task, tree: Tree) -> Node:
    root = tree.root(key_text(task.values[task.route.placeholders[0]]))
    if root is None:
        raise task.route.refusal(404, "Not Found")
    return root
