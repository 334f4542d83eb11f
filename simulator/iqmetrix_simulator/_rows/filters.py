"""The documented part of OData's `$filter`: eq, gt, lt, ge, le, substringof, tolower, and."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple, NoReturn

from iqmetrix_simulator._formats import instant, is_guid, is_instant
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.conditions import Condition, Contains, compare

OPERATORS = frozenset({"eq", "gt", "lt", "ge", "le"})
_TOKEN = re.compile(
    r"\s*(?:(?P<date>datetime'(?P<instant>[^']*)')|(?P<guid>guid'(?P<id>[^']*)')|(?P<text>'(?:[^']|'')*')"
    r"|(?P<word>[A-Za-z_][\w.:-]*|[0-9a-fA-F]{8}-[\w-]+)|(?P<number>[+-]?[0-9]+(?:\.[0-9]+)?)|(?P<sign>[(),]))",
    re.IGNORECASE,
)
_LITERALS: dict[str, Any] = {"true": True, "false": False, "null": None}


def compile_filter(text: str, members: Mapping[str, Any]) -> tuple[Condition, ...]:
    """Compile a `$filter` into conditions on rows, all of which have to hold.

    Args:
        text: the condition.
        members: that rows may have, by name.

    Raises:
        Refusal: 400, with the place of what is wrong.
    """
    return _Parser(text, members).conjunction()


class _Token(NamedTuple):
    kind: str
    """`value`, `word`, or the sign itself."""
    value: Any
    position: int


class _Operand(NamedTuple):
    path: str
    """Dotted name of a member."""
    lower: bool
    """Whether its text in lower case is meant."""


class _Parser:
    def __init__(self, text: str, members: Mapping[str, Any]) -> None:
        self.text = text
        self.members = {name.lower(): name for name in members}
        self.tokens: list[_Token] = []
        position = 0
        while position < len(text.rstrip()):
            match = _TOKEN.match(text, position)
            if match is None:
                self.fail("cannot be read", position)
            self.tokens.append(self.token(match))
            position = match.end()
        self.index = 0

    def token(self, match: re.Match[str]) -> _Token:
        position = match.end() - len(match[0].lstrip())
        if match["date"]:
            if not is_instant(match["instant"]):
                self.fail("is not a date", position)
            return _Token("value", instant(match["instant"]), position)
        if match["guid"]:
            return _Token("value", match["id"].lower(), position)
        if match["text"]:
            return _Token("value", match["text"][1:-1].replace("''", "'"), position)
        if match["number"]:
            number = match["number"]
            if len(number) > 40:
                self.fail("is too long for a number", position)
            return _Token("value", float(number) if "." in number else int(number), position)
        if match["sign"]:
            return _Token(match["sign"], None, position)
        word = match["word"]
        if word.lower() in _LITERALS:
            return _Token("value", _LITERALS[word.lower()], position)
        return _Token("value", word.lower(), position) if is_guid(word) else _Token("word", word, position)

    def fail(self, reason: str, position: int) -> NoReturn:
        near = self.text[position : position + 20] or "the end"
        raise Refusal(400, f"$filter: `{near}` at character {position + 1} {reason}")

    def take(self, kind: str, expected: str) -> Any:
        if self.index >= len(self.tokens):
            self.fail(f"is too early: expected {expected}", len(self.text))
        token = self.tokens[self.index]
        if token.kind != kind:
            self.fail(f"is unexpected: expected {expected}", token.position)
        self.index += 1
        return token.value

    def fail_at_last(self, reason: str) -> NoReturn:
        self.fail(reason, self.tokens[self.index - 1].position)

    def next_word(self) -> str | None:
        token = self.tokens[self.index] if self.index < len(self.tokens) else None
        return str(token.value).lower() if token is not None and token.kind == "word" else None

    def conjunction(self) -> tuple[Condition, ...]:
        conditions = [self.condition()]
        while self.next_word() is not None:
            if self.take("word", "`and`").lower() != "and":
                self.fail_at_last("is not a supported operator")
            conditions.append(self.condition())
        if self.index < len(self.tokens):
            self.fail("is unexpected: expected `and`", self.tokens[self.index].position)
        return tuple(conditions)

    def condition(self) -> Condition:
        if self.next_word() == "substringof":
            return self.substringof()
        operand = self.operand()
        operator = self.take("word", "eq, gt, lt, ge or le").lower()
        if operator not in OPERATORS:
            self.fail_at_last("is not a supported operator")
        return compare(operand.path, operator, self.take("value", "a literal"), lower=operand.lower)

    def substringof(self) -> Condition:
        self.take("word", "substringof")
        self.take("(", "(")
        part = self.take("value", "a text")
        self.take(",", ",")
        operand = self.operand()
        self.take(")", ")")
        return Contains(operand.path, "lower" if operand.lower else "text", str(part))

    def operand(self) -> _Operand:
        word = self.take("word", "a property")
        if word.lower() == "tolower":
            self.take("(", "(")
            if self.next_word() == "tolower":
                self.fail("is unexpected: expected a property", self.tokens[self.index].position)
            operand = self.operand()
            self.take(")", ")")
            return _Operand(operand.path, lower=True)
        first, dot, rest = word.partition(".")
        name = self.members.get(first.lower())
        if name is None:
            self.fail_at_last("is not a property of these rows")
        return _Operand(f"{name}{dot}{rest}", lower=False)
