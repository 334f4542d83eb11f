"""Descriptions with one thing wrong: a sound one, in which a node was dropped, renamed, repeated, moved or given another value."""

from __future__ import annotations

import copy
import json
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.document import load
from generator.scalars import FORMATS

Place = tuple[str | int, ...]
ODD: tuple[Any, ...] = (None, True, 0, -1, 2.5, "", "Nothing", "x y", [], {}, ["Nothing"], {"Nothing": 1}, [[]], [None])
"""Values that hardly anything in a description may have, of every type."""

FOREIGN: dict[str, Any] = {
    "nullable": True,
    "example": "x",
    "discriminator": {"propertyName": "Name"},
    "readonly": True,
    "maxlength": 3,
    "writeOnly": True,
    "const": "x",
    "default": "x",
    "deprecated": True,
    "readOnly": True,
    "xml": {"name": "x"},
    "allOf": [{"type": "object"}],
    "oneOf": [{"type": "string"}, {"type": "integer"}],
    "minimum": 10**6,
    "maxLength": 1,
    "pattern": "^nothing$",
    "minItems": 99,
    "enum": ["x"],
    "required": True,
    "explode": True,
    "style": "deepObject",
    "security": [],
    "x-idempotent": False,
    "x-state": {"action": "list"},
    "x-pagination": {"style": "none", "items": []},
}
"""Words of OpenAPI 3.0, of other places, and such as tighten or loosen what was said."""

TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")


@dataclass(frozen=True)
class Mutant:
    """A changed description.

    Attributes:
        change: what was done, and where.
        document: the result.
    """

    change: str
    document: dict[str, Any]

    def write(self, origin: Path, folder: Path) -> Path:
        """Write it into a folder, beside what its origin refers to, and return its file."""
        service = folder / origin.parent.name
        shutil.rmtree(service, ignore_errors=True)
        service.mkdir(parents=True)
        common = origin.parents[1] / "common.yaml"
        if common.is_file():
            shutil.copyfile(common, folder / common.name)
        for beside in origin.parent.iterdir():
            if beside.is_dir():
                shutil.copytree(beside, service / beside.name)
            elif beside != origin:
                shutil.copyfile(beside, service / beside.name)
        path = service / origin.name
        path.write_text(json.dumps(self.document, default=float), encoding="utf-8")
        return path


def mutants(origin: Path, seed: int) -> Iterator[Mutant]:
    """Return mutants without end, the same ones for a seed; `origin` is the sound description."""
    chance, sound = random.Random(seed), load(origin).data
    places = [place for place in _places(sound, ()) if place]
    while True:
        document = copy.deepcopy(sound)
        yield Mutant(_changed(document, chance.choice(places), chance), document)


def _changed(document: Any, place: Place, chance: random.Random) -> str:
    owner = document
    for step in place[:-1]:
        owner = owner[step]
    change = chance.choice(_fitting(owner, place[-1]))
    return f"{'/'.join(map(str, place))}: {change(document, owner, place[-1], chance)}"


Change = Callable[[Any, Any, Any, random.Random], str]


def _fitting(owner: Any, last: Any) -> list[Change]:
    """Return the changes that can be made of a node; those that are made for its kind are more likely."""
    found: list[Change] = [_drop, _retype, _exchange, _add]
    if isinstance(owner, dict):
        found.append(_rename)
    if last == "$ref":
        return [_refer] * 4 + found
    if last in {"format", "type"} and isinstance(owner[last], str):
        return [_reword] * 4 + found
    if last in {"required", "examples"}:
        return [_drop, _shrink, _shrink, _retype]
    return found


def _drop(_: Any, owner: Any, last: Any, __: random.Random) -> str:
    del owner[last]
    return "dropped"


def _rename(_: Any, owner: Any, last: Any, chance: random.Random) -> str:
    name = chance.choice((f"{last}s", str(last).swapcase(), str(last)[:-1] or "x", "Nothing", f" {last}", f"{last}2"))
    pairs = [(name if key == last else key, value) for key, value in owner.items()]
    owner.clear()
    owner.update(pairs)
    return f"renamed to {name}"


def _retype(_: Any, owner: Any, last: Any, chance: random.Random) -> str:
    owner[last] = copy.deepcopy(chance.choice(ODD))
    return f"now {owner[last]!r}"


def _exchange(_: Any, owner: Any, last: Any, chance: random.Random) -> str:
    siblings = [each for each in (owner if isinstance(owner, dict) else range(len(owner))) if each != last]
    if not siblings:
        del owner[last]
        return "dropped, the only one"
    other = chance.choice(siblings)
    owner[last] = copy.deepcopy(owner[other])
    return f"now as {other}"


def _add(_: Any, owner: Any, last: Any, chance: random.Random) -> str:
    target = owner[last] if isinstance(owner[last], dict) else owner
    if isinstance(target, list):
        target.append(copy.deepcopy(owner[last]))
        return "repeated"
    word = chance.choice(list(FOREIGN))
    target[word] = copy.deepcopy(FOREIGN[word])
    return f"with {word}"


def _refer(document: Any, owner: Any, last: Any, chance: random.Random) -> str:
    section = owner[last].split("/")[-2]
    names = list(document["components"].get(section, {})) or ["Nothing"]
    owner[last] = f"#/components/{section}/{chance.choice(names)}"
    return f"now {owner[last]}"


def _reword(_: Any, owner: Any, last: Any, chance: random.Random) -> str:
    formats = sorted({name for names in FORMATS.values() for name in names} | {"int32", "guid", "money"})
    owner[last] = chance.choice(formats if last == "format" else TYPES)
    return f"now {owner[last]}"


def _shrink(_: Any, owner: Any, last: Any, chance: random.Random) -> str:
    values = owner[last]
    if not isinstance(values, (list, dict)) or not values:
        owner[last] = not values
        return f"now {owner[last]}"
    gone = chance.choice(list(values) if isinstance(values, dict) else range(len(values)))
    del values[gone]
    return f"without {gone}"


def _places(node: Any, place: Place) -> Iterator[Place]:
    """Return the places of all nodes but those inside of samples, which are data."""
    yield place
    if place and place[-1] in {"examples", "example"}:
        return
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from _places(value, (*place, key))
