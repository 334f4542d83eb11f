"""Rules of `server` of `x-entities`: members that the server sets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.media import codec_of
from generator.problems import Problem
from generator.rules.stated_values import made_and_later
from generator.rules.wording import mapping, words

WORDS = frozenset(
    {
        *("address", "code", "count", "created", "each", "elements", "first", "fixed", "lookup", "lower"),
        *("made", "name_of", "now", "path", "revision", "sequence", "text", "unless_sent", "upload", "uuid"),
    }
)

UPLOAD: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("ending", "md5", "media_type", "name"), ("string",)),
    **dict.fromkeys(("height", "size", "width"), ("integer", "number")),
}
"""What `upload` shows of a file, and the types of that."""


def server_members(bundle: Bundle) -> Iterator[Problem]:
    """What the server sets is said in a word that the simulator knows."""
    declared = bundle.data.get("x-entities", {})
    for name, rules in declared.items() if isinstance(declared, dict) else ():
        stated = rules.get("server", {}) if isinstance(rules, dict) else {}
        where = ("x-entities", name, "server")
        yield from mapping(bundle, where, stated)
        for member, rule in stated.items() if isinstance(stated, dict) else ():
            yield from _rule(bundle, (*where, member), f"`{member}` of {name}", rule)


def _rule(bundle: Bundle, where: Pointer, who: str, rule: Any) -> Iterator[Problem]:
    found = WORDS & set(rule) if isinstance(rule, dict) else WORDS & {str(rule)}
    if len(found) != 1:
        yield bundle.problem(where, f"{who} is not set by one word", f"use one of {', '.join(sorted(WORDS))}")
    elif isinstance(rule, dict):
        yield from made_and_later(bundle, where, rule)
        yield from _derived(bundle, where, who, rule)
        yield from _elements(bundle, where, who, rule)
        yield from _of_upload(bundle, where, who, rule)
        if "later" in rule:
            yield from _later(bundle, where, who, rule["later"])


def _later(bundle: Bundle, where: Pointer, who: str, later: Any) -> Iterator[Problem]:
    if "." in str(where[-1]):
        yield bundle.problem(where, f"{who} is inside another member and can't show later", "remove `later`")
    until = later.get("until") if isinstance(later, dict) else None
    if isinstance(until, dict) and WORDS & set(until):
        yield from _rule(bundle, (*where, "later", "until"), who, until)


def _derived(bundle: Bundle, where: Pointer, who: str, rule: dict[str, Any]) -> Iterator[Problem]:
    """Check `text`, `count` and `each`, which read other members of the row."""
    if "text" in rule and not isinstance(rule["text"], str):
        yield bundle.problem((*where, "text"), f"`text` of {who} is no text", "write it, with `{Member}` for a value")
    if "count" in rule and not _is_names(rule["count"]):
        yield bundle.problem((*where, "count"), f"`count` of {who} names no lists", "write `count: [Items]`")
    if "each" in rule:
        each = rule["each"]
        yield from words(bundle, (*where, "each"), each, frozenset({"of", "set"}))
        if not (isinstance(each, dict) and _is_names(each.get("of")) and isinstance(each.get("set"), dict)):
            cure = "write `each: {of: [Items], set: {Name: {member: ItemName}, State: New}}`"
            yield bundle.problem((*where, "each"), f"`each` of {who} lacks its lists or their members", cure)
        elif odd := [
            name
            for name, value in each["set"].items()
            if isinstance(value, dict) and (set(value) != {"member"} or not isinstance(value["member"], str))
        ]:
            cure = "write a constant, or `{member: Name}`"
            yield bundle.problem((*where, "each", "set", odd[0]), f"`{odd[0]}` of {who} has no source", cure)


def _elements(bundle: Bundle, where: Pointer, who: str, rule: dict[str, Any]) -> Iterator[Problem]:
    """Check `elements`, which recognizes those of a list, and names members of theirs."""
    stated = rule.get("elements")
    if stated is None:
        return
    yield from words(bundle, (*where, "elements"), stated, frozenset({"by", "keep", "new"}))
    if not (
        isinstance(stated, dict)
        and isinstance(stated.get("by"), str)
        and _is_names(stated.get("keep", ["-"]))
        and isinstance(stated.get("new", {}), dict)
    ):
        cure = "write `elements: {by: Sku, keep: [Name], new: {Version: 1}}`"
        yield bundle.problem(
            (*where, "elements"), f"`elements` of {who} lacks what recognizes them, or names no members", cure
        )
        return
    schema = (
        bundle.data.get("components", {}).get("schemas", {}).get(where[1], {}).get("properties", {}).get(where[-1], {})
    )
    known = bundle.resolve(bundle.resolve(schema).get("items", {})).get("properties", {})
    for name in (stated["by"], *stated.get("keep", ()), *stated.get("new", {})):
        if name not in known:
            message = f"`elements` of {who} names `{name}`, which they do not have"
            yield bundle.problem((*where, "elements"), message, f"use one of {', '.join(sorted(known)) or 'none'}")


def _of_upload(bundle: Bundle, where: Pointer, who: str, rule: dict[str, Any]) -> Iterator[Problem]:
    """Check `upload` and `address`, which read a file of the request."""
    if "upload" in rule and rule["upload"] not in UPLOAD:
        message = f"`upload` of {who} shows no `{rule['upload']}` of a file"
        yield bundle.problem((*where, "upload"), message, f"use one of {', '.join(sorted(UPLOAD))}")
    if "address" in rule and not str(rule["address"]).startswith("/"):
        cure = "write it from `/` on, as in `/images/{Id}{Ending}`"
        yield bundle.problem((*where, "address"), f"`address` of {who} is no path below the service's address", cure)
    if {"upload", "address"} & set(rule) and rule.get("of") not in (files := set(_files(bundle))):
        cure = f"use one of {', '.join(sorted(files))}" if files else "describe one as `type: string, format: binary`"
        yield bundle.problem(where, f"`of` of {who} names no file of a `multipart/form-data` body", cure)


def _files(bundle: Bundle) -> Iterator[str]:
    for _, _, _, operation in bundle.operations():
        for name, media in bundle.resolve(operation.get("requestBody", {})).get("content", {}).items():
            members = (
                bundle.resolve(media.get("schema", {})).get("properties", {}) if codec_of(name) == "multipart" else {}
            )
            yield from (
                member for member, schema in members.items() if bundle.resolve(schema).get("format") == "binary"
            )


def _is_names(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(name, str) for name in value)
