"""The documented part of OData's `$filter`: eq, gt, lt, ge, le, substringof, tolower, and."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple, NoReturn

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._formats import instant, is_guid, is_instant
from iqmetrix_simulator._members import find
from iqmetrix_simulator._refusal import Refusal

Test = Callable[[Row], bool]

_TOKEN = re.compile(
    r"\s*(?:(?P<date>datetime'(?P<instant>[^']*)')|(?P<guid>guid'(?P<id>[^']*)')|(?P<text>'(?:[^']|'')*')"
    r"|(?P<word>[A-Za-z_][\w.:-]*|[0-9a-fA-F]{8}-[\w-]+)|(?P<number>[+-]?[0-9]+(?:\.[0-9]+)?)|(?P<sign>[(),]))",
    re.IGNORECASE,
)
_LITERALS: dict[str, Any] = {"true": True, "false": False, "null": None}
_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "gt": operator.gt,
    "lt": operator.lt,
    "ge": operator.ge,
    "le": operator.le,
}


def compile_filter(text: str, properties: set[str]) -> Test:
    """Compile a `$filter` into a test of rows.

    Args:
        text: the condition.
        properties: names that rows may have.

    Raises:
        Refusal: 400, with the place of what is wrong.
    """
    return _Parser(text, properties).conjunction()


class _Token(NamedTuple):
    kind: str
    """`value`, `word`, or the sign itself."""
    value: Any
    position: int


class _Parser:
    def __init__(self, text: str, properties: set[str]) -> None:
        self.text = text
        self.properties = {name.lower(): name for name in properties}
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

    def conjunction(self) -> Test:
        tests = [self.condition()]
        while self.next_word() is not None:
            if self.take("word", "`and`").lower() != "and":
                self.fail_at_last("is not a supported operator")
            tests.append(self.condition())
        if self.index < len(self.tokens):
            self.fail("is unexpected: expected `and`", self.tokens[self.index].position)
        return lambda row: all(test(row) for test in tests)

    def condition(self) -> Test:
        if self.next_word() == "substringof":
            return self.substringof()
        read = self.operand()
        name = self.take("word", "eq, gt, lt, ge or le").lower()
        if name not in _OPERATORS:
            self.fail_at_last("is not a supported operator")
        wanted = self.take("value", "a literal")
        return lambda row: any(_compare(_OPERATORS[name], value, wanted) for value in read(row))

    def substringof(self) -> Test:
        self.take("word", "substringof")
        self.take("(", "(")
        part = self.take("value", "a text")
        self.take(",", ",")
        read = self.operand()
        self.take(")", ")")
        return lambda row: any(str(part) in str(value) for value in read(row) if value is not None)

    def operand(self) -> Callable[[Row], list[Any]]:
        word = self.take("word", "a property")
        if word.lower() == "tolower":
            self.take("(", "(")
            if self.next_word() == "tolower":
                self.fail("is unexpected: expected a property", self.tokens[self.index].position)
            read = self.operand()
            self.take(")", ")")
            return lambda row: [str(value).lower() for value in read(row) if value is not None]
        first, dot, rest = word.partition(".")
        name = self.properties.get(first.lower())
        if name is None:
            self.fail_at_last("is not a property of these rows")
        path = f"{name}{dot}{rest}"
        return lambda row: list(find(row, path)) or [None]


def _compare(test: Callable[[Any, Any], bool], value: Any, wanted: Any) -> bool:
    if isinstance(wanted, datetime):
        return isinstance(value, str) and is_instant(value) and test(instant(value), wanted)
    if isinstance(value, str) and isinstance(wanted, str) and is_guid(wanted):
        value = value.lower()
    if isinstance(value, bool) != isinstance(wanted, bool):  # true is not 1
        return False
    try:
        return test(value, wanted)
    except TypeError:
        return False
