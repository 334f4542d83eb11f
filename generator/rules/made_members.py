"""Rules of what the server makes: every member that each response has comes from somewhere, and is of its type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.problems import Problem
from generator.responses import is_success
from generator.rules.named import Named
from generator.rules.server_members import UPLOAD

_TEXT, _NUMBER = ("string",), ("integer", "number")
KINDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("code", "created", "now", "uuid"), _TEXT),
    **dict.fromkeys(("count", "revision"), _NUMBER),
    **dict.fromkeys(("address", "lower", "text"), _TEXT),
    **dict.fromkeys(("each", "elements"), ("array",)),
    "sequence": (*_NUMBER, *_TEXT),
}
"""Types of what each word of `server` makes; those of `upload` are in `UPLOAD`."""


def kinds_of_made_members(bundle: Bundle) -> Iterator[Problem]:
    for name, rules in bundle.data.get("x-entities", {}).items():
        properties = bundle.data.get("components", {}).get("schemas", {}).get(name, {}).get("properties", {})
        for member, rule in rules.get("server", {}).items():
            word, made = _made(rule)
            kinds = _kinds(bundle, properties.get(member, {}))
            if kinds and made and kinds.isdisjoint(made):
                message = f"`{word}` makes no {' or '.join(sorted(kinds))}, which `{member}` of {name} is"
                cure = "correct the type of the property, or say in another word what the server makes"
                yield bundle.problem(("x-entities", name, "server", member), message, cure)


def _made(rule: Any) -> tuple[str, tuple[str, ...]]:
    """Return what makes a member, as a message says it, and the types of that; no types where they are not known."""
    if isinstance(rule, dict) and isinstance(shown := rule.get("upload"), str):
        return f"upload: {shown}", UPLOAD.get(shown, ())
    word = rule if isinstance(rule, str) else next((each for each in rule if each in KINDS), "")
    return word, KINDS.get(word, ())


def made_rows_are_whole(bundle: Bundle) -> Iterator[Problem]:
    """A new row has what every response has; the client does not send what is `readOnly`."""
    declared = bundle.data.get("x-entities", {})
    for pointer, _, _, operation in bundle.operations():
        named = Named(bundle, pointer, operation)
        if named.state.get("action", named.verb) != "create" or named.entity is None:
            continue
        schema = bundle.data.get("components", {}).get("schemas", {}).get(named.entity, {})
        rules = declared.get(named.entity, {})
        made = {*rules.get("server", {}), *named.state.get("set", {}), rules.get("parent", {}).get("property")}
        for member in schema.get("required", ()):
            if schema.get("properties", {}).get(member, {}).get("readOnly") and member not in made:
                message = f"every response has `{member}` of {named.entity}, but nothing sets it in the rows that {operation.get('operationId')} makes"
                cure = f"say under x-entities what makes it: `{named.entity}: {{server: {{{member}: uuid}}}}`"
                where = ("components", "schemas", named.entity, "properties", member)
                yield bundle.problem(where, message, cure)
        for member, part in schema.get("properties", {}).items():
            if member not in made and member not in named.state.get("embed", {}) and not part.get("readOnly"):
                for inner, name in sorted(_never_sent(bundle, part, set())):
                    message = f"`{member}` of {named.entity} comes from the client, which does not send `{name}` of {inner}, and every response has it"
                    cure = f"describe it with a schema that does not require `{name}`, or make rows of its own of it with `embed`"
                    yield bundle.problem(("components", "schemas", inner, "required"), message, cure)


def _never_sent(bundle: Bundle, schema: dict[str, Any], seen: set[str]) -> Iterator[tuple[str, str]]:
    """Return schema and name of each member in a value that is required, and that a request leaves out."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name in seen:
            return
        seen.add(name)
        whole = bundle.resolve(schema)
        members = whole.get("properties", {})
        for member in whole.get("required", ()):
            stated = members.get(member, {})
            if stated.get("readOnly") and not stated.get("x-sent-on-update"):
                yield name, member
        inner = [each for each in members.values() if not each.get("readOnly")]
    else:
        inner = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        inner += [schema[word] for word in ("items", "additionalProperties") if isinstance(schema.get(word), dict)]
    for each in inner:
        yield from _never_sent(bundle, each, seen)


def lists_answer_with_a_list(bundle: Bundle) -> Iterator[Problem]:
    """`action: list` says that the reply is many rows."""
    for pointer, _, _, operation in bundle.operations():
        state = operation.get("x-state", {})
        if state.get("action") != "list" or "x-pagination" in operation or "into" in state:
            continue
        contents = [
            media
            for status, response in operation.get("responses", {}).items()
            if is_success(bundle, status, response)
            for media in bundle.resolve(response).get("content", {}).values()
        ]
        if not any("array" in _kinds(bundle, media.get("schema", {})) for media in contents):
            message = f"`action: list` of {operation.get('operationId')} answers with rows, but no response is an array"
            cure = "describe an array, say with `into` which member holds the rows, or use another action"
            yield bundle.problem((*pointer, "x-state"), message, cure)


def _kinds(bundle: Bundle, schema: dict[str, Any]) -> set[str]:
    """Return the types that a value may have; none where the schema does not say."""
    resolved = bundle.resolve(schema)
    stated = resolved.get("type", [])
    kinds = set(stated if isinstance(stated, list) else [stated])
    for option in (*resolved.get("anyOf", ()), *resolved.get("oneOf", ())):
        kinds |= _kinds(bundle, option) if "properties" not in resolved else set()
    return kinds - {"null"}
