"""Trees: rows of several entities, each below another one, as `tree` of an entity says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from iqmetrix_simulator._descriptions.entities import Entity, Row, read_entity
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.store import Scope, Store


class Node(NamedTuple):
    """A row of a tree."""

    entity: Entity
    key: str
    row: Row


@dataclass(frozen=True)
class Tree:
    """The rows below one root.

    Attributes:
        store: the rows.
        entity: that has the rule.
        scope: of all rows but the root.
    """

    store: Store
    entity: Entity
    scope: Scope

    @property
    def rule(self) -> dict[str, Any]:
        """`tree` of the entity."""
        rule: dict[str, Any] = self.entity.rules["tree"]
        return rule

    @property
    def node_entities(self) -> list[Entity]:
        """The entities whose rows stand below the root."""
        return [read_entity(self.entity.description, name) for name in self.rule["of"]]

    def root(self, key: str) -> Node | None:
        """Return the root, which has a scope of its own."""
        entity = read_entity(self.entity.description, self.rule["root"])
        row = self.store.get(entity.table, (), key)
        return Node(entity, key, row) if row is not None else None

    def node(self, key: str) -> Node | None:
        """Return the node below the root that has a key."""
        for entity in self.node_entities:
            row = self.store.get(entity.table, self.scope, key)
            if row is not None:
                return Node(entity, key, row)
        return None

    def children(self, node: Node, root: Node) -> Iterator[Node]:
        """Yield the nodes directly below a node; below the root those too whose parent nobody knows."""
        for entity in self.node_entities:
            rows = dict(self.store.rows_with(entity.table, self.scope, self.rule["parent"], node.key))
            if node == root:
                rows |= self.store.rows_with(entity.table, self.scope, self.rule["parent"], None)
            for key, row in rows.items():
                yield Node(entity, key, row)

    def below(self, node: Node) -> Iterator[Node]:
        """Yield all nodes below a node, the nearest first. Each has one parent, so that only the node itself can come again."""
        level = [node]
        while level:
            level = [
                child
                for parent in level
                for entity in self.node_entities
                for key, row in self.store.rows_with(entity.table, self.scope, self.rule["parent"], parent.key).items()
                if (child := Node(entity, key, row)).key != node.key
            ]
            yield from level

    def path(self, node: Node, root: Node) -> list[Node]:
        """Return the nodes from the root to a node."""
        path = [node]
        while True:
            parent = path[0].row.get(self.rule["parent"])
            above = self.node(key_text(parent)) if parent is not None else None
            if above is None or above in path:
                return [root, *path]
            path.insert(0, above)

    def shown(self, node: Node) -> Row:
        """Return the members of a node, the kind among them."""
        return {**node.row, self.rule["kind"]: node.entity.name}

    def nested(self, node: Node, root: Node) -> Row:
        """Return a node with all nodes below it inside."""
        inner = [self.nested(child, root) for child in self.children(node, root)]
        return {**self.shown(node), self.rule["children"]: inner}


def trees_of(entity: Entity) -> list[Entity]:
    """Return the entities whose tree has the rows of an entity below its root."""
    rules = entity.description.entity_rules.items()
    return [
        read_entity(entity.description, name)
        for name, rule in rules
        if entity.name in rule.get("tree", {}).get("of", ())
    ]
