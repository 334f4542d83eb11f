"""JSON values: whether two are the same, and some seventy forms in which servers send what should be something else."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

INSTANT = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})"
    r"([T ](?P<clock>\d{2}:\d{2}(:\d{2})?)(\.(?P<fraction>\d+))?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)


def same(value: Any) -> Any:
    """Return what counts of a JSON value: null and absent are equal, numbers digit for digit, times rounded to the microsecond."""
    if isinstance(value, dict):
        return {key: same(each) for key, each in value.items() if each is not None}
    if isinstance(value, list):
        return [same(each) for each in value]
    return _moment(value) if isinstance(value, str) else value


def _moment(text: str) -> Any:
    """Return clock and zone of a time, a text that is none as it is; the zone of Greenwich has several names."""
    match = INSTANT.fullmatch(text)
    if match is None:
        return text
    day, clock, fraction, zone = match["day"], match["clock"] or "00:00", match["fraction"] or "", match["zone"] or ""
    microseconds = int(Decimal(f"0.{fraction}0").scaleb(6).to_integral_value(ROUND_HALF_UP))
    try:
        at = datetime.fromisoformat(f"{day}T{clock}") + timedelta(microseconds=microseconds)
    except (ValueError, OverflowError):  # such as a thirteenth month
        return text
    return at.isoformat(), "Z" if zone in {"+00:00", "-00:00", "+0000"} else zone


FORMS: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        1,
        2,
        -1,
        3,
        7,
        77,
        255,
        2**31,
        2**53,
        2**63,
        2**64,
        -(2**70),
        10**60,
        1577836800,
        1432163189770,
    ),
    *(Decimal(text) for text in ("3.0", "2.00", "19.90", "0.1", "-0.0", "1E+2", "1E+40", "1E-9", "1E+999", "1E+99999")),
    *(
        "",
        " ",
        "null",
        "None",
        "text",
        "Ünïcödé \U0001f600",
        '"quoted"',
        "back\\slash",
        "a\nb",
        "\x00",
        "~unknown_fields",
    ),
    *(
        "0",
        "1",
        "2",
        "007",
        "+5",
        "-5",
        "--5",
        "1.50",
        "1e5",
        "NaN",
        "Infinity",
        "1,234.50",
        "\u0662",
        "9" * 50,
        "9" * 5000,
    ),
    *("true", "false", "True", "NO", "No", "yes", "off", "Person", "PERSON", "phone home", "Vendor"),
    *(
        "2015-05-20",
        "2015-05-20T23:06:29.770081Z",
        "2015-05-20 23:06:29",
        "0000-00-00",
        "01/31/2020 5:00:00 PM",
        "23:06",
    ),
    *(
        "/Date(1432163189770)/",
        "/Date(1432163189770-0600)/",
        "/Date(99999999999999999)/",
        "2015-05-20T23:06:29+99:99",
        "9999-99-99",
    ),
    *("a183f1a9-c58f-426a-930a-9a6357db52ed", "{a183f1a9-c58f-426a-930a-9a6357db52ed}", "not-a-guid"),
    *(
        [],
        [None],
        [1],
        ["text"],
        [[]],
        [{}],
        [{"Id": 1}, 5],
        {},
        {"a": 1},
        {"a": {"b": [None]}},
        {"Message": "no"},
        {"Id": "x"},
    ),
)
"""Every form is valid JSON; none is a value that only another spelling of the same would give back."""
