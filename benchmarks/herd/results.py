"""Results between runs: a JSON file, so that a part can be measured again and the tables stay whole."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from herd.catalogue import BY_NAME
from herd.measures import Measures
from herd.rows import Row

FILE = Path(__file__).with_name("results.json")


@dataclass(frozen=True, slots=True)
class Result:
    """A row and its measures.

    Attributes:
        row: what was run.
        measures: its numbers.
        version: of the client's distribution.
        day: on which it was run, in UTC.
        machine: where.
    """

    row: Row
    measures: Measures
    version: str
    day: str
    machine: str


def result(row: Row, measures: Measures) -> Result:
    """Add day, machine and version to a row; the end times of the calls are kept where the plot needs them."""
    numbers = asdict(measures)
    if row.load != "small" or row.mode != "30 threads" or row.retry_after or row.neighbour != "none":
        numbers["finished"] = []
    return Result(
        row=row,
        measures=Measures(**_rounded(numbers)),
        version=importlib.metadata.version(BY_NAME[row.client].package),
        day=f"{datetime.now(UTC):%Y-%m-%d}",
        machine=machine(),
    )


def machine() -> str:
    """Describe this machine in a line."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
            if line.startswith("model name")
        ),
        platform.processor() or "unknown processor",
    )
    return f"{platform.system()}, {os.cpu_count()} cores ({model}), Python {platform.python_version()}"


def load(file: Path = FILE) -> dict[str, Result]:
    """Read the results by the keys of their rows; there are none where there is no file."""
    if not file.exists():
        return {}
    results = [_from_json(record) for record in json.loads(file.read_text(encoding="utf-8"))]
    return {result.row.key: result for result in results}


def save(results: dict[str, Result], file: Path = FILE) -> None:
    """Write the results, one line each, sorted."""
    lines = [json.dumps(asdict(results[key]), sort_keys=True) for key in sorted(results)]
    file.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


def _from_json(record: dict[str, Any]) -> Result:
    return Result(**{**record, "row": Row(**record["row"]), "measures": Measures(**record["measures"])})


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 6)
    if isinstance(value, dict):
        return {name: _rounded(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value
