"""The one place where names on the wire become names in Python."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Mapping
from typing import Any

PYTHON_NAME = "x-python-name"
"""Extension that gives a parameter or a property its Python name by hand, where no rule finds a good one."""

TAKEN_ARGUMENTS = frozenset(
    {"self", "cls", "options", "body", "path", "query", "headers", "page_size", "max_items", "resume"}
    | {"common", "models", "ops", "warn_once", "given_once"}
)
"""Names that generated methods use themselves."""

_NOT_IDENTIFIER = re.compile(r"[^0-9A-Za-z]+")
_WORD = re.compile(
    r"""
      [A-Z]{2,}s(?![a-z])          # an acronym in the plural: IDs, SKUs, RMAs
    | [A-Z]+(?![a-z])[a-z0-9]*     # an acronym, up to the capital of the next word: URLPath, MD5
    | [A-Z]?[a-z0-9]+              # any other word
    """,
    re.VERBOSE,
)


def words(wire: str) -> list[str]:
    """Split a name into its words, in lower case: `HeroShotUri` becomes hero, shot, uri, and `LocationIDs` location, ids."""
    text = _NOT_IDENTIFIER.sub(" ", wire).replace("iQ", "Iq")  # the vendor's brand is one word: iQmetrix, RetailiQ
    return [word.lower() for word in _WORD.findall(text)]


def python_name(wire: str) -> str:
    """Return the name of an attribute: `PrimaryName` becomes primary_name, `_links` links, `iq:CustomerFull` iq_customer_full."""
    name = "_".join(words(wire)) or "value"
    if name[0].isdigit():
        name = f"value_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name == "self" else name


def attribute_name(wire: str, schema: Mapping[str, Any]) -> str:
    """Return the attribute of a property; `x-python-name` on the property has the last word."""
    return str(schema.get(PYTHON_NAME) or python_name(wire))


def argument_name(wire: str, parameter: Mapping[str, Any]) -> str:
    """Return the argument of a parameter, which hides nothing that the method itself uses; `x-python-name` has the last word."""
    if PYTHON_NAME in parameter:
        return str(parameter[PYTHON_NAME])
    name = python_name(wire)
    return f"{name}_" if name in TAKEN_ARGUMENTS else name


def is_name(text: str) -> bool:
    """Return whether a text can stand as the name of an attribute, argument or method."""
    return bool(re.fullmatch(r"[a-z][a-z0-9_]*", text)) and not keyword.iskeyword(text)


def class_name(wire: str) -> str:
    """Return the name of a class: `customerFull` becomes CustomerFull, names in PascalCase stay."""
    name = "".join(part[:1].upper() + part[1:] for part in _NOT_IDENTIFIER.sub(" ", wire).split()) or "Model"
    if name[0].isdigit():
        name = f"Model{name}"
    return f"{name}_" if keyword.iskeyword(name) or hasattr(builtins, name) else name


def client_class(service: str) -> str:
    """Return the name of the class of a service's client: `crm` becomes CrmService. The asynchronous one is AsyncCrmService."""
    return f"{class_name(service)}Service"


def constant_name(operation_id: str) -> str:
    """Return the name of a constant: `getCustomer` becomes GET_CUSTOMER."""
    return python_name(operation_id).upper()
