"""The verdicts of the table beside those of openapi-diff; where the two differ there is a reason."""

from __future__ import annotations

import json

import pytest

from generator.comparison.rules import RULES
from generator.comparison.verdicts import Verdict
from tests.comparison.pairs import PAIRS, Pair
from tests.comparison.second_opinion import VERDICTS, in_openapi_3_0

OPINIONS: dict[str, str] = json.loads(VERDICTS.read_text(encoding="utf-8"))

REASONS = {
    "it does not look at servers, security, webhooks, parameters other than by name, or our extensions": {
        *("address-changed", "environment-removed", "token-needed", "security-removed", "webhook-removed"),
        *("webhook-method-changed", "paging-style-changed", "paging-parameter-changed", "page-found-elsewhere"),
        *("parameter-removed", "required-parameter-added", "parameter-wire-name-changed", "parameter-moved"),
        *("parameter-written-otherwise", "security-changed", "body-written-otherwise"),
    },
    "it does not look at enumerations, null and media types": {
        *("value-removed-sent", "null-refused-sent", "null-allowed-received"),
        *("media-type-removed-sent", "media-type-removed-received"),
    },
    "to it a schema that forbids nothing allowed the field before, so that its type is a new limit; no program sent it": {
        *("field-added-sent", "model-added-sent"),
    },
    "to it what is sent for nothing does no harm; we say that a program's data has nowhere to go": {
        *("field-removed-sent", "body-removed"),
    },
    "to it a body that may be sent is a limit; programs that send none go on": {"body-added"},
    "to it a new success is fine; a program that knows one type of result meets another": {
        "success-added-with-another-type"
    },
    "to it a documented refusal is a promise; to us it is an `except` for nothing, told as a change of behaviour": {
        "refusal-removed"
    },
    "to it a header is an extra; a program may read it": {"header-removed"},
    "to it a wider answer breaks; our models do not enforce limits, so it is told as a change of behaviour": {
        "limit-loosened-received"
    },
    "it sees the field go that had the model; the row of the model is about its class in Python": {
        "model-removed-received"
    },
}
EXPLAINED = {name for names in REASONS.values() for name in names}


def breaks(pair: Pair) -> bool:
    """Return whether the table calls a pair breaking on the wire, which is all that openapi-diff knows of."""
    return RULES[pair.rule, pair.direction].wire is Verdict.BREAKING


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_verdicts_agree_or_the_difference_is_explained(pair: Pair) -> None:
    differs = breaks(pair) != (OPINIONS[pair.name] == "breaking")
    assert differs == (pair.name in EXPLAINED), OPINIONS[pair.name]


def test_every_pair_was_judged_and_many_alike() -> None:
    assert OPINIONS.keys() == {pair.name for pair in PAIRS}
    assert sum(breaks(pair) and OPINIONS[pair.name] == "breaking" for pair in PAIRS) >= 15


def test_descriptions_are_put_into_the_older_words() -> None:
    said = in_openapi_3_0(PAIRS[0].sides()[0])
    assert said["openapi"] == "3.0.3"
    assert said["components"]["schemas"]["Thing"]["properties"]["Remark"] == {"type": "string", "nullable": True}
    assert "x-" not in json.dumps(said).replace("x-reader", "").replace("X-", "")
