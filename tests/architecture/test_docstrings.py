"""No public docstring repeats a name and says nothing else, by machine, over everything that can be imported from the public places."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import iqmetrix
import iqmetrix.services
import iqmetrix_api

EMPTY = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "for",
        "to",
        "in",
        "on",
        "at",
        "by",
        "with",
        "from",
        "as",
        "and",
        "or",
        "is",
        "are",
        "be",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "one",
        "all",
        "any",
        "each",
        "return",
        "returns",
        "get",
        "gets",
        "give",
        "gives",
        "make",
        "makes",
        "class",
        "method",
        "function",
        "object",
        "value",
        "property",
        "attribute",
    ]
)
"""Words that tell nothing that the name did not."""

ENTRY = re.compile(r"^ {4}(?: {4})?(\w+): (.+(?:\n {8,}(?! *\w+: ).+)*)", re.MULTILINE)
"""An argument or attribute with its text, of a Google docstring."""


def words(text: str) -> set[str]:
    """Return the words of a name or text, each in its singular and without endings of verbs, so that forms of a word are one."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", text)
    return {re.sub(r"(ies|es|s|ed|ing|e|y)$", "", part.lower()) for part in parts if part.lower() not in EMPTY}


def says_nothing(docstring: str, name: str) -> bool:
    """Say whether a docstring has no word that the name and its class have not."""
    return words(docstring) <= words(name)


def modules() -> Iterator[Any]:
    """Return the public places."""
    for package in (iqmetrix, iqmetrix_api):
        yield package
        for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "._" in each.name or each.name.count(".") > (1 if package is iqmetrix else 9):
                continue
            module = importlib.import_module(each.name)
            if module.__name__.rpartition(".")[2] not in {"operations", "raw", "__main__"}:
                yield module
    for each in pkgutil.iter_modules(iqmetrix.services.__path__, "iqmetrix.services."):
        if "._" not in each.name:
            yield importlib.import_module(each.name)


def documented() -> Iterator[tuple[str, str]]:
    """Return the full name and the docstring of everything public, once."""
    seen: set[int] = set()
    for module in modules():
        yield module.__name__, inspect.getdoc(module) or ""
        names = getattr(module, "__all__", None) or [name for name in vars(module) if not name.startswith("_")]
        for name in names:
            thing = getattr(module, name)
            if id(thing) in seen or not str(getattr(thing, "__module__", "")).startswith("iqmetrix"):
                continue
            seen.add(id(thing))
            if inspect.isclass(thing):
                yield f"{module.__name__}.{name}", thing.__doc__ or ""
                for member, value in vars(thing).items():
                    if not member.startswith("_") and (
                        callable(value) or isinstance(value, (property, classmethod, staticmethod))
                    ):
                        text = inspect.getdoc(getattr(thing, member)) or ""
                        yield f"{module.__name__}.{name}.{member}", text
            elif inspect.isfunction(thing):
                yield f"{module.__name__}.{name}", thing.__doc__ or ""


def test_no_docstring_only_repeats_a_name() -> None:
    """Neither of a module, class, method or property, nor the text of an argument or attribute."""
    empty = []
    count = 0
    for place, docstring in documented():
        count += 1
        name = ".".join(place.split(".")[-2:])
        if docstring and says_nothing(docstring, name):
            empty.append(f"{place}: {docstring!r}")
        empty += [
            f"{place}, {argument}: {text!r}"
            for argument, text in ENTRY.findall(docstring)
            if says_nothing(text, argument) and argument not in {"Example", "Raises", "Args"}
        ]
    assert count > 500
    assert not empty, "\n" + "\n".join(empty)


@pytest.mark.parametrize(
    ("docstring", "name", "nothing"),
    [
        ("The customer.", "Customer", True),
        ("Get the customers.", "customers.get", True),
        ("Return the name of the carrier.", "Carrier.name", True),
        ("Closes the client.", "Client.close", True),
        ("Close all connections.", "Client.close", False),
        ("Seconds until then.", "Turn.delay", False),
    ],
)
def test_what_says_nothing(docstring: str, name: str, nothing: bool) -> None:
    """Words are compared, not letters."""
    assert says_nothing(docstring, name) is nothing
