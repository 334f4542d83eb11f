"""What decoding costs: a page of 100 customers, as a job reads thousands of them."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from importlib import resources

import msgspec
from _interleaved import cpu_seconds, table

from iqmetrix._bodies.codec import Codec
from iqmetrix._bodies.json import encode
from iqmetrix_api.crm.v1.operations import LIST_CUSTOMERS

ROWS = 100
OURS, DIFFERENT = "iqmetrix, as described", "iqmetrix, with an unknown field in every row"
MOST = 4.0
"""So many times the cost of what is as described."""


def main() -> None:
    """Print the table; the exit status is 1 where a page that differs costs more than it may."""
    description = json.loads(resources.files("iqmetrix_specs").joinpath("crm", "v1.json").read_bytes())
    described = description["components"]["schemas"]["Customer"]["properties"]
    customer = {name: schema["examples"][0] for name, schema in described.items() if schema.get("examples")}
    page = msgspec.json.encode([customer] * ROWS)
    unknown = msgspec.json.encode([{**customer, "LoyaltyTier": 1}] * ROWS)
    codec, tolerant = Codec(), Codec()
    headers = {"content-type": "application/json"}
    page_again: list[object] = json.loads(page)
    models = codec.decode(LIST_CUSTOMERS, 200, headers, page)
    if [row["Id"] for row in json.loads(encode(models))] != [described["Id"]["examples"][0]] * ROWS:
        sys.exit("the page was not read")
    seconds = cpu_seconds(
        {
            OURS: lambda: codec.decode(LIST_CUSTOMERS, 200, headers, page),
            DIFFERENT: lambda: tolerant.decode(LIST_CUSTOMERS, 200, headers, unknown),
            "msgspec, to dictionaries": lambda: msgspec.json.decode(page),
            "json.loads, to dictionaries": lambda: json.loads(page),
            "json.loads, numbers as Decimal": lambda: json.loads(page, parse_float=Decimal),
            "iqmetrix, encode": lambda: encode(models),
            "json.dumps of the dictionaries": lambda: json.dumps(page_again),
        }
    )
    table(f"A page of {ROWS} customers, {len(page):,} bytes (CPU time a row)", seconds, per=ROWS, reference=OURS)
    if seconds[DIFFERENT] > MOST * seconds[OURS]:
        sys.exit(f"a page with an unknown field in every row costs more than {MOST} x one that is as described")


if __name__ == "__main__":
    main()
