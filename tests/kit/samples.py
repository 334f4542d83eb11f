"""Bodies of success: every documented sample that there is, and some of models of ours."""

from __future__ import annotations

from decimal import Decimal
from importlib import resources
from typing import Any

from msgspec.json import Decoder

from tests.kit import strategies
from tests.kit.models import Strict, Thing

from_json = Decoder(float_hook=Decimal).decode

THING = {
    "Id": 1,
    "Guid": "a183f1a9-c58f-426a-930a-9a6357db52ed",
    "Name": "n",
    "Color": "Red",
    "Level": 1,
    "Price": Decimal("1.50"),
    "Made": "2015-05-20T23:06:29Z",
    "Day": "2015-05-20",
    "Good": True,
    "Size": 2.5,
    "Inner": {"Name": "i"},
    "Either": 5,
    "Inners": [{"Name": "a"}, {"Price": 2}],
    "ByName": {"x": {"Name": "y"}},
    "Free": {"a": [1]},
}


def samples() -> list[tuple[Any, Any]]:
    """Return type and value of every documented sample that holds a model, and of some models of ours."""
    found: list[tuple[Any, Any]] = [(Thing, THING), (list[Thing], [THING, THING]), (dict[str, Thing], {"a": THING})]
    found.append((list[Strict], [{"Name": "n"}, {"Name": "m"}]))
    for each in strategies.operations():
        file = resources.files("iqmetrix_specs").joinpath(each.service.name, f"{each.service.version}.json")
        written = from_json(file.read_bytes())["paths"][each.path][each.method.lower()]["responses"]
        for reply in each.responses:
            media = written.get(str(reply.status), {}).get("content", {}).get(reply.media_type or "", {})
            if 200 <= reply.status < 300:
                found += [(reply.type, example["value"]) for example in media.get("examples", {}).values()]
    return found
