"""House rules that no linter knows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.kit.sources import ROOT, tracked

SERVICES = sorted({path.parent.name for path in (ROOT / "spec").glob("*/v*.yaml")})


def named_services(source: str, services: list[str]) -> Iterator[tuple[int, str]]:
    """Return the places where code, not prose, names a service: text that is one, or begins with one and a dot."""
    tree = ast.parse(source)
    prose = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            if node.value in services or node.value.startswith(tuple(f"{each}." for each in services)):
                yield node.lineno, node.value
        elif isinstance(node, ast.Attribute) and node.attr in services:
            yield node.lineno, node.attr


@pytest.mark.parametrize("folder", ["generator", "simulator", "overlays"])
def test_no_python_names_a_service(folder: str) -> None:
    """A new service costs a description and nothing else."""
    # The SDK has to know where tokens come from; the generator and the simulator read even that from the descriptions.
    services = [each for each in SERVICES if folder != "overlays" or each != "authentication"]
    offenders = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in tracked(f"{folder}/*.py")
        if "services" not in path.parts
        for line, text in named_services(path.read_text(encoding="utf-8"), services)
    ]
    assert SERVICES
    assert not offenders


def test_the_rule_sees_what_it_should() -> None:
    assert list(named_services("x = 'crm'", ["crm"])) == [(1, "crm")]
    assert list(named_services('"""crm"""\ny = iq.crm', ["crm"])) == [(2, "crm")]


def test_no_module_is_called_utils() -> None:
    vague = {"utils.py", "util.py", "helpers.py", "helper.py", "misc.py", "common.py"}
    by_hand = [path for path in tracked("*.py") if not {"generated", "golden"} & set(path.parts)]
    assert not [path for path in by_hand if path.name in vague]


OTHER_TESTS = re.compile(
    r"^\s*(?:from|import)\s+[\w.]*\b(?:conftest|test_\w+)\b|^\s*from\s+tests\S*\s+import\s.*\btest_", re.MULTILINE
)
"""An import of a test module or a conftest, in code or in the text of a program that a test runs."""


def test_no_test_module_imports_another() -> None:
    """What several test modules need is a module of `tests/kit` or a fixture."""
    found = {path: OTHER_TESTS.findall(path.read_text(encoding="utf-8")) for path in tracked("tests/*.py")}
    assert not {str(path.relative_to(ROOT)): lines for path, lines in found.items() if lines}


@pytest.mark.parametrize(
    ("line", "refused"),
    [
        ("from tests.promises.life.test_client import CANARY", True),
        ("    from tests.simulator.conftest import Client", True),
        ("from tests.promises.retries import test_drivers", True),
        ("import tests.simulator.conftest", True),
        ("from .test_client import CANARY", True),
        ("from tests.kit.transports import CANARY", False),
        ("from iqmetrix.testing import FakeService", False),
    ],
)
def test_the_rule_of_imports_sees_what_it_should(line: str, *, refused: bool) -> None:
    assert bool(OTHER_TESTS.search(f"import re\n{line}\n")) is refused
