"""The documented part of OData's `$filter`: eq, gt, lt, ge, le, substringof, tolower, and."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn

from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.values import find, instant, is_guid, is_instant

Test = Callable[[dict[str, Any]], bool]

_TOKEN = re.compile(
    r"\s*(?:(?P<date>datetime'(?P<instant>[^']*)')|(?P<guid>guid'(?P<id>[^']*)')|(?P<text>'(?:[^']|'')*')"
    r"|(?P<word>[A-Za-z_][\w.:-]*|[0-9a-fA-F]{8}-[\w-]+)|(?P<number>[+-]?\d+(?:\.\d+)?)|(?P<sign>[(),]))",
    re.IGNORECASE,
)
_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "gt": operator.gt,
    "lt": operator.lt,
    "ge": operator.ge,
    "le": operator.le,
}


def compile_filter(text: str, properties: set[str]) -> Test:
    """Make a test of a `$filter`.

    Args:
        text: the condition.
        properties: names that rows may have.

    Raises:
        Refusal: 400, with the place of what is wrong.
    """
    return _Parser(text, properties).conjunction()


class _Parser:
    def __init__(self, text: str, properties: set[str]) -> None:
        self.text = text
        self.properties = {name.lower(): name for name in properties}
        self.position = 0
        self.tokens: list[tuple[str, Any, int]] = []
        while self.position < len(text.rstrip()):
            match = _TOKEN.match(text, self.position)
            if match is None:
                raise self.failure("cannot be read", self.position)
            self.tokens.append(self.token(match))
            self.position = match.end()
        self.index = 0

    def token(self, match: re.Match[str]) -> tuple[str, Any, int]:
        place = match.end() - len(match[0].lstrip())
        if match["date"]:
            if not is_instant(match["instant"]):
                self.fail("is no date", place)
            return "value", instant(match["instant"]), place
        if match["guid"]:
            return "value", match["id"].lower(), place
        if match["text"]:
            return "value", match["text"][1:-1].replace("''", "'"), place
        if match["number"]:
            number = match["number"]
            return "value", float(number) if "." in number else int(number), place
        if match["sign"]:
            return match["sign"], None, place
        word = match["word"]
        literals: dict[str, Any] = {"true": True, "false": False, "null": None}
        if word.lower() in literals:
            return "value", literals[word.lower()], place
        return ("value", word.lower(), place) if is_guid(word) else ("word", word, place)

    def fail(self, reason: str, place: int) -> NoReturn:
        raise self.failure(reason, place)

    def failure(self, reason: str, place: int) -> Refusal:
        near = self.text[place : place + 20] or "the end"
        return Refusal(400, f"$filter: `{near}` at character {place + 1} {reason}")

    def take(self, kind: str, what: str) -> Any:
        if self.index >= len(self.tokens):
            self.fail(f"is too early: expected {what}", len(self.text))
        found, value, place = self.tokens[self.index]
        if found != kind:
            self.fail(f"is unexpected: expected {what}", place)
        self.index += 1
        return value

    def peek(self) -> tuple[str, Any]:
        return self.tokens[self.index][:2] if self.index < len(self.tokens) else ("end", None)

    def conjunction(self) -> Test:
        tests = [self.condition()]
        while self.peek()[0] == "word":
            if self.take("word", "`and`").lower() != "and":
                self.fail("is no operator that is known here", self.tokens[self.index - 1][2])
            tests.append(self.condition())
        if self.index < len(self.tokens):
            self.fail("is unexpected: expected `and`", self.tokens[self.index][2])
        return lambda row: all(test(row) for test in tests)

    def condition(self) -> Test:
        kind, word = self.peek()
        if kind == "word" and word.lower() == "substringof":
            return self.substringof()
        read = self.operand()
        name = self.take("word", "eq, gt, lt, ge or le").lower()
        if name not in _OPERATORS:
            self.fail("is no operator that is known here", self.tokens[self.index - 1][2])
        value = self.take("value", "a literal")
        return lambda row: any(_compare(_OPERATORS[name], each, value) for each in read(row))

    def substringof(self) -> Test:
        self.take("word", "substringof")
        self.take("(", "(")
        part = self.take("value", "a text")
        self.take(",", ",")
        read = self.operand()
        self.take(")", ")")
        return lambda row: any(str(part) in str(each) for each in read(row) if each is not None)

    def operand(self) -> Callable[[dict[str, Any]], list[Any]]:
        word = self.take("word", "a property")
        if word.lower() == "tolower":
            self.take("(", "(")
            inner = self.operand()
            self.take(")", ")")
            return lambda row: [str(each).lower() for each in inner(row) if each is not None]
        name = self.properties.get(word.partition(".")[0].lower())
        if name is None:
            self.fail("is no property of these rows", self.tokens[self.index - 1][2])
        path = word.replace(word.partition(".")[0], str(name), 1)
        return lambda row: list(find(row, path)) or [None]


def _compare(test: Callable[[Any, Any], bool], found: Any, wanted: Any) -> bool:
    if isinstance(wanted, datetime):
        return isinstance(found, str) and is_instant(found) and test(instant(found), wanted)
    if isinstance(found, str) and isinstance(wanted, str) and is_guid(wanted):
        found = found.lower()
    if isinstance(found, bool) != isinstance(wanted, bool):
        return False
    try:
        return test(found, wanted)
    except TypeError:
        return False
