"""The sound description of a shop with orders, and states that its operations may have."""

from __future__ import annotations

from tests.kit.linting import GOOD

ENTITIES = "x-service: shop\n"
BODY = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}"
ORDER = """    Order:
      type: object
      description: What somebody has bought.
      required: [Id, EntityId]
      properties:
        Id: {type: integer, readOnly: true, description: Its number.}
        EntityId: {type: integer, description: Where it was made.}
        State: {type: string, description: How far it is.}
        TagIds: {type: array, description: What it is about., items: {type: integer}}
"""


def refused(status: int, *texts: str) -> str:
    examples = ", ".join(f"t{number}: {{value: '{text}'}}" for number, text in enumerate(texts))
    return f'        "{status}": {{description: No., headers: *limits, content: {{text/plain: {{schema: {{type: string}}, examples: {{{examples}}}}}}}}}\n'


SHOWN = """        "203":
          description: An order.
          headers: *limits
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
"""
"""A reply that shows orders: without one, nothing would read what is read-only."""
PARENT = "{Thing: {key: {parameter: ThingId}, parent: {entity: Order, parameter: ThingId, property: Extra}}}"


def described(state: str, *, entities: str = PARENT, more: str = "") -> str:
    """Return the good description with `x-state` on an operation that has a path key and a body; 404, 409 and 400 are documented."""
    text = GOOD.replace(ENTITIES, f"x-service: shop\nx-entities: {entities}\n")
    text = text.replace(
        "x-method: get\n", f"x-method: process\n      x-state: {{entity: Order, {state}}}\n      {BODY}\n"
    )
    head, operation = text.split("  /Things({ThingId}):\n")
    refusals = (
        refused(404, "Thing {ThingId}") + refused(409, "from {row.State} to {State}") + refused(400, "one", "two")
    )
    operation = operation.replace('        "401": {', f'{SHOWN}{refusals}{more}        "401": {{', 1)
    operation = operation.replace("    ThingPage:\n", f"{ORDER}    ThingPage:\n", 1)
    return f"{head}  /Things({{ThingId}}):\n{operation}"


GOOD_STATES = {
    "change": "action: change, from: {State: [A]}, set: {State: B, EntityId: {body: EntityId}, TagIds: {parameter: ThingId}}",
    "later": "action: change, set: {State: {made: code, later: {reads: 1, seconds: 2, until: none}}}",
    "link": "action: link, property: TagIds, value: {parameter: ThingId}, requires: Thing",
    "unlink": "action: unlink, property: TagIds, value: {body: EntityId}",
    "upsert": "action: upsert",
    "agree": "action: update, agree: {Id: {parameter: ThingId, text: two}}",
    "refuse": "action: update, refuse: [{when: {State: {is: [A, B], differs: row.State}}, among: {EntityId: {above: EntityId}}, status: 400, text: one}]",
    "also": "action: change, set: {State: B}, also: [{entity: Thing, set: {Extra: {member: Id}}}]",
    "member inside another": "action: change, set: {State: B}, also: [{entity: Thing, set: {Extra: {member: State.Name}}}]",
    "linked": "action: list, into: TagIds, linked: {entity: Order, property: TagIds}",
    "linked by": "action: list, into: TagIds, linked: {entity: Order, property: TagIds, by: EntityId}",
    "group": "action: get_group, by: State, levels: [{pattern: A, rows: As, groups: Bs}, {pattern: AB, others: All, keys: Ids}]",
    "of": "action: list, into: TagIds, where: {ThingId: {equals: Extra, of: Thing}}",
    "merge": "action: update, embed: {TagIds: Thing}, merge: [TagIds]",
    "order": "action: list, into: TagIds, order: {by: State, descending: true}",
    "order of a parameter": "action: list, into: TagIds, order: {parameter: By, direction: Down, default: state, values: {state: State}}",
    "object": "action: change, set: {State: {object: {A: {body: Id}, B: {list: [{parameter: ThingId}, c]}}}}",
    "ids of a parameter": "action: bulk, ids: {parameter: ThingId}, into: TagIds",
    "by a member": "action: bulk, ids: TagIds, by: State, into: TagIds",
    "must find": "action: list, into: TagIds, must_find: true",
    "sum": "action: change, set: {State: {sum: [{of: TagIds.Prices, times: [Pieces, Price]}]}}",
}
