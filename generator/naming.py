"""The one place where names on the wire become names in Python."""

from __future__ import annotations

import builtins
import keyword
import re

_WORD_BREAK = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_IDENTIFIER = re.compile(r"[^0-9A-Za-z]+")
TAKEN_ARGUMENTS = frozenset(
    {"self", "cls", "options", "body", "path", "query", "headers", "page_size", "max_items", "resume"}
)
"""Names that generated methods use themselves."""


def words(wire: str) -> list[str]:
    """Split a name into its words, in lower case: `HeroShotUri` gives hero, shot, uri."""
    parts = _NOT_IDENTIFIER.sub(" ", wire).split()
    return [word.lower() for part in parts for word in _WORD_BREAK.split(part) if word]


def python_name(wire: str) -> str:
    """Make the name of an attribute: `PrimaryName` gives primary_name, `_links` links, `iq:CustomerFull` iq_customer_full."""
    name = "_".join(words(wire)) or "value"
    if name[0].isdigit():
        name = f"value_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name == "self" else name


def argument_name(wire: str) -> str:
    """Make the name of a method's argument: as an attribute's, without hiding what the method itself uses."""
    name = python_name(wire)
    return f"{name}_" if name in TAKEN_ARGUMENTS else name


def is_name(text: str) -> bool:
    """Say whether a text can stand as the name of an attribute, argument or method."""
    return bool(re.fullmatch(r"[a-z][a-z0-9_]*", text)) and not keyword.iskeyword(text)


def class_name(wire: str) -> str:
    """Make the name of a class: `customerFull` gives CustomerFull, names in PascalCase stay."""
    name = "".join(part[:1].upper() + part[1:] for part in _NOT_IDENTIFIER.sub(" ", wire).split()) or "Model"
    if name[0].isdigit():
        name = f"Model{name}"
    return f"{name}_" if keyword.iskeyword(name) or hasattr(builtins, name) else name


def constant_name(operation_id: str) -> str:
    """Make the name of a constant: `getCustomer` gives GET_CUSTOMER."""
    return python_name(operation_id).upper()
