"""What a page costs that differs from its description, measured in a short run of the benchmark."""

from __future__ import annotations

import pytest
from second_reading import CHANGES, MOST, ROWS, body, ratio

from iqmetrix_api.crm.v1.models import CustomerFull

SHORT_RUN = 2.0
"""Times the bound of the benchmark, which measures for longer; a walk through every member in Python cost 45 times the quick reading."""


@pytest.mark.parametrize("changed", [range(ROWS), range(1)], ids=["every row", "one row"])
@pytest.mark.parametrize("change", ["an unknown field", "an unknown value of an enumeration", "a date that is none"])
def test_a_page_that_differs_costs_a_few_times_the_page_as_described(change: str, changed: range) -> None:
    described, different = body(None, range(0)), body(CHANGES[change], changed)
    measured = ratio(list[CustomerFull], described, different, 1)
    assert measured < SHORT_RUN * MOST["every row" if len(changed) > 1 else "one row"]
